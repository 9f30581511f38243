import type { Day } from '../../domain/day.ts';
import { isDissolved } from '../../tables/associations.ts';
import type { RowIn, ValuesIn } from '../../tables/index.ts';
import type { Land } from '../../tables/options.ts';

export type AssociationLevel = NonNullable<ValuesIn<'associations'>['level']>;

/** An association of the register as measures see it. */
export interface AssociationFact {
  readonly name: string;
  readonly level: AssociationLevel | undefined;
  readonly land: Land | 'Deutschland' | undefined;
  readonly parent: string | undefined;
  readonly members: number | undefined;
  /** The row's own figure, else the one of its Kreis. */
  readonly inhabitants: number | undefined;
  /** Partnersuche is "sucht" and it is there today. */
  readonly seeks: boolean;
  /** The same, whether or not it was dissolved since: a past period still knew it seeking. */
  readonly search: boolean;
  readonly seeksSince: Day | undefined;
  /** From this day on it no longer exists. */
  readonly dissolvedOn?: Day;
}

/** Whether a row says all that coverage, scope and sums by Land need. */
export const isPlaced = ({ values: { name, level, land, search } }: RowIn<'associations'>): boolean =>
  name !== undefined && level !== undefined && land !== undefined && search !== undefined;

/** All rows with a name; of two with the same name the first. */
export function readAssociations(
  rows: readonly RowIn<'associations'>[],
  districts: (ags: string) => { readonly inhabitants: number } | undefined,
  today: Day,
): readonly AssociationFact[] {
  const byName = new Map<string, AssociationFact>();
  for (const { values } of rows) {
    const { name, level, land, parent, members, district, search, searchSince, dissolvedOn } = values;
    if (name === undefined || byName.has(name)) continue;
    const ofDistrict = district === undefined ? undefined : districts(district)?.inhabitants;
    const searches = search === 'seeks';
    byName.set(name, {
      ...{ name, level, land, parent, members },
      inhabitants: values.inhabitants ?? ofDistrict,
      seeks: searches && !isDissolved(values, today),
      search: searches,
      seeksSince: searches ? searchSince : undefined,
      ...(dissolvedOn === undefined ? {} : { dissolvedOn }),
    });
  }
  return [...byName.values()];
}
