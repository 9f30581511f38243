import type { Hit } from '../../define/rule.ts';
import { hit } from '../../define/rule.ts';
import { partG } from '../figures/part-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { mayBeEmptied } from '../kit/retention.ts';
import { fill } from '../kit/words.ts';

/** Words for sales and entry fees, which are event income and no collection; an occasion such as „beim Kaffee“ is none. */
const SALES = new RegExp(
  [
    '(?<!aus)verkauf|\\b(?:verkauft|verzehr|tombola|teilnahmegebühr|teilnahmebeitr|standgebühr)',
    '(?<!beim |zum |nach dem )\\b(?:bier|glühwein|wein|kaffee|kuchen|getränke?|speisen|bratwürste?|würstchen|grillgut|waffeln)(?:kasse|theke|stand|bons?|geld)?\\b',
    '\\bessen und (?:trinken|getränke)',
    '(?<!frei(?:er|em|en)? |kein )\\beintritt(?:s?geld(?:er)?|skarten?|spreise?)?\\b(?! (?:war |ist )?frei| in )',
    '(?<!\\p{L})tickets?\\b|\\b(?:drinks|beer|wine|coffee|cakes?|sausages?|raffle)\\b|\\b(?:bar|bake|cake|ticket) sales?\\b|\\bsale of\\b|\\bsold\\b',
    '(?<!free |no )\\b(?:entry|entrance|participation) fees?\\b|(?<!free |no )\\badmission\\b(?! (?:was |is )?free)',
  ].join('|'),
  'iu',
);

type Column = 'voucher' | 'purpose';

interface Said extends Readonly<Record<string, string>> {
  readonly reads: 'no record' | 'sales';
}

export const collection = defineRule({
  id: 'S-25',
  on: 'contributions',
  level: 'clarify',
  binding: 'law',
  title: {
    de: 'Sammlung ohne Zählliste, oder ein Verkauf: Eintrag klären',
    en: 'Collection without a count record, or a sale: clear up the entry',
  },
  about: {
    de: 'Eine Sammlung ist der Inhalt einer Dose oder eines Hutes, mit Zählliste. Getränke und Eintritt sind Veranstaltungseinnahmen.',
    en: 'A collection is what was in a box or a hat, with a count record. Drinks and entry fees are event income.',
  },
  basis: partG('27', 'Abs. 1a', '(1a)', {
    state: 'partly',
    and: {
      de: 'Zähllisten sind Praxis (SPD-Handbuch Finanzen 2007)',
      en: 'count records are practice (SPD handbook on finance, 2007)',
    },
  }),
  inCharge: 'treasury',
  needs: ['kind'],
  check: (row, { today }) => {
    if (row.kind !== 'collection') return undefined;
    const say = (column: Column, reads: Said['reads']): Hit<Column, Said> => hit(column, { reads });
    const hits: Hit<Column, Said>[] = [];
    if (row.voucher === undefined && !mayBeEmptied('voucher', row, today)) hits.push(say('voucher', 'no record'));
    if (row.purpose !== undefined && SALES.test(row.purpose)) hits.push(say('purpose', 'sales'));
    return hits;
  },
  message: ({ reads }) =>
    fill(
      reads === 'no record'
        ? {
            de: '{contributions.kind} ist „Sammlung“, {contributions.voucher} ist leer. Eine Sammlung braucht eine Zählliste.',
            en: '{contributions.kind} is "Collection", {contributions.voucher} is empty. A collection needs a count record.',
          }
        : {
            de: '{contributions.purpose} klingt nach Verkauf oder Eintritt. Das ist eine Veranstaltungseinnahme.',
            en: '{contributions.purpose} sounds like sales or entry fees. That is event income.',
          },
    ),
  next: ({ reads }) =>
    reads === 'no record'
      ? {
          de: 'Die Nummer der Zählliste eintragen. Fehlt sie, die Landesschatzmeisterei fragen.',
          en: 'Enter the number of the count record. If there is none, ask the state treasury.',
        }
      : {
          de: 'War es ein Verkauf, die Art ändern. Sonst den Zweck genauer schreiben.',
          en: 'If it was a sale, change the kind. Else write the purpose more exactly.',
        },
});
