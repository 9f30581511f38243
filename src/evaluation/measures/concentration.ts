import { indeterminable, type MeasureValue, measured } from '../../define/measure.ts';
import { formatNumber } from '../../domain/number.ts';
import { type Block, line } from '../dashboard/layout.ts';
import { type Beside, defineMeasure } from '../define-measure.ts';
import type { Facts } from '../facts.ts';
import { herfindahl } from '../inequality.ts';
import { helpOf, sumBy } from '../sums.ts';
import { dependence } from './dependence.ts';

export interface Concentration {
  /** Herfindahl–Hirschman index of the givers' shares, above 0 and up to 1. */
  readonly hhi: number;
  /** 1 / HHI: so many equal givers would be as concentrated. */
  readonly equalGivers: number;
  readonly givers: number;
}

/** From this share on a host leans on one giver, as in rule F-03. */
const LEANING = 0.75;

/** Givers and dependence as counts: no single association is put in the pillory. */
function giving(givers: MeasureValue<Concentration>, { lang, title, improves, of }: Beside): Block {
  const hosts = of(dependence);
  const leaning = hosts.filter(({ share }) => share > LEANING).length;
  const all = hosts.length;
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
      line(title, 'heading'),
      line(gave, 'text'),
      line(improves, 'hint'),
      ...(all === 0 ? [] : [line(leans, 'text'), line(dependence.improves[lang], 'hint')]),
    ],
  };
}

export const concentration = defineMeasure({
  id: 'concentration',
  key: 'concentration',
  needs: 'partnerships',
  title: { de: 'Auf wie viele verteilt sich das Geben?', en: 'How many carry the giving?' },
  meaning: {
    de: 'So viele gleich große Gebende entsprächen der tatsächlichen Verteilung.',
    en: 'As many equal givers would match the actual shares.',
  },
  improves: {
    de: 'Gewinnt Verbände, die bisher nicht gefahren sind.',
    en: 'Win over associations that have not travelled yet.',
  },
  computes: {
    de: 'HHI = Summe der quadrierten Anteile der Gebenden; 1/HHI sagt, wie vielen gleich Großen das entspricht.',
    en: 'HHI = sum of the squared shares of the givers; 1/HHI says how many equal ones that would be.',
  },
  unit: { de: 'über 0 bis 1', en: 'above 0 to 1' },
  base: {
    de: 'Verbände, die im Zeitraum Hilfe mit bekannten Stunden gaben',
    en: 'associations that gave help with known hours in the period',
  },
  compute: ({ visits }: Facts): MeasureValue<Concentration> => {
    const hours = [...sumBy(helpOf(visits), ({ guest }) => [guest]).values()].map((sum) => sum.hours);
    const hhi = herfindahl(hours);
    return hhi === undefined
      ? indeterminable({
          de: 'Nicht bestimmbar: Es sind keine Stunden Hilfe eingetragen.',
          en: 'Cannot be told: no hours of help are entered.',
        })
      : measured({ hhi, equalGivers: 1 / hhi, givers: hours.filter((each) => each > 0).length });
  },
  draw: (givers, beside) => [giving(givers, beside)],
});
