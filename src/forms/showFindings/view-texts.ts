import { addDays, type Day, daysBetween, formatDay } from '../../domain/day.ts';
import { formatNumber } from '../../domain/number.ts';
import { both, type Lang, say, type Text } from '../../domain/text.ts';
import { tables } from '../../tables/index.ts';
import type { LastCheck } from './shape.ts';

export const TITLE = { de: 'Prüfhinweise', en: 'Findings' };
export const CHECK_AGAIN = { de: 'Neu prüfen', en: 'Check again' };
export const CHECKING = { de: 'Prüft …', en: 'Checking …' };
export const CHECK_NOW = { de: 'Jetzt prüfen', en: 'Check now' };
export const NOT_CHECKED = { de: 'Nicht geprüft', en: 'Not checked' };
export const STILL_CHECKING = { de: 'Prüft noch …', en: 'Still checking …' };
export const STILL_CHECKING_WORDS = {
  de: 'Große Tabellen brauchen länger. Lass das Fenster offen.',
  en: 'Large sheets take longer. Keep the window open.',
};
export const CHECKED = { de: 'Geprüft', en: 'Checked' };
export const WHICH = { de: 'Welche?', en: 'Which?' };
export const SHOW_WHY = { de: 'Zeigen, warum', en: 'Show why' };
export const SCOPES = {
  all: { de: 'Alle', en: 'All' },
  own: { de: 'Meine Verbände', en: 'My associations' },
  row: { de: 'Diese Zeile', en: 'This row' },
};
export const LOADING = { de: 'Lädt …', en: 'Loading …' };
export const WHOSE = { de: 'Für welchen Verband?', en: 'For which association?' };
export const WHOSE_HINT = {
  de: 'Verbände, die zu ihm gehören, zählen mit. Wir merken uns die Wahl.',
  en: 'Associations that are part of it count too. We remember the choice.',
};
export const SHOW = { de: 'Zeigen', en: 'Show' };
export const OTHER_ASSOCIATION = { de: 'Anderer Verband', en: 'Another association' };
export const NOT_READ = { de: 'Nicht gelesen', en: 'Not read' };
export const AGAIN = { de: 'Noch einmal versuchen', en: 'Try again' };
export const LOOK_AGAIN = { de: 'Noch einmal nachsehen', en: 'Look again' };
export const LOOK_AGAIN_WHY = {
  de: 'Andere Zeile gewählt? Die Tabelle sagt uns das nicht von selbst.',
  en: 'Selected another row? The sheet does not tell us by itself.',
};
export const ONLY_THESE = { de: 'Nur diese zeigen', en: 'Show only these' };
export const ROW_HAS_NONE = {
  de: 'Zu dieser Zeile gibt es keinen Prüfhinweis. Das heißt nicht, dass alles stimmt.',
  en: 'There is no finding for this row. That does not mean all is well.',
};
export const ROW_NONE_OPEN = {
  de: 'Zu dieser Zeile ist nichts offen. Das heißt nicht, dass alles stimmt.',
  en: 'Nothing is open for this row. That does not mean all is well.',
};
export const FINDING_UNKNOWN = {
  de: 'Dieser Prüfhinweis ist neuer als die Liste hier.',
  en: 'This finding is newer than the list here.',
};
export const HEADER_ROW = {
  de: 'Das ist die Kopfzeile. Wähle eine Zeile darunter.',
  en: 'This is the header row. Select a row below it.',
};
export const ELSEWHERE = {
  de: 'Diese Zeile prüfen wir nicht. Wähle eine in einem Tab wie „Einsätze“.',
  en: 'We do not check this row. Select one in a tab such as "Visits".',
};
export const OWN_NONE = {
  de: 'Zu diesen Verbänden ist nichts offen. Das heißt nicht, dass alles stimmt.',
  en: 'Nothing is open for these associations. That does not mean all is well.',
};
export const NOTHING_NEW = { de: 'Nichts Neues offen', en: 'Nothing new is open' };
export const BASELINE_ADVICE = {
  de: 'Diese Zeilen sind älter als diese Tabelle. Geht sie nach und nach durch, Dringendes zuerst.',
  en: 'These rows are older than this sheet. Go through them bit by bit, urgent ones first.',
};
export const BASELINE = tables.findings.columns.baseline.header;
export const LEVELS = { de: 'Stufe', en: 'Level' };
export const HINTS = { de: 'Hinweise', en: 'hints' };
export const IN_CHARGE = { de: 'Zuständig', en: 'In charge' };
export const STATUS = { de: 'Status', en: 'Status' };
export const ALL = { de: 'Alle', en: 'All' };
export const UNRESOLVED = { de: 'Unerledigt', en: 'Unresolved' };
export const SHOW_DONE = { de: 'Erledigte zeigen', en: 'Show the done ones' };
export const RESET = { de: 'Alle Filter lösen', en: 'Clear all filters' };
export const NONE_FIT = { de: 'Zu dieser Auswahl gibt es nichts.', en: 'Nothing fits this choice.' };
export const NEVER = { de: 'Noch nicht geprüft', en: 'Not checked yet' };
export const NEVER_WORDS = {
  de: 'Die Prüfung liest alle Tabs. Sie schreibt nur in „Prüfung“ und „Prüfhinweise“. Das dauert etwa zehn Sekunden.',
  en: 'The check reads all tabs. It writes only into "Check" and "Findings". This takes about ten seconds.',
};
export const NOTHING = { de: 'Keine offenen Prüfhinweise', en: 'No open findings' };
export const NOT_ALL_WELL = {
  de: 'Das heißt nicht, dass alles stimmt. Wir sehen nur diese Tabelle. § 25 PartG zählt über alle Gliederungen: Frag dazu Deinen Landesverband.',
  en: 'That does not mean all is well. We see this sheet only. Section 25 PartG counts across all branches: ask your state association about it.',
};
export const ONLY_HERE = {
  de: 'Geprüft ist nur, was in dieser Tabelle steht. § 25 PartG zählt über alle Gliederungen. Zum Rest frag Deinen Landesverband.',
  en: 'Only what is in this sheet was checked. Section 25 PartG counts across all branches. For the rest ask your state association.',
};
export const TOOL_SETS_DONE = {
  de: '„Erledigt“ setzt das Werkzeug, sobald nichts mehr auffällt.',
  en: 'The tool sets "done" once nothing is noticed any more.',
};
export const REASON = { de: 'Begründung', en: 'Reason' };
export const REASON_HINT = { de: 'Bitte ohne Namen und Kontodaten.', en: 'Please without names and account data.' };
export const SAVE_STATUS = { de: 'Status speichern', en: 'Save the status' };
export const SAVING = { de: 'Speichert …', en: 'Saving …' };
export const NOT_SAVED = { de: 'Nicht gespeichert', en: 'Not saved' };
export const KEPT = { de: 'Deine Eingaben sind noch da.', en: 'Your entries are still here.' };
export const SAVED = { de: 'Status gespeichert', en: 'Status saved' };
export const WORD_STAYS = {
  de: 'Das Wort in der Spalte „Prüfung“ geht mit der nächsten Prüfung.',
  en: 'The word in the column "Check" goes with the next check.',
};
export const UNDO = { de: 'Rückgängig', en: 'Undo' };
export const UNDONE = { de: 'Rückgängig gemacht', en: 'Undone' };
export const NOT_UNDONE = { de: 'Nicht rückgängig gemacht', en: 'Not undone' };
export const NOT_SHOWN = { de: 'Zeile nicht gefunden', en: 'Row not found' };
export const OPEN_SHEET = { de: 'Tabelle an der Zeile öffnen', en: 'Open the sheet at the row' };
export const RELOAD = { de: 'Liste neu laden', en: 'Reload the list' };

