import type { AppDesk } from '../../app/desk.ts';

/** What this form asks of the desk. */
export type UndoDesk = Pick<AppDesk, 'lang' | 'today' | 'journal' | 'mayTakeBack' | 'referring' | 'undo'>;
