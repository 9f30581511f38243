import type { AppDesk } from '../../app/desk.ts';

export type { WhatIf } from '../../app/desk/rules.ts';

/** What this form asks of the desk. */
export type AskDesk = Pick<
  AppDesk,
  | ('lang' | 'sheetLang' | 'today' | 'known' | 'settings' | 'some' | 'register' | 'doubts' | 'ownAssociation')
  | ('whatIf' | 'showForm')
>;
