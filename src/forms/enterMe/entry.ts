import { contacts } from '../../tables/contacts.ts';
import { asked, defineEntry, type Given } from '../entry/spec.ts';

/** What the opening call brings: as whom the platform knows the person, and whether anybody coordinates. */
export interface MyFacts {
  /** The address of the account; `''` where the platform withholds it. */
  readonly address: string;
  /** That address stands in the tab already. */
  readonly entered: boolean;
  readonly coordinated: boolean;
}

const isOther = ({ values: { email }, start: { address } }: Given<typeof contacts, MyFacts>): boolean =>
  email !== undefined && address !== '' && email.toLowerCase() !== address.toLowerCase();

/** "Nie" is asked about the evaluation, and ends every mail. */
const NO_MAIL = {
  de: 'Dann kommt gar keine Mail, auch nichts Dringendes.',
  en: 'Then no mail comes at all, nothing urgent either.',
};

/** What is odd about the address: somebody else's shuts out whoever enters it. */
function oddAddress(given: Given<typeof contacts, MyFacts>) {
  const { address, entered, coordinated } = given.start;
  if (isOther(given))
    return coordinated || given.values.role !== 'coordination'
      ? {
          de: `Dein Konto hier ist ${address}. An der anderen Adresse erkennt Dich das Werkzeug nicht.`,
          en: `Your account here is ${address}. By the other address the tool does not recognise you.`,
        }
      : {
          de: `Das bist nicht Du: Dein Konto hier ist ${address}. Trag zuerst Dich ein, sonst kommst Du an manches nicht mehr heran.`,
          en: `This is not you: your account here is ${address}. Add yourself first, or some things will be closed to you.`,
        };
  return entered && given.values.email !== undefined
    ? {
        de: 'Du stehst schon im Tab „Koordination“. Ändern kannst Du die Zeile dort.',
        en: 'You are in the tab "Contacts" already. You can change the row there.',
      }
    : undefined;
}

/** The sidebar "Mich eintragen": whoever uses the sheet says which association and role are theirs, and agrees to it. */
export const meEntry = defineEntry<typeof contacts, MyFacts>({
  name: 'enterMe',
  noun: 'Contact',
  table: contacts,
  title: { de: 'Mich eintragen', en: 'Add me' },
  menu: { de: 'Mich eintragen…', en: 'Add me…' },
  row: { the: { de: 'Der Kontakt', en: 'The contact' }, bare: { de: 'Kontakt', en: 'Contact' } },
  intro: {
    de: 'An Deiner Adresse erkennt das Werkzeug, was Deine Aufgabe ist.',
    en: 'By your address the tool knows what your task is.',
  },
  next: {
    label: { de: 'Noch jemanden eintragen', en: 'Add someone else' },
    keeps: { de: 'Der Verband bleibt stehen.', en: 'The association stays.' },
  },
  onward: () => ({ label: { de: 'Weiter mit Erste Schritte', en: 'Go on: first steps' }, opens: 'firstSteps' }),
  keeps: ['association'],
  own: 'association',
  sections: [
    {
      rows: ({ values: { role } }) => [
        ...([['association'], ['role']] as const),
        // Only who coordinates is asked: others are told of their association, or their Land.
        ...(role === 'coordination' ? [['charge'] as const] : []),
        ...([['email'], ['rhythm'], ['consentBy'], ['consentOn']] as const),
      ],
    },
  ],
  fields: {
    association: {
      ...asked('Zu welchem Verband gehörst Du?', 'To which association do you belong?'),
      missing: { de: 'Bitte wähle Deinen Verband.', en: 'Please choose your association.' },
      first: ({ own }) => own,
    },
    role: {
      words: {
        label: { de: 'Was ist Deine Aufgabe?', en: 'What is your task?' },
        short: { de: 'Aufgabe', en: 'Task' },
        hint: false,
      },
      missing: { de: 'Bitte wähle Deine Aufgabe.', en: 'Please choose your task.' },
      first: ({ coordinated }) => (coordinated ? undefined : 'coordination'),
      found: ({ values, start }) =>
        values.role === 'coordination' && !start.coordinated
          ? {
              de: 'Damit richtest Du ein, sendest Mails und bestimmst die Hausregeln.',
              en: 'With this you set up, send mails and decide on the house rules.',
            }
          : undefined,
    },
    charge: {
      words: {
        label: { de: 'Wovon möchtest Du hören?', en: 'What do you want to be told about?' },
        hint: {
          de: 'Es sagt nur, welche Mails kommen. Leer: nach der Ebene Deines Verbands.',
          en: 'It only says which mails come. Empty: by the level of your association.',
        },
      },
      // Whoever is first hears of everything: else nobody would.
      first: ({ coordinated }) => (coordinated ? undefined : 'all'),
    },
    email: {
      words: {
        label: { de: 'Deine E-Mail-Adresse', en: 'Your e-mail address' },
        hint: {
          de: 'Die, mit der Du bei Google angemeldet bist.',
          en: 'The one that you are signed in to Google with.',
        },
      },
      missing: {
        de: 'Bitte gib sie an: Ohne Adresse erkennt Dich das Werkzeug nicht.',
        en: 'Please enter it: without the address the tool does not know you.',
      },
      first: ({ address }) => (address === '' ? undefined : address),
      odd: oddAddress,
    },
    rhythm: {
      words: {
        label: { de: 'Wie oft möchtest Du die Auswertung?', en: 'How often do you want the evaluation?' },
        short: { de: 'Auswertung', en: 'Evaluation' },
        hint: false,
      },
      missing: { de: 'Bitte wähle, wie oft.', en: 'Please choose how often.' },
      odd: ({ values }) => (values.rhythm === 'never' ? NO_MAIL : undefined),
    },
    consentBy: {
      words: {
        label: { de: 'Bist Du einverstanden?', en: 'Do you agree?' },
        short: { de: 'Einverständnis', en: 'Consent' },
        hint: {
          de: 'Adresse, Verband und Aufgabe stehen dann im Tab „Koordination“. Alle mit Zugang sehen sie. Du kannst Dich jederzeit abmelden.',
          en: 'Address, association and task are then in the tab "Contacts". All who have access see them. You can sign off at any time.',
        },
      },
      missing: {
        de: 'Ohne Dein Einverständnis tragen wir Dich nicht ein. Wähle „Ja“ oder schreib, wie es kam.',
        en: 'Without your consent we do not add you. Choose "Yes" or write how it was given.',
      },
      offers: ({ start: { lang } }) => ({
        head: { de: 'Einverständnis', en: 'Consent' },
        chips: [
          {
            label: { de: 'Ja, ich bin einverstanden', en: 'Yes, I agree' },
            gives: { consentBy: lang === 'de' ? 'selbst eingetragen' : 'entered by the person' },
          },
        ],
      }),
    },
    consentOn: {
      words: { label: { de: 'Seit wann?', en: 'Since when?' }, hint: false },
      missing: { de: 'Bitte ein Datum.', en: 'Please enter a date.' },
      first: ({ today }) => today,
    },
  },
});
