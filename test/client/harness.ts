import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { noWorkers } from '../../scripts/build/no-workers.ts';
import type { Result } from '../../src/domain/result.ts';

const root = resolve(import.meta.dirname, '../..');
const address = 'https://sidebar.test/';

/** What the fake server does with a call: answers, never answers, or fails as the platform does. */
export type Answer = Result<unknown> | { readonly fails: string } | 'silence';
export type Server = Readonly<Record<string, (input: never) => Answer | Promise<Answer>>>;

/** The page of a form, or of a test's own `view.tsx` in `folder`. */
async function bundle(folder: string): Promise<string> {
  const [script, style] = await Promise.all([
    build({
      absWorkingDir: root,
      entryPoints: [join(root, folder, 'view.tsx')],
      bundle: true,
      define: { KV_VERSION: '"0.1.0-abc1234"' },
      write: false,
      format: 'iife',
      target: 'es2020',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      minify: true,
      supported: { 'template-literal': false },
      plugins: [noWorkers(root)],
    }),
    build({
      absWorkingDir: root,
      stdin: {
        contents: ['src/client/styles.css', join(folder, 'view.css')]
          .map((path) => join(root, path))
          .filter((path) => readable(path))
          .map((path) => `@import ${JSON.stringify(path)};`)
          .join('\n'),
        resolveDir: root,
        loader: 'css',
      },
      bundle: true,
      write: false,
    }),
  ]);
  const code = (script.outputFiles[0]?.text ?? '').replace(/<\/script/g, '<\\/script');
  return (
    '<!DOCTYPE html><html lang="de"><head><base target="_top"><meta charset="utf-8"><title>Seitenleiste</title>' +
    `<style>${style.outputFiles[0]?.text}</style></head><body><div id="app"></div><script>${code}</script></body></html>`
  );
}

const readable = (path: string): boolean => {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
};

const bundles = new Map<string, Promise<string>>();

export interface Opened {
  readonly page: Page;
  /** Every call with its input, in order. */
  readonly calls: { readonly name: string; readonly input: unknown }[];
  /** Replaces what the server does from now on. */
  readonly serve: (server: Server) => void;
  /** Errors of the page itself; a test expects none. */
  readonly errors: string[];
}

/** What `google.script.run` looks like from a page; the work is done by `__serve` outside. */
export const fakeRun = `(() => {
  const run = (done, failed) => new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return (next) => run(next, failed);
    if (name === 'withFailureHandler') return (next) => run(done, next);
    return (...args) => { window.__serve(String(name), args).then((answer) => {
      if (answer.kind === 'ok') done && done(answer.value);
      if (answer.kind === 'fails') failed && failed(new Error(answer.message));
    }); };
  } });
  window.google = { script: { run: run(), host: { close() {} } } };
})()`;

/** A change of the page that leaves the focus nowhere, be it for a moment, is an error of the page: keys of that moment are lost. */
const watchFocus = (): void => {
  let at: Element | undefined;
  document.addEventListener('focusin', ({ target }) => {
    at = target instanceof Element ? target : undefined;
  });
  document.addEventListener('focusout', ({ relatedTarget }) => {
    const left = at;
    // Who clicks beside a control leaves it; a control that was taken away did not want to be left.
    queueMicrotask(() => {
      if (relatedTarget === null && left === at && left?.isConnected) at = undefined;
    });
  });
  new MutationObserver(() => {
    const gone = at;
    // The page's own watch may still mend it before the next key.
    queueMicrotask(() => {
      if (gone?.isConnected !== false || gone !== at || document.activeElement !== document.body) return;
      at = undefined;
      reportError(
        new Error(`the focus was lost with ${gone.tagName} ${gone.className} ${gone.textContent?.slice(0, 40)}`),
      );
    });
  }).observe(document, { childList: true, subtree: true });
};

