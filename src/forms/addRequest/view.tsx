import { HANDBOOK } from '../../client/handbook/add-request.ts';
import { mountEntry } from '../entry/view-page.tsx';
import { requestEntry } from './entry.ts';

mountEntry(requestEntry, { help: HANDBOOK });
