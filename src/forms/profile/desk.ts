import type { AppDesk } from '../../app/desk.ts';
import type { EvaluatedDesk } from '../evaluated.ts';

/** What this dialog asks of the desk. */
export type ProfileDesk = EvaluatedDesk &
  Pick<AppDesk, 'sheetLang' | 'known' | 'ownAssociation' | 'recall' | 'remember'>;
