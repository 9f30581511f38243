import { expect, test } from 'vitest';
import { newHost } from '../bundle.ts';
import { scaffold } from './scaffold.ts';

const TAB = `
import { check, count, day, id, reference, text } from '../define/columns.ts';
import { defineTable } from '../define/table.ts';

export const cakes = defineTable({
  name: 'cakes',
  tab: { de: 'Kuchen', en: 'Cakes' },
  about: { de: 'Wer welchen Kuchen mitbringt.', en: 'Who brings which cake.' },
  prefix: 'C',
  eventDay: 'on',
  columns: {
    check: check(),
    id: id(),
    on: day({ header: { de: 'Am', en: 'On' }, required: true, help: { de: 'Der Tag.', en: 'The day.' } }),
    association: reference({
      header: { de: 'Verband', en: 'Association' },
      to: 'associations',
      required: true,
      help: { de: 'Wer backt.', en: 'Who bakes.' },
    }),
    pieces: count({ header: { de: 'Stücke', en: 'Pieces' }, help: { de: 'Wie viele.', en: 'How many.' } }),
    note: text({ header: { de: 'Notiz', en: 'Note' }, privacy: 'free text', help: { de: 'Sonst noch.', en: 'Anything else.' } }),
  },
});
`;

/** The compiler looks at the whole copy. */
const PATIENCE = 120_000;

const feature = scaffold();
feature.add('src/tables/cakes.ts', TAB);
feature.list('src/tables/index.ts', 'tables', 'cakes', './cakes.ts');

test(
  'a tab is one file and one line in the list',
  () => {
    expect(feature.touched()).toEqual({ added: ['src/tables/cakes.ts'], changed: ['src/tables/index.ts'] });
    expect(feature.typeErrors()).toEqual([]);
  },
  PATIENCE,
);

test(
  'setup makes it, typing is answered and written in its form, the check reads it, docs tell of it',
  async () => {
    const host = newHost(await feature.build());
    host.choose('Einrichten und reparieren');
    host.type('Verbände', 'C2', [['KV Eins', 'KV', 'Bayern', 'offen']]);
    host.type('Kuchen', 'C2', [['30.8.26', 'eins', '12', 'Beispiel']]);
    expect(host.tab('Kuchen').rows()[0]).toMatchObject({
      ...{ Prüfung: '', id: expect.stringMatching(/^C-/), Am: '30.08.2026', Verband: 'KV Eins', Stücke: '12' },
    });
    host.type('Kuchen', 'E2', '6 €');
    expect(host.tab('Kuchen').cell('A2').value).toContain('Stücke – Hier steht ein Betrag');
    host.type('Kuchen', 'F2', 'frag anna@example.org');
    host.choose('Transparenz prüfen');
    const told = host
      .tab('Prüfhinweise')
      .rows()
      .filter((row) => row.Tab === 'Kuchen')
      .map((row) => row.Regel);
    expect(told).toEqual(expect.arrayContaining(['Q-02', 'D-01']));
    host.choose('Auswertung aktualisieren');
    expect(host.ui.toasts.at(-1)?.text).toContain('auf dem neuesten Stand');
  },
  PATIENCE,
);
