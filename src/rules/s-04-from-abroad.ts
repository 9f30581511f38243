import { day } from '../domain/day.ts';
import { eur } from '../domain/money.ts';
import { donorKinds } from '../tables/options.ts';
import { foreignDonorLimit, partG } from './figures/part-g.ts';
import { defineRule, hit } from './kit.ts';
import { isDonation, wasGivenAway } from './survey.ts';
import { fill, MAY_BE_INADMISSIBLE, money, optionWord, received } from './words.ts';

const WORDS = {
  unclear: {
    de: '{contributions.origin} ist „ungeklärt“. {received}. Über {limit} muss die Herkunft klar sein, hier {excess} mehr.',
    en: '{contributions.origin} is "Unclear". {received}. Above {limit} the origin must be clear, here {excess} more.',
  },
  'no kind': {
    de: '{contributions.origin} ist „Ausland, andere“. {contributions.donorKind} steht nicht fest. Nur Personen dürfen dann geben, bis {limit}.',
    en: '{contributions.origin} is "Abroad, other". {contributions.donorKind} is not certain. Only persons may give then, up to {limit}.',
  },
  person: {
    de: '{contributions.origin} ist „Ausland, andere“. {received}. Personen dürfen dann bis {limit} geben, hier {excess} mehr.',
    en: '{contributions.origin} is "Abroad, other". {received}. Persons may give up to {limit} then, here {excess} more.',
  },
  other: {
    de: '{contributions.origin} ist „Ausland, andere“, {contributions.donorKind} ist „{kind}“. Nur Personen dürfen dann geben, bis {limit}.',
    en: '{contributions.origin} is "Abroad, other", {contributions.donorKind} is "{kind}". Only persons may give then, up to {limit}.',
  },
} as const;
type Reads = keyof typeof WORDS;
/** These are questions; the others are answers. */
const asks = (reads: Reads): boolean => reads === 'unclear' || reads === 'no kind';

