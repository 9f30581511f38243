import { HANDBOOK } from '../../client/handbook/log-visit.ts';
import { mountEntry } from '../entry/view-page.tsx';
import { visitEntry } from './entry.ts';

mountEntry(visitEntry, { help: HANDBOOK });
