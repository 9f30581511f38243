import { describe, expect, it } from 'vitest';
import { builtScript, COORDINATOR, newHost } from '../bundle.ts';

const script = await builtScript();

describe('a menu entry leads on', () => {
  const sheet = () => {
    const host = newHost(script).as(COORDINATOR);
    host.choose('Einrichten und reparieren');
    return host;
  };

  it('from the check to the findings, where any are open', () => {
    const host = sheet();
    host.choose('Transparenz prüfen');
    expect(host.ui.sidebar?.title).not.toBe('Prüfhinweise');
    host.type('Verbände', 'C2', [['KV Beispielstadt', 'KV', 'Bayern', 'offen']]);
    host.type('Spenden', 'C2', [['01.09.2026', 'KV Beispielstadt', 'Geldspende', '1.000,01', 'bar']]);
    host.choose('Transparenz prüfen');
    expect(host.ui.sidebar?.title).toBe('Prüfhinweise');
  });

  it('from drawing the evaluation anew to its tab', () => {
    const host = sheet();
    host.choose('Auswertung aktualisieren');
    expect(host.globals.SpreadsheetApp.getActiveSheet().getName()).toBe('Auswertung');
  });
});
