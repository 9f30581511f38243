import { periodName } from '../../domain/period.ts';
import type { Lang } from '../../domain/text.ts';
import { type Land, laender, landOptions } from '../../tables/options.ts';
import { type Block, cell, heads, line, type Picture } from '../dashboard/layout.ts';
import { baseCell, hoursCell, nothing } from '../dashboard/parts.ts';
import { MAIN_SERIES, SECOND_SERIES } from '../dashboard/styles.ts';
import { type Beside, defineMeasure } from '../define-measure.ts';
import type { Facts } from '../facts.ts';
import { helpOf, NO_VISITS, sumBy, type VisitSum } from '../sums.ts';
import { coverage } from './coverage.ts';

export interface LandHelp {
  readonly land: Land;
  readonly received: VisitSum;
  readonly given: VisitSum;
}

function landTable(lands: readonly LandHelp[], { lang, title, of, lacks }: Beside): Block {
  const cover = of(coverage);
  const covered = new Map(cover.known ? cover.value.byLand.map((each) => [each.land, each]) : []);
  const helped = new Map(lands.map((each) => [each.land, each]));
  const names = [...new Set([...helped.keys(), ...covered.keys()])];
  const head =
    lang === 'de'
      ? heads(
          'Land',
          'Bekommen, Std.',
          'Gegeben, Std.',
          'bekommen aus',
          'gegeben aus',
          'KV mit Partner',
          'KV insgesamt',
        )
      : heads('Land', 'Received, hrs', 'Given, hrs', 'received from', 'given from', 'KV with partner', 'KV in all');
  const unknown = cell(lang === 'de' ? 'unbekannt' : 'unknown', 'missing');
  const lines = names.map((land) => {
    const { received, given } = helped.get(land) ?? { received: NO_VISITS, given: NO_VISITS };
    return [
      cell(landName(land, lang), 'label'),
      hoursCell(received, lang),
      hoursCell(given, lang),
      baseCell(received, lang),
      baseCell(given, lang),
      lacks(coverage) ? unknown : cell(covered.get(land)?.joined ?? 0, 'number'),
      cell(covered.get(land)?.of ?? 0, 'number'),
    ];
  });
  const heading = line(title, 'heading');
  return names.length === 0 ? { lines: [heading, nothing(lang)] } : { lines: [heading, head, ...lines] };
}

/** All Länder, those without any help too: who is left out shows. */
function landPicture(lands: readonly LandHelp[], { lang, title, period }: Beside): Picture {
  const german = lang === 'de';
  const helped = new Set(lands.map(({ land }) => land));
  const none = laender
    .filter((land) => !helped.has(land))
    .map((land): LandHelp => ({ land, received: NO_VISITS, given: NO_VISITS }));
  const when = periodName(period, lang);
  return {
    lines: [
      line(`${title}, ${when}`, 'heading'),
      german ? heads('Land', `bekommen, ${when}`, 'gegeben') : heads('Land', `received, ${when}`, 'given'),
      ...[...lands, ...none].map(({ land, received, given }) => [
        cell(landName(land, lang), 'label'),
        hoursCell(received, lang),
        hoursCell(given, lang),
      ]),
    ],
    chart: {
      type: 'bar',
      title: german ? 'Stunden Hilfe nach Land' : 'Hours of help by Land',
      columns: 3,
      colors: [MAIN_SERIES, SECOND_SERIES],
    },
  };
}

const landName = (land: Land, lang: Lang): string => landOptions.find(({ key }) => key === land)?.label[lang] ?? land;

/** Help by the Land of host and guest: only Länder with any, most received first. */
export const helpByLand = defineMeasure({
  id: 'help-by-land',
  key: 'lands',
  from: 'visits',
  title: { de: 'Hilfe nach Land', en: 'Help by Land' },
  meaning: {
    de: 'In welche Länder Hilfe ging und woher sie kam.',
    en: 'To which Länder help went and from where it came.',
  },
  improves: {
    de: 'Sucht Partner:innen für Länder, in denen bald gewählt wird.',
    en: 'Find partners for Länder that vote soon.',
  },
  computes: {
    de: 'Stunden der Einsätze mit Hilfe nach dem Land des Gastgebers und des Gasts.',
    en: 'Hours of visits of help by the Land of host and guest.',
  },
  unit: { de: 'Stunden', en: 'hours' },
  base: {
    de: 'durchgeführte Einsätze mit Hilfe im Zeitraum, deren Verband mit Land im Tab „Verbände“ steht',
    en: 'visits of help in the period whose association stands with its Land in the tab "Associations"',
  },
  compute: ({ visits, associations }: Facts): readonly LandHelp[] => {
    const landOf = new Map(associations.map(({ name, land }) => [name, land]));
    const by = (side: 'host' | 'guest') =>
      sumBy(helpOf(visits), (visit) => {
        const name = visit[side];
        const land = name === undefined ? undefined : landOf.get(name);
        return land === undefined ? [] : [land];
      });
    const received = by('host');
    const given = by('guest');
    return laender
      .filter((land) => received.has(land) || given.has(land))
      .map((land) => ({ land, received: received.get(land) ?? NO_VISITS, given: given.get(land) ?? NO_VISITS }))
      .sort((x, y) => y.received.hours - x.received.hours || y.given.hours - x.given.hours);
  },
  draw: (lands, beside) => [landTable(lands, beside)],
  picture: landPicture,
});
