import { FACTS_KEY } from '../../src/app/reading/cached-facts.ts';
import type { Lang } from '../../src/domain/text.ts';
import { tables } from '../../src/tables/index.ts';
import { columnLetters, type Host } from '../../workbench/emulator/index.ts';
import { blockOf, lineBelow } from './book.ts';
import { benchCells, benchContacts } from './rows.ts';

/** What a person does and waits for, in the order in which it is done to one sheet. */
export interface Act {
  /** As the bench shows it, and the key of its wanted figures in test/budgets.json. */
  readonly name: string;
  /** A page in the browser asks for it: its round trip comes on top. */
  readonly fromPage?: boolean;
  /** Names, settings and rules are not in the cache, as after a quiet hour. */
  readonly cold?: boolean;
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

/** As after a quiet hour: what runs left in the cache is gone. */
export const emptyCache = (host: Host): void => {
  host.globals.CacheService.getDocumentCache()?.remove(`${FACTS_KEY}-1`);
};

/** Twice: with nothing in the cache, and right after. */
const twice = (name: string, one: Omit<Act, 'name' | 'cold'>): Act[] => [
  { ...one, name: `${name}, kalt`, cold: true },
  { ...one, name },
];

const asked = (name: string, call: string, input: unknown = {}): Act[] =>
  twice(name, { fromPage: true, act: (host) => host.rpc(call, input) });

/** The menu entry of a page, and what the page asks for when it opens. */
const opened = (title: string, call: string, input: unknown = {}): Act[] => [
  { name: `Menü ${title}`, act: (host) => host.choose(title) },
  ...asked(`${title} öffnet`, call, input),
];

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
  ...twice('onEdit, eine Zelle', { act: (host) => typePeople(host, 2) }),
  ...opened('Einsatz erfassen', 'logVisitStart'),
  ...savedAndUndone(),
  ...opened('Was sagt die Regel?', 'askRuleStart'),
  ...asked('Was sagt die Regel, ohne Nummer', 'askRule', { answers: DONATION }),
  ...asked('Was sagt die Regel, mit Spendernummer', 'askRule', { answers: { ...DONATION, donorNumber: '10007' } }),
  { name: 'Transparenz prüfen, erstes Mal', cold: true, act: (host) => host.choose('Transparenz prüfen') },
  { name: 'Transparenz prüfen, nichts Neues', act: (host) => host.choose('Transparenz prüfen') },
  ...opened('Prüfhinweise zeigen', 'findingsStart'),
  ...chosen('Auswertung aktualisieren'),
  ...twice('Auswertung, anderer Zeitraum', {
    act: (host) =>
      host.type('Auswertung', 'B2', host.tab('Auswertung').cell('B2').value === 'alles' ? 'letztes Jahr' : 'alles'),
  }),
  ...opened('Bericht ansehen', 'reportStart', { period: PERIOD }),
  ...opened('Auswertung senden', 'sendEvaluationStart', { period: PERIOD }),
  {
    name: '60 Mails senden',
    fromPage: true,
    act: (host) =>
      host.rpc('sendEvaluation', {
        ...{ period: PERIOD, operation: 'bench-mails' },
        contacts: benchContacts().map(({ id }) => id),
      }),
  },
  ...opened('Rückgängig machen', 'undoStart'),
  ...opened('Erste Schritte', 'firstStepsStart'),
  ...opened('Heute für Dich', 'todayStart', { association: 'KV Beispielstadt' }),
  ...opened('Hilfe', 'helpStart'),
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
