import { indeterminable, type MeasureValue, measured } from '../../define/measure.ts';
import type { Day } from '../../domain/day.ts';
import { formatNumber } from '../../domain/number.ts';
import { type Land, laender, landOptions } from '../../tables/options.ts';
import { ifCompared, orReason } from '../dashboard/key-figure.ts';
import { type Block, cell, heads, type KeyFigure, line } from '../dashboard/layout.ts';
import { further, IN_REGISTER, MOST } from '../dashboard/parts.ts';
import { type Beside, defineMeasure } from '../define-measure.ts';
import type { AssociationFact } from '../facts/associations.ts';
import { activeWithin } from '../facts/partnerships.ts';
import type { Facts } from '../facts.ts';
import { unknownWord } from '../showing.ts';
import { trendWords } from '../words.ts';
import { compareNames } from './help.ts';
import { trend } from './trend.ts';

export interface Covered {
  /** Associations of level KV with at least one active partnership. */
  readonly joined: number;
  /** All associations of level KV in the register. */
  readonly of: number;
}

export interface Coverage {
  readonly now: Covered;
  readonly before: Covered;
  readonly byLand: readonly (Covered & { readonly land: Land })[];
  /** KV without an active partnership: those that seek one first, then the most inhabitants. */
  readonly without: readonly Alone[];
}

export interface Alone {
  readonly name: string;
  readonly land: AssociationFact['land'];
  readonly inhabitants: number | undefined;
  readonly seeks: boolean;
}

/** Names with an active partnership on one day. */
const joinedOn = ({ partnerships }: Facts, on: Day): ReadonlySet<string> =>
  new Set(partnerships.filter((each) => activeWithin(each, { first: on, last: on })).flatMap(({ a, b }) => [a, b]));

const coverageFigure = (of: MeasureValue<Coverage>, beside: Beside): readonly KeyFigure[] => [
  {
    name: beside.title,
    ...orReason(of, beside.lang, (value) => ({
      figure: cell(
        `${value.now.joined} ${beside.lang === 'de' ? 'von' : 'of'} ${formatNumber(value.now.of, beside.lang)}`,
        'figure text',
      ),
      trend: ifCompared(beside, () => trendWords(measured(trend(value.now.joined, value.before.joined)), beside.lang)),
    })),
  },
];

function aloneTable(of: MeasureValue<Coverage>, { lang, holdsVisits }: Beside): readonly Block[] {
  if (!of.known) return [];
  const { without, now } = of.value;
  const german = lang === 'de';
  const heading = line(german ? 'KV ohne Partnerschaft' : 'KV without a partnership', 'heading');
  if (without.length === 0)
    return [{ lines: [heading, line(german ? 'Jeder KV hat eine.' : 'Each KV has one.', 'text')] }];
  const all = german
    ? `${without.length} von ${now.of}, wer sucht zuerst.`
    : `${without.length} of ${now.of}, those that seek first.`;
  const unknown = cell(unknownWord(lang), 'missing');
  return [
    {
      lines: [
        heading,
        line(all, 'hint'),
        german ? heads('Verband', 'Land', 'Einwohner', 'sucht') : heads('Association', 'Land', 'Inhabitants', 'seeks'),
        ...without
          .slice(0, MOST)
          .map(({ name, land, inhabitants, seeks }) => [
            cell(name, 'label'),
            cell(landOptions.find(({ key }) => key === land)?.label[lang] ?? '', 'missing'),
            inhabitants === undefined ? unknown : cell(inhabitants, 'number'),
            cell(seeks ? (german ? 'ja' : 'yes') : german ? 'nein' : 'no', 'missing'),
          ]),
        ...further(without.length, lang, holdsVisits ? undefined : IN_REGISTER),
      ],
    },
  ];
}

/** KV with a partnership, on the period's last day, or today while it still runs; before: on the last day before. */
export const coverage = defineMeasure({
  id: 'coverage',
  key: 'coverage',
  needs: 'partnerships',
  title: { de: 'KV mit Partnerschaft', en: 'KV with a partnership' },
  meaning: {
    de: 'Wie viele Kreisverbände mindestens eine aktive Partnerschaft haben.',
    en: 'How many district associations have at least one active partnership.',
  },
  improves: {
    de: 'Schlagt denen, die suchen, einen Partner vor.',
    en: 'Propose a partner to those who seek one.',
  },
  computes: {
    de: 'KV mit mindestens einer aktiven Partnerschaft, geteilt durch alle KV; auch je Land.',
    en: 'KV with at least one active partnership, of all KV; by Land too.',
  },
  unit: { de: 'Verbände', en: 'associations' },
  base: {
    de: 'Verbände der Ebene KV am letzten Tag des Zeitraums, sonst heute; aufgelöste nicht',
    en: 'associations of level KV on the last day of the period, or today; dissolved ones left out',
  },
  compute: (facts: Facts): MeasureValue<Coverage> => {
    const on = facts.now.last;
    const districtsOn = (last: Day) =>
      facts.associations.filter(
        ({ level, dissolvedOn }) => level === 'KV' && (dissolvedOn === undefined || dissolvedOn > last),
      );
    const districts = districtsOn(on);
    if (districts.length === 0)
      return indeterminable({ de: 'Im Tab „Verbände“ steht kein KV.', en: 'Tab "Associations" holds no KV.' });
    const now = joinedOn(facts, on);
    const count = (of: typeof districts, joined: ReadonlySet<string>): Covered => ({
      joined: of.filter(({ name }) => joined.has(name)).length,
      of: of.length,
    });
    return measured({
      now: count(districts, now),
      before: count(districtsOn(facts.before.last), joinedOn(facts, facts.before.last)),
      byLand: laender
        .map((land) => ({
          land,
          ...count(
            districts.filter((each) => each.land === land),
            now,
          ),
        }))
        .filter(({ of }) => of > 0),
      without: districts
        .filter(({ name }) => !now.has(name))
        .map(({ name, land, inhabitants, seeks }): Alone => ({ name, land, inhabitants, seeks }))
        .sort(
          (x, y) =>
            Number(y.seeks) - Number(x.seeks) ||
            (y.inhabitants ?? 0) - (x.inhabitants ?? 0) ||
            compareNames(x.name, y.name),
        ),
    });
  },
  acts: true,
  keyFigures: coverageFigure,
  draw: aloneTable,
});
