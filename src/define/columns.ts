import { type Cell, isDateCell } from '../domain/cell.ts';
import { type Day, formatDay, isDay, parseDay } from '../domain/day.ts';
import { type Cents, centsOfEuros, formatMoney, parseMoney } from '../domain/money.ts';
import { formatNumber, parseDecimal } from '../domain/number.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { parsePeriod, showPeriod } from '../domain/season.ts';
import { both, type Lang, same, say, type Text } from '../domain/text.ts';
import { parseTime, type Time } from '../domain/time.ts';
import type { Codec, Column, ColumnKind, ColumnSpec, Option } from './column.ts';

type Extra = Pick<Column, 'options' | 'to'>;

function column<V>(kind: ColumnKind, spec: ColumnSpec, width: number, codec: Codec<V>, extra: Extra = {}): Column<V> {
  return Object.freeze({
    kind,
    header: spec.header,
    ...(spec.formerly ? { formerly: spec.formerly } : {}),
    help: spec.help,
    required: spec.required ?? false,
    writer: spec.writer ?? 'person',
    privacy: spec.privacy ?? 'none',
    ...(spec.retention ? { retention: spec.retention } : {}),
    width: spec.width ?? width,
    ...(spec.group ? { group: spec.group } : {}),
    ...(spec.hidden ? { hidden: true } : {}),
    ...extra,
    codec,
  });
}

/** A cell as the text that a person sees; numbers in German form, as the sheet shows them. */
export const cellText = (cell: Cell): string =>
  isDateCell(cell)
    ? formatDay(cell.day, 'de')
    : typeof cell === 'number'
      ? formatNumber(cell, 'de', 6)
      : typeof cell === 'boolean'
        ? cell
          ? 'WAHR'
          : 'FALSCH'
        : cell;

const textCodec: Codec<string> = {
  parse: (cell) => ok(typeof cell === 'number' ? String(cell) : cellText(cell).trim()),
  print: (value) => value,
  show: (value) => value,
  format: '@',
};

export const text = (spec: ColumnSpec): Column<string> => column('text', spec, 200, textCodec);
export const link = (spec: ColumnSpec): Column<string> => column('link', spec, 160, textCodec);

export const email = (spec: ColumnSpec): Column<string> =>
  column('email', spec, 220, {
    ...textCodec,
    parse: (cell) => {
      const typed = cellText(cell).trim();
      return /^[^\s@;,<>]+@[^\s@;,<>]+\.[^\s@;,<>]{2,}$/.test(typed)
        ? ok(typed)
        : fail({
            de: 'Bitte eine E-Mail-Adresse, zum Beispiel kv@example.org',
            en: 'Please enter an e-mail address, for example kv@example.org',
          });
    },
  });

/** Several texts in one cell, joined by `;`. */
export const list = (spec: ColumnSpec): Column<readonly string[]> =>
  column<readonly string[]>('list', spec, 220, {
    parse: (cell) =>
      ok(
        cellText(cell)
          .split(';')
          .map((part) => part.trim())
          .filter((part) => part !== ''),
      ),
    print: (value) => value.join('; '),
    show: (value) => value.join('; '),
    format: '@',
  });

/** The row's identity, written by the tool. */
export const id = (): Column<string> =>
  column(
    'id',
    {
      header: same('id'),
      help: { de: 'Kennung der Zeile. Das Werkzeug vergibt sie.', en: 'Identity of the row, given by the tool.' },
      writer: 'tool',
    },
    104,
    textCodec,
  );

/** The tool's word on the row: empty, or level and what would be right. */
export const check = (): Column<string> =>
  column(
    'text',
    {
      header: { de: 'Prüfung', en: 'Check' },
      help: {
        de: 'Was das Werkzeug zu dieser Zeile sagt. Leer heißt: Es fand nichts.',
        en: 'What the tool says about this row. Empty means: it found nothing.',
      },
      writer: 'tool',
    },
    220,
    textCodec,
  );

const fold = (words: string): string => words.trim().toLowerCase().replace(/\s+/g, ' ');

/** Finds an option by its key or label in either language. The spellings are folded once, at the first question. */
const finder = <K extends string>(options: readonly Option<K>[]): ((typed: string) => Option<K> | undefined) => {
  let bySpelling: Map<string, Option<K>> | undefined;
  return (typed) => {
    if (bySpelling === undefined) {
      bySpelling = new Map();
      for (const option of options)
        for (const spelling of [option.key, option.label.de, option.label.en])
          for (const one of [spelling, fold(spelling)]) if (!bySpelling.has(one)) bySpelling.set(one, option);
    }
    return bySpelling.get(typed) ?? bySpelling.get(fold(typed));
  };
};

