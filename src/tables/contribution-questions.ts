import type { KeyOf } from '../define/table.ts';
import type { Text } from '../domain/text.ts';
import type { contributions } from './contributions.ts';
import type { ContributionKind } from './options.ts';

export type ContributionKey = KeyOf<typeof contributions>;

/** What is asked beyond kind, amount, day and receiver: what most answers of the rules turn on, and what few need. */
export interface ContributionQuestions {
  readonly facts: readonly ContributionKey[];
  readonly more: readonly ContributionKey[];
}

const ORIGIN: readonly ContributionKey[] = ['donorKind', 'origin', 'donorKnown'];
const MORE: readonly ContributionKey[] = [
  'otherPersonsMoney',
  'publicShare',
  'fundraisingFee',
  'codexCheckedOn',
  'donorNumber',
];

/** The same questions where one asks what the rules say and where one enters the contribution. */
export const contributionQuestions: Readonly<Record<ContributionKind, ContributionQuestions>> = {
  money: { facts: ['channel', ...ORIGIN], more: MORE },
  goods: { facts: ORIGIN, more: MORE },
  waiver: { facts: ['claimResolvedOn', 'waivedOn'], more: ['codexCheckedOn', 'donorNumber'] },
  collection: { facts: ['channel'], more: [] },
  grant: { facts: ['giver'], more: [] },
  sponsoring: { facts: [], more: ['donorNumber'] },
  'event-income': { facts: [], more: [] },
  advertising: { facts: ['decision'], more: ORIGIN },
};

/** Only companies have a public share. */
export const questionsOf = (kind: ContributionKind, donorKind: string | undefined): ContributionQuestions => {
  const { facts, more } = contributionQuestions[kind];
  return { facts, more: donorKind === 'company' ? more : more.filter((key) => key !== 'publicShare') };
};

/** What is said beside the question where its answer is missing. */
export const contributionMissing = {
  kind: { de: 'Bitte wähle, was es ist.', en: 'Please choose what it is.' },
  amount: { de: 'Bitte einen Betrag über 0, zum Beispiel 800', en: 'Please enter an amount above 0, for example 800' },
  receiver: { de: 'Bitte wähle den Verband, der es bekommt.', en: 'Please choose the association that receives it.' },
} satisfies Readonly<Partial<Record<ContributionKey, Text>>>;

/** Where a question differs from the column's header and help; `hint: false`: the label says it all. */
export const contributionWords = {
  kind: { label: { de: 'Was ist es?', en: 'What is it?' }, hint: false },
  amount: { label: { de: 'Wie viel?', en: 'How much?' } },
  receivedOn: {
    label: { de: 'An welchem Tag?', en: 'On which day?' },
    hint: { de: 'Es gelten die Grenzen dieses Tages.', en: 'The limits of this day apply.' },
  },
  receiver: { label: { de: 'An welchen Verband?', en: 'To which association?' }, hint: false },
  giver: { label: { de: 'Von welchem Verband?', en: 'From which association?' }, hint: false },
  channel: { label: { de: 'Wie kommt es an?', en: 'How does it arrive?' }, hint: false },
  donorKind: {
    label: { de: 'Von wem?', en: 'From whom?' },
    hint: { de: 'Nur die Art, nie ein Name.', en: 'The kind only, never a name.' },
  },
  origin: { label: { de: 'Woher?', en: 'From where?' } },
  donorKnown: { label: { de: 'Ist bekannt, wer spendet?', en: 'Is it known who donates?' }, hint: false },
  otherPersonsMoney: {
    label: { de: 'Ist es das Geld einer anderen Person?', en: "Is it another person's money?" },
    hint: { de: 'Zum Beispiel: Jemand gibt es nur weiter.', en: 'For example: someone only passes it on.' },
  },
  publicShare: {
    label: { de: 'Öffentliche Beteiligung in %', en: 'Public share in %' },
    hint: { de: 'Was der öffentlichen Hand direkt gehört.', en: 'What the public sector owns directly.' },
  },
  fundraisingFee: {
    label: { de: 'Einwerbeprovision in %', en: 'Fundraising fee in %' },
    hint: { de: 'Wenn jemand für das Einwerben bezahlt wird.', en: 'If someone is paid for raising it.' },
  },
  donorNumber: {
    hint: {
      de: 'Dann zählen wir mit, was in dieser Tabelle schon steht. Nie ein Name.',
      en: 'Then we count what stands in this sheet already. Never a name.',
    },
  },
} as const satisfies Readonly<
  Partial<Record<ContributionKey, { readonly label?: Text; readonly hint?: Text | false }>>
>;
