import { termsIn } from '../../src/define/terms.ts';
import type { Lang } from '../../src/domain/text.ts';
import { clipped, violations } from '../client/harness.ts';

/** A page in some browser, as far as it is looked at here; what is asked in it may use nothing from outside of it. */
export interface Looked {
  evaluate<T>(inPage: (() => T | Promise<T>) | string): Promise<T>;
}

/** What of a page's controls is smaller than a finger needs, has no name, or takes a place of its own in the order of keys. */
export const unfit = (page: Looked): Promise<string[]> =>
  page.evaluate(() => {
    const controls = '#app :is(button, input, select, textarea, a[href], summary, [tabindex]:not([tabindex="-1"]))';
    return [...document.querySelectorAll<HTMLElement>(controls)].flatMap((one) => {
      const face = one.closest('label') ?? one;
      const { width, height } = face.getBoundingClientRect();
      if (width === 0 || !face.checkVisibility({ visibilityProperty: true })) return [];
      const inline = one.tagName === 'A' && getComputedStyle(one).display === 'inline';
      const labels =
        one instanceof HTMLInputElement || one instanceof HTMLSelectElement || one instanceof HTMLTextAreaElement
          ? [...(one.labels ?? [])]
          : [];
      const named = [
        one.getAttribute('aria-label'),
        one.getAttribute('aria-labelledby'),
        one.title,
        face.textContent,
        ...labels.map(({ textContent }) => textContent),
      ];
      const faults = [
        !inline && (width < 23.5 || height < 23.5) ? `${Math.round(width)} × ${Math.round(height)}` : '',
        named.every((name) => !name?.trim()) ? 'no name' : '',
        one.tabIndex > 0 ? 'an order of its own' : '',
      ].filter(Boolean);
      return faults.length > 0 ? [`${faults.join(', ')}: ${one.outerHTML.slice(0, 140)}`] : [];
    });
  });

/** What a page is called, where it begins, and in which language it says that it is. */
const told = (page: Looked) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    const box = (focused?.closest('label') ?? focused)?.getBoundingClientRect();
    return {
      lang: document.documentElement.lang,
      title: document.title,
      heads: document.querySelectorAll('h1').length,
      // What ends or explains a page is no beginning.
      inMain: (focused?.closest('.page-main') ?? null) !== null,
      seen: box !== undefined && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    };
  });

/** All that a page says, shown or not, a piece for each text and each name of a control; but for what people wrote. */
const pieces = (page: Looked): Promise<string[]> =>
  page.evaluate(() => {
    const names = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'];
    return [...document.querySelectorAll('#app :not(style)')].flatMap((one) => [
      ...[...one.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? ''),
      ...names.map((name) => one.getAttribute(name) ?? ''),
      one instanceof HTMLInputElement ? one.value : '',
    ]);
  });

/** A day or a number's unit as the other language writes it, or as machines do. */
const FOREIGN: Readonly<Record<Lang, RegExp>> = {
  de: /\d{4}-\d{2}-\d{2}|\b\d{1,2}\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|\d%/,
  en: /\d{4}-\d{2}-\d{2}|\b\d{1,2}\.\d{1,2}\.(?:\d{4})?(?!\d)|\d\s%|\b(?:Mo|Di|Mi|Do|Fr|Sa|So)\s\d/,
};
/** Days that people wrote themselves, or that stand in an example of what is read. */
const foreignIn = (said: readonly string[], lang: Lang, own: ReadonlySet<string>): string[] =>
  said.filter((words) => FOREIGN[lang].test(words) && ![...own].some((cell) => words.includes(cell)));

/** All that a page says, with what its words mean opened for a moment, a blank between pieces. */
const explaining = (page: Looked): Promise<string> =>
  page.evaluate(async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 20)));
    const press = () => document.querySelector<HTMLElement>('[data-words] button')?.click();
    press();
    await drawn();
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    const said: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) said.push(node.nodeValue ?? '');
    press();
    return said.join(' ');
  });

/** The terms of the list that a page says and does not explain, given a moment to do so. */
async function unexplained(page: Looked, lang: Lang, tries = 20): Promise<string[]> {
  const said = await explaining(page);
  const left = termsIn(said, lang).filter((term) => !said.includes(term.says[lang]));
  return left.length > 0 && tries > 0 ? unexplained(page, lang, tries - 1) : left.map(({ word }) => word[lang]);
}

/** What has to be pushed sideways to be read, though it stays within the window. */
const pushed = (page: Looked): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#app *')].flatMap((one) =>
      /auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1
        ? [`${one.scrollWidth} in ${one.clientWidth} px: ${one.outerHTML.slice(0, 100)}`]
        : [],
    ),
  );

export interface Asked {
  readonly lang: Lang;
  /** What people wrote into the sheet, which stays as it is. */
  readonly own: ReadonlySet<string>;
}

/** What is wrong with a page as it stands open, in words; empty where a person finds nothing. */
export async function faultsOf(page: Looked, { lang, own }: Asked): Promise<string[]> {
  const { lang: spoken, title, heads, inMain, seen } = await told(page);
  return [
    ...(spoken === lang ? [] : [`speaks ${spoken}`]),
    ...(title.trim() === '' ? ['has no title'] : []),
    ...(heads === 1 ? [] : [`has ${heads} first headings`]),
    ...(inMain && seen ? [] : ['begins nowhere that is seen']),
    ...foreignIn(await pieces(page), lang, own).map(
      (words) => `a day or percentage not as it is written here: ${words.slice(0, 160)}`,
    ),
    ...(await unexplained(page, lang)).map((word) => `says ${word} without explaining it`),
    ...(await clipped(page)).map((one) => `leaves the window: ${one}`),
    ...(await pushed(page)).map((one) => `is pushed sideways: ${one}`),
    ...(await unfit(page)),
    ...(await violations(page)),
  ];
}
