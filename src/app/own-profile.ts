import type { Form } from '../define/form.ts';
import type { Profile } from '../define/table.ts';

/** Whether a file of this profile has a feature. The shared one has all: nothing is asked of their tables then. */
export const isOfProfile = (profiles: Form<never>['profiles'], profile: Profile): boolean =>
  profile === 'shared' || (typeof profiles === 'function' ? profiles() : profiles)?.includes(profile) !== false;
