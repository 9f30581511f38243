import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/day.ts';
import type { Text } from '../../src/domain/text.ts';
import { associationEntry } from '../../src/forms/addAssociation/entry.ts';
import { partnershipEntry } from '../../src/forms/addPartnership/entry.ts';
import { requestEntry } from '../../src/forms/addRequest/entry.ts';
import { meEntry } from '../../src/forms/enterMe/entry.ts';
import { type AnyEntry, askedOf } from '../../src/forms/entry/answers.ts';
import { contributionEntry } from '../../src/forms/logContribution/entry.ts';
import { visitEntry } from '../../src/forms/logVisit/entry.ts';
import { planEntry } from '../../src/forms/planVisit/entry.ts';
import { rules } from '../../src/rules/index.ts';
import { contributions } from '../../src/tables/contributions.ts';
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

const TODAY = day('2026-11-23');
/** What no column but one of words can read. */
const WRONG = '¿zz¿';
const entries: readonly AnyEntry[] = [
  ...[visitEntry, planEntry, contributionEntry, partnershipEntry, requestEntry, associationEntry, meEntry],
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

  it('each rule that can speak of a contribution says in the dialog what it looks at', () => {
    const seen = new Map<string, Text>();
    for (const kind of contributions.columns.kind.options ?? []) {
      const { value } = call(host, 'askRule', { answers: { ...answers, kind: kind.key } });
      const looked = (value?.lookedAt ?? []) as readonly { readonly rule: string; readonly about: Text }[];
      for (const { rule, about } of looked) seen.set(rule, about);
    }
    expect(seen.size).toBeGreaterThan(15);
    for (const [id, about] of seen) expect(about, id).toEqual(rules.find((rule) => rule.id === id)?.about);
  });

  it.each(entries.map((entry) => [entry.name, entry] as const))(
    '%s says of each answer that cannot be read what would be right',
    (_, entry) => {
      const [first = ''] = askedOf(entry, { values: {}, today: TODAY });
      const kinds = [undefined, ...(entry.table.columns[first]?.options ?? []).map(({ key }) => key)];
      let looked = 0;
      for (const kind of kinds) {
        const known = kind === undefined ? {} : { [first]: kind };
        const asked = askedOf(entry, { values: known, today: TODAY });
        const refused = asked.filter((key) => {
          const codec = entry.table.columns[key]?.codec;
          return !(key in known) && codec !== undefined && !codec.parse(WRONG, { lang: 'de', today: TODAY }).ok;
        });
        const values = { ...Object.fromEntries(asked.map((key) => [key, WRONG])), ...known };
        const { problem } = call(host, `save${entry.noun}`, { values });
        for (const key of refused) {
          const text = problem?.fields?.[key]?.text as Text | undefined;
          expect(text?.de, `${entry.name} ${key}`).toMatch(/Bitte|zum Beispiel|Zum Beispiel|Meinst Du/);
          expect(text?.en, `${entry.name} ${key}`).toMatch(/[Pp]lease|[Ff]or example|Did you mean/);
          looked += 1;
        }
      }
      expect(looked).toBeGreaterThan(0);
    },
  );
});
