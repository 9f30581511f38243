import { entryForm } from '../entry/form.ts';
import { visitEntry } from './entry.ts';
import { visitFacts } from './facts.ts';

/** The sidebar "Einsatz erfassen". */
export const logVisit = entryForm(visitEntry, visitFacts);
