import type { Reading } from '../../define/use-case.ts';
import { counted } from '../../domain/counted.ts';
import { formatNumber } from '../../domain/number.ts';
import { everythingUpTo, type Period, parsePeriodKey, periodDays, periodName } from '../../domain/period.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type Lang, say } from '../../domain/text.ts';
import { type Evaluation, sentencesOf } from '../../evaluation/index.ts';
import { concentration } from '../../evaluation/measures/concentration.ts';
import { distribution } from '../../evaluation/measures/distribution.ts';
import { reciprocity } from '../../evaluation/measures/reciprocity.ts';
import { ownAssociations } from '../../evaluation/own-associations.ts';
import { shareText, unknownWord } from '../../evaluation/showing.ts';
import { landOptions } from '../../tables/options.ts';
import { evaluated } from '../evaluated.ts';
import { helpShown, openingShown } from '../shown.ts';
import type { ReportDesk } from './desk.ts';
import { pairsShown, placesShown, standingOf } from './places.ts';
import type { LorenzShown, ReportStart, WaitingShown } from './shape.ts';
import { weekendsShown } from './weekends.ts';

/** The period of a key, else the one that the sheet shows in its tab Auswertung. */
export function readPeriod(
  key: string | undefined,
  desk: Pick<Reading<ReportDesk>, 'today' | 'chosenPeriod'>,
): Result<Period> {
  if (key === 'all') return ok(everythingUpTo(desk.today));
  if (key !== undefined) {
    const read = parsePeriodKey(key);
    return read.ok ? read : fail({ code: 'invalid', text: read.problem });
  }
  return desk.chosenPeriod();
}

function lorenzShown({ lorenz, lowerHalf }: Evaluation['distribution'], lang: Lang): ReportStart['lorenz'] {
  if (!lorenz.known) return { reason: lorenz.reason[lang] };
  const half: LorenzShown['half'] = lowerHalf.known
    ? { shown: shareText(lowerHalf.value, lang), share: lowerHalf.value }
    : undefined;
  return { points: lorenz.value, half };
}

/** In how many pairs help went both ways, of all with an active partnership. */
function bothWays(pairs: Evaluation['reciprocity'], lang: Lang): readonly string[] {
  if (pairs.length === 0) return [];
  const both = pairs.filter(({ value }) => typeof value === 'number' && value > 0).length;
  return [
    lang === 'de'
      ? `In ${both} von ${counted(pairs.length, 'Partnerschaft', 'Partnerschaften')} ging in zwölf Monaten Hilfe in beide Richtungen.`
      : `In ${both} of ${counted(pairs.length, 'partnership', 'partnerships')} help went both ways in twelve months.`,
  ];
}

const areaLabel = (land: string | undefined, lang: Lang): string | undefined =>
  landOptions.find(({ key }) => key === land)?.label[lang] ?? land;

function waitingShown(evaluation: Evaluation, lang: Lang): Pick<ReportStart, 'waiting' | 'median'> {
  const { associations, medianDays } = evaluation.waiting;
  const landOf = new Map(evaluation.register.map(({ name, land }) => [name, land]));
  const number = (value: number | undefined): string =>
    value === undefined ? unknownWord(lang) : formatNumber(value, lang, 1);
  return {
    waiting: associations.map(
      ({ name, days, inhabitants }): WaitingShown => ({
        ...{ name, land: areaLabel(landOf.get(name), lang) },
        ...{ inhabitants: number(inhabitants), days: number(days) },
      }),
    ),
    median: medianDays.known ? number(medianDays.value) : undefined,
  };
}

function ownShown(evaluation: Evaluation, desk: Reading<ReportDesk>): ReportStart['own'] {
  const { own } = desk.ownAssociation();
  return own === undefined ? undefined : { name: own, all: ownAssociations(evaluation, own) };
}

/** Everything that the report shows of one period, from the evaluation that draws the tab too. */
export function startReport(key: string | undefined, desk: Reading<ReportDesk>): Result<ReportStart> {
  const period = readPeriod(key, desk);
  if (!period.ok) return period;
  const read = evaluated(desk);
  if (!read.ok) return read;
  const { lang } = desk;
  const evaluation = read.value.of(period.value);
  const standing = standingOf(read.value.dataset, evaluation);
  const lorenz = lorenzShown(evaluation.distribution, lang);
  // Why there is no curve stands in its place.
  const sentences = [distribution, concentration]
    .flatMap((measure) => sentencesOf(measure, evaluation, lang))
    .filter((words) => !('reason' in lorenz && words === lorenz.reason));
  return ok({
    ...{ lang, today: desk.today, period: period.value, finished: evaluation.finished },
    name: periodName(period.value, lang),
    days: periodDays(period.value, lang),
    exampleData: evaluation.exampleData,
    ...openingShown(evaluation, lang),
    places: placesShown(read.value.dataset, evaluation, standing, desk).map((place) => ({
      ...place,
      land: areaLabel(place.land, lang),
    })),
    pairs: pairsShown(evaluation, standing, lang),
    lorenz,
    distribution: [...sentences, ...bothWays(evaluation[reciprocity.key], lang)],
    helps: say(distribution.improves, lang),
    lands: evaluation.lands.map(({ land, received, given }) => ({
      land: areaLabel(land, lang) ?? land,
      received: helpShown(received, lang),
      given: helpShown(given, lang),
    })),
    months: evaluation.months.map(({ first, inPeriod, help }) => ({ first, inPeriod, help: helpShown(help, lang) })),
    ...waitingShown(evaluation, lang),
    weekends: weekendsShown(read.value, evaluation, desk),
    own: ownShown(evaluation, desk),
  });
}
