import { defineForm } from '../../define/form.ts';
import { permits } from '../../define/permits.ts';
import { statementSchema } from '../../define/statement.ts';
import type { Day } from '../../domain/day.ts';
import { fail, ok, type Problem } from '../../domain/result.ts';
import type { Lang } from '../../domain/text.ts';
import { MONEY_ELSEWHERE } from '../../evaluation/words.ts';
import type { EvaluatedDesk } from '../evaluated.ts';
import { periodAsked, statedFor, statementPeriods } from '../statement.ts';
import { listNotes, listRows } from './list.ts';
import type { YearListCalls } from './shape.ts';

const HEAD = {
  de: ['Verband', 'Posten', 'Spendennummer', 'Betrag', 'Anzahl'],
  en: ['association', 'item', 'donor number', 'amount', 'count'],
} as const;

const ELSEWHERE: Problem = {
  code: 'invalid',
  text: MONEY_ELSEWHERE,
  hint: { de: 'Frag dort nach der Liste.', en: 'Ask there for the list.' },
};

const A_YEAR: Problem = {
  code: 'invalid',
  text: {
    de: 'Die Jahresliste gilt für ein Jahr, zum Beispiel 2025.',
    en: 'The yearly list is for one year, for example 2025.',
  },
  hint: { de: 'Bitte wähle ein Jahr.', en: 'Please choose a year.' },
};

/** The dialog "Jahresliste": what the treasurer's statement of accounts needs, by association, with donor numbers. */
export const yearList = defineForm<YearListCalls, EvaluatedDesk>({
  name: 'yearList',
  title: { de: 'Jahresliste', en: 'Yearly list' },
  menu: { de: 'Jahresliste erzeugen…', en: 'Make the yearly list…' },
  shown: { in: 'dialog', width: 976, height: 664 },
  profiles: ['shared', 'treasury'],
  calls: {
    yearListStart: {
      input: statementSchema,
      ...permits.accounts,
      run: ({ period }, desk) => {
        const [lang, today]: [Lang, Day] = [desk.lang, desk.today];
        const asked = periodAsked(period, today, 'year');
        if (!asked.ok) return asked;
        // What has to be named counts by the year.
        if (asked.value.kind !== 'year') return fail(A_YEAR);
        const made = statedFor(period, desk, 'year', { contributions: ['donorNumber', 'giver'] });
        if (!made.ok) return made;
        const { evaluation, notes } = made.value;
        if (!evaluation.holdsMoney) return fail(ELSEWHERE);
        const lost = evaluation.leftOut.find(({ table }) => table === 'contributions');
        if (lost) return fail({ code: 'invalid', text: lost.why });
        const years = statementPeriods(today, lang, ['year']).filter(({ key }) => key !== 'all');
        return ok({
          ...{ lang, today, period: made.value.period, periods: years },
          title: lang === 'de' ? 'Jahresliste' : 'Yearly list',
          notes: [...listNotes(made.value, lang), ...notes],
          head: HEAD[lang],
          kinds: ['text', 'text', 'text', 'money', 'number'] as const,
          rows: listRows(made.value, lang),
          foot: [
            lang === 'de'
              ? 'Summen nach Art wie in der Auswertung desselben Jahres. Zurückgegebenes, Abgeführtes und Unentschiedenes steht in keiner anderen Summe.'
              : 'Sums by kind as in the evaluation of the same year. What was returned, forwarded or is undecided stands in no other sum.',
          ],
          file: `${lang === 'de' ? 'jahresliste' : 'yearly-list'}-${made.value.period.key}`,
        });
      },
    },
  },
});
