import type { ListRow } from '../../client/lists/rows.ts';
import type { ImportCalls, Verdict } from './shape.ts';

export type Names = ImportCalls['judgeRows']['input']['names'];
type SentRow = ImportCalls['judgeRows']['input']['rows'][number];

/** What becomes of a row of the list. */
export type Fate =
  | 'in'
  | 'unread'
  | 'unknown'
  | 'missing'
  | 'personal'
  | 'same'
  | 'changed'
  | 'written'
  | 'alike'
  | 'twice';

/** What a person answered to the questions about rows; nothing of it is answered beforehand. */
export interface Answers {
  /** Cells with words about persons: left empty, taken in as they are, or the whole row stays out. */
  readonly personal: '' | 'empty' | 'take' | 'out';
  /** Rows like one that stands in the tab. */
  readonly alike: '' | 'out' | 'take';
  /** Rows like an earlier one of the list. */
  readonly twice: '' | 'out' | 'take';
  readonly missing: '' | 'out' | 'take';
}
export const UNANSWERED: Answers = { personal: '', alike: '', twice: '', missing: '' };

/** What becomes of each row, in the order of the list. */
export function fatesOf(verdicts: readonly Verdict[], answers: Answers): ReadonlyMap<number, Fate> {
  const fates = new Map<number, Fate>();
  const marks = new Set<string>();
  for (const verdict of verdicts) {
    const fate = fateAlone(verdict, answers);
    const again = verdict.mark !== undefined && verdict.mark !== '' && marks.has(verdict.mark);
    fates.set(verdict.line, fate === 'in' && again && answers.twice !== 'take' ? 'twice' : fate);
    if (verdict.mark) marks.add(verdict.mark);
  }
  return fates;
}

function fateAlone(verdict: Verdict, answers: Answers): Fate {
  if (verdict.stands !== undefined && verdict.stands !== 'alike') return verdict.stands;
  if (verdict.unread) return 'unread';
  if (verdict.unknown) return 'unknown';
  const emptied = answers.personal === 'empty' ? (verdict.personal ?? []) : [];
  if ((verdict.missing || emptied.some(({ column }) => column === 'concern')) && answers.missing !== 'take')
    return 'missing';
  if (verdict.personal && (answers.personal === '' || answers.personal === 'out')) return 'personal';
  return verdict.stands === 'alike' && answers.alike !== 'take' ? 'alike' : 'in';
}

/** The questions that rows of this list ask. */
export function questionsIn(verdicts: readonly Verdict[], answers: Answers): readonly (keyof Answers)[] {
  const asks: Readonly<Record<keyof Answers, boolean>> = {
    personal: verdicts.some(({ personal, unread }) => personal && !unread),
    missing: verdicts.some(({ missing, stands }) => missing && (stands === undefined || stands === 'alike')),
    alike: verdicts.some(({ stands }) => stands === 'alike'),
    // Asked as if all else were answered: a question does not come and go with another one's answer.
    twice: twiceIn(verdicts).size > 0,
  };
  return (Object.keys(answers) as (keyof Answers)[]).filter((key) => asks[key]);
}

/** Lines of rows that are like an earlier one of the list, whatever else is asked about them. */
export const twiceIn = (verdicts: readonly Verdict[]): ReadonlySet<number> => {
  const fates = fatesOf(verdicts, { personal: 'take', alike: 'take', twice: 'out', missing: 'take' });
  return new Set([...fates].filter(([, fate]) => fate === 'twice').map(([line]) => line));
};

/** The cells of a row that are sent: those about persons left out where that was the answer. */
export function sentRow({ line, cells }: ListRow, verdict: Verdict | undefined, answers: Answers): SentRow {
  const emptied = new Set(answers.personal === 'empty' ? verdict?.personal?.map(({ column }) => column) : []);
  return { line, cells: Object.fromEntries(Object.entries(cells).filter(([key]) => !emptied.has(key))) };
}

/** Rows of one call when they are written, and when they are judged. */
export const WRITTEN_AT_ONCE = 1_000;
export const JUDGED_AT_ONCE = 2_500;
/** A call takes 2,000,000 letters. */
const MOST_LETTERS = 1_500_000;

/** Rows in pieces, each for one call. */
export function piecesOf(rows: readonly SentRow[], most: number): readonly (readonly SentRow[])[] {
  const pieces: SentRow[][] = [];
  let letters = 0;
  for (const row of rows) {
    const length = JSON.stringify(row).length;
    const last = pieces[pieces.length - 1];
    if (last === undefined || last.length >= most || letters + length > MOST_LETTERS) {
      pieces.push([row]);
      letters = length;
    } else {
      last.push(row);
      letters += length;
    }
  }
  return pieces;
}

/** What a list is told by: the tab and what goes into it, as 16 letters (FNV-1a, twice). */
export function printOf(table: string, rows: readonly SentRow[]): string {
  const lanes = [0x811c9dc5, 0x01000193];
  const text = `${table} ${JSON.stringify(rows)}`;
  for (let at = 0; at < text.length; at += 1) {
    lanes[0] = Math.imul((lanes[0] ?? 0) ^ text.charCodeAt(at), 0x01000193);
    lanes[1] = Math.imul((lanes[1] ?? 0) ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return lanes.map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
