import { useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { newOperation } from '../../client/draft.ts';
import { type Note, SelectField } from '../../client/field.tsx';
import { Shell } from '../../client/page.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import type { Text } from '../../domain/text.ts';
import type { AskedColumn, AskedTab, AssignAnswer, AssignCalls, AssignStart } from './shape.ts';
import * as words from './view-texts.ts';

/** What was chosen: the key by tab and column, and the first line with data by tab. */
interface Chosen {
  readonly keys: Readonly<Record<string, string>>;
  readonly lines: Readonly<Record<string, number>>;
  /** The number of the chosen tab by table, as the field holds it. */
  readonly tabs: Readonly<Record<string, string>>;
}

const place = ({ table }: AskedTab, { column }: AskedColumn): string => `${table}-${column}`;
/** A column starts at what its header says, else at "none of these": nothing is guessed, not even by being first in a list. */
const keyIn = (chosen: Chosen, tab: AskedTab, column: AskedColumn): string =>
  chosen.keys[place(tab, column)] ?? column.key;

const isTwice = (chosen: Chosen, tab: AskedTab, column: AskedColumn): boolean => {
  const key = keyIn(chosen, tab, column);
  return key !== '' && tab.columns.filter((one) => keyIn(chosen, tab, one) === key).length > 1;
};

/** The table's tab is one of two. */
const isPair = ({ tabs }: AskedTab): boolean => tabs.length > 0;
/** What was answered to that; nothing while it is not decided. */
function tabIn(chosen: Chosen, { table, tabs }: AskedTab): Pick<AssignAnswer, 'tab'> | undefined {
  const one = chosen.tabs[table] ?? '';
  if (one === '') return undefined;
  return { tab: { chosen: Number(one), shown: tabs.map(({ id, name }) => ({ id, name })) } };
}

/** Asks, tab by tab, what each doubtful column is. */
export function AssignPage({ start }: { readonly start: AssignStart }) {
  const say = useSay();
  const [chosen, setChosen] = useState<Chosen>({ keys: {}, lines: {}, tabs: {} });
  const [operation] = useState(newOperation);
  const [done, setDone] = useState<AssignCalls['assignColumns']['output'] | undefined>(undefined);
  const asked = start.tabs.filter(({ stray }) => !stray);
  const call = useCall(() => {
    const answers = asked.map((tab) => ({
      table: tab.table,
      firstLine: chosen.lines[tab.table] ?? tab.firstLine,
      columns: tab.columns.map((one) => ({
        ...{ column: one.column, header: one.header, values: one.values },
        key: keyIn(chosen, tab, one),
      })),
      ...tabIn(chosen, tab),
    }));
    return callServer<AssignCalls, 'assignColumns'>('assignColumns', { operation, answers });
  }, setDone);
  const running = call.state.kind === 'running';
  const undecided = asked.every((tab) => isPair(tab) && tabIn(chosen, tab) === undefined);
  const twice = asked.some((tab) => tab.columns.some((one) => isTwice(chosen, tab, one)));
  if (done)
    return (
      <Shell title={say(words.TITLE)} dialog>
        <Banner tone="ok" head={say(words.DONE)} focused>
          <p>{say(words.doneTabs(done.tabs))}</p>
          {done.said.map((text) => (
            <p key={text.en}>{say(text)}</p>
          ))}
          <p>{say(words.CAN_UNDO)}</p>
          {done.open.map((text) => (
            <p key={text.en}>{say(text)}</p>
          ))}
        </Banner>
      </Shell>
    );
  const foot = asked.length > 0 && (
    <Button look="primary" waiting={running || twice || undecided} onPress={() => call.run(undefined)}>
      {say(running ? words.SAVING : words.SAVE)}
    </Button>
  );
  return (
    <Shell title={say(words.TITLE)} dialog foot={foot}>
      {(call.state.kind === 'failed' || call.state.kind === 'waiting') && (
        <ProblemBanner problem={call.state.problem} head={words.NOT_SAVED} kept={words.KEPT} focused />
      )}
      <p>{say(start.tabs.length === 0 ? words.NOTHING : start.tabs.every(isPair) ? words.WHY_TABS : words.WHY)}</p>
      {start.tabs.map((tab) => (
        <TabQuestions key={tab.table} tab={tab} chosen={chosen} onChoose={setChosen} />
      ))}
    </Shell>
  );
}

const MOST_LETTERS = 60;
/** Long texts in a few words; what goes back to the server is the whole. */
const shortened = (words: string): string =>
  words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS - 1).trimEnd()}…` : words;

/** The column's values, and what is wrong with the choice: who corrects it needs both. */
function noteOf({ values }: AskedColumn, twice: boolean, say: (text: Text) => string): Note {
  const shown = values.map(shortened).join(' · ') || say(words.EMPTY);
  return twice ? { tone: 'error', text: `${say(words.TWICE)} ${shown}` } : { tone: 'hint', text: shown };
}

interface TabProps {
  readonly tab: AskedTab;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

function TabQuestions({ tab, chosen, onChoose }: TabProps) {
  const say = useSay();
  return (
    <section class="stack">
      <h2>{say(tab.tab)}</h2>
      <p>{say(tab.problem)}</p>
      {tab.stray && <p>{say(tab.hint)}</p>}
      {isPair(tab) && <TabChoice tab={tab} chosen={chosen} onChoose={onChoose} />}
      {tab.lines.length > 0 && (
        <SelectField
          id={`${tab.table}-line`}
          label={say(words.FIRST_LINE)}
          note={{ tone: 'hint', text: say(words.ABOVE) }}
          value={String(chosen.lines[tab.table] ?? tab.firstLine)}
          options={tab.lines.map(({ line, words: held }) => ({
            value: String(line),
            label: say(words.lineLabel(line, held)),
          }))}
          onChange={(line) => onChoose({ ...chosen, lines: { ...chosen.lines, [tab.table]: Number(line) } })}
        />
      )}
      {!tab.stray &&
        tab.columns.map((column) => (
          <SelectField
            key={column.column}
            id={place(tab, column)}
            label={say(words.columnLabel(column.letters, shortened(column.header)))}
            note={noteOf(column, isTwice(chosen, tab, column), say)}
            value={keyIn(chosen, tab, column)}
            options={[
              { value: '', label: say(words.NONE) },
              ...tab.choices.map(({ key, name }) => ({ value: key, label: say(name) })),
            ]}
            onChange={(key) => onChoose({ ...chosen, keys: { ...chosen.keys, [place(tab, column)]: key } })}
          />
        ))}
      {!tab.stray && tab.columns.length > 0 && <p class="quiet">{say(words.NO_CHOICE)}</p>}
    </section>
  );
}

/** Both tabs with what they hold, and the choice between them. */
function TabChoice({ tab, chosen, onChoose }: TabProps) {
  const say = useSay();
  return (
    <>
      {tab.tabs.map(({ id, name, rows, sample }) => (
        <div key={id}>
          <h3>{say(words.tabLabel(shortened(name), rows))}</h3>
          {[...new Set(sample.map(shortened))].map((row) => (
            <p class="quiet" key={row}>
              {row}
            </p>
          ))}
        </div>
      ))}
      <SelectField
        id={`${tab.table}-tab`}
        label={say(words.WHICH)}
        note={{ tone: 'hint', text: say(words.WHICH_HELP) }}
        value={chosen.tabs[tab.table] ?? ''}
        options={[
          { value: '', label: say(words.LATER) },
          ...tab.tabs.map(({ id, name, rows }) => ({
            value: String(id),
            label: say(words.tabLabel(shortened(name), rows)),
          })),
        ]}
        onChange={(id) => onChoose({ ...chosen, tabs: { ...chosen.tabs, [tab.table]: id } })}
      />
    </>
  );
}
