import type { Text } from '../domain/text.ts';
import type { Column, ValueOf } from './column.ts';
import type { Telling } from './telling.ts';

export type Profile = 'shared' | 'network' | 'treasury';
export const ALL_PROFILES: readonly Profile[] = ['shared', 'network', 'treasury'];

export type Columns = Readonly<Record<string, Column>>;

/** One tab of the sheet, said once: from here come types, parser, headers, dropdowns, forms, retention and docs. */
export interface Table<C extends Columns = Columns> {
  /** The name in code and in the journal. */
  readonly name: string;
  readonly tab: Text;
  readonly about: Text;
  /** First letter of the ids; tables without rows of their own identity have none. */
  readonly prefix?: string;
  /** The day column that says when the row's event was: legal figures hold by it. */
  readonly eventDay?: string;
  /** The day column from which what the row is about no longer exists: rules then leave it alone. */
  readonly endsOn?: string;
  /** The column that says in what it goes on: what is amiss there is said of it all the same. */
  readonly endsIn?: string;
  /** 'people' write it; 'tool' writes it and warns on edits; 'locked' only coordinators may change. */
  readonly kept: 'people' | 'tool' | 'locked';
  readonly profiles: readonly Profile[];
  /** The last column that stands open where all after it collapse as one: tabs that are filled on a phone. */
  readonly openTo?: string;
  /** In the order of the tab. */
  readonly columns: C;
  /** What a row is, in one sentence that people recognise it by: no free text, no person, no donor's number. */
  sentence?(row: ValuesOf<C>, telling: Telling): string;
}

/** The values of a row by its columns. */
export type ValuesOf<C extends Columns> = { readonly [K in keyof C]?: ValueOf<C[K]> | undefined };

/** The values of one row: absent where the cell is empty or unreadable. */
export type RowOf<T> = T extends Table<infer C> ? { readonly [K in keyof C]?: ValueOf<C[K]> } : never;
export type KeyOf<T> = T extends Table<infer C> ? Extract<keyof C, string> : never;

/** Declares a table; keeps the columns' types. Refuses two columns with one header. */
export function defineTable<const C extends Columns, const K extends Table['kept'] = 'people'>(
  spec: Omit<Table<C>, 'profiles' | 'kept' | 'eventDay' | 'endsOn' | 'endsIn' | 'openTo'> &
    Partial<Pick<Table<C>, 'profiles'>> & {
      readonly kept?: K;
      readonly eventDay?: Extract<keyof C, string>;
      readonly endsOn?: Extract<keyof C, string>;
      readonly endsIn?: Extract<keyof C, string>;
      readonly openTo?: Extract<keyof C, string>;
    },
): Table<C> & { readonly kept: K } {
  const headers = Object.values(spec.columns).flatMap((column) => [`de ${column.header.de}`, `en ${column.header.en}`]);
  if (new Set(headers).size !== headers.length) throw new Error(`${spec.name}: two columns with one header`);
  // Without a word on it the type parameter is its default, too.
  const kept = (spec.kept ?? 'people') as K;
  return Object.freeze({ profiles: ALL_PROFILES, ...spec, kept, columns: Object.freeze(spec.columns) });
}
