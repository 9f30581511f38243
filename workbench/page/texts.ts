import { type Lang, say, type Text } from '../../src/domain/text.ts';

const key = 'werkbank.lang';
const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(key);

/** The page's language: German, or English with `?lang=en` or once it was chosen. */
export const lang: Lang = asked === 'en' ? 'en' : 'de';

/** Opens the page anew in a language, and in that one from now on. */
export function speak(chosen: Lang): void {
  localStorage.setItem(key, chosen);
  const address = new URL(location.href);
  address.searchParams.set('lang', chosen);
  location.replace(address);
}

let spoken = lang;

/** Speaks another language from here on, while a person decides about it; the page opens in it anew afterwards. */
export function speakAhead(wanted: Lang): void {
  spoken = wanted;
}

/** The language in which the page speaks now, and with it the accounts of whoever sits at it. */
export const spokenNow = (): Lang => spoken;

/** A text in the page's language. */
export const t = (text: Text): string => say(text, spoken);

export const texts = {
  language: { de: 'Sprache', en: 'Language' },
  row: { de: 'Zeile', en: 'row' },
  emptyCell: { de: 'leer', en: 'empty' },
  workbench: { de: 'Werkbank', en: 'Workbench' },
  demo: { de: 'Beispieldaten', en: 'Example data' },
  person: { de: 'Wer sitzt an der Tabelle?', en: 'Who is at the sheet?' },
  personSays: {
    de: 'Jede Person sieht und darf, was ihre Rolle erlaubt. Alle sind erfunden. Ihr Google-Konto spricht die Sprache dieses Fensters.',
    en: 'Each person sees and may do what the role allows. All are made up. Their Google account speaks the language of this window.',
  },
  editor: { de: 'Zelle bearbeiten', en: 'Edit the cell' },
  clock: { de: 'Uhr der Werkbank', en: 'The workbench’s clock' },
  plusDay: { de: '+1 Tag', en: '+1 day' },
  plusWeek: { de: '+1 Woche', en: '+1 week' },
  setClock: { de: 'Uhr stellen', en: 'Set the clock' },
  set: { de: 'Stellen', en: 'Set' },
  toNext: { de: 'Zum nächsten Auslöser', en: 'To the next trigger' },
  noNext: { de: 'Kein Auslöser wartet.', en: 'No trigger is waiting.' },
  onlyForward: { de: 'Die Uhr geht nur vorwärts.', en: 'The clock only goes forward.' },
  clockForm: { de: 'Zum Beispiel: 31.12.2026, 08:00', en: 'For example: 31 Dec 2026, 08:00' },
  reset: { de: 'Zurücksetzen …', en: 'Reset …' },
  resetTitle: { de: 'Alles zurücksetzen?', en: 'Reset everything?' },
  resetSays: {
    de: 'Tabelle, Mails und Uhr beginnen von vorn. Was Du hier geändert hast, ist dann weg.',
    en: 'Sheet, mails and clock start over. What you changed here will be gone.',
  },
  resetDemo: { de: 'Mit Beispieldaten beginnen', en: 'Start with example data' },
  resetEmpty: { de: 'Leer beginnen', en: 'Start empty' },
  cancel: { de: 'Abbrechen', en: 'Cancel' },
  close: { de: 'Schließen', en: 'Close' },
  file: { de: 'Datei', en: 'File' },
  saveFile: { de: 'Als Datei sichern', en: 'Save as a file' },
  loadFile: { de: 'Datei laden …', en: 'Load a file …' },
  startEmpty: { de: 'Leer beginnen …', en: 'Start empty …' },
  saved: { de: 'Stand gesichert', en: 'State kept' },
  saving: { de: 'wird gesichert …', en: 'keeping …' },
  offline: { de: 'Keine Verbindung zur Werkbank', en: 'No connection to the workbench' },
  working: { de: 'läuft …', en: 'running …' },
  cell: { de: 'Zelle', en: 'Cell' },
  content: { de: 'Inhalt der Zelle', en: 'Content of the cell' },
  noAddress: {
    de: 'So weit reicht der Tab nicht. Er geht von A1 bis',
    en: 'The tab does not reach so far. It goes from A1 to',
  },
  options: { de: 'Auswahl der Zelle', en: 'Choices of the cell' },
  optionsFit: { de: 'zur Auswahl, Pfeil nach unten wählt', en: 'to choose from, arrow down chooses' },
  tabs: { de: 'Tabs', en: 'Tabs' },
  allTabs: { de: 'Alle Tabs', en: 'All tabs' },
  tabsLeft: { de: 'Tabs nach links', en: 'Tabs to the left' },
  tabsRight: { de: 'Tabs nach rechts', en: 'Tabs to the right' },
  tabMenu: { de: 'Menü des Tabs', en: 'Menu of the tab' },
  renameTab: { de: 'Tab umbenennen …', en: 'Rename tab …' },
  tabName: { de: 'Name des Tabs', en: 'Name of the tab' },
  tabTaken: { de: 'So heißt schon ein anderer Tab:', en: 'Another tab has this name already:' },
  addTab: { de: 'Neuer Tab', en: 'New tab' },
  deleteTab: { de: 'Tab löschen …', en: 'Delete tab …' },
  outbox: { de: 'Postausgang', en: 'Outbox' },
  triggers: { de: 'Auslöser', en: 'Triggers' },
  calls: { de: 'Aufrufe', en: 'Calls' },
  drawer: { de: 'Postausgang, Auslöser und Aufrufe', en: 'Outbox, triggers and calls' },
  openDrawer: { de: 'Schublade öffnen', en: 'Open the drawer' },
  closeDrawer: { de: 'Schublade schließen', en: 'Close the drawer' },
  enlarge: { de: 'Schublade vergrößern', en: 'Enlarge the drawer' },
  picture: { de: 'Bild', en: 'Picture' },
  narrow: { de: '360 px', en: '360 px' },
  plainText: { de: 'Text', en: 'Text' },
  view: { de: 'Ansicht der Mail', en: 'View of the mail' },
  mails: { de: 'Mails', en: 'Mails' },
  mail: { de: 'Mail', en: 'Mail' },
  files: { de: 'Anhänge', en: 'Attachments' },
  showFile: { de: 'Inhalt ansehen', en: 'See the content' },
  noMail: { de: 'Noch keine Mail', en: 'No mail yet' },
  noMailSays: {
    de: 'Stell die Uhr vor, dann gehen fällige Mails ab.',
    en: 'Move the clock ahead, then due mails leave.',
  },
  noTriggers: { de: 'Noch kein Auslöser', en: 'No trigger yet' },
  noTriggersSays: {
    de: 'Auslöser legt das Einrichten an, oder der Zeitplan.',
    en: 'Setup or the schedule creates triggers.',
  },
  job: { de: 'Aufgabe', en: 'Job' },
  when: { de: 'Wann', en: 'When' },
  next: { de: 'Nächster Lauf', en: 'Next run' },
  last: { de: 'Letzter Lauf', en: 'Last run' },
  notYet: { de: 'noch nicht gelaufen', en: 'has not run yet' },
  runNow: { de: 'Jetzt ausführen', en: 'Run now' },
  noRuns: { de: 'Noch keine Ausführung', en: 'No execution yet' },
  noRunsSays: {
    de: 'Wähle etwas im Menü oder ändere eine Zelle.',
    en: 'Choose something in the menu or change a cell.',
  },
  lastRun: { de: 'Zuletzt:', en: 'Last:' },
  run: { de: 'Ausführung', en: 'Execution' },
  as: { de: 'als', en: 'as' },
  withoutError: { de: 'ohne Fehler', en: 'no error' },
  withError: { de: 'mit Fehler', en: 'failed' },
  serviceCalls: { de: 'Dienstaufrufe', en: 'Service calls' },
  onCells: { de: 'davon an Zellen', en: 'of these on cells' },
  modelled: { de: 'Dauer in Google, geschätzt', en: 'Time at Google, estimated' },
  took: { de: 'Dauer hier', en: 'Time here' },
  number: { de: 'Nr.', en: 'No.' },
  service: { de: 'Dienst', en: 'Service' },
  method: { de: 'Methode', en: 'Method' },
  on: { de: 'Auf', en: 'On' },
  model: { de: 'Modell', en: 'Model' },
  of: { de: 'von', en: 'of' },
  consentTitle: { de: 'Autorisierung erforderlich', en: 'Authorization required' },
  consentSays: {
    de: 'Das Skript „Partnerschaften“ braucht Deine Zustimmung:',
    en: 'The script “Partnerships” needs your consent:',
  },
  consentHint: {
    de: 'So fragt Google beim ersten Mal. Hier gilt es nur für die Werkbank.',
    en: 'This is how Google asks the first time. Here it counts for the workbench only.',
  },
  allow: { de: 'Zulassen', en: 'Allow' },
  ok: { de: 'OK', en: 'OK' },
  yes: { de: 'Ja', en: 'Yes' },
  no: { de: 'Nein', en: 'No' },
  answer: { de: 'Antwort', en: 'Answer' },
  bareTitle: { de: 'Diese Tabelle ist noch leer', en: 'This sheet is still empty' },
  bareSays: {
    de: 'Einrichten legt die Tabs an, mit Überschriften und Auswahllisten.',
    en: 'Setting up creates the tabs, with headers and dropdowns.',
  },
  setUp: { de: 'Einrichten und reparieren', en: 'Set up and repair' },
  cut: { de: 'Ausschneiden', en: 'Cut' },
  copy: { de: 'Kopieren', en: 'Copy' },
  paste: { de: 'Einfügen: Strg+V drücken', en: 'Paste: press Ctrl+V' },
  rowAbove: { de: 'Zeile darüber einfügen', en: 'Insert row above' },
  rowBelow: { de: 'Zeile darunter einfügen', en: 'Insert row below' },
  deleteRows: { de: 'Zeilen löschen', en: 'Delete rows' },
  columnLeft: { de: 'Spalte links einfügen', en: 'Insert column to the left' },
  columnRight: { de: 'Spalte rechts einfügen', en: 'Insert column to the right' },
  deleteColumns: { de: 'Spalten löschen', en: 'Delete columns' },
  hideColumns: { de: 'Spalten ausblenden', en: 'Hide columns' },
  showColumns: { de: 'Ausgeblendete Spalten zeigen', en: 'Show hidden columns' },
  sortUp: { de: 'Tabelle aufsteigend sortieren', en: 'Sort sheet A to Z' },
  sortDown: { de: 'Tabelle absteigend sortieren', en: 'Sort sheet Z to A' },
  filterOn: { de: 'Filter einschalten', en: 'Turn filter on' },
  filterOff: { de: 'Filter ausschalten', en: 'Turn filter off' },
  note: { de: 'Notiz …', en: 'Note …' },
  clear: { de: 'Inhalt löschen', en: 'Clear content' },
  undo: { de: 'Rückgängig', en: 'Undo' },
  cellMenu: { de: 'Menü der Zelle', en: 'Menu of the cell' },
  sheet: { de: 'Tabelle', en: 'Sheet' },
  groupOpen: { de: 'Gruppe aufklappen', en: 'Expand group' },
  groupClose: { de: 'Gruppe zuklappen', en: 'Collapse group' },
  notOpened: {
    de: 'Die Werkbank ließ sich nicht öffnen. Lade die Seite neu; läuft „npm start“ noch?',
    en: 'The workbench could not be opened. Reload the page; is “npm start” still running?',
  },
  noServer: {
    de: 'Keine Verbindung zur Werkbank. Läuft „npm start“ noch?',
    en: 'No connection to the workbench. Is “npm start” still running?',
  },
  brokenFile: {
    de: 'Diese Datei lässt sich nicht lesen. Sie ist beschädigt oder keine gesicherte Werkbank. Es bleibt alles, wie es ist.',
    en: 'This file cannot be read. It is damaged or no saved workbench. Everything stays as it is.',
  },
  tooLong: { de: 'Das dauert länger als sonst.', en: 'This takes longer than usual.' },
} satisfies Record<string, Text>;
