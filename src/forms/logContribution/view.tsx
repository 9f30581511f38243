import { HANDBOOK } from '../../client/handbook/log-contribution.ts';
import { mountEntry } from '../entry/view-page.tsx';
import { contributionEntry } from './entry.ts';

mountEntry(contributionEntry, { help: HANDBOOK });
