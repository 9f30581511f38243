import type { AppDesk } from '../../app/desk.ts';
import type { Result } from '../../domain/result.ts';

/** What this form asks of the desk. */
export type FindingsDesk = Pick<
  AppDesk,
  | (
      | 'lang'
      | 'sheetLang'
      | 'today'
      | 'known'
      | 'actor'
      | 'some'
      | 'recall'
      | 'ownAssociation'
      | 'rememberAssociation'
      | 'newId'
    )
  | ('findings' | 'lastCheck' | 'apply' | 'undo' | 'selection' | 'linkTo')
> &
  Partial<Pick<AppDesk, 'showRow'>> & { readonly checkAll: () => Result<unknown> };
