import { describe, expect, it } from 'vitest';
import { type Chosen, NOTHING_CHOSEN, propose } from '../../../src/client/lists/propose.ts';
import { readListText } from '../../../src/client/lists/read-list.ts';
import { rowsOf } from '../../../src/client/lists/rows.ts';
import { day } from '../../../src/domain/day.ts';
import { type DataTableName, tables } from '../../../src/tables/index.ts';

/** What a list leaves to what stands above: ditto marks, headings between rows, a year in the title; and what it leaves open. */

const HEAD = 'Tag;Art;Gast;Gastgeber;Personen;Stunden\n';
const REST = 'Infostand;KV Eins;KV Zwei;4;2';

function read(text: string, chosen: Partial<Chosen> = {}, name: DataTableName = 'visits') {
  const list = readListText(text);
  if (!list.ok) throw new Error('no list');
  const table = tables[name];
  const proposal = propose(
    table,
    list.value.sheets[0]?.cells ?? [],
    { ...NOTHING_CHOSEN, ...chosen },
    [],
    day('2026-12-01'),
  );
  const rows = rowsOf(table, proposal.anatomy, proposal.decisions).map(({ cells }) => cells);
  return { ...proposal, rows };
}
const startsOf = (text: string, chosen?: Partial<Chosen>) => read(text, chosen).rows.map(({ start }) => start);

describe('marks for the same once more', () => {
  it.each(['""""', '″', '〃', 'dito', 'Dto.', '- " -', 's. o.', 'siehe oben', 'as above'])('%s', (mark) => {
    const { rows, above } = read(`${HEAD}1.11.2026;${REST}\n2.11.2026;${mark};KV Drei;${mark};5;${mark}`);
    expect(rows[1]).toMatchObject({ kind: 'Infostand', guest: 'KV Drei', host: 'KV Zwei', hours: '2' });
    expect(above).toHaveLength(3);
  });

  it('say the same over several rows, nothing in the first one, and nothing where a person does not want it', () => {
    const list = `${HEAD}1.11.2026;dito;KV Eins;KV Zwei;4;2\n2.11.2026;Flyer;dito;dito;4;2\n3.11.2026;dito;dito;dito;4;2`;
    expect(read(list).rows.map(({ kind, host }) => [kind, host])).toEqual([
      ['dito', 'KV Zwei'],
      ['Flyer', 'KV Zwei'],
      ['Flyer', 'KV Zwei'],
    ]);
    expect(read(list, { above: false }).rows.map(({ host }) => host)).toEqual(['KV Zwei', 'dito', 'dito']);
  });
});

describe('headings between rows', () => {
  it('complete the days below them, with what follows from weekday and span', () => {
    const lines = [
      'Oktober 2026',
      `3.;${REST}`,
      `Sa 10.;${REST}`,
      'Nov. 26',
      `7.11.;${REST}`,
      'Dezember',
      `5./6.;${REST}`,
    ];
    const { rows, anatomy } = read(HEAD + lines.join('\n'));
    expect(rows.map(({ start }) => start)).toEqual([
      ...['3.10.2026', 'Sa 10.10.2026', '7.11.2026'],
      { day: '2026-12-05', time: '00:00:00' },
    ]);
    expect(anatomy.skipped.map(({ as }) => as)).toEqual(['heading', 'heading', 'heading']);
  });

  it('leave open what they do not tell: a weekday or month of their own, a month without a year, a day there is not', () => {
    const lines = ['Oktober 2026', `So 10.;${REST}`, `3.11.;${REST}`, `32.;${REST}`, 'Januar', `9.;${REST}`];
    expect(startsOf(HEAD + lines.join('\n'))).toEqual(['So 10.', '3.11.', '32.', '9.']);
  });

  it('are years as well, and so is the one year of a title; two years tell nothing', () => {
    expect(startsOf(`${HEAD}2025\n22.8.;${REST}\n2026\n3. Okt;${REST}`)).toEqual(['22.8.2025', '3. Okt 2026']);
    expect(startsOf(`Unsere Einsätze 2026\n${HEAD}22.8.;${REST}`)).toEqual(['22.8.2026']);
    expect(startsOf(`Unsere Einsätze 2025/2026\n${HEAD}22.8.;${REST}`)).toEqual(['22.8.']);
    expect(startsOf(`Unsere Einsätze 2026\n${HEAD}22.8.;${REST}`, { above: false })).toEqual(['22.8.']);
  });
});

describe('hours', () => {
  const hours = (header: string, cells: string, chosen?: Partial<Chosen>) => {
    const { rows, hours: found } = read(
      `Tag;Art;Gast;Gastgeber;Personen;${header}\n1.11.2026;Infostand;KV Eins;KV Zwei;${cells}\n2.11.2026;Flyer;KV Eins;KV Zwei;2;3`,
      chosen,
    );
    return [found?.asked, rows[0]?.hours];
  };
  it('that nobody could have had alone are asked about, and divided where they are those of all', () => {
    expect(hours('Stunden', '8;40')).toEqual([true, '40 ?']);
    expect(hours('Stunden', '8;40', { hours: 'all' })).toEqual([true, 5]);
    expect(hours('Stunden', '8;40', { hours: 'each' })).toEqual([true, '40']);
    expect(hours('Stunden', '5;4')).toEqual([false, '4']);
    expect(hours('Stunden je Person', '8;40')).toEqual([undefined, '40']);
    expect(hours('Stunden gesamt', '3;10')).toEqual([false, 3.33]);
    expect(hours('Stunden gesamt', ';10')).toEqual([false, '10 zusammen']);
  });
});

describe('other things that a list leaves open', () => {
  it('visits without their state: carried out up to today, planned after it, as a person may say otherwise', () => {
    const list = `${HEAD}2.12.2026;${REST}\n1.12.2026;${REST}`;
    expect(read(list).rows.map(({ status }) => status)).toEqual(['planned', 'done']);
    expect(read(list, { constants: { status: 'done' } }).rows.map(({ status }) => status)).toEqual(['done', 'done']);
    expect(read(`${HEAD}1.12.2026;${REST}`).decisions.constants).toEqual({ status: 'done' });
  });

  it('several names between commas are several, and an amount with three decimals is asked about', () => {
    const names = 'Name;Ebene;Land;Auch bekannt als\nKV Eins;KV;Hessen;"Ains, Einz|Eynz"';
    expect(read(names, {}, 'associations').rows[0]?.aliases).toBe('Ains; Einz; Eynz');
    const money =
      'Datum;Empfänger;Art;Betrag;Zahlungsweg\n1.11.2026;KV Eins;Geldspende;1,000;bar\n2.11.2026;KV Eins;Geldspende;12,50;bar';
    expect(read(money, {}, 'contributions').rows.map(({ amount }) => amount)).toEqual(['1,000', 12.5]);
  });
});

it('a month above its rows has the year of the title, until an earlier month follows a later one', () => {
  const months = ['November', 'Dezember', 'Januar', 'Februar'].map((month) => `${month}\n3.;${REST}\n`).join('');
  expect(startsOf(`Einsätze 2025\n${HEAD}${months}`)).toEqual(['3.11.2025', '3.12.2025', '3.', '3.']);
});

it.each(['Stand: 05.01.2026', 'Stand 5. Januar 2026', '2026-01-05', 'Ausdruck vom 5.1.2026'])(
  '%s above a list says nothing of the year of its days',
  (title) => {
    expect(startsOf(`${title}\n${HEAD}22.8.;${REST}\n`)).toEqual(['22.8.']);
  },
);
