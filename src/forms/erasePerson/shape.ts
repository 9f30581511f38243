import type { Taken } from '../../define/form.ts';
import type { nothing } from '../../define/input.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { eraseSchema, personSchema } from '../persons/schema.ts';
import type { PersonOffered, Place, PlaceShown } from '../persons/shape.ts';

export interface EraseStart {
  readonly lang: Lang;
  readonly persons: readonly PersonOffered[];
  readonly selected: string;
}

/** What would happen, tab by tab. */
export interface EraseLook {
  /** Ids of the rows in Koordination that go. */
  readonly rows: readonly string[];
  /** Cells beside those rows in columns of people's own: they stay until a person clears them. */
  readonly beside: readonly Place[];
  /** Texts out of which the address is taken. */
  readonly texts: readonly PlaceShown[];
  /** Texts that hold the display name without the address. */
  readonly named: readonly PlaceShown[];
  readonly addresses: readonly string[];
  readonly names: readonly string[];
  /** How many places by tab name the rows' ids; they stay and name nobody any more. */
  readonly referring: readonly { readonly tab: string; readonly places: number }[];
}

export interface EraseDone {
  /** Where something still stands. */
  readonly rest: readonly Place[];
  readonly left: readonly Text[];
}

export interface EraseCalls {
  readonly eraseStart: { readonly input: Taken<typeof nothing>; readonly output: EraseStart };
  readonly lookErase: { readonly input: Taken<typeof personSchema>; readonly output: EraseLook };
  readonly erasePerson: { readonly input: Taken<typeof eraseSchema>; readonly output: EraseDone };
}
