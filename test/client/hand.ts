import type { Page } from 'playwright-core';

/** Counts what a hand does beyond typing: keys that write nothing, and clicks. */
export const countHand = (page: Page) =>
  page.evaluate(() => {
    const counter = { hand: 0 };
    Object.assign(window, { counter });
    // Space on a chip is a key and makes a click of its own, which has no detail.
    const count = (counts: boolean) => {
      if (counts) counter.hand += 1;
    };
    addEventListener('click', ({ detail }) => count(detail > 0), true);
    addEventListener('keydown', ({ key }) => count(key.length > 1), true);
  });
export const hand = (page: Page) =>
  page.evaluate(() => (window as unknown as { readonly counter: { readonly hand: number } }).counter.hand);
