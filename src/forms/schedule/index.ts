import type { AppDesk } from '../../app/desk.ts';
import { defineForm } from '../../define/form.ts';
import { nothing } from '../../define/input.ts';
import { permits } from '../../define/permits.ts';
import type { Reading } from '../../define/use-case.ts';
import { formatDay, isDay } from '../../domain/day.ts';
import { ok, type Result } from '../../domain/result.ts';
import { both } from '../../domain/text.ts';
import { whoIsNotTold } from '../../mails/to-say.ts';
import { settings as allSettings, mailSwitches } from '../../settings/index.ts';
import { saveScheduleSchema } from './schema.ts';
import type { ScheduleCalls, ScheduleStart } from './shape.ts';

type ScheduleDesk = Pick<
  AppDesk,
  'lang' | 'today' | 'some' | 'settings' | 'actor' | 'schedule' | 'setSchedule' | 'switchMails'
>;

function start(desk: Reading<ScheduleDesk>): Result<ScheduleStart> {
  const settings = desk.settings();
  if (!settings.ok) return settings;
  const read = desk.some(['contacts', 'associations']);
  if (!read.ok) return read;
  const { jobs, notes, missed } = desk.schedule();
  const own = desk.actor().contact ?? '';
  // Who set up before standing in the tab Koordination is known by the triggers.
  const isOwn = (contact: string): boolean =>
    contact === own || (contact === '' && jobs.some((job) => job.own) && !notes.some((note) => note.contact === own));
  const nameOf = new Map(read.value.contacts.map(({ id, values }) => [id, values.association]));
  return ok({
    lang: desk.lang,
    jobs,
    others: notes
      .filter(({ contact }) => !isOwn(contact))
      .map(({ contact, on }) =>
        both((lang) => {
          const who = nameOf.get(contact) ?? (lang === 'de' ? 'jemand' : 'someone');
          const since = isDay(on) ? formatDay(on, lang) : on;
          return lang === 'de' ? `${who}, seit ${since}` : `${who}, since ${since}`;
        }),
      ),
    missed,
    mails: mailSwitches.flatMap((key) => {
      const { name, explanation, profiles } = allSettings[key];
      if (!profiles.includes(settings.value.profile)) return [];
      return [{ key, name, about: explanation, on: settings.value[key] }];
    }),
    say: whoIsNotTold(read.value, desk.today),
  });
}

/** The sidebar "Zeitplan": what runs by itself, how it ended last, who has set it, and which mails leave. */
export const schedule = defineForm<ScheduleCalls, ScheduleDesk>({
  name: 'schedule',
  title: { de: 'Zeitplan', en: 'Schedule' },
  menu: { de: 'Zeitplan…', en: 'Schedule…' },
  shown: { in: 'sidebar' },
  calls: {
    scheduleStart: { input: nothing, ...permits.sendMails, run: (_, desk) => start(desk) },
    saveSchedule: {
      input: saveScheduleSchema,
      writes: true,
      ...permits.sendMails,
      run: ({ triggers, ...wanted }, desk) => {
        const before = start(desk);
        if (!before.ok) return before;
        if (triggers) desk.setSchedule();
        const { jobs, missed } = desk.schedule();
        const mails = before.value.mails.map((one) => ({ ...one, on: wanted[one.key] ?? one.on }));
        const changed = before.value.mails.filter(({ key, on }) => (wanted[key] ?? on) !== on);
        // Last, so that nothing read before it stays in the cache.
        const switched = desk.switchMails(Object.fromEntries(changed.map(({ key }) => [key, wanted[key]])));
        return switched.ok ? ok({ ...before.value, jobs, missed, mails }) : switched;
      },
    },
  },
});
