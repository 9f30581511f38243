import type { Text } from '../../src/domain/text.ts';
import type { HostData } from '../emulator/index.ts';

type Trigger = HostData['triggers'][number];

const days: Text[] = [
  { de: 'sonntags', en: 'on Sundays' },
  { de: 'montags', en: 'on Mondays' },
  { de: 'dienstags', en: 'on Tuesdays' },
  { de: 'mittwochs', en: 'on Wednesdays' },
  { de: 'donnerstags', en: 'on Thursdays' },
  { de: 'freitags', en: 'on Fridays' },
  { de: 'samstags', en: 'on Saturdays' },
];

const events: Record<string, Text> = {
  ON_OPEN: { de: 'beim Öffnen der Tabelle', en: 'when the sheet opens' },
  ON_EDIT: { de: 'wenn jemand eine Zelle ändert', en: 'when someone edits a cell' },
  ON_CHANGE: { de: 'wenn sich die Tabelle ändert', en: 'when the sheet changes' },
};

/** When a trigger comes, in words. */
export function whenWords({ type, schedule }: Pick<Trigger, 'type' | 'schedule'>): Text {
  if (!schedule) return events[type] ?? { de: 'nach der Uhr', en: 'by the clock' };
  if (schedule.at !== undefined) return { de: 'einmal', en: 'once' };
  const around = schedule.hour === undefined ? undefined : hour(schedule.hour);
  return {
    de: [often(schedule, 'de'), around?.de].filter(Boolean).join(' '),
    en: [often(schedule, 'en'), around?.en].filter(Boolean).join(' '),
  };
}

const hour = (at: number): Text => ({ de: `gegen ${at} Uhr`, en: `around ${at}:00` });

const units: Record<string, { one: Text; many: Text }> = {
  minutes: { one: { de: 'jede Minute', en: 'every minute' }, many: { de: 'Minuten', en: 'minutes' } },
  hours: { one: { de: 'stündlich', en: 'hourly' }, many: { de: 'Stunden', en: 'hours' } },
  days: { one: { de: 'täglich', en: 'daily' }, many: { de: 'Tage', en: 'days' } },
  weeks: { one: { de: 'wöchentlich', en: 'weekly' }, many: { de: 'Wochen', en: 'weeks' } },
};

function often(schedule: NonNullable<Trigger['schedule']>, lang: 'de' | 'en'): string {
  const { every, weekDay, monthDay } = schedule;
  if (weekDay !== undefined) return days[weekDay % 7]?.[lang] ?? '';
  if (monthDay !== undefined) return lang === 'de' ? `monatlich am ${monthDay}.` : `monthly on day ${monthDay}`;
  const unit = units[every?.unit ?? 'days'];
  if (!unit) return '';
  if (!every || every.count === 1) return unit.one[lang];
  return lang === 'de' ? `alle ${every.count} ${unit.many.de}` : `every ${every.count} ${unit.many.en}`;
}
