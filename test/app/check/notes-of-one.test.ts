import { beforeAll, expect, test } from 'vitest';
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
const checked = (): readonly string[] => {
  host.choose('Transparenz prüfen');
  return host
    .tab('Prüfhinweise')
    .rows()
    .filter(({ Regel }) => Regel === 'D-05')
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

test('elsewhere than at doors it is nobody’s business', () => {
  typed('Infostand', OF_ONE);
  expect(checked()).toEqual(['klären erledigt']);
});
