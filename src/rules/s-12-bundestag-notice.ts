import { addDays, day, daysBetween } from '../domain/day.ts';
import { eur } from '../domain/money.ts';
import { noticeFigure, partG } from './figures/part-g.ts';
import { defineRule, hit } from './kit.ts';
import { isSingleDonation, wasGivenAway } from './survey.ts';
import { date, fill, inDays, money, received } from './words.ts';

export const bundestagNotice = defineRule({
  id: 'S-12',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: { de: 'Großspende ohne Anzeige beim Bundestag', en: 'Large donation without notice to the Bundestag' },
  about: {
    de: 'Eine einzelne Spende über der Grenze ohne „Bundestag angezeigt am“. Es gilt die Grenze am Tag des Eingangs. Für Sammlungen nicht.',
    en: 'A single donation above the figure of its day of receipt, without "Bundestag notified on". Not for collections.',
  },
  basis: partG('25', 'Abs. 3 Satz 2', '(3) sentence 2'),
  figures: { figure: noticeFigure },
  inCharge: 'treasury',
  needs: ['receivedOn', 'kind', 'amount'],
  check: (donation, { figure, today }) =>
    isSingleDonation(donation) &&
    !wasGivenAway(donation) &&
    donation.amount > figure &&
    donation.bundestagNotifiedOn === undefined
      ? hit(
          'bundestagNotifiedOn',
          {
            amount: donation.amount,
            figure,
            receivedOn: donation.receivedOn,
            toldLand: donation.reportedToLandOn !== undefined,
          },
          { days: Math.max(0, daysBetween(donation.receivedOn, today)) },
        )
      : undefined,
  message: ({ amount, figure, receivedOn, toldLand }, { days, empty }) =>
    fill(
      {
        de: '{contributions.bundestagNotifiedOn} {empty}. {received}. Einzelspenden über {figure} sind unverzüglich anzuzeigen, hier {excess} mehr. Bis {asOf} sind es {days}.{land}',
        en: '{contributions.bundestagNotifiedOn} {empty}. {received}. Single donations above {figure} must be notified without delay, here {excess} more. Until {asOf} it is {days}.{land}',
      },
      {
        received: received(amount, receivedOn),
        empty: empty('bundestagNotifiedOn'),
        figure: money(figure),
        excess: money(amount - figure),
        days: inDays(days),
        asOf: date(addDays(receivedOn, days)),
        land: toldLand
          ? ''
          : fill(
              {
                de: ' Auch {contributions.reportedToLandOn} {empty}.',
                en: ' {contributions.reportedToLandOn} {empty} too.',
              },
              { empty: empty('reportedToLandOn') },
            ),
      },
    ),
  next: ({ toldLand }) =>
    toldLand
      ? {
          de: 'Heute beim Landesverband nach der Anzeige fragen und den Tag eintragen.',
          en: 'Ask the state association about the notice today, and enter the day.',
        }
      : {
          de: 'Heute die Landesschatzmeisterei anrufen und „LV gemeldet am“ eintragen. Der Landesverband veranlasst die Anzeige.',
          en: 'Call the Land treasury today and enter "Reported to LV on". The state association sees to the notice.',
        },
  examples: [
    {
      says: {
        de: 'am 4.3.2024, 50.000 €: alte Grenze, nicht darüber',
        en: '4 March 2024, €50,000: old figure, not above',
      },
      row: { amount: eur(50_000), receivedOn: day('2024-03-04') },
      finds: [],
    },
    {
      says: { de: 'am 4.3.2024, ein Cent über 50.000 €', en: '4 March 2024, one cent above €50,000' },
      row: { amount: eur(50_000.01), receivedOn: day('2024-03-04') },
      finds: ['bundestagNotifiedOn'],
    },
    {
      says: { de: 'am 4.3.2024, 35.000,01 €', en: '4 March 2024, €35,000.01' },
      row: { amount: eur(35_000.01), receivedOn: day('2024-03-04') },
      finds: [],
    },
    {
      says: { de: 'am 5.3.2024, genau 35.000 €', en: '5 March 2024, exactly €35,000' },
      row: { amount: eur(35_000), receivedOn: day('2024-03-05') },
      finds: [],
    },
    {
      says: { de: 'am 5.3.2024, ein Cent über 35.000 €', en: '5 March 2024, one cent above €35,000' },
      row: { amount: eur(35_000.01), receivedOn: day('2024-03-05') },
      finds: ['bundestagNotifiedOn'],
    },
    {
      says: { de: 'angezeigt', en: 'notified' },
      row: { amount: eur(60_000), bundestagNotifiedOn: day('2026-09-03') },
      finds: [],
    },
    {
      says: {
        de: 'angezeigt erst in der Zukunft: noch nicht angezeigt',
        en: 'notified in the future: not notified yet',
      },
      row: { amount: eur(60_000), bundestagNotifiedOn: day('2026-11-24') },
      finds: ['bundestagNotifiedOn'],
    },
    {
      says: { de: 'heute angezeigt', en: 'notified today' },
      row: { amount: eur(60_000), bundestagNotifiedOn: day('2026-11-23') },
      finds: [],
    },
    {
      says: { de: 'angezeigt am Tag vor dem Eingang', en: 'notified on the day before the receipt' },
      row: { amount: eur(60_000), bundestagNotifiedOn: day('2026-08-31') },
      finds: ['bundestagNotifiedOn'],
    },
    {
      says: { de: 'dem Landesverband gemeldet, noch nicht angezeigt', en: 'reported to the LV, not yet notified' },
      row: { amount: eur(60_000), reportedToLandOn: day('2026-09-02') },
      finds: ['bundestagNotifiedOn'],
    },
    {
      says: { de: 'zurückgegeben', en: 'returned' },
      row: { amount: eur(60_000), decision: 'returned' },
      finds: [],
    },
    { says: { de: 'Sammlung', en: 'a collection' }, row: { kind: 'collection', amount: eur(60_000) }, finds: [] },
    { says: { de: 'Zuschuss', en: 'a grant' }, row: { kind: 'grant', amount: eur(60_000) }, finds: [] },
    { says: { de: 'Sponsoring', en: 'sponsoring' }, row: { kind: 'sponsoring', amount: eur(60_000) }, finds: [] },
    {
      says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
      row: { amount: eur(60_000), receivedOn: day('2002-06-30') },
      finds: [],
    },
    {
      says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
      row: { amount: eur(60_000), receivedOn: day('2002-07-01') },
      finds: ['bundestagNotifiedOn'],
    },
    {
      says: { de: 'Tag fehlt: die Grenze ist unbekannt', en: 'day missing: the figure is unknown' },
      row: { amount: eur(60_000), receivedOn: undefined },
      finds: [],
    },
    { says: { de: 'Art fehlt', en: 'kind missing' }, row: { amount: eur(60_000), kind: undefined }, finds: [] },
    { says: { de: 'Betrag fehlt', en: 'amount missing' }, row: { amount: undefined }, finds: [] },
  ],
});
