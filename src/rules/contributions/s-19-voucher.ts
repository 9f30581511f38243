import { hit } from '../../define/rule.ts';
import { partG } from '../figures/part-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { isDonation } from '../kit/donation.ts';
import { mayBeEmptied } from '../kit/retention.ts';
import { fill } from '../kit/words.ts';

export const voucher = defineRule({
  id: 'S-19',
  on: 'contributions',
  level: 'clarify',
  binding: 'law',
  title: { de: 'Beleg fehlt', en: 'Voucher missing' },
  about: {
    de: 'Jede Einnahme hat einen Beleg. Für Sammlungen gilt S-25. Werbung durch Dritte ist erst eine Einnahme, wenn sie angenommen ist.',
    en: 'Each income has a voucher. For collections see S-25. Advertising by others is income only once it is accepted.',
  },
  basis: partG('24', 'Abs. 2', '(2)'),
  details: {
    de: 'Die zehn Jahre der Bücher beginnen mit dem Ende des Rechnungsjahres. Wie lange Angaben in dieser Tabelle bleiben, ist eine Hausregel (D-04).',
    en: 'The ten years of the books begin at the end of the accounting year. How long data stays in this sheet is a house rule (D-04).',
  },
  inCharge: 'treasury',
  needs: ['kind'],
  check: (values, { today }) =>
    values.kind !== 'collection' &&
    (values.kind !== 'advertising' || isDonation(values)) &&
    values.voucher === undefined &&
    !mayBeEmptied('voucher', values, today)
      ? hit('voucher', {})
      : undefined,
  message: () =>
    fill({
      de: '{contributions.voucher} ist leer. Zu jeder Einnahme gehört ein Beleg.',
      en: '{contributions.voucher} is empty. Each income has a voucher.',
    }),
  next: {
    de: 'Den Beleg heraussuchen und seine Nummer eintragen. Er bleibt zehn Jahre in den Büchern, ab Ende des Rechnungsjahres.',
    en: 'Look up the voucher and enter its number. It stays in the books for ten years from the end of the accounting year.',
  },
});
