import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { OpenIcon, UndoIcon } from '../../client/icons.tsx';
import { Level } from '../../client/level.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { useLang, useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import type { Undone as UndoneVisit } from '../../define/use-case.ts';
import { say as sayIn, type Text } from '../../domain/text.ts';
import type { FindingInWords, SavedVisit, VisitCalls } from './shape.ts';
import { REQUIRED_FIELDS } from './view-fields.ts';

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
const UNVERIFIED = { de: 'Ungeprüft, bitte nachsehen.', en: 'Unverified, please look it up.' };

const inRow = (line: number): Text => ({
  de: `Der Einsatz steht in Zeile ${line}.`,
  en: `The visit is in row ${line}.`,
});
const notInSheet = (id: string): Text => ({
  de: `Einsatz ${id} steht nicht mehr in der Tabelle.`,
  en: `Visit ${id} is no longer in the sheet.`,
});

interface SavedProps {
  readonly saved: SavedVisit;
  readonly selectsRows: boolean;
  readonly onUndone: (undone: UndoneVisit) => void;
}

/** What was saved and where, with the way back. */
export function Saved({ saved, selectsRows, onUndone }: SavedProps) {
  const say = useSay();
  const undo = useCall(
    (operation: string) => callServer<VisitCalls, 'undoVisit'>('undoVisit', { operation }),
    onUndone,
  );
  const { line } = saved;
  const select = () => {
    if (line !== undefined) void callServer<VisitCalls, 'showVisit'>('showVisit', { line });
  };
  const running = undo.state.kind === 'running' || undo.state.kind === 'waiting';
  const failed = undo.state.kind === 'failed' ? undo.state.problem : undefined;
  return (
    <>
      {failed && <ProblemBanner problem={failed} head={NOT_UNDONE} focused />}
      <Banner
        tone={saved.differs.length + saved.left.length > 0 ? 'warn' : 'ok'}
        head={say(saved.repeated ? SAVED_BEFORE : SAVED)}
        focused={!failed}
        actions={
          line !== undefined && (
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
          )
        }
      >
        <p>{say(line === undefined ? GONE : inRow(line))}</p>
        {saved.differs.length > 0 && <p>{say(DIFFERS) + saved.differs.map(say).join(', ')}</p>}
        {saved.left.map((text) => (
          <p key={text.en}>{say(text)}</p>
        ))}
      </Banner>
      <ReadBack saved={saved} />
      <Findings findings={saved.findings} />
    </>
  );
}

const FIRST: readonly string[] = REQUIRED_FIELDS;

/** The answers first, in the order of the form. */
const inFormOrder = (list: SavedVisit['readBack']): SavedVisit['readBack'] => {
  const place = (key: string): number => {
    const found = FIRST.indexOf(key);
    return found < 0 ? FIRST.length : found;
  };
  return [...list].sort((a, b) => place(a.key) - place(b.key));
};

/** What stands in the row, read back. */
function ReadBack({ saved }: { readonly saved: SavedVisit }) {
  const say = useSay();
  return (
    <dl class="facts">
      {inFormOrder(saved.readBack).map(({ key, label, value }) => [
        <dt key={`${key} name`}>{say(label)}</dt>,
        <dd key={key}>{value}</dd>,
      ])}
      <dt>{say(ROW_ID)}</dt>
      <dd>{saved.id}</dd>
    </dl>
  );
}

/** What the rules say about this row; silence is no praise, so nothing is shown then. */
function Findings({ findings }: { readonly findings: readonly FindingInWords[] }) {
  const say = useSay();
  if (findings.length === 0) return null;
  return (
    <section class="stack">
      <h2>{say(FOUND)}</h2>
      {findings.map((finding) => (
        <div class="card" key={finding.rule + say(finding.what)}>
          <Level level={finding.level} />
          <h3>{say(finding.title)}</h3>
          <p>{say(finding.what)}</p>
          <p>{say(finding.next)}</p>
          <p class="quiet">
            {finding.unverified && `${say(UNVERIFIED)} `}
            {finding.rule}
          </p>
        </div>
      ))}
    </section>
  );
}

/** After an undo: that the row is gone, or why it stayed. */
export function Undone({
  id,
  undone,
  onReopen,
}: {
  readonly id: string;
  readonly undone: UndoneVisit;
  readonly onReopen: () => void;
}) {
  const say = useSay();
  const lang = useLang();
  const reopen = <Button onPress={onReopen}>{say(REOPEN)}</Button>;
  const stayed = undone.left.length > 0 || !undone.undone;
  return (
    <>
      <Banner
        tone={stayed ? 'warn' : 'ok'}
        head={say(stayed ? NOT_UNDONE : UNDONE)}
        focused
        actions={!stayed && reopen}
      >
        {stayed ? undone.left.map((text) => <p key={text.en}>{sayIn(text, lang)}</p>) : <p>{say(notInSheet(id))}</p>}
        {undone.unlogged && <p>{say(undone.unlogged)}</p>}
      </Banner>
      <p class="quiet">{say(UNDO_HINT)}</p>
    </>
  );
}
