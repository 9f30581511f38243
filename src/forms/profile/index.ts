import { defineForm } from '../../define/form.ts';
import type { ProfileDesk } from './desk.ts';
import { profileSchema } from './schema.ts';
import type { ProfileCalls } from './shape.ts';
import { startProfile } from './start.ts';

/** The dialog "Steckbrief": all that concerns one association, for two boards that look at it together. */
export const profile = defineForm<ProfileCalls, ProfileDesk>({
  name: 'profile',
  title: { de: 'Steckbrief', en: 'Profile' },
  menu: { de: 'Steckbrief eines Verbands…', en: 'Profile of an association…' },
  shown: { in: 'dialog', width: 760, height: 664 },
  profiles: ['shared', 'network'],
  calls: { profileStart: { input: profileSchema, run: ({ association }, desk) => startProfile(association, desk) } },
});
