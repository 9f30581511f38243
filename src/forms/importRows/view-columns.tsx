import { type Note, SelectField } from '../../client/field.tsx';
import { isTakenIn, isToolHeader } from '../../client/lists/headers.ts';
import { holdsPairs, keysOf, pairsOf, splitPair } from '../../client/lists/pairs.ts';
import { isInDoubt } from '../../client/lists/propose.ts';
import { filledBy } from '../../client/lists/rows.ts';
import { cellAsText } from '../../client/lists/write-text.ts';
import { useLang, useSay } from '../../client/text.tsx';
import type { Column } from '../../define/column.ts';
import type { Cell } from '../../domain/cell.ts';
import { type Lang, same, say as sayIn, type Text } from '../../domain/text.ts';
import type { Import } from './view-state.ts';
import * as words from './view-texts.ts';

const MOST_EXAMPLES = 3;
/** What speaks of a person plainly enough to say so before anybody is asked: an address, a long number. */
const PERSON = /\S@\S+\.\S|(?:\+|00?)\d[\d /-]{7,}/;

const cellsAt = (all: Import, at: number): readonly Cell[] =>
  (all.proposal?.anatomy.entries ?? []).map((entry) => entry.cells[at] ?? '');

/** Up to three cells; where each holds two columns' words, as they are taken apart. */
function examplesOf(all: Import, at: number, lang: Lang): readonly string[] {
  const both = keysOf(all.proposal?.decisions.mapping[at] ?? '').length > 1;
  const filled = new Set<string>();
  for (const cell of cellsAt(all, at)) {
    const parts = both ? splitPair(cell)?.parts : undefined;
    const text = parts ? sayIn(words.twoOf(...parts), lang) : cellAsText(cell, lang).trim();
    if (text !== '') filled.add(words.shortened(text));
    if (filled.size === MOST_EXAMPLES) break;
  }
  return [...filled];
}

const speaksOfPersons = (all: Import, at: number): boolean =>
  cellsAt(all, at).some((cell) => typeof cell === 'string' && PERSON.test(cell));

/** A column of the list holds two of the tab's that nothing else fills, and a person has to say which is which. */
const waitsForOrder = (all: Import, at: number): boolean =>
  all.loaded !== undefined && pairsOf(all.loaded.table.name).length > 0 && holdsPairs(cellsAt(all, at));

function noteOf(all: Import, at: number, key: string | undefined, say: (text: Text) => string, lang: Lang): Note {
  const examples = examplesOf(all, at, lang);
  const shown = examples.join(' · ') || say(words.EMPTY);
  const filled = filledBy(all.proposal?.decisions.mapping ?? []);
  const twice = key !== undefined && keysOf(key).some((mine) => filled.filter((one) => one === mine).length > 1);
  if (twice) return { tone: 'error', text: `${say(words.TWICE_CHOSEN)} ${shown}` };
  if (key !== undefined || examples.length === 0) return { tone: 'hint', text: shown };
  const header = all.proposal?.anatomy.headers[at] ?? '';
  if (all.loaded && isToolHeader(all.loaded.table, header))
    return { tone: 'hint', text: `${say(words.TOOL_COLUMN)} ${shown}` };
  const why = isInDoubt(at, all.proposal?.anatomy.headers ?? [], all.proposal?.anatomy.entries ?? [])
    ? words.TWO_ALIKE
    : speaksOfPersons(all, at)
      ? words.PERSONS
      : waitsForOrder(all, at)
        ? words.TWO_HERE
        : words.NO_HOME;
  return { tone: 'warn', text: `${say(why)} ${shown}` };
}

/** Each column of the list with up to three of its cells, and what it is in the tab. */
export function Columns({ all }: { readonly all: Import }) {
  const say = useSay();
  const lang = useLang();
  const { loaded, proposal } = all;
  if (!loaded || !proposal) return null;
  const choices = Object.entries<Column>(loaded.table.columns).filter(([key]) => isTakenIn(loaded.table, key));
  const { columns, name } = loaded.table;
  const options = [
    { value: '', label: say(words.STAYS_OUT) },
    ...pairsOf(name).map((pair) => ({
      value: pair,
      label: sayIn(words.bothIn(keysOf(pair).map((key) => columns[key]?.header ?? same(key))), lang),
    })),
    ...choices.map(([key, { header, required }]) => ({
      value: key,
      label: `${sayIn(header, lang)}${required ? ' *' : ''}`,
    })),
  ];
  return (
    <section class="stack" aria-labelledby="columns">
      <h3 id="columns">{say(words.COLUMNS)}</h3>
      <div class="columns">
        {proposal.anatomy.headers.map((header, at) => {
          const key = proposal.decisions.mapping[at];
          return (
            <SelectField
              // A list's columns have no names of their own that would tell two apart.
              key={`column-${String(at)}`}
              id={`column-${at}`}
              label={say(at === proposal.anatomy.named ? words.NAMED : words.columnLabel(at, header))}
              note={noteOf(all, at, key, say, lang)}
              value={key ?? ''}
              options={options}
              onChange={(chosen) =>
                all.change({ columns: { ...loaded.chosen.columns, [at]: chosen }, meanings: loaded.chosen.meanings })
              }
            />
          );
        })}
      </div>
    </section>
  );
}
