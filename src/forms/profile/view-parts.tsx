import { useCallback } from 'preact/hooks';
import { Level } from '../../client/level.tsx';
import { NotReadable } from '../../client/not-readable.tsx';
import { drawHelpBars } from '../../client/pictures/help-bars.ts';
import { Drawn, Panel } from '../../client/pictures/panel.tsx';
import { sumCells, Table, type TableSpec } from '../../client/pictures/table.tsx';
import * as shared from '../../client/pictures/words.ts';
import { Said, useLang, useSay } from '../../client/text.tsx';
import type { Text } from '../../domain/text.ts';
import type { Profile } from './shape.ts';
import * as words from './view-texts.ts';

interface PartProps {
  readonly of: Profile;
}

export function Partners({ of: { partners, lacking } }: PartProps) {
  const say = useSay();
  const table: TableSpec = {
    caption: say(words.PARTNERS),
    heads: [
      words.HEADS.partner,
      words.HEADS.state,
      words.HEADS.since,
      shared.SUM_HEADS.received,
      shared.SUM_HEADS.receivedFrom,
      shared.SUM_HEADS.given,
      shared.SUM_HEADS.givenFrom,
    ].map(say),
    words: [1, 2, 4, 6],
    rows: partners.map(({ name, state, since, received, given }, at) => ({
      key: `${name} ${at}`,
      cells: [name, state, since, ...sumCells(received), ...sumCells(given)],
    })),
  };
  return (
    <Panel id="partners" title={words.PARTNERS}>
      {partners.length === 0 ? <NotReadable tabs={lacking.partners} none={words.NO_PARTNERS} /> : <Table {...table} />}
      <ul class="listed">
        {partners
          .filter(({ more }) => more.length > 0)
          .map(({ name, state, since, more }) => (
            <li key={`${name} ${state} ${since}`}>
              {name}
              <span class="small listed-text">{more.join(' · ')}</span>
            </li>
          ))}
      </ul>
    </Panel>
  );
}

/** Help both ways, year by year. */
export function Years({ of: { name, years } }: PartProps) {
  const say = useSay();
  const bars = years.map(({ year, received, given }) => ({ group: year, received, given }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the years stand for their bars
  const draw = useCallback(() => drawHelpBars(bars), [years]);
  const some = years.some(({ received, given }) => received.visits + given.visits > 0);
  const table: TableSpec = {
    caption: say(words.HELP),
    heads: [
      words.HEADS.year,
      shared.SUM_HEADS.received,
      shared.SUM_HEADS.receivedFrom,
      shared.SUM_HEADS.given,
      shared.SUM_HEADS.givenFrom,
    ].map(say),
    words: [2, 4],
    rows: years.map(({ year, received, given }) => ({
      key: year,
      cells: [year, ...sumCells(received), ...sumCells(given)],
    })),
  };
  return (
    <Drawn
      id="help"
      title={words.HELP}
      says={say(words.HELP_SAYS(name))}
      draw={draw}
      instead={some ? undefined : say(words.NO_HELP)}
      table={some ? table : undefined}
      file={`${say(words.TITLE)} ${name}`}
    >
      {some && (
        <ul class="legend">
          <li>
            <span class="swatch" aria-hidden="true" />
            {say(shared.HOURS_RECEIVED)}
          </li>
          <li>
            <span class="swatch swatch-hatched" aria-hidden="true" />
            {say(shared.HOURS_GIVEN)}
          </li>
        </ul>
      )}
    </Drawn>
  );
}

export function MoneyReceived({ of: { money } }: PartProps) {
  const say = useSay();
  if (!money) return null;
  return (
    <Panel id="money" title={words.MONEY}>
      {money.kinds.length === 0 ? (
        <p>{say(words.NO_MONEY)}</p>
      ) : (
        <Table
          caption={say(words.MONEY)}
          heads={[say(words.HEADS.kind), ...money.years]}
          rows={money.kinds.map(({ kind, amounts }) => ({ key: kind, cells: [kind, ...amounts] }))}
        />
      )}
      <p class="small">{say(words.MONEY_NOTE)}</p>
    </Panel>
  );
}

interface ListedProps {
  readonly id: string;
  readonly title: Text;
  readonly none: Text;
  readonly lacking?: readonly Text[];
  readonly items: readonly { readonly key: string; readonly head: string; readonly text?: string }[];
}

/** A list of things in words, or that there are none. */
export function Listed({ id, title, none, lacking = [], items }: ListedProps) {
  return (
    <Panel id={id} title={title}>
      {items.length === 0 ? (
        <NotReadable tabs={lacking} none={none} />
      ) : (
        <ul class="listed">
          {items.map(({ key, head, text }) => (
            <li key={key}>
              {head}
              {text && <span class="small listed-text">{text}</span>}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** Findings, most pressing first, and requests with what was answered. */
export function OpenQuestions({ of: { findings, requests, lacking } }: PartProps) {
  const lang = useLang();
  return (
    <Panel id="open" title={words.OPEN}>
      <NotReadable tabs={lacking.open} none={findings.length + requests.length === 0 ? words.NO_OPEN : undefined} />
      {findings.length + requests.length > 0 && (
        <ul class="listed" lang={lang}>
          {findings.map(({ id, level, about, what, next, lang: its }) => (
            <li key={id}>
              <Level level={level} />{' '}
              <Said lang={its}>
                {about !== '' && <span class="small">{about}</span>}
                <span class="listed-text">{what}</span>
                {next !== '' && <span class="small listed-text">{next}</span>}
              </Said>
            </li>
          ))}
          {requests.map(({ id, sentence, more }) => (
            <li key={id}>
              {sentence} <span class="small">{id}</span>
              <span class="small listed-text">{more.join(' · ')}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
