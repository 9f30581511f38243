import type { Table } from '../define/table.ts';
import { isBlankRow, missingColumns } from '../define/unread.ts';
import type { Text } from '../domain/text.ts';
import { both, joinTexts } from '../domain/text.ts';
import { tables } from '../tables/index.ts';
import { PRACTICE } from './figures/practice.ts';
import { defineCellRule, hit, hitRow } from './kit.ts';

const headers = (table: string, keys: readonly string[]): Text => {
  const known: Readonly<Record<string, Table>> = tables;
  const columns = known[table]?.columns ?? {};
  return joinTexts(
    keys.map((key) => columns[key]?.header ?? { de: key, en: key }),
    ', ',
  );
};

/** Of a contact with an address D-03 speaks. */
const CONSENT: readonly string[] = ['consentOn', 'consentBy'];
const NONE: readonly string[] = [];

export const required = defineCellRule({
  id: 'Q-01',
  level: 'urgent',
  binding: 'house',
  title: { de: 'Pflichtfeld fehlt', en: 'Required field missing' },
  about: {
    de: 'Eine Spalte mit * ist leer. Die Zeile zählt dann in keiner Summe. Fehlt einem Kontakt die Einwilligung, sagt es D-03.',
    en: 'A column marked * is empty. The row then counts in no sum. Where a contact lacks consent, D-03 says so.',
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  check: (row, table) => {
    const said = row.values.email === undefined ? NONE : CONSENT;
    const missing = missingColumns(table, row).filter((key) => !said.includes(key));
    const [first] = missing;
    if (first === undefined || isBlankRow(table, row)) return undefined;
    const facts = { table: table.name, missing };
    return missing.length === 1 ? hit(first, facts) : hitRow(facts);
  },
  message: ({ table, missing }) => {
    const named = headers(table, missing);
    return both((lang) =>
      missing.length === 1
        ? lang === 'de'
          ? `„${named.de}“ fehlt noch. Die Zeile zählt bis dahin nicht mit.`
          : `"${named.en}" is still missing. Until then the row does not count.`
        : lang === 'de'
          ? `Es fehlen noch: ${named.de}. Die Zeile zählt bis dahin nicht mit.`
          : `Still missing: ${named.en}. Until then the row does not count.`,
    );
  },
  next: { de: 'Bitte ergänzen.', en: 'Please add it.' },
  examples: [
    {
      says: { de: 'Spende ohne Betrag', en: 'a contribution without an amount' },
      table: 'contributions',
      cells: {
        receivedOn: '30.08.2026',
        receiver: 'KV Beispielstadt',
        kind: 'Geldspende',
        channel: 'Überweisung',
      },
      finds: ['amount'],
    },
    {
      says: { de: 'Spende ohne Betrag und Zahlungsweg', en: 'a contribution without amount and channel' },
      table: 'contributions',
      cells: { receivedOn: '30.08.2026', receiver: 'KV Beispielstadt', kind: 'Geldspende' },
      finds: [''],
    },
    {
      says: { de: 'alles Nötige ist da', en: 'all that is needed is there' },
      table: 'contributions',
      cells: {
        receivedOn: '30.08.2026',
        receiver: 'KV Beispielstadt',
        kind: 'Geldspende',
        amount: '50',
        channel: 'Überweisung',
      },
      finds: [],
    },
    {
      says: { de: 'nicht lesbar ist nicht leer', en: 'unreadable is not empty' },
      table: 'contributions',
      cells: {
        receivedOn: '30.08.2026',
        receiver: 'KV Beispielstadt',
        kind: 'Geldspende',
        amount: 'fünfzig',
        channel: 'Überweisung',
      },
      finds: [],
    },
    { says: { de: 'leere Zeile', en: 'an empty row' }, table: 'visits', cells: {}, finds: [] },
    {
      says: { de: 'Kontakt ohne Einwilligung: das sagt D-03', en: 'a contact without consent: D-03 says so' },
      table: 'contacts',
      cells: {
        association: 'KV Beispielstadt',
        role: 'Koordination',
        email: 'kv@example.org',
        rhythm: 'nie',
      },
      finds: [],
    },
    {
      says: { de: 'Kontakt ohne Rolle', en: 'a contact without a role' },
      table: 'contacts',
      cells: { association: 'KV Beispielstadt', email: 'kv@example.org', rhythm: 'nie' },
      finds: ['role'],
    },
  ],
});
