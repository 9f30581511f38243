import { fold } from '../../domain/spelling.ts';
import type { DataTableName } from '../../tables/index.ts';

/** Rows that are alike in these columns are probably the same thing, entered twice. The rules and S-22 look at them too. */
const TOLD_BY: Readonly<Record<DataTableName, readonly string[]>> = {
  visits: ['start', 'kind', 'guest', 'host'],
  contributions: ['receivedOn', 'receiver', 'kind', 'amount', 'donorNumber', 'giver'],
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
  const parts = TOLD_BY[table].map((key) => fold(JSON.stringify(values[key] ?? '')));
  if (parts.slice(0, 2).some((part) => part === '""')) return undefined;
  return (table === 'partnerships' ? [...parts].sort() : parts).join(' ');
}
