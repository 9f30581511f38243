import { hit } from '../../define/rule.ts';
import { donorKinds } from '../../tables/options.ts';
import { foreignDonorLimit, partG } from '../figures/part-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { isDonation, wasGivenAway } from '../kit/donation.ts';
import { fill, money, optionWord } from '../kit/words.ts';
import { MAY_BE_INADMISSIBLE, received } from './words.ts';

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
  title: {
    de: 'Spende aus dem Ausland: Herkunft und Höhe klären',
    en: 'Donation from abroad: clear up origin and amount',
  },
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
          en: 'Do not spend it until this is clear. Ask the state treasury.',
        }
      : MAY_BE_INADMISSIBLE,
});
