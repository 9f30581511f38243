import type { AppDesk } from '../../app/desk.ts';

/** What this form asks of the desk. */
export type PartnersDesk = Pick<
  AppDesk,
  | ('lang' | 'sheetLang' | 'today' | 'now' | 'settings' | 'some' | 'row' | 'reference' | 'ownAssociation' | 'actor')
  | ('apply' | 'undo' | 'showRow' | 'ownAddress' | 'remainingQuota' | 'sendMails')
> &
  Partial<Pick<AppDesk, 'handedTo'>>;