const counted = (count: number, one: Text, many: Text): Text =>
  both((lang) => `${formatNumber(count, lang, 0)} ${say(count === 1 ? one : many, lang)}`);

export const INCOMPLETE_ADVICE = {
  de: 'Hier fehlt etwas, oder es lässt sich nicht lesen. Diese Zeilen zählen noch nicht überall mit.',
  en: 'Something is missing here, or cannot be read. These rows do not count everywhere yet.',
};
export const LONG_OPEN_ADVICE = {
  de: 'Gilt es noch, nehmt es Euch vor. Gilt es nicht mehr, gebt ihm einen Status mit einem Satz dazu.',
  en: 'If it still holds, take it on. If it does not, give it a status with a sentence.',
};
/** `Für alle 10 speichern`. */
export const saveForAll = (count: number): Text =>
  both((lang) => (lang === 'de' ? `Für alle ${count} speichern` : `Save for all ${count}`));
/** `Alle 10 auf einmal`. */
export const allAtOnce = (count: number): Text =>
  both((lang) => (lang === 'de' ? `Alle ${count} auf einmal` : `All ${count} at once`));
export const alsoHere = (count: number): Text =>
  counted(
    count,
    { de: 'weiterer Hinweis zu dieser Zeile', en: 'more finding for this row' },
    { de: 'weitere Hinweise zu dieser Zeile', en: 'more findings for this row' },
  );
