import { beforeAll, describe, expect, test } from 'vitest';
import { columnLetters as letters } from '../../workbench/emulator/index.ts';
import { builtScript, COORDINATOR, call, type Host, readyHost } from '../bundle.ts';

/* After each kind of damage to a tab's header, each operation writes nothing into that tab, and one that needs it says so. */

const script = await builtScript();
const VISIT = {
  kind: 'Infostand',
  start: '30.08.2026',
  guest: 'KV Musterstadt',
  host: 'KV Beispielstadt',
  people: '6',
};

function sheet(): Host {
  const host = readyHost(script);
  host.type('Verbände', 'C2', [
    ['KV Musterstadt', 'KV', 'Bayern', 'offen'],
    ['KV Beispielstadt', 'KV', 'Bayern', 'offen'],
  ]);
  host.type('Koordination', 'C2', [
    ['KV Musterstadt', 'Koordination', COORDINATOR, 'quartalsweise', '01.01.2026', 'Beispiel'],
  ]);
  call(host, 'saveVisit', { operation: 'op-before', values: VISIT });
  host.type('Spenden', `${letters(host.tab('Spenden').column('Art'))}2`, 'Geldspende');
  host.type('Spenden', `${letters(host.tab('Spenden').column('Betrag'))}2`, '20,00');
  // A row in Versand: an empty tab gets its header back without asking.
  call(host, 'sendEvaluation', { operation: 'op-earlier', period: '2026-Q2', contacts: contacts(host) });
  return host;
}

/** A header that each tab needs. */
const HEADERS = {
  Einsätze: 'Beginn',
  Spenden: 'Betrag',
  Verbände: 'Ebene',
  Koordination: 'Rolle',
  Prüfhinweise: 'Status',
  Protokoll: 'Zeit',
  Versand: 'Stand',
} as const;
type Tab = keyof typeof HEADERS;

const headerCell = (host: Host, tab: Tab): string => `${letters(host.tab(tab).column(HEADERS[tab]))}1`;
const damages: Readonly<Record<string, (host: Host, tab: Tab) => void>> = {
  'a header without its note': (host, tab) => {
    const cell = headerCell(host, tab);
    host.person.note(tab, cell, '');
    host.person.clear(tab, cell);
  },
  'a double header': (host, tab) => host.person.insertColumn(tab, HEADERS[tab], HEADERS[tab]),
  'no header row': (host, tab) => host.person.deleteRows(tab, 1, 1),
  'two header rows': (host, tab) => host.person.copyRows(tab, 1, 1, 4),
  "another tab's headers pasted over": (host, tab) => {
    const other = tab === 'Spenden' ? 'Einsätze' : 'Spenden';
    const book = host.globals.SpreadsheetApp.getActive();
    const line = book.getSheetByName(other)?.getRange(1, 1, 1, 8).getValues() ?? [];
    host.type(
      tab,
      'A1',
      line.map((cells) => cells.map(String)),
    );
  },
};

const contacts = (host: Host): string[] =>
  host
    .tab('Koordination')
    .rows()
    .map(({ id }) => id ?? '');
const operations: Readonly<Record<string, { needs: readonly Tab[]; run: (host: Host, ids: string[]) => string }>> = {
  'save a visit': {
    needs: ['Einsätze', 'Protokoll'],
    run: (host) => said(call(host, 'saveVisit', { operation: 'op-1', values: VISIT })),
  },
  'undo a visit': {
    needs: ['Einsätze', 'Protokoll'],
    run: (host) => said(call(host, 'undoVisit', { operation: 'op-before' })),
  },
  'check transparency': {
    needs: ['Einsätze', 'Spenden', 'Verbände', 'Prüfhinweise'],
    run: chosen('Transparenz prüfen'),
  },
  'the night': {
    needs: ['Einsätze', 'Spenden', 'Verbände', 'Prüfhinweise'],
    run: (host) => {
      host.advance('2026-11-24T04:00');
      return host.log.map((line) => JSON.stringify(line)).join('\n');
    },
  },
  'refresh the evaluation': { needs: ['Einsätze', 'Prüfhinweise'], run: chosen('Auswertung aktualisieren') },
  'send the evaluation': {
    needs: ['Einsätze', 'Koordination', 'Versand', 'Protokoll'],
    run: (host, ids) => said(call(host, 'sendEvaluation', { operation: 'op-mail', period: '2026-Q3', contacts: ids })),
  },
  'enter known associations': {
    needs: ['Verbände', 'Protokoll'],
    run: (host) => said(call(host, 'seedAssociations', { operation: 'op-seed' })),
  },
  'set up': { needs: Object.keys(HEADERS) as Tab[], run: chosen('Einrichten und reparieren') },
};
function said(answer: ReturnType<typeof call>): string {
  return answer.ok ? `done ${JSON.stringify(answer.value)}` : (answer.problem?.text.de ?? '');
}
function chosen(item: string): (host: Host) => string {
  return (host) => {
    const before = host.ui.toasts.length;
    host.choose(item);
    return [
      ...host.ui.toasts.slice(before).map(({ text }) => text),
      ...host.ui.alerts.map((alert) => JSON.stringify(alert)),
    ].join('\n');
  };
}

/** What stands in a tab: cells and notes, nothing of how they look. */
const cellsOf = (host: Host, tab: Tab): string => {
  const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName(tab)?.getDataRange();
  return JSON.stringify([sheet?.getFormulas(), sheet?.getDisplayValues(), sheet?.getNotes()]);
};

let host: Host;
let clean: ReturnType<Host['snapshot']>;
beforeAll(() => {
  host = sheet();
  host.choose('Transparenz prüfen');
  clean = host.snapshot();
});

const everything = Object.keys(HEADERS) as Tab[];
/** Every second pair of damage and tab; all of them with HEADER_ALL=1. */
const halfOf = (kind: string): readonly Tab[] =>
  everything.filter((_, at) => process.env.HEADER_ALL === '1' || (at + Object.keys(damages).indexOf(kind)) % 2 === 0);

describe.each(Object.keys(damages))('%s', (kind) => {
  test.each(halfOf(kind))(
    'in %s: no operation writes there, and those that need it name it',
    (tab) => {
      const failures: string[] = [];
      for (const [name, { needs, run }] of Object.entries(operations)) {
        host.restore(clean);
        const ids = contacts(host);
        damages[kind]?.(host, tab);
        const before = cellsOf(host, tab);
        const words = run(host, ids);
        if (cellsOf(host, tab) !== before) failures.push(`${name} wrote to ${tab}: ${words}`);
        if (
          needs.includes(tab) &&
          !new RegExp(`[„"\\\\](${tab}|Visits|Contributions|Associations|Findings)`).test(words)
        )
          failures.push(`${name} does not name ${tab}: ${words.slice(0, 300)}`);
      }
      expect(failures).toEqual([]);
    },
    60_000,
  );

  test.each(['Einsätze', 'Spenden', 'Verbände', 'Koordination'] as const)(
    'in %s: typing is answered by a toast alone',
    (tab) => {
      host.restore(clean);
      // The damage itself may be an edit, and then it is told at once.
      const toasts = host.ui.toasts.length;
      damages[kind]?.(host, tab);
      const before = cellsOf(host, tab);
      host.type(tab, 'J9', 'x');
      host.person.clear(tab, 'J9');
      expect(cellsOf(host, tab)).toBe(before);
      expect(
        host.ui.toasts
          .slice(toasts)
          .map(({ text }) => text)
          .join(' '),
      ).toContain(`„${tab}“`);
    },
  );
});
