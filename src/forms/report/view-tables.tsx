import { TriangleIcon } from '../../client/icons.tsx';
import { sumCells, type TableSpec } from '../../client/pictures/table.tsx';
import { SUM_HEADS } from '../../client/pictures/words.ts';
import { addDays, type Day, formatSpan, monthName } from '../../domain/day.ts';
import { formatNumber } from '../../domain/number.ts';
import { withPercent } from '../../domain/percent.ts';
import { type Lang, say } from '../../domain/text.ts';
import type { LandShown, LorenzShown, MonthShown, PairShown, Place, WaitingShown, WeekendShown } from './shape.ts';
import * as words from './view-texts.ts';

type Open = (association: string) => void;

/** An association's name that leads to its Steckbrief. */
const Named = ({ name, lang, onOpen }: { readonly name: string; readonly lang: Lang; readonly onOpen: Open }) => (
  <button type="button" class="link" aria-label={say(words.PROFILE_OF(name), lang)} onClick={() => onOpen(name)}>
    {name}
  </button>
);

const headsIn = (lang: Lang, ...keys: readonly (keyof typeof words.HEADS)[]): readonly string[] =>
  keys.map((key) => say(words.HEADS[key], lang));

const sumHeads = (lang: Lang): readonly string[] => Object.values(SUM_HEADS).map((head) => say(head, lang));

/** Each direction with help is a row; partnerships without any stand below. */
export function pairTable(pairs: readonly PairShown[], lang: Lang): TableSpec {
  const rows = pairs.flatMap(({ a, b, toA, toB, partnership }) => {
    const state = say(words.STATES[partnership], lang);
    const way = (from: string, to: string, help: PairShown['toA']) => ({
      key: `${from}\n${to}`,
      cells: [say(words.HELPED(from, to), lang), help.shown, help.base, state],
    });
    const ways = [...(toB.visits > 0 ? [way(a, b, toB)] : []), ...(toA.visits > 0 ? [way(b, a, toA)] : [])];
    return ways.length > 0
      ? ways
      : [{ key: `${a}\n${b}`, cells: [`${a} – ${b}`, '–', say(words.NO_HELP, lang), state] }];
  });
  return {
    caption: say(words.WHO_HELPS, lang),
    heads: headsIn(lang, 'who', 'hours', 'from', 'partnership'),
    words: [2, 3],
    rows,
  };
}

export const landTable = (lands: readonly LandShown[], lang: Lang): TableSpec => ({
  caption: say(words.BY_LAND, lang),
  heads: [say(words.LAND, lang), ...sumHeads(lang)],
  words: [2, 4],
  rows: lands.map(({ land, received, given }) => ({
    key: land,
    cells: [land, ...sumCells(received), ...sumCells(given)],
  })),
});

export const monthText = (first: Day, lang: Lang): string =>
  `${monthName(Number(first.slice(5, 7)), lang)} ${first.slice(0, 4)}`;

export const monthTable = (months: readonly MonthShown[], lang: Lang): TableSpec => ({
  caption: say(words.BY_MONTH, lang),
  heads: headsIn(lang, 'month', 'hours', 'from'),
  words: [2],
  rows: months.map(({ first, help }) => ({ key: first, cells: [monthText(first, lang), help.shown, help.base] })),
});

/** Of many points those nearest to each tenth: what the curve says, without a line for each association. */
const tenths = (points: LorenzShown['points']): LorenzShown['points'] => {
  const last = points.length - 1;
  const wanted = new Set(Array.from({ length: 11 }, (_, i) => Math.round((i * last) / 10)));
  return points.filter((_, at) => wanted.has(at));
};

export function lorenzTable({ points }: LorenzShown, lang: Lang): TableSpec {
  const percent = (share: number): string => withPercent(formatNumber(share * 100, lang, 1), lang);
  return {
    caption: say(words.EQUAL, lang),
    heads: [say(words.ASSOCIATIONS_SHARE, lang), say(words.SHARE_OF_HELP, lang)],
    rows: tenths(points).map(({ of, share }) => ({ key: String(of), cells: [percent(of), percent(share)] })),
  };
}

export const placeTable = (places: readonly Place[], lang: Lang, onOpen: Open): TableSpec => ({
  caption: say(words.BY_ASSOCIATION, lang),
  heads: [...headsIn(lang, 'association'), say(words.LAND, lang), ...sumHeads(lang)],
  words: [1, 3, 5],
  rows: [...places]
    .sort((x, y) => y.received.hours + y.given.hours - x.received.hours - x.given.hours || (x.name < y.name ? -1 : 1))
    .map(({ name, land = '–', received, given }) => ({
      key: name,
      cells: [<Named key={name} {...{ name, lang, onOpen }} />, ...[land, ...sumCells(received), ...sumCells(given)]],
    })),
});

export const waitingTable = (waiting: readonly WaitingShown[], lang: Lang, onOpen: Open): TableSpec => ({
  caption: say(words.WAITING, lang),
  heads: headsIn(lang, 'association', 'inhabitants', 'days'),
  rows: waiting.map(({ name, inhabitants, days }) => ({
    key: name,
    cells: [<Named key={name} {...{ name, lang, onOpen }} />, inhabitants, days],
  })),
});

export const weekendTable = (weekends: readonly WeekendShown[], lang: Lang): TableSpec => ({
  caption: say(words.WEEKENDS, lang),
  heads: headsIn(lang, 'weekend', 'host', 'guests', 'notable'),
  words: [1, 2, 3],
  rows: weekends.map(({ friday, host, guests, crowded, clashes }) => ({
    key: friday + host,
    cells: [
      <span key="days" class="days">
        {formatSpan(friday, addDays(friday, 2), lang)}
      </span>,
      host,
      `${guests.length}: ${guests.join(', ')}`,
      <ul key="notable" class="plain">
        {crowded && (
          <li class="crowded">
            <TriangleIcon size={14} />
            {say(words.CROWDED, lang)}
          </li>
        )}
        {clashes.map((clash) => (
          <li key={clash}>{clash}</li>
        ))}
      </ul>,
    ],
  })),
});
