import type { AppDesk } from '../../app/desk.ts';
import { defineForm } from '../../define/form.ts';
import { nothing, onlyOperation } from '../../define/input.ts';
import type { Reading } from '../../define/use-case.ts';
import { ok, type Result } from '../../domain/result.ts';
import { profileSchema } from './schema.ts';
import type { FirstSteps, StepCalls } from './shape.ts';

type StepsDesk = Pick<
  AppDesk,
  ('lang' | 'some' | 'settings') | ('offeredAssociations' | 'associationNews' | 'seedAssociations' | 'chooseProfile')
>;

/** Who sets up, until somebody coordinates. */
const guarded = { roles: ['coordination'], whileNobodyCoordinates: true } as const;

function start(desk: Reading<StepsDesk>): Result<FirstSteps> {
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
export const firstSteps = defineForm<StepCalls, StepsDesk>({
  name: 'firstSteps',
  title: { de: 'Erste Schritte', en: 'First steps' },
  menu: { de: 'Erste Schritte…', en: 'First steps…' },
  shown: { in: 'sidebar' },
  calls: {
    firstStepsStart: { input: nothing, run: (_, desk) => start(desk) },
    seedAssociations: {
      input: onlyOperation,
      writes: true,
      ...guarded,
      run: ({ operation }, desk) => {
        const added = desk.seedAssociations(operation);
        return added.ok ? ok({ added: added.value }) : added;
      },
    },
    chooseProfile: {
      input: profileSchema,
      writes: true,
      ...guarded,
      run: ({ profile }, desk) => desk.chooseProfile(profile),
    },
  },
});
