import type { Actor } from './use-case.ts';

/** What a feature asks of who uses it. A guard rail, not security (docs/privacy.md). */
export interface Guard {
  /** Absent: anyone at the sheet. */
  readonly roles?: readonly Actor['role'][];
  /** Open to everyone as long as nobody has the role of coordination: what leads to having one. */
  readonly whileNobodyCoordinates?: true;
}

const ANYONE: Guard = {};
const COORDINATION = { roles: ['coordination'] } as const satisfies Guard;

/**
 * Who decides what: the one table by which the server lets people do things, and from which the page Hilfe says who may.
 * Features spread an entry into their calls and commands.
 */
export const permits = {
  /** To enter and change rows, in forms as in the tabs. */
  enter: ANYONE,
  /** To ask somebody for a partnership: a row that both sides have to agree to. */
  propose: ANYONE,
  /** To ask for what the tool proposes, and to write to both sides' mailboxes. */
  askPartners: COORDINATION,
  /** To release tips for everyone. */
  releaseTips: COORDINATION,
  /** To check everything, and to look at what was found. */
  check: ANYONE,
  /** To give a finding its status: in progress, settled, accepted. */
  answerFindings: ANYONE,
  /** Settings and house rules: the tabs that are protected. */
  houseRules: COORDINATION,
  sendMails: COORDINATION,
  /** To see donor numbers beside sums, for the statement of accounts, and to make what is published. */
  accounts: { roles: ['coordination', 'treasury'] },
  /** To answer whoever asks what stands here about them, to erase them, and to apply the times of keeping. */
  dataProtection: { roles: ['coordination', 'data-protection'] },
  setUp: { roles: ['coordination'], whileNobodyCoordinates: true },
  selfTest: COORDINATION,
} as const satisfies Readonly<Record<string, Guard>>;

export type Permit = keyof typeof permits;
