import type { Lang, Text } from '../../src/domain/text.ts';
import { features, menuCommands } from '../../src/main.ts';
import { tables } from '../../src/tables/index.ts';
import { columnLetters, type Host } from '../../workbench/emulator/index.ts';
import { blockOf, lineBelow } from './book.ts';
import { coldName, openingName } from './names.ts';
import { benchCells, benchContacts } from './rows.ts';

/** What a person does and waits for, in the order in which it is done to one sheet. */
export interface Act {
  /** As the bench shows it, and the key of its wanted figures in test/budgets.json. */
  readonly name: string;
  /** A page in the browser asks for it: its round trip comes on top. */
  readonly fromPage?: boolean;
  /** Names, settings and rules are not in the cache, as after a quiet hour. */
  readonly cold?: boolean;
  /** Done at the size of the wanted figures alone: the bench would take too long otherwise. */
  readonly onlyWanted?: boolean;
  readonly act: (host: Host) => unknown;
}

const VISIT = {
  kind: 'Infostand',
  start: '21.11.2026',
  guest: 'KV Beispielstadt',
  host: 'KV Musterkreis',
  people: '4',
  status: 'durchgeführt',
};

const DONATION = {
  kind: 'money',
  amount: '800',
  receivedOn: '22.11.2026',
  receiver: 'KV Beispielstadt',
};

const PERIOD = '2026-Q3';
const visits = tables.visits.tab.de;

/** Where the word of a row changes: nobody travelled, then somebody did. */
function typePeople(host: Host, line: number): void {
  const at = host.tab(visits).headers().indexOf(tables.visits.columns.people.header.de) + 1;
  const where = `${columnLetters(at)}${line}`;
  host.type(visits, where, String(host.tab(visits).cell(where).value) === '-4' ? '5' : '-4');
}

const pasteVisits = (host: Host, rows: number): void => {
  const block = blockOf(
    host,
    'visits',
    benchCells(rows).visits.map((row) => ({ ...row, id: '' })),
  );
  host.type(visits, `A${lineBelow(host, 'visits')}`, block);
};

/** The setting in the tab Einstellungen, and then "Einrichten und reparieren", whatever the menu is called by now. */
function switchLanguage(host: Host, lang: Lang): void {
  const { tab } = tables.settings;
  const name = host.workbook.tabs.some((one) => one.name === tab.de) ? tab.de : tab.en;
  const at = host
    .tab(name)
    .rows()
    .findIndex((row) => Object.values(row).some((cell) => cell === 'Sprache' || cell === 'Language'));
  host.type(name, `B${host.tab(name).rowNumbers()[at]}`, lang);
  host.call('setUp');
}

/** Twice: with nothing in the cache, and right after. */
const twice = (name: string, one: Omit<Act, 'name' | 'cold'>): Act[] => [
  { ...one, name: coldName(name), cold: true },
  { ...one, name },
];

const asked = (name: string, call: string, input: unknown = {}): Act[] =>
  twice(name, { fromPage: true, act: (host) => host.rpc(call, input) });

/** What a page asks for when it opens, where that is more than nothing; by the form's name. */
const OPENING_INPUT: Readonly<Record<string, unknown>> = {
  today: { association: 'KV Beispielstadt' },
  profile: { association: 'KV Beispielstadt' },
  suggestPartners: { open: false },
  report: { period: PERIOD },
  sendEvaluation: { period: PERIOD },
};

/** A person selects a row of the tab Einsätze. */
function selectVisit(host: Host): void {
  const found = host.workbook.tabs.find(({ name }) => name === visits);
  if (found) host.ui.active = { tabId: found.id, rectangle: { row: 2, column: 1, rows: 1, columns: 1 } };
}

/** Opened on a selected visit. */
const ON_ROW = ['visitSheet'];

/** Opened every day: shown at each size. */
const DAILY = ['today', 'logVisit', 'showFindings', 'askRule', 'report'];

/** As the menu says it, without what says that more is asked. */
const titleOf = ({ menu }: { readonly menu: Text }): string => menu.de.replace('…', '');

