import { indeterminable, type MeasureValue, measured } from '../../define/measure.ts';
import { formatNumber } from '../../domain/number.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { type Block, line } from '../dashboard/layout.ts';
import { type Beside, defineMeasure } from '../define-measure.ts';
import type { Facts } from '../facts.ts';
import { herfindahl } from '../inequality.ts';
import { rounded, twoDecimals } from '../showing.ts';
import { halfKnown, helpOf, side, sumBy, sumVisits } from '../sums.ts';
import { dependence } from './dependence.ts';

export interface Concentration {
  /** Herfindahl–Hirschman index of the givers' shares, above 0 and up to 1. */
  readonly hhi: number;
  /** 1 / HHI: so many equal givers would be as concentrated. */
  readonly equalGivers: number;
  /** Of those that gave help how many do so with known hours. */
  readonly givers: number;
}

export interface Giving {
  /** Associations that gave help, with or without hours known. */
  readonly givers: number;
  readonly concentration: MeasureValue<Concentration>;
}

/** From this share on a host leans on one giver, as in rule F-03. */
const LEANING = 0.75;

/** `Ein Verband gab Hilfe.`, with as how many equal ones the giving is spread. */
function gaveText({ givers, concentration: of }: Giving, lang: Lang): string {
  const german = lang === 'de';
  if (givers === 0) return german ? 'Niemand gab Hilfe.' : 'Nobody gave help.';
  const gave = german
    ? `${givers === 1 ? 'Ein Verband gab' : `${givers} Verbände gaben`} Hilfe`
    : `${givers === 1 ? 'One association' : `${givers} associations`} gave help`;
  if (!of.known) return `${gave}. ${of.reason[lang]}`;
  const equal = formatNumber(rounded(of.value.equalGivers, 1), lang, 1);
  const hhi = twoDecimals(of.value.hhi, lang);
  const spread =
    of.value.equalGivers < 1.05
      ? german
        ? 'fast alles ein einziger'
        : 'nearly all of it a single one'
      : german
        ? `so verteilt wie auf ${equal} gleich große`
        : `spread as over ${equal} equal ones`;
  return `${gave}, ${spread} (HHI ${hhi}).`;
}

/** Givers and dependence as counts: no single association is put in the pillory. */
function giving(of: Giving, { lang, title, improves, of: other }: Beside): Block {
  const hosts = other(dependence);
  const leaning = hosts.filter(({ share }) => share > LEANING).length;
  const all = hosts.length;
  const leans =
    lang === 'de'
      ? `${leaning} von ${all} ${all === 1 ? 'Gastgeber' : 'Gastgebern'} ${leaning === 1 ? 'bekam' : 'bekamen'} in zwölf Monaten über 75 % von einem Partner.`
      : `${leaning} of ${all} ${all === 1 ? 'host' : 'hosts'} received over 75% from one partner in twelve months.`;
  return {
    lines: [
      line(title, 'heading'),
      line(gaveText(of, lang), 'text'),
      line(improves, 'hint'),
      ...(all === 0 ? [] : [line(leans, 'text'), line(dependence.improves[lang], 'hint')]),
    ],
  };
}

export const concentration = defineMeasure({
  id: 'concentration',
  key: 'concentration',
  from: 'visits',
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
    de: 'Verbände, die im Zeitraum Hilfe gaben; die Verteilung ab zweien mit bekannten Stunden, wenn mindestens die Hälfte der Einsätze Stunden nennt',
    en: 'associations that gave help in the period; the shares from two with known hours on, where at least half of the visits say theirs',
  },
  compute: ({ visits }: Facts): Giving => {
    const help = helpOf(visits).filter(({ guest }) => guest !== undefined);
    const sums = [...sumBy(help, ({ guest }) => side(guest)).values()];
    const hours = sums.filter(({ hoursFrom }) => hoursFrom > 0).map((sum) => sum.hours);
    const hhi = herfindahl(hours);
    const reason = hours.length < 2 ? TOO_FEW : !halfKnown(sumVisits(help)) ? HALF : NO_HOURS;
    return {
      givers: sums.length,
      concentration:
        hours.length < 2 || hhi === undefined || !halfKnown(sumVisits(help))
          ? indeterminable(reason)
          : measured({ hhi, equalGivers: 1 / hhi, givers: hours.length }),
    };
  },
  draw: (givers, beside) => [giving(givers, beside)],
});

const TOO_FEW: Text = {
  de: 'Ihre Verteilung zeigen wir ab zwei Verbänden mit bekannten Stunden.',
  en: 'Their shares are shown from two associations with known hours on.',
};
const HALF: Text = {
  de: 'Ihre Verteilung ist nicht bestimmbar: Weniger als die Hälfte der Einsätze nennt Stunden.',
  en: 'Their shares cannot be told: fewer than half of the visits say their hours.',
};
const NO_HOURS: Text = {
  de: 'Ihre Verteilung ist nicht bestimmbar: Es sind keine Stunden Hilfe eingetragen.',
  en: 'Their shares cannot be told: no hours of help are entered.',
};
