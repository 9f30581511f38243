import { useId } from 'preact/hooks';
import { Button } from '../../client/button.tsx';
import { ChevronDownIcon, ChevronUpIcon } from '../../client/icons.tsx';
import { useSay } from '../../client/text.tsx';
import { partNames, type Weights } from '../../domain/pairing-parts.ts';
import type { PartnersStart, ProposalView } from './shape.ts';
import { PairMap } from './view-map.tsx';
import * as words from './view-texts.ts';

interface CardProps {
  readonly proposal: ProposalView;
  readonly weights: Weights;
  readonly mayAsk: boolean;
  readonly unread: PartnersStart['unread'];
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly busy: boolean;
  readonly onAsk: () => void;
}

/** One pair; opened it says why, how the points come about, and lets one ask. */
export function ProposalCard({ proposal, weights, mayAsk, unread, open, onToggle, busy, onAsk }: CardProps) {
  const say = useSay();
  const id = useId();
  return (
    <li class={open ? 'operation operation-open' : 'operation'}>
      <h2>
        <button type="button" class="operation-head" aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <span class="operation-line">
            <span class="operation-title">{proposal.seeker.name}</span>
            {open ? <ChevronUpIcon /> : <ChevronDownIcon />}
          </span>
          <span class="partner-helper">{say(words.withHelper(proposal.helper.name))}</span>
          <span class="operation-meta">{say(words.pointsOf(proposal.points))}</span>
        </button>
      </h2>
      <div id={id} hidden={!open}>
        {open && (
          <div class="operation-body">
            <ul class="partner-reasons">
              {words.reasonsFor(proposal).map((reason) => (
                <li key={reason.en}>{say(reason)}</li>
              ))}
            </ul>
            <PairMap proposal={proposal} />
            <Parts proposal={proposal} weights={weights} />
            {mayAsk ? (
              <Button look="primary" waiting={busy} onPress={onAsk}>
                {say(busy ? words.ASKING : words.ASK)}
              </Button>
            ) : (
              <p class="quiet">{say(unread ?? words.ONLY_COORDINATION)}</p>
            )}
          </div>
        )}
      </div>
    </li>
  );
}

function Parts({ proposal, weights }: { readonly proposal: ProposalView; readonly weights: Weights }) {
  const say = useSay();
  return (
    <table class="partner-parts">
      <caption>{say(words.PARTS)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.PART)}</th>
          <th scope="col">{say(words.POINTS)}</th>
          <th scope="col">{say(words.WEIGHT)}</th>
        </tr>
      </thead>
      <tbody>
        {partNames.map((name) => (
          <tr key={name}>
            <th scope="row">{say(words.PART_WORDS[name])}</th>
            <td>{proposal.parts[name] ?? say(words.UNKNOWN)}</td>
            <td>×{weights[name]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
