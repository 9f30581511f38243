import { beforeAll, expect, test } from 'vitest';
import type { Column } from '../../../src/define/column.ts';
import { dataTables, tables } from '../../../src/tables/index.ts';
import { builtScript, type Host, readyHost } from '../../bundle.ts';

/** No pattern knows these words; what was learned from labelled notes does. */
const OF_ONE = 'unser fahrer ist seit acht wochen trocken';
const OF_MANY = 'Sauerstoffgeräte und ihre Kosten waren Thema bei vielen';

const script = await builtScript();
let host: Host;
const typed = (Art: string, Notiz: string): string => {
  const headers = host.tab('Einsätze').headers();
  const cells: Record<string, string> = { Beginn: '14.11.2026', Art, Notiz };
  host.type('Einsätze', 'A2', [headers.map((header) => cells[header] ?? '')]);
  return host.tab('Einsätze').rows()[0]?.Prüfung ?? '';
};
const checked = (rule = 'D-05'): readonly string[] => {
  host.choose('Transparenz prüfen');
  return host
    .tab('Prüfhinweise')
    .rows()
    .filter(({ Regel }) => Regel === rule)
    .map(({ Status = '', Stufe = '' }) => `${Stufe} ${Status}`);
};
beforeAll(() => {
  host = readyHost(script);
});

test('typing asks no file: only the check says it, and it stays until the words are gone', () => {
  expect(typed('Haustürwahlkampf', OF_ONE)).not.toContain('Haustür');
  expect(checked()).toEqual(['klären offen']);
  expect(host.tab('Einsätze').rows()[0]?.Prüfung).toContain('enthält wohl Angaben zu Menschen an der Haustür');
  typed('Haustürwahlkampf', OF_MANY);
  expect(checked()).toEqual(['klären erledigt']);
});

test('elsewhere than at doors it is a hint of its own, until the words are gone', () => {
  typed('Infostand', OF_ONE);
  expect(checked()).toEqual(['klären erledigt']);
  expect(checked('D-07')).toEqual(['Hinweis offen']);
  expect(host.tab('Einsätze').rows()[0]?.Prüfung).toContain('erzählt vielleicht von einem Menschen');
  typed('Infostand', OF_MANY);
  expect(checked('D-07')).toEqual(['Hinweis erledigt']);
});

test('a household that a pattern knows is said while one types', () => {
  expect(typed('Infostand', 'Schlüssel bei Beispiels im Erdgeschoss links')).toContain('erzählt vielleicht');
});

const free = dataTables.flatMap((table) =>
  Object.entries<Column>(tables[table].columns).flatMap(([, { privacy, writer, header }]) =>
    privacy === 'free text' && writer === 'person' ? [[tables[table].tab.de, header.de] as const] : [],
  ),
);

test('every free text of every tab is looked at, and the finding never repeats it', () => {
  expect(free.length).toBeGreaterThan(8);
  for (const [at, [tab, header]] of free.entries()) {
    const headers = host.tab(tab).headers();
    host.type(tab, `A${40 + at}`, [headers.map((one) => (one === header ? OF_ONE : ''))]);
  }
  host.choose('Transparenz prüfen');
  const found = host
    .tab('Prüfhinweise')
    .rows()
    .filter(({ Regel, Status }) => Regel === 'D-07' && Status === 'offen');
  for (const [tab, header] of free)
    expect(
      found.some((row) => row.Tab === tab && row['Was auffällt']?.includes(header)),
      `${tab} ${header}`,
    ).toBe(true);
  expect(JSON.stringify(found)).not.toContain('trocken');
});
