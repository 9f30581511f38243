import type { Book, Sheet } from './book.ts';

/**
 * What the platform does when it is asked, observed on a scratch tab: each probe gives one short text.
 * The tab's cells are the probes' own.
 */
export interface Probe {
  readonly name: string;
  observe(sheet: Sheet, book: Book): string;
}
