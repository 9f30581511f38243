import { CardList } from '../../client/card-list.tsx';
import { FindingRow } from '../../client/finding.tsx';
import { Disclosure } from '../../client/group.tsx';
import { useSay } from '../../client/text.tsx';
import { hasEnded } from '../../tables/options.ts';
import { tabAsWeSay } from '../../tables/stored.ts';
import type { FindingView } from './shape.ts';
import { type Cards, RowCard } from './view-card.tsx';
import { type Entry, eachApart, entriesOf, findingsIn, type RuleEntry } from './view-entries.ts';
import { StatusForm } from './view-status.tsx';
import * as words from './view-texts.ts';

interface ListProps {
  readonly list: readonly FindingView[];
  /** Each finding stands for itself, such as where all are of one row. */
  readonly apart?: boolean;
  readonly cards: Cards;
}

/** Findings as people work through them: by row, and many rows of one rule as one. */
export const FindingList = ({ list, apart = false, cards }: ListProps) => (
  <EntryList entries={apart ? eachApart(list) : entriesOf(list)} cards={cards} />
);

const EntryList = ({ entries, cards }: { readonly entries: readonly Entry[]; readonly cards: Cards }) => (
  <CardList
    look="findings"
    items={entries}
    card={(entry) =>
      entry.kind === 'row' ? (
        <RowCard key={entry.key} entry={entry} cards={cards} />
      ) : (
        <RuleCard key={entry.key} entry={entry} cards={cards} />
      )
    }
  />
);

/** One rule over many rows: opened it holds the rows, and one status for all of them where the rule allows it. */
function RuleCard({ entry, cards }: { readonly entry: RuleEntry; readonly cards: Cards }) {
  const say = useSay();
  const { lead, rows, key } = entry;
  const { start, open, onOpen, onSaved, onReload } = cards;
  const isOpen = open === key || findingsIn(entry).some(({ id }) => id === open);
  const rule = start.rules[lead.rule];
  const oldest = rows.flatMap((row) => row.lead.firstSeen ?? []).sort()[0];
  const [first, ...more] = rows.map((row) => row.lead);
  const inside: Cards = { ...cards, onOpen: (id) => onOpen(id === '' ? key : id) };
  return (
    <FindingRow
      level={lead.level}
      title={say(words.manyRows(rows.length, say(tabAsWeSay(lead.tab)), rule ? say(rule.title) : lead.what))}
      meta={oldest ? say(words.since(oldest, start.today)) : ''}
      open={isOpen}
      onToggle={() => onOpen(isOpen ? '' : key)}
    >
      {first && !hasEnded(lead.status) && (
        <Disclosure label={say(words.allAtOnce(rows.length))}>
          <StatusForm finding={first} more={more} rule={rule} onSaved={onSaved} onReload={onReload} />
        </Disclosure>
      )}
      <EntryList entries={rows} cards={inside} />
    </FindingRow>
  );
}
