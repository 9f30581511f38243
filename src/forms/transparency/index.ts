import type { AppDesk } from '../../app/desk.ts';
import { defineForm } from '../../define/form.ts';
import { permits } from '../../define/permits.ts';
import type { Statement } from '../../define/statement.ts';
import { statementSchema } from '../../define/statement.ts';
import type { Day } from '../../domain/day.ts';
import { periodKey } from '../../domain/period.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { EvaluatedDesk } from '../evaluated.ts';
import { periodAsked, statedFor, statementPeriods } from '../statement.ts';
import { editionOf } from './report.ts';
import type { TransparencyCalls } from './shape.ts';

type TransparencyDesk = EvaluatedDesk &
  Pick<AppDesk, 'sheetLang' | 'plainTab' | 'published' | 'writePlainTab' | 'keepPublished' | 'noteInJournal'>;
type ReadingDesk = Omit<TransparencyDesk, 'writePlainTab' | 'keepPublished' | 'noteInJournal'>;
type Lines = readonly (readonly string[])[];

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
    de: 'Wähle ein Jahr, das vorbei ist: So verrät kein Vergleich zweier Zeiträume, wer gab.',
    en: 'Choose a year that is over: that way no comparison of two periods tells who gave.',
  },
};

/** The finished year that is meant; shorter and running periods are refused, since their differences would tell of people. */
function yearAsked(key: string | undefined, { today }: ReadingDesk): Result<string> {
  const period = periodAsked(key, today, 'year');
  if (!period.ok) return period;
  return period.value.kind === 'year' && period.value.last < today ? ok(periodKey(period.value)) : fail(NOT_OVER);
}

/** Made of example data it is another one: the true year is still to come. */
const keyOf = (year: string, examples: boolean): string => `edition-${year}${examples ? '-examples' : ''}`;

/** Whether a tab holds an edition, and not somebody's own words under the same name. */
const isEdition = ([head]: Lines): boolean => head?.[0] === HEAD.de[0] || head?.[0] === HEAD.en[0];

/** The edition of a year: as the file remembers it, else as it stands in its tab. */
function editionIn(year: string, desk: ReadingDesk): { readonly lines: Lines | undefined; readonly state: State } {
  const settings = desk.settings();
  const made = desk.published(keyOf(year, settings.ok && settings.value.exampleData));
  const standing = desk.plainTab(tabOf(year));
  const tab = standing && isEdition(standing) ? standing : undefined;
  const lines = made?.lines ?? tab;
  if (lines === undefined) return { lines, state: made ? 'lost' : 'none' };
  return { lines, state: made?.lines && JSON.stringify(tab) !== JSON.stringify(lines) ? 'changed' : 'stands' };
}

type State = 'none' | 'stands' | 'changed' | 'lost';

const MAKE = {
  none: { de: 'Ausgabe erzeugen', en: 'Make the edition' },
  changed: { de: 'Tab wiederherstellen', en: 'Restore the tab' },
} as const;

/** The edition, and the offer to make it where there is none, or to write its tab anew where that was changed. */
function statementOf(year: string, desk: ReadingDesk): Statement {
  const [lang, sheetLang, today]: [Lang, Lang, Day] = [desk.lang, desk.sheetLang, desk.today];
  const { lines, state } = editionIn(year, desk);
  const years = statementPeriods(today, lang, ['year']).filter(({ key }) => key !== 'all' && key < today.slice(0, 4));
  const [head = HEAD[lang], ...rows] = lines ?? [];
  const made = head[0] === HEAD.de[0] ? 'de' : 'en';
  return {
    ...{ lang, today, periods: years, head, rows },
    period: years.find(({ key }) => key === year) ?? { key: year, name: year },
    title: lang === 'de' ? 'Transparenzbericht' : 'Transparency report',
    tableLang: made,
    notes: [STATES[state](tabOf(year)[sheetLang], lang)],
    kinds: ['text', 'text', 'text', 'number', 'text'],
    foot: [],
    file: `${made === 'de' ? 'transparenzbericht' : 'transparency-report'}-${year}`,
    ...(state === 'none' || state === 'changed' ? { toMake: MAKE[state][lang] } : {}),
  };
}

const STATES: Readonly<Record<State, (tab: string, lang: Lang) => string>> = {
  none: (_, lang) =>
    lang === 'de'
      ? 'Für dieses Jahr gibt es noch keine Ausgabe. Sie steht fest, sobald sie erzeugt ist: Prüft vorher, ob alles eingetragen ist.'
      : 'There is no edition for this year yet. It stays as it is once it is made: check before that everything is entered.',
  stands: (tab, lang) =>
    lang === 'de'
      ? `Diese Ausgabe steht im Tab „${tab}“ und bleibt, wie sie ist. Ohne Spendennummern und Kontakte.`
      : `This edition stands in the tab "${tab}" and stays as it is. Without donor numbers and contacts.`,
  changed: (tab, lang) =>
    lang === 'de'
      ? `Der Tab „${tab}“ fehlt oder wurde geändert. Hier steht die Ausgabe, wie sie erzeugt wurde: Eine andere würde im Vergleich verraten, wer gab.`
      : `The tab "${tab}" is missing or was changed. Here is the edition as it was made: another one would tell by comparison who gave.`,
  lost: (tab, lang) =>
    lang === 'de'
      ? `Diese Ausgabe gibt es schon, aber ihr Tab „${tab}“ fehlt. Hol ihn mit „Datei ▸ Versionsverlauf“ zurück. Eine neue Ausgabe würde im Vergleich mit der ersten verraten, wer gab.`
      : `This edition was made already, but its tab "${tab}" is missing. Get it back by "File ▸ Version history". A new edition would tell by comparison with the first who gave.`,
};

/** Makes the edition of a year, once: what was made is remembered, and only written into its tab again. */
function make(year: string, desk: TransparencyDesk): Result<Statement> {
  const settings = desk.settings();
  if (!settings.ok) return settings;
  const key = keyOf(year, settings.value.exampleData);
  const { lines, state } = editionIn(year, desk);
  if (lines && state === 'changed') desk.writePlainTab(tabOf(year), lines);
  // One that was made before editions were remembered.
  if (lines && state === 'stands' && desk.published(key) === undefined) desk.keepPublished(key, lines);
  return state === 'none' ? makeFirst(year, key, desk) : ok(statementOf(year, desk));
}

function makeFirst(year: string, key: string, desk: TransparencyDesk): Result<Statement> {
  const made = statedFor(year, desk, 'year', { contributions: ['donorNumber', 'donorKind'] });
  if (!made.ok) return made;
  const { evaluation, settings } = made.value;
  const lost = evaluation.leftOut.find(({ table }) => table !== 'findings');
  if (lost) return fail({ code: 'invalid', text: lost.why });
  const lang: Lang = desk.sheetLang;
  const lines = [HEAD[lang], ...editionOf(made.value, settings.smallestCell, desk.lastCheck(), lang)];
  const noted = desk.noteInJournal('transparency', {
    de: `Transparenzbericht ${year} erzeugt`,
    en: `Transparency report ${year} made`,
  });
  if (!noted.ok) return noted;
  // Remembered first: what somebody may have seen is never made otherwise.
  desk.keepPublished(key, lines);
  desk.writePlainTab(tabOf(year), lines);
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
        const settings = desk.settings();
        if (!settings.ok) return settings;
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
