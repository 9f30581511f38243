import type { AppDesk } from '../../app/desk.ts';
import type { EvaluatedDesk } from '../evaluated.ts';

/** What this dialog asks of the desk. */
export type ReportDesk = EvaluatedDesk & Pick<AppDesk, 'sheetLang' | 'ownAssociation' | 'chosenPeriod'>;
