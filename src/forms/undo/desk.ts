import type { AppDesk } from '../../app/desk.ts';

/** What this form asks of the desk. */
export type UndoDesk = Pick<AppDesk, 'lang' | 'sheetLang' | 'today' | 'journal' | 'mayTakeBack' | 'referring' | 'undo'>;
