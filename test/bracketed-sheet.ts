import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetInUse } from './app/apply/sheet.ts';
import { bracketed, outside } from './bracketed.ts';
import { builtFolder, COORDINATOR, type Host, newHost } from './bundle.ts';
import { sharedFolder, sharedValue } from './shared.ts';

const GIFT = {
  'Eingang am': '20.08.2026',
  'Empfangender Verband': 'KV Eins',
  Art: 'Geldspende',
  Betrag: '1200',
  Zahlungsweg: 'bar',
  Spendennummer: '4711',
};

/** A page whose script's English stands in brackets; `inBrackets` is known to it as to the script. */
const pageIn = (html: string): string =>
  html.replace(/(<script>)([\s\S]*)(<\/script>)/, (_, open: string, code: string, close: string) =>
    [open, bracketed(code), close].join(''),
  );

/** The built script and its pages in the made-up third language. */
export const bracketedFolder = async (): Promise<string> => {
  const built = await builtFolder();
  return sharedFolder('bracketed', async (place) => {
    cpSync(built, place, { recursive: true });
    for (const name of readdirSync(place)) {
      const path = join(place, name);
      if (name === 'Code.js') writeFileSync(path, bracketed(readFileSync(path, 'utf8')));
      else if (name.endsWith('.html') && !name.startsWith('data-'))
        writeFileSync(path, pageIn(readFileSync(path, 'utf8')));
    }
  });
};

/** A German sheet in use, checked, under the script whose English is the third language. */
export async function sheetBeforeBrackets(): Promise<Host> {
  const script = join(await bracketedFolder(), 'Code.js');
  const workbook = sharedValue('sheet-before-brackets', () => {
    const host = sheetInUse(script);
    for (const [header, typed] of Object.entries(GIFT))
      host.type('Spenden', `${String.fromCharCode(64 + host.tab('Spenden').column(header))}2`, typed);
    host.rpc('saveVisit', {
      operation: 'op-before',
      values: { kind: 'Infostand', start: '10.10.2026', guest: 'KV Zwei', host: 'KV Fünf', people: '7' },
    });
    host.choose('Transparenz prüfen');
    host.type('Spenden', `${String.fromCharCode(64 + host.tab('Spenden').column('Zahlungsweg'))}2`, 'Überweisung');
    host.choose('Transparenz prüfen');
    return host.snapshot();
  });
  return newHost(script, { workbook }).as(COORDINATOR);
}

/** The same, whose language was switched to the third one. */
export async function bracketedSheet(): Promise<Host> {
  const script = join(await bracketedFolder(), 'Code.js');
  const before = await sheetBeforeBrackets();
  const workbook = sharedValue('bracketed-sheet', () => {
    const host = before;
    const settings = host.tab('Einstellungen');
    const at = settings.rows().findIndex((row) => Object.values(row).includes('Sprache'));
    host.type('Einstellungen', `B${settings.rowNumbers()[at]}`, 'en');
    host.run('onOpen');
    host.call('setUp');
    if (host.lastExecution.error) throw new Error(host.lastExecution.error);
    return host.snapshot();
  });
  const host = newHost(script, { workbook }).as(COORDINATOR);
  host.run('onOpen');
  return host;
}

/** What a text says in words outside of the brackets; addresses are no words. */
export const bare = (text: string): string[] =>
  outside(text.replace(/https?:\/\/[^\s"<>⟦⟧]+|[^\s⟦⟧]+@[\w.-]+/g, ' ')).match(/\p{L}{2,}/gu) ?? [];
