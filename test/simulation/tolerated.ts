import type { Disturbance } from './disturbances.ts';
import type { Outcome } from './outcome.ts';

/**
 * A row that someone inserts while the register is read pushes its last one out of sight: a finding of that moment is
 * closed by the next check, and nobody was asked to do anything about it.
 */
const isPassing = (difference: string): boolean => /^Prüfhinweise: too much .*\| erledigt \| $/.test(difference);

/** Where Protokoll was deleted amid an operation, the new one may tell of it: nobody knows which came first. */
const isToldLater = (difference: string, others: readonly Disturbance[]): boolean =>
  others.some(({ loses = [] }) => loses.includes('Protokoll')) && difference.startsWith('Protokoll: too much ');

/** An undo that is ended right when Protokoll is deleted: nothing tells any more what it was about to clear. */
const isUntold = (name: string, others: readonly Disturbance[], ended: boolean): boolean =>
  ended && name.startsWith('undo') && others.some(({ loses = [] }) => loses.includes('Protokoll'));

/**
 * What a run that was ended may leave though it was tried once more. A finding about which nobody said anything comes or
 * goes with the next check. Protokoll tells of it twice, one row perhaps beside its columns; a mail that nobody knows to have left stays reserved, and Versand says so instead of Protokoll. Nothing
 * else: no finding twice, no answer gone, no operation untold, no mail twice.
 */
export const leftByAnEnd =
  (mails = false) =>
  (difference: string, expected: Outcome, now: Outcome): boolean => {
    const [, part = '', much, row = ''] = /^([^:]+): (missing|too much) (.*)$/s.exec(difference) ?? [];
    // What only reads and was ended gave nothing: Protokoll tells of the second try alone.
    if (much === 'missing' && part === 'Protokoll' && now.Protokoll?.includes(row)) return true;
    if (much === 'too much' && part === 'Protokoll') return (expected.Protokoll ?? []).some((one) => tellsOf(one, row));
    if (part === 'Prüfhinweise' && /^[A-Z]-\d\d .* \| (offen|erledigt) \| $/.test(row)) return true;
    if (!mails) return false;
    if (much === 'too much') return part === 'Versand' && row.endsWith('| reserviert');
    return part === 'Mails' || (part === 'Versand' && row.endsWith('| gesendet')) || row.includes(' | Mails senden');
  };

/** Whether a row of Protokoll tells what another does, moved by a column or not: then its ends differ. */
const tellsOf = (one: string, row: string): boolean => {
  const told = row
    .split(' | ')
    .slice(1, -1)
    .filter((cell) => cell !== '');
  const cells = one.split(' | ');
  return one === row || (told.length > 0 && told.every((cell) => cells.includes(cell)));
};

/** Who is taken out of Koordination while mails are on their way gets none: Versand says so. */
const isUnsent = (difference: string, { Versand = [] }: Outcome, others: readonly Disturbance[]): boolean => {
  if (!others.some(({ name }) => name === 'a row deleted in Koordination')) return false;
  const unsent = Versand.filter((row) => row.endsWith('| nicht gesendet'));
  return difference.startsWith('Mails: missing ')
    ? unsent.length > 0
    : unsent.some((row) => difference === `Versand: too much ${row}` || isSent(difference, row));
};
const isSent = (difference: string, row: string): boolean =>
  difference === `Versand: missing ${row.replace(/nicht gesendet$/, 'gesendet')}`;

/** Mails that were held, since nobody could tell then who signed off, are reserved a second time when they leave. */
const isReservedAgain = (difference: string, { Protokoll = [] }: Outcome): boolean =>
  Protokoll.filter((row) => row.includes(' | Mails senden') && difference === `Protokoll: too much ${row}`).length > 1;

/** What may differ from every order of the operation and the others' acts. */
export const isTolerated = (
  difference: string,
  now: Outcome,
  operation: string,
  others: readonly Disturbance[],
  ended: boolean,
): boolean =>
  isPassing(difference) ||
  isToldLater(difference, others) ||
  isUntold(operation, others, ended) ||
  isReservedAgain(difference, now) ||
  isUnsent(difference, now, others);
