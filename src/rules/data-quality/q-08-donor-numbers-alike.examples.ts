import { day } from '../../domain/day.ts';
import type { ValuesIn } from '../../tables/index.ts';
import { datasetExamples } from '../examples/define.ts';

type Values = ValuesIn<'contributions'>;

const numbered = (donorNumber: string, more: Values = {}): Values => ({ donorNumber, ...more });

export const examples = datasetExamples([
  {
    says: { de: 'führende Nullen', en: 'leading zeros' },
    rows: { contributions: [numbered('007'), numbered('7', { receivedOn: day('2026-09-02') })] },
    finds: ['contributions 2 donorNumber'],
  },
  {
    says: { de: 'Leerzeichen und Striche', en: 'blanks and hyphens' },
    rows: {
      contributions: [
        numbered('A-0017'),
        numbered('A 17', { receivedOn: day('2026-09-02') }),
        numbered('A17', { receivedOn: day('2026-09-03') }),
      ],
    },
    finds: ['contributions 2 donorNumber', 'contributions 3 donorNumber'],
  },
  {
    says: { de: 'jede Schreibweise einmal', en: 'each spelling once' },
    rows: {
      contributions: [
        numbered('007'),
        numbered('7', { receivedOn: day('2026-09-02') }),
        numbered('7', { receivedOn: day('2026-09-03') }),
      ],
    },
    finds: ['contributions 2 donorNumber'],
  },
  {
    says: { de: 'Sponsoring zählt mit', en: 'sponsoring counts too' },
    rows: {
      contributions: [
        numbered('SP-1', { kind: 'sponsoring' }),
        numbered('SP 1', { kind: 'sponsoring', receivedOn: day('2026-09-02') }),
      ],
    },
    finds: ['contributions 2 donorNumber'],
  },
  {
    says: { de: 'Groß und Klein zählen nicht', en: 'case does not matter' },
    rows: { contributions: [numbered('a-17'), numbered('A-17', { amount: undefined })] },
    finds: [],
  },
  {
    says: { de: 'Nullen am Ende und in der Mitte zählen', en: 'zeros at the end and in the middle count' },
    rows: { contributions: [numbered('17'), numbered('170'), numbered('107')] },
    finds: [],
  },
  {
    says: { de: 'bei zwei Verbänden', en: 'at two associations' },
    rows: { contributions: [numbered('007'), numbered('7', { receiver: 'KV Musterdorf' })] },
    finds: [],
  },
  {
    says: { de: 'bei zwei Verbänden, Nummern parteiweit', en: 'at two associations, numbers party-wide' },
    rows: { contributions: [numbered('007'), numbered('7', { receiver: 'KV Musterdorf' })] },
    settings: { donorNumbersPartyWide: true },
    finds: ['contributions 2 donorNumber'],
  },
  {
    says: { de: 'ohne Nummer', en: 'without a number' },
    rows: { contributions: [{ donorNumber: undefined, amount: undefined }, numbered('7')] },
    finds: [],
  },
]);
