import { useCallback, useMemo, useState } from 'preact/hooks';
import { announce } from '../../client/announce.ts';
import { Button } from '../../client/button.tsx';
import { capital } from '../../client/capital.ts';
import { SelectField } from '../../client/field.tsx';
import { Shell } from '../../client/page.tsx';
import { savePage } from '../../client/pictures/save.ts';
import * as shared from '../../client/pictures/words.ts';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import type { OpenProfileCalls } from '../../define/shown.ts';
import type { ReportCalls, ReportStart } from './shape.ts';
import { HelpMap } from './view-map.tsx';
import { Associations, Equality, Lands, Months, WaitingList, Weekends } from './view-panels.tsx';
import { PeriodChooser } from './view-period.tsx';
import { EVERYTHING, laenderOf, type Selection, selected } from './view-selection.ts';
import * as words from './view-texts.ts';

interface ChoosingProps {
  readonly report: ReportStart;
  readonly selection: Selection;
  readonly onChange: (selection: Selection) => void;
}

/** Whose part of map and lists is shown. */
function Choosing({ report, selection, onChange }: ChoosingProps) {
  const say = useSay();
  const { own } = report;
  return (
    <fieldset class="choosing no-print">
      <legend class="hidden-text">{say(words.SHOWN)}</legend>
      <SelectField
        id="land"
        label={say(words.LAND)}
        value={selection.land}
        options={[
          { value: '', label: say(words.ALL_LAENDER) },
          ...laenderOf(report).map((land) => ({ value: land, label: land })),
        ]}
        onChange={(land) => onChange({ ...selection, land })}
      />
      {own && (
        <label class="check">
          <input
            type="checkbox"
            checked={selection.own}
            onChange={(event) => onChange({ ...selection, own: event.currentTarget.checked })}
          />
          <span>{say(words.ONLY_OWN(own.name))}</span>
        </label>
      )}
    </fieldset>
  );
}

/** The large figures, each with its trend in words. */
const Figures = ({ figures }: Pick<ReportStart, 'figures'>) => (
  <dl class="figures">
    {figures.map(({ name, figure, trend }) => (
      <div key={name} class="card figure">
        <dt>{name}</dt>
        <dd class={/\d/.test(figure) ? 'figure-value' : 'figure-value figure-words'}>{figure}</dd>
        {/* A figure that cannot be told is said once, with its reason below. */}
        <dd class="small">
          {trend.toLowerCase().startsWith(`${figure}: `) ? capital(trend.slice(figure.length + 2)) : trend}
        </dd>
      </div>
    ))}
  </dl>
);

/** The report of one period. */
export function ReportPage({ first }: { readonly first: ReportStart }) {
  const say = useSay();
  const [report, setReport] = useState(first);
  const [selection, setSelection] = useState(EVERYTHING);
  const load = useCall(
    (period: string) => callServer<ReportCalls, 'reportStart'>('reportStart', { period }),
    (next) => setReport(next),
  );
  const opening = useCall(
    (association: string) => callServer<OpenProfileCalls, 'openProfile'>('openProfile', { association }),
    () => undefined,
  );
  const run = opening.run;
  const onOpen = useCallback((association: string) => run(association), [run]);
  const choose = (next: Selection) => {
    const { places, pairs } = selected(report, next);
    setSelection(next);
    announce(say(words.CHOSEN(places.length, pairs.length)));
  };
  const of = useMemo(() => selected(report, selection), [report, selection]);
  const file = `${say(words.TITLE)} ${report.name}`;
  const filtered = selection.land !== '' || selection.own;
  const problem = load.state.kind === 'failed' ? load.state.problem : undefined;
  const notOpened = opening.state.kind === 'failed' ? opening.state.problem : undefined;
  return (
    <Shell title={say(words.TITLE)} dialog>
      <div class="bar no-print">
        <PeriodChooser report={report} onChoose={load.run} />
        <div class="bar-acts">
          <Button onPress={() => window.print()}>{say(shared.PRINT)}</Button>
          <Button onPress={() => savePage(file)}>{say(shared.SAVE_PAGE)}</Button>
        </div>
      </div>
      {problem && <ProblemBanner problem={problem} head={words.NOT_LOADED} focused />}
      {notOpened && <ProblemBanner problem={notOpened} head={words.NOT_LOADED} focused />}
      <p role="status" class={load.state.kind === 'running' ? 'quiet' : 'hidden-text'}>
        {load.state.kind === 'running' ? say(shared.LOADING) : ''}
      </p>
      <div class="news">
        <p class="small">
          {report.name} · {report.days}
          {report.exampleData && <span class="tag">{say(shared.EXAMPLE)}</span>}
        </p>
        <p class="headline">{report.news}</p>
      </div>
      <Figures figures={report.figures} />
      <ul class="notes small">
        {report.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <Choosing report={report} selection={selection} onChange={choose} />
      {filtered && <p class="small">{say(words.FILTERED)}</p>}
      <div class="parts">
        <div class="parts-side">
          <HelpMap of={of} everyone={report.places} file={`${file} – ${say(words.WHO_HELPS)}`} onOpen={onOpen} />
          <Lands report={report} file={file} />
        </div>
        <div class="parts-side">
          <Equality report={report} file={file} />
          <WaitingList of={of} median={filtered ? undefined : report.median} onOpen={onOpen} />
          <Months report={report} file={file} />
        </div>
      </div>
      <Weekends of={of} />
      <Associations of={of} onOpen={onOpen} />
    </Shell>
  );
}
