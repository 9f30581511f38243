import type { AppDesk } from '../../app/desk.ts';

/** What every form over a table asks of the desk. */
export type EntryDesk = Pick<
  AppDesk,
  | ('lang' | 'sheetLang' | 'today' | 'known' | 'settings' | 'register' | 'doubts' | 'ownAssociation' | 'newId')
  | ('row' | 'checkRow' | 'apply' | 'undo')
> &
  Partial<Pick<AppDesk, 'showRow' | 'selection' | 'rowAt' | 'handedTo'>>;
