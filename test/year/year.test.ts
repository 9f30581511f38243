import { expect, test } from 'vitest';
import { builtScript, call, newHost, readyHost } from '../bundle.ts';
import { Judge } from './judge.ts';
import { type Morning, play, type Year } from './play.ts';

/** A few weeks of the year that `npm run year` plays whole: who is told what, against the rows as a person reads them. */

const script = await builtScript();
const year = { seed: 11, from: '2026-11-23', mails: true } as const;

function live(more: Partial<Year> & Pick<Year, 'to'>): {
  readonly judge: Judge;
  readonly mornings: readonly Morning[];
} {
  const judge = new Judge();
  const mornings: Morning[] = [];
  play(readyHost(script), { ...year, ...more }, (morning) => {
    judge.look(morning);
    mornings.push(morning);
  });
  return { judge, mornings };
}

test('everybody hears in time what is theirs, once, and with what stands in the rows', () => {
  const { judge } = live({ to: '2027-01-14' });
  expect(judge.faults).toEqual([]);
  expect(judge.mails).toBeGreaterThan(15);
});

test('the judge notices a mail that names a sum or association of no row, comes twice, or to whoever left', () => {
  const { mornings } = live({ to: '2026-12-08' });
  const told = mornings.find(({ mails }) => mails.length > 0);
  const [mail] = told?.mails ?? [];
  if (!told || !mail) throw new Error('nobody was told anything');
  const faults = (mails: readonly (typeof mail)[]): number => {
    const judge = new Judge();
    judge.look({ ...told, mails });
    return judge.faults.length;
  };
  const before = faults(told.mails);
  expect(faults([...told.mails, mail])).toBeGreaterThan(before);
  expect(faults([{ ...mail, to: 'ulme@example.org' }, ...told.mails])).toBeGreaterThan(before);
  expect(faults([{ ...mail, body: `${mail.body} 13 € an KV Ahorn` }])).toBeGreaterThan(faults([mail]));
  expect(faults([{ ...mail, body: `${mail.body} KV Niemand` }])).toBeGreaterThan(faults([mail]));
});

test('nothing leaves before the mails are switched on, and Heute says so', () => {
  const host = newHost(script, { workbook: readyHost(script).snapshot() });
  let mails = 0;
  play(host, { ...year, to: '2026-12-03', mails: false }, (morning) => {
    mails += morning.mails.length;
  });
  expect(mails).toBe(0);
  expect(JSON.stringify(call(host, 'todayStart', {}).value?.say)).toContain('Mails sind noch aus');
});
