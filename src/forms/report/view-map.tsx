import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { WIDTH } from '../../client/pictures/germany.ts';
import { Panel } from '../../client/pictures/panel.tsx';
import { useLang, useSay } from '../../client/text.tsx';
import type { Place } from './shape.ts';
import { Legend } from './view-legend.tsx';
import { mapData, type Told } from './view-map-data.ts';
import { drawMap } from './view-map-draw.ts';
import type { Selected } from './view-selection.ts';
import { pairTable } from './view-tables.tsx';
import * as words from './view-texts.ts';

/** Where the keyboard goes from here; undefined for keys that are not the map's. */
function next(key: string, at: number, told: readonly Told[]): number | undefined {
  const last = told.length - 1;
  const group = told[at]?.group;
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(at + 1, last);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'PageDown') {
    const ahead = told.findIndex((one, i) => i > at && one.group !== group);
    return ahead < 0 ? last : ahead;
  }
  if (key !== 'PageUp') return undefined;
  const here = told.findIndex((one) => one.group === group);
  const before = told[here - 1]?.group;
  return before === undefined ? 0 : told.findIndex((one) => one.group === before);
}

/** What is pointed at, by mouse or keyboard, and its element in the picture. */
function usePointing(told: readonly Told[], picture: Element, onOpen: (association: string) => void) {
  const [at, setAt] = useState(-1);
  const places = useMemo(() => new Map(told.map(({ label }, i) => [label, i])), [told]);
  const placeOf = (target: EventTarget | null): number | undefined =>
    target instanceof Element ? places.get(target.getAttribute('data-told') ?? '') : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was pointed at is not on another map
  useEffect(() => setAt(-1), [told]);
  useEffect(() => {
    for (const former of picture.querySelectorAll('.map-active')) former.classList.remove('map-active');
    const label = told[at]?.label;
    for (const one of label === undefined ? [] : picture.querySelectorAll('[data-told]'))
      if (one.getAttribute('data-told') === label) one.classList.add('map-active');
  }, [at, told, picture]);
  const open = (i: number | undefined) => {
    const association = told[i ?? -1]?.association;
    if (association !== undefined) onOpen(association);
  };
  return {
    shown: told[at],
    leave: () => setAt(-1),
    onPointerMove: ({ target }: PointerEvent) => {
      const found = placeOf(target);
      if (found !== undefined && found !== at) setAt(found);
    },
    onClick: ({ target }: MouseEvent) => open(placeOf(target)),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && told[at]) {
        // The explanation closes; the page stays.
        event.preventDefault();
        return setAt(-1);
      }
      if (event.key === 'Enter') return open(at);
      const to = next(event.key, at, told);
      if (to === undefined) return;
      event.preventDefault();
      setAt(to);
    },
  };
}

/** What is pointed at tells more, beside it. */
function Tip({ shown }: { readonly shown: Told | undefined }) {
  const [x, y] = shown?.at ?? [0, 0];
  const side =
    x > WIDTH / 2 ? { right: `${(100 * (WIDTH - x + 14)) / WIDTH}%` } : { left: `${(100 * (x + 14)) / WIDTH}%` };
  return (
    <div class={shown ? 'map-tip' : 'hidden-text'} role="status" style={shown ? { ...side, top: `${y + 10}px` } : {}}>
      {shown && (
        <>
          <p class="map-tip-head">{shown.head}</p>
          {shown.lines.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </>
      )}
    </div>
  );
}

interface MapProps {
  readonly of: Selected;
  /** All associations: the districts are tinted whatever is chosen. */
  readonly everyone: readonly Place[];
  readonly file: string;
  readonly onOpen: (association: string) => void;
}

/** The map of Germany. What pointing tells, the arrow keys tell. */
export function HelpMap({ of, everyone, file, onOpen }: MapProps) {
  const say = useSay();
  const lang = useLang();
  const data = useMemo(() => mapData(of, everyone, lang), [of, everyone, lang]);
  const picture = useMemo(() => drawMap(data), [data]);
  const pointing = usePointing(data.told, picture, onOpen);
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => frame.current?.replaceChildren(picture), [picture]);
  const pairs = data.told.filter(({ group }) => group === 'help').length - data.quiet.length;
  const seekers = data.dots.filter(({ seeks }) => seeks).length;
  const says = say(words.MAP_SAYS(pairs, seekers, everyone.filter(({ joined }) => joined).length));
  return (
    <Panel
      id="map"
      title={words.WHO_HELPS}
      table={of.pairs.length > 0 ? pairTable(of.pairs, lang) : undefined}
      picture={() => frame.current?.querySelector('svg') ?? null}
      file={file}
    >
      {/* biome-ignore-start lint/a11y: one stop of the keyboard for hundreds of things, as the pattern "application" has it */}
      <div
        class="map"
        role="application"
        tabIndex={0}
        aria-label={say(words.WHO_HELPS)}
        aria-describedby="map-says map-keys"
        onKeyDown={pointing.onKeyDown}
        onPointerMove={pointing.onPointerMove}
        onPointerLeave={pointing.leave}
        onBlur={pointing.leave}
        onClick={pointing.onClick}
      >
        {/* biome-ignore-end lint/a11y: see above */}
        <div ref={frame} class="picture" role="img" aria-label={says} />
        <Tip shown={pointing.shown} />
      </div>
      <p id="map-says" class="hidden-text">
        {says}
      </p>
      <p id="map-keys" class="small no-print">
        {say(words.MAP_KEYS)}
      </p>
      <Legend seekers={seekers} />
      {data.nowhere.length > 0 && <p class="small">{say(words.NOT_ON_MAP(data.nowhere))}</p>}
    </Panel>
  );
}
