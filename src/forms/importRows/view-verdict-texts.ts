import { both, say, type Text } from '../../domain/text.ts';
import type { Answers, Fate } from './view-plan.ts';

const rows = (count: number): Text => ({
  de: count === 1 ? 'eine Zeile' : `${count} Zeilen`,
  en: count === 1 ? 'one row' : `${count} rows`,
});

const NONE: Text = { de: 'keine', en: 'none' };

export const STAYS = { de: 'Das bleibt im Tab stehen', en: 'This stays in the tab' };
export const JUDGING = { de: 'Prüft die Zeilen', en: 'Checking the rows' };
export const WRITING = { de: 'Schreibt', en: 'Writing' };
export const progress = (done: number, of: number): Text =>
  both(
    (lang) =>
      `${done} ${lang === 'de' ? 'von' : 'of'} ${of} ${lang === 'de' ? (of === 1 ? 'Zeile' : 'Zeilen') : of === 1 ? 'row' : 'rows'}`,
  );
export const SUMMARY = { de: 'Was aus den Zeilen wird', en: 'What becomes of the rows' };
export const summary = (going: number, out: number): Text =>
  both((lang) => {
    const { [lang]: many } = rows(going);
    const rest = out === 0 ? say(NONE, lang) : rows(out)[lang];
    if (lang === 'de')
      return `${cap(many)} ${going === 1 ? 'kommt' : 'kommen'} in den Tab, ${rest} ${out < 2 ? 'bleibt' : 'bleiben'} draußen.`;
    return `${cap(many)} ${going === 1 ? 'goes' : 'go'} into the tab, ${rest} ${out < 2 ? 'stays' : 'stay'} out.`;
  });
const cap = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
export const NOTHING_YET = { de: 'Noch ist nichts geschrieben.', en: 'Nothing is written yet.' };
export const take = (count: number): Text => ({
  de: `${cap(rows(count).de)} übernehmen`,
  en: `Take in ${rows(count).en}`,
});
export const NONE_TO_TAKE = { de: 'Nichts zu übernehmen', en: 'Nothing to take in' };

export const NAMES = { de: 'Diese Verbände kennen wir nicht', en: 'We do not know these associations' };
export const NAMES_WHY = {
  de: 'Ohne Antwort bleiben ihre Zeilen draußen. Neu angelegt wird nur, was Du hier sagst.',
  en: 'Without an answer their rows stay out. Only what you say here is created.',
};
export const LEAVE_NAME = { de: 'noch offen', en: 'still open' };
export const meant = (name: string): Text => ({ de: `gemeint ist ${name}`, en: `${name} is meant` });
export const create = (name: string): Text => ({ de: `neu anlegen: ${name}`, en: `create: ${name}` });
export const landOf = (name: string): Text => ({ de: `Land von ${name}`, en: `Land of ${name}` });
export const CHOOSE_LAND = { de: 'bitte wählen', en: 'please choose' };
export const LAND_NEEDED = { de: 'Ohne Land legen wir ihn nicht an.', en: 'Without a Land we do not create it.' };

/** The questions about rows, each with its answers. */
export const QUESTIONS: Readonly<
  Record<
    keyof Answers,
    { readonly head: Text; readonly why: Text; readonly options: readonly (readonly [string, Text])[] }
  >
> = {
  personal: {
    head: { de: 'Hier stehen wohl Angaben über Personen', en: 'These seem to be details about persons' },
    why: {
      de: 'Namen, Nummern und Anschriften gehören nicht in diese Tabelle. Ohne Antwort bleiben die Zeilen draußen.',
      en: 'Names, numbers and addresses do not belong in this sheet. Without an answer the rows stay out.',
    },
    options: [
      ['empty', { de: 'Diese Zellen leer lassen', en: 'Leave these cells empty' }],
      ['take', { de: 'Angesehen: keine Personen', en: 'Looked at: no persons' }],
      ['out', { de: 'Zeilen draußen lassen', en: 'Leave the rows out' }],
    ],
  },
  missing: {
    head: { de: 'Hier fehlt etwas, das der Tab braucht', en: 'Something that the tab needs is missing' },
    why: {
      de: 'Übernommen stehen sie als „unvollständig“ da, bis jemand ergänzt. Ohne Antwort bleiben sie draußen.',
      en: 'Taken in, they count as "incomplete" until someone completes them. Without an answer they are left out.',
    },
    options: [
      ['take', { de: 'Unvollständig übernehmen', en: 'Take in incomplete' }],
      ['out', { de: 'Draußen lassen', en: 'Leave out' }],
    ],
  },
  alike: {
    head: { de: 'So steht es schon im Tab', en: 'The tab has this already' },
    why: {
      de: 'Tag, Art und Beteiligte sind gleich. Ohne Antwort bleiben sie draußen.',
      en: 'Day, kind and who takes part are the same. Without an answer they are left out.',
    },
    options: [
      ['out', { de: 'Draußen lassen', en: 'Leave out' }],
      ['take', { de: 'Es sind andere: übernehmen', en: 'They are different: take them in' }],
    ],
  },
  twice: {
    head: { de: 'Das steht in der Liste mehrmals', en: 'This is in the list more than once' },
    why: {
      de: 'Die erste Zeile kommt hinein. Ohne Antwort bleiben die weiteren draußen.',
      en: 'The first row goes in. Without an answer the further ones stay out.',
    },
    options: [
      ['out', { de: 'Einmal genügt', en: 'Once is enough' }],
      ['take', { de: 'Es sind mehrere: alle übernehmen', en: 'There are several: take them all in' }],
    ],
  },
};

