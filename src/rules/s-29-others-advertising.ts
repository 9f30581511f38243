import { day } from '../domain/day.ts';
import { eur } from '../domain/money.ts';
import { othersAdvertisingFigure, partG } from './figures/part-g.ts';
import { defineRule, hit } from './kit.ts';
import { isDonation, wasGivenAway } from './survey.ts';
import { fill, money, received } from './words.ts';

export const othersAdvertising = defineRule({
  id: 'S-29',
  on: 'contributions',
  level: 'clarify',
  binding: 'law',
  title: { de: 'Werbung, die andere bezahlen', en: 'Advertising that others pay for' },
  about: {
    de: 'Werbung durch Dritte über der Grenze, über die noch niemand entschieden hat. Wer sie nicht unverzüglich unterbinden lässt, hat sie als Spende angenommen.',
    en: 'Advertising by others above the figure that nobody decided on. Who does not have it stopped without delay has accepted it as a donation.',
  },
  basis: partG('27', 'Abs. 1a Satz 6', '(1a) sentence 6', {
    and: { de: '§ 27a, § 31e PartG', en: 'sections 27a and 31e PartG' },
  }),
  details: {
    de: 'Werbung für eine Partei ist vorher anzuzeigen. Die Anzeige geht an die Geschäftsstelle der höchsten Gliederungsebene. Angenommen zählt die Werbung als Spende, mit allen Grenzen. Bis dahin steht sie in keiner Summe.',
    en: 'Who advertises for a party notifies the office of its highest level beforehand. Accepted, the advertising counts as a donation with all its limits. Until then it is in no sum.',
  },
  figures: { figure: othersAdvertisingFigure },
  inCharge: 'treasury',
  needs: ['receivedOn', 'kind', 'amount'],
  check: (row, { figure }) =>
    row.kind === 'advertising' && !isDonation(row) && !wasGivenAway(row) && row.amount > figure
      ? hit('amount', { amount: row.amount, receivedOn: row.receivedOn, figure })
      : undefined,
  message: ({ amount, receivedOn, figure }) =>
    fill(
      {
        de: '{received}. Werbung durch Dritte über {figure} ist wohl eine Spende, hier {excess} mehr. Unterbindet Ihr sie nicht, gilt sie als angenommen.',
        en: '{received}. Advertising by others above {figure} is probably a donation, here {excess} more. If you do not have it stopped, it counts as accepted.',
      },
      { received: received(amount, receivedOn), figure: money(figure), excess: money(amount - figure) },
    ),
  next: {
    de: 'Heute die Landesschatzmeisterei fragen: unterbinden oder annehmen? Die Anzeige geht an die Geschäftsstelle der höchsten Ebene. Wird sie angenommen, bei „Entscheidung“ „angenommen“ wählen.',
    en: 'Ask the Land treasury today: have it stopped, or accept it? The notice goes to the office of the highest level. If it is accepted, choose "accepted" under "Decision".',
  },
  examples: [
    {
      says: { de: 'genau 500 €', en: 'exactly €500' },
      row: { kind: 'advertising', channel: 'none', amount: eur(500) },
      finds: [],
    },
    {
      says: { de: 'ein Cent weniger', en: 'one cent less' },
      row: { kind: 'advertising', channel: 'none', amount: eur(499.99) },
      finds: [],
    },
    {
      says: { de: 'ein Cent mehr', en: 'one cent more' },
      row: { kind: 'advertising', channel: 'none', amount: eur(500.01) },
      finds: ['amount'],
    },
    {
      says: { de: 'am 4.3.2024', en: 'on 4 March 2024' },
      row: { kind: 'advertising', channel: 'none', amount: eur(800), receivedOn: day('2024-03-04') },
      finds: [],
    },
    {
      says: { de: 'am 5.3.2024', en: 'on 5 March 2024' },
      row: { kind: 'advertising', channel: 'none', amount: eur(800), receivedOn: day('2024-03-05') },
      finds: ['amount'],
    },
    {
      says: { de: 'noch offen', en: 'still open' },
      row: { kind: 'advertising', channel: 'none', amount: eur(800), decision: 'open' },
      finds: ['amount'],
    },
    {
      says: { de: 'angenommen', en: 'accepted' },
      row: { kind: 'advertising', channel: 'none', amount: eur(800), decision: 'accepted' },
      finds: [],
    },
    {
      says: { de: 'abgeführt', en: 'forwarded' },
      row: { kind: 'advertising', channel: 'none', amount: eur(800), decision: 'forwarded' },
      finds: [],
    },
    { says: { de: 'Sachspende', en: 'goods' }, row: { kind: 'goods', channel: 'goods', amount: eur(800) }, finds: [] },
    {
      says: { de: 'Tag fehlt: die Grenze ist unbekannt', en: 'day missing: the figure is unknown' },
      row: { kind: 'advertising', channel: 'none', amount: eur(800), receivedOn: undefined },
      finds: [],
    },
    { says: { de: 'Art fehlt', en: 'kind missing' }, row: { kind: undefined, amount: eur(800) }, finds: [] },
    {
      says: { de: 'Betrag fehlt', en: 'amount missing' },
      row: { kind: 'advertising', channel: 'none', amount: undefined },
      finds: [],
    },
  ],
});
