import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMade } from './server/made.ts';
import { readOptions, usage } from './server/options.ts';
import { startWorkbench } from './server/start.ts';

const here = dirname(fileURLToPath(import.meta.url));
/** As one file made ahead it lies in node_modules/.cache/werkbank/bereit, else in the folder of the workbench. */
const ahead = import.meta.url.endsWith('.mjs');
const project = resolve(here, ...(ahead ? ['..', '..', '..', '..'] : ['..']));

/** Shows the page in the person's browser; where none can be opened, the printed line is enough. */
function openBrowser(url: string): void {
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform as string] ?? [
    'xdg-open',
  ];
  const child = spawn(command ?? 'xdg-open', [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

async function main(): Promise<void> {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exitCode = 2;
    return;
  }
  const made = ahead ? readMade(project, here) : undefined;
  const running = await startWorkbench({ ...options, project, made, data: resolve(project, options.data) });
  console.log(`bereit: ${running.url}`);
  if (options.open && process.stdout.isTTY) openBrowser(running.url);
  // `npm run dev` says when script or page were built anew.
  process.on('message', (word) => {
    if (word === 'renew') running.refresh().catch((error: unknown) => console.error(error));
  });
  const end = () => {
    running.close();
    process.exit(0);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
