import { check, choice, code, day, id, money, reference, text } from '../define/columns.ts';
import { labelAmid, sentenceOf } from '../define/sentence.ts';
import { defineTable } from '../define/table.ts';
import { parsePeriodKey, periodKey, periodName } from '../domain/period.ts';
import { parseNamedPeriod } from '../domain/period-typed.ts';
import { type Refusal, refusal } from '../domain/reading.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Lang } from '../domain/text.ts';
import { contributionKinds } from './options.ts';

const origin = { de: 'Herkunft', en: 'Origin' };

const NOT_FIXED = refusal(
  {
    de: 'Bitte ein fester Zeitraum wie „September 2026“, „2026“ oder {x}',
    en: 'Please enter a fixed period such as "September 2026", "2026" or {x}',
  },
  { de: '3. Quartal 2026', en: 'Quarter 3 of 2026' },
);

/** A month, quarter, half-year or year of the calendar as its key, `2026-Q3`; refuses what depends on today. */
function readFixedPeriod(typed: string): Result<string, Refusal> {
  const named = parseNamedPeriod(typed);
  return named.ok && 'fixed' in named.value ? ok(periodKey(named.value.fixed)) : fail(NOT_FIXED);
}

const nameOf = (key: string | undefined, lang: Lang): string | undefined => {
  const period = key === undefined ? undefined : parsePeriodKey(key);
  return period?.ok ? periodName(period.value, lang) : undefined;
};

/** Sums of money that the treasurers' own sheet hands over: no gift, no donor number. */
export const sums = defineTable({
  name: 'sums',
  tab: { de: 'Summen', en: 'Sums' },
  about: {
    de: 'Geldsummen aus der Kasse, je Zeitraum, Verband und Art. Einzelne Spenden stehen hier nie.',
    en: 'Sums of money from the treasury by period, association and kind. Single gifts never stand here.',
  },
  prefix: 'Z',
  profiles: ['network'],
  columns: {
    check: check(),
    id: id(),
    period: code({
      read: readFixedPeriod,
      header: { de: 'Zeitraum', en: 'Period' },
      required: true,
      seenIn: 'evaluation',
      help: {
        de: 'Ein Monat, Quartal, Halbjahr oder Jahr wie „2026-Q3“ oder „3. Quartal 2026“.',
        en: 'A month, quarter, half-year or year such as "2026-Q3" or "Quarter 3 of 2026".',
      },
    }),
    association: reference({
      header: { de: 'Verband', en: 'Association' },
      to: 'associations',
      required: true,
      seenIn: 'evaluation',
      help: { de: 'Wer das Geld bekam.', en: 'Who received the money.' },
    }),
    kind: choice({
      header: { de: 'Art', en: 'Kind' },
      width: 170,
      required: true,
      options: contributionKinds,
      seenIn: 'evaluation',
      help: { de: 'Art der Zuwendung.', en: 'Kind of contribution.' },
    }),
    amount: money({
      header: { de: 'Betrag', en: 'Amount' },
      required: true,
      seenIn: 'evaluation',
      help: { de: 'Summe in Euro.', en: 'Sum in euros.' },
    }),
    source: text({
      header: { de: 'Quelle', en: 'Source' },
      width: 200,
      group: origin,
      seenIn: 'evaluation',
      help: { de: 'Aus welcher Tabelle die Summe kommt.', en: 'Which sheet the sum comes from.' },
    }),
    asOf: day({
      header: { de: 'Stand', en: 'As of' },
      group: origin,
      done: {},
      seenIn: 'evaluation',
      help: { de: 'Von welchem Tag die Summe ist.', en: 'The day of which the sum is.' },
    }),
  },
  sentence: ({ association, kind, period }, telling) =>
    sentenceOf(association, labelAmid(contributionKinds, kind, telling), nameOf(period, telling.lang)),
});
