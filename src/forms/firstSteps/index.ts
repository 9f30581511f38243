import type { AppDesk } from '../../app/desk.ts';
import { defineForm, defineRpc } from '../../define/form.ts';
import type { Desk } from '../../define/use-case.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Dataset } from '../../tables/index.ts';
import { profileSchema, seedSchema, startSchema } from './schema.ts';
import type { FirstSteps, StepCalls } from './shape.ts';

/* The engine hands every form the one desk it has, which is wider than the general one. */
const wide = (desk: Desk<Dataset>): AppDesk => desk as AppDesk;

function start(desk: AppDesk): Result<FirstSteps> {
  const read = desk.some(['associations', 'contacts']);
  if (!read.ok) return read;
  const settings = desk.settings();
  if (!settings.ok) return settings;
  const offered = desk.offeredAssociations();
  if (!offered.ok) return offered;
  return ok({
    lang: desk.lang,
    profile: settings.value.profile,
    registered: read.value.associations.length,
    offered: offered.value,
    contacts: read.value.contacts.length,
    news: desk.associationNews(read.value.associations).map(({ text }) => text),
  });
}

/** The sidebar "Erste Schritte": who sets the sheet up chooses a profile and is led to associations, contacts and visits. */
export const firstSteps = defineForm<Dataset>({
  name: 'firstSteps',
  title: { de: 'Erste Schritte', en: 'First steps' },
  menu: { de: 'Erste Schritte…', en: 'First steps…' },
  shown: { in: 'sidebar' },
  calls: [
    defineRpc({ name: 'firstStepsStart', input: startSchema, run: (_, desk: Desk<Dataset>) => start(wide(desk)) }),
    defineRpc({
      name: 'seedAssociations',
      input: seedSchema,
      roles: ['coordination'],
      whileNobodyCoordinates: true,
      run: ({ operation }, desk: Desk<Dataset>): Result<StepCalls['seedAssociations']['output']> => {
        const added = wide(desk).seedAssociations(operation);
        return added.ok ? ok({ added: added.value }) : added;
      },
    }),
    defineRpc({
      name: 'chooseProfile',
      input: profileSchema,
      roles: ['coordination'],
      whileNobodyCoordinates: true,
      run: ({ profile }, desk: Desk<Dataset>): Result<StepCalls['chooseProfile']['output']> =>
        wide(desk).chooseProfile(profile),
    }),
  ],
});