const notAnOption = (options: readonly Option[]): Text =>
  both(
    (lang) =>
      (lang === 'de' ? 'Bitte eines davon: ' : 'Please one of: ') +
      options.map((option) => say(option.label, lang)).join(', '),
  );

const labelOf = (options: readonly Option[], key: string, lang: Lang): string => {
  const found = options.find((option) => option.key === key);
  return found ? say(found.label, lang) : key;
};

type ChoiceSpec<K extends string> = ColumnSpec & { readonly options: readonly Option<K>[] };

export const choice = <K extends string>(spec: ChoiceSpec<K>): Column<K> => {
  const find = finder(spec.options);
  return column<K>(
    'choice',
    spec,
    140,
    {
      parse: (cell) => {
        const found = find(cellText(cell));
        return found ? ok(found.key) : fail(notAnOption(spec.options));
      },
      print: (value, lang) => labelOf(spec.options, value, lang),
      show: (value, lang) => labelOf(spec.options, value, lang),
      format: '@',
    },
    { options: spec.options },
  );
};

/** Several choices in one cell, joined by `,`. */
export const choices = <K extends string>(spec: ChoiceSpec<K>): Column<readonly K[]> => {
  const find = finder(spec.options);
  return column<readonly K[]>(
    'choices',
    spec,
    180,
    {
      parse: (cell) => {
        const found = cellText(cell)
          .split(/[,;]/)
          .filter((part) => part.trim() !== '')
          .map((part) => find(part)?.key);
        const known = found.filter((key) => key !== undefined);
        return known.length === found.length ? ok(known) : fail(notAnOption(spec.options));
      },
      print: (value, lang) => value.map((key) => labelOf(spec.options, key, lang)).join(', '),
      show: (value, lang) => value.map((key) => labelOf(spec.options, key, lang)).join(', '),
      format: '@',
    },
    { options: spec.options },
  );
};

export type YesNo = 'yes' | 'no';
export const yesNoOptions: readonly Option<YesNo>[] = [
  { key: 'yes', label: { de: 'ja', en: 'yes' } },
  { key: 'no', label: { de: 'nein', en: 'no' } },
];

export const yesNo = (spec: ColumnSpec): Column<YesNo> => {
  const base = choice({ ...spec, options: yesNoOptions });
  const parse = (cell: Cell): Result<YesNo, Text> =>
    typeof cell === 'boolean' ? ok(cell ? 'yes' : 'no') : base.codec.parse(cell);
  return Object.freeze({ ...base, kind: 'yes-no', width: spec.width ?? 88, codec: { ...base.codec, parse } });
};

export const day = (spec: ColumnSpec): Column<Day> =>
  column<Day>('day', spec, 104, {
    parse: (cell) => (isDateCell(cell) ? ok(cell.day) : parseDay(cellText(cell))),
    print: (value) => ({ day: value, time: '00:00:00' }),
    show: (value, lang) => formatDay(value, lang),
    format: 'dd.mm.yyyy',
  });

/** A day, or a season such as `Frühjahr 2027` where no more is known. As text, so that the sheet guesses nothing. */
export const period = (spec: ColumnSpec): Column<string> =>
  column<string>('period', spec, 120, {
    parse: (cell) => (isDateCell(cell) ? ok(cell.day) : parsePeriod(cellText(cell))),
    print: (value, lang) => (isDay(value) ? formatDay(value, lang) : showPeriod(value, lang)),
    show: (value, lang) => (isDay(value) ? formatDay(value, lang) : showPeriod(value, lang)),
    format: '@',
  });

export const time = (spec: ColumnSpec): Column<Time> =>
  column<Time>('time', spec, 80, {
    parse: (cell) => parseTime(isDateCell(cell) ? cell.time : cellText(cell)),
    print: (value) => value,
    show: (value) => value,
    format: '@',
  });

/* What is given back is said in „Entscheidung“: an amount below 0 would shrink sums that the law counts. */
const NEGATIVE_MONEY: Text = { de: 'Bitte einen Betrag ab 0.', en: 'Please enter an amount from 0.' };

