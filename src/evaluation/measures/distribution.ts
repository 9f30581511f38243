import { indeterminable, type MeasureValue, measured } from '../../define/measure.ts';
import { formatNumber } from '../../domain/number.ts';
import type { Period } from '../../domain/period.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { districtSource } from '../../reference/district-figures.ts';
import { ifCompared, orReason as orReasonShown } from '../dashboard/key-figure.ts';
import { type Block, cell, heads, type KeyFigure, type Line, line } from '../dashboard/layout.ts';
import { type Beside, defineMeasure } from '../define-measure.ts';
import type { AssociationFact } from '../facts/associations.ts';
import { activeWithin } from '../facts/partnerships.ts';
import type { VisitFact } from '../facts/visits.ts';
import type { Facts } from '../facts.ts';
import { gini, type LorenzPoint, lorenz, topTenthShare } from '../inequality.ts';
import { helpOf, NO_VISITS, sumBy, sumVisits } from '../sums.ts';
import { capital, giniTrendWords, numberWord, shareText } from '../words.ts';

/**
 * Who distribution is measured over: all that at some day of the period were in an active partnership or sought one.
 * Whoever seeks without saying since when is taken in: leaving them out would make the distribution look fairer.
 */
export function scopeOf({ partnerships, associations }: Facts, period: Period): readonly AssociationFact[] {
  const joined = new Set(partnerships.filter((each) => activeWithin(each, period)).flatMap(({ a, b }) => [a, b]));
  return associations.filter(
    ({ name, seeks, seeksSince }) =>
      joined.has(name) || (seeks && (seeksSince === undefined || seeksSince <= period.last)),
  );
}

/** One way of looking at the distribution: absolute, per 10,000 inhabitants, per member. */
export interface Spread {
  readonly gini: MeasureValue<number>;
  /** Associations the figure was computed over. */
  readonly n: number;
  /** Names left out for want of a denominator. */
  readonly without: readonly string[];
}

export interface Distribution {
  readonly n: number;
  /** How many of them received no help. */
  readonly empty: number;
  /** From how many of how many visits the hours are known. */
  readonly hoursFrom: number;
  readonly visits: number;
  readonly gini: MeasureValue<number>;
  readonly giniBefore: MeasureValue<number>;
  readonly lorenz: MeasureValue<readonly LorenzPoint[]>;
  /** Share of the sum that the smaller half received, 0 to 1. */
  readonly lowerHalf: MeasureValue<number>;
  readonly topTenth: MeasureValue<number>;
  readonly perInhabitants: Spread;
  readonly perMember: Spread;
}

const TOO_FEW: Text = {
  de: 'Nicht bestimmbar: Es gibt weniger als zwei Verbände.',
  en: 'Cannot be told: there are fewer than two associations.',
};
const NOTHING: Text = {
  de: 'Nicht bestimmbar: Es sind keine Stunden Hilfe eingetragen.',
  en: 'Cannot be told: no hours of help are entered.',
};

const orReason = <V>(value: V | undefined, n: number): MeasureValue<V> =>
  value === undefined ? indeterminable(n < 2 ? TOO_FEW : NOTHING) : measured(value);

function receivedBy(scope: readonly AssociationFact[], visits: readonly VisitFact[]): readonly number[] {
  const sums = sumBy(helpOf(visits), ({ host }) => [host]);
  return scope.map(({ name }) => sums.get(name)?.hours ?? 0);
}

function spread(
  scope: readonly AssociationFact[],
  hours: readonly number[],
  denominator: (of: AssociationFact) => number | undefined,
): Spread {
  const rates = scope.map((each, i) => {
    const by = denominator(each);
    return by === undefined || by <= 0 ? undefined : (hours[i] ?? 0) / by;
  });
  const known = rates.filter((rate) => rate !== undefined);
  const without = scope.filter((_, i) => rates[i] === undefined).map(({ name }) => name);
  return { gini: orReason(gini(known), known.length), n: known.length, without };
}

const lowerHalf = (points: readonly LorenzPoint[] | undefined): number | undefined =>
  points?.[Math.floor((points.length - 1) / 2)]?.share;

