import { minus, PEOPLE_TABS, type SeenRow, type State } from './state.ts';

/** States that an outcome is measured by. */
export interface Measures {
  readonly before: State;
  /** After the operation and its second try, undisturbed. */
  readonly undisturbed: State;
  /** After the other person's act alone. */
  readonly disturbed: State;
}

const contents = (rows: readonly SeenRow[]): string[] => rows.map(({ content }) => content);
const named = (rows: readonly SeenRow[]): string[] =>
  rows.filter(({ id }) => id !== '').map(({ id, content }) => `${id} ${content}`);

/** Right after the disturbed first try: every person's row is there once, with its id; at most the operation's own rows are unfinished. */
export function lostAtOnce(measures: Measures, now: State): string[] {
  const { before, undisturbed, disturbed } = measures;
  return PEOPLE_TABS.flatMap((tab) => {
    const was = before.tabs[tab] ?? [];
    const expected = disturbed.tabs[tab] ?? [];
    const rows = now.tabs[tab] ?? [];
    const mine = minus(contents(undisturbed.tabs[tab] ?? []), contents(was));
    const taken = minus(contents(was), contents(undisturbed.tabs[tab] ?? []));
    const lost = minus(minus(contents(expected), contents(rows)), taken);
    const extra = minus(contents(rows), contents(expected)).filter(
      (row) => !mine.some((whole) => isPartOf(row, whole)),
    );
    const cleared = minus(contents(expected), contents(rows)).length;
    // A row that is changed holds of each cell what it held or what it is to hold: cells that stand apart are two writes.
    const unfinished = (row: string): boolean =>
      taken.some((held) => isPartOf(row, held) || mine.some((wanted) => isMixOf(row, held, wanted)));
    const remains = extra.filter((row) => !(cleared > 0 && unfinished(row)));
    return [
      ...lost.map((row) => `${tab}: lost ${row}`),
      ...remains.map((row) => `${tab}: unexpected ${row}`),
      ...foreign(tab, measures, now),
    ];
  });
}

/** After the second try: exactly what an undisturbed run and the other person's act together give. */
export function differences(
  measures: Measures,
  now: State,
  { mails = false }: { readonly mails?: boolean } = {},
): string[] {
  const { before, undisturbed, disturbed } = measures;
  const found = PEOPLE_TABS.flatMap((tab) => {
    const was = before.tabs[tab] ?? [];
    const own = undisturbed.tabs[tab] ?? [];
    const other = disturbed.tabs[tab] ?? [];
    const rows = now.tabs[tab] ?? [];
    const expected = [
      ...minus(contents(own), minus(contents(was), contents(other))),
      ...minus(contents(other), contents(was)),
    ];
    const pairs = minus(minus(named(was), minus(named(was), named(other))), minus(named(was), named(own)));
    return [
      ...minus(expected, contents(rows)).map((row) => `${tab}: missing ${row}`),
      ...minus(contents(rows), expected).map((row) => `${tab}: too much ${row}`),
      ...minus(pairs, named(rows)).map((row) => `${tab}: id moved from ${row}`),
      ...doubled(rows.map(({ id }) => id)).map((id) => `${tab}: id twice ${id}`),
      ...rows.filter(({ id }) => id === '').map(({ content }) => `${tab}: no id ${content}`),
      ...words(own, rows).map((row) => `${tab}: other word on ${row}`),
      ...foreign(tab, measures, now),
    ];
  });
  return [...found, ...toolTabs(measures, now, mails)];
}

const doubled = (ids: readonly string[]): string[] => ids.filter((id, index) => id !== '' && ids.indexOf(id) !== index);

/** The tool's word follows from the row: the same row, the same word. */
function words(own: readonly SeenRow[], rows: readonly SeenRow[]): string[] {
  const told = new Map(own.map(({ content, check }) => [content, check]));
  return rows.flatMap(({ content, check }) => {
    const expected = told.get(content);
    return expected === undefined || expected === check ? [] : [`${content}: "${check}" instead of "${expected}"`];
  });
}

/** Strangers' formulas, notes and headers. */
function foreign(tab: string, { before, undisturbed, disturbed }: Measures, now: State): string[] {
  const wrong: string[] = [];
  if (now.formulas[tab] !== disturbed.formulas[tab] && now.formulas[tab] !== undisturbed.formulas[tab])
    wrong.push(`${tab}: ${now.formulas[tab]} formulas instead of ${disturbed.formulas[tab]}`);
  if (now.notes[tab] !== disturbed.notes[tab] && now.notes[tab] !== undisturbed.notes[tab])
    wrong.push(`${tab}: ${now.notes[tab]} notes instead of ${disturbed.notes[tab]}`);
  // A tab that is being created has no header yet: the next setup writes it.
  const begun = before.headers[tab] === undefined && now.headers[tab] === '';
  if (!begun && now.headers[tab] !== before.headers[tab] && now.headers[tab] !== undisturbed.headers[tab])
    wrong.push(`${tab}: other headers ${now.headers[tab]}`);
  return wrong;
}

function toolTabs({ before, undisturbed, disturbed }: Measures, now: State, mails: boolean): string[] {
  const found = now.findings.map((row) => String(row.id));
  const own = undisturbed.findings.map((row) => String(row.id));
  const reasons = (state: State): string[] => state.findings.map((row) => `${row.id} ${row.Begründung}`);
  const kept = minus(reasons(before), minus(reasons(before), reasons(undisturbed)));
  const told = (state: State): string[] =>
    state.journal.map((row) => `${row.Vorgang} ${row.Änderung} ${row.Zeilen} ${row.Geschrieben} ${row.Vorher}`);
  const others = minus(told(disturbed), told(before));
  const expected = [...told(undisturbed), ...others];
  const alone = others.length === 0 && same(before, disturbed);
  const unsent = mails ? minus(undisturbed.mails, now.mails) : [];
  const reserved = now.ledger.length > before.ledger.length;
  return [
    ...doubled(found).map((id) => `finding twice ${id}`),
    ...minus(kept, reasons(now)).map((row) => `finding lost ${row}`),
    ...(alone && found.length !== own.length ? [`${found.length} findings instead of ${own.length}`] : []),
    ...(unsent.length > 0 ? [] : minus(expected, told(now))).map((row) => `journal lacks ${row}`),
    // A mail that the platform refused may be tried again: that is another entry.
    ...(mails ? [] : minus(told(now), expected)).map((row) => `journal has too much ${row}`),
    ...(alone && now.dashboard !== undisturbed.dashboard ? ['another dashboard'] : []),
    ...(mails && reserved ? [] : minus(undisturbed.mails, now.mails)).map((mail) => `mail missing ${mail}`),
    ...minus(now.mails, undisturbed.mails).map((mail) => `mail twice ${mail}`),
  ];
}

const same = (a: State, b: State): boolean =>
  PEOPLE_TABS.every((tab) => JSON.stringify(a.tabs[tab]) === JSON.stringify(b.tabs[tab]));

/** Every filled cell of a row stands in the other. */
function isMixOf(row: string, held: string, wanted: string): boolean {
  const [cells, before, after] = [row, held, wanted].map((one) => JSON.parse(one) as Record<string, unknown>);
  return Object.keys({ ...before, ...after }).every((key) => [before?.[key], after?.[key]].includes(cells?.[key]));
}

function isPartOf(row: string, whole: string): boolean {
  const cells = JSON.parse(row) as Record<string, unknown>;
  const all = JSON.parse(whole) as Record<string, unknown>;
  return Object.entries(cells).every(([key, value]) => all[key] === value);
}
