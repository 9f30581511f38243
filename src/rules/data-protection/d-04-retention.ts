import type { Column } from '../../define/column.ts';
import { hit } from '../../define/rule.ts';
import type { Table } from '../../define/table.ts';
import { joinTexts, type Text } from '../../domain/text.ts';
import { gdpr } from '../figures/gdpr.ts';
import { defineCellRule } from '../kit/define-cells.ts';
import { oldestKept } from '../kit/retention.ts';
import { fill } from '../kit/words.ts';

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

/** `3 Jahren`, `1 Jahr`, `30 Tagen`, as a sentence needs it after „von“. */
const lasting = (days: number, months: number): Text => {
  const years = months / 12;
  if (months === 0) return { de: `${days} Tagen`, en: `${days} days` };
  if (!Number.isInteger(years)) return { de: `${months} Monaten`, en: `${months} months` };
  return years === 1 ? { de: 'einem Jahr', en: 'one year' } : { de: `${years} Jahren`, en: `${years} years` };
};

export const retention = defineCellRule({
  id: 'D-04',
  level: 'clarify',
  binding: 'law',
  title: { de: 'Länger aufbewahrt als nötig: Felder leeren', en: 'Kept longer than needed: clear the cells' },
  about: {
    de: 'Eine Zeile hat noch Angaben, deren Frist vorbei ist: Kontakte ein Jahr nach der Abmeldung, Spenden nach drei Jahren. Notizen zu Verbänden drei Jahre nach „Sucht seit“. Frühere Werte im Protokoll löscht die nächtliche Prüfung nach 30 Tagen.',
    en: 'A row still has data whose time is over: contacts one year after signing off, contributions after three years. Notes on associations three years after "Seeking since". The nightly check clears former values in the journal after 30 days.',
  },
  basis: gdpr('5(1)e'),
  details: {
    de: 'Das Gesetz nennt keine Zahl: Diese Fristen sind Hauswerte. Die zehn Jahre der Bücher gelten für die Buchhaltung.',
    en: 'The law names no figure: these times are house values. The ten years of the books hold for the accounting.',
  },
  inCharge: 'data-protection',
  check: (row, table, context) => {
    const over = keptOf(table).filter(([key, { retention: time }]) => {
      const from = row.values[time.after];
      return row.values[key] !== undefined && typeof from === 'string' && from < oldestKept(context.today, time);
    });
    const [first] = over;
    if (first === undefined) return undefined;
    const de: readonly string[] = over.map(([, { header }]) => `„${header.de}“`);
    const en: readonly string[] = over.map(([, { header }]) => `"${header.en}"`);
    const whole = over.some(([, { required }]) => required);
    const { days = 0, months = 0 } = first[1].retention;
    return hit(first[0], { de, en, days, months, whole, books: table.name === 'contributions' });
  },
  message: ({ de, en, days, months }) => {
    const named: Text = joinTexts(
      de.map((words, i) => ({ de: words, en: en[i] ?? words })),
      ', ',
    );
    return fill(
      {
        de: '{named}: Die Frist von {time} ist vorbei.',
        en: '{named}: the time of {time} is over.',
      },
      { named, time: lasting(days, months) },
    );
  },
  // A row that needs one of these cells is not kept without it.
  next: ({ whole, books }) =>
    whole
      ? {
          de: 'Die Zeile löschen, mit „Datenschutz ▸ Aufbewahrung anwenden…“.',
          en: 'Delete the row, with "Data protection ▸ Apply retention…".',
        }
      : books
        ? {
            de: 'Diese Zellen leeren, mit „Datenschutz ▸ Aufbewahrung anwenden…“. Belege bleiben in der Buchhaltung.',
            en: 'Clear these cells, with "Data protection ▸ Apply retention…". Vouchers stay with the accounting.',
          }
        : {
            de: 'Diese Zellen leeren, mit „Datenschutz ▸ Aufbewahrung anwenden…“.',
            en: 'Clear these cells, with "Data protection ▸ Apply retention…".',
          },
});
