import { within } from '../../domain/period.ts';
import type { Lang } from '../../domain/text.ts';
import type { Evaluation } from '../../evaluation/evaluate.ts';
import type { Dataset } from '../../tables/index.ts';

/** The district of each association by its name: its key, else a district association is a district of its own. */
function districtsOf(register: Dataset['associations']): ReadonlyMap<string, string> {
  return new Map(
    register.flatMap(({ values: { name, level, district } }): [string, string][] => {
      const key = district ?? (level === 'KV' ? name : undefined);
      return name === undefined || key === undefined ? [] : [[name, key]];
    }),
  );
}

/** Hosts of the period's visits in districts in which no visit was before, the first of each district. */
function firstHosts({ visits, associations }: Dataset, { counted }: Evaluation): readonly string[] {
  const districts = districtsOf(associations);
  const done = visits.flatMap(({ values: { host = '', status, start } }) =>
    status === 'done' ? [{ host, start, district: districts.get(host) }] : [],
  );
  // Of a visit whose day nobody can read it may be that it was before.
  const seen = new Set(
    done.flatMap(({ district, start }) => (start === undefined || start < counted.first ? [district] : [])),
  );
  return done.flatMap(({ host, start, district }) => {
    if (district === undefined || start === undefined || !within(start, counted) || seen.has(district)) return [];
    seen.add(district);
    return [host];
  });
}

/** Associations of theirs that were helped in the period and never before, and first visits in a district. */
export function firsts(
  dataset: Dataset,
  names: ReadonlySet<string>,
  evaluation: Evaluation,
  lang: Lang,
): readonly string[] {
  const { first } = evaluation.counted;
  const before = new Set(
    dataset.visits.flatMap(({ values: { host, status, start } }) =>
      host !== undefined && status === 'done' && start !== undefined && start < first ? [host] : [],
    ),
  );
  // In a sheet that has just begun everything is the first time.
  if (before.size === 0) return [];
  const helped = evaluation.associations.flatMap(({ name, received }) =>
    names.has(name) && received.now.visits > 0 && !before.has(name) ? [name] : [],
  );
  const reached = firstHosts(dataset, evaluation).filter((name) => names.has(name));
  const said = { helped: HELPED[lang], reached: REACHED[lang] };
  return [
    ...helped.map((name) => `${said.helped(name)}${reached.includes(name) ? TOO[lang] : '.'}`),
    ...reached.filter((name) => !helped.includes(name)).map((name) => said.reached(name)),
  ];
}

const HELPED = {
  de: (name: string): string => `${name} bekam zum ersten Mal Hilfe`,
  en: (name: string): string => `${name} received help for the first time`,
};
const TOO = {
  de: ': Es war der erste Einsatz in diesem Kreis.',
  en: ': it was the first visit in this district.',
};
const REACHED = {
  de: (name: string): string => `Im Kreis von ${name} war zum ersten Mal ein Einsatz.`,
  en: (name: string): string => `The district of ${name} had its first visit.`,
};
