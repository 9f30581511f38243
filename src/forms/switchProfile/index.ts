import type { AppDesk } from '../../app/desk.ts';
import { defineForm } from '../../define/form.ts';
import { nothing } from '../../define/input.ts';
import { permits } from '../../define/permits.ts';
import { ok } from '../../domain/result.ts';
import { switchSchema } from './schema.ts';
import type { SwitchCalls } from './shape.ts';

/** The dialog "Profil wechseln": in a copy of the file everything is taken out that the profile does not hold. */
export const switchProfile = defineForm<SwitchCalls, Pick<AppDesk, 'lang' | 'profileView' | 'switchProfile'>>({
  name: 'switchProfile',
  title: { de: 'Profil wechseln', en: 'Change profile' },
  menu: { de: 'Profil wechseln…', en: 'Change profile…' },
  shown: { in: 'dialog', width: 560, height: 600 },
  calls: {
    switchStart: {
      input: nothing,
      run: (_, desk) => {
        const view = desk.profileView();
        return view.ok ? ok({ lang: desk.lang, ...view.value }) : view;
      },
    },
    switchProfile: {
      input: switchSchema,
      writes: true,
      ...permits.setUp,
      run: ({ profile, sure }, desk) => desk.switchProfile(profile, sure),
    },
  },
});
