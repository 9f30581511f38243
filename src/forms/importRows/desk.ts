import type { AppDesk } from '../../app/desk.ts';

/** What taking in and giving out lists asks of the desk. */
export type ListDesk = Pick<
  AppDesk,
  | ('lang' | 'sheetLang' | 'today' | 'known' | 'settings' | 'some' | 'whatIf')
  | ('apply' | 'undo' | 'remember' | 'recall')
>;
