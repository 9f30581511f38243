import { addDays, type Day, daysBetween } from '../../domain/day.ts';
import { kmBetween, type Place } from '../../domain/great-circle.ts';
import { same, type Text } from '../../domain/text.ts';
import { isDissolved } from '../../tables/associations.ts';
import type { Dataset } from '../../tables/index.ts';
import { goneSince } from '../../tables/over.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import type { AssociationRow } from '../kit/rows.ts';
import { activeIn } from '../kit/survey/partners.ts';
import type { Survey } from '../kit/survey/survey.ts';
import { date, fill } from '../kit/words.ts';

interface Said extends Readonly<Record<string, string | number | undefined>> {
  readonly searchSince: Day;
  readonly after: number;
  /** With whom a partnership became active since the search began; absent: nobody. */
  readonly partner: string | undefined;
}

type PlaceOf = ((district: string) => Place | undefined) | undefined;

/** So many who offer are named: one can ask them all in an evening. */
const NAMED = 3;

const placeOfRow = ({ values }: AssociationRow, placeOf: PlaceOf): Place | undefined => {
  const { latitude: lat, longitude: lon, district } = values;
  if (lat !== undefined && lon !== undefined) return { lat, lon };
  return district === undefined ? undefined : placeOf?.(district);
};

/** Those who offer and have room: nearest first, those of unknown place last, of the same Land before others. */
function offering(seeker: AssociationRow, dataset: Dataset, survey: Survey, today: Day, placeOf: PlaceOf): string[] {
  const from = placeOfRow(seeker, placeOf);
  const offers = dataset.associations.flatMap((row) => {
    const { name, search, capacity, land } = row.values;
    if (name === undefined || name === seeker.values.name || search !== 'offers' || isDissolved(row.values, today))
      return [];
    if (capacity !== undefined && capacity <= activeIn(survey, name, today).length) return [];
    const at = from && placeOfRow(row, placeOf);
    const km = from && at ? kmBetween(from, at) : Number.POSITIVE_INFINITY;
    return [{ name, km, elsewhere: land === seeker.values.land ? 0 : 1 }];
  });
  const apart = (one: number, other: number): number => (one === other ? 0 : one - other);
  return offers
    .sort((a, b) => apart(a.km, b.km) || a.elsewhere - b.elsewhere || (a.name < b.name ? -1 : 1))
    .slice(0, NAMED)
    .map(({ name }) => name);
}

/** The partner found since a day; one that exists no more is none. */
const partnerSince = (
  survey: Survey,
  name: string,
  from: Day,
  today: Day,
  gone: ReadonlyMap<string, Day>,
): string | undefined =>
  activeIn(survey, name, today)
    .filter(({ values: { since } }) => since && since >= from)
    .map(({ values: { a, b } }) => (a === name ? b : a))
    .find((partner) => partner !== undefined && !gone.has(partner));

const offered = (names: readonly string[]): Text | undefined =>
  names.length === 0 ? undefined : same(names.join(', '));

export const waiting = defineDatasetRule({
  id: 'F-04',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Ein Verband sucht und wartet auf einen Partner', en: 'An association seeks and waits for a partner' },
  about: {
    de: 'Ein Verband sucht länger als die Frist eine Partnerschaft. Begann seit „Sucht seit“ eine, ist die Frage: Geht die Suche weiter?',
    en: 'An association has been seeking a partnership for longer than the time. If one began after "Seeking since", it is only asked whether the search goes on.',
  },
  basis: PRACTICE.fairness,
  house: { after: { title: { de: 'Fragen nach', en: 'Ask after' }, unit: 'days', value: 90, min: 1, max: 1000 } },
  inCharge: 'coordination',
  check: (dataset, { after, today, survey, placeOf }) => {
    const gone = goneSince(dataset.associations, today);
    return dataset.associations.flatMap((row) => {
      const { name, search, searchSince } = row.values;
      if (search !== 'seeks' || searchSince === undefined) return [];
      const partner = name === undefined ? undefined : partnerSince(survey, name, searchSince, today, gone);
      const said = (level: 'hint' | undefined, beside?: Text) => {
        const facts: Said = { searchSince, after, partner };
        const days = daysBetween(searchSince, today);
        return [hitAt('associations', row, 'searchSince', facts, { days, beside, ...(level ? { level } : {}) })];
      };
      if (partner !== undefined) return said('hint');
      if (daysBetween(searchSince, today) <= after) return [];
      return said(undefined, offered(offering(row, dataset, survey, today, placeOf)));
    });
  },
  message: ({ searchSince, partner }, { days }) =>
    partner === undefined
      ? fill(
          {
            de: 'Der Verband sucht seit dem {since} eine Partnerschaft, {days} Tage bis {asOf}.',
            en: 'The association has been seeking a partnership since {since}, {days} days until {asOf}.',
          },
          { since: date(searchSince), days, asOf: date(addDays(searchSince, days)) },
        )
      : fill(
          {
            de: 'Der Verband sucht seit dem {since}. Seitdem begann eine Partnerschaft mit {partner}. Geht die Suche weiter?',
            en: 'The association has been seeking since {since}. A partnership with {partner} began since. Does the search go on?',
          },
          { since: date(searchSince), partner },
        ),
  next: ({ partner }, offers) => {
    if (partner !== undefined)
      return fill({
        de: 'Sucht der Verband niemanden mehr: {associations.search} auf „nein“. Sucht er weiter: in „Prüfhinweise“ „akzeptiert“ mit einem Satz.',
        en: 'If it seeks no longer: {associations.search} to "no". If it does: "accepted" in "Findings" with a sentence.',
      });
    if (offers === undefined)
      return {
        de: 'Gerade bietet niemand mit freiem Platz eine an. Verbände fragen, bei denen „offen“ steht.',
        en: 'Nobody with room offers one now. Ask associations that say "open".',
      };
    return fill({ de: 'Fragen, wer bietet: {offers}.', en: 'Ask who offers: {offers}.' }, { offers });
  },
});
