import type { Hit } from '../define/rule.ts';
import { eur } from '../domain/money.ts';
import { partG } from './figures/part-g.ts';
import { defineRule, hit } from './kit.ts';
import { isDonation } from './survey.ts';
import { fill } from './words.ts';

/** Words for volunteer hours, private beds and lifts, which are no income (§ 26(4)). */
const NO_INCOME =
  /ehrenamt|helferstunde|arbeitsstunde|arbeitszeit|stunden?\s+(?:hilfe|arbeit|standdienst)|schlafpl|übernachtung|gästebett|privatquartier|\bbett(?:en)?\b|mitfahr|fahrgemeinschaft|fahrdienst|volunteer hours|\bbeds?\b|\blifts?\b/i;

type Column = 'amount' | 'purpose';
interface Said extends Readonly<Record<string, string>> {
  readonly reads: 'no amount' | 'no income';
}

export const goodsAndHours = defineRule({
  id: 'S-21',
  on: 'contributions',
  level: 'clarify',
  binding: 'law',
  title: { de: 'Sachspende ohne Wert, oder gar keine Einnahme', en: 'Goods without a value, or no income at all' },
  about: {
    de: 'Eine Sachspende braucht einen Wert. Ehrenamtliche Stunden, private Betten und Mitfahrten sind keine Einnahme.',
    en: 'Goods need a value. Volunteer hours, private beds and lifts are no income.',
  },
  basis: partG('26', 'Abs. 3 und 4', '(3) and (4)'),
  inCharge: 'treasury',
  needs: ['kind'],
  check: (row) => {
    if (!isDonation(row)) return undefined;
    const say = (column: Column, reads: Said['reads']): Hit<Column, Said> => hit(column, { reads });
    const hits: Hit<Column, Said>[] = [];
    if (row.kind === 'goods' && (row.amount ?? 0) === 0) hits.push(say('amount', 'no amount'));
    if (row.purpose !== undefined && NO_INCOME.test(row.purpose)) hits.push(say('purpose', 'no income'));
    return hits;
  },
  message: ({ reads }) =>
    fill(
      reads === 'no amount'
        ? {
            de: '{contributions.kind} ist „Sachspende“, {contributions.amount} fehlt. Gefragt ist der übliche Preis.',
            en: '{contributions.kind} is "Donation in kind", {contributions.amount} is missing. The usual price is asked for.',
          }
        : {
            de: '{contributions.purpose} klingt nach Stunden, Betten oder Mitfahrten. Das ist keine Einnahme und keine Spende.',
            en: '{contributions.purpose} sounds like hours, beds or lifts. That is no income and no donation.',
          },
    ),
  next: ({ reads }) =>
    reads === 'no amount'
      ? { de: 'Den Wert eintragen, mit Beleg.', en: 'Enter the value, with a voucher.' }
      : {
          de: 'Als Einsatz erfassen und diese Zeile löschen, oder den Zweck genauer schreiben.',
          en: 'Log it as a visit and delete this row, or write the purpose more exactly.',
        },
  examples: [
    {
      says: { de: 'Sachspende ohne Betrag', en: 'goods without an amount' },
      row: { kind: 'goods', channel: 'goods', amount: undefined },
      finds: ['amount'],
    },
    {
      says: { de: 'Sachspende mit Wert', en: 'goods with a value' },
      row: { kind: 'goods', channel: 'goods', amount: eur(80), purpose: 'Getränke für den Infostand' },
      finds: [],
    },
    {
      says: { de: 'Übernachtung als Spende', en: 'a bed as a donation' },
      row: { kind: 'goods', channel: 'goods', amount: eur(120), purpose: '3 Übernachtungen privat' },
      finds: ['purpose'],
    },
    {
      says: { de: 'ehrenamtliche Stunden', en: 'volunteer hours' },
      row: { kind: 'waiver', channel: 'none', purpose: '10 Helferstunden' },
      finds: ['purpose'],
    },
    { says: { de: 'Plakate', en: 'posters' }, row: { purpose: 'für Plakate' }, finds: [] },
  ],
});
