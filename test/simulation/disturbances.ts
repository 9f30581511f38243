import { call, type Host } from '../bundle.ts';
import { asHelper } from './world.ts';

/** What another person does while an operation runs. */
export interface Disturbance {
  readonly name: string;
  readonly act: (host: Host) => void;
  /** A whole operation that may have met the lock: tried again when the first one is over. */
  readonly again?: boolean;
  /** What sets right what the operation may have to wait for: until then it may be refused. */
  readonly mend?: (host: Host) => void;
  /** Tabs whose rows it takes away. */
  readonly loses?: readonly string[];
}

const line = (host: Host, tab: string, header: string, value: string): number => {
  const view = host.tab(tab);
  const at = view.rows().findIndex((row) => row[header] === value);
  if (at < 0) throw new RangeError(`${tab} has no ${value}`);
  return view.rowNumbers()[at] ?? 0;
};

const column = (host: Host, tab: string, header: string): string => {
  let at = host.tab(tab).column(header);
  let letters = '';
  for (; at > 0; at = Math.floor((at - 1) / 26)) letters = String.fromCharCode(65 + ((at - 1) % 26)) + letters;
  return letters;
};

/** Rows are told apart by the stranger's column, which no operation writes. */
const visit = (host: Host, mark: string): number => line(host, 'Einsätze', 'Mein Vermerk', mark);

const belowAll = (host: Host, tab: string): number => Math.max(1, ...host.tab(tab).rowNumbers()) + 1;

export const saveAsHelper = (host: Host): void =>
  asHelper(host, () => {
    call(host, 'saveVisit', {
      operation: 'op-other',
      values: { kind: 'Plakatieren', start: '18.10.2026', guest: 'KV Fünf', host: 'KV Vier', people: '9' },
    });
  });

export const disturbances: readonly Disturbance[] = [
  { name: 'another save', act: saveAsHelper, again: true },
  {
    name: 'sorts',
    act: (host) =>
      asHelper(host, () => {
        host.person.sort('Einsätze', 'Mein Vermerk', { descending: true });
        host.person.sort('Prüfhinweise', 'Regel', { descending: true });
      }),
  },
  {
    name: 'an inserted row',
    act: (host) => asHelper(host, () => host.person.insertRows('Einsätze', 3)),
  },
  {
    name: 'a deleted row',
    act: (host) => asHelper(host, () => host.person.deleteRows('Einsätze', visit(host, 'd'))),
  },
  {
    name: 'another cell edited',
    act: (host) =>
      asHelper(host, () => host.type('Einsätze', `${column(host, 'Einsätze', 'Angereiste')}${visit(host, 'b')}`, '12')),
  },
  {
    name: 'a row typed below',
    act: (host) =>
      asHelper(host, () => {
        const row = belowAll(host, 'Einsätze');
        host.type('Einsätze', `C${row}`, [['geplant', '24.10.2026', 'Schulung', 'KV Fünf', 'z', 'KV Zwei', '5']]);
      }),
  },
];