/** Opens the page of a form, or of another folder with a `view.tsx`, in a browser window of a sidebar's size, with a fake server behind it. */
export async function openForm(
  browser: Browser,
  form: string,
  server: Server,
  size: { readonly width?: number; readonly height?: number; readonly clock?: boolean } = {},
): Promise<Opened> {
  const html = bundles.get(form) ?? bundle(form.includes('/') ? form : `src/forms/${form}`);
  bundles.set(form, html);
  const page = await browser.newPage({
    viewport: { width: size.width ?? 300, height: size.height ?? 700 },
    reducedMotion: 'reduce',
  });
  page.setDefaultTimeout(8_000);
  const calls: Opened['calls'] = [];
  const errors: string[] = [];
  let current = server;
  page.on('pageerror', (error) => errors.push(String(error)));
  // A page of ours asks nobody: what it needs is in it.
  page.on('request', (request) => {
    if (!/^(?:https:\/\/sidebar\.test\/|data:|blob:|about:)/.test(request.url()))
      errors.push(`asked elsewhere: ${request.url()}`);
  });
  if (size.clock) await page.clock.install();
  await page.exposeFunction('__serve', async (name: string, args: readonly string[]) => {
    const call = name === 'rpc' ? (args[0] ?? '') : name;
    const input: unknown = name === 'rpc' ? JSON.parse(args[1] ?? 'null') : undefined;
    calls.push({ name: call, input });
    const answer = (await current[call]?.(input as never)) ?? { fails: `no such function: ${call}` };
    if (answer === 'silence') return { kind: 'silence' };
    return 'fails' in answer ? { kind: 'fails', message: answer.fails } : { kind: 'ok', value: JSON.stringify(answer) };
  });
  await page.addInitScript(fakeRun);
  await page.addInitScript(watchFocus);
  await page.route(`${address}**`, async (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: await html }),
  );
  await page.goto(address);
  const serve = (next: Server) => {
    current = { ...current, ...next };
  };
  return { page, calls, serve, errors };
}

/** What these looks need of a page in any browser. */
interface Asked {
  evaluate<T>(inPage: (() => T | Promise<T>) | string): Promise<T>;
}

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Violations of WCAG 2.0 to 2.2 A and AA, target size included; each with the elements it names. */
export async function violations(page: Asked): Promise<readonly string[]> {
  await page.evaluate(readFileSync(axePath, 'utf8'));
  const found = await page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }).axe;
    interface Violation {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const result = await axe.run({
      runOnly: { type: 'tag', values: tags },
      // A mail's preview is a frame of its own origin, which axe could not look into; asking it is an error in Firefox.
      iframes: false,
      rules: { 'target-size': { enabled: true } },
    });
    return result.violations.map((one) => ({
      id: one.id,
      nodes: one.nodes.map((node) => `${node.html} ${node.failureSummary}`),
    }));
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.join(' | ')}`);
}

/** Elements whose text or box leaves the window or its picture sideways, or is cut. Empty means nothing clips. */
export const clipped = (page: Asked): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    // What stands in a frame that scrolls sideways is reached there.
    const scrolls = ({ parentElement }: HTMLElement): boolean =>
      parentElement !== null &&
      (/auto|scroll/.test(getComputedStyle(parentElement).overflowX) || scrolls(parentElement));
    const shown = [...document.querySelectorAll<HTMLElement>('#app *')].filter(
      (element) => element.getClientRects().length > 0 && !element.closest('.hidden-text, svg') && !scrolls(element),
    );
    const out = shown
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const cut = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden';
        return box.right > wide + 0.5 || box.left < -0.5 || (cut && element.clientWidth > 0);
      })
      .map((element) => element.outerHTML.slice(0, 120));
    for (const word of document.querySelectorAll<SVGTextElement>('#app svg text')) {
      const [box, frame] = [word, word.ownerSVGElement ?? word].map((one) => one.getBoundingClientRect());
      if (!box || !frame || box.width === 0) continue;
      if (box.left < frame.left - 1 || box.right > frame.right + 1) out.push(`${word.textContent} leaves its picture`);
    }
    if (document.documentElement.scrollWidth > wide) out.push('the page scrolls sideways');
    return out;
  });

/** Where a run keeps its pictures; without it none are taken. */
const pictures = process.env.KV_PICTURES;

/** Takes a picture when pictures are wanted: as in a window of the page's own height, so that its foot lies below. */
export async function picture(page: Page, name: string): Promise<void> {
  const size = page.viewportSize();
  if (!pictures || !size) return;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: size.width, height: Math.max(size.height, height) });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  await page.setViewportSize(size);
}
