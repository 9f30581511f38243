import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../workbench/emulator/index.ts';
import { builtScript, COORDINATOR, call, type Host, readyHost } from '../bundle.ts';

/** What pages show reaches them in the built script: no text of theirs arrives empty in one of the two languages. */

const script = await builtScript();

/** A sheet with a cash donation that is too high, a contact and a finding. */
function sheet(): Host {
  const host = readyHost(script);
  host.type('Verbände', 'C2', [['KV Beispielstadt', 'KV', 'Bayern', 'nein']]);
  host.type('Koordination', 'C2', [['KV Beispielstadt', 'Koordination', COORDINATOR, 'nie', '01.11.2026', 'Formular']]);
  const tab = host.tab('Spenden');
  const row = { 'Eingang am': '01.02.2026', 'Empfangender Verband': 'KV Beispielstadt', Art: 'Geldspende' };
  for (const [header, value] of Object.entries({ ...row, Betrag: '4.000,00', Zahlungsweg: 'bar' }))
    host.type('Spenden', `${columnLetters(tab.column(header))}2`, value);
  host.choose('Transparenz prüfen');
  return host;
}

interface Said {
  readonly at: string;
  readonly de: string;
  readonly en: string;
}

/** All texts of an answer, with the way to each. */
function textsIn(value: unknown, at = ''): readonly Said[] {
  if (typeof value !== 'object' || value === null) return [];
  const { de, en } = value as { readonly de?: unknown; readonly en?: unknown };
  if (typeof de === 'string' && typeof en === 'string') return [{ at, de, en }];
  return Object.entries(value).flatMap(([key, inside]) => textsIn(inside, `${at}.${key}`));
}

const answers = {
  kind: 'money',
  amount: '3.500',
  receivedOn: '22.11.2026',
  receiver: 'Beispielstadt',
  channel: 'cash',
};
const calls: readonly (readonly [name: string, input: unknown])[] = [
  ['askRuleStart', {}],
  ['askRule', { answers }],
  ['firstStepsStart', {}],
  ['logVisitStart', {}],
  ['sendEvaluationStart', {}],
  ['findingsStart', {}],
  ['undoStart', {}],
];

describe('texts that pages show', () => {
  const host = sheet();

  it.each(calls)('%s', (name, input) => {
    const answer = call(host, name, input);
    expect(answer.ok).toBe(true);
    expect(textsIn(answer.value, name).filter(({ de, en }) => de.trim() === '' || en.trim() === '')).toEqual([]);
  });

  it('the question about a rule says what each of its rules looks at', () => {
    const { value } = call(host, 'askRule', { answers });
    const about = textsIn(value?.lookedAt).filter(({ at }) => at.endsWith('.about'));
    expect(about.length).toBeGreaterThan(2);
    for (const { de } of about) expect(de.split(' ').length).toBeGreaterThan(3);
  });
});
