import type { AppDesk } from '../../app/desk.ts';
import { cellText } from '../../define/columns.ts';
import type { Part } from '../../define/part.ts';
import type { Reading } from '../../define/use-case.ts';
import { isEmptyCell } from '../../domain/cell.ts';
import type { Cells } from '../../domain/plan.ts';
import { ok } from '../../domain/result.ts';
import { maySameDonor } from '../../rules/kit/donation.ts';
import { contributions } from '../../tables/contributions.ts';
import type { EntryDesk } from '../entry/desk.ts';
import { entryForm } from '../entry/form.ts';
import { contributionEntry } from './entry.ts';

type ContributionDesk = EntryDesk & Pick<AppDesk, 'some' | 'whatIf'>;

/** The rows that rules join with this one: those of its donor number, else those of its day. */
function joinedWith(cells: Cells, desk: Reading<ContributionDesk>): Part | undefined {
  const { donorNumber = '', receivedOn = '' } = cells;
  if (!isEmptyCell(donorNumber)) {
    const number = cellText(donorNumber);
    return { where: 'donorNumber', holds: (value) => typeof value === 'string' && maySameDonor(value, number) };
  }
  const day = contributions.columns.receivedOn.codec.parse(receivedOn, desk);
  return day.ok ? { where: 'receivedOn', holds: (value) => value === day.value } : undefined;
}

/** What rules over several rows say because of this one: a donor's year, gifts that belong together, the same entry twice. */
function amongOthers(cells: Cells, desk: Reading<ContributionDesk>) {
  const part = joinedWith(cells, desk);
  const whatIf = desk.whatIf();
  const read = part && desk.some(['contributions'], { contributions: part });
  if (!whatIf.ok || !read?.ok) return [];
  const others = read.value.contributions.filter(({ id }) => id !== cells.id);
  return whatIf.value.among({ ...read.value, contributions: others }, 'contributions', cells);
}

/** The sidebar "Spende erfassen". */
export const logContribution = entryForm<typeof contributions, object, ContributionDesk>(
  contributionEntry,
  () => ok({}),
  { also: amongOthers },
);
