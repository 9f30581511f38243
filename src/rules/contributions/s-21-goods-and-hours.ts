import type { Hit } from '../../define/rule.ts';
import { hit } from '../../define/rule.ts';
import { partG } from '../figures/part-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { isDonation, wasGivenAway } from '../kit/donation.ts';
import { fill } from '../kit/words.ts';

/** Words for volunteer hours, private beds and lifts, which are no income (§ 26(4)). */
const NO_INCOME = new RegExp(
  [
    '(?:helfer(?:innen)?|arbeits|ehrenamts?|freiwilligen|einsatz|mitarbeits)-?stunden?\\b',
    '\\b(?:ehrenamtliche|unentgeltliche|freiwillige)[rn]? (?:mit)?(?:arbeit|hilfe|stunden|tätigkeit|standdienst)',
    '\\barbeitszeit|\\bzeitspende',
    '\\d\\s*(?:h|std\\.?|stunden?)\\s+(?:(?:an?m?|beim?) )?(?:(?:mit)?(?:hilfe|arbeit)|helfen|ehrenamt|standdienst|infostand|plakatieren|flyern?\\b|haustür|wahlkampf)',
    'schlafpl[aä]tz|schlafgelegenheit|privatquartier|gästebett|gästezimmer',
    '\\bprivate?[rns]? (?:übernachtung|unterkunft|unterbringung|fahrt)|(?<!\\p{L})(?:übernachtung(?:en)?|unterkunft) (?:privat|bei)\\b',
    '(?<!\\p{L})bett(?:en)?\\b',
    'mitfahr(?:t|gelegenheit)|\\bmitgenommen\\b|fahrgemeinschaft|\\bfahrdienst (?:durch|von) mitglied',
    'volunteer(?:ing)? (?:hours?|time|work)|hours? of (?:volunteering|help|work|canvassing)|sleeping places?|spare room',
    '(?<!(?:flower|raised|river) )\\bbeds?\\b|car ?pool|\\blifts? (?:to|from|for|home)\\b|\\b(?:\\d+|gave|offered) (?:a )?lifts?\\b',
  ].join('|'),
  'iu',
);

/** What a business was paid for is an expense, or goods with a price. */
const BOUGHT = /hotel|hostel|herberge|pension\b|gmbh|rechnung|quittung|\binvoice|\breceipt/i;

/** Whether a purpose sounds like what people give of their own time and home. */
export const isNoIncome = (purpose: string | undefined): boolean =>
  purpose !== undefined && NO_INCOME.test(purpose) && !BOUGHT.test(purpose);

type Column = 'amount' | 'purpose';

interface Said extends Readonly<Record<string, string>> {
  readonly reads: 'no amount' | 'no income';
}

export const goodsAndHours = defineRule({
  id: 'S-21',
  on: 'contributions',
  level: 'clarify',
  binding: 'law',
  title: {
    de: 'Sachspende ohne Wert, oder gar keine Einnahme: Eintrag klären',
    en: 'Goods without a value, or no income at all: clear up the entry',
  },
  about: {
    de: 'Eine Sachspende braucht einen Wert; ist das Feld leer, spricht Q-01. Ehrenamtliche Stunden, private Betten und Mitfahrten sind keine Einnahme. Was ein Unternehmen in seinem Geschäft gibt, ist nicht gemeint.',
    en: 'Goods need a value; where the field is empty, Q-01 speaks. Volunteer hours, private beds and lifts are no income. What a company gives in its line of business is not meant.',
  },
  basis: partG('26', 'Abs. 3 und 4', '(3) and (4)'),
  details: {
    de: '§ 26 Abs. 4 meint nur, was außerhalb eines Geschäftsbetriebes gegeben wird. Betten eines Hotels zählen mit ihrem üblichen Preis. Seine heutigen Worte sehen wir ab dem 8.11.2018. Die Regel wendet sie auf alle Jahre an.',
    en: 'Section 26(4) means only what is given outside of a business. Beds of a hotel count at their usual price. We see its present words from 8 November 2018 on. The rule applies them to all years.',
  },
  inCharge: 'treasury',
  needs: ['kind'],
  check: (row) => {
    if (!isDonation(row) || wasGivenAway(row)) return undefined;
    const say = (column: Column, reads: Said['reads']): Hit<Column, Said> => hit(column, { reads });
    const hits: Hit<Column, Said>[] = [];
    if (row.kind === 'goods' && row.amount === 0) hits.push(say('amount', 'no amount'));
    const { purpose } = row;
    if (row.donorKind !== 'company' && isNoIncome(purpose)) hits.push(say('purpose', 'no income'));
    return hits;
  },
  message: ({ reads }) =>
    fill(
      reads === 'no amount'
        ? {
            de: '{contributions.kind} ist „Sachspende“, {contributions.amount} ist 0. Eine Sachspende zählt mit ihrem üblichen Preis.',
            en: '{contributions.kind} is "Donation in kind", {contributions.amount} is 0. Goods count at their usual price.',
          }
        : {
            de: '{contributions.purpose} klingt nach Stunden, Betten oder Mitfahrten. Das ist keine Einnahme und keine Spende.',
            en: '{contributions.purpose} sounds like hours, beds or lifts. That is no income and no donation.',
          },
    ),
  next: ({ reads }) =>
    reads === 'no amount'
      ? {
          de: 'Den üblichen Preis ermitteln und eintragen, mit Beleg.',
          en: 'Find out the usual price and enter it, with a voucher.',
        }
      : {
          de: 'Diese Zeile löschen, es ist Hilfe und kein Geld. Oder den Zweck genauer schreiben.',
          en: 'Delete this row, it is help and no money. Or write the purpose more exactly.',
        },
});
