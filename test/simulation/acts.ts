import { columnLetters } from '../../workbench/emulator/index.ts';
import { COORDINATOR, call, type Host } from '../bundle.ts';
import { chooseFormer, chooseNone, giveNameAway } from './asked.ts';
import type { Disturbance } from './disturbances.ts';
import { asHelper } from './world.ts';

/** What people do to a sheet while an operation runs, tab by tab; in a sheet with a stranger's column and in one without. */

const rowWith = (host: Host, tab: string, text: string): number => {
  const view = host.tab(tab);
  const at = view.rows().findIndex((row) => Object.values(row).includes(text));
  return at < 0 ? 0 : (view.rowNumbers()[at] ?? 0);
};
const below = (host: Host, tab: string): number => Math.max(1, ...host.tab(tab).rowNumbers()) + 1;
const cell = (host: Host, tab: string, header: string, line: number): string =>
  `${columnLetters(host.tab(tab).column(header))}${line}`;
const sheetOf = (host: Host, tab: string) => host.globals.SpreadsheetApp.getActive().getSheetByName(tab);

/** The coordinator repairs; where it is asked whether a stranger's column is the one that is missing, it is not. */
const repair = (host: Host): void => {
  const before = host.current;
  host.as(COORDINATOR);
  try {
    host.call('setUp');
    chooseNone(host);
  } finally {
    host.as(before);
  }
};

const act = (name: string, run: (host: Host) => void, more: Partial<Disturbance> = {}): Disturbance => ({
  name,
  act: (host) => asHelper(host, () => run(host)),
  ...more,
});

/** A tab's columns and rows pushed about. `far` and `near` are headers that stand apart, `row` a text that one row holds. */
const pushing = (tab: string, far: string, near: string, row: string): Disturbance[] => [
  act(`a column inserted in ${tab}`, (host) => host.person.insertColumn(tab, near, 'Neu dazu')),
  act(`a column without a header inserted in ${tab}`, (host) =>
    host.person.insertColumn(tab, host.tab(tab).column(near)),
  ),
  act(`a column moved in ${tab}`, (host) => host.person.moveColumn(tab, far, near)),
  act(`a column hidden in ${tab}`, (host) => sheetOf(host, tab)?.hideColumns(host.tab(tab).column(near))),
  act(`a row inserted in ${tab}`, (host) => host.person.insertRows(tab, 2)),
  act(`a row deleted in ${tab}`, (host) => {
    const line = rowWith(host, tab, row);
    if (line > 0) host.person.deleteRows(tab, line);
  }),
  act(`${tab} sorted`, (host) => host.person.sort(tab, far, { descending: true })),
  act(
    `${tab} renamed`,
    (host) => {
      const has = (wanted: string): boolean => host.workbook.tabs.some(({ name }) => name === wanted);
      if (has(tab) && !has(`${tab} alt`)) host.person.rename(tab, `${tab} alt`);
    },
    {
      mend: repair,
    },
  ),
];

const emptyBelow = (tab: string): Disturbance =>
  act(`${tab} cut to its last row`, (host) => {
    const found = host.tab(tab).tab;
    // A header alone cannot stay: the platform keeps a line below what is frozen.
    const last = Math.max(2, below(host, tab) - 1);
    if (found.maxRows > last) host.person.deleteRows(tab, last + 1, found.maxRows - last);
  });

const formatsCleared = (tab: string): Disturbance =>
  act(`formats of ${tab} cleared`, (host) => {
    const { maxRows, maxColumns } = host.tab(tab).tab;
    sheetOf(host, tab)
      ?.getRange(2, 1, maxRows - 1, maxColumns)
      .clearFormat();
  });

/** Everything that the simulation lets happen beside an operation, at each of its calls. */
export const acts: readonly Disturbance[] = [
  ...pushing('Einsätze', 'Angereiste', 'Art', 'KV Vier'),
  ...pushing('Verbände', 'Partnersuche', 'Ebene', 'KV Fünf'),
  ...pushing('Protokoll', 'Wer', 'Vorgang', 'op-first'),
  ...pushing('Prüfhinweise', 'Status', 'Stufe', 'S-01'),
  ...pushing('Koordination', 'Bericht', 'Rolle', 'zweite@example.org'),
  ...pushing('Versand', 'Stand', 'Zeitraum', 'nothing'),
  ...['Einsätze', 'Verbände', 'Protokoll', 'Prüfhinweise'].map((tab) =>
    act(`${tab} renamed, and another has its name`, (host) => giveNameAway(host, tab), { mend: chooseFormer }),
  ),
  act('Protokoll deleted', (host) => host.person.deleteTab('Protokoll'), { mend: repair, loses: ['Protokoll'] }),
  act('Versand deleted', (host) => host.person.deleteTab('Versand'), { mend: repair, loses: ['Versand'] }),
  act('the column Gast deleted', (host) => host.person.deleteColumn('Einsätze', 'Gast'), { mend: repair }),
  act('a header emptied', (host) => host.person.clear('Einsätze', cell(host, 'Einsätze', 'Gastgeber', 1)), {
    mend: repair,
  }),
  act('a row typed directly below', (host) => {
    host.type('Einsätze', cell(host, 'Einsätze', 'Status', below(host, 'Einsätze')), 'geplant');
  }),
  act('a row with an id typed below', (host) => {
    const line = below(host, 'Einsätze');
    host.type('Einsätze', cell(host, 'Einsätze', 'id', line), 'E-00000007');
    host.type('Einsätze', cell(host, 'Einsätze', 'Notiz', line), 'von Hand');
  }),
  act('an association typed directly below', (host) => {
    host.type('Verbände', cell(host, 'Verbände', 'Name', below(host, 'Verbände')), 'KV Sieben');
  }),
  act('a row copied below', (host) => host.person.copyRows('Einsätze', rowWith(host, 'Einsätze', 'KV Vier'))),
  act('the row typed into', (host) => {
    const line = rowWith(host, 'Einsätze', 'Es hat geregnet');
    if (line > 0) host.type('Einsätze', cell(host, 'Einsätze', 'Gelernt', line), 'Regenjacken mitnehmen');
  }),
  act('the row deleted', (host) => {
    const line = rowWith(host, 'Einsätze', 'Es hat geregnet');
    if (line > 0) host.person.deleteRows('Einsätze', line);
  }),
  act('a contact copied', (host) => host.person.copyRows('Koordination', 2)),
  act("a person's own Ctrl+Z", (host) => {
    host.type('Einsätze', cell(host, 'Einsätze', 'Notiz', 3), 'ein Versehen');
    host.person.undo();
  }),
  act('another language of numbers', (host) => host.globals.SpreadsheetApp.getActive().setSpreadsheetLocale('en_US'), {
    mend: repair,
  }),
  act('a filter on', (host) => host.person.filter('Einsätze', 'Status', ['durchgeführt'])),
  ...['Einsätze', 'Verbände', 'Protokoll', 'Prüfhinweise', 'Versand'].map(emptyBelow),
  ...['Einsätze', 'Protokoll'].map(formatsCleared),
  act(
    'another answer to the same finding',
    (host) => {
      const id = host
        .tab('Prüfhinweise')
        .values()
        .find((row) => row.Regel === 'S-01')?.id;
      if (id !== undefined)
        call(host, 'saveFindingStatus', {
          ...{ operation: 'op-other-status', id, status: 'in-progress', reason: 'Ich frage nach' },
          seen: { status: 'open', reason: '' },
        });
    },
    { again: true },
  ),
];
