import type { Taken } from '../../define/form.ts';
import type { nothing } from '../../define/input.ts';
import type { Profile } from '../../define/table.ts';
import type { Actor } from '../../define/use-case.ts';
import type { Lang } from '../../domain/text.ts';

/** What the page knows of the person and the sheet. */
export interface HelpStart {
  readonly lang: Lang;
  /** `false` before "Einrichten und reparieren" ran for the first time. */
  readonly isSetUp: boolean;
  readonly profile: Profile;
  /** As whom the platform knows the person; `''` where it does not say. */
  readonly address: string;
  /** That address stands in the tab Koordination. */
  readonly entered: boolean;
  /** Why nobody can tell. */
  readonly unread?: Actor['unread'] | undefined;
  readonly role: Actor['role'];
  /** Somebody has the role of coordination. */
  readonly coordinated: boolean;
  /** The address for questions. */
  readonly contact: string;
  /** `''` where nobody has said where it is. */
  readonly handbook: string;
}

export interface HelpCalls {
  readonly helpStart: { readonly input: Taken<typeof nothing>; readonly output: HelpStart };
}
