import { join } from 'node:path';
import { serve } from '@hono/node-server';
import type { Text } from '../../src/domain/text.ts';
import { StateStore } from '../store/state.ts';
import { createApp } from './app.ts';
import { Frames } from './frames.ts';
import { choosePort } from './listen.ts';
import type { Made, PageBundle } from './made.ts';
import { openSession } from './open-session.ts';
import type { Session } from './session.ts';

export interface StartOptions {
  project: string;
  /** Folder with Code.js and the pages; `dist` of the project unless a test says otherwise. */
  dist?: string;
  data: string;
  port: number | undefined;
  empty: boolean;
  /** What was made ahead; without it page and words are made now. */
  made?: Made | undefined;
}

export interface Running {
  url: string;
  session: Session;
  /** Shows a newly bundled page and a newly built script to all windows. */
  refresh(): Promise<void>;
  close(): void;
}

/** Starts the workbench: restores or opens its state, bundles its page, listens on this machine only. */
export async function startWorkbench(options: StartOptions): Promise<Running> {
  const dist = options.dist ?? join(options.project, 'dist');
  // What began empty is kept apart, so that it never takes the place of the demo's state.
  const store = new StateStore(options.empty ? join(options.data, 'leer') : options.data);
  const { vendor, page: first, titles, demo } = options.made ?? (await makeNow(options.project));
  let page: PageBundle = first;
  const budgets = join(options.project, 'test', 'budgets.json');
  const frames = new Frames(() => page.shim);
  const session = openSession({ titles: () => titles, store, dist, budgets, empty: options.empty, frames, demo });
  const port = await choosePort(options.port, 4400);
  let bound = port;
  const app = createApp({ session, page: () => page, vendor, port: () => bound });
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port });
  await new Promise<void>((ready, fail) => {
    server.once('listening', () => ready());
    server.once('error', fail);
  });
  const address = server.address();
  if (typeof address === 'object' && address) bound = address.port;
  return {
    url: `http://127.0.0.1:${bound}/`,
    session,
    refresh: async () => {
      const { bundlePage } = await import('./bundle.ts');
      page = await bundlePage(options.project, vendor);
      session.renew();
    },
    close: () => {
      store.flush();
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
    },
  };
}

/** Bundles the page now, for `npm run dev` and tests; the words follow, nobody waits for them. */
async function makeNow(project: string): Promise<Made> {
  const [{ bundlePage, bundleVendor }, { readTitles }] = await Promise.all([
    import('./bundle.ts'),
    import('./titles.ts'),
  ]);
  const vendor = await bundleVendor(project);
  const titles = new Map<string, Text>();
  readTitles(project).then(
    (read) => {
      for (const [name, words] of read) titles.set(name, words);
    },
    () => undefined,
  );
  return { vendor, page: await bundlePage(project, vendor), titles };
}
