import { type Note, SelectField } from '../../client/field.tsx';
import { isTakenIn, isToolHeader } from '../../client/lists/headers.ts';
import { cellAsText } from '../../client/lists/write-text.ts';
import { useLang, useSay } from '../../client/text.tsx';
import type { Column } from '../../define/column.ts';
import { type Lang, say as sayIn, type Text } from '../../domain/text.ts';
import type { Import } from './view-state.ts';
import * as words from './view-texts.ts';

const MOST_EXAMPLES = 3;
/** What speaks of a person plainly enough to say so before anybody is asked: an address, a long number. */
const PERSON = /\S@\S+\.\S|(?:\+|00?)\d[\d /-]{7,}/;

function examplesOf(all: Import, at: number, lang: Lang): readonly string[] {
  const cells = (all.proposal?.anatomy.entries ?? []).map((entry) => entry.cells[at] ?? '');
  const filled = new Set<string>();
  for (const cell of cells) {
    const text = cellAsText(cell, lang).trim();
    if (text !== '') filled.add(words.shortened(text));
    if (filled.size === MOST_EXAMPLES) break;
  }
  return [...filled];
}

const speaksOfPersons = (all: Import, at: number): boolean =>
  (all.proposal?.anatomy.entries ?? []).some(({ cells }) => {
    const cell = cells[at];
    return typeof cell === 'string' && PERSON.test(cell);
  });

function noteOf(all: Import, at: number, key: string | undefined, say: (text: Text) => string, lang: Lang): Note {
  const examples = examplesOf(all, at, lang);
  const shown = examples.join(' · ') || say(words.EMPTY);
  const twice = key !== undefined && (all.proposal?.decisions.mapping ?? []).filter((one) => one === key).length > 1;
  if (twice) return { tone: 'error', text: `${say(words.TWICE_CHOSEN)} ${shown}` };
  if (key !== undefined || examples.length === 0) return { tone: 'hint', text: shown };
  const header = all.proposal?.anatomy.headers[at] ?? '';
  if (all.loaded && isToolHeader(all.loaded.table, header))
    return { tone: 'hint', text: `${say(words.TOOL_COLUMN)} ${shown}` };
  const why = speaksOfPersons(all, at) ? words.PERSONS : words.NO_HOME;
  return { tone: 'warn', text: `${say(why)} ${shown}` };
}

/** Each column of the list with up to three of its cells, and what it is in the tab. */
export function Columns({ all }: { readonly all: Import }) {
  const say = useSay();
  const lang = useLang();
  const { loaded, proposal } = all;
  if (!loaded || !proposal) return null;
  const choices = Object.entries<Column>(loaded.table.columns).filter(([key]) => isTakenIn(loaded.table, key));
  const options = [
    { value: '', label: say(words.STAYS_OUT) },
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
              label={say(words.columnLabel(at, header))}
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
