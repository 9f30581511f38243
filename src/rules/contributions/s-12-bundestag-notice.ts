import { hit } from '../../define/rule.ts';
import { addDays, daysBetween } from '../../domain/day.ts';
import { noticeFigure, partG } from '../figures/part-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { isSingleDonation, wasGivenAway } from '../kit/donation.ts';
import { date, fill, inDays, money } from '../kit/words.ts';
import { received } from './words.ts';

export const bundestagNotice = defineRule({
  id: 'S-12',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: {
    de: 'Großspende ohne Anzeige beim Bundestag: heute melden',
    en: 'Large donation without notice to the Bundestag: report it today',
  },
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
          en: 'Call the state treasury today and enter "Reported to LV on". The state association sees to the notice.',
        },
});
