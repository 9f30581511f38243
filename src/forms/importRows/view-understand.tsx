import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { SelectField } from '../../client/field.tsx';
import { focusField } from '../../client/focus-field.ts';
import { BY_DAY, missingChoices, missingColumns } from '../../client/lists/rows.ts';
import { cellAsText } from '../../client/lists/write-text.ts';
import { StepHead } from '../../client/step-head.tsx';
import { useLang, useSay } from '../../client/text.tsx';
import { say as sayIn } from '../../domain/text.ts';
import { Columns } from './view-columns.tsx';
import { Formats } from './view-formats.tsx';
import { type Import, otherLists, tablesIn } from './view-state.ts';
import * as words from './view-texts.ts';

/** The second step: what the list is, what its columns are, how it is written, what its words mean. */
export function UnderstandList({ all }: { readonly all: Import }) {
  const say = useSay();
  const { loaded, proposal, start } = all;
  if (!loaded || !proposal) return null;
  const { list, sheet, table } = loaded;
  const others = otherLists(loaded, start);
  const known = proposal.decisions.mapping.some((key) => key !== undefined);
  const lacking = missingColumns(table, proposal.decisions.mapping).map(({ header }) => header);
  return (
    <>
      <StepHead>{say(words.UNDERSTOOD)}</StepHead>
      {proposal.across && <Banner tone="warn" head={say(words.surveyed(proposal.across))} />}
      {!known && <Banner tone="warn" head={say(words.NOTHING_KNOWN)} />}
      {list.written.as === 'text' && list.written.openQuote && <Banner tone="warn" head={say(words.OPEN_QUOTE)} />}
      {list.sheets.length > 1 && (
        <SelectField
          id="sheet"
          label={say(words.SHEET)}
          value={String(sheet)}
          note={others.length > 0 ? { tone: 'warn', text: say(words.otherSheets(others)) } : undefined}
          options={list.sheets.map(({ name }, at) => ({ value: String(at), label: name }))}
          onChange={(at) => all.load(list, Number(at))}
        />
      )}
      <SelectField
        id="table"
        label={say(words.TABLE)}
        value={table.name}
        options={tablesIn(start).map(({ name, tab }) => ({ value: name, label: say(tab) }))}
        onChange={(name) => {
          const chosen = tablesIn(start).find((one) => one.name === name);
          if (chosen) all.takeFor(chosen);
        }}
      />
      <Header all={all} />
      <Shape all={all} />
      <Skipped all={all} />
      {known && lacking.length > 0 && <Banner tone="warn" head={say(words.lacks(lacking))} />}
      <Columns all={all} />
      <ForAll all={all} />
      <Formats all={all} />
    </>
  );
}

/** So many lines of the list may be its header. */
const MOST_HEADERS = 12;

function Header({ all }: { readonly all: Import }) {
  const say = useSay();
  const lang = useLang();
  const { loaded, proposal } = all;
  if (!loaded || !proposal) return null;
  const cells = loaded.list.sheets[loaded.sheet]?.cells ?? [];
  const at = proposal.anatomy.headerLine;
  const lines = cells.slice(0, Math.max(MOST_HEADERS, at)).flatMap((row, index) => {
    const held = row.map((cell) => cellAsText(cell, lang).trim()).filter((text) => text !== '');
    return held.length === 0
      ? []
      : [{ value: String(index + 1), label: `${index + 1}: ${words.shortened(held.join(' · '))}` }];
  });
  return (
    <SelectField
      id="header"
      label={say(words.HEADER)}
      value={String(at)}
      options={[{ value: '0', label: say(words.NO_HEADER) }, ...lines]}
      onChange={(line) => all.change({ headerLine: Number(line), columns: {}, meanings: {} })}
    />
  );
}

/** What a spreadsheet shows and its cells do not say, and how it is taken. */
function Shape({ all }: { readonly all: Import }) {
  const say = useSay();
  const { loaded } = all;
  const { merged = false, hidden = [], struck } = loaded?.list.sheets[loaded.sheet] ?? {};
  return (
    <>
      {merged && <p>{say(words.MERGED)}</p>}
      {hidden.length > 0 && <p>{say(words.hiddenLines(hidden))}</p>}
      {struck !== undefined && struck.partly.length > 0 && (
        <Banner tone="warn" head={say(words.struckLines(struck.partly))} />
      )}
    </>
  );
}

/** What is no entry: shown, and taken in where a person says that it is one. */
function Skipped({ all }: { readonly all: Import }) {
  const say = useSay();
  const { loaded, proposal } = all;
  const skipped = proposal?.anatomy.skipped ?? [];
  if (!loaded || skipped.length === 0) return null;
  return (
    <section class="stack-small" aria-labelledby="skipped">
      <h3 id="skipped">{say(words.SKIPPED)}</h3>
      <ul class="plain-list">
        {skipped.map((one) => (
          <li key={one.line} class="list-line">
            <span>{say(words.skippedLine(one))}</span>
            {one.as === 'other table' && (
              <Button
                look="quiet"
                onPress={() => {
                  all.takePart(one.line);
                  focusField('header');
                }}
              >
                {say(words.TAKE_PART)}
                <span class="hidden-text"> {one.line}</span>
              </Button>
            )}
            {(one.as === 'sum' || one.as === 'struck') && (
              <Button look="quiet" onPress={() => all.change({ kept: [...loaded.chosen.kept, one.line] })}>
                {say(words.TAKE_LINE)}
                <span class="hidden-text"> {one.line}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Required choices that the list has no column for. */
function ForAll({ all }: { readonly all: Import }) {
  const say = useSay();
  const lang = useLang();
  const { loaded, proposal } = all;
  if (!loaded || !proposal) return null;
  const { mapping, constants } = proposal.decisions;
  return (
    <>
      {missingChoices(loaded.table, mapping).map(([key, column]) => (
        <SelectField
          key={key}
          id={`all-${key}`}
          label={say(words.forAll(column.header))}
          aside={say(words.FOR_ALL)}
          value={constants[key] ?? ''}
          options={[
            { value: '', label: say(words.EACH_OPEN) },
            ...(loaded.table.name === 'visits' && key === 'status'
              ? [{ value: BY_DAY, label: say(words.BY_DAY_LABEL) }]
              : []),
            ...(column.options ?? []).map((option) => ({ value: option.key, label: sayIn(option.label, lang) })),
          ]}
          onChange={(option) => all.change({ constants: { ...loaded.chosen.constants, [key]: option } })}
        />
      ))}
    </>
  );
}