/** `10 Partnerschaften: Lange nichts gehört`. */
export const manyRows = (count: number, tab: string, title: string): Text =>
  both((lang) => `${formatNumber(count, lang, 0)} ${tab}: ${title}`);
/** Where the sheet speaks another language than the person. */
export const AS_IN_SHEET = {
  de: 'Einiges steht noch in der Sprache der Tabelle. „Neu prüfen“ bringt das meiste in Deine.',
  en: 'Some of it is still in the language of the sheet. "Check again" brings most of it into yours.',
};
export const ANY_STATUS = { de: 'jeder Status', en: 'any status' };
/** `Gezeigt: Alle · Unerledigt`. */
export const showing = (told: readonly string[]): Text =>
  both((lang) => `${lang === 'de' ? 'Gezeigt' : 'Shown'}: ${told.join(' · ')}`);
export const openCount = (count: number): Text =>
  both((lang) => formatNumber(count, lang, 0) + (lang === 'de' ? ' offen' : ' open'));
export const shownCount = (count: number): Text =>
  both((lang) => formatNumber(count, lang, 0) + (lang === 'de' ? ' gezeigt' : ' shown'));
/** `12 noch unvollständig`. */
export const incompleteOf = (count: number): Text =>
  both((lang) => `${formatNumber(count, lang, 0)} ${lang === 'de' ? 'noch unvollständig' : 'still incomplete'}`);
/** `57 aus der Zeit vor dem Einrichten, davon 3 dringend`. */
export const baselineOf = (count: number, urgent: number): Text =>
  both((lang) => {
    const [all, pressing] = [count, urgent].map((one) => formatNumber(one, lang, 0));
    const head = lang === 'de' ? `${all} aus der Zeit vor dem Einrichten` : `${all} from before the set-up`;
    if (urgent === 0) return head;
    return head + (lang === 'de' ? `, davon ${pressing} dringend` : `, ${pressing} of them urgent`);
  });
export const andBelow = (name: string, below: number): Text => {
  if (below === 0) return { de: name, en: name };
  return both(
    (lang) =>
      `${name} ${lang === 'de' ? 'und' : 'and'} ${formatNumber(below, lang, 0)} ${lang === 'de' ? 'darunter' : 'below it'}`,
  );
};
/** The selected row by its tab and its id; by its line where it has none. */
export const rowNamed = (tab: Text, id: string, line: number): Text =>
  both((lang) => `${say(tab, lang)} · ${id === '' ? `${lang === 'de' ? 'Zeile' : 'Row'} ${line}` : id}`);
export const rowHas = (count: number): Text =>
  count === 1
    ? { de: 'Zur gewählten Zeile gibt es einen Hinweis.', en: 'There is one finding for the selected row.' }
    : both((lang) =>
        lang === 'de'
          ? `Zur gewählten Zeile gibt es ${formatNumber(count, lang, 0)} Hinweise.`
          : `There are ${formatNumber(count, lang, 0)} findings for the selected row.`,
      );
export const closedOnes = (count: number): Text =>
  both((lang) =>
    lang === 'de'
      ? `${formatNumber(count, lang, 0)} nicht mehr offen: zeigen`
      : `Show ${formatNumber(count, lang, 0)} no longer open`,
  );
