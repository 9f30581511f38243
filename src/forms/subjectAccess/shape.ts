import type { Taken } from '../../define/form.ts';
import type { nothing } from '../../define/input.ts';
import type { Lang } from '../../domain/text.ts';
import type { personSchema } from '../persons/schema.ts';
import type { PersonOffered, PlaceShown } from '../persons/shape.ts';

export interface AccessStart {
  readonly lang: Lang;
  readonly today: string;
  readonly persons: readonly PersonOffered[];
  /** The id of the row that is selected in Koordination; `''` where none is. */
  readonly selected: string;
}

/** All that the file holds of a person. */
export interface AccessAnswer {
  readonly addresses: readonly string[];
  readonly contacts: readonly string[];
  /** Their own rows in Koordination, cell by cell, columns of people's own among them. */
  readonly own: readonly PlaceShown[];
  /** Where else they stand. */
  readonly mentions: readonly PlaceShown[];
  /** How many further mentions are left out, because a page holds no more. */
  readonly more: number;
}

export interface AccessCalls {
  readonly accessStart: { readonly input: Taken<typeof nothing>; readonly output: AccessStart };
  readonly giveAccess: { readonly input: Taken<typeof personSchema>; readonly output: AccessAnswer };
}
