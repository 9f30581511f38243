import { useMemo, useState } from 'preact/hooks';
import { newOperation } from '../../client/draft.ts';
import {
  type Chosen,
  firstList,
  guessTable,
  NOTHING_CHOSEN,
  type Proposal,
  propose,
} from '../../client/lists/propose.ts';
import type { ReadList } from '../../client/lists/read-list.ts';
import { type ListRow, rowsOf } from '../../client/lists/rows.ts';
import { callServer } from '../../client/rpc.ts';
import type { Table } from '../../define/table.ts';
import type { Problem, Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { dataTables, tables } from '../../tables/index.ts';
import type { ImportCalls, ImportStart, Judged, Verdict, Written } from './shape.ts';
import { type NameAnswers, namesOf } from './view-names.ts';
import {
  type Answers,
  type Fate,
  fatesOf,
  JUDGED_AT_ONCE,
  type Names,
  piecesOf,
  printOf,
  sentRow,
  UNANSWERED,
  WRITTEN_AT_ONCE,
} from './view-plan.ts';

/** A list that was read, and which of its sheets and which table it is taken for. */
export interface Loaded {
  readonly list: ReadList;
  readonly sheet: number;
  readonly table: Table;
  readonly chosen: Chosen;
}

/** What the server said of the rows, and with which names it looked. */
export interface Look {
  readonly verdicts: readonly Verdict[];
  readonly near: Judged['near'];
  readonly told: readonly Text[];
  readonly names: Names;
  readonly operation: string;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
}

export type Step =
  | { readonly is: 'choose' }
  | { readonly is: 'understand' }
  | { readonly is: 'judging'; readonly progress: Progress }
  | { readonly is: 'verdicts' }
  | { readonly is: 'writing'; readonly progress: Progress; readonly problem?: Problem }
  | { readonly is: 'done'; readonly written: Written };

export const tablesIn = ({ tables: names }: ImportStart): readonly Table[] =>
  dataTables.filter((name) => names.includes(name)).map((name) => tables[name]);

/** The names of a file's other sheets that look like lists. */
export const otherLists = ({ list, sheet }: Loaded, start: ImportStart): readonly string[] =>
  list.sheets.flatMap(({ name, cells }, at) =>
    at !== sheet && guessTable(tablesIn(start), cells) !== undefined ? [name] : [],
  );

const BUSY_TRIES = 5;
const BUSY_MS = 5_000;
const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Calls again while someone else is writing. */
async function patiently<T>(call: () => Promise<Result<T>>): Promise<Result<T>> {
  for (let tries = 1; ; tries += 1) {
    const answer = await call();
    if (answer.ok || answer.problem.code !== 'busy' || tries === BUSY_TRIES) return answer;
    await wait(BUSY_MS);
  }
}

const joined = (all: readonly Written[]): Written => ({
  written: all.reduce((sum, { written }) => sum + written, 0),
  refused: all.flatMap(({ refused }) => refused),
  left: all.flatMap(({ left }) => left),
  undoable: all.every(({ undoable }) => undoable),
});

/** What the dialog holds, and what it does. Nothing is written before `write`; a list that fails half way goes on where it stopped. */
export function useImport(start: ImportStart) {
  const [step, setStep] = useState<Step>({ is: 'choose' });
  const [loaded, setLoaded] = useState<Loaded | undefined>(undefined);
  const [problem, setProblem] = useState<Problem | undefined>(undefined);
  const [look, setLook] = useState<Look | undefined>(undefined);
  const [names, setNames] = useState<NameAnswers>({});
  const [answers, setAnswers] = useState<Answers>(UNANSWERED);
  const [pieces, setPieces] = useState<readonly Written[]>([]);
  const [fresh, setFresh] = useState(newOperation);
  /** The import that broke off was taken back since: it cannot go on. */
  const [ended, setEnded] = useState(false);

  const proposal = useMemo((): Proposal | undefined => {
    const { cells = [], struck } = loaded?.list.sheets[loaded.sheet] ?? {};
    return loaded && propose(loaded.table, cells, loaded.chosen, struck?.whole, start.today);
  }, [loaded, start.today]);
  const rows = useMemo((): readonly ListRow[] => {
    return loaded && proposal ? rowsOf(loaded.table, proposal.anatomy, proposal.decisions) : [];
  }, [loaded, proposal]);
  const fates = useMemo((): ReadonlyMap<number, Fate> => {
    return look ? fatesOf(look.verdicts, answers) : new Map();
  }, [look, answers]);

  const load = (list: ReadList, chosen?: number): void => {
    const known = tablesIn(start);
    const sheet = chosen ?? firstList(known, list.sheets);
    const cells = list.sheets[sheet]?.cells ?? [];
    const table = guessTable(known, cells) ?? known[0];
    if (table === undefined) return;
    setLoaded({ list, sheet, table, chosen: NOTHING_CHOSEN });
    setProblem(undefined);
    setStep({ is: 'understand' });
  };

  const judge = async (): Promise<void> => {
    if (!loaded) return;
    const plain = rows.map(({ line, cells }) => ({ line, cells }));
    const print = printOf(loaded.table.name, plain);
    const operation = !ended && start.open?.print === print ? start.open.operation : fresh;
    const given = namesOf(names);
    const parts = piecesOf(plain, JUDGED_AT_ONCE);
    const verdicts: Verdict[] = [];
    const near: Record<string, readonly string[]> = {};
    const told: Text[] = [];
    const whole = parts.length === 1;
    setProblem(undefined);
    for (const part of parts) {
      setStep({ is: 'judging', progress: { done: verdicts.length, of: plain.length } });
      const input = { table: loaded.table.name, rows: part, names: given, operation, whole };
      const answer = await callServer<ImportCalls, 'judgeRows'>('judgeRows', input);
      if (!answer.ok) {
        setProblem(answer.problem);
        return setStep({ is: 'understand' });
      }
      verdicts.push(...answer.value.verdicts);
      Object.assign(near, answer.value.near);
      told.push(...(answer.value.told ?? []));
    }
    setLook({ verdicts, near: { ...look?.near, ...near }, told, names: given, operation });
    setStep({ is: 'verdicts' });
  };

  const write = async (): Promise<void> => {
    if (!loaded || !look) return;
    const byLine = new Map(look.verdicts.map((verdict) => [verdict.line, verdict]));
    const going = rows
      .filter(({ line }) => fates.get(line) === 'in')
      .map((row) => sentRow(row, byLine.get(row.line), answers));
    const parts = piecesOf(going, WRITTEN_AT_ONCE);
    const print = printOf(
      loaded.table.name,
      rows.map(({ line, cells }) => ({ line, cells })),
    );
    const done = [...pieces];
    const sent = (): number => parts.slice(0, done.length).reduce((sum, part) => sum + part.length, 0);
    for (const part of parts.slice(done.length)) {
      setStep({ is: 'writing', progress: { done: sent(), of: going.length } });
      const last = done.length === parts.length - 1;
      const input = {
        ...{ operation: look.operation, table: loaded.table.name, rows: part, names: look.names, print },
        ...{ total: going.length, last },
        ...{ incomplete: answers.missing === 'take', personal: answers.personal === 'take' },
      };
      const answer = await patiently(() => callServer<ImportCalls, 'importRows'>('importRows', input));
      if (!answer.ok) {
        const anew = answer.problem.code === 'undone';
        setPieces(anew ? [] : done);
        if (anew) {
          const operation = newOperation();
          setEnded(true);
          setFresh(operation);
          setLook({ ...look, operation });
        }
        return setStep({ is: 'writing', progress: { done: sent(), of: going.length }, problem: answer.problem });
      }
      done.push(answer.value);
    }
    setPieces([]);
    setStep({ is: 'done', written: joined(done) });
  };

  const again = (): void => {
    setLoaded(undefined);
    setLook(undefined);
    setNames({});
    setAnswers(UNANSWERED);
    setFresh(newOperation());
    setStep({ is: 'choose' });
  };

  const change = (chosen: Partial<Chosen>): void => {
    if (loaded) setLoaded({ ...loaded, chosen: { ...loaded.chosen, ...chosen } });
    setLook(undefined);
  };
  const takeFor = (table: Table): void => {
    if (loaded) setLoaded({ ...loaded, table, chosen: NOTHING_CHOSEN });
    setLook(undefined);
  };
  /** Takes the table whose header stands in this line instead, as one of the tab that it fits. */
  const takePart = (line: number): void => {
    const below = loaded?.list.sheets[loaded.sheet]?.cells.slice(line - 1) ?? [];
    const table = guessTable(tablesIn(start), below) ?? loaded?.table;
    if (loaded && table) setLoaded({ ...loaded, table, chosen: { ...NOTHING_CHOSEN, headerLine: line } });
    setLook(undefined);
  };
  const back = (): void => {
    setProblem(undefined);
    setStep(step.is === 'verdicts' ? { is: 'understand' } : { is: 'choose' });
  };
  return {
    ...{ start, step, loaded, problem, look, names, answers, proposal, rows, fates },
    ...{ load, judge, write, again, change, takeFor, takePart, back, setNames, setAnswers },
  };
}
export type Import = ReturnType<typeof useImport>;