export const yourOffice = (office: string): Text => ({ de: `${office} (Du)`, en: `${office} (you)` });
export const unreadRows = (count: number): Text =>
  counted(
    count,
    { de: 'Zeile nicht ausgewertet.', en: 'row not evaluated.' },
    { de: 'Zeilen nicht ausgewertet.', en: 'rows not evaluated.' },
  );
/** `Zur Zeile S-0047`; a row without an id is "Zeile 12" already. */
const LINE = /^(Zeile|Row) /;

/** Which row a finding speaks of: its id, or its line where it has none, which the tab holds in the sheet's language. */
export const rowOf = (row: string): Text => {
  const line = row.replace(LINE, '');
  return line === row ? { de: row, en: row } : { de: `Zeile ${line}`, en: `Row ${line}` };
};
export const toRow = (row: string): Text => {
  const bare = row.replace(LINE, '');
  return { de: `Zur Zeile ${bare}`, en: `To row ${bare}` };
};
export const profileOf = (name: string): Text => ({ de: `Steckbrief ${name}…`, en: `Profile ${name}…` });
export const neededFor = (status: string): Text => ({ de: `bei „${status}“ nötig`, en: `needed for "${status}"` });

/** `seit heute`, `seit gestern`, `seit 41 Tagen`. */
export function since(first: Day, today: Day): Text {
  const days = daysBetween(first, today);
  if (days <= 0) return { de: 'seit heute', en: 'since today' };
  if (days === 1) return { de: 'seit gestern', en: 'since yesterday' };
  return both(
    (lang) => (lang === 'de' ? 'seit ' : 'for ') + formatNumber(days, lang, 0) + (lang === 'de' ? ' Tagen' : ' days'),
  );
}

/** `geprüft heute, 02:14`. */
/** Two nights went by since everything was checked. */
export const isLongAgo = (at: string, today: Day): boolean => at.slice(0, 10) < addDays(today, -1);
export const WHO_UNKNOWN: Text = { de: 'Der Tab „Koordination“ ist unklar', en: 'The tab "Contacts" is in doubt' };
export const LONG_AGO: Text = { de: 'Seit zwei Nächten nicht geprüft', en: 'Not checked for two nights' };
export const LONG_AGO_WORDS: Text = {
  de: 'Was seither eingetragen wurde, fehlt hier. „Zeitplan…“ zeigt, ob es von selbst läuft.',
  en: 'What was entered since is left out here. "Schedule…" shows whether it runs by itself.',
};

export function checkedAt(at: string, today: Day): Text {
  const [date = '', time = ''] = at.split(' ');
  const when = (lang: Lang): string => {
    if (date === today) return lang === 'de' ? 'heute' : 'today';
    if (date === addDays(today, -1)) return lang === 'de' ? 'gestern' : 'yesterday';
    return formatDay(date as Day, lang);
  };
  return both((lang) => `${(lang === 'de' ? 'geprüft ' : 'checked ') + when(lang)}, ${time}`);
}

const COUNTED = {
  visits: { de: ['Einsatz', 'Einsätze'], en: ['visit', 'visits'] },
  contributions: { de: ['Spende', 'Spenden'], en: ['contribution', 'contributions'] },
} as const;

/** `152 Einsätze, 1 Spende, 58 Regeln.` */
export function scopeOf({ rows, rules }: LastCheck): Text {
  return both((lang) => {
    const parts = (['visits', 'contributions'] as const).flatMap((name) => {
      const count = rows[name];
      const [one, many] = COUNTED[name][lang];
      return count === undefined ? [] : [`${formatNumber(count, lang, 0)} ${count === 1 ? one : many}`];
    });
    return `${[...parts, formatNumber(rules, lang, 0) + (lang === 'de' ? ' Regeln' : ' rules')].join(', ')}.`;
  });
}

/** How many findings fit the filters, said when it changes. */
export const fitting = (count: number): Text => ({
  de: count === 1 ? 'Ein Prüfhinweis passt' : `${count} Prüfhinweise passen`,
  en: count === 1 ? 'One finding fits' : `${count} findings fit`,
});
