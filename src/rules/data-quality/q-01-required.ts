import type { Row } from '../../define/dataset.ts';
import { hit, hitRow } from '../../define/rule.ts';
import type { Table } from '../../define/table.ts';
import { isBlankRow, missingColumns } from '../../define/unread.ts';
import { both, joinTexts, type Text } from '../../domain/text.ts';
import { tables } from '../../tables/index.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineCellRule } from '../kit/define-cells.ts';

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

/** A no is a full answer, with its reason. */
const reasonOfNo = ({ values, problems }: Row, { name }: Table): readonly string[] =>
  name === 'requests' &&
  values.status === 'refused' &&
  values.answer === undefined &&
  !problems.some(({ column }) => column === 'answer')
    ? ['answer']
    : NONE;

export const required = defineCellRule({
  id: 'Q-01',
  level: 'incomplete',
  binding: 'house',
  title: { de: 'Pflichtfeld fehlt', en: 'Required field missing' },
  about: {
    de: 'Eine Spalte mit * ist leer. Die Zeile zählt dann in keiner Summe, die diese Angabe braucht. Einer abgelehnten Anfrage fehlt der Grund. Fehlt einem Kontakt die Einwilligung, sagt es D-03.',
    en: 'A column marked * is empty. The row then counts in no sum that needs it. A request that was declined lacks its reason. Where a contact lacks consent, D-03 says so.',
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  check: (row, table) => {
    const said = row.values.email === undefined ? NONE : CONSENT;
    const missing = [...missingColumns(table, row).filter((key) => !said.includes(key)), ...reasonOfNo(row, table)];
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
          ? `„${named.de}“ fehlt noch. Bis dahin zählt die Zeile nicht überall mit.`
          : `"${named.en}" is still missing. Until then the row does not count everywhere.`
        : lang === 'de'
          ? `Es fehlen noch: ${named.de}. Bis dahin zählt die Zeile nicht überall mit.`
          : `Still missing: ${named.en}. Until then the row does not count everywhere.`,
    );
  },
  next: { de: 'Bitte ergänzen.', en: 'Please add it.' },
});
