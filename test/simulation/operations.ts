import { call, type Host } from '../bundle.ts';

/** An operation that writes, as data. Every later one is added to the list. */
export interface WritingOperation {
  readonly name: string;
  /** What has to stand in the used sheet before. */
  readonly prepare?: (host: Host) => void;
  /** Gives false where the answer was no success. */
  readonly run: (host: Host) => unknown;
  /** What a person does when the first try did not go through; the same again if missing. */
  readonly again?: (host: Host) => unknown;
  /** Takes so long that only calls which write are worth a fault. */
  readonly slow?: boolean;
  /** Two rows with one id are what the operation is about. */
  readonly twinIds?: boolean;
}

const check = (host: Host): void => {
  host.call('checkTransparency');
};

const save = (host: Host): boolean =>
  call(host, 'saveVisit', {
    operation: 'op-visit',
    values: { kind: 'Haustürwahlkampf', start: '10.10.2026', guest: 'KV Zwei', host: 'KV Fünf', people: '7', doors: '120', note: 'Es hat geregnet' },
  }).ok;

const undo = (host: Host): boolean => call(host, 'undoVisit', { operation: 'op-visit' }).ok;

const pasted = Array.from({ length: 20 }, (_, index) => [
  'durchgeführt', `${index + 1}.10.2026`, index % 5 === 0 ? 'Infostnd' : 'Infostand', 'KV Eins', `p${index}`, 'KV Fünf', String(index + 1),
]);

export const operations: readonly WritingOperation[] = [
  { name: 'save a visit', run: save },
  { name: 'undo a visit', prepare: save, run: undo },
  {
    name: 'seed associations',
    slow: true,
    run: (host) => call(host, 'seedAssociations', { operation: 'op-seed' }).ok,
  },
  { name: 'type one cell', run: (host) => host.type('Einsätze', 'I4', '-3'), again: check },
  { name: 'type a new row', run: (host) => host.type('Einsätze', 'C7', [['geplant', '31.11.2026', 'Infostand', 'KV Eins', 'n', 'KV Neun', '3']]), again: check },
  { name: 'paste 20 rows', run: (host) => host.type('Einsätze', 'C7', pasted), again: check },
  { name: 'check for the first time', run: check },
  {
    name: 'check with news',
    prepare: (host) => {
      check(host);
      host.type('Prüfhinweise', 'J2', 'Das klären wir mit dem LV');
      host.type('Einsätze', 'C7', pasted.slice(0, 6));
      host.type('Spenden', 'F2', '10,00');
    },
    run: check,
  },
  { name: 'check without news', prepare: check, run: check },
  {
    name: 'check rows without ids',
    prepare: (host) => {
      // As an import by hand leaves it: no trigger ran.
      host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze')?.getRange('C7:I9').setValues(pasted.slice(0, 3));
    },
    run: check,
  },
  {
    name: 'check a copied row',
    prepare: (host) => {
      check(host);
      host.person.copyRows('Einsätze', 3);
    },
    run: check,
  },
  {
    name: 'refresh the evaluation',
    run: (host) => {
      host.call('refreshEvaluation');
    },
  },
];
