import { sentenceOf } from '../../define/sentence.ts';
import type { Reading } from '../../define/use-case.ts';
import { type Cell, sameCell } from '../../domain/cell.ts';
import type { Cells, Change } from '../../domain/plan.ts';
import { type FieldProblem, fail, ok, type Problem, type Result } from '../../domain/result.ts';
import { both, joinTexts, type Lang, type SheetLang, say, type Text } from '../../domain/text.ts';
import { rules } from '../../rules/index.ts';
import { findingIn } from '../../tables/finding-words.ts';
import { findings } from '../../tables/findings.ts';
import { dataTables, type RowIn, tables } from '../../tables/index.ts';
import { type FindingStatus, findingStatus, hasEnded } from '../../tables/options.ts';
import type { FindingsDesk } from './desk.ts';
import { reasonProblem } from './reason.ts';
import { choosable, type SavedStatus, type SaveFindingStatus } from './shape.ts';

const GONE: Problem = {
  code: 'gone',
  text: { de: 'Diesen Prüfhinweis gibt es nicht mehr.', en: 'This finding no longer exists.' },
  hint: { de: 'Bitte prüfe neu.', en: 'Please check again.' },
};
const ROW_GONE: Problem = {
  code: 'gone',
  text: { de: 'Diese Zeile finden wir nicht mehr.', en: 'We no longer find this row.' },
  hint: { de: 'Bitte prüfe neu.', en: 'Please check again.' },
};
const UNKNOWN_STATUS: Text = { de: 'Bitte wähle einen Status.', en: 'Please choose a status.' };
const TOOL_STATUS: Text = {
  de: '„Erledigt“ und „vorbei“ setzt das Werkzeug. Bitte wähle einen anderen Status.',
  en: 'The tool sets "done" and "past". Please choose another status.',
};
const LAW_STATUS: Text = {
  de: '„Akzeptiert“ gilt nur für Hausregeln. Wähle hier „mit LV geklärt“.',
  en: '"Accepted" is for house rules only. Choose "settled with the state association" here.',
};
type StatusInput = SaveFindingStatus;

const statusNamed = (key: string): FindingStatus | undefined => findingStatus.find((one) => one.key === key)?.key;

function statusProblem(input: StatusInput, binding: 'law' | 'house'): FieldProblem | undefined {
  const status = statusNamed(input.status);
  if (status === undefined) return { text: UNKNOWN_STATUS };
  if (hasEnded(status)) return { text: TOOL_STATUS };
  return status === 'accepted' && !choosable(binding).includes(status) ? { text: LAW_STATUS } : undefined;
}

const cellsOf = (status: string, reason: string, lang: SheetLang): Cells => ({
  status: findings.columns.status.codec.print(statusNamed(status) ?? 'open', lang),
  reason: reason.trim(),
});

/** A row that a person left without a status counts as open, and its empty cell is what it holds. */
const heldBy = (row: RowIn<'findings'>, seen: StatusInput['seen'], lang: SheetLang): Cells =>
  seen && row.values.status !== undefined
    ? cellsOf(seen.status, seen.reason, lang)
    : { status: row.cells.status ?? '', reason: row.cells.reason ?? '' };

type FindingRow = RowIn<'findings'>;
interface Wanted {
  readonly row: FindingRow;
  readonly seen: StatusInput['seen'];
}

/** The change of one row; none where it stands there already. What stands may come from a try that was cut off before the journal: the plan tells. */
function changeOf({ row, seen }: Wanted, wanted: Cells, lang: SheetLang): readonly Change[] {
  const held = heldBy(row, seen, lang);
  const changed = Object.keys(wanted).filter(
    (key) => !(sameCell(wanted[key] ?? '', row.cells[key] ?? '') && sameCell(wanted[key] ?? '', held[key] ?? '')),
  );
  if (changed.length === 0) return [];
  const only = (cells: Cells): Cells =>
    Object.fromEntries(changed.map((key): [string, Cell] => [key, cells[key] ?? '']));
  return [{ kind: 'set', table: findings.name, id: row.id, cells: only(wanted), held: only(held) }];
}

/** `Prüfhinweis in Klärung: Bargeld über der Grenze, 1.500 € an KV Musterkreis, 17.11.` */
const titleOf = (rows: readonly FindingRow[], status: string, sheetLang: Lang): Text => {
  const [{ id, values } = { id: '', values: {} as FindingRow['values'] }] = rows;
  const named = rows.length === 1 ? { de: 'Prüfhinweis', en: 'Finding' } : countOf(rows.length);
  const rule = rules.find((one) => one.id === values.rule)?.title;
  return both((lang) => {
    const called = sentenceOf(
      rule && say(rule, lang),
      rows.length === 1 ? findingIn(values, lang, sheetLang).about : undefined,
    );
    return `${say(named, lang)} ${say(labelOf(status), lang)}: ${called === '' ? id : called}`;
  });
};
const countOf = (count: number): Text => ({ de: `${count} Prüfhinweise`, en: `${count} findings` });

