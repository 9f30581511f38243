import type { Taken } from '../../define/form.ts';
import type { nothing } from '../../define/input.ts';
import type { Profile } from '../../define/table.ts';
import type { Lang } from '../../domain/text.ts';
import type { tabSchema } from './schema.ts';

export interface HowStart {
  readonly lang: Lang;
  readonly profile: Profile;
}

export interface HowCalls {
  readonly showMeHowStart: { readonly input: Taken<typeof nothing>; readonly output: HowStart };
  readonly showTabHere: { readonly input: Taken<typeof tabSchema>; readonly output: true };
}
