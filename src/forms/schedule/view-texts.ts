import { momentWords } from '../../domain/day.ts';
import { both, type Text } from '../../domain/text.ts';

export const TITLE = { de: 'Zeitplan', en: 'Schedule' };
export const JOBS = { de: 'Was von selbst läuft', en: 'What runs by itself' };
export const MAILS = { de: 'Welche Mails hinausgehen', en: 'Which mails are sent' };
export const NEVER_RAN = { de: 'Noch nie gelaufen.', en: 'Has never run.' };
export const OWN = { de: 'Läuft über Dein Konto.', en: 'Runs under your account.' };
export const NOT_OWN = { de: 'Nicht über Dein Konto.', en: 'Not under your account.' };
export const daily = (hour: number): Text => ({
  de: `Täglich zwischen ${hour} und ${hour + 1} Uhr`,
  en: `Daily between ${hour}:00 and ${hour + 1}:00`,
});
export const lastRun = (at: string, ok: boolean, words: Text): Text =>
  both((lang) => {
    const how = ok ? '' : lang === 'de' ? 'nicht gelungen: ' : 'failed: ';
    return `${lang === 'de' ? 'Zuletzt' : 'Last'} ${momentWords(at, lang)}: ${how}${words[lang]}`;
  });
export const MISSED = { de: 'Zwei Nächte nicht geprüft', en: 'Not checked for two nights' };
export const MISSED_WORDS = {
  de: 'Der Auslöser fehlt, oder das Konto, über das er lief, ist weg. „Einschalten“ setzt ihn bei Dir.',
  en: 'The trigger is gone, or the account that ran it. "Switch on" sets it for you.',
};
export const OTHERS = { de: 'Auch gesetzt von', en: 'Also set by' };
export const OTHERS_WORDS = {
  de: 'Einmal genügt. Läuft es bei zweien, wird zweimal geprüft; jede Mail geht trotzdem nur einmal.',
  en: 'Once is enough. With two, checks run twice; each mail is still sent only once.',
};
export const TRIGGERS = { de: 'Über mein Konto laufen lassen', en: 'Run under my account' };
export const TRIGGERS_WORDS = {
  de: 'Google führt es aus, auch wenn die Tabelle zu ist. Mails kommen von Deiner Adresse.',
  en: 'Google runs it even while the sheet is closed. Mails come from your address.',
};
export const ALL_OFF = { de: 'Mails sind aus', en: 'Mails are off' };
export const SOME_OFF = { de: 'Noch nicht alle Mails an', en: 'Not all mails are on yet' };
export const OFF_WORDS = {
  de: 'Bis Ihr sie einschaltet, geht keine davon hinaus.',
  en: 'None of them is sent until you switch them on.',
};
export const SAVE = { de: 'Einschalten', en: 'Switch on' };
export const SAVE_CHANGE = { de: 'Änderung speichern', en: 'Save the change' };
export const SAVING = { de: 'Speichert …', en: 'Saving …' };
export const SAVED = { de: 'Gespeichert', en: 'Saved' };
export const NOT_SAVED = { de: 'Nicht gespeichert', en: 'Not saved' };
export const TO_KNOW = { de: 'Wer nichts erfährt', en: 'Who is told nothing' };
