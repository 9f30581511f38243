import type { Taken } from '../../define/form.ts';
import type { onlyOperation } from '../../define/input.ts';
import type { Undone } from '../../define/use-case.ts';
import type { Day } from '../../domain/day.ts';
import type { PartName, Weights } from '../../domain/pairing-parts.ts';
import type { Problem } from '../../domain/result.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { pairSchema, sendSchema, wantedSchema } from './schema.ts';

/** One side of a proposed pair, with what speaks for it. */
export interface Side {
  readonly name: string;
  readonly activePartners: number;
  /** With whom a partnership is asked for and not answered yet. */
  readonly asked: readonly string[];
  /** Degrees; absent where neither the association nor its Kreis says where it lies. */
  readonly at: { readonly lat: number; readonly lon: number } | undefined;
}

export interface SeekerSide extends Side {
  readonly membersPer10k: number | undefined;
  /** Person-hours received in the last twelve months. */
  readonly hoursReceived: number | undefined;
  readonly since: Day | undefined;
}

export interface ProposalView {
  readonly seeker: SeekerSide;
  readonly helper: Side;
  /** 0 to 100. */
  readonly points: number;
  /** By part, 0 to 100; absent where it is unknown. */
  readonly parts: Readonly<Partial<Record<PartName, number>>>;
  readonly km: number | undefined;
  /** The seeker's next election. */
  readonly polling: Day | undefined;
}

export interface PartnersStart {
  readonly lang: Lang;
  readonly open: boolean;
  /** The one that was asked for. */
  readonly seeker: string | undefined;
  /** All who seek, for the choice of one. */
  readonly seekers: readonly string[];
  readonly proposals: readonly ProposalView[];
  /** Who seeks and gets no proposal. */
  readonly without: readonly { readonly name: string; readonly since: Day | undefined }[];
  /** Whose wish was declined within twelve months. */
  readonly declined: readonly string[];
  readonly weights: Weights;
  /** Whether this person may ask. */
  readonly mayAsk: boolean;
  /** Why nobody can tell. */
  readonly unread?: Text | undefined;
}

/** A draft to both offices, to be looked at, changed and sent. */
export interface Draft {
  readonly subject: string;
  readonly text: string;
}

/** An office that the draft goes to. */
export interface Office {
  readonly association: string;
  /** Without one the association has to be reached in another way. */
  readonly mailbox: string | undefined;
}

export interface Requested {
  readonly operation: string;
  /** `P-…` */
  readonly partnership: string;
  readonly draft: Draft;
  readonly offices: readonly Office[];
  readonly undoable: boolean;
}

/** What became of the draft, by number of offices. */
export interface SentRequest {
  readonly sent: number;
  readonly failed: number;
  /** Still wait to be sent once more; `held` says why where it is known. */
  readonly later: number;
  readonly held?: Problem | undefined;
  /** Had it before. */
  readonly already: number;
  /** Associations without a mailbox. */
  readonly unreachable: readonly string[];
}

export interface PartnersCalls {
  readonly partnersStart: { readonly input: Taken<typeof wantedSchema>; readonly output: PartnersStart };
  readonly requestPartnership: { readonly input: Taken<typeof pairSchema>; readonly output: Requested };
  readonly undoPartnershipRequest: { readonly input: Taken<typeof onlyOperation>; readonly output: Undone };
  readonly sendPartnershipRequest: { readonly input: Taken<typeof sendSchema>; readonly output: SentRequest };
}