/** Heads of the lists of rows, by what becomes of them. */
export const FATES: Readonly<Record<Fate, Text>> = {
  in: { de: 'Kommen hinein', en: 'Go in' },
  unread: { de: 'Nicht lesbar, bleiben draußen', en: 'Not readable, stay out' },
  unknown: { de: 'Verband unbekannt, bleiben draußen', en: 'Association unknown, stay out' },
  missing: { de: 'Unvollständig, bleiben draußen', en: 'Incomplete, stay out' },
  personal: { de: 'Angaben über Personen, bleiben draußen', en: 'Details about persons, stay out' },
  same: { de: 'Stehen genau so schon da', en: 'Already there, just the same' },
  changed: {
    de: 'Stehen schon da, mit anderen Angaben: Der Tab bleibt, wie er ist',
    en: 'Already there, with other entries: the tab stays as it is',
  },
  written: { de: 'Vom abgebrochenen Import schon geschrieben', en: 'Written already by the import that broke off' },
  alike: { de: 'Schon im Tab, bleiben draußen', en: 'In the tab already, stay out' },
  twice: { de: 'Mehrmals in der Liste, bleiben draußen', en: 'More than once in the list, stay out' },
};
export const counted = (head: Text, count: number): Text => both((lang) => `${say(head, lang)} (${count})`);
export const HINTS = { de: 'Das werden die Regeln dazu sagen', en: 'What the rules will say about them' };
export const AS_TEXT = {
  de: 'Der Tag stand als Text da und wurde so gelesen',
  en: 'The day was text and was read like this',
};
export const lineSays = (line: number, says: string): Text =>
  both((lang) => `${lang === 'de' ? 'Zeile' : 'Row'} ${line}${says === '' ? '' : `: ${says}`}`);
export const atLine = (line: number): Text => ({
  de: `Im Tab ist es Zeile ${line}.`,
  en: `In the tab it is row ${line}.`,
});
export const further = (count: number): Text => ({
  de: `und ${rows(count).de} mehr`,
  en: `and ${rows(count).en} more`,
});
export const missingWords = (headers: readonly Text[]): Text =>
  both(
    (lang) => `${lang === 'de' ? 'Es fehlt' : 'Missing'}: ${headers.map((header) => say(header, lang)).join(', ')}.`,
  );
export const orElse = (suggestions: readonly string[]): Text => ({
  de: `Meinst Du ${suggestions.join(' oder ')}?`,
  en: `Did you mean ${suggestions.join(' or ')}?`,
});

export const NOT_WRITTEN = { de: 'Der Import brach ab', en: 'The import broke off' };
export const GO_ON_WORDS = {
  de: 'Was geschrieben ist, steht im Tab. Weiter geht es von dort, nichts kommt doppelt.',
  en: 'What is written is in the tab. It goes on from there, nothing is taken in twice.',
};
export const GO_ON = { de: 'Weiter übernehmen', en: 'Go on' };
export const DONE = { de: 'Übernommen', en: 'Taken in' };
export const doneWords = (written: number, tab: Text): Text => ({
  de: `${cap(rows(written).de)} ${written === 1 ? 'steht' : 'stehen'} jetzt im Tab „${tab.de}“.`,
  en: `${cap(rows(written).en)} ${written === 1 ? 'is' : 'are'} now in the tab "${tab.en}".`,
});
export const UNDO = { de: 'Rückgängig machen', en: 'Undo' };
export const UNDOING = { de: 'Nimmt zurück …', en: 'Undoing …' };
export const UNDONE = { de: 'Zurückgenommen', en: 'Undone' };
export const NOT_UNDONE = { de: 'Nicht zurückgenommen', en: 'Not undone' };
export const LATER = {
  de: 'Alles zusammen lässt sich 30 Tage lang zurücknehmen, auch im Menü unter „Rückgängig machen…“.',
  en: 'All of it can be undone for 30 days, in the menu under "Undo…" too.',
};
export const ANOTHER = { de: 'Weitere Liste', en: 'Another list' };
export const LEFT_OUT = { de: 'Draußen geblieben', en: 'Left out' };
export const SAVE_LEFT = { de: 'Als CSV sichern', en: 'Save as CSV' };
export const LEFT_FILE = { de: 'draussen-geblieben.csv', en: 'left-out.csv' };
export const WHY = { de: 'Warum nicht übernommen', en: 'Why not taken in' };
