import { day } from '../../domain/day.ts';
import { eur } from '../../domain/money.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: { de: 'zu viel Bargeld, seit 8 Tagen offen', en: 'too much cash, open for 8 days' },
    row: { channel: 'cash', amount: eur(1200), receivedOn: day('2026-11-15') },
    finds: ['decision'],
  },
  {
    says: { de: 'unbekannte Spender:in, bar und zu viel', en: 'an unknown donor, in cash and too much' },
    row: { channel: 'cash', donorKnown: 'no', amount: eur(1200), receivedOn: day('2026-11-15') },
    finds: ['decision'],
  },
  {
    says: { de: 'seit genau 7 Tagen offen', en: 'open for exactly 7 days' },
    row: { channel: 'cash', amount: eur(1200), receivedOn: day('2026-11-16') },
    finds: [],
  },
  {
    says: { de: 'entschieden', en: 'decided' },
    row: { channel: 'cash', amount: eur(1200), decision: 'returned' },
    finds: [],
  },
  {
    says: { de: 'ohne Entscheidung wie „offen“', en: 'no decision, like "open"' },
    row: { channel: 'cash', amount: eur(1200), decision: undefined },
    finds: ['decision'],
  },
  {
    says: { de: '„offen“', en: '"open"' },
    row: { channel: 'cash', amount: eur(1200), decision: 'open' },
    finds: ['decision'],
  },
  {
    says: { de: 'angenommen', en: 'accepted' },
    row: { channel: 'cash', amount: eur(1200), decision: 'accepted' },
    finds: [],
  },
  {
    says: { de: 'Fraktion, Betrag fehlt', en: 'a parliamentary group, amount missing' },
    row: { donorKind: 'group', amount: undefined },
    finds: ['decision'],
  },
  {
    says: { de: 'Großspende ohne Anzeige: siehe S-12', en: 'a large donation without notice: see S-12' },
    row: { amount: eur(60_000) },
    finds: [],
  },
  {
    says: { de: 'Tag fehlt', en: 'day missing' },
    row: { donorKind: 'group', receivedOn: undefined },
    finds: [],
  },
  { says: { de: 'nichts Dringendes', en: 'nothing urgent' }, row: { decision: 'open' }, finds: [] },
  {
    says: { de: 'nur ein Hinweis (Verein)', en: 'only a hint (a society)' },
    row: { donorKind: 'society', decision: 'open' },
    finds: [],
  },
]);
