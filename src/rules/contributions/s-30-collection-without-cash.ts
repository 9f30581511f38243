import { hit } from '../../define/rule.ts';
import { day } from '../../domain/day.ts';
import { paymentChannels } from '../../tables/options.ts';
import { partG } from '../figures/part-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { wasGivenAway } from '../kit/donation.ts';
import { fill, optionWord } from '../kit/words.ts';

/** Who pays in these ways is known to the accounting. */
const KNOWN_BY: ReadonlySet<string> = new Set(['transfer', 'debit', 'online']);

export const collectionWithoutCash = defineRule({
  id: 'S-30',
  on: 'contributions',
  level: 'clarify',
  binding: 'law',
  title: {
    de: 'Sammlung, deren Spender:innen bekannt sind: einzeln eintragen',
    en: 'A collection whose donors are known: enter them one by one',
  },
  about: {
    de: 'Wer überweist, einziehen lässt oder online zahlt, ist bekannt. Jede solche Gabe ist eine Spende für sich und keine Sammlung.',
    en: 'Who pays by transfer, direct debit or online is known. Each such gift is a donation of its own and no collection.',
  },
  basis: partG('24', 'Abs. 3', '(3)'),
  details: {
    de: 'Der Rechenschaftsbericht braucht eine lückenlose Aufstellung aller Zuwendungen je Zuwender. Dass das ab dem 1.7.2002 galt, haben wir nur teilweise gesehen.',
    en: 'The annual account needs a complete list of all contributions for each contributor. That this held from 1 July 2002 on we have seen in part only.',
  },
  since: day('2002-07-01'),
  inCharge: 'treasury',
  needs: ['kind', 'channel'],
  check: ({ kind, channel, decision }) =>
    kind === 'collection' && !wasGivenAway({ decision }) && KNOWN_BY.has(channel)
      ? hit('channel', { channel })
      : undefined,
  message: ({ channel }) =>
    fill(
      {
        de: '{contributions.kind} ist „Sammlung“, {contributions.channel} ist „{way}“. Wer so zahlt, ist bekannt.',
        en: '{contributions.kind} is "Collection", {contributions.channel} is "{way}". Who pays like this is known.',
      },
      { way: optionWord(paymentChannels, channel) },
    ),
  next: {
    de: 'Jede Gabe als eigene Geldspende eintragen, mit Spendennummer. War es doch eine Dose, den Zahlungsweg ändern.',
    en: 'Enter each gift as a donation of its own, with its donor number. If it was a box after all, change the channel.',
  },
});
