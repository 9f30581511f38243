import type { Text } from '../../domain/text.ts';
import { contributions } from '../../tables/contributions.ts';
import type { AskKey } from './contract.ts';

/** Where the question differs from the column's header and help. */
interface Wording {
  readonly label?: Text;
  /** `false`: the label says it all. */
  readonly hint?: Text | false;
  /** How many chips stand before "Weitere". */
  readonly shown?: number;
}

const WORDS: Readonly<Partial<Record<AskKey, Wording>>> = {
  kind: { label: { de: 'Was ist es?', en: 'What is it?' }, hint: false, shown: 4 },
  amount: { label: { de: 'Wie viel?', en: 'How much?' } },
  receivedOn: {
    label: { de: 'An welchem Tag?', en: 'On which day?' },
    hint: { de: 'Es gelten die Grenzen dieses Tages.', en: 'The figures of this day hold.' },
  },
  receiver: { label: { de: 'An welchen Verband?', en: 'To which association?' }, hint: false },
  giver: { label: { de: 'Von welchem Verband?', en: 'From which association?' }, hint: false },
  channel: { label: { de: 'Wie kommt es an?', en: 'How does it arrive?' }, hint: false, shown: 4 },
  donorKind: {
    label: { de: 'Von wem?', en: 'From whom?' },
    hint: { de: 'Nur die Art, nie ein Name.', en: 'The kind only, never a name.' },
    shown: 4,
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
};

export const wordsFor = (key: AskKey): Wording => WORDS[key] ?? {};
export const labelFor = (key: AskKey): Text => wordsFor(key).label ?? contributions.columns[key].header;
export const fieldId = (key: string): string => `ask-${key}`;
