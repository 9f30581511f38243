import { both, type Lang, type Text } from '../../domain/text.ts';

export const TITLE: Text = { de: 'Auswertung senden', en: 'Send the evaluation' };
export const MAIL: Text = { de: 'Welche Mail?', en: 'Which mail?' };
export const MAILS = {
  evaluation: { de: 'Auswertung', en: 'Evaluation' },
  urgent: { de: 'Dringendes', en: 'Urgent' },
  visit: { de: 'Einsätze', en: 'Visits' },
  requests: { de: 'Anfragen', en: 'Requests' },
  partnership: { de: 'Läuft Eure Partnerschaft noch?', en: 'Is your partnership still going on?' },
  accounts: { de: 'Abschluss und Aufbewahrung', en: 'Accounts and retention' },
} as const;
export const BY_ITSELF: Text = {
  de: 'Sie geht von selbst hinaus, sobald sie fällig ist. Hier siehst Du sie vorher.',
  en: 'It is sent by itself once it is due. Here you see it beforehand.',
};
export const KIND: Text = { de: 'Wofür?', en: 'For what?' };
export const KINDS = {
  month: { de: 'Monat', en: 'Month' },
  quarter: { de: 'Quartal', en: 'Quarter' },
  half: { de: 'Halbjahr', en: 'Half-year' },
  year: { de: 'Jahr', en: 'Year' },
} as const;
export const PERIOD: Text = { de: 'Welcher Zeitraum?', en: 'Which period?' };
export const RUNNING: Text = { de: 'Läuft noch, die Zahlen wachsen weiter.', en: 'Not over yet, figures still grow.' };
export const RECIPIENTS: Text = { de: 'An wen?', en: 'To whom?' };
export const OTHERS = (count: number): Text => ({
  de: count === 1 ? 'Ein Kontakt bekommt nichts' : `${count} Kontakte bekommen nichts`,
  en: count === 1 ? 'One contact gets nothing' : `${count} contacts get nothing`,
});
export const LANGUAGE: Text = { de: 'Sprache der Mail', en: 'Language of the mail' };
export const LANGUAGES: Readonly<Record<Lang, Text>> = {
  de: { de: 'Deutsch', en: 'German' },
  en: { de: 'Englisch', en: 'English' },
};
export const SHOW: Text = { de: 'Ansehen', en: 'View' };
export const SHOWN: Text = { de: 'Wird gezeigt', en: 'Shown' };
export const ALL: Text = { de: 'Alle wählen', en: 'Choose all' };
export const NONE: Text = { de: 'Keine wählen', en: 'Choose none' };
export const NOBODY: Text = { de: 'Gerade wartet niemand auf diese Mail', en: 'Nobody is waiting for this mail now' };
export const NOBODY_WHY: Text = {
  de: 'Wer sie bekommt, steht im Tab „Koordination“. Nötig sind Adresse, Einwilligung und Rhythmus.',
  en: 'Tab "Contacts" says who gets it. Address, consent and rhythm are needed.',
};
export const PREVIEW: Text = { de: 'Vorschau', en: 'Preview' };
export const PREVIEW_OF = (association: string): Text => ({
  de: `Vorschau der Mail an ${association}`,
  en: `Preview of the mail to ${association}`,
});
export const LOADING_PREVIEW: Text = { de: 'Die Mail wird geschrieben …', en: 'Writing the mail …' };
export const NOT_SHOWN: Text = { de: 'Keine Vorschau', en: 'No preview' };
export const LOOKS = {
  wide: { de: 'Bild', en: 'Picture' },
  phone: { de: '360 px', en: '360 px' },
  text: { de: 'Text', en: 'Text' },
} as const;
export const SUBJECT: Text = { de: 'Betreff', en: 'Subject' };
export const TO: Text = { de: 'An', en: 'To' };
export const TEST: Text = { de: 'Testmail an mich', en: 'Test mail to me' };
export const TESTING: Text = { de: 'Testmail geht hinaus …', en: 'Sending the test mail …' };
export const TESTED: Text = { de: 'Testmail gesendet', en: 'Test mail sent' };
export const TESTED_TO = (address: string): Text => ({
  de: `Sie ging an ${address}. Sonst bekam sie niemand.`,
  en: `It went to ${address}. Nobody else received it.`,
});
export const SEND = (count: number): Text =>
  both((lang) => {
    if (count === 0) return lang === 'de' ? 'Senden' : 'Send';
    if (lang === 'de') return count === 1 ? '1 Mail senden…' : `${count} Mails senden…`;
    return count === 1 ? 'Send 1 mail…' : `Send ${count} mails…`;
  });
