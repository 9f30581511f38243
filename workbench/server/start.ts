import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { StateStore } from '../store/state';
import { createApp } from './app';
import { bundlePage, bundleVendor, type PageBundle } from './bundle';
import { Frames } from './frames';
import { choosePort } from './listen';
import { openSession } from './openSession';
import type { Session } from './session';
import { readTitles, type Titles } from './titles';

export interface StartOptions {
  project: string;
  /** Folder with Code.js and the pages; `dist` of the project unless a test says otherwise. */
  dist?: string;
  data: string;
  port: number | undefined;
  empty: boolean;
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
  const vendor = await bundleVendor();
  let page: PageBundle = await bundlePage(vendor);
  const budgets = join(options.project, 'test', 'budgets.json');
  let titles: Titles = new Map();
  const frames = new Frames(() => page.shim);
  const session = openSession({ titles: () => titles, store, dist, budgets, empty: options.empty, frames });
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
  // Words for what runs are nice to have; nobody waits for them.
  readTitles(options.project).then(
    (read) => {
      titles = read;
    },
    () => undefined,
  );
  return {
    url: `http://127.0.0.1:${bound}/`,
    session,
    refresh: async () => {
      page = await bundlePage(vendor);
      session.renew();
    },
    close: () => {
      store.flush();
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
    },
  };
}
