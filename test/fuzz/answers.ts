import type { Column } from '../../src/define/column.ts';
import { tidy } from '../../src/domain/spelling.ts';
import { oneOf } from '../simulation/chance.ts';

type Random = () => number;

/** What the sheet holds; a day is the number that it counts. */
type Stands = string | number | boolean;

/** An answer as somebody sends it, and whether what stands in a cell is what it said. */
export interface Answer {
  readonly typed: string;
  readonly isSaidBy: (stands: Stands) => boolean;
}

/** Signs that no cell keeps and no person sees; what else changes has to be said. */
export const seen = (text: string): string => tidy(text.replace(/\p{Cc}/gu, ' '));

const exactly = (typed: string, meant: Stands): Answer => ({ typed, isSaidBy: (stands) => stands === meant });
/** What no column of this kind can hold: whatever stands there, nobody said it. */
const nothing = (typed: string): Answer => ({ typed, isSaidBy: () => false });

/** A day of the year may stand with its noughts: `3.10.` as `03.10.`. */
const words = (typed: string): Answer => ({
  typed,
  isSaidBy: (stands) =>
    seen(String(stands)) === seen(typed) ||
    (/^\d\d\.\d\d\.$/.test(String(stands)) && String(stands).replace(/(?<!\d)0/g, '') === seen(typed)),
});
/** Words that a sheet would take for something else. */
const LIKE_OTHERS =
  '007|1/2|3.10.|1E5|WAHR|TRUE|12:30|50 %|½|1.234|#REF!|-5|+49 1|00:00|=1|a;b|Straße 5 \u2013 Ost|ﬁn'.split('|');

const days = (random: Random): Answer => {
  const [year, month, day] = [
    oneOf(random, [2025, 2026]),
    1 + Math.floor(random() * 10),
    1 + Math.floor(random() * 28),
  ];
  const serial = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
  const [mm, dd] = [String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  const typed = oneOf(random, [
    `${dd}.${mm}.${year}`,
    `${day}.${month}.${year}`,
    `${year}-${mm}-${dd}`,
    `${day}.${month}.${year % 100}`,
  ]);
  return exactly(typed, serial);
};
const NO_DAYS = '31.09.2026|30.02.2026|32.1.2026|10/2026|2026|irgendwann|46264|0.0.0|1.1.1|13.13.2026'.split('|');

const whole = (random: Random): Answer => {
  const many = Math.floor(random() * 90);
  return oneOf(random, [
    exactly(String(many), many),
    exactly(`${1 + many}.000`, (1 + many) * 1000),
    exactly(` ${many} `, many),
  ]);
};
const NO_NUMBERS = '-3|1,5,5|zwölf|3 Leute|1e3|0x10|٣|½|1.23.4|--|Infinity|12abc|5 kg|1/2|10.10.2026'.split('|');

const amount = (random: Random): Answer => {
  const [euros, cents] = [1 + Math.floor(random() * 4_999), Math.floor(random() * 100)];
  const [big, small] = [String(euros).replace(/\B(?=(\d{3})+$)/g, '.'), String(cents).padStart(2, '0')];
  const meant = (euros * 100 + cents) / 100;
  return oneOf(random, [
    exactly(`${big},${small}`, meant),
    exactly(`${euros},${small} €`, meant),
    exactly(`EUR ${big},${small}`, meant),
    exactly(`${euros}.${small}`, meant),
    exactly(`${euros},-`, euros),
  ]);
};
const NO_AMOUNTS = '-5|12,345|1,234|50 $|10 %|fünfzig|1.2.3|1e2|200000000000|0,001'.split('|');

const part = (random: Random): Answer => {
  const [ones, tenths] = [1 + Math.floor(random() * 8), 1 + Math.floor(random() * 9)];
  return oneOf(random, [exactly(`${ones},${tenths}`, (ones * 10 + tenths) / 10), exactly(String(ones), ones)]);
};

const share = (random: Random): Answer => {
  const many = 1 + Math.floor(random() * 99);
  return {
    typed: oneOf(random, [`${many}`, `${many} %`, `${many}%`, `${many},0`]),
    isSaidBy: (stands) => String(stands).replace(/\s/g, '') === `${many}%`,
  };
};

const clock = (random: Random): Answer => {
  const [hour, minute] = [Math.floor(random() * 24), Math.floor(random() * 60)];
  const [hh, mm] = [String(hour).padStart(2, '0'), String(minute).padStart(2, '0')];
  return exactly(oneOf(random, [`${hh}:${mm}`, `${hour}:${mm}`, `${hour}.${mm} Uhr`]), `${hh}:${mm}`);
};
const NO_TIMES = '25:00|12:60|mittags|-1:00|0,5|1.1.2026'.split('|');

/** Mostly one that the kind can hold, now and then one that it cannot. */
const mostly = (random: Random, good: (random: Random) => Answer, bad: readonly string[]): Answer =>
  random() < 0.85 ? good(random) : nothing(oneOf(random, bad));

/** An answer to this column. `text` makes hostile words, `names` are associations of the register. */
export function answerTo(column: Column, random: Random, text: () => string, names: readonly string[]): Answer {
  const options = column.options ?? [];
  switch (column.kind) {
    case 'day':
      return mostly(random, days, NO_DAYS);
    case 'count':
      return mostly(random, whole, NO_NUMBERS);
    case 'decimal':
      return mostly(random, part, NO_NUMBERS);
    case 'money':
      return mostly(random, amount, NO_AMOUNTS);
    case 'percent':
      return mostly(random, share, NO_NUMBERS);
    case 'time':
      return mostly(random, clock, NO_TIMES);
    case 'choice':
    case 'yes-no': {
      const { key, label } = oneOf(random, options);
      return mostly(random, () => exactly(oneOf(random, [key, label.de, label.en]), label.de), ['zq9', 'constructor']);
    }
    case 'choices': {
      const { key, label } = oneOf(random, options);
      return mostly(random, () => exactly(oneOf(random, [key, label.de]), label.de), ['zq9', `${key},zq9`]);
    }
    case 'reference': {
      // Others name rows by words that a rule looks at: they stand as they were sent.
      if (column.to !== 'associations') return words(oneOf(random, names));
      const name = oneOf(random, names);
      return mostly(random, () => exactly(oneOf(random, [name, name.toLowerCase(), ` ${name} `]), name), [
        'KV Nirgends',
      ]);
    }
    case 'email': {
      const address = `kv${Math.floor(random() * 1e6)}@example.org`;
      return mostly(random, () => exactly(address, address), [
        'a@b',
        'a@example.org, b@example.org',
        'mailto:a@example.org',
      ]);
    }
    case 'list': {
      const parts = [text(), oneOf(random, LIKE_OTHERS)].flatMap((one) => one.split(';')).map(seen);
      const listed = (stands: string): string => stands.split(';').map(seen).filter(Boolean).join(';');
      return { typed: parts.join('; '), isSaidBy: (stands) => listed(String(stands)) === listed(parts.join(';')) };
    }
    default:
      return words(random() < 0.6 ? text() : oneOf(random, LIKE_OTHERS));
  }
}
