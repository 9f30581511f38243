import { beforeAll, describe, expect, it } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import { nightlyCheck } from '../../src/jobs/nightly-check.ts';
import { builtScript, readyHost } from '../bundle.ts';

let script: string;
beforeAll(async () => {
  script = await builtScript();
});

const savedVisit = () => {
  const host = readyHost(script);
  host.rpc('seedAssociations', { operation: 'op-seed-1' });
  host.rpc('saveVisit', {
    operation: 'op-visit-1',
    values: { kind: 'Infostand', start: '30.08.2026', guest: 'KV Pinneberg', host: 'KV Saalekreis', people: '6' },
  });
  return host;
};

const formerValues = (host: ReturnType<typeof savedVisit>): string[] =>
  host
    .tab('Protokoll')
    .rows()
    .map((row) => `${row.Geschrieben ?? ''}${row.Vorher ?? ''}`);

describe('the nightly check', () => {
  it('keeps former values for 30 days', () => {
    const host = savedVisit();
    host.advance('2026-12-23T09:00');
    expect(formerValues(host).every((words) => words !== '')).toBe(true);
  });

  it('forgets them on the day after, and keeps what happened', () => {
    const host = savedVisit();
    const before = host
      .tab('Protokoll')
      .rows()
      .map((row) => row.Was);
    host.advance('2026-12-25T09:00');
    expect(
      formerValues(host)
        .slice(0, before.length)
        .every((words) => words === ''),
    ).toBe(true);
    expect(
      host
        .tab('Protokoll')
        .rows()
        .map((row) => row.Was)
        .slice(0, before.length),
    ).toEqual(before);
  });
});

describe('its guard of time', () => {
  /** A desk at which checking leaves so many seconds. */
  const deskWith = (secondsLeft: number) => {
    const done: string[] = [];
    const counts = { open: 2, baseline: 0, fresh: 1, returned: 0, reopened: 0, gone: 0 };
    const desk = {
      secondsLeft: () => secondsLeft,
      checkAll: () => {
        done.push('check');
        return ok({ reconciled: { counts }, leftOut: [] });
      },
      expireFormerValues: () => {
        done.push('expire');
        return ok(0);
      },
      refreshDashboard: () => {
        done.push('draw');
        return ok([]);
      },
    };
    return { done, run: () => nightlyCheck.run(desk as unknown as Parameters<typeof nightlyCheck.run>[0]) };
  };

  it('does all of it where there is time', () => {
    const { done, run } = deskWith(60);
    expect(run()).toMatchObject({ ok: true, value: { de: 'Transparenz geprüft: 2 offen, 1 neu' } });
    expect(done).toEqual(['check', 'expire', 'draw']);
  });

  it('leaves the rest to the next night where there is none, and says so', () => {
    const { done, run } = deskWith(59);
    const told = run();
    expect(done).toEqual(['check']);
    expect(told.ok && told.value.de).toContain('Die Auswertung folgt morgen.');
  });

  it('writes nothing where reading alone took the time', () => {
    const host = savedVisit();
    host.type('Einsätze', 'I2', 'viele');
    const before = host.tab('Prüfhinweise').rows();
    host.during(20, () => host.advance('2026-11-23T10:30'));
    host.call('nightlyCheck');
    expect(host.tab('Prüfhinweise').rows()).toEqual(before);
    expect(JSON.stringify(host.log)).toContain('Checking took too long');
    host.call('nightlyCheck');
    expect(host.tab('Prüfhinweise').rows().length).toBeGreaterThan(before.length);
  });
});
