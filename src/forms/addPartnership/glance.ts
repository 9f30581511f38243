import type { AppDesk } from '../../app/desk.ts';
import type { Reading } from '../../define/use-case.ts';
import { ok, type Result } from '../../domain/result.ts';
import { readVisit } from '../../evaluation/facts/visits.ts';
import { TWIN_TOWNS } from '../../reference/twin-towns.ts';
import type { Dataset } from '../../tables/index.ts';
import { associationLevels, landOptions, partnerSearch } from '../../tables/options.ts';
import type { HelpGiven, PairCalls, PairKnown, SideKnown } from './shape.ts';

type GlanceDesk = Reading<Pick<AppDesk, 'known' | 'some' | 'lang' | 'today'>>;

/** The partners of an association by partnerships of a status. */
const partners = (rows: Dataset['partnerships'], name: string, wanted: 'active' | 'requested'): readonly string[] =>
  rows.flatMap(({ values: { a, b, status } }) => {
    const other = a === name ? b : b === name ? a : undefined;
    return status === wanted && other !== undefined ? [other] : [];
  });

function sideOf(name: string, { associations, partnerships }: Dataset): SideKnown[] {
  const row = associations.find(({ values }) => values.name === name);
  if (!row) return [];
  const { level, land, search, searchSince } = row.values;
  return [
    {
      name,
      level: associationLevels.find(({ key }) => key === level)?.label,
      land: landOptions.find(({ key }) => key === land)?.label,
      search: partnerSearch.find(({ key }) => key === search)?.label,
      searchSince: search === 'seeks' ? searchSince : undefined,
      active: partners(partnerships, name, 'active'),
      asked: partners(partnerships, name, 'requested'),
    },
  ];
}

/** What visits that took place brought from one to the other: exchange is not counted as help. */
function helpFrom(from: string, to: string, rows: Dataset['visits']): HelpGiven[] {
  const given = rows.flatMap((row) => {
    const { fact } = readVisit(row);
    return fact?.status === 'done' && fact.help && fact.guest === from && fact.host === to ? [fact] : [];
  });
  if (given.length === 0) return [];
  const known = given.flatMap(({ hours }) => hours ?? []);
  const hours = known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0);
  return [{ from, to, visits: given.length, hours }];
}

/** What the sheet and public pages know of two associations; a name that nobody knows has nothing. */
export function pairAtGlance(input: PairCalls['pairAtGlance']['input'], desk: GlanceDesk): Result<PairKnown> {
  const known = desk.known();
  if (!known.ok) return known;
  const { find } = known.value.associations;
  const names = [...new Set([find(input.a), find(input.b)].flatMap((name) => name ?? []))];
  const [a, b] = names;
  if (a === undefined) return ok({ sides: [], help: [], twinTowns: undefined });
  const read = desk.some(['associations', 'partnerships', 'visits'], {
    visits: { where: 'guest', holds: (name) => b !== undefined && names.includes(find(String(name)) ?? '') },
  });
  if (!read.ok) return read;
  const twins = TWIN_TOWNS.find(({ between }) => b !== undefined && between.every((one) => names.includes(one)));
  return ok({
    sides: names.flatMap((name) => sideOf(name, read.value)),
    help: b === undefined ? [] : [...helpFrom(a, b, read.value.visits), ...helpFrom(b, a, read.value.visits)],
    twinTowns: twins?.towns,
  });
}
