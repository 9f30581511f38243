import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../src/domain/text.ts';
import { type Asked, faultsOf, type Looked } from './looks.ts';

/** Every page of the add-in, by the name of its form. */
export const forms = readdirSync('src/forms').filter((name) => existsSync(join('src/forms', name, 'view.tsx')));

export const WIDTHS = [360, 640, 1280] as const;
export const LANGS = ['de', 'en'] as const;
export const SHEETS = ['demo', 'empty'] as const;
export const EYES = ['usual', 'forced colours', 'reduced motion'] as const;

/** One page as somebody has it before them. */
export interface Look {
  readonly form: string;
  readonly width: number;
  readonly lang: Lang;
  readonly sheet: (typeof SHEETS)[number];
  readonly eyes: (typeof EYES)[number];
}

export const nameOf = ({ form, width, lang, sheet, eyes }: Look): string =>
  `${form} at ${width} px in ${lang}, ${sheet} sheet, ${eyes}`;

/** Every combination; some thousand screens, for `npm run everyone`. */
export const allLooks = (eyes: readonly Look['eyes'][] = EYES): Look[] =>
  forms.flatMap((form) =>
    WIDTHS.flatMap((width) =>
      LANGS.flatMap((lang) => SHEETS.flatMap((sheet) => eyes.map((one) => ({ form, width, lang, sheet, eyes: one })))),
    ),
  );

const turn = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** So few that each width, language, sheet and kind of eyes comes with each page and, over all pages, with each other. */
export const pairedLooks = (): Look[] =>
  forms.flatMap((form, at) =>
    WIDTHS.map((width, nth) => ({
      ...{ form, width },
      lang: turn(LANGS, at + nth),
      sheet: turn(SHEETS, Math.floor(at / 2) + (nth === 2 ? 1 : nth)),
      eyes: turn(EYES, Math.floor(at / 4) + nth),
    })),
  );

/** A window of a browser with one page in it. */
export interface Window extends Looked {
  goto(address: string): Promise<unknown>;
  press(key: string): Promise<unknown>;
  /** What this page itself threw so far. */
  readonly errors: readonly string[];
  close(): Promise<unknown>;
}

const READY = `new Promise((done, failed) => {
  const began = Date.now();
  const look = () => {
    const words = document.querySelector('[role=status]')?.textContent ?? '';
    const drawn = document.querySelector('h1, h2') && !document.querySelector('.waiting') && !/^(Lädt|Loading)/.test(words);
    if (drawn) requestAnimationFrame(() => setTimeout(done, 50));
    else if (Date.now() - began > 60000) failed(new Error('The page was never drawn'));
    else setTimeout(look, 30);
  };
  look();
})`;

const STOPS = 30;
/** What has the focus, in words, where a person does not see it; `'out'` beyond the last stop. */
const AT_STOP = `(() => {
  const one = document.activeElement;
  if (!one || one === document.body || one === document.documentElement) return 'out';
  const face = one.closest('label') ?? one;
  const box = face.getBoundingClientRect();
  const seen = box.width > 8 && box.height > 8 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return seen ? '' : one.outerHTML.slice(0, 120);
})()`;

/** Goes through a page by Tab, and out by Escape. */
async function faultsByKeys(window: Window): Promise<string[]> {
  const unseen: string[] = [];
  for (let stop = 0; stop < STOPS; stop += 1) {
    await window.press('Tab');
    const at = await window.evaluate<string>(AT_STOP);
    if (at === 'out') break;
    if (at !== '') unseen.push(`the focus is not seen: ${at}`);
  }
  await window.evaluate(
    "document.querySelector('main :is(button, input, select, textarea, a[href], summary)')?.focus()",
  );
  for (let presses = 0; presses < 2; presses += 1) await window.press('Escape');
  const closed = await window.evaluate<boolean>('window.wasClosed === true');
  return closed ? unseen : [...unseen, 'Escape does not close it'];
}

/** Opens a page and looks at it, by keys too. Empty where a person finds nothing wrong. */
export async function walk(window: Window, address: string, look: Look, asked: Asked): Promise<string[]> {
  await window.goto(address);
  await window.evaluate(READY);
  const faults = await faultsOf(window, asked);
  if (look.eyes === 'reduced motion' && (await window.evaluate<number>('document.getAnimations().length')) > 0)
    faults.push('moves');
  return [...faults, ...(await faultsByKeys(window)), ...window.errors].map((fault) => `${nameOf(look)}: ${fault}`);
}
