import { numberInField } from '../../client/stepper.tsx';
import type { Column } from '../../define/column.ts';
import type { Day } from '../../domain/day.ts';
import type { Reading } from '../../domain/reading.ts';
import type { FieldProblem } from '../../domain/result.ts';
import { both, type Text } from '../../domain/text.ts';
import type { ValuesIn } from '../../tables/index.ts';
import { visits } from '../../tables/visits.ts';
import { hoursBetween } from './shape.ts';

export type Typed = Readonly<Record<string, string>>;
type Parsed = Partial<ValuesIn<'visits'>>;

/** What the typed answers mean, as far as each can be read. */
export function parsedOf(typed: Typed, reading: Reading): Parsed {
  const parsed: Record<string, unknown> = {};
  for (const [key, column] of Object.entries<Column>(visits.columns)) {
    const answer = typed[key]?.trim() ?? '';
    const read = answer === '' ? undefined : column.codec.parse(answer, reading);
    if (read?.ok) parsed[key] = read.value;
  }
  return parsed;
}

/** Hours per person from the two times, where nobody typed them and all was on one day. */
export function derivedHours(typed: Typed, reading: Reading): number | undefined {
  const { from, to, start, end } = parsedOf(typed, reading);
  if ((typed.hours ?? '').trim() !== '' || from === undefined || to === undefined) return undefined;
  return end === undefined || end === start ? hoursBetween(from, to) : undefined;
}

/** The answers as they are sent: with the hours that the form shows. */
export function withHours(typed: Typed, reading: Reading): Typed {
  const hours = derivedHours(typed, reading);
  return hours === undefined ? typed : { ...typed, hours: numberInField(hours, reading.lang) };
}

/** `6 × 3,5 = 21 Stunden.` with where the hours come from; `undefined` without both numbers. */
export function hoursInWords(typed: Typed, derived: boolean, reading: Reading): Text | undefined {
  const { people, hours } = parsedOf(typed, reading);
  if (people === undefined || hours === undefined) return undefined;
  return both((lang) => {
    const sum = [people, hours, people * hours].map((figure) => numberInField(figure, lang));
    const words = `${sum[0]} × ${sum[1]} = ${sum[2]}${lang === 'de' ? ' Stunden.' : ' hours.'}`;
    if (!derived) return words;
    return (lang === 'de' ? 'Aus der Uhrzeit errechnet: ' : 'Worked out from the times: ') + words;
  });
}

const STILL: Text = { de: 'Du kannst trotzdem speichern.', en: 'You can still save.' };
const oddity = (de: string, en: string): Text => ({ de: `${de} ${STILL.de}`, en: `${en} ${STILL.en}` });

const OPENED = oddity('Mehr geöffnet als besucht?', 'More opened than visited?');
const AHEAD = { de: 'Dieser Tag kommt erst noch.', en: 'This day is still to come.' };
const SAME = oddity('Gast und Gastgeber sind gleich?', 'Guest and host are the same?');
const ENDS_EARLY = oddity('Das Ende liegt vor dem Beginn?', 'The end is before the start?');
const BACKWARDS = oddity('Bis liegt nicht nach Von?', 'To is not after From?');
const MANY = oddity('Wirklich so viele?', 'Really so many?');
const OUT_OF_DAY = oddity('Mehr als 24 Stunden je Person?', 'More than 24 hours per person?');

/** More travellers than this are a typing error more often than a visit. */
const MANY_PEOPLE = 200;

/** What is odd but may be right, by field: saving stays possible. */
export function oddities(typed: Typed, reading: Reading & { readonly today: Day }): Readonly<Record<string, Text>> {
  const { doors, doorsOpened, start, end, status, guest, host, from, to, people, hours } = parsedOf(typed, reading);
  const { today } = reading;
  const found: Record<string, Text> = {};
  if (doors !== undefined && doorsOpened !== undefined && doorsOpened > doors) found.doorsOpened = OPENED;
  if (start !== undefined && start > today && (status === undefined || status === 'done')) found.start = AHEAD;
  if (guest !== undefined && guest === host) found.host = SAME;
  if (start !== undefined && end !== undefined && end < start) found.end = ENDS_EARLY;
  if (from !== undefined && to !== undefined && hoursBetween(from, to) === undefined) found.to = BACKWARDS;
  if (people !== undefined && people > MANY_PEOPLE) found.people = MANY;
  if (hours !== undefined && hours > 24 && (end === undefined || end === start)) found.hours = OUT_OF_DAY;
  return found;
}

export const problemIn = (problems: Readonly<Record<string, FieldProblem>>, keys: readonly string[]): boolean =>
  keys.some((key) => problems[key] !== undefined);
