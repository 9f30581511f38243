import type { ComponentChildren } from 'preact';
import type { HelpShown } from '../../define/shown.ts';
import { capital } from '../capital.ts';
import { useSay } from '../text.tsx';
import { TABLE } from './words.ts';

/** A table in the report: its first column are the rows' heads. */
export interface TableSpec {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ComponentChildren[] }[];
  /** Columns of words, by their place; the others hold figures. The first always does. */
  readonly words?: readonly number[];
}

/** Heads, lines, figures right. A caption that stands in a heading beside is hidden. */
export function Table({ caption, heads, rows, words = [] }: TableSpec) {
  const say = useSay();
  const look = (at: number): string | undefined => (at === 0 || words.includes(at) ? undefined : 'number');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard
    <section class="table-frame" aria-label={`${say(TABLE)}: ${caption}`} tabIndex={0}>
      <table class={heads.length > 2 ? 'cards' : undefined}>
        <caption class="hidden-text">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th key={head} scope="col" class={look(at)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, at) =>
                at === 0 ? (
                  <th key="head" scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={heads[at] ?? at} class={look(at)} data-head={capital(heads[at])}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A sum and from what it comes; no visit at all is a known 0. */
export const sumCells = ({ visits, shown, base }: HelpShown): readonly string[] =>
  visits === 0 ? ['0', '–'] : [shown, base];
