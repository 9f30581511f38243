import { type Day, formatDay } from '../../domain/day.ts';
import { formatNumber } from '../../domain/number.ts';
import { PART_WORDS, partNames } from '../../domain/pairing-parts.ts';
import { both, type Lang, type Text } from '../../domain/text.ts';
import type { ProposalView } from './shape.ts';

export { PART_WORDS } from '../../domain/pairing-parts.ts';

export const TITLE: Text = { de: 'Partner vorschlagen', en: 'Suggest partners' };
export const FOR_WHOM: Text = { de: 'Für wen?', en: 'For whom?' };
export const forAll = (count: number): Text => ({
  de: `Alle, die suchen (${count})`,
  en: `All who seek (${count})`,
});
export const WHO_HELPS: Text = { de: 'Wer kommt infrage?', en: 'Who may help?' };
export const OFFERS: Text = { de: 'Wer bietet', en: 'Who offers' };
export const OPEN_TOO: Text = { de: 'Auch wer offen ist', en: 'Also who is open' };
export const RELOAD: Text = { de: 'Neu laden', en: 'Reload' };
export const NOT_LOADED: Text = { de: 'Vorschläge nicht geladen', en: 'Proposals not loaded' };

/** Says what the list is; counted for screen readers too. */
export const listed = (count: number, seeker: string | undefined): Text => {
  if (seeker !== undefined)
    return {
      de: count === 1 ? `Ein Verband passt zu ${seeker}.` : `${count} Verbände passen zu ${seeker}, der beste zuerst.`,
      en: count === 1 ? `One association fits ${seeker}.` : `${count} associations fit ${seeker}, the best first.`,
    };
  return {
    de: count === 1 ? 'Ein Vorschlag.' : `${count} Vorschläge. Zusammen sind sie die beste Verteilung.`,
    en: count === 1 ? 'One proposal.' : `${count} proposals. Together they are the best distribution.`,
  };
};

export const NOBODY_SEEKS: Text = { de: 'Gerade sucht niemand', en: 'Nobody is seeking now' };
export const NOBODY_SEEKS_WHY: Text = {
  de: 'Im Tab „Verbände“ steht bei niemandem „sucht“. Eine Anfrage nach einem Partner setzt das.',
  en: 'In tab "Associations" nobody is set to "seeks". A request for a partner sets it.',
};
export const NOBODY_FITS: Text = { de: 'Niemand ist frei', en: 'Nobody is free' };
export const NOBODY_FITS_WHY: Text = {
  de: 'Wer bietet, hat keinen Platz mehr oder war schon einmal Partner. Frag auch die, die „offen“ sind.',
  en: 'Whoever offers has no room left or was a partner before. Also ask those who are "open".',
};

export const WITHOUT = (count: number): Text => ({
  de: count === 1 ? 'Ein Verband bleibt ohne Vorschlag' : `${count} Verbände bleiben ohne Vorschlag`,
  en: count === 1 ? 'One association gets no proposal' : `${count} associations get no proposal`,
});
export const DECLINED = (count: number): Text => ({
  de:
    count === 1
      ? 'Ein Verband fehlt hier: Seine Anfrage wurde in den letzten zwölf Monaten abgelehnt'
      : `${count} Verbände fehlen hier: Ihre Anfrage wurde in den letzten zwölf Monaten abgelehnt`,
  en:
    count === 1
      ? 'One association is missing here: its request was declined within twelve months'
      : `${count} associations are missing here: their requests were declined within twelve months`,
});
export const seekingSince = (since: Day | undefined): Text =>
  both((lang) => {
    if (since === undefined) return '';
    return `${lang === 'de' ? ' sucht seit' : ' seeking since'} ${formatDay(since, lang)}`;
  });

export const withHelper = (helper: string): Text => ({ de: `mit ${helper}`, en: `with ${helper}` });
export const pointsOf = (points: number): Text => ({
  de: `${points} von 100 Punkten`,
  en: `${points} of 100 points`,
});

const hours = (value: number, lang: Lang): string => `${formatNumber(value, lang, 1)} ${lang === 'de' ? 'Std.' : 'h'}`;

const needWords = ({ seeker }: ProposalView): readonly Text[] => [
  ...(seeker.hoursReceived === undefined
    ? []
    : [
        both((lang) => {
          const got = seeker.hoursReceived ?? 0;
          if (lang === 'de')
            return got === 0
              ? `${seeker.name} bekam in zwölf Monaten keine Hilfe.`
              : `${seeker.name} bekam in zwölf Monaten ${hours(got, lang)} Hilfe.`;
          return got === 0
            ? `${seeker.name} got no help in twelve months.`
            : `${seeker.name} got ${hours(got, lang)} of help in twelve months.`;
        }),
      ]),
  ...(seeker.membersPer10k === undefined
    ? []
    : [
        both((lang) => {
          const members = formatNumber(seeker.membersPer10k ?? 0, lang, 1);
          return lang === 'de'
            ? `Dort kommen ${members} Mitglieder auf 10.000 Einwohner:innen.`
            : `There are ${members} members per 10,000 inhabitants there.`;
        }),
      ]),
];

