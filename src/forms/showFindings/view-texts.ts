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
  en: 'Only what stands in this sheet was checked. Section 25 PartG counts across all branches. For the rest ask your state association.',
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
export const UNDO = { de: 'Rückgängig', en: 'Undo' };
export const UNDONE = { de: 'Rückgängig gemacht', en: 'Undone' };
export const NOT_UNDONE = { de: 'Nicht rückgängig gemacht', en: 'Not undone' };
export const NOT_SHOWN = { de: 'Zeile nicht gefunden', en: 'Row not found' };
export const OPEN_SHEET = { de: 'Tabelle an der Zeile öffnen', en: 'Open the sheet at the row' };
export const RELOAD = { de: 'Liste neu laden', en: 'Reload the list' };

const counted = (count: number, one: Text, many: Text): Text =>
  both((lang) => `${formatNumber(count, lang, 0)} ${say(count === 1 ? one : many, lang)}`);

export const openCount = (count: number): Text =>
  both((lang) => formatNumber(count, lang, 0) + (lang === 'de' ? ' offen' : ' open'));
export const unreadRows = (count: number): Text =>
  counted(
    count,
    { de: 'Zeile nicht ausgewertet.', en: 'row not evaluated.' },
    { de: 'Zeilen nicht ausgewertet.', en: 'rows not evaluated.' },
  );
export const showMore = (count: number): Text =>
  counted(count, { de: 'weiteren zeigen', en: 'more' }, { de: 'weitere zeigen', en: 'more' });
/** `Zur Zeile S-0047`; a row without an id is "Zeile 12" already. */
export const toRow = (row: string): Text => {
  const bare = row.replace(/^(Zeile|Row) /, '');
  return { de: `Zur Zeile ${bare}`, en: `To row ${bare}` };
};
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
export function checkedAt(at: string, today: Day): Text {
  const [date = '', time = ''] = at.split(' ');
  const when = (lang: Lang): string => {
    if (date === today) return lang === 'de' ? 'heute' : 'today';
    if (date === addDays(today, -1)) return lang === 'de' ? 'gestern' : 'yesterday';
    return formatDay(date as Day, lang);
  };
  return both((lang) => `${(lang === 'de' ? 'geprüft ' : 'checked ') + when(lang)}, ${time}`);
}

/** `152 Einsätze, 121 Spenden, 58 Regeln.` */
export function scopeOf({ rows, rules }: LastCheck): Text {
  return both((lang) => {
    const parts = (['visits', 'contributions'] as const).flatMap((name) => {
      const count = rows[name];
      return count === undefined ? [] : [`${formatNumber(count, lang, 0)} ${say(tables[name].tab, lang)}`];
    });
    return `${[...parts, formatNumber(rules, lang, 0) + (lang === 'de' ? ' Regeln' : ' rules')].join(', ')}.`;
  });
}
