import { finerTime, type Host } from '../../workbench/emulator/index.ts';
import { type Act, acts } from './acts.ts';
import { emptyCache, openBook } from './book.ts';

/** One operation of the built script in the emulator. */
export interface Operation {
  readonly name: string;
  readonly calls: number;
  readonly onCells: number;
  /** Cells that its calls touched. */
  readonly cells: number;
  /** Seconds that the emulator's model expects at Google (workbench/emulator/model.ts). */
  readonly modelled: number;
  /** The same by the less hopeful model, a page's round trip included. */
  readonly finer: number;
  /** CPU milliseconds here, emulator included. */
  readonly cpu: number;
  readonly failed?: string;
}
export interface SheetResult {
  readonly rows: number;
  readonly operations: readonly Operation[];
  /** Megabytes of the whole process at its highest: emulator, workbook and script. */
  readonly peak: number;
}

function measured(host: Host, { name, cold, fromPage, act }: Act): Operation {
  if (cold) emptyCache(host);
  const before = process.cpuUsage();
  let failed: string | undefined;
  try {
    const answer = act(host);
    if (typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false)
      failed = JSON.stringify(answer);
  } catch (error) {
    failed = error instanceof Error ? error.message : String(error);
  }
  const { user, system } = process.cpuUsage(before);
  const { calls, ms, error } = host.lastExecution;
  failed ??= error;
  const base = {
    name,
    calls: calls.length,
    onCells: calls.filter((call) => call.onCells).length,
    cells: calls.reduce((sum, call) => sum + call.cells, 0),
    modelled: ms / 1000,
    finer: finerTime(calls, fromPage ?? false) / 1000,
    cpu: (user + system) / 1000,
  };
  return failed === undefined ? base : { ...base, failed };
}

/** `all`: also what is done at one size alone; `only`: names of the acts that are wanted; the others are left out. */
function measure(count: number, script: string, all: boolean, only: RegExp): SheetResult {
  const host = openBook(count, script);
  const operations = acts
    .filter(({ name, onlyWanted }) => only.test(name) && (all || !onlyWanted))
    .map((act) => measured(host, act));
  return { rows: count, operations, peak: process.resourceUsage().maxRSS / 1024 };
}

const [rows, script = 'dist/Code.js', all = 'all', only = ''] = process.argv.slice(2);
console.log(JSON.stringify(measure(Number(rows), script, all === 'all', new RegExp(only))));
