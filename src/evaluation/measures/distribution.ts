import { indeterminable, type MeasureValue, measured } from '../../define/measure.ts';
import { counted } from '../../domain/counted.ts';
import { formatNumber } from '../../domain/number.ts';
import { withPercent } from '../../domain/percent.ts';
import { isCompared, periodName } from '../../domain/period.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { districtSource } from '../../reference/district-figures.ts';
import { ifCompared, orReason as orReasonShown } from '../dashboard/key-figure.ts';
import {
  type Block,
  cell,
  heads,
  type KeyFigure,
  type Line,
  line,
  type Picture,
  paragraph,
} from '../dashboard/layout.ts';
import { FORMER, MAIN_SERIES } from '../dashboard/styles.ts';
import { type Beside, defineMeasure } from '../define-measure.ts';
import type { AssociationFact } from '../facts/associations.ts';
import type { Facts } from '../facts.ts';
import { gini, type LorenzPoint, lorenz, topTenthShare } from '../inequality.ts';
import { indeterminableWord, rounded, shareFigure, shareText } from '../showing.ts';
import { capital, giniTrendWords, numberWord } from '../words.ts';
import { compareNames } from './help.ts';
import { type Scope, type ScopeTold, type Standing, scopeOf } from './scope.ts';
import { scopeLines } from './scope-words.ts';

/** One way of looking at the distribution: absolute, per 10,000 inhabitants, per member. */
export interface Spread {
  readonly gini: MeasureValue<number>;
  /** Associations the figure was computed over. */
  readonly n: number;
  /** Names left out for want of a denominator. */
  readonly without: readonly string[];
}

export interface Distribution extends ScopeTold {
  /** How many of them received no help. */
  readonly empty: number;
  readonly gini: MeasureValue<number>;
  readonly giniBefore: MeasureValue<number>;
  readonly lorenz: MeasureValue<readonly LorenzPoint[]>;
  /** Share of the sum that the smaller half received, 0 to 1: the curve at 0.5. */
  readonly lowerHalf: MeasureValue<number>;
  /** Only of ten or more. */
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

const HALF: Text = {
  de: 'Nicht bestimmbar: Weniger als die Hälfte der Einsätze nennt Stunden.',
  en: 'Cannot be told: fewer than half of the visits say their hours.',
};
const BELOW_TEN: Text = {
  de: 'Erst ab zehn Verbänden gezeigt.',
  en: 'Shown from ten associations on.',
};

const orReason = <V>(value: V | undefined, n: number, { told }: Pick<Scope, 'told'>): MeasureValue<V> =>
  !told ? indeterminable(HALF) : value === undefined ? indeterminable(n < 2 ? TOO_FEW : NOTHING) : measured(value);

const hoursOf = ({ measured: all }: Scope): readonly number[] => all.map(({ hours }) => hours);

function spread(scope: Scope, denominator: (of: AssociationFact) => number | undefined): Spread {
  const rates = scope.measured.map(({ association, hours }) => {
    const by = denominator(association);
    return by === undefined || by <= 0 ? undefined : hours / by;
  });
  const known = rates.filter((rate) => rate !== undefined);
  const without = scope.measured.filter((_, i) => rates[i] === undefined).map(({ association }) => association.name);
  return { gini: orReason(gini(known), known.length, scope), n: known.length, without };
}

/** The curve at a share of the associations, between its points on a straight line. */
export function curveAt(points: readonly LorenzPoint[], of: number): number {
  const after = points.findIndex((point) => point.of >= of - 1e-12);
  const right = points[after];
  const left = points[after - 1];
  if (!right) return 1;
  if (!left) return right.share;
  return left.share + ((right.share - left.share) * (of - left.of)) / (right.of - left.of);
}

const MEASURED: ReadonlySet<Standing | undefined> = new Set(['seeking', 'partnership', 'received']);

/** Who is measured in one scope and not in the other. */
const onlyIn = (one: Scope, other: Scope): readonly string[] =>
  one.measured
    .map(({ association }) => association.name)
    .filter((name) => !MEASURED.has(other.standing.get(name)))
    .sort(compareNames);

/** Who received nothing: `Zehn von 22 Verbänden bekamen keine Hilfe.`; empty without a scope. */
export function emptyHanded({ n, empty }: Pick<Distribution, 'n' | 'empty'>, lang: Lang): string {
  if (n === 0) return '';
  const of = formatNumber(n, lang, 0);
  if (n === 1) {
    if (lang === 'de') return `Ein Verband konnte Hilfe bekommen und bekam ${empty === 0 ? 'welche' : 'keine'}.`;
    return `One association could receive help and received ${empty === 0 ? 'some' : 'none'}.`;
  }
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
    gini.known ? cell(rounded(gini.value, 2), 'decimal') : cell(indeterminableWord(lang), 'missing'),
    cell(n, 'number'),
    cell(without.length > 0 ? missing : '', 'missing'),
  ];
}

