import type { Text } from '../../src/domain/text.ts';
import type { Host } from '../emulator/index.ts';
import { whenWords } from './trigger-words.ts';
import type { Trigger } from './wire.ts';

/** How the last run of each trigger ended, by its id; kept with the state. */
export type LastRuns = Record<string, { at: string; ok: boolean; error?: string }>;

/** The triggers as the page shows them: when, next, and how the last run ended. */
export class TriggerBoard {
  constructor(
    private readonly host: Host,
    readonly lastRuns: LastRuns,
    private readonly titleOf: (handler: string) => Text,
  ) {}

  list(): Trigger[] {
    return this.host.triggers.map(({ id, handler, type, creator, next, schedule }) => {
      const last = this.lastRuns[id];
      return {
        id,
        handler,
        title: this.titleOf(handler),
        when: whenWords({ type: type as 'CLOCK', ...(schedule ? { schedule } : {}) }),
        ...(next ? { next } : {}),
        owner: creator,
        ...(last ? { last: { at: last.at, ok: last.ok, says: ended(last.error) } } : {}),
      };
    });
  }

  /** The clock trigger that is due first until this time (ISO without zone). */
  dueUntil(to: string): { id: string; next: string } | undefined {
    const due = this.host.triggers.flatMap(({ id, next }) => (next !== undefined && next <= to ? [{ id, next }] : []));
    return due.sort((a, b) => (a.next < b.next ? -1 : 1))[0];
  }

  /** Notes that a trigger ran just now; without `error` what the platform said of it counts. */
  note(id: string, error?: string): void {
    const said = error ?? this.host.triggers.find((trigger) => trigger.id === id)?.lastResult ?? 'ok';
    this.lastRuns[id] = { at: this.host.now, ok: said === 'ok', ...(said === 'ok' ? {} : { error: said }) };
  }
}

const ended = (error: string | undefined): Text =>
  error === undefined ? { de: 'ohne Fehler', en: 'no error' } : { de: error, en: error };
