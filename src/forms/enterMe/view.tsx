import { HANDBOOK } from '../../client/handbook/enter-me.ts';
import { mountEntry } from '../entry/view-page.tsx';
import { meEntry } from './entry.ts';

mountEntry(meEntry, { help: HANDBOOK });
