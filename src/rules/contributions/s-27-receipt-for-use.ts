import { hit } from '../../define/rule.ts';
import { estG, taxAmounts } from '../figures/est-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { wasGivenAway } from '../kit/donation.ts';
import { fill } from '../kit/words.ts';
import { isNoIncome } from './s-21-goods-and-hours.ts';

/** Words for the use of something and for services; what somebody paid for is money, and named as such. */
const USE_OR_SERVICE = new RegExp(
  [
    '(?<!\\p{L})(?:\\p{L}+-?)?miet(?:e|en|erlass|verzicht|frei(?:e[rsn]?)?|kosten(?:erlass)?|preis)(?!\\p{L})',
    '(?:erlassene|verzicht auf(?: die)?) (?:gebühr|pacht|miete)|(?<!\\p{L})pacht(?:erlass|verzicht)?(?!\\p{L})',
    '(?<!\\p{L})(?:\\p{L}+-?)?(?:be)?nutzung(?:srecht|sentgelt|sgebühr|süberlassung)?(?!\\p{L})',
    'überlassung|zur verfügung gestellt|bereitstellung (?:von|des|der|eines|einer)',
    '(?:saal|raum|räume|zelt|auto|bus|technik|anlage|transporter|fläche)\\p{L}*(?: \\p{L}+){0,2} (?:überlassen|(?:bereit)?gestellt)(?!\\p{L})',
    '(?<!\\p{L})(?:(?:ver|aus|ge)?(?:leihe|liehen|leihweise|leihgabe)|verleih|leihwagen)(?!\\p{L})',
    '(?<!\\p{L})(?:\\p{L}+-?)?honorar(?:e|verzicht|frei(?:e[rsn]?)?)?(?!\\p{L})|(?<!\\p{L})gage(?!\\p{L})',
    '(?:dienst|werk|arbeits|agentur|beratungs|handwerks|planungs|grafik|übersetzungs)leistung(?:en)?(?!\\p{L})',
    '(?<!\\p{L})(?:grafikarbeit(?:en)?|übersetzungsarbeit(?:en)?|moderation|reparatur|auftritt|steuerberatung|rechtsberatung)(?!\\p{L})',
    '\\b(?:rent|rent-free|lease|hire|waived (?:fees?|rent)|fees? waived|services|service of|on loan|loan of|lent|use of|free use|design work)\\b',
  ].join('|'),
  'iu',
);

const PAID = /rechnung|quittung|bezahlt|überwiesen|\binvoice|\bpaid\b/i;

export const receiptForUse = defineRule({
  id: 'S-27',
  on: 'contributions',
  level: 'clarify',
  binding: 'law',
  title: {
    de: 'Bescheinigung für Nutzung oder Leistung: klären',
    en: 'A tax receipt for a use or a service: clear it up',
  },
  about: {
    de: 'Nutzungen und Leistungen sind keine Sachspenden, für die es eine Bescheinigung gibt. Gemeint sind Miete, Nutzung, Honorar und Dienstleistung im Zweck. Für einen erlassenen Anspruch gilt S-18.',
    en: 'Uses and services are no donations in kind for which there is a receipt: rent, use, fee or service in the purpose. For a waived claim S-18 holds.',
  },
  basis: estG('10b', 'Abs. 3 Satz 1', '(3) sentence 1'),
  details: {
    de: 'Das Gesetz nimmt Nutzungen und Leistungen bei den Sachzuwendungen aus. So weit senken Spenden an Parteien sonst die Steuer:',
    en: 'The law leaves uses and services out of gifts in kind. This far donations to parties otherwise lower the tax:',
  },
  shows: taxAmounts,
  inCharge: 'treasury',
  needs: ['kind', 'receiptOn', 'purpose'],
  check: ({ kind, purpose, decision }) =>
    kind === 'goods' &&
    !wasGivenAway({ decision }) &&
    USE_OR_SERVICE.test(purpose) &&
    !PAID.test(purpose) &&
    !isNoIncome(purpose)
      ? hit('purpose', {})
      : undefined,
  message: () =>
    fill({
      de: '{contributions.receiptOn} ist ausgefüllt, {contributions.purpose} klingt nach Nutzung oder Leistung. Dafür gibt es als Sachspende keine Bescheinigung.',
      en: '{contributions.receiptOn} is filled in, {contributions.purpose} sounds like a use or a service. As a donation in kind there is no receipt for that.',
    }),
  next: {
    de: 'Die Landesschatzmeisterei fragen. Wurde ein Anspruch erlassen, die Art auf „Verzicht auf Erstattung“ ändern. Sonst den Zweck genauer schreiben.',
    en: 'Ask the state treasury. If a claim was waived, change the kind to "Waiver of reimbursement". Else write the purpose more exactly.',
  },
});
