import { useState } from 'preact/hooks';
import { Button } from '../../client/button.tsx';
import { CardList } from '../../client/card-list.tsx';
import { newOperation } from '../../client/draft.ts';
import { EmptyState } from '../../client/empty-state.tsx';
import { SelectField } from '../../client/field.tsx';
import { Disclosure } from '../../client/group.tsx';
import { RefreshIcon } from '../../client/icons.tsx';
import { Shell } from '../../client/page.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { SegmentedControl } from '../../client/segmented.tsx';
import { useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import type { PartnersCalls, PartnersStart, Requested } from './shape.ts';
import { ProposalCard } from './view-card.tsx';
import { ProposalsMap } from './view-map.tsx';
import { RequestedPage } from './view-request.tsx';
import * as words from './view-texts.ts';

function usePartners(first: PartnersStart) {
  const [start, setStart] = useState(first);
  const [open, setOpen] = useState('');
  const [requested, setRequested] = useState<Requested | undefined>(undefined);
  const loading = useCall(
    (input: PartnersCalls['partnersStart']['input']) =>
      callServer<PartnersCalls, 'partnersStart'>('partnersStart', input),
    (loaded) => {
      setStart(loaded);
      setOpen('');
      setRequested(undefined);
    },
  );
  const asking = useCall(
    (input: PartnersCalls['requestPartnership']['input']) =>
      callServer<PartnersCalls, 'requestPartnership'>('requestPartnership', input),
    setRequested,
  );
  const load = (wanted: { readonly open?: boolean; readonly seeker?: string }) => {
    asking.reset();
    loading.run({ open: start.open, ...(start.seeker === undefined ? {} : { seeker: start.seeker }), ...wanted });
  };
  /** All of them, or one. */
  const choose = (seeker: string) => {
    asking.reset();
    loading.run({ open: start.open, ...(seeker === '' ? {} : { seeker }) });
  };
  const ask = (seeker: string, helper: string) => asking.run({ operation: newOperation(), seeker, helper });
  return { start, open, setOpen, requested, loading, asking, load, choose, ask };
}
type State = ReturnType<typeof usePartners>;

/** The sidebar: who could help whom, and asking them. */
export function PartnersPage({ start: first }: { readonly start: PartnersStart }) {
  const say = useSay();
  const state = usePartners(first);
  const { start, requested, loading, load } = state;
  return (
    <Shell title={say(words.TITLE)} dialog={false}>
      {requested ? (
        <RequestedPage key={requested.operation} requested={requested} onBack={() => load({})} />
      ) : start.seekers.length === 0 ? (
        <EmptyState head={say(words.NOBODY_SEEKS)}>
          <p>{say(words.NOBODY_SEEKS_WHY)}</p>
          <Button waiting={loading.state.kind === 'running'} onPress={() => load({})}>
            <RefreshIcon />
            {say(words.RELOAD)}
          </Button>
        </EmptyState>
      ) : (
        <Proposals state={state} />
      )}
      {loading.state.kind === 'failed' && (
        <ProblemBanner problem={loading.state.problem} head={words.NOT_LOADED} focused />
      )}
    </Shell>
  );
}

function Proposals({ state }: { readonly state: State }) {
  const say = useSay();
  const { start, asking } = state;
  return (
    <>
      <Which state={state} />
      {(asking.state.kind === 'failed' || asking.state.kind === 'waiting') && (
        <ProblemBanner
          problem={asking.state.problem}
          head={words.NOT_ASKED}
          focused={asking.state.kind === 'failed'}
          actions={
            asking.state.kind === 'failed' && <Button onPress={() => state.load({})}>{say(words.RELOAD)}</Button>
          }
        />
      )}
      {start.proposals.length === 0 ? (
        <div role="status">
          <p class="partner-none">{say(words.NOBODY_FITS)}</p>
          <p>{say(words.NOBODY_FITS_WHY)}</p>
        </div>
      ) : (
        <>
          <p role="status" class="quiet">
            {say(words.listed(start.proposals.length, start.seeker))}
          </p>
          <Cards state={state} />
          <ProposalsMap proposals={start.proposals} />
        </>
      )}
      <Beside start={start} />
    </>
  );
}

function Which({ state: { start, choose, load } }: { readonly state: State }) {
  const say = useSay();
  return (
    <>
      <SelectField
        id="seeker"
        label={say(words.FOR_WHOM)}
        value={start.seeker ?? ''}
        options={[
          { value: '', label: say(words.forAll(start.seekers.length)) },
          ...start.seekers.map((name) => ({ value: name, label: name })),
        ]}
        onChange={choose}
      />
      <SegmentedControl
        label={say(words.WHO_HELPS)}
        segments={[
          { value: 'offers', label: say(words.OFFERS) },
          { value: 'open', label: say(words.OPEN_TOO) },
        ]}
        pressed={[start.open ? 'open' : 'offers']}
        onPress={(value) => load({ open: value === 'open' })}
      />
    </>
  );
}

const Cards = ({ state: { start, open, setOpen, ask, asking } }: { readonly state: State }) => (
  <CardList
    look="operations"
    items={start.proposals}
    card={(proposal) => {
      const key = `${proposal.seeker.name}\n${proposal.helper.name}`;
      return (
        <ProposalCard
          key={key}
          proposal={proposal}
          weights={start.weights}
          mayAsk={start.mayAsk}
          unread={start.unread}
          open={key === open}
          onToggle={() => setOpen(key === open ? '' : key)}
          busy={asking.state.kind === 'running'}
          onAsk={() => ask(proposal.seeker.name, proposal.helper.name)}
        />
      );
    }}
  />
);

/** Who stands beside the list, and why. */
function Beside({ start: { without, declined } }: { readonly start: PartnersStart }) {
  const say = useSay();
  return (
    <>
      {without.length > 0 && (
        <Disclosure label={say(words.WITHOUT(without.length))}>
          <ul class="partner-reasons">
            {without.map(({ name, since }) => (
              <li key={name}>
                {name}
                {since && `,${say(words.seekingSince(since))}`}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {declined.length > 0 && (
        <Disclosure label={say(words.DECLINED(declined.length))}>
          <ul class="partner-reasons">
            {declined.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