/**
 * Writes a person's status and reason, for one finding or for more of the same rule as one operation. Refuses
 * "erledigt", "akzeptiert" for rules of law, and a closing without a reason; what someone changed since the page showed
 * it is left alone and named, and where that is all, nothing is written.
 */
export function saveStatus(input: StatusInput, desk: FindingsDesk): Result<SavedStatus> {
  const read = desk.findings();
  if (!read.ok) return read;
  const rowOf = new Map(read.value.map((row) => [row.id, row]));
  const asked = [{ id: input.id, seen: input.seen }, ...(input.more ?? [])];
  const wanted = asked.flatMap(({ id, seen }): Wanted[] => {
    const row = rowOf.get(id);
    return row === undefined ? [] : [{ row, seen }];
  });
  if (wanted.length === 0) return fail(GONE);
  const bindings = wanted.map(({ row }) => rules.find(({ id }) => id === row.values.rule)?.binding ?? 'house');
  const problems = {
    status: statusProblem(input, bindings.includes('law') ? 'law' : 'house'),
    reason: reasonProblem(input.status, input.reason ?? ''),
  };
  const fields = Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== undefined));
  if (Object.keys(fields).length > 0) return fail(refusal(fields as Record<string, FieldProblem>));
  const operation = input.operation ?? desk.newId('O');
  const cells = cellsOf(input.status, input.reason ?? '', desk.sheetLang);
  const changes = wanted.flatMap((one) => changeOf(one, cells, desk.sheetLang));
  const gone = wanted.length < asked.length ? [goneOnes(asked.length - wanted.length)] : [];
  if (changes.length === 0) return ok(gone.length > 0 ? { operation, left: gone } : { operation });
  const title = titleOf(
    changes.flatMap((change) => (change.kind === 'set' ? (rowOf.get(change.id) ?? []) : [])),
    input.status,
    desk.sheetLang,
  );
  const applied = desk.apply({ operation, command: 'showFindings', title, changes });
  if (!applied.ok) return applied;
  const left = [...applied.value.left, ...gone];
  if (applied.value.left.length > 0 && asked.length === 1) return fail(changedMeanwhile(left));
  const { unlogged } = applied.value;
  return ok({ operation, ...(unlogged ? { unlogged } : {}), ...(left.length > 0 ? { left } : {}) });
}

const goneOnes = (count: number): Text => ({
  de: count === 1 ? 'Einen Prüfhinweis gibt es nicht mehr.' : `${count} Prüfhinweise gibt es nicht mehr.`,
  en: count === 1 ? 'One finding no longer exists.' : `${count} findings no longer exist.`,
});

const labelOf = (key: string): Text => findingStatus.find((one) => one.key === key)?.label ?? { de: key, en: key };

const refusal = (fields: Readonly<Record<string, FieldProblem>>): Problem => ({
  code: 'invalid',
  text: { de: 'Noch nicht gespeichert.', en: 'Not saved yet.' },
  fields,
});

const changedMeanwhile = (left: readonly Text[]): Problem => ({
  code: 'changed-meanwhile',
  text: joinTexts(left, ' '),
  hint: { de: 'Lade die Liste neu und sieh noch einmal hin.', en: 'Reload the list and look again.' },
});

/** Finds the row that a finding speaks of, as it lies now, and selects it. */
export function showFindingRow(
  id: string,
  desk: Reading<FindingsDesk>,
): Result<{ readonly shown: boolean; readonly link: string }> {
  const read = desk.findings();
  if (!read.ok) return read;
  const finding = read.value.find((row) => row.id === id)?.values;
  if (finding === undefined) return fail(GONE);
  const name = dataTables.find((key) => tables[key].tab.de === finding.tab || tables[key].tab.en === finding.tab);
  if (name === undefined) return fail(ROW_GONE);
  const line = lineOf(name, finding.row ?? '', desk);
  if (!line.ok) return line;
  const shown = desk.showRow?.(tables[name].tab, line.value);
  return ok({ shown: shown?.ok ?? false, link: desk.linkTo(tables[name].tab, line.value) });
}

/** The row's line by its id; `Zeile 12` is a line already. */
function lineOf(name: (typeof dataTables)[number], row: string, desk: Reading<FindingsDesk>): Result<number> {
  const line = /^(?:Zeile|Row) (\d+)$/.exec(row);
  if (line) return ok(Number(line[1]));
  const dataset = desk.some([name]);
  if (!dataset.ok) return dataset;
  const found = dataset.value[name].find(({ id }) => id !== '' && id === row);
  return found ? ok(found.line) : fail(ROW_GONE);
}
