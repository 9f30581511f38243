import { day } from '../domain/day.ts';
import { fundraisingFeeLimit, partG } from './figures/part-g.ts';
import { defineRule, hit } from './kit.ts';
import { isDonation, wasGivenAway } from './survey.ts';
import { fill, MAY_BE_INADMISSIBLE, percent } from './words.ts';

export const fundraisingFee = defineRule({
  id: 'S-10',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: { de: 'Gegen Provision eingeworben', en: 'Raised for a fee' },
  about: {
    de: 'Eine Spende, die Dritte gegen eine Provision über der Grenze einwarben.',
    en: 'A donation that a third party raised for a fee above the limit.',
  },
  basis: partG('25', 'Abs. 2 Nr. 8', '(2) no. 8'),
  figures: { limit: fundraisingFeeLimit },
  inCharge: 'treasury',
  needs: ['fundraisingFee', 'receivedOn', 'kind'],
  check: (donation, { limit }) =>
    isDonation(donation) && !wasGivenAway(donation) && donation.fundraisingFee > limit
      ? hit('fundraisingFee', { fee: donation.fundraisingFee, limit })
      : undefined,
  message: ({ fee, limit }) =>
    fill(
      {
        de: '{contributions.fundraisingFee} ist {fee}. Bis {limit} des Wertes ist eine Provision zulässig.',
        en: '{contributions.fundraisingFee} is {fee}. A fee is admissible up to {limit} of the value.',
      },
      { fee: percent(fee), limit: percent(limit) },
    ),
  next: MAY_BE_INADMISSIBLE,
  examples: [
    { says: { de: 'genau 25 %', en: 'exactly 25 %' }, row: { fundraisingFee: 25 }, finds: [] },
    { says: { de: 'etwas mehr', en: 'a little more' }, row: { fundraisingFee: 25.01 }, finds: ['fundraisingFee'] },
    { says: { de: 'etwas weniger', en: 'a little less' }, row: { fundraisingFee: 24.99 }, finds: [] },
    { says: { de: 'ohne Provision', en: 'without a fee' }, row: { fundraisingFee: undefined }, finds: [] },
    {
      says: { de: 'Sponsoring ist keine Spende', en: 'sponsoring is no donation' },
      row: { kind: 'sponsoring', fundraisingFee: 30 },
      finds: [],
    },
    { says: { de: 'Art fehlt', en: 'kind missing' }, row: { kind: undefined, fundraisingFee: 30 }, finds: [] },
    {
      says: { de: 'zurückgegeben', en: 'returned' },
      row: { fundraisingFee: 30, decision: 'returned' },
      finds: [],
    },
    {
      says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
      row: { fundraisingFee: 30, receivedOn: day('2002-06-30') },
      finds: [],
    },
    {
      says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
      row: { fundraisingFee: 30, receivedOn: day('2002-07-01') },
      finds: ['fundraisingFee'],
    },
    {
      says: { de: 'Tag fehlt: die Grenze ist unbekannt', en: 'day missing: the limit is unknown' },
      row: { fundraisingFee: 30, receivedOn: undefined },
      finds: [],
    },
  ],
});
