import type { Row } from '../define/dataset.ts';
import { day } from '../domain/day.ts';
import { eur } from '../domain/money.ts';
import { contributionKinds } from '../tables/options.ts';
import { calledInadmissibleBy, named } from './inadmissible.ts';
import { defineRule, hit } from './kit.ts';
import { isSingleDonation } from './survey.ts';
import { fill, optionWord } from './words.ts';

export const receipt = defineRule({
  id: 'S-24',
  on: 'contributions',
  level: 'urgent',
  binding: 'law',
  title: { de: 'Bescheinigung, wo es keine gibt', en: 'A receipt where there is none' },
  about: {
    de: 'Sammlung, Zuschuss, Sponsoring und Veranstaltungseinnahme bekommen keine Bescheinigung. Auch nicht, was vielleicht nicht bleiben darf.',
    en: 'Collections, grants, sponsoring and event income get no receipt. Nor does what may not be kept.',
  },
  basis: {
    citation: { de: '§ 34g, § 10b EStG', en: 'sections 34g, 10b EStG (Income Tax Act)' },
    link: 'https://www.gesetze-im-internet.de/estg/__34g.html',
    state: 'verified',
  },
  inCharge: 'treasury',
  needs: ['receiptOn', 'kind'],
  check: (values, { run }, row) => {
    const because = isSingleDonation(values) ? calledInadmissibleBy(row as unknown as Row, run) : undefined;
    return because !== undefined || !isSingleDonation(values)
      ? hit('receiptOn', { kind: values.kind, because })
      : undefined;
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
    en: 'Call the Land treasury today. Get back a receipt that was given.',
  },
  examples: [
    {
      says: { de: 'Bescheinigung für eine Sammlung', en: 'a receipt for a collection' },
      row: { kind: 'collection', receiptOn: day('2026-10-01') },
      finds: ['receiptOn'],
    },
    {
      says: { de: 'Bescheinigung für einen Zuschuss', en: 'a receipt for a grant' },
      row: { kind: 'grant', receiptOn: day('2026-10-01') },
      finds: ['receiptOn'],
    },
    {
      says: { de: 'Bescheinigung für Sponsoring', en: 'a receipt for sponsoring' },
      row: { kind: 'sponsoring', receiptOn: day('2026-10-01') },
      finds: ['receiptOn'],
    },
    {
      says: { de: 'Bescheinigung für eine Veranstaltungseinnahme', en: 'a receipt for event income' },
      row: { kind: 'event-income', receiptOn: day('2026-10-01') },
      finds: ['receiptOn'],
    },
    {
      says: { de: 'Bescheinigung für eine Sachspende', en: 'a receipt for goods' },
      row: { kind: 'goods', channel: 'goods', receiptOn: day('2026-10-01') },
      finds: [],
    },
    {
      says: { de: 'nur ein Hinweis (Verein)', en: 'only a hint (a society)' },
      row: { donorKind: 'society', receiptOn: day('2026-10-01') },
      finds: [],
    },
    {
      says: { de: 'Art fehlt', en: 'kind missing' },
      row: { kind: undefined, receiptOn: day('2026-10-01') },
      finds: [],
    },
    {
      says: { de: 'Bescheinigung für zu viel Bargeld', en: 'a receipt for too much cash' },
      row: { channel: 'cash', amount: eur(1200), receiptOn: day('2026-10-01') },
      finds: ['receiptOn'],
    },
    {
      says: { de: 'Bescheinigung für eine Spende', en: 'a receipt for a donation' },
      row: { receiptOn: day('2026-10-01') },
      finds: [],
    },
    {
      says: { de: 'Sponsoring ohne Bescheinigung', en: 'sponsoring without a receipt' },
      row: { kind: 'sponsoring' },
      finds: [],
    },
  ],
});
