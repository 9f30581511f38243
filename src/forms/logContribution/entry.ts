import { NO_DAY } from '../../domain/day-typed.ts';
import type { Text } from '../../domain/text.ts';
import { contributionMissing as missing, contributionWords as words } from '../../tables/contribution-questions.ts';
import { contributions } from '../../tables/contributions.ts';
import { type Answers, defineEntry, type Wording } from '../entry/spec.ts';
import { bookRows, GROUP_HEADS, mainRows, ONE_CHANNEL, RARE_LABEL, rareRows } from './entry-rows.ts';

type Given = Answers<typeof contributions>;

/** Goods count at what one usually pays for them (§ 26(3) PartG). */
const PRICE: Wording = {
  label: { de: 'Was kostet es üblicherweise?', en: 'What does it usually cost?' },
  hint: {
    de: 'Der Marktpreis, nicht was es Euch wert ist. Mit Beleg.',
    en: 'The market price, not what it is worth to you. With a voucher.',
  },
};
const WAIVED: Wording = { label: { de: 'Auf wie viel wurde verzichtet?', en: 'How much was waived?' } };
const SPENT: Wording = {
  label: { de: 'An welchem Tag war die Ausgabe?', en: 'On which day was the expense?' },
  hint: false,
};

const asked = (de: string, en: string) => ({ words: { label: { de, en } } });
const optional = { aside: () => ({ de: 'freiwillig', en: 'optional' }) };
const STILL: Text = {
  de: 'Beide Seiten buchen. Fehlt ein Tag, trag ihn nach.',
  en: 'Both sides book it. Add a missing day later.',
};

/** The sidebar "Spende erfassen": the questions that the rules turn on, by kind, and their word before anything is saved. */
export const contributionEntry = defineEntry({
  name: 'logContribution',
  noun: 'Contribution',
  table: contributions,
  title: { de: 'Spende erfassen', en: 'Log a contribution' },
  menu: { de: 'Spende erfassen…', en: 'Log a contribution…' },
  row: { the: { de: 'Die Spende', en: 'The contribution' }, bare: { de: 'Spende', en: 'Contribution' } },
  intro: {
    de: 'Auch Zuschuss, Sammlung und Sponsoring. Nie ein Name: Die Buchhaltung kennt die Person, hier steht ihre Nummer.',
    en: 'Grants, collections and sponsoring too. Never a name: the books know the person; only the number goes here.',
  },
  next: {
    label: { de: 'Nächste Spende erfassen', en: 'Log the next contribution' },
    keeps: { de: 'Art, Tag, Verband und Weg bleiben stehen.', en: 'Kind, day, association and channel stay.' },
  },
  keeps: ['kind', 'receivedOn', 'receiver', 'channel'],
  own: 'receiver',
  series: true,
  changes: true,
  sections: [
    { rows: ({ values }) => mainRows(values) },
    {
      when: ({ values }) => values.kind !== undefined,
      head: ({ values: { kind = 'money' } }) => GROUP_HEADS[kind],
      rows: ({ values }) => bookRows(values),
      rare: { label: RARE_LABEL, rows: ({ values }) => rareRows(values) },
    },
  ],
  fields: {
    kind: { words: words.kind, missing: missing.kind },
    amount: {
      words: words.amount,
      instead: ({ values: { kind } }: Given) => (kind === 'goods' ? PRICE : kind === 'waiver' ? WAIVED : undefined),
      missing: missing.amount,
      least: 1,
    },
    receivedOn: {
      words: words.receivedOn,
      instead: ({ values: { kind } }: Given) => (kind === 'waiver' ? SPENT : undefined),
      missing: NO_DAY,
      quick: true,
      first: ({ today }) => today,
    },
    receiver: {
      words: words.receiver,
      missing: missing.receiver,
      first: ({ own }) => own,
    },
    channel: {
      words: words.channel,
      missing: { de: 'Bitte wähle, wie es ankam.', en: 'Please choose how it arrived.' },
      required: ({ values: { kind } }) => kind !== undefined,
      derived: ({ values: { kind } }) => (kind === undefined ? undefined : ONE_CHANNEL[kind]),
    },
    giver: {
      words: words.giver,
      instead: ({ values: { kind } }: Given) =>
        kind === 'grant'
          ? undefined
          : kind === 'waiver'
            ? asked('Wer hat die Person entsandt?', 'Who sent the person?').words
            : asked('Welcher Verband hat dazu aufgerufen?', 'Which association called for it?').words,
    },
    donorKind: { words: words.donorKind, ...optional },
    origin: { words: words.origin, ...optional },
    donorKnown: { words: words.donorKnown, ...optional },
    otherPersonsMoney: { words: words.otherPersonsMoney },
    publicShare: { words: words.publicShare },
    fundraisingFee: { words: words.fundraisingFee },
    donorNumber: { words: words.donorNumber },
    claimResolvedOn: asked('Wann wurde der Anspruch beschlossen?', 'When was the claim resolved?'),
    waivedOn: asked('Wann wurde der Verzicht erklärt?', 'When was it waived?'),
    bookedByGiverOn: {
      words: { short: { de: 'Buchung beim Geber', en: "The giver's booking" } },
      instead: ({ values: { kind } }: Given) => (kind === 'grant' ? { hint: STILL } : undefined),
    },
    bookedByReceiverOn: {
      words: { hint: { de: 'Buchung der empfangenden Seite.', en: "The receiving side's booking." } },
    },
  },
});