export const money = (spec: ColumnSpec): Column<Cents> =>
  column<Cents>('money', spec, 110, {
    parse: (cell) => {
      if (isDateCell(cell))
        return fail({
          de: 'Hier steht ein Datum. Bitte einen Betrag wie 1.234,56',
          en: 'This is a date. Please enter an amount like 1.234,56',
        });
      const read = typeof cell === 'number' ? centsOfEuros(cell) : parseMoney(cellText(cell));
      return read.ok && read.value < 0 ? fail(NEGATIVE_MONEY) : read;
    },
    print: (value) => value / 100,
    show: (value, lang) => formatMoney(value, lang),
    format: '#,##0.00 [$€-407]',
  });

const NEGATIVE: Text = { de: 'Bitte eine Zahl ab 0.', en: 'Please enter a number from 0.' };
const DATE_NOT_NUMBER: Text = {
  de: 'Hier steht ein Datum. Bitte eine Zahl.',
  en: 'This is a date. Please enter a number.',
};

const WHOLE: Text = {
  de: 'Bitte eine ganze Zahl, zum Beispiel 6',
  en: 'Please enter a whole number, for example 6',
};

const readNumber = (cell: Cell): Result<number, Text> =>
  isDateCell(cell) ? fail(DATE_NOT_NUMBER) : typeof cell === 'number' ? ok(cell) : parseDecimal(cellText(cell));

/** A whole number from 0. */
export const count = (spec: ColumnSpec): Column<number> =>
  column<number>('count', spec, 92, {
    parse: (cell) => {
      const found = readNumber(cell);
      if (!found.ok) return isDateCell(cell) ? found : fail(WHOLE);
      if (found.value < 0) return fail(NEGATIVE);
      return Number.isInteger(found.value) && found.value <= 100_000_000 ? found : fail(WHOLE);
    },
    print: (value) => value,
    show: (value, lang) => formatNumber(value, lang, 0),
    format: '#,##0',
  });

/** A decimal number: hours, degrees, square kilometres. */
export const decimal = (spec: ColumnSpec & { readonly min?: number; readonly max?: number }): Column<number> =>
  column<number>('decimal', spec, 92, {
    parse: (cell) => {
      const found = readNumber(cell);
      if (!found.ok) return found;
      if (spec.min !== undefined && found.value < spec.min) return fail(spec.min === 0 ? NEGATIVE : atLeast(spec.min));
      return spec.max !== undefined && found.value > spec.max ? fail(atMost(spec.max)) : found;
    },
    print: (value) => value,
    show: (value, lang) => formatNumber(value, lang, 5),
    format: '#,##0.#####',
  });
const atLeast = (min: number): Text =>
  both((lang) => `${lang === 'de' ? 'Bitte mindestens' : 'Please at least'} ${formatNumber(min, lang)}.`);
const atMost = (max: number): Text =>
  both((lang) => `${lang === 'de' ? 'Bitte höchstens' : 'Please at most'} ${formatNumber(max, lang)}.`);

/** Percent as the number that is said: 25 means 25 %. The text format keeps `25 %` from becoming 0.25. */
export const percent = (spec: ColumnSpec): Column<number> =>
  column<number>('percent', spec, 92, {
    parse: (cell) => {
      const found = isDateCell(cell)
        ? fail(DATE_NOT_NUMBER)
        : typeof cell === 'number'
          ? ok(cell)
          : parseDecimal(cellText(cell).replace('%', ''));
      if (!found.ok) return found;
      if (typeof cell === 'number' && cell > 0 && cell < 1) {
        const meant = formatNumber(cell * 100, 'de');
        return fail({
          de: `0 bis 1 oder Prozent? Bitte mit Zeichen, zum Beispiel ${meant} %`,
          en: `0 to 1 or percent? Please with the sign, for example ${meant} %`,
        });
      }
      return found.value >= 0 && found.value <= 100
        ? found
        : fail({ de: 'Bitte 0 bis 100 %.', en: 'Please 0 to 100 %.' });
    },
    print: (value, lang) => `${formatNumber(value, lang)} %`,
    show: (value, lang) => `${formatNumber(value, lang)} %`,
    format: '@',
  });

/** Names a row of another table: an association by its name, others by id. Resolved when the dataset is built. */
export const reference = (spec: ColumnSpec & { readonly to: string }): Column<string> =>
  column('reference', spec, 190, textCodec, { to: spec.to });
