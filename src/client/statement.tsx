import { useState } from 'preact/hooks';
import type { Statement } from '../define/statement.ts';
import type { Cell } from '../domain/cell.ts';
import { cents, formatMoney } from '../domain/money.ts';
import { formatNumber } from '../domain/number.ts';
import type { Result } from '../domain/result.ts';
import type { Lang, Text } from '../domain/text.ts';
import { Button } from './button.tsx';
import { capital } from './capital.ts';
import { SelectField } from './field.tsx';
import { asDelimited, utf8 } from './lists/write-text.ts';
import { mountPage, Shell } from './page.tsx';
import { ProblemBanner } from './problem-banner.tsx';
import { saveFile } from './save-file.ts';
import { useSay } from './text.tsx';
import { useCall } from './use-call.ts';

const WORDS = {
  period: { de: 'Zeitraum', en: 'Period' },
  save: { de: 'CSV sichern', en: 'Save as CSV' },
  print: { de: 'Drucken', en: 'Print' },
  empty: { de: 'Für diesen Zeitraum steht hier nichts.', en: 'There is nothing here for this period.' },
  failed: { de: 'Nicht geladen', en: 'Not loaded' },
  loading: { de: 'Lädt …', en: 'Loading …' },
} as const;

const shown = (cell: Cell, kind: Statement['kinds'][number], lang: Lang): string =>
  typeof cell !== 'number'
    ? String(cell)
    : kind === 'money'
      ? formatMoney(cents(Math.round(cell * 100)), lang)
      : formatNumber(cell, lang, 2);

/** A text from so many letters on is a sentence: beside nothing else it has the whole row. */
const SENTENCE = 20;

/** The cells of a row with how many columns each spans: a sentence that stands alone beside the first has the room of the empty ones. */
function spread(row: readonly Cell[]): readonly { readonly cell: Cell; readonly at: number; readonly span: number }[] {
  const cells = row.map((cell, at) => ({ cell, at, span: 1 }));
  const [first, ...others] = cells;
  const [only, more] = others.filter(({ cell }) => cell !== '');
  if (!first || !only || more || typeof only.cell !== 'string' || only.cell.length < SENTENCE) return cells;
  return [first, { ...only, span: others.length }];
}

function Table({ head, kinds, rows, title, lang, tableLang = lang }: Statement) {
  const say = useSay();
  if (rows.length === 0) return <p>{say(WORDS.empty)}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard
    <section class="statement-scroll" aria-label={title} tabIndex={0}>
      <table class="statement" lang={tableLang}>
        <caption class="hidden-text">{title}</caption>
        <thead>
          <tr>
            {head.map((words, i) => (
              <th key={words} scope="col" class={kinds[i] === 'text' ? '' : 'figure'}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('|')}>
              {spread(row).map(({ cell, at, span }) => (
                <td
                  key={head[at]}
                  data-head={capital(head[at])}
                  class={kinds[at] === 'text' || span > 1 ? '' : 'figure'}
                  colSpan={span}
                >
                  {shown(cell, kinds[at] ?? 'text', tableLang)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type Load = (period: string | undefined) => Promise<Result<Statement>>;

interface PageProps {
  readonly start: Statement;
  readonly load: Load;
  /** Makes what is still to be made. */
  readonly make: Load;
}

function StatementPage({ start, load, make }: PageProps) {
  const say = useSay();
  const [statement, setStatement] = useState(start);
  const call = useCall(load, setStatement);
  const making = useCall(make, setStatement);
  const { title, period, periods, notes, foot, head, rows, file, lang, tableLang = lang, toMake } = statement;
  const running = call.state.kind === 'running' || making.state.kind === 'running';
  const failed = [call.state, making.state].find(({ kind }) => kind === 'failed' || kind === 'waiting');
  const isShown = toMake === undefined || rows.length > 0;
  const save = (): void =>
    saveFile(`${file}.csv`, 'text/csv', utf8(asDelimited([head, ...rows], tableLang === 'de' ? ';' : ',', tableLang)));
  return (
    <Shell
      title={title}
      dialog
      foot={
        <div class="statement-acts no-print">
          {toMake !== undefined && (
            <Button look="primary" waiting={running} onPress={() => making.run(period.key)}>
              {toMake}
            </Button>
          )}
          {isShown && (
            <>
              <Button look={toMake === undefined ? 'primary' : 'plain'} waiting={running} onPress={save}>
                {say(WORDS.save)}
              </Button>
              <Button onPress={() => globalThis.print()}>{say(WORDS.print)}</Button>
            </>
          )}
        </div>
      }
    >
      <div class="no-print">
        <SelectField
          id="period"
          label={say(WORDS.period)}
          value={period.key}
          options={periods.map(({ key, name }) => ({ value: key, label: name }))}
          onChange={(key) => call.run(key)}
        />
      </div>
      {failed !== undefined && 'problem' in failed && (
        <ProblemBanner problem={failed.problem} head={WORDS.failed} focused />
      )}
      <h2 class="statement-title" aria-live="polite">
        {running ? say(WORDS.loading) : `${title}: ${period.name}`}
      </h2>
      {notes.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {isShown && <Table {...statement} />}
      {foot.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </Shell>
  );
}

/** A dialog that shows a statement, prints it and hands it out as CSV; `make` where one may still have to be made. */
export const mountStatement = (title: Text, load: Load, make: Load = load): void =>
  mountPage({
    title,
    dialog: true,
    load: () => load(undefined),
    view: (start) => <StatementPage start={start} load={load} make={make} />,
  });
