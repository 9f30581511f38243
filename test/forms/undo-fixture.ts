import { day } from '../../src/domain/day.ts';
import type { OperationView, TabChange, UndoStart } from '../../src/forms/undo/shape.ts';

const one: TabChange = { tab: 'Einsätze', change: 'new', rows: 1, partly: false };
const base: OperationView = {
  operation: 'op-1',
  title: 'Einsatz erfasst: Infostand, KV Beispielstadt bei KV Musterkreis, 30.8., 4 Leute',
  lang: 'de',
  at: '2026-08-31 09:12',
  role: 'volunteer',
  changes: [one],
  state: 'open',
  referred: false,
  undoneAt: undefined,
};

/** Made-up operations of a made-up association. */
export const undoStart: UndoStart = {
  lang: 'de',
  today: day('2026-08-31'),
  operations: [
    base,
    {
      ...base,
      operation: 'op-2',
      title: 'Prüfhinweis in Klärung: Bargeld über der Grenze, 1.500 € an KV Musterkreis, 17.8.',
      at: '2026-08-30 18:40',
      role: 'coordination',
      changes: [{ tab: 'Prüfhinweise', change: 'changed', rows: 1, partly: true }],
    },
    {
      ...base,
      operation: 'op-3',
      title: '434 bekannte Verbände übernommen',
      at: '2026-08-29 10:00',
      role: 'coordination',
      changes: [{ tab: 'Verbände', change: 'new', rows: 434, partly: false }],
      state: 'undone',
      undoneAt: '2026-08-29 10:05',
    },
    {
      ...base,
      operation: 'op-4',
      title: 'Auswertung gesendet: 12 Mails',
      at: '2026-08-28 06:10',
      role: 'coordination',
      changes: [],
      state: 'final',
    },
    {
      ...base,
      operation: 'op-5',
      title: 'Verband umbenannt: KV Musterkreis heißt jetzt KV Musterkreis-Süd',
      referred: true,
      at: '2026-08-27 11:20',
      role: 'treasury',
      changes: [
        { tab: 'Verbände', change: 'changed', rows: 1, partly: true },
        { tab: 'Einsätze', change: 'changed', rows: 1_212, partly: true },
        { tab: 'Partnerschaften', change: 'removed', rows: 2, partly: true },
      ],
    },
    ...Array.from(
      { length: 8 },
      (_, index): OperationView => ({ ...base, operation: `op-1${index}`, at: `2026-08-0${8 - index} 20:00` }),
    ),
  ],
  onlyOwn: false,
};
