import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { addDays, type Day, formatDay, formatDayShort, weekday, weekdayName } from '../domain/day.ts';
import { parseDay } from '../domain/day-typed.ts';
import type { Lang } from '../domain/text.ts';
import { Calendar } from './calendar.tsx';
import { type Chip, Shortcuts } from './chips.tsx';
import { asName, type FieldProps, TextField } from './field.tsx';
import { CalendarIcon } from './icons.tsx';
import { useLang, useSay } from './text.tsx';
import { type When, yearAdded } from './year-added.ts';

const PLACEHOLDER = { de: 'TT.MM.JJJJ', en: 'DD Mon YYYY' };
const QUICK = { de: 'Schnellwahl', en: 'Quick choice' };
const TODAY = { de: 'Heute', en: 'Today' };
const ARROWS = {
  de: 'Pfeil hoch und runter: ein Tag später oder früher. Alt und Pfeil runter: Kalender.',
  en: 'Arrow up and down: a day later or earlier. Alt and arrow down: calendar.',
};
const calendarOf = (label: string) => ({ de: `Kalender: ${label}`, en: `Calendar: ${label}` });
const YESTERDAY = { de: 'Gestern', en: 'Yesterday' };

/** `So 30.08.2026`, `Sun 30 Aug 2026`. */
export const dayInField = (value: Day, lang: Lang): string => `${weekdayName(value, lang)} ${formatDay(value, lang)}`;

/** The last Saturday before yesterday: most visits are on weekends and logged after them. */
export function lastSaturday(today: Day): Day {
  const back = (weekday(today) + 1) % 7;
  return addDays(today, back < 2 ? -back - 7 : -back);
}

interface DayFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  readonly required?: boolean;
  /** "heute" and "yesterday" count from it. */
  readonly today: Day;
  /** Offers today, yesterday and the last Saturday below the input. */
  readonly quick?: boolean | undefined;
  /** Which year is meant by a day that was typed without one. */
  readonly when: When;
  readonly after?: ComponentChildren;
}

/** A day as typed; when left, it shows its weekday, and its year where none was typed. Arrow keys go a day on or back, a calendar opens by button or Alt + arrow down. */
export function DayField(props: DayFieldProps) {
  const { value, onChange, onBlur, today, quick, when, after, ...field } = props;
  const lang = useLang();
  const say = useSay();
  const [open, setOpen] = useState(false);
  const calendar = `${field.id}-calendar`;
  const close = () => {
    setOpen(false);
    document.getElementById(field.id)?.focus();
  };
  const parsed = parseDay(value, { lang, today });
  const inField = (day: Day) => dayInField(day, lang);
  const showAsRead = () => {
    const day = parsed.ok ? parsed.value : yearAdded(value, lang, today, when);
    if (day !== undefined) onChange(inField(day));
  };
  const settle = () => {
    showAsRead();
    onBlur();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey && event.key === 'ArrowDown') {
      event.preventDefault();
      return setOpen(true);
    }
    // Enter saves: what is saved stands in the field before.
    if (event.key === 'Enter' && !parsed.ok) return showAsRead();
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (step === 0 || !parsed.ok) return;
    event.preventDefault();
    onChange(inField(addDays(parsed.value, step)));
  };
  return (
    <TextField
      {...field}
      value={value}
      onChange={onChange}
      onBlur={settle}
      onKeyDown={onKeyDown}
      placeholder={say(PLACEHOLDER)}
      describedBy={`${field.id}-arrows`}
      icon={
        <button
          type="button"
          class="field-button"
          // By keys it opens from the field, so that the way to the next question is no longer.
          tabIndex={-1}
          aria-expanded={open}
          aria-haspopup="dialog"
          aria-controls={calendar}
          onClick={() => setOpen(!open)}
        >
          <CalendarIcon />
          <span class="hidden-text">{say(calendarOf(asName(field.label)))}</span>
        </button>
      }
      after={
        <>
          <span id={`${field.id}-arrows`} class="hidden-text">
            {say(ARROWS)}
          </span>
          {open && (
            <Calendar
              id={calendar}
              label={say(calendarOf(asName(field.label)))}
              chosen={parsed.ok ? parsed.value : undefined}
              today={today}
              onPick={(day) => {
                onChange(inField(day));
                close();
              }}
              onClose={close}
            />
          )}
          {after}
          {quick && (
            <Shortcuts
              label={`${say(QUICK)}: ${asName(field.label)}`}
              value={parsed.ok ? inField(parsed.value) : value}
              chips={quickDays(today, lang, say(TODAY), say(YESTERDAY))}
              onPick={onChange}
            />
          )}
        </>
      }
    />
  );
}

function quickDays(today: Day, lang: Lang, todayWord: string, yesterdayWord: string): readonly Chip[] {
  const saturday = lastSaturday(today);
  const short = `${weekdayName(saturday, lang)} ${formatDayShort(saturday, lang)}`;
  return [
    { value: dayInField(today, lang), label: todayWord },
    { value: dayInField(addDays(today, -1), lang), label: yesterdayWord },
    { value: dayInField(saturday, lang), label: short },
  ];
}
