/** Reads what a spreadsheet puts on the clipboard: tabs between cells, lines between rows, quotes around both. */
export function parseBlock(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (at <= source.length) {
    const quoted = source[at] === '"' ? /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(source.slice(at)) : null;
    const plain = quoted ? undefined : /^[^\t\n]*/.exec(source.slice(at));
    row.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : (plain?.[0] ?? ''));
    at += (quoted ?? plain)?.[0].length ?? 0;
    if (source[at] !== '\t') {
      rows.push(row);
      row = [];
    }
    at += 1;
  }
  const width = Math.max(...rows.map((line) => line.length));
  return rows.map((line) => [...line, ...Array<string>(width - line.length).fill('')]);
}

const quote = (value: string): string => (/[\t\n"]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** The displayed values as text for the clipboard. */
export const printBlock = (rows: string[][]): string => rows.map((row) => row.map(quote).join('\t')).join('\n');
