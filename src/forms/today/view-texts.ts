import { type Day, daysBetween, formatDay } from '../../domain/day.ts';
import { both, type Text } from '../../domain/text.ts';
import type { Became, Said, ThingKind } from './shape.ts';

export const TITLE = { de: 'Heute für Dich', en: 'Today for you' };

/** What a kind asks, what helps, and the button that leads there. */
export const THINGS: Readonly<Record<ThingKind, { readonly head: Text; readonly how: Text; readonly button: Text }>> = {
  report: {
    head: { de: 'War der Einsatz so? Dann meldet ihn.', en: 'Was the visit like this? Then report it.' },
    how: {
      de: 'Setz den Status auf „durchgeführt“ oder „abgesagt“.',
      en: 'Set the status to "done" or "cancelled".',
    },
    button: { de: 'Zum Einsatz', en: 'To the visit' },
  },
  confirm: {
    head: { de: 'Ihr seid Gastgeber. Passt der Plan?', en: 'You host. Does the plan suit you?' },
    how: {
      de: 'Setz den Status auf „bestätigt“ oder „abgesagt“.',
      en: 'Set the status to "confirmed" or "cancelled".',
    },
    button: { de: 'Zum Plan', en: 'To the plan' },
  },
  agree: {
    head: { de: 'Stimmen beide der Partnerschaft zu?', en: 'Do both agree to the partnership?' },
    how: {
      de: 'Trag den Tag der Zustimmung ein. Ein Nein ist auch gut: Status „beendet“.',
      en: 'Enter the day of agreement. A no is fine, too: status "ended".',
    },
    button: { de: 'Zur Partnerschaft', en: 'To the partnership' },
  },
  renew: {
    head: { de: 'Läuft Eure Partnerschaft noch?', en: 'Is your partnership still going on?' },
    how: {
      de: 'Ein Klick genügt. Auch ein Nein ist eine Antwort.',
      en: 'One click is enough. A no is an answer, too.',
    },
    button: { de: 'Zur Partnerschaft', en: 'To the partnership' },
  },
  decide: {
    head: { de: 'Darf diese Spende bleiben?', en: 'May this donation stay?' },
    how: {
      de: '„Prüfung“ sagt, warum. Trag die Entscheidung ein.',
      en: '"Check" says why. Enter the decision.',
    },
    button: { de: 'Zur Spende', en: 'To the donation' },
  },
  answer: {
    head: { de: 'Jemand wartet auf Antwort.', en: 'Someone is waiting for an answer.' },
    how: { de: 'Auch ein Nein ist eine Antwort.', en: 'A no is an answer, too.' },
    button: { de: 'Anfrage öffnen', en: 'Open the request' },
  },
  pair: {
    head: { de: 'Dieser Verband sucht Partner.', en: 'This association seeks partners.' },
    how: {
      de: 'Frag einen, bei dem „bietet“ oder „offen“ steht.',
      en: 'Ask one that says "offers" or "open".',
    },
    button: { de: 'Partner vorschlagen', en: 'Suggest partners' },
  },
};

interface Answer {
  readonly label: Text;
  /** It is written at once; else the form opens that goes on with it. */
  readonly said?: Said;
  readonly became?: Became;
  readonly primary?: true;
}
const CANCELLED: Answer = { label: { de: 'Abgesagt', en: 'Cancelled' }, said: 'cancelled' };
const POSTPONED: Answer = { label: { de: 'Verschoben', en: 'Postponed' }, became: 'postponed' };

/** What can be answered with one press, the likeliest first. */
export const ANSWERS: Readonly<Partial<Record<ThingKind, readonly Answer[]>>> = {
  report: [
    { label: { de: 'Hat stattgefunden', en: 'It took place' }, became: 'done', primary: true },
    CANCELLED,
    POSTPONED,
  ],
  confirm: [{ label: { de: 'Passt', en: 'It suits' }, said: 'suits', primary: true }, CANCELLED, POSTPONED],
  renew: [
    { label: { de: 'Ja, läuft noch', en: 'Yes, it goes on' }, said: 'goes-on', primary: true },
    { label: { de: 'Ruht gerade', en: 'It is dormant' }, said: 'dormant' },
    { label: { de: 'Ist beendet', en: 'It has ended' }, said: 'ended' },
  ],
  answer: [
    { label: { de: 'Ja, beantworten', en: 'Yes, answer it' }, became: 'answered', primary: true },
    { label: { de: 'Nein, ablehnen', en: 'No, decline it' }, became: 'refused' },
  ],
};

