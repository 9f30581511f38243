import type { Permit } from '../../define/permits.ts';
import type { Text } from '../../domain/text.ts';

export const TITLE = { de: 'Hilfe', en: 'Help' };
export const WHAT: readonly Text[] = [
  {
    de: 'Hier steht, welche Kreisverbände einander helfen, und womit.',
    en: 'This sheet shows which district associations help one another, and with what.',
  },
  {
    de: 'Ihr tragt Einsätze, Spenden und Partnerschaften ein. Das Werkzeug sagt, was auffällt, und wen Ihr fragen könnt.',
    en: 'You enter visits, contributions and partnerships. The tool says what stands out, and whom you can ask.',
  },
  {
    de: 'Es schlägt nur vor: Entscheiden tun Menschen, und jede Seite kann Nein sagen.',
    en: 'It only proposes: people decide, and each side can say no.',
  },
];

/** Said in the other language: whoever reads it cannot read the rest. */
export const OTHER_LANGUAGE: Text = {
  de: 'Would you rather read English? Menu and forms follow the language of your Google account.',
  en: 'Lieber auf Deutsch? Menü und Formulare folgen der Sprache Deines Google-Kontos.',
};
export const CHANGE_LANGUAGE: Text = { de: 'Change it at Google', en: 'Bei Google umstellen' };

export const TIPS = { de: 'Tipps aus Einsätzen suchen', en: 'Search tips from visits' };
export const SHOW_ME_HOW = { de: 'Zeig mir, wie', en: 'Show me how' };

export const NEXT_HEAD = { de: 'Was Du als Nächstes tun kannst', en: 'What you can do next' };
export const SET_UP = { de: 'Einrichten und reparieren', en: 'Set up and repair' };
export const TODAY = { de: 'Heute für Dich', en: 'Today for you' };
export const ENTER_ME = { de: 'Mich eintragen', en: 'Add me' };
export const FIRST_STEPS = { de: 'Erste Schritte', en: 'First steps' };
export const LOG = { de: 'Einsatz erfassen', en: 'Log a visit' };
export const ASK = { de: 'Was sagt die Regel?', en: 'What does the rule say?' };
export const FINDINGS = { de: 'Prüfhinweise zeigen', en: 'Show findings' };
export const SEND = { de: 'Auswertung senden', en: 'Send the evaluation' };

export const WHO_HEAD = { de: 'Wer entscheidet was?', en: 'Who decides what?' };
export const seenAs = (address: string): Text =>
  address === ''
    ? { de: 'Google sagt uns nicht, wer Du bist.', en: 'Google does not tell us who you are.' }
    : { de: `Das Werkzeug sieht Dich als ${address}.`, en: `The tool sees you as ${address}.` };
export const NOT_ENTERED = {
  de: 'Diese Adresse steht nicht im Tab „Koordination“.',
  en: 'This address is not in the tab "Contacts".',
};
export const YOU = { de: 'Du auch', en: 'You, too' };
export const ALL = { de: 'Alle mit Zugang zur Tabelle.', en: 'All who have access to the sheet.' };
export const ROLES: Readonly<Record<string, Text>> = {
  coordination: { de: 'Wer die Rolle Koordination hat.', en: 'Whoever has the role Coordination.' },
  treasury: { de: 'Die Schatzmeisterei.', en: 'The treasury.' },
  'data-protection': { de: 'Wer die Rolle Datenschutz hat.', en: 'Whoever has the role Data protection.' },
};
export const WHILE_NOBODY = {
  de: 'Solange es sie nicht gibt: alle.',
  en: 'As long as there is none: everyone.',
};
export const SEE = {
  what: { de: 'Alles sehen, was hier steht', en: 'See everything here' },
  objection: {
    de: 'Was nicht alle sehen sollen, gehört in eine andere Tabelle.',
    en: 'What not everyone should see belongs in another sheet.',
  },
};
/** What each permit is about, and what helps whoever disagrees. */
export const PERMITS: Readonly<Record<Permit, { readonly what: Text; readonly objection?: Text }>> = {
  enter: {
    what: { de: 'Zeilen eintragen und ändern', en: 'Enter and change rows' },
    objection: {
      de: 'Was das Werkzeug schrieb, nimmt „Rückgängig machen…“ 30 Tage lang zurück.',
      en: '"Undo…" takes back for 30 days what the tool wrote.',
    },
  },
  propose: {
    what: { de: 'Partnerschaften vorschlagen', en: 'Propose partnerships' },
    objection: {
      de: 'Sie gilt erst, wenn beide Verbände zustimmen. Auch ein Nein ist eine Antwort.',
      en: 'It holds once both associations agree. A no is an answer, too.',
    },
  },
  askPartners: {
    what: {
      de: 'Bei vorgeschlagenen Partnern anfragen',
      en: 'Ask the partners that the tool proposes',
    },
    objection: {
      de: 'Die Mail geht erst nach einer Bestätigung hinaus. Den Status ändern kann jede Seite.',
      en: 'The mail is sent only after a confirmation. Each side can change the status.',
    },
  },
  releaseTips: { what: { de: 'Tipps für alle freigeben', en: 'Release tips for everyone' } },
  check: { what: { de: 'Alles prüfen', en: 'Check everything' } },
  answerFindings: {
    what: { de: 'Prüfhinweise beantworten und akzeptieren', en: 'Answer and accept findings' },
    objection: {
      de: 'Akzeptiert werden nur Hausregeln, mit Begründung. Wer anderer Meinung ist, öffnet den Hinweis wieder.',
      en: 'Only house rules are accepted, with a reason. Whoever disagrees opens the finding again.',
    },
  },
  houseRules: {
    what: { de: 'Hausregeln und Einstellungen ändern', en: 'Change house rules and settings' },
    objection: {
      de: 'Die Begründung steht im Tab „Regeln“. Einwände an den Kontakt unten.',
      en: 'The tab "Rules" gives the reason. Send objections to the contact below.',
    },
  },
  sendMails: {
    what: { de: 'Mails senden', en: 'Send mails' },
    objection: { de: 'Unter jeder Mail steht, wie man sich abmeldet.', en: 'Each mail says how to sign off.' },
  },
  accounts: {
    what: {
      de: 'Die Jahresliste sehen, den Transparenzbericht erzeugen',
      en: 'See the yearly list, make the transparency report',
    },
  },
  dataProtection: {
    what: {
      de: 'Auskunft geben, Kontakte löschen, Aufbewahrung anwenden',
      en: 'Tell people what is held about them, erase contacts, apply retention',
    },
    objection: {
      de: 'Jede Auskunft und jedes Löschen steht im Protokoll, ohne die Person.',
      en: 'The journal notes each answer and each erasure, without the person.',
    },
  },
  setUp: { what: { de: 'Einrichten und reparieren', en: 'Set up and repair' } },
  selfTest: { what: { de: 'Den Selbsttest starten', en: 'Start the self-test' } },
};

export const CONTACT_HEAD = { de: 'Fragen, oder fehlt etwas?', en: 'Questions, or is something missing?' };
export const CONTACT = {
  de: 'Bei Fragen, Einwänden oder wenn eine Partnerschaft fehlt, schreib an',
  en: 'With questions, objections, or where a partnership is missing, write to',
};
export const version = (version: string): Text => ({
  de: `Version des Werkzeugs: ${version}`,
  en: `Version of the tool: ${version}`,
});
export const HANDBOOK = { de: 'Handbuch öffnen', en: 'Open the handbook' };
