import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ScriptFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

export interface Call {
  /** Such as `GET script.googleapis.com/v1/projects/abc/content`. */
  readonly what: string;
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Google's side, as far as clasp asks it, on this machine only; `refuse` decides on an answer before the usual one. */
export interface StandIn extends State {
  /** The environment of somebody at a terminal: a home with this login, and the way to this stand-in. */
  person(login: 'fresh' | 'expired' | 'none'): Readonly<Record<string, string>>;
  /** Forgets everything: no script, no versions, no calls. */
  reset(): void;
  close(): Promise<void>;
}

export const scriptId = 'made-up-script-id';
export const sheetId = 'made-up-sheet-id';
const hosts = ['script.googleapis.com', 'www.googleapis.com', 'oauth2.googleapis.com'];

interface State {
  files: readonly ScriptFile[];
  versions: readonly { readonly description: string; readonly files: readonly ScriptFile[] }[];
  calls: readonly Call[];
  refuse: (call: Call) => Answer | undefined;
}

function emptyState(): State {
  return { files: [], versions: [], calls: [], refuse: () => undefined };
}

export async function startStandIn(): Promise<StandIn> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kv-google-')));
  const google = createSecureServer(
    makeCertificate(folder),
    (request, response) => void answer(standIn, request, response),
  );
  const proxy = createProxy(await listen(google));
  const sockets = new Set<Socket>();
  for (const server of [google, proxy]) server.on('connection', (socket: Socket) => sockets.add(socket));
  const proxyPort = await listen(proxy);
  const standIn: StandIn = {
    ...emptyState(),
    person: (login) => ({
      ...homeOf(folder, login),
      PATH: process.env.PATH ?? '',
      HTTPS_PROXY: `http://127.0.0.1:${proxyPort}`,
      NODE_EXTRA_CA_CERTS: join(folder, 'certificate.pem'),
    }),
    reset: () => Object.assign(standIn, emptyState()),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([google, proxy].map((server) => new Promise((done) => server.close(done))));
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return standIn;
}

/** The way to any host leads to the one server given. */
function createProxy(port: number) {
  const proxy = createServer((_, response) => response.writeHead(405).end());
  proxy.on('connect', (_, socket) => {
    const inner = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      inner.pipe(socket).pipe(inner);
    });
    inner.on('error', () => socket.destroy());
    socket.on('error', () => inner.destroy());
  });
  return proxy;
}

/** A throwaway certificate for Google's names, good for a day; openssl makes it, because Node alone cannot. */
function makeCertificate(folder: string): { key: Buffer; cert: Buffer } {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const names = `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`;
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const args = ['req', '-x509', ...curve, '-keyout', key, '-out', cert, '-days', '1', '-subj', '/CN=stand-in'];
  try {
    execFileSync('openssl', [...args, '-addext', names], { stdio: 'pipe' });
  } catch (failure) {
    throw new Error('The deploy tests need the program "openssl" (for a throwaway certificate).', { cause: failure });
  }
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

function homeOf(folder: string, login: 'fresh' | 'expired' | 'none'): Record<string, string> {
  const home = mkdtempSync(join(folder, 'home-'));
  const credentials = {
    type: 'authorized_user',
    client_id: 'made-up-client',
    client_secret: 'made-up',
    refresh_token: 'made-up-refresh',
    access_token: 'made-up-access',
    expiry_date: login === 'expired' ? 1 : Date.now() + 3_600_000,
  };
  const tokens = login === 'none' ? {} : { default: credentials };
  writeFileSync(join(home, '.clasprc.json'), JSON.stringify({ tokens }));
  return { HOME: home, USERPROFILE: home };
}

async function listen(server: { listen(port: number, host: string, done: () => void): unknown; address(): unknown }) {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

async function answer(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
  const call: Call = {
    what: `${request.method} ${url.host}${url.pathname}`,
    body: parsed(Buffer.concat(chunks).toString()),
  };
  state.calls = [...state.calls, call];
  const { status, body } = state.refuse(call) ?? usual(state, call, url);
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function usual(state: State, call: Call, url: URL): Answer {
  const body = (typeof call.body === 'object' ? call.body : {}) as { files?: ScriptFile[]; description?: string };
  switch (call.what) {
    case 'POST oauth2.googleapis.com/token':
      return ok({ access_token: 'made-up-new', expires_in: 3600, token_type: 'Bearer' });
    case 'GET www.googleapis.com/oauth2/v2/userinfo':
      return ok({ email: 'koordination@example.org', id: '1' });
    case 'POST www.googleapis.com/drive/v3/files':
      return ok({ id: sheetId });
    case 'POST script.googleapis.com/v1/projects':
      state.files = [{ name: 'appsscript', type: 'JSON', source: '{"timeZone":"America/New_York"}' }];
      return ok({ scriptId });
    case `GET script.googleapis.com/v1/projects/${scriptId}/content`:
      return contentOf(state, url.searchParams.get('versionNumber'));
    case `PUT script.googleapis.com/v1/projects/${scriptId}/content`:
      state.files = body.files ?? [];
      return ok({ scriptId, files: state.files });
    case `POST script.googleapis.com/v1/projects/${scriptId}/versions`:
      state.versions = [...state.versions, { description: body.description ?? '', files: state.files }];
      return ok({ scriptId, versionNumber: state.versions.length, description: body.description });
    case `GET script.googleapis.com/v1/projects/${scriptId}/versions`:
      return ok({
        versions: state.versions.map(({ description }, index) => ({ versionNumber: index + 1, description })),
      });
    default:
      return problem(404, 'NOT_FOUND', 'Requested entity was not found.');
  }
}

function contentOf(state: State, version: string | null): Answer {
  const files = version === null ? state.files : state.versions[Number(version) - 1]?.files;
  return files ? ok({ scriptId, files }) : problem(404, 'NOT_FOUND', 'Requested entity was not found.');
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}

/** An error in the shape of Google's APIs. */
export function problem(code: number, status: string, message: string): Answer {
  return { status: code, body: { error: { code, message, status, errors: [{ message, reason: status }] } } };
}
