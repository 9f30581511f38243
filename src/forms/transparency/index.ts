import type { AppDesk } from '../../app/desk.ts';
import { defineForm } from '../../define/form.ts';
import { permits } from '../../define/permits.ts';
import type { Statement } from '../../define/statement.ts';
import { statementSchema } from '../../define/statement.ts';
import { periodKey } from '../../domain/period.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { EvaluatedDesk } from '../evaluated.ts';
import { periodAsked, statedFor, statementPeriods } from '../statement.ts';
import { editionOf } from './report.ts';
import type { TransparencyCalls } from './shape.ts';

type TransparencyDesk = EvaluatedDesk & Pick<AppDesk, 'plainTab' | 'writePlainTab'>;
type ReadingDesk = Omit<TransparencyDesk, 'writePlainTab'>;

const HEAD = {
  de: ['Teil', 'Verband', 'Was', 'Wert', 'Grundlage'],
  en: ['part', 'association', 'what', 'value', 'base'],
} as const;

/** One tab a year: it is the edition, and stays as it was made. */
const tabOf = (year: string): Text => ({ de: `Transparenzbericht ${year}`, en: `Transparency report ${year}` });

const NOT_OVER: Problem = {
  code: 'invalid',
  text: {
    de: 'Der Transparenzbericht erscheint für ganze Jahre, die vorbei sind.',
    en: 'The transparency report comes out for whole years that are over.',
  },
  hint: {
    de: 'So verrät kein Vergleich zweier Zeiträume, wer gab.',
    en: 'So no comparison of two periods tells who gave.',
  },
};

/** The finished year that is meant; shorter and running periods are refused, since their differences would tell of people. */
function yearAsked(key: string | undefined, { today }: ReadingDesk): Result<string> {
  const period = periodAsked(key, today, 'year');
  if (!period.ok) return period;
  return period.value.kind === 'year' && period.value.last < today ? ok(periodKey(period.value)) : fail(NOT_OVER);
}

/** The edition as it stands in its tab; nothing but the offer to make it where there is none. */
function statementOf(year: string, desk: ReadingDesk): Statement {
  const { lang, today } = desk;
  const lines = desk.plainTab(tabOf(year));
  const years = statementPeriods(today, lang, ['year']).filter(({ key }) => key !== 'all' && key < today.slice(0, 4));
  const [head = HEAD[lang], ...rows] = lines ?? [];
  return {
    ...{ lang, today, periods: years, head, rows },
    period: years.find(({ key }) => key === year) ?? { key: year, name: year },
    title: lang === 'de' ? 'Transparenzbericht' : 'Transparency report',
    notes: [lines ? standing(year, lang) : notYet(lang)],
    kinds: ['text', 'text', 'text', 'number', 'text'],
    foot: [],
    file: `${lang === 'de' ? 'transparenzbericht' : 'transparency-report'}-${year}`,
    ...(lines ? {} : { toMake: lang === 'de' ? 'Ausgabe erzeugen' : 'Make the edition' }),
  };
}

const standing = (year: string, lang: Lang): string =>
  lang === 'de'
    ? `Diese Ausgabe steht im Tab „${tabOf(year).de}“ und bleibt, wie sie ist. Ohne Spendennummern und Kontakte.`
    : `This edition stands in the tab "${tabOf(year).en}" and stays as it is. Without donor numbers and contacts.`;
const notYet = (lang: Lang): string =>
  lang === 'de'
    ? 'Für dieses Jahr gibt es noch keine Ausgabe. Sie steht fest, sobald sie erzeugt ist: Prüft vorher, ob alles eingetragen ist.'
    : 'There is no edition for this year yet. It stays as it is once it is made: check before that everything is entered.';

/** Makes the edition of a year and writes its tab; one that stands there already is never made anew. */
function make(year: string, desk: TransparencyDesk): Result<Statement> {
  if (desk.plainTab(tabOf(year)) !== undefined) return ok(statementOf(year, desk));
  const made = statedFor(year, desk, 'year');
  if (!made.ok) return made;
  const { evaluation, settings } = made.value;
  const lost = evaluation.leftOut.find(({ table }) => table !== 'findings');
  if (lost) return fail({ code: 'invalid', text: lost.why });
  desk.writePlainTab(tabOf(year), [
    HEAD[desk.lang],
    ...editionOf(made.value, settings.smallestCell, desk.lastCheck(), desk.lang),
  ]);
  return ok(statementOf(year, desk));
}

/** The dialog "Transparenzbericht": one publishable edition a finished year, as a tab, a page to print and CSV. */
export const transparency = defineForm<TransparencyCalls, TransparencyDesk>({
  name: 'transparency',
  title: { de: 'Transparenzbericht', en: 'Transparency report' },
  menu: { de: 'Transparenzbericht erzeugen…', en: 'Make the transparency report…' },
  shown: { in: 'dialog', width: 976, height: 664 },
  profiles: ['shared', 'treasury'],
  calls: {
    transparencyStart: {
      input: statementSchema,
      run: ({ period }, desk) => {
        const year = yearAsked(period, desk);
        return year.ok ? ok(statementOf(year.value, desk)) : year;
      },
    },
    makeTransparency: {
      input: statementSchema,
      ...permits.accounts,
      writes: true,
      run: ({ period }, desk) => {
        const year = yearAsked(period, desk);
        return year.ok ? make(year.value, desk) : year;
      },
    },
  },
});
