import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  addDays,
  addMonths,
  type Day,
  dayOf,
  daysInMonth,
  monthName,
  weekday,
  weekdayFull,
  weekdayName,
  yearOf,
} from '../domain/day.ts';
import type { Lang } from '../domain/text.ts';
import { ChevronLeftIcon, ChevronRightIcon } from './icons.tsx';
import { useLang, useSay } from './text.tsx';

const BEFORE = { de: 'Monat davor', en: 'Month before' };
const AFTER = { de: 'Monat danach', en: 'Month after' };
const KEYS = {
  de: 'Pfeile gehen von Tag zu Tag, Bild auf und ab von Monat zu Monat. Enter wählt, Esc schließt.',
  en: 'Arrows go from day to day, Page Up and Down from month to month. Enter chooses, Esc closes.',
};

const STEPS: Readonly<Record<string, (day: Day) => Day>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
  Home: (day) => addDays(day, -fromMonday(day)),
  End: (day) => addDays(day, 6 - fromMonday(day)),
};

/** 0 = Monday … 6 = Sunday. */
const fromMonday = (day: Day): number => (weekday(day) + 6) % 7;

const monthOf = (day: Day): number => Number(day.slice(5, 7));

/** The weeks of a month from Monday; `undefined` where a day belongs to another month. */
function weeksOf(day: Day): readonly (readonly (Day | undefined)[])[] {
  const [year, month] = [yearOf(day), monthOf(day)];
  const days = Array.from({ length: daysInMonth(year, month) }, (_, at) => dayOf(year, month, at + 1));
  const first = days[0] ? fromMonday(days[0]) : 0;
  const cells = [...Array.from({ length: first }, () => undefined), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, at) =>
    Array.from({ length: 7 }, (_unused, column) => cells[7 * at + column]),
  );
}

/** `Samstag 1. August 2026`, `Saturday 1 August 2026`, as a screen reader says it. */
const spoken = (day: Day, lang: Lang): string =>
  `${weekdayFull(day, lang)} ${Number(day.slice(8))}${lang === 'de' ? '.' : ''} ${monthName(monthOf(day), lang)} ${yearOf(day)}`;

interface CalendarProps {
  readonly id: string;
  /** Names what the day is for. */
  readonly label: string;
  readonly chosen: Day | undefined;
  readonly today: Day;
  readonly onPick: (day: Day) => void;
  readonly onClose: () => void;
}

/** A month to choose a day from, by keys too: the browser's own calendar may not open in an add-in's frame. */
export function Calendar({ id, label, chosen, today, onPick, onClose }: CalendarProps) {
  const lang = useLang();
  const say = useSay();
  const [at, setAt] = useState(chosen ?? today);
  const [moved, setMoved] = useState(true);
  const marked = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the marked day takes the focus when keys moved it
  useLayoutEffect(() => {
    if (moved) marked.current?.focus();
  }, [at]);
  const go = (day: Day, byKeys: boolean) => {
    setMoved(byKeys);
    setAt(day);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const inDays = event.target instanceof HTMLElement && event.target.closest('table') !== null;
    if (event.key === 'Escape') onClose();
    else if (step && inDays) go(step(at), true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const monday = addDays(at, -fromMonday(at));
  const heading = `${monthName(monthOf(at), lang)} ${yearOf(at)}`;
  return (
    <div
      id={id}
      class="calendar"
      role="dialog"
      aria-label={label}
      aria-describedby={`${id}-keys`}
      onKeyDown={onKeyDown}
    >
      <div class="calendar-head">
        <button
          type="button"
          class="calendar-step"
          aria-label={say(BEFORE)}
          onClick={() => go(addMonths(at, -1), false)}
        >
          <ChevronLeftIcon />
        </button>
        <span id={`${id}-month`} aria-live="polite">
          {heading}
        </span>
        <button type="button" class="calendar-step" aria-label={say(AFTER)} onClick={() => go(addMonths(at, 1), false)}>
          <ChevronRightIcon />
        </button>
      </div>
      <table class="calendar-days" aria-labelledby={`${id}-month`}>
        <thead>
          <tr>
            {Array.from({ length: 7 }, (_, column) => addDays(monday, column)).map((day) => (
              <th key={weekday(day)} scope="col" abbr={weekdayFull(day, lang)}>
                {weekdayName(day, lang)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(at).map((week, row) => (
            <tr key={String(row)}>
              {week.map((day, column) => (
                <td key={String(column)}>
                  {day && (
                    <button
                      ref={day === at ? marked : undefined}
                      type="button"
                      class="calendar-day"
                      tabIndex={day === at ? 0 : -1}
                      aria-label={spoken(day, lang)}
                      aria-pressed={day === chosen}
                      aria-current={day === today ? 'date' : undefined}
                      onClick={() => onPick(day)}
                    >
                      {Number(day.slice(8))}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p id={`${id}-keys`} class="quiet">
        {say(KEYS)}
      </p>
    </div>
  );
}
