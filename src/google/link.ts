import type { Book, Sheet } from './book.ts';

/* Asked once per execution: a realm lives for one run only. */
let address: string | undefined;
const gids = new Map<string, number>();

/** The file's address; asked once a run. */
export const addressOf = (book: Book): string => {
  address ??= book.getUrl();
  return address;
};

/** Link to a line of a tab, from 1; `sheet` spares looking the tab up by its name. A tab that is gone leads to the first one. */
export function linkInto(book: Book, tab: string, line: number, sheet?: Sheet): string {
  const gid = gids.get(tab) ?? (sheet ?? book.getSheetByName(tab))?.getSheetId() ?? 0;
  gids.set(tab, gid);
  return `${addressOf(book)}#gid=${gid}&range=A${line}`;
}
