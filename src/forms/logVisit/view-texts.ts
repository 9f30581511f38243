export const TITLE = { de: 'Einsatz erfassen', en: 'Log a visit' };
export const FIVE = {
  de: 'Fünf Angaben genügen. Alles Weitere ist freiwillig.',
  en: 'Five answers are enough. The rest is optional.',
};
export const RESTORED = { de: 'Deine Eingaben sind noch da', en: 'Your entries are still here' };
export const NO_NAMES = { de: 'Noch keine Verbände', en: 'No associations yet' };
export const NO_NAMES_WORDS = {
  de: 'Der Tab „Verbände“ ist leer. „Erste Schritte“ im Menü füllt ihn.',
  en: 'The tab "Associations" is empty. "First steps" in the menu fills it.',
};
export const START_OVER = { de: 'Neu beginnen', en: 'Start over' };
export const NOT_YET = { de: 'Noch nicht gespeichert', en: 'Not saved yet' };
export const SLOW = { de: 'Speichert noch …', en: 'Still saving …' };
export const SLOW_WORDS = {
  de: 'Das dauert länger als sonst. Lass das Fenster offen. Doppelt gespeichert wird nichts.',
  en: 'This takes longer than usual. Keep the window open. Nothing is saved twice.',
};
export const BUSY = { de: 'Gerade schreibt jemand anderes', en: 'Someone else is writing' };
export const KEPT = { de: 'Deine Eingaben sind noch da.', en: 'Your entries are still here.' };
export const NOT_SAVED = { de: 'Nicht gespeichert', en: 'Not saved' };
export const COPY = { de: 'Eingaben kopieren', en: 'Copy the entries' };
export const COPIED = { de: 'Kopiert', en: 'Copied' };
export const COPY_YOURSELF = { de: 'Bitte markieren und kopieren:', en: 'Please select and copy:' };
export const SAVE = { de: 'Speichern', en: 'Save' };
export const SAVING = { de: 'Speichert …', en: 'Saving …' };
export const TRY_NOW = { de: 'Jetzt versuchen', en: 'Try now' };
export const SAVE_AGAIN = { de: 'Noch einmal speichern', en: 'Save again' };
export const OR_ENTER = { de: 'oder Enter', en: 'or Enter' };
export const NEXT = { de: 'Nächsten Einsatz erfassen', en: 'Log the next visit' };
export const NEXT_KEEPS = {
  de: 'Tag, Art und Verbände bleiben stehen.',
  en: 'Day, kind and associations stay.',
};
const NUMBERS = {
  de: ['', 'eine Angabe', 'zwei Angaben', 'drei Angaben', 'vier Angaben', 'fünf Angaben'],
  en: ['', 'one entry', 'two entries', 'three entries', 'four entries', 'five entries'],
};

/** `Bitte sieh Dir drei Angaben an:` */
export const lookAt = (count: number) => ({
  de: `Bitte sieh Dir ${NUMBERS.de[count] ?? `${count} Angaben`} an:`,
  en: `Please look at ${NUMBERS.en[count] ?? `${count} entries`}:`,
});

export const retryIn = (seconds: number) => ({
  de: `Wir versuchen es in ${seconds}${seconds === 1 ? ' Sekunde' : ' Sekunden'} wieder.`,
  en: `We will try again in ${seconds}${seconds === 1 ? ' second.' : ' seconds.'}`,
});