/** Who received nothing: `Zehn von 22 Verbänden bekamen keine Hilfe.`; empty without a scope. */
export function emptyHanded({ n, empty }: Pick<Distribution, 'n' | 'empty'>, lang: Lang): string {
  if (n === 0) return '';
  const of = formatNumber(n, lang, 0);
  if (lang === 'de') {
    if (empty === 0) return `Alle ${of} Verbände bekamen Hilfe.`;
    return empty === 1
      ? `Einer von ${of} Verbänden bekam keine Hilfe.`
      : `${capital(numberWord(empty, lang))} von ${of} Verbänden bekamen keine Hilfe.`;
  }
  if (empty === 0) return `All ${of} associations received help.`;
  return `${capital(empty === 1 ? 'one' : numberWord(empty, lang))} of ${of} associations received no help.`;
}

function spreadLine(label: string, { gini, n, without }: Spread, lang: Lang): Line {
  const missing = lang === 'de' ? `ohne Angabe: ${without.length}` : `without figure: ${without.length}`;
  return [
    cell(label, 'label'),
    gini.known
      ? cell(Math.round(gini.value * 100) / 100, 'decimal')
      : cell(lang === 'de' ? 'nicht bestimmbar' : 'cannot be told', 'missing'),
    cell(n, 'number'),
    cell(without.length > 0 ? missing : '', 'missing'),
  ];
}

function lackingText(names: readonly string[], lang: Lang): string {
  const shown = names.slice(0, 8).join(', ');
  const rest =
    names.length > 8 ? (lang === 'de' ? ` und ${names.length - 8} weitere` : ` and ${names.length - 8} more`) : '';
  return lang === 'de'
    ? `Ohne Einwohner oder Mitglieder: ${shown}${rest}.`
    : `Without inhabitants or members: ${shown}${rest}.`;
}

/** The Gini value in three ways, what it means, what helps, and the shares behind it. */
function distributionTable(of: Distribution, { lang, title, meaning, improves }: Beside): Block {
  const { n, gini, perInhabitants, perMember, topTenth, lowerHalf } = of;
  const words =
    lang === 'de'
      ? {
          ways: ['Stunden je Verband', 'je 10.000 Einwohner:innen', 'je Mitglied'],
          top: 'Das oberste Zehntel bekam',
          low: 'Die Hälfte mit wenig bekam',
        }
      : {
          ways: ['Hours by association', 'per 10,000 inhabitants', 'per member'],
          top: 'The top tenth received',
          low: 'The lower half received',
        };
  const [absolute = '', inhabitants = '', member = ''] = words.ways;
  const shares = [
    topTenth.known ? `${words.top} ${shareText(topTenth.value, lang)}.` : '',
    lowerHalf.known ? `${words.low} ${shareText(lowerHalf.value, lang)}.` : '',
  ].filter((part) => part !== '');
  const texts = [emptyHanded(of, lang), ...shares, gini.known ? '' : gini.reason[lang]].filter((part) => part !== '');
  const lacking = [...new Set([...perInhabitants.without, ...perMember.without])];
  return {
    lines: [
      line(title, 'heading'),
      lang === 'de' ? heads('Gini-Wert', 'Wert', 'Verbände') : heads('Gini value', 'Value', 'Associations'),
      spreadLine(absolute, { gini, n, without: [] }, lang),
      spreadLine(inhabitants, perInhabitants, lang),
      spreadLine(member, perMember, lang),
      ...texts.map((each) => line(each, 'text')),
      line(meaning, 'text'),
      line(`${lang === 'de' ? 'Was hilft: ' : 'What helps: '}${improves}`, 'text'),
      ...(lacking.length === 0 ? [] : [line(lackingText(lacking, lang), 'hint')]),
      line(
        lang === 'de'
          ? `Gezählt sind ${n} Verbände mit aktiver Partnerschaft oder Partnersuche im Zeitraum.`
          : `Counted are ${n} associations with an active partnership or seeking one in the period.`,
        'hint',
      ),
      line(districtSource[lang], 'hint'),
    ],
  };
}

/** The curve at a share of the associations, between its points on a straight line. */
function curveAt(points: readonly LorenzPoint[], of: number): number {
  const after = points.findIndex((point) => point.of >= of);
  const right = points[after];
  const left = points[after - 1];
  if (!right) return 1;
  if (!left) return right.share;
  return left.share + ((right.share - left.share) * (of - left.of)) / (right.of - left.of);
}

