import { useCallback } from 'preact/hooks';
import { drawHelpBars } from '../../client/pictures/help-bars.ts';
import { Drawn, Panel } from '../../client/pictures/panel.tsx';
import { Table } from '../../client/pictures/table.tsx';
import * as shared from '../../client/pictures/words.ts';
import { useLang, useSay } from '../../client/text.tsx';
import type { ReportStart } from './shape.ts';
import { drawLorenz, drawMonths } from './view-charts.ts';
import type { Selected } from './view-selection.ts';
import {
  landTable,
  lorenzTable,
  monthTable,
  monthText,
  placeTable,
  waitingTable,
  weekendTable,
} from './view-tables.tsx';
import * as words from './view-texts.ts';

interface WholeProps {
  readonly report: ReportStart;
  readonly file: string;
}

const NO_CURVE = { points: [], half: undefined };

/** The Lorenz curve, what it comes to, and what would help. */
export function Equality({ report: { lorenz, distribution, helps }, file }: WholeProps) {
  const say = useSay();
  const lang = useLang();
  const curve = 'points' in lorenz ? lorenz : NO_CURVE;
  const draw = useCallback(() => drawLorenz(curve, lang), [curve, lang]);
  return (
    <Drawn
      id="equality"
      title={words.EQUAL}
      says={say(words.LORENZ_SAYS(curve.points.length - 1, curve.half?.shown))}
      draw={draw}
      instead={'reason' in lorenz ? lorenz.reason : undefined}
      table={'reason' in lorenz ? undefined : lorenzTable(lorenz, lang)}
      file={`${file} – Lorenz`}
    >
      {distribution.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div class="helps">
        <h3>{say(words.WHAT_HELPS)}</h3>
        <p>{helps}</p>
      </div>
    </Drawn>
  );
}

/** Help by Land, both ways. */
export function Lands({ report: { lands }, file }: WholeProps) {
  const say = useSay();
  const lang = useLang();
  const draw = useCallback(() => drawHelpBars(lands.map(({ land, ...help }) => ({ group: land, ...help }))), [lands]);
  const [first] = lands;
  return (
    <Drawn
      id="lands"
      title={words.BY_LAND}
      says={first ? say(words.LANDS_SAY(first.land, first.received.shown)) : ''}
      draw={draw}
      instead={first ? undefined : say(words.NOTHING_HERE)}
      table={first ? landTable(lands, lang) : undefined}
      file={`${file} – ${say(words.BY_LAND)}`}
    >
      {first && (
        <ul class="legend">
          <li>
            <span class="swatch" aria-hidden="true" />
            {say(shared.HOURS_RECEIVED)}
          </li>
          <li>
            <span class="swatch swatch-hatched" aria-hidden="true" />
            {say(shared.HOURS_GIVEN)}
          </li>
        </ul>
      )}
    </Drawn>
  );
}

/** Help in the twelve months up to the end of the period. */
export function Months({ report: { months }, file }: WholeProps) {
  const say = useSay();
  const lang = useLang();
  const draw = useCallback(() => drawMonths(months, lang), [months, lang]);
  const most = [...months].sort((a, b) => b.help.hours - a.help.hours)[0];
  const none = most === undefined || !(most.help.hours > 0);
  return (
    <Drawn
      id="months"
      title={words.BY_MONTH}
      says={most ? say(words.MONTHS_SAY(monthText(most.first, lang), most.help.shown)) : ''}
      draw={draw}
      instead={none ? say(words.NO_HOURS) : undefined}
      table={months.some(({ help }) => help.visits > 0) ? monthTable(months, lang) : undefined}
      file={`${file} – ${say(words.BY_MONTH)}`}
    >
      {null}
    </Drawn>
  );
}

interface ListProps {
  readonly of: Selected;
  readonly onOpen: (association: string) => void;
}

export function WaitingList({ of: { waiting }, median, onOpen }: ListProps & { readonly median: string | undefined }) {
  const say = useSay();
  const lang = useLang();
  return (
    <Panel id="waiting" title={words.WAITING}>
      {waiting.length === 0 ? <p>{say(words.NOBODY_WAITS)}</p> : <Table {...waitingTable(waiting, lang, onOpen)} />}
      {median !== undefined && waiting.length > 0 && <p class="small">{say(words.MEDIAN(median))}</p>}
    </Panel>
  );
}

export function Weekends({ of: { weekends } }: Pick<ListProps, 'of'>) {
  const say = useSay();
  const lang = useLang();
  return (
    <Panel id="weekends" title={words.WEEKENDS}>
      {weekends.length === 0 ? <p>{say(words.NO_WEEKENDS)}</p> : <Table {...weekendTable(weekends, lang)} />}
      {weekends.length > 0 && <p class="small">{say(words.WEEKENDS_NOTE)}</p>}
    </Panel>
  );
}

/** Every association that helps, is helped, has a partner or seeks one; each leads to its Steckbrief. */
export function Associations({ of: { places }, onOpen }: ListProps) {
  const say = useSay();
  const lang = useLang();
  return (
    <Panel id="associations" title={words.BY_ASSOCIATION}>
      {places.length === 0 ? <p>{say(words.NOTHING_HERE)}</p> : <Table {...placeTable(places, lang, onOpen)} />}
    </Panel>
  );
}