/** What was written with it. */
export const SAID: Readonly<Record<Said, Text>> = {
  suits: { de: 'Der Einsatz ist bestätigt.', en: 'The visit is confirmed.' },
  cancelled: { de: 'Der Einsatz ist abgesagt.', en: 'The visit is cancelled.' },
  'goes-on': {
    de: 'Die Partnerschaft läuft weiter, zuletzt bestätigt heute.',
    en: 'The partnership goes on, last confirmed today.',
  },
  dormant: { de: 'Die Partnerschaft ruht.', en: 'The partnership is dormant.' },
  ended: {
    de: 'Die Partnerschaft ist beendet. Grund, anderer Tag oder Nachfolgerin: „Zur Partnerschaft“.',
    en: 'The partnership has ended. A reason, another day or a successor: "To the partnership".',
  },
};
export const SAVED = { de: 'Gespeichert', en: 'Saved' };
export const NOT_SAVED = { de: 'Nicht gespeichert', en: 'Not saved' };
export const UNDO = { de: 'Rückgängig', en: 'Undo' };
export const UNDONE = { de: 'Rückgängig gemacht', en: 'Undone' };
export const AS_BEFORE = { de: 'Die Zeile ist wieder wie zuvor.', en: 'The row is as it was.' };

/** `seit 12 Tagen`, `in 3 Tagen`, `heute`. */
export function awayFrom(day: Day, today: Day): Text {
  const days = daysBetween(day, today);
  const count = Math.abs(days);
  if (count > 365) return both((lang) => `${lang === 'de' ? 'seit' : 'since'} ${formatDay(day, lang)}`);
  if (days === 0) return { de: 'heute', en: 'today' };
  if (days > 0)
    return days === 1
      ? { de: 'seit gestern', en: 'since yesterday' }
      : { de: `seit ${days} Tagen`, en: `for ${days} days` };
  return count === 1 ? { de: 'morgen', en: 'tomorrow' } : { de: `in ${count} Tagen`, en: `in ${count} days` };
}

export const FIRST = { de: 'Zuerst', en: 'First' };

export const NOTHING_HEAD = { de: 'Heute wartet nichts auf Dich', en: 'Nothing is waiting for you today' };
export const NOTHING = {
  de: 'Was hier steht, braucht gerade nichts von Dir. Wart Ihr unterwegs? Dann erzählt davon.',
  en: 'Nothing here needs you right now. Were you out helping? Then tell us.',
};
export const LOG = { de: 'Einsatz erfassen', en: 'Log a visit' };

export const WHOSE_HEAD = { de: 'Zu welchem Verband gehörst Du?', en: 'To which association do you belong?' };
export const WHOSE_HINT = {
  de: 'Wir merken es uns. Danach siehst Du, was bei Euch ansteht.',
  en: 'We remember it. Then you see what needs you.',
};
export const SHOW = { de: 'Zeigen', en: 'Show' };
export const LOADING = { de: 'Sieht nach …', en: 'Looking …' };
export const NOT_READ = { de: 'Nicht gelesen', en: 'Not read' };
export const NOT_SHOWN = { de: 'Nicht gezeigt', en: 'Not shown' };
export const OPEN_SHEET = { de: 'In der Tabelle öffnen', en: 'Open in the sheet' };
export const MEANT = { de: 'Meinst Du:', en: 'Did you mean:' };
export const forWhom = (own: string): Text => ({ de: `Für ${own}`, en: `For ${own}` });
export const FOR_ALL = {
  de: 'Für die Koordination, aus allen Verbänden',
  en: 'For coordination, from all associations',
};
export const OTHER = { de: 'Anderer Verband', en: 'Another association' };
export const AGAIN = { de: 'Neu nachsehen', en: 'Look again' };
