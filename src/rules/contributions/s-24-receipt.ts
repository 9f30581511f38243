import type { Row } from '../../define/dataset.ts';
import { hit } from '../../define/rule.ts';
import { contributionKinds } from '../../tables/options.ts';
import { estG, taxAmounts } from '../figures/est-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { getsReceipt } from '../kit/donation.ts';
import { fill, optionWord } from '../kit/words.ts';
import { calledInadmissibleBy, named } from './inadmissible.ts';

export const receipt = defineRule({
  id: 'S-24',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: { de: 'Bescheinigung, wo es keine gibt: zurückholen', en: 'A tax receipt where there is none: get it back' },
  about: {
    de: 'Sammlung, Zuschuss, Sponsoring, Veranstaltungseinnahme und Werbung durch Dritte bekommen keine Bescheinigung. Auch nicht, was vielleicht nicht bleiben darf.',
    en: 'Collections, grants, sponsoring, event income and advertising by others get no receipt. Nor does what may not be kept.',
  },
  basis: estG('34g', '', '', {
    de: '§ 10b Abs. 2 und 4 EStG; § 50 Abs. 1 EStDV',
    en: 'section 10b(2) and (4) EStG; section 50(1) EStDV',
  }),
  details: {
    de: 'Wer eine falsche Bescheinigung ausstellt, haftet für die entgangene Steuer. Das sind 30 Prozent des Betrags (§ 10b Abs. 4 EStG). Bis 300 € genügt der Beleg der Bank (§ 50 Abs. 4 Nr. 2 c EStDV). So weit senken Spenden an Parteien die Steuer:',
    en: "Who issues a wrong receipt is liable for the tax lost, 30 percent of the amount (section 10b(4) EStG). Up to €300 the bank's record is enough (section 50(4) no. 2 c EStDV). This far donations to parties lower the tax:",
  },
  shows: taxAmounts,
  inCharge: 'treasury',
  needs: ['receiptOn', 'kind'],
  check: (values, { run }, row) => {
    const because = getsReceipt(values) ? calledInadmissibleBy(row as unknown as Row, run) : undefined;
    return because !== undefined || !getsReceipt(values) ? hit('receiptOn', { kind: values.kind, because }) : undefined;
  },
  message: ({ kind, because }) =>
    fill(
      because === undefined
        ? {
            de: '{contributions.receiptOn} ist ausgefüllt, {contributions.kind} ist „{kind}“. Dafür gibt es keine Bescheinigung.',
            en: '{contributions.receiptOn} is filled in, {contributions.kind} is "{kind}". There is no receipt for that.',
          }
        : {
            de: '{contributions.receiptOn} ist ausgefüllt. Dringend ist: {because}. Bis zur Klärung gibt es keine Bescheinigung.',
            en: '{contributions.receiptOn} is filled in. What is urgent: {because}. Until that is clear there is no receipt.',
          },
      { kind: optionWord(contributionKinds, kind), because: named(because ?? '') },
    ),
  next: {
    de: 'Heute die Landesschatzmeisterei anrufen. Eine ausgestellte Bescheinigung zurückholen.',
    en: 'Call the state treasury today. Get back a receipt that was given.',
  },
});
