import { useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { OpenIcon, UndoIcon } from '../../client/icons.tsx';
import { Level } from '../../client/level.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import type { Undone } from '../../define/use-case.ts';
import { both, say as sayIn, type Text } from '../../domain/text.ts';
import { type AnyEntry, leadingOf } from './answers.ts';
import type { SavedRow } from './shape.ts';
import { Findings } from './view-findings.tsx';
import { openWith, serverOf } from './view-server.ts';
import { savedSoFar } from './view-texts.ts';

const SAVED = { de: 'Gespeichert', en: 'Saved' };
const SAVED_BEFORE = { de: 'Schon gespeichert', en: 'Saved before' };
const GONE = { de: 'Die Zeile steht nicht mehr in der Tabelle.', en: 'The row is no longer in the sheet.' };
const DIFFERS = { de: 'In der Zeile steht etwas anderes bei: ', en: 'The row holds something else in: ' };
const TO_ROW = { de: 'Zur Zeile', en: 'To the row' };
const UNDO = { de: 'Rückgängig', en: 'Undo' };
const UNDOING = { de: 'Macht rückgängig …', en: 'Undoing …' };
const NOT_UNDONE = { de: 'Nicht rückgängig gemacht', en: 'Not undone' };
const UNDONE = { de: 'Rückgängig gemacht', en: 'Undone' };
const REOPEN = { de: 'Eingaben wieder öffnen', en: 'Open the entries again' };
const UNDO_HINT = {
  de: 'Das steht auch im Protokoll. Hat jemand die Zeile inzwischen geändert, lassen wir sie stehen und sagen es Dir.',
  en: 'This is in the journal too. A row that someone changed since stays, and we tell you so.',
};
const ROW_ID = { de: 'Kennung', en: 'Id' };
const FOUND = { de: 'Zu dieser Zeile fanden wir', en: 'About this row we found' };
const AS_BEFORE = { de: 'Die Zeile ist wieder, wie sie war.', en: 'The row is again as it was.' };

const inRow = ({ row }: AnyEntry, line: number): Text =>
  both((lang) => `${sayIn(row.the, lang)} ${lang === 'de' ? 'steht in Zeile' : 'is in row'} ${line}.`);
const notInSheet = ({ row }: AnyEntry, says: string): Text =>
  both((lang) => {
    const quoted = says === '' ? '' : lang === 'de' ? ` „${says}“` : ` "${says}"`;
    const gone = lang === 'de' ? 'steht nicht mehr in der Tabelle' : 'is no longer in the sheet';
    return `${sayIn(row.bare, lang)}${quoted} ${gone}.`;
  });

interface SavedProps {
  readonly entry: AnyEntry;
  readonly saved: SavedRow;
  readonly selectsRows: boolean;
  readonly onUndone: (undone: Undone) => void;
}

/** The way to the row, and back from it. */
function useWays({ entry, saved, selectsRows, onUndone }: SavedProps) {
  const say = useSay();
  const server = serverOf(entry);
  const undo = useCall((operation: string) => server.undo({ operation }), onUndone);
  const { line } = saved;
  const select = () => {
    if (line !== undefined) void server.show({ line });
  };
  const running = undo.state.kind === 'running' || undo.state.kind === 'waiting';
  const failed = undo.state.kind === 'failed' ? undo.state.problem : undefined;
  const actions = line !== undefined && (
    <>
      {selectsRows && (
        <Button onPress={select}>
          <OpenIcon />
          {say(TO_ROW)}
        </Button>
      )}
      {saved.undoable && (
        <Button waiting={running} onPress={() => undo.run(saved.operation)}>
          <UndoIcon />
          {say(running ? UNDOING : UNDO)}
        </Button>
      )}
    </>
  );
  return { failed, actions };
}

/** Where it stands, and what became otherwise. */
function Where({ entry, saved }: Pick<SavedProps, 'entry' | 'saved'>) {
  const say = useSay();
  const { line, differs, left } = saved;
  return (
    <>
      <p>{say(line === undefined ? GONE : inRow(entry, line))}</p>
      {differs.length > 0 && <p>{say(DIFFERS) + differs.map(say).join(', ')}</p>}
      {left.map((text) => (
        <p key={text.en}>{say(text)}</p>
      ))}
    </>
  );
}

const toneOf = ({ differs, left }: SavedRow) => (differs.length + left.length > 0 ? 'warn' : 'ok');

/** What was saved and where, with the way back. */
export function Saved(props: SavedProps) {
  const { entry, saved } = props;
  const say = useSay();
  const { failed, actions } = useWays(props);
  return (
    <>
      {failed && <ProblemBanner problem={failed} head={NOT_UNDONE} focused />}
      <Banner
        tone={toneOf(saved)}
        head={say(saved.repeated ? SAVED_BEFORE : SAVED)}
        focused={!failed}
        actions={actions}
      >
        <Where entry={entry} saved={saved} />
      </Banner>
      <Shows entry={entry} id={saved.id} />
      <ReadBack entry={entry} saved={saved} />
      <Findings head={FOUND} findings={saved.findings} />
    </>
  );
}

/** Pages that show the row. */
function Shows({ entry, id }: { readonly entry: AnyEntry; readonly id: string }) {
  const say = useSay();
  const open = useCall(
    (form: string) => openWith({ form, id }),
    () => undefined,
  );
  return (
    <>
      {entry.shows?.map(({ label, form }) => (
        <Button key={form} onPress={() => open.run(form)}>
          {say(label)}
        </Button>
      ))}
      {open.state.kind === 'failed' && <p role="alert">{say(open.state.problem.text)}</p>}
    </>
  );
}

/** The same in short, above the next row of a list: the focus is with that one. */
export function SavedInSeries({ count, ...props }: Omit<SavedProps, 'onUndone'> & { readonly count: number }) {
  const { entry, saved } = props;
  const say = useSay();
  const [undone, setUndone] = useState<Undone | undefined>(undefined);
  const { failed, actions } = useWays({ ...props, onUndone: setUndone });
  if (undone) return <UndoneNews entry={entry} saved={saved} undone={undone} changed={false} quiet />;
  const leading = leadingOf(entry);
  const required = inFormOrder(entry, saved.readBack).filter(({ key }) => leading.includes(key));
  return (
    <>
      {failed && <ProblemBanner problem={failed} head={NOT_UNDONE} focused />}
      <Banner tone={toneOf(saved)} head={say(savedSoFar(count))} actions={actions}>
        <p>{required.map(({ value }) => value).join(' · ')}</p>
        <Where entry={entry} saved={saved} />
        {saved.findings.map(({ rule, level, title }) => (
          <p key={rule}>
            <Level level={level} /> {say(title)} ({rule})
          </p>
        ))}
      </Banner>
    </>
  );
}

/** The answers that the form required first, in its order. */
function inFormOrder(entry: AnyEntry, list: SavedRow['readBack']): SavedRow['readBack'] {
  const first = leadingOf(entry);
  const place = (key: string): number => (first.includes(key) ? first.indexOf(key) : first.length);
  return [...list].sort((a, b) => place(a.key) - place(b.key));
}

/** What stands in the row, read back. */
function ReadBack({ entry, saved }: Pick<SavedProps, 'entry' | 'saved'>) {
  const say = useSay();
  return (
    <dl class="facts">
      {inFormOrder(entry, saved.readBack).map(({ key, label, value }) => [
        <dt key={`${key} name`}>{say(label)}</dt>,
        <dd key={key}>{value}</dd>,
      ])}
      <dt>{say(ROW_ID)}</dt>
      <dd>{saved.id}</dd>
    </dl>
  );
}

interface UndoneProps {
  readonly entry: AnyEntry;
  readonly saved: Pick<SavedRow, 'says'>;
  readonly undone: Undone;
  /** What was taken back was a change: the row is still there. */
  readonly changed: boolean;
  /** Opens the answers once more; not where the next row is being entered already. */
  readonly onReopen?: () => void;
  /** The focus stays where it is. */
  readonly quiet?: boolean;
}

/** After an undo: that the row is gone or as it was, or why it stayed. */
export function UndoneNews({ entry, saved, undone, changed, onReopen, quiet = false }: UndoneProps) {
  const say = useSay();
  const reopen = onReopen && <Button onPress={onReopen}>{say(REOPEN)}</Button>;
  const stayed = undone.left.length > 0 || !undone.undone;
  return (
    <>
      <Banner
        tone={stayed ? 'warn' : 'ok'}
        head={say(stayed ? NOT_UNDONE : UNDONE)}
        focused={!quiet}
        actions={!stayed && reopen}
      >
        {stayed ? (
          undone.left.map((text) => <p key={text.en}>{say(text)}</p>)
        ) : (
          <p>{say(changed ? AS_BEFORE : notInSheet(entry, saved.says))}</p>
        )}
        {undone.unlogged && <p>{say(undone.unlogged)}</p>}
      </Banner>
      <p class="quiet">{say(UNDO_HINT)}</p>
    </>
  );
}