/** The call that a page makes when it opens, and what it hands over. Each form has one, by its name. */
export const openings = features.forms.map((form) => ({
  title: titleOf(form),
  calls: form.calls.filter(({ name }) => name.endsWith('Start')),
  input: OPENING_INPUT[form.name] ?? {},
  inMenu: menuCommands.includes(form.name),
  onRow: ON_ROW.includes(form.name),
  onlyWanted: !DAILY.includes(form.name),
}));

/** Of each page: its menu entry, where it has one, and what it asks for when it opens. */
const opened = (): Act[] =>
  openings.flatMap(({ title, calls, input, inMenu, onRow, onlyWanted }): Act[] => {
    const byMenu: Act = { name: `Menü ${title}`, onlyWanted, act: (host) => host.choose(title) };
    const ask = (host: Host, name: string): unknown => {
      if (onRow) selectVisit(host);
      return host.rpc(name, input);
    };
    const asking = calls.flatMap(({ name }) =>
      twice(openingName(title), { fromPage: true, onlyWanted, act: (host) => ask(host, name) }),
    );
    return [...(inMenu ? [byMenu] : []), ...asking];
  });

const chosen = (title: string): Act[] => twice(title, { act: (host) => host.choose(title) });

/** A save, and what takes it back. */
const savedAndUndone = (): Act[] =>
  [true, false].flatMap((cold): Act[] => {
    const operation = cold ? 'bench-visit-1' : 'bench-visit-2';
    const ending = cold ? ', kalt' : '';
    return [
      {
        ...{ name: `Einsatz speichern${ending}`, fromPage: true, cold },
        act: (host) => host.rpc('saveVisit', { operation, values: VISIT }),
      },
      {
        ...{ name: `Einsatz zurücknehmen${ending}`, fromPage: true, cold },
        act: (host) => host.rpc('undoVisit', { operation }),
      },
    ];
  });

export const acts: readonly Act[] = [
  { name: 'onOpen', act: (host) => host.run('onOpen') },
  ...chosen('Zur ersten freien Zeile'),
  ...twice('onEdit, eine Zelle', { act: (host) => typePeople(host, 2) }),
  ...savedAndUndone(),
  ...asked('Was sagt die Regel, ohne Nummer', 'askRule', { answers: DONATION }),
  ...asked('Was sagt die Regel, mit Spendernummer', 'askRule', { answers: { ...DONATION, donorNumber: '10007' } }),
  { name: 'Transparenz prüfen, erstes Mal', cold: true, act: (host) => host.choose('Transparenz prüfen') },
  { name: 'Transparenz prüfen, nichts Neues', act: (host) => host.choose('Transparenz prüfen') },
  ...chosen('Auswertung aktualisieren'),
  ...twice('Auswertung, anderer Zeitraum', {
    act: (host) =>
      host.type('Auswertung', 'B2', host.tab('Auswertung').cell('B2').value === 'alles' ? 'letztes Jahr' : 'alles'),
  }),
  {
    name: '60 Mails senden',
    fromPage: true,
    act: (host) =>
      host.rpc('sendEvaluation', {
        ...{ period: PERIOD, operation: 'bench-mails' },
        contacts: benchContacts().map(({ id }) => id),
      }),
  },
  ...opened(),
  // The rows came by an import: what their lines lack is set.
  { name: 'Einrichten und reparieren, mit Arbeit', act: (host) => host.choose('Einrichten und reparieren') },
  ...chosen('Einrichten und reparieren'),
  { name: 'Sprache umstellen', act: (host) => switchLanguage(host, 'en') },
  { name: 'Sprache zurückstellen', act: (host) => switchLanguage(host, 'de') },
  { name: 'Selbsttest', act: (host) => host.choose('Selbsttest') },
  // Last, since the same rows twice are many findings.
  ...twice('onEdit, 200 Zeilen eingefügt', { act: (host) => pasteVisits(host, 200) }),
  { name: 'onEdit, 2.000 Zeilen eingefügt', act: (host) => pasteVisits(host, 2_000) },
];
