import type { Column } from '../define/column.ts';
import type { RuleContext } from '../define/rule.ts';
import type { Table } from '../define/table.ts';
import { addDays, type Day, day } from '../domain/day.ts';
import { joinTexts, type Text } from '../domain/text.ts';
import { gdpr } from './figures/gdpr.ts';
import { defineCellRule, hit } from './kit.ts';
import { fill } from './words.ts';

type Kept = Column & { readonly retention: NonNullable<Column['retention']> };
const kept = new WeakMap<Table, readonly (readonly [string, Kept])[]>();
const keptOf = (table: Table): readonly (readonly [string, Kept])[] => {
  const known = kept.get(table);
  if (known) return known;
  const found = Object.entries(table.columns).filter(
    (entry): entry is [string, Kept] => entry[1].retention !== undefined,
  );
  kept.set(table, found);
  return found;
};

/** The oldest day from which data may still be kept: ISO days sort as text. */
const oldest = new WeakMap<RuleContext, Map<number, Day>>();
const oldestKept = (context: RuleContext, days: number): Day => {
  const known = oldest.get(context) ?? new Map<number, Day>();
  oldest.set(context, known);
  const kept = known.get(days) ?? addDays(context.today, -days);
  known.set(days, kept);
  return kept;
};

/** `3 Jahren`, `1 Jahr`, `30 Tagen`, as a sentence needs it after „von“. */
const lasting = (days: number): Text => {
  const years = days / 365;
  if (!Number.isInteger(years)) return { de: `${days} Tagen`, en: `${days} days` };
  return years === 1 ? { de: 'einem Jahr', en: 'one year' } : { de: `${years} Jahren`, en: `${years} years` };
};

export const retention = defineCellRule({
  id: 'D-04',
  level: 'clarify',
  binding: 'law',
  title: { de: 'Länger aufbewahrt als nötig', en: 'Kept longer than needed' },
  about: {
    de: 'Eine Zeile hat noch Angaben, deren Frist vorbei ist: Kontakte ein Jahr nach der Abmeldung, Spenden nach drei Jahren.',
    en: 'A row still has data whose time is over: contacts one year after signing off, contributions after three years.',
  },
  basis: gdpr('5(1)e'),
  inCharge: 'data-protection',
  check: (row, table, context) => {
    const over = keptOf(table).filter(
      ([
        key,
        {
          retention: { days, after },
        },
      ]) => {
        const from = row.values[after];
        return row.values[key] !== undefined && typeof from === 'string' && from < oldestKept(context, days);
      },
    );
    const [first] = over;
    if (first === undefined) return undefined;
    const de: readonly string[] = over.map(([, { header }]) => `„${header.de}“`);
    const en: readonly string[] = over.map(([, { header }]) => `"${header.en}"`);
    return hit(first[0], { de, en, days: first[1].retention.days });
  },
  message: ({ de, en, days }) => {
    const named: Text = joinTexts(
      de.map((words, i) => ({ de: words, en: en[i] ?? words })),
      ', ',
    );
    return fill(
      {
        de: '{named}: Die Frist von {time} ist vorbei.',
        en: '{named}: the time of {time} is over.',
      },
      { named, time: lasting(days) },
    );
  },
  next: {
    de: 'Diese Zellen leeren. Belege bleiben in der Buchhaltung.',
    en: 'Clear these cells. Vouchers stay with the accounting.',
  },
  examples: [
    {
      says: { de: 'Kontakt, vor genau 365 Tagen abgemeldet', en: 'a contact signed off exactly 365 days ago' },
      table: 'contacts',
      cells: { email: 'kv@example.org', signedOffOn: { day: day('2025-11-23'), time: '00:00:00' } },
      finds: [],
    },
    {
      says: { de: 'vor 366 Tagen abgemeldet', en: 'signed off 366 days ago' },
      table: 'contacts',
      cells: { email: 'kv@example.org', signedOffOn: { day: day('2025-11-22'), time: '00:00:00' } },
      finds: ['email'],
    },
    {
      says: { de: 'Spende von 2022 mit Spendennummer', en: 'a contribution of 2022 with its donor number' },
      table: 'contributions',
      cells: { receivedOn: '01.05.2022', donorNumber: '4711', voucher: 'B-1' },
      finds: ['donorNumber'],
    },
    {
      says: { de: 'Spende von 2022, schon bereinigt', en: 'a contribution of 2022, already cleared' },
      table: 'contributions',
      cells: { receivedOn: '01.05.2022', amount: '50' },
      finds: [],
    },
  ],
});