/** The Lorenz curve at every tenth, drawn beside equal shares. */
function lorenzTable({ lorenz: curve }: Distribution, { lang }: Beside): Block | undefined {
  if (!curve.known) return undefined;
  const title = lang === 'de' ? 'Anteil der Hilfe, von wenig zu viel' : 'Share of help, from little to much';
  const lines = Array.from({ length: 11 }, (_, i) => [
    cell(lang === 'de' ? `untere ${i * 10} %` : `lower ${i * 10}%`, 'label'),
    cell(curveAt(curve.value, i / 10), 'share'),
    cell(i / 10, 'share'),
  ]);
  return {
    lines: [
      line(title, 'heading'),
      lang === 'de'
        ? heads('Verbände', 'bekamen', 'gleich verteilt')
        : heads('Associations', 'received', 'equal shares'),
      ...lines,
    ],
    chart: { type: 'line', title, from: 1, count: 12, columns: [0, 1, 2] },
  };
}

const giniFigure = ({ gini: value, giniBefore }: Distribution, beside: Beside): readonly KeyFigure[] => [
  {
    name: beside.lang === 'de' ? 'Verteilung (Gini)' : 'Distribution (Gini)',
    ...orReasonShown(value, beside.lang, (known) => ({
      figure: cell(Math.round(known * 100) / 100, 'figure decimal'),
      trend: ifCompared(beside, () => giniTrendWords(value, giniBefore, beside.lang)),
    })),
  },
];

/** How equally help was received; over the scope, whoever received none counts with 0. */
export const distribution = defineMeasure({
  id: 'distribution',
  key: 'distribution',
  needs: 'partnerships',
  title: { de: 'Wie gleich ist Hilfe verteilt?', en: 'How equally is help shared?' },
  meaning: {
    de: '0 heißt: alle bekommen gleich viel. Nahe 1: fast alles geht an wenige.',
    en: '0 means all receive the same. Near 1, almost all goes to a few.',
  },
  improves: {
    de: 'Wer am längsten wartet, sollte zuerst einen Partner finden.',
    en: 'Those who have waited longest should find a partner first.',
  },
  computes: {
    de: 'Gini-Wert der bekommenen Stunden: G = Σi Σj |xi − xj| / (2 n² Mittelwert); dazu Lorenzkurve, oberstes Zehntel und untere Hälfte, auch je 10.000 Einwohner:innen und je Mitglied.',
    en: 'Gini value of the hours received: G = Σi Σj |xi − xj| / (2 n² mean); with it Lorenz curve, top tenth and lower half, also per 10,000 inhabitants and per member.',
  },
  unit: { de: '0 bis (n − 1)/n', en: '0 to (n − 1)/n' },
  base: {
    de: 'Verbände mit aktiver Partnerschaft oder Partnersuche im Zeitraum; wer nichts bekam, zählt mit 0',
    en: 'associations with an active partnership or seeking one in the period; those that received nothing count with 0',
  },
  compute: (facts: Facts): Distribution => {
    const { period, before, visits, visitsBefore } = facts;
    const scope = scopeOf(facts, period);
    const hours = receivedBy(scope, visits);
    const scopeBefore = scopeOf(facts, before);
    const points = lorenz(hours);
    const inScope = new Set(scope.map(({ name }) => name));
    const counted = helpOf(visits).filter(({ host }) => inScope.has(host));
    const helped = sumBy(counted, ({ host }) => [host]);
    const { hoursFrom, visits: visitsInScope } = sumVisits(counted);
    return {
      n: scope.length,
      empty: scope.filter(({ name }) => (helped.get(name) ?? NO_VISITS).visits === 0).length,
      hoursFrom,
      visits: visitsInScope,
      gini: orReason(gini(hours), hours.length),
      giniBefore: orReason(gini(receivedBy(scopeBefore, visitsBefore)), scopeBefore.length),
      lorenz: orReason(points, hours.length),
      lowerHalf: orReason(lowerHalf(points), hours.length),
      topTenth: orReason(topTenthShare(hours), hours.length),
      perInhabitants: spread(scope, hours, ({ inhabitants }) => inhabitants && inhabitants / 10_000),
      perMember: spread(scope, hours, ({ members }) => members),
    };
  },
  keyFigures: giniFigure,
  draw: (of, beside) => [distributionTable(of, beside), lorenzTable(of, beside)].filter((block) => block !== undefined),
});