function lackingText(names: readonly string[], lang: Lang): string {
  const shown = names.slice(0, 8).join(', ');
  const rest =
    names.length > 8
      ? lang === 'de'
        ? ` und ${counted(names.length - 8, 'weiterer', 'weitere')}`
        : ` and ${names.length - 8} more`
      : '';
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
      line(`${lang === 'de' ? 'Was hilft: ' : 'What helps: '}${improves}`, 'hint'),
      ...(lacking.length === 0 ? [] : [line(lackingText(lacking, lang), 'hint')]),
      ...scopeLines(of, lang).flatMap((each) => paragraph(each, 'hint')),
      line(districtSource[lang], 'hint'),
    ],
  };
}

/** The Lorenz curve at every tenth, drawn beside equal shares; only these where it cannot be told. */
function lorenzPicture({ lorenz: curve }: Distribution, { lang, period }: Beside): Picture {
  const title = lang === 'de' ? 'Anteil der Hilfe, von wenig zu viel' : 'Share of help, from little to much';
  const lines = Array.from({ length: 11 }, (_, i) => [
    cell(withPercent(`${lang === 'de' ? 'untere' : 'lower'} ${i * 10}`, lang), 'label'),
    curve.known ? shareFigure(curveAt(curve.value, i / 10), lang) : cell(indeterminableWord(lang), 'missing'),
    cell(i / 10, 'share'),
  ]);
  const when = periodName(period, lang);
  return {
    lines: [
      line(`${title}, ${when}`, 'heading'),
      lang === 'de'
        ? heads('Verbände', `bekamen, ${when}`, 'gleich verteilt')
        : heads('Associations', `received, ${when}`, 'equal shares'),
      ...lines,
    ],
    chart: { type: 'line', title, columns: 3, colors: [MAIN_SERIES, FORMER] },
  };
}

const giniFigure = ({ gini: value, giniBefore }: Distribution, beside: Beside): readonly KeyFigure[] => [
  {
    name: beside.lang === 'de' ? 'Verteilung (Gini)' : 'Distribution (Gini)',
    ...orReasonShown(value, beside.lang, (known) => ({
      figure: cell(rounded(known, 2), 'figure decimal'),
      trend: ifCompared(beside, () => giniTrendWords(value, giniBefore, beside.lang)),
    })),
  },
];

/** How equally help was received; over the scope, whoever received none counts with 0. */
export const distribution = defineMeasure({
  id: 'distribution',
  key: 'distribution',
  from: 'visits',
  needs: 'partnerships',
  title: { de: 'Wie gleich ist Hilfe verteilt?', en: 'How equally is help shared?' },
  meaning: {
    de: 'Ein Gini-Wert von 0 heißt: alle bekommen gleich viel; nahe 1: fast alles geht an wenige.',
    en: 'A Gini value of 0 means all receive the same; near 1, almost all goes to a few.',
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
    de: 'Verbände, die im Zeitraum suchten, eine aktive Partnerschaft hatten oder Hilfe bekamen; wer nichts bekam, zählt mit 0. Daneben stehen: wer nur half, wer neu dabei ist (unter 30 Tagen), wessen Stunden unbekannt sind. Nennt weniger als die Hälfte der Einsätze dorthin Stunden: nicht bestimmbar. Für frühere Zeiträume gelten Partnersuche und „ruhend“ von heute',
    en: 'associations that in the period sought a partner, had an active partnership or received help; those that received nothing count with 0. Beside stand: those that only helped, new ones (under 30 days), those whose hours are unknown. Where fewer than half of the visits there say their hours, it cannot be told. For former periods today\'s partner search and "dormant" are taken',
  },
  compute: (facts: Facts): Distribution => {
    const scope = scopeOf(facts, facts.now, facts.lookback);
    const former = scopeOf(facts, facts.before, facts.lookbackBefore);
    const hours = hoursOf(scope);
    const n = hours.length;
    const points = lorenz(hours);
    const compared = isCompared(facts.period);
    const standingOf = (name: string) => ({ name, standing: scope.standing.get(name) });
    return {
      ...{ n, nBefore: former.measured.length, empty: scope.empty },
      ...{ helpers: scope.helpers, newOnes: scope.newOnes, unknown: scope.unknown },
      came: compared ? onlyIn(scope, former).map(standingOf) : [],
      left: compared ? onlyIn(former, scope).map(standingOf) : [],
      ...{ hoursFrom: scope.help.hoursFrom, visits: scope.help.visits },
      gini: orReason(gini(hours), n, scope),
      giniBefore: orReason(gini(hoursOf(former)), former.measured.length, former),
      lorenz: orReason(points, n, scope),
      lowerHalf: orReason(points && curveAt(points, 0.5), n, scope),
      topTenth: n < 10 ? indeterminable(BELOW_TEN) : orReason(topTenthShare(hours), n, scope),
      perInhabitants: spread(scope, ({ inhabitants }) => inhabitants && inhabitants / 10_000),
      perMember: spread(scope, ({ members }) => members),
    };
  },
  keyFigures: giniFigure,
  draw: (of, beside) => [distributionTable(of, beside)],
  picture: lorenzPicture,
});
