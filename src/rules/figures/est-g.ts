import type { Basis } from '../../define/rule.ts';
import { dated } from '../../domain/figure.ts';
import { type Cents, eur } from '../../domain/money.ts';
import type { Text } from '../../domain/text.ts';
import { legal } from './part-g.ts';

/** A section of the Einkommensteuergesetz with its public text. `estG('10b', 'Abs. 3 Satz 1', '(3) sentence 1')` */
export const estG = (section: string, de: string, en: string, and?: Text): Basis => ({
  citation: {
    de: `§ ${section}${de === '' ? '' : ` ${de}`} EStG${and ? `; ${and.de}` : ''}`,
    en: `section ${section}${en} EStG (Income Tax Act)${and ? `; ${and.en}` : ''}`,
  },
  link: `https://www.gesetze-im-internet.de/estg/__${section}.html`,
  state: 'verified',
});

/* Couples who are assessed together have twice the amount of one person. */
const ceiling = (title: Text, [de, en]: readonly [string, string], before: number, since2026: number) =>
  dated<Cents>(title, 'cents', [
    legal(
      '2002-01-01',
      eur(before),
      `${de}, gelesen in der Fassung vom 4.1.2026; der Beginn ist nicht geprüft`,
      `${en}, read in the version of 4 January 2026; the beginning was not looked up`,
      'partly',
    ),
    legal('2026-01-01', eur(since2026), `${de}, Fassung vom 7.1.2026`, `${en}, version of 7 January 2026`),
  ]);
const CREDIT = ['§ 34g EStG', 'section 34g EStG'] as const;
const DEDUCTION = ['§ 10b Abs. 2 EStG', 'section 10b(2) EStG'] as const;

/** How far donations to parties lower the tax: shown where a receipt is spoken of, checked nowhere. */
export const taxAmounts = {
  credit: ceiling({ de: 'Steuerermäßigung bis', en: 'Tax reduction up to' }, CREDIT, 825, 1650),
  creditJointly: ceiling(
    { de: 'Steuerermäßigung bei Zusammenveranlagung bis', en: 'Tax reduction, assessed jointly, up to' },
    CREDIT,
    1650,
    3300,
  ),
  deduction: ceiling({ de: 'darüber hinaus abziehbar bis', en: 'deductible beyond that up to' }, DEDUCTION, 1650, 3300),
  deductionJointly: ceiling(
    { de: 'darüber hinaus bei Zusammenveranlagung bis', en: 'beyond that, assessed jointly, up to' },
    DEDUCTION,
    3300,
    6600,
  ),
};

/** A waiver is declared within this time after the expense; read on secondary pages only. */
export const waiverTime = dated({ de: 'Verzicht binnen', en: 'Waived within' }, 'months', [
  legal(
    '2014-11-25',
    3,
    'BMF-Schreiben vom 25.11.2014 und 24.8.2016, nur auf Zweitseiten gelesen',
    'letters of the Federal Ministry of Finance, 25 November 2014 and 24 August 2016, read on secondary pages only',
    'partly',
  ),
]);
