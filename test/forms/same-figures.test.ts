import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockOf } from '../../scripts/bench/book.ts';
import { type DataTableName, tables } from '../../src/tables/index.ts';
import { demoNow, demoOwner, demoPeople, openDemo } from '../../workbench/demo/index.ts';
import { builtScript, COORDINATOR, type Host, newHost, readyHost } from '../bundle.ts';
import { compareFigures } from './same-figures.ts';

const script = await builtScript();
const NAMES = ['KV Beispielau', 'KV Musterheim', 'KV Probedorf', 'KV Wartend', 'KV Übungsstadt'] as const;
const LANDS = ['Hessen', 'Bayern', 'Sachsen'];

const visit = fc.record({
  start: fc.constantFrom('01.08.2025', '15.05.2026', '04.07.2026', '31.08.2026', '30.09.2026', '01.10.2026'),
  kind: fc.constantFrom('Infostand', 'Haustürwahlkampf', 'Flyer', 'Wahlparty'),
  sides: fc.constantFrom([0, 1], [1, 0], [2, 1], [0, 2], [4, 2], [4, 1]),
  people: fc.constantFrom('', '1', '3', '6'),
  hours: fc.constantFrom('', '0,25', '3,3', '5', '0,475'),
});
const contribution = fc.record({
  receivedOn: fc.constantFrom('02.02.2025', '03.03.2026', '05.08.2026'),
  receiver: fc.constantFrom(...NAMES.slice(0, 3)),
  kind: fc.constantFrom('Geldspende', 'Sachspende', 'Zuschuss'),
  amount: fc.constantFrom('12,34', '100', '2000,5'),
  decision: fc.constantFrom('', '', 'zurückgegeben'),
  donorNumber: fc.constantFrom('1', '2', '3', '4', '5', '6'),
  donorKind: fc.constantFrom('natürliche Person', 'Unternehmen'),
});

const paste = (host: Host, table: DataTableName, rows: readonly Readonly<Record<string, string>>[]): void => {
  if (rows.length > 0) host.type(tables[table].tab.de, 'A2', blockOf(host, table, rows));
};

const data = fc.record({
  visits: fc.array(visit, { minLength: 8, maxLength: 25 }),
  contributions: fc.array(contribution, { minLength: 4, maxLength: 20 }),
});

describe('every place tells the same figure of the same period', () => {
  test('over random sheets', () => {
    fc.assert(
      fc.property(data, ({ visits, contributions }) => {
        const host = readyHost(script);
        paste(
          host,
          'associations',
          NAMES.map((name, i) => ({ name, level: 'KV', land: LANDS[i % 3] ?? '', search: i === 3 ? 'sucht' : 'nein' })),
        );
        paste(host, 'contacts', [
          {
            ...{ association: NAMES[0], role: 'Koordination', email: COORDINATOR, rhythm: 'vierteljährlich' },
            ...{ consentOn: '01.01.2026', consentBy: 'Beispiel' },
          },
        ]);
        paste(
          host,
          'visits',
          visits.map(({ sides: [guest = 0, at = 0], ...rest }) => ({
            ...{ ...rest, status: 'durchgeführt' },
            ...{ guest: NAMES[guest] ?? '', host: NAMES[at] ?? '' },
          })),
        );
        paste(
          host,
          'contributions',
          contributions.map((one) => ({ ...one, channel: 'Überweisung' })),
        );
        compareFigures(host, 'de');
      }),
      { numRuns: 3, seed: 18, endOnFailure: true },
    );
  });

  test('in the demo, in both languages', () => {
    const host = newHost(script, { now: demoNow, owner: demoOwner, people: demoPeople });
    openDemo(host);
    for (const lang of ['de', 'en'] as const) {
      if (lang === 'en') {
        const settings = host.tab('Einstellungen');
        const line = settings.rowNumbers()[settings.values().findIndex((row) => row.Einstellung === 'Sprache')];
        host.type('Einstellungen', `B${line}`, 'en');
        host.call('setUp');
      }
      const compared = compareFigures(host, lang);
      // None may be empty: then nothing was compared. The edition stays in the language in which it was made.
      const { edition, ...places } = compared;
      expect(Math.min(...Object.values(places)), JSON.stringify(compared)).toBeGreaterThan(0);
      if (lang === 'de') expect(edition).toBeGreaterThan(0);
    }
  });
});
