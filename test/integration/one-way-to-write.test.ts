import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { day, formatDay, formatDayShort, momentWords } from '../../src/domain/day.ts';
import { momentOf, parseDay } from '../../src/domain/day-typed.ts';
import { cents, formatMoney, parseMoney } from '../../src/domain/money.ts';
import { formatNumber, parseDecimal } from '../../src/domain/number.ts';
import { parsePercent, showPercent, withPercent } from '../../src/domain/percent.ts';
import type { Lang } from '../../src/domain/text.ts';
import { sheetInUse } from '../app/apply/sheet.ts';
import { builtScript, call, type Host } from '../bundle.ts';

/* One way to write a day, a time, an amount, a number and a share in each language, wherever it stands. */

const days = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));
const langs = fc.constantFrom<Lang>('de', 'en');
const WRITTEN = {
  de: { day: /^\d\d\.\d\d\.\d{4}$/, money: /^−?(?:\d{1,3})(?:\.\d{3})*,\d\d\u00a0€$/, share: /^[\d.,]+ %$/ },
  en: { day: /^\d{1,2} [A-Z][a-z]{2} \d{4}$/, money: /^−?€\d{1,3}(?:,\d{3})*\.\d\d$/, share: /^[\d.,]+%$/ },
};

test('each formatter writes its language alone, and what it writes is read as the same in that language', () => {
  fc.assert(
    fc.property(days, langs, fc.integer({ min: 1, max: 9_999_999 }), (on, lang, amount) => {
      const ways = WRITTEN[lang];
      expect(formatDay(on, lang)).toMatch(ways.day);
      expect(formatDay(on, lang).startsWith(formatDayShort(on, lang))).toBe(true);
      expect(parseDay(formatDay(on, lang), { lang })).toEqual({ ok: true, value: on });
      const at = momentWords(`${on} 09:05`, lang);
      expect(at).toBe(`${formatDay(on, lang)}, 09:05`);
      expect([momentOf(at), momentOf(`${on} 09:05`)]).toEqual([`${on} 09:05`, `${on} 09:05`]);
      expect(formatMoney(cents(amount), lang)).toMatch(ways.money);
      expect(parseMoney(formatMoney(cents(amount), lang), { lang })).toEqual({ ok: true, value: amount });
      const share = 1 + (amount % 99) + 0.5;
      expect(showPercent(share, lang)).toMatch(ways.share);
      expect(withPercent('7', lang)).toBe(lang === 'de' ? '7\u00a0%' : '7%');
      expect(parsePercent(showPercent(share, lang), { lang })).toEqual({ ok: true, value: share });
      const half = amount + 0.5;
      expect(parseDecimal(formatNumber(half, lang, 1), { lang })).toEqual({ ok: true, value: half });
    }),
  );
});

const GIFTS = [
  ['20.03.2026', 'KV Eins', 'Geldspende', '1.234,56', 'bar'],
  ['21.05.2026', 'KV Zwei', 'Geldspende', '36.000', 'Überweisung'],
  ['22.10.2026', 'KV Drei', 'Geldspende', '700', 'Überweisung'],
];

let host: Host;
beforeAll(async () => {
  host = sheetInUse(await builtScript());
  const view = host.tab('Spenden');
  GIFTS.forEach((gift, at) => {
    host.type('Spenden', `${String.fromCharCode(64 + view.column('Eingang am'))}${at + 2}`, [gift]);
  });
  const share = view.column('Direkte öffentliche Beteiligung %');
  host.type('Spenden', `${share > 26 ? 'A' : ''}${String.fromCharCode(65 + ((share - 1) % 26))}2`, '12,5 %');
  host.rpc('saveVisit', {
    operation: 'op-before',
    values: { kind: 'Infostand', start: '3.10.2026', guest: 'KV Zwei', host: 'KV Fünf', people: '7', hours: '2,5' },
  });
  host.choose('Transparenz prüfen');
  const settings = host.tab('Einstellungen');
  const at = settings.rows().findIndex((row) => Object.values(row).includes('Sprache'));
  host.type('Einstellungen', `B${settings.rowNumbers()[at]}`, 'en');
  host.call('setUp');
  expect(host.lastExecution.error).toBeUndefined();
  host.run('onOpen');
  host.choose('Check transparency');
});

/** German months, days with points, ISO days, amounts and shares of the other language. */
const OTHERWISE =
  /\b(?:Mrz|März|Mai|Okt|Dez|Januar|Februar|Oktober|Dezember)\b|(?<![\d€,.])\d\d?\.\d\d?\.(?:\d{4})?(?!\d)|\d{4}-\d\d-\d\d|\d,\d\d?(?!\d)|€ ?$|\d[\u00a0 ][€%]|(?<!\d)\d\d?\/\d\d?(?:\/\d{4})?(?!\d)/;
/** What undoing needs, and a finding's sentences in the other language, which no person reads there: the columns are hidden. */
const HIDDEN = ['Written', 'Before', 'Operation', 'Fingerprint'];

test('a sheet switched to English writes every day, amount and share in English', () => {
  let seen = 0;
  for (const { name } of host.workbook.tabs)
    for (const row of host.tab(name).rows())
      for (const [header, cell] of Object.entries(row)) {
        if (HIDDEN.includes(header) || cell === '') continue;
        seen += /\d/.test(cell) ? 1 : 0;
        expect(`${name}, ${header}: ${cell.replace(/https?:\S+/g, '')}`).not.toMatch(OTHERWISE);
      }
  expect(seen).toBeGreaterThan(300);
  expect(
    host
      .tab('Visits')
      .rows()
      .map(({ Start }) => Start),
  ).toContain('12 Dec 2026');
  expect(host.tab('Contributions').rows()[0]).toMatchObject({ 'Received on': '20 Mar 2026', Amount: '€1,234.56' });
  expect(host.tab('Contributions').rows()[0]?.['Direct public share %']).toBe('12.5%');
});

test('so do the list of undos, and a file that speaks German again', () => {
  const said = JSON.stringify(call(host, 'undoStart').value?.operations).replace(
    /"(?:at|operation|undoneAt)":"[^"]*"/g,
    '',
  );
  expect(said).not.toMatch(OTHERWISE);
  const settings = host.tab('Settings');
  const at = settings.rows().findIndex((row) => Object.values(row).includes('Language'));
  host.type('Settings', `B${settings.rowNumbers()[at]}`, 'de');
  host.call('setUp');
  expect(host.tab('Spenden').rows()[0]).toMatchObject({ 'Eingang am': '20.03.2026', Betrag: '1.234,56 €' });
  for (const { Zeit } of host.tab('Protokoll').rows()) expect(Zeit).toMatch(/^\d\d\.\d\d\.\d{4}, \d\d:\d\d$/);
  expect(host.tab('Protokoll').rows()[0]?.Was).toMatch(/^Einsatz erfasst|bekannte/);
});
