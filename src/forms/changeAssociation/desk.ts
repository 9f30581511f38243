import type { AppDesk } from '../../app/desk.ts';

/** What this form asks of the desk. */
export type ChangeDesk = Pick<
  AppDesk,
  | 'lang'
  | 'sheetLang'
  | 'today'
  | 'known'
  | 'settings'
  | 'some'
  | 'formulasIn'
  | 'selection'
  | 'checkRow'
  | 'apply'
  | 'undo'
>;