const calendarWords = ({ polling, parts, seeker, helper }: ProposalView): readonly Text[] => {
  if (polling === undefined) return [];
  return [
    both((lang) => {
      const on = formatDay(polling, lang);
      if (lang === 'de')
        return parts.calendar === 0
          ? `${seeker.name} wählt am ${on}, und ${helper.name} um diese Zeit auch.`
          : `${seeker.name} wählt am ${on}, ${helper.name} um diese Zeit nicht.`;
      return parts.calendar === 0
        ? `${seeker.name} votes on ${on}, and so does ${helper.name} about that time.`
        : `${seeker.name} votes on ${on}, ${helper.name} does not about that time.`;
    }),
  ];
};

const reachWords = ({ km }: ProposalView): readonly Text[] =>
  km === undefined
    ? []
    : [
        both((lang) => {
          const distance = formatNumber(Math.round(km), lang, 0);
          return lang === 'de'
            ? `${distance} km liegen dazwischen (Luftlinie).`
            : `${distance} km apart as the crow flies.`;
        }),
      ];

const tieWords = ({ parts }: ProposalView): readonly Text[] =>
  parts.tie === 100
    ? [
        {
          de: 'Sie kennen sich: Es gab Hilfe oder eine Städtepartnerschaft.',
          en: 'They know each other: there was help, or their towns are twinned.',
        },
      ]
    : [];

const partnersWords = ({ seeker, helper }: ProposalView): readonly Text[] => [
  both((lang) => {
    const count = (partners: number): string => {
      if (partners === 0) return lang === 'de' ? 'keine Partnerschaft' : 'no partnership';
      if (partners === 1) return lang === 'de' ? 'eine Partnerschaft' : 'one partnership';
      return lang === 'de' ? `${partners} Partnerschaften` : `${partners} partnerships`;
    };
    const [mine, theirs] = [count(seeker.activePartners), count(helper.activePartners)];
    return lang === 'de'
      ? `${seeker.name} hat bisher ${mine}, ${helper.name} ${theirs}.`
      : `${seeker.name} has ${mine} so far, ${helper.name} ${theirs}.`;
  }),
];

const askedWords = ({ seeker, helper }: ProposalView): readonly Text[] =>
  [seeker, helper]
    .filter(({ asked }) => asked.length > 0)
    .map(({ name, asked }) => ({
      de: `${name} ist schon angefragt: ${asked.join(', ')}.`,
      en: `${name} has been asked already: ${asked.join(', ')}.`,
    }));

/** What is not known of a pair and therefore counts neither way. */
const unknownWords = ({ parts }: ProposalView): readonly Text[] => {
  const missing = partNames.filter((name) => parts[name] === undefined);
  if (missing.length === 0) return [];
  return [
    both((lang) => {
      const named = missing.map((name) => PART_WORDS[name][lang]).join(', ');
      return lang === 'de' ? `Nicht bekannt, zählt nicht mit: ${named}.` : `Not known, not counted: ${named}.`;
    }),
  ];
};

/** Why these two, one sentence each. */
export const reasonsFor = (proposal: ProposalView): readonly Text[] => [
  ...needWords(proposal),
  ...calendarWords(proposal),
  ...reachWords(proposal),
  ...tieWords(proposal),
  ...partnersWords(proposal),
  ...askedWords(proposal),
  ...unknownWords(proposal),
];

export const PARTS: Text = { de: 'Punkte nach Teilen', en: 'Points by part' };
export const PART: Text = { de: 'Teil', en: 'Part' };
export const POINTS: Text = { de: 'Punkte', en: 'Points' };
export const WEIGHT: Text = { de: 'zählt', en: 'weight' };
export const UNKNOWN: Text = { de: 'unbekannt', en: 'unknown' };

export const ON_THE_MAP: Text = { de: 'Auf der Karte', en: 'On the map' };
/** What the map shows, as a sentence for whoever does not see it. */
export const mapSays = (proposals: readonly ProposalView[]): Text =>
  both((lang) => {
    const pairs = proposals.map(({ seeker, helper, km }) => {
      const far = km === undefined ? '' : ` (${formatNumber(km, lang, 0)} km)`;
      return `${helper.name} – ${seeker.name}${far}`;
    });
    return `${lang === 'de' ? 'Karte' : 'Map'}: ${pairs.join('; ')}`;
  });
