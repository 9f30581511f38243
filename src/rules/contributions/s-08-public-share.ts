import { hit } from '../../define/rule.ts';
import { showFigure } from '../../domain/figure.ts';
import { eur } from '../../domain/money.ts';
import { both } from '../../domain/text.ts';
import { partG, publicShareLimit } from '../figures/part-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { isDonation, wasGivenAway } from '../kit/donation.ts';
import { fill, money, percent } from '../kit/words.ts';
import { MAY_BE_INADMISSIBLE } from './words.ts';

export const publicShare = defineRule({
  id: 'S-08',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: both((lang) => {
    // The share that holds now; what held on the day of a donation stands in its message.
    const { values } = publicShareLimit;
    const share = showFigure(values[values.length - 1]?.value ?? 0, 'percent', lang);
    return lang === 'de'
      ? `Ein Unternehmen, das zu mehr als ${share} direkt der öffentlichen Hand gehört: Spende klären`
      : `A company that public bodies own directly by more than ${share}: clear up the donation`;
  }),
  about: {
    de: 'Die öffentliche Hand ist an einem Unternehmen direkt über die Grenze beteiligt. Fehlt der Anteil, ein Hinweis ab dem Hauswert.',
    en: 'A company with a direct public share above the limit. Where the share is missing, a hint from the house value on.',
  },
  basis: partG('25', 'Abs. 2 Nr. 5', '(2) no. 5'),
  figures: { limit: publicShareLimit },
  house: {
    asksFrom: {
      title: { de: 'Nachfragen ab', en: 'Ask from' },
      unit: 'cents',
      value: eur(500),
      min: 0,
      max: eur(100_000),
    },
  },
  inCharge: 'treasury',
  needs: ['receivedOn', 'kind'],
  check: (donation, { limit, asksFrom }) => {
    const { donorKind, publicShare: share, amount = 0 } = donation;
    // A share is that of a company, also where the kind of donor is left empty.
    if (donorKind !== 'company' && (donorKind !== undefined || share === undefined)) return undefined;
    if (!isDonation(donation) || wasGivenAway(donation)) return undefined;
    const asks = share === undefined && amount >= asksFrom;
    return asks || (share !== undefined && share > limit)
      ? hit('publicShare', { share, limit, amount }, asks ? { level: 'hint' } : {})
      : undefined;
  },
  message: ({ share, limit, amount }) =>
    fill(
      share === undefined
        ? {
            de: '{contributions.publicShare} ist leer, {contributions.amount} ist {amount}. Über {limit} nimmt die Partei die Spende nicht an.',
            en: '{contributions.publicShare} is empty, {contributions.amount} is {amount}. Above {limit} the party does not accept the donation.',
          }
        : {
            de: '{contributions.publicShare} ist {share}. Zulässig sind Spenden bis {limit} Beteiligung.',
            en: '{contributions.publicShare} is {share}. Donations are admissible up to a share of {limit}.',
          },
      { share: percent(share ?? 0), limit: percent(limit), amount: money(amount) },
    ),
  next: ({ share }) =>
    share === undefined
      ? {
          de: 'Beim Unternehmen nach dem Anteil fragen und ihn eintragen, auch 0.',
          en: 'Ask the company for the share, and enter it, also 0.',
        }
      : MAY_BE_INADMISSIBLE,
});
