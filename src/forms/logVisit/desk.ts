import type { AppDesk } from '../../app/desk.ts';

/** What this form asks of the desk. */
export type VisitDesk = Pick<
  AppDesk,
  | ('lang' | 'today' | 'known' | 'some' | 'register' | 'ownAssociation' | 'rememberAssociation' | 'newId')
  | ('checkRow' | 'apply' | 'undo')
> &
  Partial<Pick<AppDesk, 'showRow'>>;
