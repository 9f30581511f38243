import { mountEntry } from '../entry/view-page.tsx';
import { requestEntry } from './entry.ts';

mountEntry(requestEntry);
