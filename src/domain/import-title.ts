import { counted } from './counted.ts';
import { both, say, type Text } from './text.ts';

/** What Protokoll calls an import. It holds how many rows were to come, which nothing else there says. */
export const importTitle = (rows: number, tab: Text): Text =>
  both((lang) =>
    lang === 'de'
      ? `Import: ${counted(rows, 'Zeile', 'Zeilen')} in „${say(tab, lang)}“`
      : `Import: ${counted(rows, 'row', 'rows')} into "${say(tab, lang)}"`,
  );

/** The number of rows in such a title, in either language; 0 where it is another one. */
export const rowsInTitle = (title: string): number => Number(/^Import: (\d+) /.exec(title)?.[1] ?? 0);
