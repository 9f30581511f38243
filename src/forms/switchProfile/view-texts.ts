import type { Profile } from '../../define/table.ts';
import { both, type Text } from '../../domain/text.ts';

export const TITLE = { de: 'Profil wechseln', en: 'Change profile' };
export const NAMES: Readonly<Record<Profile, Text>> = {
  shared: { de: 'Gemeinsam (alle Tabs)', en: 'Shared (all tabs)' },
  network: { de: 'Verbund (ohne Spenden)', en: 'Network (without contributions)' },
  treasury: { de: 'Kasse (ohne Einsätze)', en: 'Treasury (without visits)' },
};
export const now = (name: Text): Text => ({
  de: `Profil dieser Tabelle: ${name.de}`,
  en: `Profile of this sheet: ${name.en}`,
});
export const HOW_HEAD = { de: 'Aus einer Tabelle werden zwei', en: 'One sheet becomes two' };
export const HOW: readonly Text[] = [
  {
    de: 'Erstell zwei Kopien: „Datei ▸ Kopie erstellen“, eine für den Verbund, eine für die Kasse. Gib sie noch niemandem frei.',
    en: 'Make two copies: "File ▸ Make a copy", one for the network, one for the treasury. Share them with nobody yet.',
  },
  {
    de: 'Öffne jede Kopie und wähle dort „Hilfe ▸ Profil wechseln…“.',
    en: 'Open each copy and choose "Help ▸ Change profile…" there.',
  },
  {
    de: 'Sind beide fertig, nimm im Original die Freigaben weg oder lösche es. Sonst senden zwei Tabellen dieselben Mails.',
    en: 'Once both are done, stop sharing the original or delete it. Otherwise two sheets send the same mails.',
  },
];
export const TO = { de: 'Zu welchem Profil?', en: 'To which profile?' };
export const NO_COPY = { de: 'Diese Datei ist vielleicht das Original', en: 'This file may be the original' };
export const NO_COPY_WORDS = {
  de: 'Das Werkzeug erkennt sie nicht als Kopie. Was hier herausgenommen wird, bringt niemand zurück.',
  en: 'The tool does not recognise it as a copy. What is taken out here cannot be brought back.',
};
export const SURE = { de: 'Ich weiß: Das ist eine Kopie', en: 'I know: this is a copy' };
export const OUT = { de: 'Das wird herausgenommen', en: 'This will be taken out' };
export const NOTHING_OUT = { de: 'Nichts. Fehlende Tabs kommen dazu.', en: 'Nothing. Missing tabs are added.' };
export const rowsOf = (tab: Text, rows: number): Text =>
  both((lang) =>
    lang === 'de'
      ? `Tab „${tab.de}“${rows === 0 ? ', leer' : ` mit ${rows === 1 ? 'einer Zeile' : `${rows} Zeilen`}`}`
      : `Tab "${tab.en}"${rows === 0 ? ', empty' : ` with ${rows === 1 ? 'one row' : `${rows} rows`}`}`,
  );
export const findingsOut = (count: number): Text => ({
  de: `${count === 1 ? 'Ein Prüfhinweis' : `${count} Prüfhinweise`} zu diesen Zeilen`,
  en: `${count === 1 ? 'One finding' : `${count} findings`} about these rows`,
});
export const mailsOut = (count: number): Text => ({
  de: `${count === 1 ? 'Eine Zeile' : `${count} Zeilen`} in „Versand“ zu Mails über sie`,
  en: `${count === 1 ? 'One row' : `${count} rows`} of "Mail ledger" on mails about them`,
});
export const journalOut = (count: number): Text => ({
  de: `Das ganze Protokoll (${count === 1 ? 'eine Zeile' : `${count} Zeilen`}): Es erzählt auch von ihnen. „Rückgängig machen…“ beginnt neu.`,
  en: `The whole journal (${count === 1 ? 'one row' : `${count} rows`}): it tells of them, too. "Undo…" begins anew.`,
});
export const settingsOut = (names: readonly Text[]): Text =>
  both((lang) => {
    const list = names.map((name) => (lang === 'de' ? `„${name.de}“` : `"${name.en}"`)).join(', ');
    const one = names.length === 1;
    return lang === 'de'
      ? `Die ${one ? 'Einstellung' : 'Einstellungen'} ${list}`
      : `The ${one ? 'setting' : 'settings'} ${list}`;
  });
export const drawnOut = (name: string): Text => ({ de: `Tab „${name}“`, en: `Tab "${name}"` });
export const OTHERS = { de: 'Das sieh bitte selbst durch', en: 'Please look through this yourself' };
export const othersWords = (names: readonly string[]): Text => ({
  de: `Diese Tabs kennt das Werkzeug nicht und lässt sie stehen: ${names.map((name) => `„${name}“`).join(', ')}.`,
  en: `The tool does not know these tabs and leaves them: ${names.map((name) => `"${name}"`).join(', ')}.`,
});
export const FREE_TEXT = {
  de: 'Auch in Notizen, Anliegen und eigenen Spalten kann etwas von der anderen Seite stehen. Das erkennt kein Werkzeug.',
  en: 'Notes, concerns and columns of your own may tell of the other side as well. No tool sees that.',
};
export const FOR_GOOD = { de: 'Das nimmt niemand zurück', en: 'Nobody can undo this' };
export const HISTORY = {
  de: 'Nur der Versionsverlauf von Google zeigt den Stand davor, auch denen, die Du später freigibst. Kopiere die fertige Datei deshalb noch einmal, richte die neue Kopie ein, gib nur sie frei und lösche diese hier.',
  en: 'Only the version history of Google shows what was before, also to those with whom you share later. So copy the finished file once more, set the new copy up, share only that one and delete this one.',
};
export const DO = { de: 'Herausnehmen und wechseln', en: 'Take out and change' };
export const DO_PLAIN = { de: 'Profil wechseln', en: 'Change profile' };
export const DOING = { de: 'Nimmt heraus …', en: 'Taking out …' };
export const KEEP = { de: 'Nichts tun', en: 'Do nothing' };
export const ASK = { de: 'Wirklich herausnehmen?', en: 'Really take it out?' };
export const NOT_DONE = { de: 'Nicht gewechselt', en: 'Not changed' };
export const done = (name: Text): Text => ({ de: `Neues Profil: ${name.de}`, en: `New profile: ${name.en}` });
export const CLEAN = {
  de: 'Wir haben nachgesehen: Kein Tab, kein Prüfhinweis und keine Zeile in Protokoll und Versand ist von der anderen Seite übrig.',
  en: 'We looked: no tab, no finding and no row of journal and mail ledger is left of the other side.',
};
export const REMAINS = { de: 'Das steht noch da', en: 'This is still there' };
export const RELOAD = {
  de: 'Lade die Tabelle neu, dann passt auch das Menü.',
  en: 'Reload the sheet; then the menu fits as well.',
};
