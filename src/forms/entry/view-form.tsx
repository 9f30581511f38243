import { type ComponentChildren, Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import { Disclosure, Group } from '../../client/group.tsx';
import { searchNames } from '../../client/search-names.ts';
import { useSay } from '../../client/text.tsx';
import { type AnyEntry, answerInWords, answersOf, askedOf, isRequired } from './answers.ts';
import type { FieldRow } from './spec.ts';
import { type Drawn, EntryField } from './view-field.tsx';
import { Findings } from './view-findings.tsx';
import { derivedIn, type EntryState, knownTo } from './view-state.ts';
import * as words from './view-texts.ts';

/** What the page draws from, as the answers stand. */
export function useDrawn(entry: AnyEntry, state: EntryState): Drawn {
  const { start, typed } = state;
  const search = useMemo(() => searchNames(start.associations), [start]);
  return {
    entry,
    state,
    search,
    given: { ...answersOf(entry, typed, knownTo(start, state.opened?.id)), typed, start },
  };
}

/** The fields, section by section, with what a form shows after the first one, and what the rules say of no single one of them. */
export function EntryFields({ drawn, amid }: { readonly drawn: Drawn; readonly amid?: ComponentChildren }) {
  const { entry, state, given } = drawn;
  const say = useSay();
  const asked = askedOf(entry, given);
  // What the rules say of the row as a whole is heard once the row is whole.
  const whole = asked.every((key) => given.values[key] !== undefined || !isRequired(entry, key, given));
  return (
    <>
      {entry.sections.map((section, at) => {
        if (section.when?.(given) === false) return null;
        const rare = section.rare && { ...section.rare, rows: section.rare.rows(given) };
        const fields = (
          <>
            <Rows drawn={drawn} rows={section.rows(given)} />
            {rare && rare.rows.length > 0 && (
              <Disclosure
                label={say(rare.label)}
                open={rare.rows.flat().some((key) => state.problems[key] !== undefined)}
              >
                <Rows drawn={drawn} rows={rare.rows} />
              </Disclosure>
            )}
          </>
        );
        const head = section.head?.(given);
        return (
          <Fragment key={String(at)}>
            {head ? (
              <Group head={say(head)} aside={say(words.OPTIONAL)}>
                {fields}
              </Group>
            ) : (
              fields
            )}
            {at === 0 && amid}
          </Fragment>
        );
      })}
      {whole && (
        <Findings
          head={words.FOUND}
          findings={state.live.filter(({ column }) => column === undefined || !asked.includes(column))}
        />
      )}
    </>
  );
}

/** Fields in rows; two that belong together side by side. */
const Rows = ({ drawn, rows }: { readonly drawn: Drawn; readonly rows: readonly FieldRow[] }) => (
  <>
    {rows.map((row) => {
      const fields = row.map((name) => <EntryField key={name} name={name} {...drawn} />);
      return row.length > 1 ? (
        <div key={row.join()} class="pair">
          {fields}
        </div>
      ) : (
        fields
      );
    })}
  </>
);

/** The answers in words, to be taken along to another window. */
export const answersInWords = ({ entry, state, given }: Drawn, say: ReturnType<typeof useSay>): string =>
  askedOf(entry, given)
    .flatMap((key) => {
      const answer = state.typed[key] || derivedIn(entry, key, given.values, state.start);
      const header = entry.table.columns[key]?.header;
      return answer && header
        ? [`${say(header)}: ${answerInWords(entry, key, answer, knownTo(state.start, state.opened?.id))}`]
        : [];
    })
    .join('\n');
