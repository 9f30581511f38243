import { hit } from '../../define/rule.ts';
import { othersAdvertisingFigure, partG } from '../figures/part-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { isDonation, wasGivenAway } from '../kit/donation.ts';
import { fill, money } from '../kit/words.ts';
import { received } from './words.ts';

export const othersAdvertising = defineRule({
  id: 'S-29',
  on: 'contributions',
  level: 'clarify',
  binding: 'law',
  title: {
    de: 'Werbung, die andere bezahlen: Entscheidung eintragen',
    en: 'Advertising that others pay for: enter the decision',
  },
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
    en: 'Ask the state treasury today: have it stopped, or accept it? The notice goes to the office of the highest level. If it is accepted, choose "accepted" under "Decision".',
  },
});
