import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import * as z from 'zod/mini';
import type { Lang, Text } from '../../src/domain/text.ts';
import { checkAct } from './check-act.ts';
import { refusedClock } from './clock.ts';
import { framePolicy, guard } from './guards.ts';
import type { PageBundle, Vendor } from './made.ts';
import type { Session } from './session.ts';
import type { Patch } from './wire.ts';

export interface AppOptions {
  session: Session;
  /** The page's own code as it is now; `npm run dev` replaces it. */
  page: () => PageBundle;
  vendor: Vendor;
  port: () => number;
}

const person = z.string();
const answers = z._default(z.array(z.object({ button: z.string(), text: z.optional(z.string()) })), []);

const count = z.int().check(z.gte(1));
const selection = z.optional(z.object({ tab: z.int(), row: count, column: count, rows: count, columns: count }));
const start = { person, answers, selection };

const bodies = {
  menu: z.object({ person }),
  act: z.object({ person, act: z.unknown() }),
  run: z.object({ ...start, handler: z.string(), label: z.string() }),
  call: z.object({ ...start, name: z.string(), args: z.array(z.unknown()) }),
  clock: z.object({ to: z.string() }),
  fire: z.object({ ...start, trigger: z.string() }),
  consent: z.object({ person }),
  reset: z.object({ empty: z.boolean() }),
  load: z.object({ file: z.unknown() }),
};

async function body<T extends z.ZodMiniType>(context: Context, schema: T): Promise<z.infer<T>> {
  const result = schema.safeParse(await context.req.json().catch(() => undefined));
  if (!result.success) throw new BadRequest(NOT_READ);
  return result.data;
}

/** A request that gets words and changes nothing. */
class BadRequest extends Error {
  constructor(readonly words: Text) {
    super(words.en);
  }
}

const NOT_READ: Text = {
  de: 'Diese Anfrage versteht die Werkbank nicht. Es bleibt alles, wie es ist. Lade die Seite neu.',
  en: 'The workbench does not understand this request. Everything stays as it is. Reload the page.',
};
const FAILED: Text = {
  de: 'In der Werkbank ging etwas schief. Lade die Seite neu. Näheres steht dort, wo „npm start“ läuft.',
  en: 'Something went wrong in the workbench. Reload the page. Details stand where “npm start” runs.',
};

const MB = 1024 * 1024;
/** What one act may send, and what a saved state may weigh. */
const most = { act: 8 * MB, file: 64 * MB };

const tooLarge = (bytes: number): Text => ({
  de: `Das ist zu groß für die Werkbank: höchstens ${bytes / MB} MB auf einmal. Es bleibt alles, wie es ist.`,
  en: `This is too large for the workbench: at most ${bytes / MB} MB at once. Everything stays as it is.`,
});

const limit = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: async (context) => {
      // Read to its end first: a browser that is still sending would only see a broken line, and no words.
      await context.req.raw.body?.pipeTo(new WritableStream()).catch(() => undefined);
      return context.json(tooLarge(maxSize), 413);
    },
  });

/** The language that a window asks in; nothing for whoever asks without one. */
function spokenIn(context: Context): Lang | undefined {
  const asked = context.req.header('accept-language') ?? '';
  return asked.startsWith('en') ? 'en' : asked.startsWith('de') ? 'de' : undefined;
}

/** The routes of the workbench: its page, its state and changes, and the acts of persons. */
export function createApp(options: AppOptions): Hono {
  const { session } = options;
  const app = new Hono();
  app.use(guard(options.port));
  app.onError((error, context) => {
    if (error instanceof BadRequest) return context.json(error.words, 400);
    console.error(error);
    return context.json(FAILED, 500);
  });
  const [small, large] = [limit(most.act), limit(most.file)];
  app.use('/api/*', (context, next) => (context.req.path === '/api/load' ? large : small)(context, next));
  app.get('/health', (context) => context.json({ ok: true }));
  pages(app, options);
  app.get('/api/state', (context) => context.json(session.full()));
  app.get('/api/file', (context) => context.json(session.kept()));
  app.get('/api/changes', (context) => streamSSE(context, (stream) => follow(session, stream, context)));
  /** Reads what a window asks and does it at once, for a person whose account speaks as that window does. */
  const post = <T extends z.ZodMiniType>(path: string, schema: T, work: (asked: z.infer<T>) => unknown) =>
    app.post(path, async (context) => {
      const asked = await body(context, schema);
      session.speak(spokenIn(context));
      return context.json((await work(asked)) as object);
    });
  post('/api/menu', bodies.menu, ({ person }) => ({ menus: session.menu(person) }));
  post('/api/act', bodies.act, (asked) => {
    const act = checkAct(asked.act);
    if (!act) throw new BadRequest(NOT_READ);
    return session.act(asked.person, act);
  });
  post('/api/run', bodies.run, (asked) => session.run(asked));
  post('/api/call', bodies.call, (asked) => session.call(asked));
  post('/api/clock', bodies.clock, ({ to }) => {
    const refused = refusedClock(to, session.now);
    if (refused) throw new BadRequest(refused);
    return session.clock({ to });
  });
  post('/api/fire', bodies.fire, (asked) => session.fire(asked));
  post('/api/consent', bodies.consent, ({ person }) => session.consent(person));
  post('/api/reset', bodies.reset, ({ empty }) => session.reset(empty));
  post('/api/load', bodies.load, ({ file }) => session.load(file));
  return app;
}

function pages(app: Hono, { page, vendor, session }: AppOptions): void {
  const files = new Map<string, string>();
  const vendorFile = (name: string): string => {
    const known = files.get(name) ?? readFileSync(join(vendor.folder, name), 'utf8');
    files.set(name, known);
    return known;
  };
  // The vendor bundle is named by its content's key, so that a browser may keep it for good.
  const forGood = { 'cache-control': 'public, max-age=31536000, immutable' };
  const script = { 'content-type': 'text/javascript; charset=utf-8' };
  const style = { 'content-type': 'text/css; charset=utf-8' };
  app.get('/', (context) => context.html(page().html));
  app.get('/assets/page.js', (context) => context.body(page().script, 200, script));
  app.get('/assets/page.css', (context) => context.body(page().style, 200, style));
  app.get('/assets/:key/vendor.js', (c) => c.body(vendorFile('vendor.js'), 200, { ...script, ...forGood }));
  app.get('/assets/:key/vendor.css', (c) => c.body(vendorFile('vendor.css'), 200, { ...style, ...forGood }));
  app.get('/frame/:id', (context) => {
    const found = session.frames.html(context.req.param('id'));
    if (found === undefined) return context.text('Not found', 404);
    return context.html(found, 200, { 'content-security-policy': framePolicy });
  });
}

type Stream = Parameters<Parameters<typeof streamSSE>[1]>[0];

/** Sends each change as it comes; the first event says at which version the line begins. */
async function follow(session: Session, stream: Stream, context: Context): Promise<void> {
  const send = (patch: Patch) => void stream.writeSSE({ data: JSON.stringify(patch) });
  const stop = session.subscribe(send);
  stream.onAbort(stop);
  for (const patch of session.since(Number(context.req.query('since') ?? 0))) send(patch);
  while (!stream.aborted) {
    await stream.sleep(15_000);
    await stream.write(': noch da\n\n');
  }
  stop();
}
