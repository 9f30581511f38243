import { districtCore } from '../../reference/district-core.ts';
import { districtKey } from '../../reference/district-figures.ts';
import { type NamedDistrict, sharedDistricts } from '../../reference/district-names.ts';
import { laender } from '../../reference/laender.ts';
import { type ElectionArea, placeKey, readArea } from '../../tables/election-area.ts';
import type { ValuesIn } from '../../tables/index.ts';
import type { Survey } from './survey/survey.ts';

type Association = ValuesIn<'associations'>;

const namesOf = ({ name, aliases }: Association): readonly string[] => [
  ...(name === undefined ? [] : [name]),
  ...(aliases ?? []),
];

const landOf = (district: NamedDistrict): string | undefined => laender.find(({ code }) => code === district.land)?.de;

/** An association whose area this Kreis is, or that lies in it or reaches into it. */
function inDistrict(one: Association, district: NamedDistrict): boolean {
  if (one.district !== undefined && districtKey(one.district) === district.ags) return true;
  const names = namesOf(one);
  if (names.some((name) => sharedDistricts(name).includes(district.ags))) return true;
  // Without a key the name tells: "KV Saale-Orla" and "Saale-Orla-Kreis" meet.
  const known = one.district !== undefined || names.some((name) => sharedDistricts(name).length > 0);
  return !known && one.land === landOf(district) && names.some((name) => districtCore(name) === district.core);
}

const inLandOf = (one: Association, area: ElectionArea): boolean => {
  if (area.kind === 'germany') return true;
  if (area.kind === 'land') return one.land === area.land;
  return area.kind === 'district' ? one.land === landOf(area.district) : true;
};

function isOwn(one: Association, area: ElectionArea): boolean {
  if (area.kind === 'germany') return true;
  if (area.kind === 'land') return one.land === area.land;
  if (area.kind === 'district') return inDistrict(one, area.district);
  const place = placeKey(area.place);
  return (
    (area.within === undefined || inLandOf(one, area.within)) &&
    namesOf(one).some((name) => placeKey(bareName(name)) === place)
  );
}
const bareName = (name: string): string => name.replace(/^(KV|OV|SV|RV|BV|LV)\s+/i, '');

/** By name of an association: whether it is one that votes. Below a Kreis or municipality its local branches vote too. */
export type Concerns = (association: string | undefined) => boolean;

const concernsIn = (survey: Survey, area: ElectionArea): Concerns => {
  const told = new Map<string, boolean>();
  const ask = (name: string, above: ReadonlySet<string>): boolean => {
    const known = told.get(name);
    if (known !== undefined) return known;
    const one = survey.associationsByName.get(name)?.values;
    if (one === undefined || above.has(name)) return false;
    const parent = one.level === 'OV' || one.level === 'SV' ? one.parent : undefined;
    const votes = isOwn(one, area) || (parent !== undefined && ask(parent, new Set([...above, name])));
    told.set(name, votes);
    return votes;
  };
  return (association) => area.kind === 'germany' || (association !== undefined && ask(association, new Set()));
};

/** Whom an election concerns, by what stands in its column "Gebiet". */
export interface Electorate {
  readonly associations: Concerns;
  /** Whether it is an election of the municipality where a visit is, or of the host without a word on where. */
  readonly visit: (visit: Pick<ValuesIn<'visits'>, 'host' | 'place'>) => boolean;
}

const NOBODY: Electorate = { associations: () => false, visit: () => false };

/**
 * Who votes in an area: Germany, a Land, a Kreis, or a municipality. Of a municipality those that bear its name, and the
 * visits whose place it is; with its Kreis, also visits to that Kreis that name no place.
 */
export function electorateOf(survey: Survey, value: string | undefined): Electorate {
  const read = value === undefined ? undefined : readArea(value);
  if (!read?.ok) return NOBODY;
  const area = read.value;
  const associations = concernsIn(survey, area);
  if (area.kind !== 'place') return { associations, visit: ({ host }) => associations(host) };
  const { within } = area;
  const place = placeKey(area.place);
  const around = within === undefined ? undefined : concernsIn(survey, within);
  const wide = within?.kind === 'district';
  return {
    associations,
    visit: ({ host, place: at }) => {
      if (at === undefined || at.trim() === '') return associations(host) || (wide && around?.(host) === true);
      if (placeKey(at) !== place) return false;
      return around === undefined || host === undefined || around(host) || !survey.associationsByName.has(host);
    },
  };
}
