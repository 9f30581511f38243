import { mountEntry } from '../entry/view-page.tsx';
import { contributionEntry } from './entry.ts';

mountEntry(contributionEntry);
