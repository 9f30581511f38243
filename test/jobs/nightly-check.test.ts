import { beforeAll, describe, expect, it } from 'vitest';
import { builtScript, newHost } from '../bundle.ts';

let script: string;
beforeAll(async () => {
  script = await builtScript();
});

const savedVisit = () => {
  const host = newHost(script);
  host.choose('Einrichten und reparieren');
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
