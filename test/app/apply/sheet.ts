import { call, type Host, newHost, readyHost } from '../../bundle.ts';

const VISITS = [
  ['durchgeführt', '30.08.2026', 'Infostand', 'KV Eins', 'KV Zwei', '6'],
  ['durchgeführt', '05.09.2026', 'Haustürwahlkampf', 'KV Zwei', 'KV Drei', '4'],
  ['geplant', '12.12.2026', 'Plakatieren', 'KV Drei', 'KV Eins', '8'],
];

const setUp = (host: Host): Host => {
  host.call('setUp');
  return host;
};

/** A sheet in use, without any column of a stranger's. */
export function sheetInUse(script: string, options: Parameters<typeof newHost>[1] = {}): Host {
  const host = Object.keys(options).length === 0 ? readyHost(script) : setUp(newHost(script, options));
  host.type(
    'Verbände',
    'C2',
    ['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf'].map((name) => [`KV ${name}`, 'KV', 'Bayern', 'offen']),
  );
  host.type('Einsätze', 'C2', VISITS);
  return host;
}

export const visit = {
  kind: 'Haustürwahlkampf',
  start: '10.10.2026',
  guest: 'KV Zwei',
  host: 'KV Fünf',
  people: '7',
  doors: '120',
};

export const save = (host: Host, operation = 'op-visit', values: object = visit) =>
  call(host, 'saveVisit', { operation, values });
export const undo = (host: Host, operation = 'op-visit') => call(host, 'undoVisit', { operation });

type Shown = Readonly<Record<string, unknown>>;

/** Rows as a person sees them, without the tool's word. */
export const rowsOf = (host: Host, tab = 'Einsätze'): Shown[] =>
  host
    .tab(tab)
    .rows()
    .map(({ Prüfung: _, ...row }) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')));

/** The line of a row, by what stands in one of its columns. */
export function lineOf(host: Host, header: string, value: string, tab = 'Einsätze'): number {
  const view = host.tab(tab);
  const at = view.rows().findIndex((row) => row[header] === value);
  if (at < 0) throw new RangeError(`${tab} has no ${value}`);
  return view.rowNumbers()[at] ?? 0;
}

/** `C7`, by header and line. */
export function cellAt(host: Host, header: string, line: number, tab = 'Einsätze'): string {
  let at = host.tab(tab).column(header);
  let letters = '';
  for (; at > 0; at = Math.floor((at - 1) / 26)) letters = String.fromCharCode(65 + ((at - 1) % 26)) + letters;
  return `${letters}${line}`;
}

/** Runs something at each service call on the sheet in turn, from the same state; gives how many. */
export function atEachCall(host: Host, operation: () => unknown, at: (number: number) => void): number {
  const start = host.snapshot();
  operation();
  const numbers = host.calls.flatMap(({ service }, index) => (/^(Sheet|Range)$/.test(service) ? [index + 1] : []));
  for (const number of numbers) {
    host.restore(start);
    at(number);
  }
  host.restore(start);
  return numbers.length;
}
