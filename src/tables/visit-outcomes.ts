import type { KeyOf } from '../define/table.ts';
import type { Text } from '../domain/text.ts';
import type { visits } from './visits.ts';

type Answers = Readonly<Partial<Record<KeyOf<typeof visits>, string>>>;

/** What a planned visit may become, as the answers that say so. */
interface VisitOutcome {
  readonly label: Text;
  readonly gives: Answers;
  readonly first?: KeyOf<typeof visits>;
  readonly saves?: true;
}

/** The plan becomes the report: the same row, with what is known filled in. */
const TOOK_PLACE: VisitOutcome = {
  label: { de: 'Hat stattgefunden', en: 'It took place' },
  gives: { status: 'done' },
  first: 'people',
};
const CANCELLED: VisitOutcome = {
  label: { de: 'Abgesagt', en: 'Cancelled' },
  gives: { status: 'cancelled' },
  saves: true,
};
const POSTPONED: VisitOutcome = {
  label: { de: 'Verschoben', en: 'Postponed' },
  gives: { status: 'planned', start: '', end: '' },
  first: 'start',
};

/** What may become of a visit of this status; nothing once it was reported or called off. */
export const outcomesOf = (status: string | undefined): readonly VisitOutcome[] =>
  status === 'planned' || status === 'confirmed' ? [TOOK_PLACE, CANCELLED, POSTPONED] : [];
