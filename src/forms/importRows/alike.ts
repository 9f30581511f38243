import { normaliseName } from '../../domain/names.ts';
import { fold } from '../../domain/spelling.ts';
import type { DataTableName } from '../../tables/index.ts';

/**
 * Rows that are alike in these columns are probably the same thing, entered twice; of other tabs nothing tells. The rules
 * and S-22 look at them too.
 */
const TOLD_BY: Readonly<Partial<Record<DataTableName, readonly string[]>>> = {
  visits: ['start', 'kind', 'guest', 'host'],
  contributions: ['receivedOn', 'receiver', 'kind', 'amount', 'donorNumber', 'giver'],
  // Told again with another amount it is the treasury's correction: the newer one counts.
  sums: ['period', 'association', 'kind', 'amount'],
  partnerships: ['a', 'b'],
  associations: ['name'],
  contacts: ['association', 'role', 'email'],
  requests: ['receivedOn', 'kind', 'association', 'concern'],
  tips: ['topic', 'tip'],
  elections: ['date', 'area', 'kind'],
  localRules: ['place', 'land'],
};

/** What tells a row from others; nothing where it says too little. A–B and B–A are the same partnership. */
export function markOf(table: DataTableName, values: Readonly<Record<string, unknown>>): string | undefined {
  if (table === 'associations') return markOfName(values);
  const columns = TOLD_BY[table];
  if (columns === undefined) return undefined;
  const parts = columns.map((key) => fold(JSON.stringify(values[key] ?? '')));
  if (parts.slice(0, 2).some((part) => part === '""')) return undefined;
  return (table === 'partnerships' ? [...parts].sort() : parts).join(' ');
}

/** "KV Bonn", "Kreisverband Bonn", and "Bonn" of the level KV are one; "OV Bonn" is another. */
function markOfName({ name, level }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof name !== 'string') return undefined;
  const made = normaliseName(name);
  return `${made.level === '' ? fold(String(level ?? '')) : made.level} ${made.bare}`;
}
