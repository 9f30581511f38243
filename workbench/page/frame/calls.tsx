import { useState } from 'preact/hooks';
import type { Person, Run } from '../../server/wire.ts';
import { t, texts } from '../texts.ts';
import { Empty } from './empty.tsx';
import { duration, hour, shortMoment } from './time.ts';

const outOf = (count: number, budget: number | undefined): string =>
  budget === undefined ? String(count) : `${count} ${t(texts.of)} ${budget}`;

/** "18 von 20", or only the number where no budget is set. */
export const callCount = (run: Run | undefined): string => (run ? outOf(run.calls, run.budget?.calls) : '');

/** What the last executions asked of Google's services, call by call, with the modelled time. */
export function Calls({ runs, persons }: { runs: Run[]; persons: Person[] }) {
  const [chosen, setChosen] = useState<number | undefined>();
  const newest = [...runs].reverse();
  const run = newest.find((candidate) => candidate.id === chosen) ?? newest[0];
  if (!run) return <Empty icon="list" title={t(texts.noRuns)} says={t(texts.noRunsSays)} />;
  const by = persons.find((person) => person.email === run.by);
  return (
    <div class="calls">
      <div class="summary">
        <h3 class="hidden">{t(run.title)}</h3>
        <label>
          <span class="hidden">{t(texts.run)}</span>
          <select value={run.id} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
            {newest.map((entry) => (
              <option key={entry.id} value={entry.id}>
                {entry === newest[0] ? `${t(texts.lastRun)} ` : `${shortMoment(entry.at)} · `}
                {t(entry.title)}
              </option>
            ))}
          </select>
        </label>
        <p class={run.failed ? 'wrong' : 'hint'}>
          {run.handler} · {t(texts.as)} {by ? t(by.role) : run.by} · {hour(run.at)} ·{' '}
          {run.failed ? `${t(texts.withError)}: ${run.failed}` : t(texts.withoutError)}
        </p>
        <dl>
          <Figure name={t(texts.serviceCalls)} value={outOf(run.calls, run.budget?.calls)} />
          <Figure name={t(texts.onCells)} value={outOf(run.onCells, run.budget?.onCells)} />
          <Figure name={t(texts.modelled)} value={duration(run.modelled)} />
          <Figure name={t(texts.took)} value={duration(run.took)} />
        </dl>
      </div>
      <CallTable run={run} />
    </div>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function CallTable({ run }: { run: Run }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the keyboard
    <section class="tablebox" tabIndex={0} aria-label={t(texts.calls)}>
      <table>
        <thead>
          <tr>
            <th scope="col" class="end">
              {t(texts.number)}
            </th>
            <th scope="col">{t(texts.service)}</th>
            <th scope="col">{t(texts.method)}</th>
            <th scope="col">{t(texts.on)}</th>
            <th scope="col" class="end">
              {t(texts.model)}
            </th>
          </tr>
        </thead>
        <tbody>
          {run.list.map((call, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: calls have no identity but their order
            <tr key={at}>
              <td class="end">{at + 1}</td>
              <td>{call.service}</td>
              <td>{call.method}</td>
              <td>{call.on ?? ''}</td>
              <td class="end">{duration(call.ms)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
