import { mountEntry } from '../entry/view-page.tsx';
import { associationEntry } from './entry.ts';

mountEntry(associationEntry);
