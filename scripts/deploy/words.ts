import type { Text } from '../../src/domain/text.ts';
import type { Version } from './version.ts';

/** What a deployment says on its way. */
export const words = {
  building: { de: 'Baue …', en: 'Building …' },
  verifying: { de: 'Prüfe, was gebaut wurde …', en: 'Testing what was built …' },
  buildRefused: {
    what: { de: 'Es ließ sich nicht bauen.', en: 'It could not be built.' },
    next: {
      de: 'Behebe die Meldung unten. Die Tabelle ist unberührt.',
      en: 'Mend what stands below. The sheet is untouched.',
    },
  },
  bundleFails: {
    what: { de: 'Die Prüfung des Gebauten ist gescheitert.', en: 'The tests of what was built have failed.' },
    next: {
      de: 'Lies die Tests oben. Die Tabelle ist unberührt.',
      en: 'Read the tests above. The sheet is untouched.',
    },
  },
  loggedInAs: (email: string): Text => ({ de: `Angemeldet als ${email}.`, en: `Logged in as ${email}.` }),
  loginAhead: {
    de: 'Du bist noch nicht angemeldet. So geht es: Ein Browser öffnet sich, Du wählst Dein Konto.\nGoogle fragt, ob „clasp“ Skripte verwalten darf. Wähle alle Haken und bestätige.\nAm Ende steht dort „Logged in! You may close this page.“',
    en: 'You are not logged in yet. This is how: a browser opens, you choose your account.\nGoogle asks whether "clasp" may manage scripts. Tick all boxes and confirm.\nAt the end it says "Logged in! You may close this page."',
  },
  askLogin: { de: 'Jetzt anmelden?', en: 'Log in now?' },
  askCreate: (name: string): Text => ({
    de: `Es gibt noch keine Tabelle „${name}“. Jetzt eine neue anlegen?`,
    en: `There is no sheet "${name}" yet. Make a new one now?`,
  }),
  creating: (title: string): Text => ({
    de: `Lege die Tabelle „${title}“ in Deinem Drive an …`,
    en: `Making the sheet "${title}" in your Drive …`,
  }),
  created: (file: string): Text => ({
    de: `Angelegt. Die Kennungen stehen in ${file}. Die Datei bleibt auf diesem Rechner.`,
    en: `Made. Its ids are in ${file}. The file stays on this computer.`,
  }),
  connected: (name: string, file: string): Text => ({
    de: `„${name}“ ist verbunden. Die Kennungen stehen in ${file}.`,
    en: `"${name}" is connected. Its ids are in ${file}.`,
  }),
  comparing: (name: string): Text => ({
    de: `Vergleiche mit der Tabelle „${name}“ und übertrage …`,
    en: `Comparing with the sheet "${name}" and pushing …`,
  }),
  unchanged: (name: string, gone: readonly string[]): Text => ({
    de: `Nichts zu tun: „${name}“ ist schon auf diesem Stand.${gone.length > 0 ? ` Dort liegt noch: ${gone.join(', ')}. Das stört nicht.` : ''}`,
    en: `Nothing to do: "${name}" already has this state.${gone.length > 0 ? ` Still there: ${gone.join(', ')}. It does no harm.` : ''}`,
  }),
  pushed: (name: string, files: number, changed: readonly string[]): Text => ({
    de: `${files} Dateien sind in „${name}“. Geändert: ${changed.join(', ')}.`,
    en: `${files} files are in "${name}". Changed: ${changed.join(', ')}.`,
  }),
  newScopes: (scopes: readonly string[]): Text => ({
    de: `Neue Rechte: ${scopes.join(', ')}.\nAlle müssen einmal neu zustimmen. Bis dahin ruhen ihre Zeitpläne. Sage es ihnen.`,
    en: `New rights: ${scopes.join(', ')}.\nEveryone has to consent anew once. Until then their schedules rest. Tell them.`,
  }),
  openSheet: (address: string): Text => ({
    de: `Lade die Tabelle neu, wenn sie offen ist: ${address}`,
    en: `Reload the sheet where it is open: ${address}`,
  }),
  versionKept: (name: string, number: number, description: string): Text => ({
    de: `Gemerkt als Version ${number}: ${description}\nZurück geht es mit: npm run deploy -- --to ${name} --rollback ${number}`,
    en: `Kept as version ${number}: ${description}\nThe way back is: npm run deploy -- --to ${name} --rollback ${number}`,
  }),
  versionNotKept: {
    what: {
      de: 'Übertragen ist alles, nur die Version wurde nicht gemerkt.',
      en: 'All is pushed, only the version was not kept.',
    },
    next: {
      de: 'Google behält höchstens 200. Lösche alte im Editor unter „Projektverlauf“.\nDanach: npm run deploy -- --version "Text"',
      en: 'Google keeps 200 at most. Delete old ones in the editor under "Project History".\nThen: npm run deploy -- --version "text"',
    },
  },
  versions: (name: string, versions: readonly Version[]): Text => {
    const lines = versions.map(({ number, description }) => `${String(number).padStart(5)}  ${description}`).join('\n');
    return versions.length === 0
      ? { de: `„${name}“ hat noch keine Version.`, en: `"${name}" has no version yet.` }
      : { de: `Versionen von „${name}“:\n${lines}`, en: `Versions of "${name}":\n${lines}` };
  },
  rollingBack: ({ number, description }: Version): Text => ({
    de: `Hole Version ${number} zurück: ${description}`,
    en: `Bringing back version ${number}: ${description}`,
  }),
  rolledBack: (number: number, address: string): Text => ({
    de: `Version ${number} läuft wieder. Lade die Tabelle neu: ${address}\nDaten und Spalten bleiben, wie sie sind. Der neuere Code liegt weiter in diesem Ordner.`,
    en: `Version ${number} runs again. Reload the sheet: ${address}\nData and columns stay as they are. The newer code is still in this folder.`,
  }),
} as const;

/** What to do in a Sheet that is new, step by step, with what one sees. */
export function firstSteps(address: string): Text {
  return {
    de: `Fertig übertragen. Jetzt in der Tabelle:
  1. Öffne ${address}
     Du siehst eine leere Tabelle. Nach einigen Sekunden steht oben „Partnerschaften“.
     Fehlt das Menü, lade die Seite neu.
  2. Wähle Partnerschaften → Einrichten und reparieren.
     Google fragt nach einer Erlaubnis. Wähle Dein Konto.
     Bei „Google hat diese App nicht überprüft“: Erweitert, dann „Zu … wechseln“.
     Die App ist Dein eigenes Skript. Setze alle Haken und bestätige.
  3. Wähle noch einmal Partnerschaften → Einrichten und reparieren.
     Es entstehen alle Tabs. Am Ende steht dort, was eingerichtet wurde.
  4. Wähle Partnerschaften → Hilfe → Selbsttest. Das Ergebnis steht in einem Fenster.
  5. Gib die Tabelle frei: oben rechts „Freigeben“.`,
    en: `Pushed. Now in the sheet:
  1. Open ${address}
     You see an empty sheet. After some seconds the menu "Partnerschaften" stands at the top.
     If it is missing, reload the page.
  2. Choose Partnerschaften → Einrichten und reparieren (set up and repair).
     Google asks for a permission. Choose your account.
     At "Google hasn't verified this app": Advanced, then "Go to …".
     The app is your own script. Tick all boxes and confirm.
  3. Choose Partnerschaften → Einrichten und reparieren once more.
     All tabs appear. At the end it says what was set up.
  4. Choose Partnerschaften → Hilfe → Selbsttest (self test). The result stands in a window.
  5. Share the sheet: "Share" at the top right.`,
  };
}
