import { counted } from '../../domain/counted.ts';
import { type Day, daysBetween, formatDay, momentWords } from '../../domain/day.ts';
import { both, type Text } from '../../domain/text.ts';

export const TITLE: Text = { de: 'Übergabe', en: 'Handing over' };
export const PRINT: Text = { de: 'Drucken', en: 'Print' };
export const INTRO: Text = {
  de: 'Für alle, die übernehmen oder übergeben: der Stand von heute.',
  en: 'For whoever takes over or hands over: how things stand today.',
};
export const questionsTo = (contact: string): Text => ({
  de: `Fragen an ${contact}`,
  en: `Questions to ${contact}`,
});
export const POSTS: Text = { de: 'Wer wofür zuständig ist', en: 'Who is in charge of what' };
export const NO_POSTS: Text = {
  de: 'Im Tab „Koordination“ steht niemand mit Einwilligung.',
  en: 'Nobody in the tab "Contacts" has agreed.',
};
export const LEFT: Text = { de: 'Abgemeldet. Wer folgt nach?', en: 'Signed off. Who comes next?' };
export const ORPHANS: Text = {
  de: 'Die zuständige Person ist nicht mehr da',
  en: 'The person in charge is no longer there',
};
export const OPEN: Text = { de: 'Was offen ist', en: 'What is open' };
export const NO_OPEN: Text = { de: 'Gerade ist nichts offen.', en: 'Nothing is open now.' };
export const REQUESTS: Text = { de: 'Anfragen ohne Antwort', en: 'Requests without an answer' };
export const ASKED: Text = { de: 'Angefragte Partnerschaften', en: 'Requested partnerships' };
export const NEXT: Text = { de: 'Die nächsten acht Wochen', en: 'The next eight weeks' };
export const NO_NEXT: Text = { de: 'Nichts eingetragen.', en: 'Nothing is entered.' };
export const ON: Text = { de: 'Was eingeschaltet ist', en: 'What is switched on' };
export const MISSED: Text = {
  de: 'Seit zwei Nächten wurde nichts geprüft. „Zeitplan…“ schaltet es wieder ein.',
  en: 'Nothing was checked for two nights. "Schedule…" switches it on again.',
};
export const YES: Text = { de: 'an', en: 'on' };
export const NO: Text = { de: 'aus', en: 'off' };

export const findings = (count: number): Text => ({
  de: counted(count, 'Prüfhinweis', 'Prüfhinweise'),
  en: counted(count, 'finding', 'findings'),
});
export const since = (on: Day, today: Day): Text => {
  const days = daysBetween(on, today);
  return both((lang) => {
    const waits = counted(days, lang === 'de' ? 'Tag' : 'day', lang === 'de' ? 'Tage' : 'days');
    return `${lang === 'de' ? 'seit' : 'since'} ${formatDay(on, lang)}${days > 0 ? ` (${waits})` : ''}`;
  });
};
export const lastRun = (last: { readonly at: string; readonly ok: boolean } | undefined): Text =>
  last === undefined
    ? { de: 'lief noch nie', en: 'has never run' }
    : {
        de: `zuletzt ${momentWords(last.at, 'de')}${last.ok ? '' : ', mit Fehler'}`,
        en: `last ${momentWords(last.at, 'en')}${last.ok ? '' : ', with an error'}`,
      };
