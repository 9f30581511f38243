import { entryForm } from '../entry/form.ts';
import { visitEntry } from './entry.ts';
import { type VisitDesk, visitFacts } from './facts.ts';
import type { VisitFacts } from './shape.ts';

/** The sidebar "Einsatz erfassen". */
export const logVisit = entryForm<typeof visitEntry.table, VisitFacts, VisitDesk>(visitEntry, visitFacts);
