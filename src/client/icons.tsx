import type { ComponentChildren } from 'preact';

interface IconProps {
  readonly size?: number;
}

interface GlyphProps extends IconProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

/** A 16-pixel line drawing that takes the colour of its text; words beside it carry the meaning. */
const Glyph = ({ name, size = 16, children }: GlyphProps) => (
  <svg
    class={`icon icon-${name}`}
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {children}
  </svg>
);

const line = (name: string, path: string) => (props: IconProps) => (
  <Glyph name={name} {...props}>
    <path d={path} />
  </Glyph>
);

export const TickIcon = line('tick', 'M3 8.5 6.5 12 13 4.5');
export const ChevronDownIcon = line('down', 'm4 6 4 4 4-4');
export const ChevronUpIcon = line('up', 'm4 10 4-4 4 4');
export const ChevronLeftIcon = line('left', 'm10 4-4 4 4 4');
export const ChevronRightIcon = line('right', 'm6 4 4 4-4 4');
export const PlusIcon = line('plus', 'M8 3v10M3 8h10');
export const MinusIcon = line('minus', 'M3 8h10');
export const SearchIcon = line('search', 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.5 10.5 14 14');
export const CalendarIcon = line('calendar', 'M2.5 4h11v9.5h-11ZM2.5 7h11M5.5 2v3.5M10.5 2v3.5');
export const SwapIcon = line('swap', 'M5 13V3M2.5 5.5 5 3l2.5 2.500M11 3v10M8.5 10.5 11 13l2.5-2.5');
export const OpenIcon = line('open', 'M6.5 3H3v10h10V9.500M9 2.500h4.500V7M13.2 2.8 7.5 8.5');
export const UndoIcon = line('undo', 'M6 3 3 6l3 3M3.5 6H10a3.5 3.5 0 0 1 0 7H7.5');
export const RefreshIcon = line('refresh', 'M12.5 5.500A5.2 5.2 0 1 1 8 2.800c1.7 0 3 .6 4 1.700M12.5 2v3.500H9');

/** Red octagon with a cross: urgent, and errors. */
export const OctagonIcon = (props: IconProps) => (
  <Glyph name="octagon" {...props}>
    <path d="M5 1.200h6L14.8 5v6L11 14.800H5L1.2 11V5Z" fill="currentColor" stroke="none" />
    <path d="m5.7 5.7 4.6 4.600M10.3 5.700l-4.6 4.6" stroke="#fff" />
  </Glyph>
);

/** Yellow triangle with an exclamation mark: to be clarified, and warnings. */
export const TriangleIcon = (props: IconProps) => (
  <Glyph name="triangle" {...props}>
    <path d="M8 1.8 15 14H1Z" fill="#fff17a" />
    <path d="M8 6v4M8 12v.1" />
  </Glyph>
);

/** Blue ring with an i: hints. */
export const RingIcon = (props: IconProps) => (
  <Glyph name="ring" {...props}>
    <circle cx="8" cy="8" r="6.6" />
    <path d="M8 7.300v4M8 4.700v.1" />
  </Glyph>
);

/** Grey dotted ring: not filled or not readable yet. */
export const DottedRingIcon = (props: IconProps) => (
  <Glyph name="dotted-ring" {...props}>
    <circle cx="8" cy="8" r="6.6" stroke-dasharray="1.6 2.55" />
  </Glyph>
);

/** Filled circle with a tick: saved, undone, found. */
export const DoneIcon = (props: IconProps) => (
  <Glyph name="done" {...props}>
    <circle cx="8" cy="8" r="7.2" fill="currentColor" stroke="none" />
    <path d="m4.8 8.3 2.3 2.3 4.2-4.8" stroke="#fff" />
  </Glyph>
);

/** The project's mark: two dots joined by two arcs, since help runs both ways. */
export const Mark = ({ size = 40 }: IconProps) => (
  <svg class="icon" width={size} height={size} viewBox="0 0 40 40" fill="none" stroke-width="3" aria-hidden="true">
    <path d="M8 28C6 14 18 8 31 12" stroke="#008939" />
    <path d="M32 12c2 14-10 20-23 16" stroke="#00638c" />
    <circle cx="8" cy="29" r="4.5" fill="#005538" />
    <circle cx="32" cy="11" r="4.5" fill="#005538" />
  </svg>
);