export const fromAbroad = defineRule({
  id: 'S-04',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: { de: 'Spende aus dem Ausland', en: 'Donation from abroad' },
  about: {
    de: 'Aus dem Ausland, nicht deutsch oder EU: Personen über der Grenze, andere in jeder Höhe. Es zählen Staatsangehörigkeit und Eigentum, nicht der Wohnort.',
    en: 'From abroad, not German or EU: persons above the limit, others at any amount. Citizenship and ownership count, not residence.',
  },
  basis: partG('25', 'Abs. 2 Nr. 3', '(2) no. 3'),
  figures: { limit: foreignDonorLimit },
  inCharge: 'treasury',
  needs: ['origin', 'receivedOn', 'kind'],
  check: (donation, { limit }) => {
    if (!isDonation(donation) || wasGivenAway(donation)) return undefined;
    const { origin, donorKind, amount = 0, receivedOn } = donation;
    const above = amount > limit;
    const say = (column: 'origin' | 'donorKind', reads: Reads) =>
      hit(column, { amount, receivedOn, limit, donorKind, reads }, asks(reads) ? { level: 'clarify' } : {});
    if (origin === 'unclear') return above ? say('origin', 'unclear') : undefined;
    if (origin !== 'abroad-other') return undefined;
    if (donorKind !== undefined && donorKind !== 'unknown' && donorKind !== 'person') return say('origin', 'other');
    if (above) return say('origin', 'person');
    return donorKind === 'person' ? undefined : say(donorKind === undefined ? 'donorKind' : 'origin', 'no kind');
  },
  message: ({ amount, receivedOn, limit, donorKind, reads }) =>
    fill(WORDS[reads], {
      received: received(amount, receivedOn),
      kind: optionWord(donorKinds, donorKind ?? ''),
      limit: money(limit),
      excess: money(amount - limit),
    }),
  next: ({ reads }) =>
    asks(reads)
      ? {
          de: 'Nicht ausgeben, bis es klar ist. Die Landesschatzmeisterei fragen.',
          en: 'Do not spend it until this is clear. Ask the Land treasury.',
        }
      : MAY_BE_INADMISSIBLE,
  examples: [
    {
      says: { de: 'Person, genau an der Grenze', en: 'a person, exactly at the limit' },
      row: { origin: 'abroad-other', amount: eur(1000) },
      finds: [],
    },
    {
      says: { de: 'Person, ein Cent darüber', en: 'a person, one cent above' },
      row: { origin: 'abroad-other', amount: eur(1000.01) },
      finds: ['origin'],
    },
    {
      says: { de: 'Unternehmen, 10 €', en: 'a company, €10' },
      row: { origin: 'abroad-other', donorKind: 'company', amount: eur(10) },
      finds: ['origin'],
    },
    {
      says: { de: 'Unternehmen, Betrag fehlt', en: 'a company, amount missing' },
      row: { origin: 'abroad-other', donorKind: 'company', amount: undefined },
      finds: ['origin'],
    },
    {
      says: { de: 'Verein, 10 €', en: 'a society, €10' },
      row: { origin: 'abroad-other', donorKind: 'society', amount: eur(10) },
      finds: ['origin'],
    },
    {
      says: { de: 'Spenderart fehlt, 10 €', en: 'kind of donor missing, €10' },
      row: { origin: 'abroad-other', donorKind: undefined, amount: eur(10) },
      finds: [{ column: 'donorKind', level: 'clarify' }],
    },
    {
      says: { de: 'Spenderart unbekannt, 10 €', en: 'kind of donor unknown, €10' },
      row: { origin: 'abroad-other', donorKind: 'unknown', amount: eur(10) },
      finds: [{ column: 'origin', level: 'clarify' }],
    },
    {
      says: { de: 'Spenderart fehlt, ein Cent darüber', en: 'kind of donor missing, one cent above' },
      row: { origin: 'abroad-other', donorKind: undefined, amount: eur(1000.01) },
      finds: ['origin'],
    },
    {
      says: { de: 'Deutsche in Zürich', en: 'a German in Zurich' },
      row: { origin: 'abroad-eu', amount: eur(8000) },
      finds: [],
    },
    {
      says: { de: 'Unternehmen mit Sitz in der EU', en: 'a company with its seat in the EU' },
      row: { origin: 'abroad-eu', donorKind: 'company', amount: eur(8000) },
      finds: [],
    },
    {
      says: { de: 'ungeklärt, ein Cent über der Grenze', en: 'unclear, one cent above' },
      row: { origin: 'unclear', amount: eur(1000.01) },
      finds: [{ column: 'origin', level: 'clarify' }],
    },
    {
      says: { de: 'ungeklärt, 1.000 €', en: 'unclear, €1,000' },
      row: { origin: 'unclear', amount: eur(1000) },
      finds: [],
    },
    {
      says: { de: 'ungeklärt, Betrag fehlt', en: 'unclear, amount missing' },
      row: { origin: 'unclear', amount: undefined },
      finds: [],
    },
    { says: { de: 'Herkunft fehlt', en: 'origin missing' }, row: { origin: undefined, amount: eur(8000) }, finds: [] },
    {
      says: { de: 'Sponsoring ist keine Spende', en: 'sponsoring is no donation' },
      row: { origin: 'abroad-other', donorKind: 'company', kind: 'sponsoring' },
      finds: [],
    },
    {
      says: { de: 'Art fehlt', en: 'kind missing' },
      row: { origin: 'abroad-other', donorKind: 'company', kind: undefined },
      finds: [],
    },
    {
      says: { de: 'zurückgegeben', en: 'returned' },
      row: { origin: 'abroad-other', donorKind: 'company', decision: 'returned' },
      finds: [],
    },
    {
      says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
      row: { origin: 'abroad-other', amount: eur(1200), receivedOn: day('2002-06-30') },
      finds: [],
    },
    {
      says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
      row: { origin: 'abroad-other', amount: eur(1200), receivedOn: day('2002-07-01') },
      finds: ['origin'],
    },
    {
      says: { de: 'Tag fehlt: die Grenze ist unbekannt', en: 'day missing: the limit is unknown' },
      row: { origin: 'abroad-other', amount: eur(1200), receivedOn: undefined },
      finds: [],
    },
  ],
});
