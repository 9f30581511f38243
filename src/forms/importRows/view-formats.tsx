import { ChoiceChips } from '../../client/chips.tsx';
import type { Note } from '../../client/field.tsx';
import { SelectField } from '../../client/field.tsx';
import { type Found, isDayKind, isNumberKind, plainCell, type Strand } from '../../client/lists/formats.ts';
import { meaningKey } from '../../client/lists/meanings.ts';
import { strandsOf } from '../../client/lists/rows.ts';
import { cellAsText } from '../../client/lists/write-text.ts';
import { useLang, useSay } from '../../client/text.tsx';
import type { Column } from '../../define/column.ts';
import { type Lang, say as sayIn, type Text } from '../../domain/text.ts';
import type { Import } from './view-state.ts';
import * as words from './view-texts.ts';
import { Written } from './view-written.tsx';

/** So many cells that say what stands above them are shown. */
const MOST_ABOVE = 3;

/** Each example with how it is read now; one that is not read says nothing. */
function readings(all: Import, found: Found<string>, fits: (column: Column) => boolean, lang: Lang): string {
  const { loaded, proposal } = all;
  if (!loaded || !proposal) return '';
  const strands = strandsOf(loaded.table, proposal.anatomy, proposal.decisions.mapping).filter(({ column }) =>
    fits(column),
  );
  return words.examples(
    found.examples.map((raw): readonly [string, string | undefined] => [raw, readAs(all, strands, raw, lang)]),
    lang,
  );
}

function readAs({ proposal }: Import, strands: readonly Strand[], raw: string, lang: Lang): string | undefined {
  const column = strands.find(({ cells }) =>
    cells.some((cell) => typeof cell === 'string' && cell.trim() === raw),
  )?.column;
  if (!column || !proposal) return undefined;
  const parsed = column.codec.parse(plainCell(raw, column, proposal.decisions.formats), { lang });
  return parsed.ok ? column.codec.show(parsed.value, lang) : undefined;
}

const noteFor = (found: Found<string>, chosen: unknown, shown: string, say: (text: Text) => string): Note =>
  found.asked && chosen === undefined
    ? { tone: 'error', text: `${say(words.ASKED)} ${shown}` }
    : found.mixed
      ? { tone: 'warn', text: `${say(words.MIXED)} ${shown}` }
      : { tone: 'hint', text: shown };

/** How the list is written, with up to three examples each, and what of it can be chosen. */
export function Formats({ all }: { readonly all: Import }) {
  const say = useSay();
  const lang = useLang();
  const { loaded, proposal } = all;
  if (!loaded || !proposal) return null;
  const { decimals, dayOrder, above } = proposal;
  const { formats } = proposal.decisions;
  return (
    <section class="stack" aria-labelledby="formats">
      <h3 id="formats">{say(words.WRITTEN_SO)}</h3>
      <Written all={all} />
      {decimals.examples.length > 0 && (
        <ChoiceChips
          id="decimals"
          label={say(words.DECIMALS)}
          note={noteFor(decimals, formats.decimals, readings(all, decimals, isNumberKind, lang), say)}
          chips={[
            { value: 'comma', label: say(words.COMMA) },
            { value: 'point', label: say(words.POINT) },
          ]}
          value={formats.decimals ?? ''}
          onChange={(value) => all.change({ decimals: value === 'comma' ? 'comma' : 'point' })}
        />
      )}
      {dayOrder.examples.length > 0 && (
        <ChoiceChips
          id="day-order"
          label={say(words.DAYS)}
          note={noteFor(dayOrder, formats.dayOrder, readings(all, dayOrder, isDayKind, lang), say)}
          chips={[
            { value: 'day first', label: say(words.DAY_FIRST) },
            { value: 'month first', label: say(words.MONTH_FIRST) },
          ]}
          value={formats.dayOrder ?? (dayOrder.asked || dayOrder.mixed ? '' : 'day first')}
          onChange={(value) => all.change({ dayOrder: value === 'month first' ? 'month first' : 'day first' })}
        />
      )}
      {above.length > 0 && (
        <ChoiceChips
          id="above"
          label={say(words.ABOVE)}
          note={{
            tone: 'hint',
            text: words.examples(
              above.slice(0, MOST_ABOVE).map(({ raw, cell }) => [raw, cellAsText(cell, lang)] as const),
              lang,
            ),
          }}
          chips={[
            { value: 'yes', label: say(words.ABOVE_YES) },
            { value: 'no', label: say(words.ABOVE_NO) },
          ]}
          value={loaded.chosen.above === false ? 'no' : 'yes'}
          onChange={(value) => all.change({ above: value === 'yes' })}
        />
      )}
      <Hours all={all} />
      <Meanings all={all} />
    </section>
  );
}

/** Whose hours a column holds that does not say it. */
function Hours({ all }: { readonly all: Import }) {
  const say = useSay();
  const lang = useLang();
  const { hours, decisions } = all.proposal ?? {};
  const show = (value: number): string => all.loaded?.table.columns.hours?.codec.show(value, lang) ?? '';
  if (!hours) return null;
  const shown = words.hoursShown(
    hours.examples.map(([one, people]) => [show(one), people] as const),
    lang,
  );
  return (
    <ChoiceChips
      id="hours-of"
      label={say(words.HOURS)}
      note={
        hours.asked && decisions?.hours === undefined
          ? { tone: 'error', text: `${say(words.ASKED)} ${shown}` }
          : { tone: 'hint', text: shown }
      }
      chips={[
        { value: 'each', label: say(words.HOURS_EACH) },
        { value: 'all', label: say(words.HOURS_ALL) },
      ]}
      value={decisions?.hours ?? ''}
      onChange={(value) => all.change({ hours: value === 'all' ? 'all' : 'each' })}
    />
  );
}

/** Words of choices that the tool explains or that a person has to. */
function Meanings({ all }: { readonly all: Import }) {
  const say = useSay();
  const lang = useLang();
  const { loaded, proposal } = all;
  if (!loaded || !proposal || proposal.meanings.length === 0) return null;
  const columns: Readonly<Record<string, Column>> = loaded.table.columns;
  return (
    <>
      <h3>{say(words.MEANINGS)}</h3>
      <div class="columns">
        {proposal.meanings.map(({ key, word, cells, guess }, index) => {
          const at = meaningKey(key, word);
          const value = loaded.chosen.meanings[at] ?? guess;
          const column = columns[key];
          return (
            <SelectField
              key={at}
              id={`meaning-${index}`}
              label={say(words.meaningLabel(word, column?.header ?? { de: '', en: '' }, cells))}
              note={
                value === ''
                  ? { tone: 'warn', text: say(words.NOT_GUESSED) }
                  : { tone: 'hint', text: say(words.GUESSED) }
              }
              value={value}
              options={[
                { value: '', label: say(words.STAYS_OUT) },
                ...(column?.options ?? []).map((option) => ({ value: option.key, label: sayIn(option.label, lang) })),
              ]}
              onChange={(option) => all.change({ meanings: { ...loaded.chosen.meanings, [at]: option } })}
            />
          );
        })}
      </div>
    </>
  );
}
