import type { Hit } from '../../define/rule.ts';
import { hit } from '../../define/rule.ts';
import { daysBetween } from '../../domain/day.ts';
import { formatNumber } from '../../domain/number.ts';
import { both, type Text } from '../../domain/text.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineRule } from '../kit/define-row.ts';
import { lastDay } from '../kit/visits.ts';
import { fill } from '../kit/words.ts';

type Column = 'hours' | 'doorsOpened' | 'doors' | 'end' | 'people' | 'host';

interface Said extends Readonly<Record<string, string | number>> {
  readonly reads: Column;
  readonly value: number;
  readonly most: number;
}

const WORDS: Readonly<Record<Column, { readonly de: string; readonly en: string }>> = {
  hours: {
    de: '{visits.hours} ist {value}. Mehr als {most} am Tag sind ungewöhnlich.',
    en: '{visits.hours} is {value}. More than {most} a day are unusual.',
  },
  doorsOpened: {
    de: '{visits.doorsOpened} ist {value}, {visits.doors} ist {most}. Mehr geöffnet als besucht?',
    en: '{visits.doorsOpened} is {value}, {visits.doors} is {most}. More opened than visited?',
  },
  doors: {
    de: '{visits.doors} ist {value}. Für so viele Personen und Stunden sind bis {most} zu erwarten.',
    en: '{visits.doors} is {value}. For so many people and hours up to {most} are to be expected.',
  },
  end: { de: '{visits.end} liegt vor {visits.start}.', en: '{visits.end} is before {visits.start}.' },
  host: {
    de: '{visits.host} und {visits.guest} sind gleich. So zählt der Einsatz in der Auswertung nicht.',
    en: '{visits.host} and {visits.guest} are the same. As it is, the evaluation does not count the visit.',
  },
  people: {
    de: '{visits.people} ist {value}. Mehr als {most} sind ungewöhnlich.',
    en: '{visits.people} is {value}. More than {most} are unusual.',
  },
};

const number = (value: number): Text => both((lang) => formatNumber(value, lang));

export const plausible = defineRule({
  id: 'W-09',
  on: 'visits',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Zahlen, die nicht zusammenpassen', en: 'Figures that do not fit' },
  about: {
    de: 'Zu viele Stunden, Türen oder Menschen. Mehr Türen geöffnet als besucht. Ein Ende vor dem Beginn. Gast gleich Gastgeber.',
    en: 'Too many hours, doors or people, more doors opened than visited, an end before the start, or a guest that is the host.',
  },
  basis: PRACTICE.plausibility,
  house: {
    hoursADay: { title: { de: 'Stunden am Tag', en: 'Hours a day' }, unit: 'hours', value: 16, min: 1, max: 24 },
    doorsAnHour: { title: { de: 'Türen je Stunde', en: 'Doors an hour' }, unit: 'count', value: 60, min: 1, max: 500 },
    peopleAtMost: { title: { de: 'Angereiste', en: 'Travellers' }, unit: 'people', value: 500, min: 10, max: 10_000 },
  },
  inCharge: 'coordination',
  needs: ['start'],
  check: (visit, { hoursADay, doorsAnHour, peopleAtMost }) => {
    const hits: Hit<Column, Said>[] = [];
    const say = (reads: Column, value: number, most: number) => hits.push(hit(reads, { reads, value, most }));
    const { hours, people, doors, doorsOpened, start, end, guest, host } = visit;
    if (host !== undefined && host === guest) say('host', 0, 0);
    if (end !== undefined && end < start) say('end', 0, 0);
    const days = Math.max(1, daysBetween(start, lastDay(visit) ?? start) + 1);
    if (hours !== undefined && hours > hoursADay * days) say('hours', hours, hoursADay);
    if (people !== undefined && people > peopleAtMost) say('people', people, peopleAtMost);
    if (doors !== undefined && doorsOpened !== undefined && doorsOpened > doors) say('doorsOpened', doorsOpened, doors);
    if (doors !== undefined && people !== undefined && hours !== undefined && people > 0 && hours > 0) {
      const most = Math.floor(doorsAnHour * people * hours);
      if (doors > most) say('doors', doors, most);
    }
    return hits;
  },
  message: ({ reads, value, most }) => fill(WORDS[reads], { value: number(value), most: number(most) }),
  next: {
    de: 'Bitte noch einmal ansehen. Stimmt es, gern akzeptieren.',
    en: 'Please look again. If it is right, accept it.',
  },
});
