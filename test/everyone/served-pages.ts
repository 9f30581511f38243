import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Lang } from '../../src/domain/text.ts';
import type { Host } from '../bundle.ts';
import { fakeRun } from '../client/harness.ts';

/* Asked over the net, so that any browser can open a page, with nothing of the driver's in it. */
const ASKS = `window.__serve = (called, args) =>
  fetch('call', { method: 'POST', body: JSON.stringify({ called, args }) }).then((answer) => answer.json());`;
const CLOSES = 'google.script.host.close = () => { window.wasClosed = true; };';

function answered(host: Host, { called, args }: { called: string; args: readonly string[] }): object {
  try {
    const value = called === 'rpc' ? host.rpc(args[0] ?? '', JSON.parse(args[1] ?? 'null')) : host.call(called);
    return { kind: 'ok', value: JSON.stringify(value ?? null) };
  } catch (error) {
    return { kind: 'fails', message: String(error) };
  }
}

export interface Served {
  /** Where a form's page is, as the sheet of that name opens it. */
  page(sheet: string, form: string): string;
  close(): void;
}

/** Serves the built pages of a folder to any browser of this machine, each answered by the sheet named in its address. */
export async function servePages(
  folder: string,
  sheets: Readonly<Record<string, { readonly host: Host; readonly lang: Lang }>>,
): Promise<Served> {
  const server = createServer(async (request, response) => {
    const [, sheet = '', name = ''] = (request.url ?? '').split('/');
    const asked = sheets[sheet];
    if (!asked) return response.writeHead(404).end();
    if (name === 'call') {
      const pieces: Buffer[] = [];
      for await (const piece of request) pieces.push(piece as Buffer);
      const answer = answered(asked.host, JSON.parse(Buffer.concat(pieces).toString('utf8')));
      return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    }
    const html = readFileSync(join(folder, `${name}.html`), 'utf8');
    const opened = html
      .replace('<div id="app"', `$& lang="${asked.lang}"`)
      .replace('</head>', () => `<script>${ASKS}${fakeRun};${CLOSES}</script></head>`);
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(opened);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    page: (sheet, form) => `http://127.0.0.1:${port}/${sheet}/${form}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
