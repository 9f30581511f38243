import type { ComponentChildren } from 'preact';
import type { Text } from '../domain/text.ts';
import { Disclosure } from './group.tsx';
import { useSay } from './text.tsx';

const HELP: Text = { de: 'Hilfe zu dieser Seite', en: 'Help on this page' };

/** `**bold**` and `code` within a line. */
const inline = (words: string): ComponentChildren =>
  words.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map((part) => {
    if (part.startsWith('**')) return <strong key={part}>{part.slice(2, -2)}</strong>;
    return part.startsWith('`') ? <code key={part}>{part.slice(1, -1)}</code> : part;
  });

const cellsOf = (line: string): string[] => line.replace(/^\|\s*|\s*\|$/g, '').split(/\s*\|\s*/);

/** A table has no room in a sidebar: each row is an entry, its cells named by their heads. */
function Rows({ lines }: { readonly lines: readonly string[] }) {
  const [heads = [], , ...rows] = lines.map(cellsOf);
  return (
    <ul>
      {rows.map(([first = '', ...rest]) => (
        <li key={first}>
          {inline(first)}:{' '}
          {inline(rest.map((cell, at) => (rest.length > 1 ? `${heads[at + 1]} ${cell}` : cell)).join('; '))}
        </li>
      ))}
    </ul>
  );
}

/** One block between blank lines: a head, a list, a table or a paragraph. */
function Block({ text }: { readonly text: string }) {
  const lines = text.split('\n');
  const items = (mark: RegExp) => lines.map((line) => <li key={line}>{inline(line.replace(mark, ''))}</li>);
  if (text.startsWith('#')) return <h2>{text.replace(/^#+ /, '')}</h2>;
  if (text.startsWith('- ')) return <ul>{items(/^- /)}</ul>;
  if (/^\d+\. /.test(text)) return <ol>{items(/^\d+\. /)}</ol>;
  return text.startsWith('|') ? <Rows lines={lines} /> : <p>{inline(lines.join(' '))}</p>;
}

/** What the handbook says of a page, as its Markdown stands there, behind a button at the page's end. */
export function HandbookHelp({ words }: { readonly words: Text }) {
  const say = useSay();
  return (
    <section class="handbook">
      <Disclosure label={say(HELP)}>
        {say(words)
          .split('\n\n')
          .map((block) => (
            <Block key={block} text={block} />
          ))}
      </Disclosure>
    </section>
  );
}
