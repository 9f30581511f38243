import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: { de: 'Verzicht beim Gastgeber statt beim Gast', en: 'a waiver at the host instead of the guest' },
    row: { kind: 'waiver', channel: 'none', giver: 'KV Musterdorf' },
    finds: ['giver'],
  },
  {
    says: { de: 'Verzicht beim entsendenden Verband', en: 'a waiver at the association that sent' },
    row: { kind: 'waiver', channel: 'none', giver: 'KV Beispielstadt' },
    finds: [],
  },
  {
    says: { de: 'gebender Verband fehlt', en: 'giving association missing' },
    row: { kind: 'waiver', channel: 'none', giver: undefined },
    finds: [],
  },
  {
    says: { de: 'empfangender Verband fehlt', en: 'receiving association missing' },
    row: { kind: 'waiver', channel: 'none', giver: 'KV Musterdorf', receiver: undefined },
    finds: [],
  },
  {
    says: { de: 'zurückgegeben', en: 'returned' },
    row: { kind: 'waiver', channel: 'none', giver: 'KV Musterdorf', decision: 'returned' },
    finds: [],
  },
  {
    says: { de: 'Geldspende, zu der ein anderer aufrief', en: 'a donation that another one called for' },
    row: { giver: 'KV Musterdorf' },
    finds: [],
  },
  { says: { de: 'Art fehlt', en: 'kind missing' }, row: { kind: undefined, giver: 'KV Musterdorf' }, finds: [] },
]);
