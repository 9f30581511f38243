import { mountEntry } from '../entry/view-page.tsx';
import { visitEntry } from './entry.ts';

mountEntry(visitEntry);