export const noPlace = (names: readonly string[]): Text => ({
  de: `Nicht auf der Karte, weil kein Ort bekannt ist: ${names.join(', ')}`,
  en: `Not on the map, for lack of a known place: ${names.join(', ')}`,
});
export const SEEKS: Text = { de: 'sucht', en: 'seeks' };
export const WOULD_HELP: Text = { de: 'könnte helfen', en: 'could help' };
export const BKG = '© GeoBasis-DE / BKG 2021';
export const CHANGED: Text = { de: '(Daten verändert)', en: '(data changed)' };

export const ASK: Text = { de: 'Anfragen', en: 'Ask' };
export const ASKING: Text = { de: 'Trägt ein …', en: 'Entering …' };
export const NOT_ASKED: Text = { de: 'Nicht angefragt', en: 'Not asked' };
export const ONLY_COORDINATION: Text = {
  de: 'Anfragen kann die Koordination.',
  en: 'Only coordination can ask.',
};
export const ENTERED: Text = { de: 'Als „angefragt“ eingetragen', en: 'Entered as "requested"' };
export const NOT_SENT_YET: Text = {
  de: 'Gesendet ist noch nichts. Das ist ein Entwurf, Du kannst ihn ändern.',
  en: 'Nothing has been sent. This is a draft, you can change it.',
};
export const SUBJECT: Text = { de: 'Betreff', en: 'Subject' };
export const LETTER: Text = { de: 'Text', en: 'Text' };
export const goesTo = (mailboxes: readonly string[]): Text => ({
  de: `Geht an: ${mailboxes.join(', ')}`,
  en: `Goes to: ${mailboxes.join(', ')}`,
});
export const noMailbox = (names: readonly string[]): Text => ({
  de: `Ohne Postfach: ${names.join(', ')}. Fehlt es nur, trag es im Tab „Verbände“ ein. Sonst frag auf anderem Weg.`,
  en: `Without a mailbox: ${names.join(', ')}. If it is only missing, enter it in tab "Associations". Else ask in another way.`,
});
export const send = (count: number): Text => ({
  de: count === 1 ? 'An das Postfach senden' : 'An beide Postfächer senden',
  en: count === 1 ? 'Send to the mailbox' : 'Send to both mailboxes',
});
export const SURE: Text = { de: 'Jetzt senden?', en: 'Send now?' };
export const SURE_WORDS: Text = {
  de: 'Eine gesendete Mail lässt sich nicht zurückholen. Antworten gehen an Dich.',
  en: 'A mail that was sent cannot be called back. Answers go to you.',
};
export const YES: Text = { de: 'Senden', en: 'Send' };
export const NO: Text = { de: 'Noch nicht', en: 'Not yet' };
export const SENDING: Text = { de: 'Sendet …', en: 'Sending …' };
export const NOT_SENT: Text = { de: 'Nicht gesendet', en: 'Not sent' };
export const EMPTY_DRAFT: Text = {
  de: 'Betreff und Text dürfen nicht leer sein.',
  en: 'Subject and text must not be empty.',
};
export const COPY: Text = { de: 'Text kopieren', en: 'Copy the text' };
export const COPIED: Text = { de: 'Kopiert', en: 'Copied' };
export const NOT_COPIED: Text = {
  de: 'Der Browser lässt das Kopieren nicht zu. Bitte markier den Text.',
  en: 'The browser does not allow copying. Please select the text.',
};
export const UNDO: Text = { de: 'Rückgängig machen', en: 'Undo' };
export const UNDONE: Text = { de: 'Zurückgenommen', en: 'Undone' };
export const NOT_UNDONE: Text = { de: 'Nicht zurückgenommen', en: 'Not undone' };
export const BACK: Text = { de: 'Zu den Vorschlägen', en: 'Back to the proposals' };

/** Below what waits: nobody keeps the draft for another day. */
export const SEND_AGAIN: Text = {
  de: 'Von selbst geht nichts weg: Sende später noch einmal.',
  en: 'Nothing leaves by itself: send once more later.',
};
/** What became of the draft. */
export const sentWords = (count: number, failed: number, later: number, already: number): Text =>
  both((lang) => {
    const said = (number: number, de: string, en: string): string[] =>
      number === 0 ? [] : [`${number} ${lang === 'de' ? de : en}`];
    return `${[
      ...said(count, 'gesendet', 'sent'),
      ...said(later, later === 1 ? 'wartet noch' : 'warten noch', later === 1 ? 'still waits' : 'still wait'),
      ...said(already, 'schon gesendet', 'sent before'),
      ...said(failed, 'nicht gesendet', 'not sent'),
    ].join(', ')}.`;
  });
