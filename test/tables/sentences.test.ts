import { describe, expect, it } from 'vitest';
import { sentenceOn } from '../../src/define/sentence.ts';
import { day } from '../../src/domain/day.ts';
import { eur } from '../../src/domain/money.ts';
import { dataTables, tables } from '../../src/tables/index.ts';

const today = day('2026-11-23');
const told = (table: keyof typeof tables, values: Readonly<Record<string, unknown>>, lang: 'de' | 'en' = 'de') =>
  sentenceOn(tables[table], values, { lang, today });

describe('a row has a sentence', () => {
  const visit = { kind: 'stall', guest: 'KV Bonn', host: 'KV Weimar', start: day('2026-08-22'), people: 4 };

  it('says a visit', () => {
    expect(told('visits', visit)).toBe('Infostand, KV Bonn bei KV Weimar, 22.8., 4 Leute');
    expect(told('visits', visit, 'en')).toBe('Street stall, KV Bonn at KV Weimar, 22 Aug, 4 people');
    expect(told('visits', { ...visit, people: 1, start: day('2025-08-02') })).toBe(
      'Infostand, KV Bonn bei KV Weimar, 2.8.2025, 1 Person',
    );
    expect(told('visits', { host: 'KV Weimar' })).toBe('bei KV Weimar');
    expect(told('visits', {})).toBe('');
  });

  it('says a gift, a grant and what is in kind', () => {
    const gift = { amount: eur(1500), receiver: 'KV Musterkreis', receivedOn: day('2026-11-17'), kind: 'money' };
    expect(told('contributions', { ...gift, donorKind: 'company' })).toBe(
      '1.500\u00A0€ an KV Musterkreis, 17.11., Unternehmen',
    );
    expect(told('contributions', { ...gift, amount: eur(1500.5) }, 'en')).toBe(
      '€1,500.50 to KV Musterkreis, 17 Nov, donation of money',
    );
    expect(told('contributions', { ...gift, kind: 'grant', giver: 'KV Bonn' })).toBe(
      '1.500\u00A0€ von KV Bonn an KV Musterkreis, 17.11., Zuschuss',
    );
    expect(told('contributions', { ...gift, kind: 'money', giver: 'KV Bonn' })).not.toContain('KV Bonn');
  });

  it('says the others', () => {
    expect(told('partnerships', { a: 'KV Bonn', b: 'KV Weimar', status: 'active' })).toBe(
      'KV Bonn und KV Weimar, aktiv',
    );
    expect(told('contacts', { role: 'treasury', association: 'KV Bonn' })).toBe('Schatzmeisterei von KV Bonn');
    expect(told('requests', { kind: 'seeking', association: 'KV Bonn', receivedOn: day('2026-11-01') })).toBe(
      'Partnerschaft gesucht, KV Bonn, 1.11.',
    );
    expect(told('tips', { topic: 'Haustür' })).toBe('Haustür');
    expect(told('localRules', { place: 'Weimar', land: 'Thüringen' })).toBe('Weimar, Thüringen');
  });

  it('is there for each table that people fill, and tells nothing personal', () => {
    for (const name of dataTables) {
      const values: Record<string, unknown> = {};
      for (const [key, column] of Object.entries(tables[name].columns)) {
        if (column.privacy === 'none') continue;
        values[key] = `secret-${key}`;
      }
      expect(tables[name].sentence, name).toBeDefined();
      expect(told(name, values), name).not.toContain('secret');
    }
  });
});
