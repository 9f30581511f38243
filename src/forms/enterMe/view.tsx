import { mountEntry } from '../entry/view-page.tsx';
import { meEntry } from './entry.ts';

mountEntry(meEntry);
