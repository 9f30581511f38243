import type { AppDesk } from '../../app/desk.ts';
import { defineForm } from '../../define/form.ts';
import { nothing } from '../../define/input.ts';
import { permits } from '../../define/permits.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type PersonsDesk, personAsked, personsOffered } from '../persons/find.ts';
import { personSchema } from '../persons/schema.ts';
import type { AccessAnswer, AccessCalls } from './shape.ts';

type AccessDesk = PersonsDesk & Pick<AppDesk, 'today' | 'tracesOf' | 'noteInJournal'>;

/** More mentions than this no page shows. */
const MOST = 2_000;

/** The dialog "Auskunft": everything that the file holds of a contact, to read and to take along. */
export const subjectAccess = defineForm<AccessCalls, AccessDesk>({
  name: 'subjectAccess',
  title: { de: 'Auskunft', en: 'Access to own data' },
  menu: { de: 'Auskunft…', en: 'Access to own data…' },
  shown: { in: 'dialog', width: 640, height: 640 },
  calls: {
    accessStart: {
      input: nothing,
      ...permits.dataProtection,
      run: (_, desk) => {
        const offered = personsOffered(desk);
        return offered.ok ? ok({ lang: desk.lang, today: desk.today, ...offered.value }) : offered;
      },
    },
    giveAccess: { input: personSchema, ...permits.dataProtection, writes: true, run: answerOf },
  },
});

function answerOf(asked: Parameters<typeof personAsked>[0], desk: AccessDesk): Result<AccessAnswer> {
  const person = personAsked(asked, desk);
  if (!person.ok) return person;
  const { addresses, names, contacts } = person.value;
  const ids = contacts.map(({ id }) => id).filter((id) => id !== '');
  const found = desk.tracesOf({ addresses, names, ids });
  if (!found.ok) return found;
  const noted = desk.noteInJournal('subjectAccess', { de: 'Auskunft erteilt', en: 'Access given' });
  if (!noted.ok) return noted;
  const own = found.value.filter(({ of }) => of !== 'mention');
  const mentions = found.value.filter(({ of }) => of === 'mention');
  return ok({
    ...{ addresses, contacts: ids, own, mentions: mentions.slice(0, MOST) },
    more: Math.max(0, mentions.length - MOST),
  });
}
