import { expect, test } from 'vitest';
import { sheetInUse } from '../app/apply/sheet.ts';
import { builtScript } from '../bundle.ts';
import { add, rowsOf, set } from '../year/sheet.ts';

const script = await builtScript();
const personal = () => rowsOf(host, 'Prüfhinweise').filter((row) => row.Regel === 'D-01');
const host = sheetInUse(script);

test('a Begründung typed in the tab with a name and a number is found at the next check, never repeated, and gone once it is out', () => {
  add(host, 'Partnerschaften', { 'Verband A': 'KV Eins', 'Verband B': 'KV Zwei', Status: 'aktiv', Seit: '01.10.2026' });
  host.choose('Transparenz prüfen');
  const [first] = rowsOf(host, 'Prüfhinweise');
  const id = String(first?.id);
  expect(id).toMatch(/^H-/);
  expect(personal()).toEqual([]);
  set(host, 'Prüfhinweise', ['id', id], 'Begründung', 'Mit Herrn Beispiel geklärt, 0171 2345678');
  host.choose('Transparenz prüfen');
  const [found, ...others] = personal();
  expect(others).toEqual([]);
  expect(found?.['Was auffällt']).toContain('„Begründung“');
  expect(JSON.stringify(found)).not.toMatch(/0171|Herrn/);
  // The check looks at what it has found as well, and finds nothing more in it.
  host.choose('Transparenz prüfen');
  expect(personal().map((row) => row.Status)).toEqual([found?.Status]);
  set(host, 'Prüfhinweise', ['id', id], 'Begründung', 'Am Telefon geklärt');
  host.choose('Transparenz prüfen');
  expect(personal().map((row) => row.Status)).toEqual(['erledigt']);
});
