import { existsSync, readFileSync } from 'node:fs';
import type { Text } from '../../src/domain/text.ts';
import type { Finished } from '../emulator/index.ts';
import type { Run } from './wire.ts';

/** How many executions a window shows, and how many calls of each. */
const keptRuns = 20;
const keptCalls = 400;

export interface Budget {
  calls?: number;
  onCells?: number;
}

/** Reads the budgets that the tests check, by handler or rpc name; none where there is no such file. */
export function readBudgets(file: string): Record<string, Budget> {
  if (!existsSync(file)) return {};
  const found = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const all = typeof found.operations === 'object' && found.operations !== null ? found.operations : found;
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => {
      const { calls, onCells } = (value ?? {}) as Record<string, unknown>;
      return typeof calls === 'number' ? [[name, { calls, ...(typeof onCells === 'number' ? { onCells } : {}) }]] : [];
    }),
  );
}

/** The last executions as the page shows them. */
export class Runs {
  private readonly kept: Run[] = [];
  private last = 0;

  constructor(private readonly budgets: Record<string, Budget>) {}

  list(): Run[] {
    return this.kept;
  }

  /** Adds an execution. `handler`: the function, with the call's name where it is the rpc; `took` in milliseconds. */
  add(finished: Finished, title: Text, handler: string, at: string, took: number): void {
    this.last += 1;
    const budget = this.budgets[handler.replace(/^rpc /, '')] ?? this.budgets[finished.handler];
    this.kept.push({
      id: this.last,
      title,
      handler,
      by: finished.person,
      at,
      ...(finished.error === undefined ? {} : { failed: finished.error }),
      calls: finished.calls.length,
      onCells: finished.calls.filter((call) => call.onCells).length,
      ...(budget ? { budget } : {}),
      modelled: finished.ms,
      took,
      list: finished.calls.slice(0, keptCalls).map(({ service, method, target, cells, ms }) => ({
        service,
        method,
        ...(target === undefined ? {} : { on: target }),
        cells,
        ms,
      })),
    });
    if (this.kept.length > keptRuns) this.kept.shift();
  }
}
