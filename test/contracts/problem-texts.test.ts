import { expect, test } from 'vitest';
import { refusals, type Said } from './problem-words.ts';

/*
 * Every refusal that is made anywhere in the sources says what is and what to do next, in both languages, in at most two short
 * sentences. What only names fields has its words at the fields.
 */

/** What passes on the words of another refusal, or puts several together: where those are written they are looked at. */
const PASSED_ON: readonly string[] = [
  "app/edit/period.ts: { code: 'missing-tab', text: both((lang) => told.map((one) =",
  'define/entry.ts: { text }',
  'define/entry.ts: { text, suggestions }',
  "forms/changeAssociation/plan.ts: refused('on', { de: read.problem.de, en: read.problem.en })",
  'forms/changeAssociation/plan.ts: { text }',
  'forms/changeAssociation/plan.ts: { text, suggestions }',
  'forms/entry/answers.ts: { text: wrong }',
  'forms/entry/answers.ts: { text: words }',
  'forms/importRows/row.ts: { column, text: what }',
  'forms/importRows/row.ts: { column, text }',
  'forms/importRows/row.ts: { column, text, suggestions }',
  "forms/persons/find.ts: { code: 'invalid', text: typed.problem }",
  "forms/report/start.ts: { code: 'invalid', text: read.problem }",
  "forms/sendEvaluation/start.ts: { code: 'invalid', text: read.problem }",
  "forms/showFindings/status.ts: { code: 'changed-meanwhile', text: joinTexts(left, ' '), hin",
  "forms/statement.ts: { code: 'invalid', text: read.problem }",
  "forms/transparency/index.ts: { code: 'invalid', text: lost.why }",
  "forms/yearList/index.ts: { code: 'invalid', text: lost.why }",
  "mails/evaluation/due.ts: { code: 'invalid', text: chosen.problem }",
];

const told = refusals.flatMap((one) => (one.texts ?? []).map((text) => ({ ...one, text })));
const named = ({ path, text }: { readonly path: string; readonly text: { readonly de: string } }) =>
  `${path}: ${text.de}`;

/** Sentences of a text; an enumeration by lines is one. */
const sentences = (text: string): string[] =>
  /^1\. /.test(text) ? [] : text.split(/(?<=[.?!])\s+(?=[A-ZÄÖÜ„"])/).filter((one) => /\p{L}/u.test(one));
/** What a person may do, in the words that the tool uses for it. */
const STEP = {
  de: /\?$|bitte|zum Beispiel|Meinst Du|Möglich sind|(?<!\p{L})(?:wähle?|stell|erstell|trag|such|lade|öffne|speichere?|lösch|schreib|gib|nimm|sag|frag|prüft?|versuch|schließ|teile?|leg|benenn|meld|sieh|füge|lass|ändere?|morgen)(?!\p{L})/iu,
  en: /\?$|please|for example|Did you mean|can be chosen|\b(?:choose|set|make|enter|look|search|load|reload|open|save|delete|write|give|take|say|ask|check|try|close|split|name|report|see|add|insert|change|copy|leave|remove|tomorrow|type)\b/i,
} as const;
const LANGS = ['de', 'en'] as const;

test('the walk finds what refuses: problems, refusals of what is typed, fields and lists', () => {
  for (const [kind, least] of [
    ['problem', 70],
    ['refusal', 30],
    ['field', 60],
    ['list', 6],
  ] as const)
    expect([kind, told.filter((one) => one.kind === kind).length >= least]).toEqual([kind, true]);
});

test('all words are found, but for what passes on another refusal', () => {
  const elsewhere = ({ path, source }: Said) => `${path}: ${source.slice(0, 60)}`;
  expect(refusals.filter(({ texts }) => texts === undefined).map(elsewhere)).toEqual(PASSED_ON);
});

test('each stands in both languages, which differ', () => {
  for (const one of told) {
    expect([named(one), one.text.en.length > 5, one.text.en !== one.text.de]).toEqual([named(one), true, true]);
    for (const hint of one.hints)
      expect([named(one), hint.en.length > 5, hint.en !== hint.de]).toEqual([named(one), true, true]);
  }
});

test.each(LANGS)('each says what to do next, in %s', (lang) => {
  const without = told.filter(
    ({ text, hints, goesOn }) => !goesOn && !STEP[lang].test([text, ...hints].map((words) => words[lang]).join(' ')),
  );
  expect(without.map(named)).toEqual([]);
});

test.each(LANGS)('each is at most two short sentences, and so is its next step, in %s', (lang) => {
  const long = told.flatMap((one) =>
    [one.text, ...one.hints].flatMap((words) => {
      const parts = sentences(words[lang]);
      const longest = Math.max(0, ...parts.map((part) => part.split(/\s+/).length));
      return parts.length > 2 || longest > 24
        ? [`${one.path} → ${parts.length} sentences, ${longest} words: ${words[lang]}`]
        : [];
    }),
  );
  expect([...new Set(long)]).toEqual([]);
});