export const SURE = (count: number, period: string): Text => ({
  de: count === 1 ? `${period}: 1 Mail senden?` : `${period}: ${count} Mails senden?`,
  en: count === 1 ? `${period}: send 1 mail?` : `${period}: send ${count} mails?`,
});
export const SURE_WHY: Text = {
  de: 'Gesendete Mails lassen sich nicht zurückholen. Jede geht nur einmal hinaus.',
  en: 'Sent mails cannot be taken back. Each is sent only once.',
};
export const LESS_QUOTA = (quota: number): Text => ({
  de: `Google erlaubt heute noch ${quota}. Der Rest folgt am nächsten Tag.`,
  en: `Google allows ${quota} more today. The rest follows on the next day.`,
});
export const YES: Text = { de: 'Jetzt senden', en: 'Send now' };
export const NO: Text = { de: 'Noch nicht', en: 'Not yet' };
export const SENDING: Text = { de: 'Wird gesendet …', en: 'Sending …' };
export const NOT_SENT: Text = { de: 'Nicht gesendet', en: 'Not sent' };
export const CHOOSE: Text = { de: 'Bitte wähle mindestens einen Kontakt.', en: 'Please choose at least one contact.' };
export const SENT = (count: number): Text => ({
  de: count === 1 ? '1 Mail gesendet' : `${count} Mails gesendet`,
  en: count === 1 ? '1 mail sent' : `${count} mails sent`,
});
export const LEDGER: Text = {
  de: 'Im Tab „Versand“ steht jede einzelne.',
  en: 'Tab "Mail ledger" lists each of them.',
};
export const FAILED = (count: number): Text => ({
  de: count === 1 ? 'Eine konnte nicht gesendet werden.' : `${count} konnten nicht gesendet werden.`,
  en: count === 1 ? 'One could not be sent.' : `${count} could not be sent.`,
});
export const WAITING = (count: number): Text => ({
  de: count === 1 ? 'Eine folgt am nächsten Tag.' : `${count} folgen am nächsten Tag.`,
  en: count === 1 ? 'One follows on the next day.' : `${count} follow on the next day.`,
});
/** Why, what to do about it and SEND_AGAIN follow. */
export const HELD = (count: number): Text => ({
  de: count === 1 ? 'Eine wartet noch.' : `${count} warten noch.`,
  en: count === 1 ? 'One still waits.' : `${count} still wait.`,
});
export const SEND_AGAIN: Text = { de: 'Sende danach noch einmal.', en: 'Send once more afterwards.' };
export const UNCLEAR = (count: number): Text => ({
  de:
    count === 1
      ? 'Bei einer Mail ist unklar, ob sie ankam. Von selbst senden wir sie nicht noch einmal.'
      : `Bei ${count} Mails ist unklar, ob sie ankamen. Von selbst senden wir sie nicht noch einmal.`,
  en:
    count === 1
      ? 'It is unclear whether one mail arrived. We will not resend it by ourselves.'
      : `It is unclear whether ${count} mails arrived. We will not resend them by ourselves.`,
});
export const ALREADY = (count: number): Text => ({
  de: count === 1 ? 'Eine ist schon gesendet oder unterwegs.' : `${count} sind schon gesendet oder unterwegs.`,
  en: count === 1 ? 'One has left already or is on its way.' : `${count} have left already or are on their way.`,
});
export const EXAMPLE: Text = { de: 'Beispieldaten', en: 'Example data' };
