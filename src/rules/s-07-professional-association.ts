import { day } from '../domain/day.ts';
import { partG } from './figures/part-g.ts';
import { defineRule, hit } from './kit.ts';
import { isDonation, wasGivenAway } from './survey.ts';
import { fill, MAY_BE_INADMISSIBLE } from './words.ts';

export const professionalAssociation = defineRule({
  id: 'S-07',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: { de: 'Weitergabe durch einen Berufsverband', en: 'Passed on by a professional association' },
  about: {
    de: 'Ein Berufsverband gibt Geld weiter, das er dafür bekam. Ohne diese Angabe ein Hinweis, nachzufragen.',
    en: 'A professional association passes on money it got for that. Without that mark a hint to ask.',
  },
  basis: partG('25', 'Abs. 2 Nr. 4', '(2) no. 4'),
  since: day('2002-07-01'),
  inCharge: 'treasury',
  needs: ['donorKind', 'kind'],
  check: (donation) => {
    if (donation.donorKind !== 'professional' || !isDonation(donation) || wasGivenAway(donation)) return undefined;
    const passedOn = donation.otherPersonsMoney === 'yes';
    return hit('donorKind', { passedOn }, passedOn ? {} : { level: 'hint' });
  },
  message: ({ passedOn }) =>
    fill(
      passedOn
        ? {
            de: '{contributions.donorKind} ist „Berufsverband“, das Geld kommt von anderen. Das nimmt die Partei nicht an.',
            en: '{contributions.donorKind} is "Professional association", the money is that of others. The party does not accept it.',
          }
        : {
            de: '{contributions.donorKind} ist „Berufsverband“. Was er zur Weitergabe bekam, darf er nicht spenden.',
            en: '{contributions.donorKind} is "Professional association". What it got to pass on it may not donate.',
          },
    ),
  next: ({ passedOn }) =>
    passedOn
      ? MAY_BE_INADMISSIBLE
      : {
          de: 'Beim Verband nachfragen, ob das Geld zur Weitergabe bestimmt war.',
          en: 'Ask the association whether the money was meant to be passed on.',
        },
  examples: [
    {
      says: { de: 'Geld anderer weitergegeben', en: "others' money passed on" },
      row: { donorKind: 'professional', otherPersonsMoney: 'yes' },
      finds: ['donorKind'],
    },
    {
      says: { de: 'ohne Angabe: nachfragen', en: 'nothing stated: ask' },
      row: { donorKind: 'professional' },
      finds: [{ column: 'donorKind', level: 'hint' }],
    },
    {
      says: { de: 'kein Geld Ungenannter: trotzdem nachfragen', en: "no unnamed person's money: ask all the same" },
      row: { donorKind: 'professional', otherPersonsMoney: 'no' },
      finds: [{ column: 'donorKind', level: 'hint' }],
    },
    { says: { de: 'Verein', en: 'a society' }, row: { donorKind: 'society' }, finds: [] },
    {
      says: { de: 'Spenderart fehlt', en: 'kind of donor missing' },
      row: { donorKind: undefined, otherPersonsMoney: 'yes' },
      finds: [],
    },
    { says: { de: 'Art fehlt', en: 'kind missing' }, row: { donorKind: 'professional', kind: undefined }, finds: [] },
    {
      says: { de: 'Sponsoring ist keine Spende', en: 'sponsoring is no donation' },
      row: { kind: 'sponsoring', donorKind: 'professional' },
      finds: [],
    },
    {
      says: { de: 'abgeführt', en: 'forwarded' },
      row: { donorKind: 'professional', otherPersonsMoney: 'yes', decision: 'forwarded' },
      finds: [],
    },
    {
      says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
      row: { donorKind: 'professional', receivedOn: day('2002-06-30') },
      finds: [],
    },
    {
      says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
      row: { donorKind: 'professional', otherPersonsMoney: 'yes', receivedOn: day('2002-07-01') },
      finds: ['donorKind'],
    },
    {
      says: { de: 'Tag fehlt: gilt trotzdem', en: 'day missing: holds all the same' },
      row: { donorKind: 'professional', otherPersonsMoney: 'yes', receivedOn: undefined },
      finds: ['donorKind'],
    },
  ],
});
