import { valueOr } from '../../define/measure.ts';
import { addDays, formatDay, formatDayShort } from '../../domain/day.ts';
import { formatNumber } from '../../domain/number.ts';
import type { Lang } from '../../domain/text.ts';
import { districtSource } from '../../reference/district-figures.ts';
import type { Evaluation } from '../evaluate.ts';
import type { LorenzPoint } from '../inequality.ts';
import { bunching } from '../measures/bunching.ts';
import { concentration } from '../measures/concentration.ts';
import { dependence } from '../measures/dependence.ts';
import { distribution, type Spread } from '../measures/distribution.ts';
import { waiting } from '../measures/waiting.ts';
import { emptyHanded } from '../news.ts';
import { shareText } from '../words.ts';
import { further } from './help.ts';
import { type Block, cell, heads, type Line, line } from './layout.ts';

const MOST = 20;
/** From this share on a host leans on one giver, as in rule F-03. */
const LEANING = 0.75;

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

/** The Gini value in three ways, what it means, what helps, and the shares behind it. */
export function distributionTable(evaluation: Evaluation, lang: Lang): Block {
  const { n, gini, perInhabitants, perMember, topTenth, lowerHalf } = evaluation.distribution;
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
  const texts = [emptyHanded(evaluation, lang), ...shares, gini.known ? '' : gini.reason[lang]].filter(
    (part) => part !== '',
  );
  const lacking = [...new Set([...perInhabitants.without, ...perMember.without])];
  return {
    lines: [
      line(distribution.title[lang], 'heading'),
      lang === 'de' ? heads('Gini-Wert', 'Wert', 'Verbände') : heads('Gini value', 'Value', 'Associations'),
      spreadLine(absolute, { gini, n, without: [] }, lang),
      spreadLine(inhabitants, perInhabitants, lang),
      spreadLine(member, perMember, lang),
      ...texts.map((each) => line(each, 'text')),
      line(distribution.meaning[lang], 'text'),
      line(`${lang === 'de' ? 'Was hilft: ' : 'What helps: '}${distribution.improves[lang]}`, 'text'),
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

function lackingText(names: readonly string[], lang: Lang): string {
  const shown = names.slice(0, 8).join(', ');
  const rest =
    names.length > 8 ? (lang === 'de' ? ` und ${names.length - 8} weitere` : ` and ${names.length - 8} more`) : '';
  return lang === 'de'
    ? `Ohne Einwohner oder Mitglieder: ${shown}${rest}.`
    : `Without inhabitants or members: ${shown}${rest}.`;
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
export function lorenzTable({ distribution: { lorenz } }: Evaluation, lang: Lang): Block | undefined {
  if (!lorenz.known) return undefined;
  const title = lang === 'de' ? 'Anteil der Hilfe, von wenig zu viel' : 'Share of help, from little to much';
  const lines = Array.from({ length: 11 }, (_, i) => [
    cell(lang === 'de' ? `untere ${i * 10} %` : `lower ${i * 10}%`, 'label'),
    cell(curveAt(lorenz.value, i / 10), 'share'),
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

/** Givers and dependence as counts: no single association is put in the pillory. */
export function giving(evaluation: Evaluation, lang: Lang): Block {
  const { concentration: givers } = evaluation;
  const leaning = evaluation.dependence.filter(({ share }) => share > LEANING).length;
  const all = evaluation.dependence.length;
  const gave = givers.known
    ? lang === 'de'
      ? `${givers.value.givers} Verbände gaben Hilfe, so verteilt wie auf ${formatNumber(givers.value.equalGivers, lang, 1)} gleich große (HHI ${formatNumber(givers.value.hhi, lang, 2)}).`
      : `${givers.value.givers} associations gave help, spread as over ${formatNumber(givers.value.equalGivers, lang, 1)} equal ones (HHI ${formatNumber(givers.value.hhi, lang, 2)}).`
    : givers.reason[lang];
  const leans =
    lang === 'de'
      ? `${leaning} von ${all} Gastgebern bekamen in zwölf Monaten über 75 % von einem Partner.`
      : `${leaning} of ${all} hosts received over 75% from one partner in twelve months.`;
  return {
    lines: [
      line(concentration.title[lang], 'heading'),
      line(gave, 'text'),
      line(concentration.improves[lang], 'hint'),
      ...(all === 0 ? [] : [line(leans, 'text'), line(dependence.improves[lang], 'hint')]),
    ],
  };
}

export function waitingTable({ waiting: { associations, medianDays } }: Evaluation, lang: Lang): Block {
  const heading = line(waiting.title[lang], 'heading');
  if (associations.length === 0)
    return { lines: [heading, line(lang === 'de' ? 'Gerade sucht niemand.' : 'Nobody is seeking now.', 'text')] };
  const middle = valueOr(medianDays, undefined);
  const unknown = lang === 'de' ? 'unbekannt' : 'unknown';
  return {
    lines: [
      heading,
      lang === 'de' ? heads('Verband', 'Einwohner', 'Tage') : heads('Association', 'Inhabitants', 'Days'),
      ...associations
        .slice(0, MOST)
        .map(({ name, days, inhabitants }) => [
          cell(name, 'label'),
          inhabitants === undefined ? cell(unknown, 'missing') : cell(inhabitants, 'number'),
          days === undefined ? cell(unknown, 'missing') : cell(days, 'number'),
        ]),
      ...further(associations.length, lang),
      ...(middle === undefined
        ? []
        : [
            line(
              `${lang === 'de' ? 'Median' : 'Median'}: ${formatNumber(middle, lang, 1)} ${lang === 'de' ? 'Tage' : 'days'}`,
              'hint',
            ),
          ]),
      line(`${lang === 'de' ? 'Was hilft: ' : 'What helps: '}${waiting.improves[lang]}`, 'hint'),
    ],
  };
}

/** Weekends ahead with three or more groups at one host. */
export function bunchingTable({ bunching: bunches }: Evaluation, lang: Lang): Block | undefined {
  const ahead = bunches.filter((bunch) => bunch.ahead).slice(0, MOST);
  if (ahead.length === 0) return undefined;
  return {
    lines: [
      line(bunching.title[lang], 'heading'),
      lang === 'de' ? heads('Gastgeber', 'Wochenende', 'Gruppen') : heads('Host', 'Weekend', 'Groups'),
      ...ahead.map(({ host, friday, guests }) => [
        cell(host, 'label'),
        cell(`${formatDayShort(friday, lang)}–${formatDay(addDays(friday, 2), lang)}`, 'missing'),
        cell(guests.length, 'number'),
      ]),
      line(bunching.improves[lang], 'hint'),
    ],
  };
}
