import type { Referring } from '../../define/use-case.ts';
import { addDays, type Day, formatDay } from '../../domain/day.ts';
import { formatNumber } from '../../domain/number.ts';
import { both, type Lang, say, type Text } from '../../domain/text.ts';
import { tabAsWeSay } from '../../tables/stored.ts';
import type { TabChange } from './shape.ts';

export const TITLE = { de: 'Rückgängig machen', en: 'Undo' };
export const LEAD = {
  de: 'Die letzten 30 Tage, das Neueste zuerst.',
  en: 'The last 30 days, newest first.',
};
export const UNDO = { de: 'Rückgängig machen', en: 'Undo' };
export const UNDOING = { de: 'Nimmt zurück …', en: 'Undoing …' };
export const STILL_UNDOING = { de: 'Nimmt noch zurück …', en: 'Still undoing …' };
export const STILL_UNDOING_WORDS = {
  de: 'Viele Zeilen brauchen länger. Lass das Fenster offen.',
  en: 'Many rows take longer. Keep the window open.',
};
export const UNDONE = { de: 'Rückgängig gemacht', en: 'Undone' };
export const PARTLY_UNDONE = { de: 'Zum Teil rückgängig gemacht', en: 'Partly undone' };
export const NOT_UNDONE = { de: 'Nicht rückgängig gemacht', en: 'Not undone' };
export const NOTHING_LEFT = { de: 'Hier war schon alles zurückgenommen.', en: 'Everything here was undone before.' };
export const NOT_READ = { de: 'Liste nicht geladen', en: 'List not loaded' };
export const RELOAD = { de: 'Liste neu laden', en: 'Reload the list' };
export const CHANGES_STAY = {
  de: 'Was jemand seitdem geändert hat, bleibt stehen.',
  en: 'What someone changed since stays.',
};
export const NOT_KEPT = {
  de: 'Personenbezogenes und Freitext stehen nicht im Protokoll. Das kommt nicht zurück.',
  en: 'Personal data and free text are not in the journal. They do not come back.',
};
export const FINAL = { de: 'lässt sich nicht rückgängig machen', en: 'cannot be undone' };
export const FINAL_WORDS = {
  de: 'Im Protokoll steht nichts, was zurückkommen könnte.',
  en: 'The journal holds nothing that could come back.',
};
export const DONE = { de: 'schon rückgängig gemacht', en: 'undone already' };
export const EMPTY = { de: 'Noch nichts zum Zurücknehmen', en: 'Nothing to undo yet' };
export const EMPTY_WORDS = {
  de: 'Hier steht, was das Werkzeug in den letzten 30 Tagen geschrieben hat.',
  en: 'Here is what the tool wrote in the last 30 days.',
};
export const TYPED = {
  de: 'Selbst Getipptes nimmst Du mit Strg+Z zurück.',
  en: 'What you typed yourself you undo with Ctrl+Z.',
};
export const ONLY_OWN = {
  de: 'Du siehst, was alle auslösen dürfen. Den Rest nimmt die Koordination zurück.',
  en: 'You see what everyone may start. Coordination undoes the rest.',
};
/** `heute, 09:12`; `21.11.2026, 14:30`. */
export function momentOf(at: string, today: Day): Text {
  const [date = '', time = ''] = at.split(' ');
  const dayIn = (lang: Lang): string => {
    if (date === today) return lang === 'de' ? 'heute' : 'today';
    if (date === addDays(today, -1)) return lang === 'de' ? 'gestern' : 'yesterday';
    return formatDay(date as Day, lang);
  };
  return both((lang) => [dayIn(lang), time].filter((part) => part !== '').join(', '));
}

/** `Einsätze: 1 neue Zeile`. */
export function countOf({ tab: stored, change, rows }: TabChange): Text {
  const tab = tabAsWeSay(stored);
  const kinds = {
    new: { de: 'neue', en: 'new' },
    changed: { de: 'geänderte', en: 'changed' },
    removed: { de: 'entfernte', en: 'removed' },
  } as const;
  const noun = rows === 1 ? { de: 'Zeile', en: 'row' } : { de: 'Zeilen', en: 'rows' };
  return both(
    (lang) => `${say(tab, lang)}: ${formatNumber(rows, lang, 0)} ${say(kinds[change], lang)} ${say(noun, lang)}`,
  );
}

/** What undoing does to one tab, in one sentence. */
export function effectOf({ tab: stored, change, rows }: TabChange): Text {
  const tab = tabAsWeSay(stored);
  const count = (lang: Lang): string => formatNumber(rows, lang, 0);
  const inTab = { de: `im Tab „${tab.de}“`, en: `in the tab "${tab.en}"` };
  const sentences: Readonly<Record<TabChange['change'], Text>> = {
    new:
      rows === 1
        ? { de: `Die neue Zeile ${inTab.de} wird wieder geleert.`, en: `The new row ${inTab.en} is emptied again.` }
        : {
            de: `${count('de')} neue Zeilen ${inTab.de} werden wieder geleert.`,
            en: `${count('en')} new rows ${inTab.en} are emptied again.`,
          },
    changed:
      rows === 1
        ? {
            de: `In einer Zeile ${inTab.de} steht wieder das Frühere.`,
            en: `One row ${inTab.en} holds again what it held before.`,
          }
        : {
            de: `In ${count('de')} Zeilen ${inTab.de} steht wieder das Frühere.`,
            en: `${count('en')} rows ${inTab.en} hold again what they held before.`,
          },
    removed:
      rows === 1
        ? { de: `Die entfernte Zeile ${inTab.de} kommt zurück.`, en: `The removed row ${inTab.en} comes back.` }
        : {
            de: `${count('de')} entfernte Zeilen ${inTab.de} kommen zurück.`,
            en: `${count('en')} removed rows ${inTab.en} come back.`,
          },
  };
  return sentences[change];
}

export const COUNTING = { de: 'Zählt, was darauf verweist …', en: 'Counting what refers to it …' };
export const NOT_COUNTED = {
  de: 'Wie viele Zeilen darauf verweisen, ließ sich nicht zählen.',
  en: 'How many rows refer to it could not be counted.',
};
export const REFERRED = {
  de: 'Diese Zeilen bleiben stehen. Sie nennen dann, was es so nicht mehr gibt.',
  en: 'Those rows stay. They then name what no longer exists by that name.',
};

/** `3 Zeilen im Tab „Einsätze“ verweisen darauf.` */
export const referringRows = ({ tab, rows }: Referring): Text =>
  both((lang) => {
    const count = formatNumber(rows, lang, 0);
    if (lang === 'de')
      return `${count} ${rows === 1 ? 'Zeile' : 'Zeilen'} im Tab „${say(tab, lang)}“ ${rows === 1 ? 'verweist' : 'verweisen'} darauf.`;
    return `${count} ${rows === 1 ? 'row' : 'rows'} in the tab "${say(tab, lang)}" ${rows === 1 ? 'refers' : 'refer'} to it.`;
  });

/** `Rückgängig gemacht: heute, 09:12.` */
export const undoneOn = (at: string, today: Day): Text =>
  both((lang) => `${say(UNDONE, lang)}: ${say(momentOf(at, today), lang)}.`);
