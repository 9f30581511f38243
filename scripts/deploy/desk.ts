import type { Text } from '../../src/domain/text.ts';
import type { Clasp } from './clasp.ts';

/** What a deployment works with; tests hand in their own. */
export interface Desk {
  /** The project's folder. */
  readonly root: string;
  readonly clasp: Clasp;
  readonly say: (text: Text) => void;
  /** Asks a question that is answered with yes or no; absent where nobody sits at the terminal. */
  readonly ask?: (question: Text) => Promise<boolean>;
  /** Lets the person log in at the browser; says whether it worked. */
  readonly login: () => Promise<boolean>;
  /** Tests the built bundle; says whether it passed. */
  readonly verify: () => Promise<boolean>;
  /** The text of a version when nobody gave one, such as a day and a commit. */
  readonly defaultVersion: () => string;
}

export type Outcome =
  | { readonly kind: 'listed'; readonly versions: number }
  | { readonly kind: 'unchanged'; readonly version?: number }
  | { readonly kind: 'pushed'; readonly changed: readonly string[]; readonly version?: number }
  | { readonly kind: 'rolled-back'; readonly to: number };
