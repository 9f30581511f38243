import { useEffect, useState } from 'preact/hooks';
import { callServer } from '../../client/rpc.ts';
import { useCall } from '../../client/use-call.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import {
  type FindingsCalls,
  type FindingsStart,
  type FindingView,
  isUnresolved,
  needsReason,
  type OwnAnswer,
  type SavedStatus,
  type Selected,
} from './shape.ts';
import { FIRST_FILTER, type Filter } from './view-filter.ts';
import { ownAmong, type Scope, selectedAmong } from './view-scope.ts';
import * as words from './view-texts.ts';

const load = () => callServer<FindingsCalls, 'findingsStart'>('findingsStart', {});

/** Checks everything and reads the findings afterwards. */
async function check(): Promise<Result<FindingsStart>> {
  const done = await callServer<FindingsCalls, 'checkNow'>('checkNow', {});
  return done.ok ? load() : fail(done.problem);
}

/** What was just done: a status saved, with its undo; or taken back. */
interface News {
  readonly head: Text;
  readonly operation?: string;
  readonly left?: readonly Text[];
  /** What follows from it, and when. */
  readonly note?: Text;
}

/** Which findings are looked at: whose, or of which row; both are asked for when they are chosen. */
function useScope({ findings, own }: FindingsStart, setOpen: (id: string) => void) {
  // What is mine comes first, where anything of it is open.
  const [scope, setScope] = useState<Scope>(() =>
    own && ownAmong(findings, own).some(({ status }) => isUnresolved(status)) ? 'own' : 'all',
  );
  const [answer, setAnswer] = useState<OwnAnswer | undefined>(own && { own, associations: [] });
  const [selected, setSelected] = useState<Selected | undefined>(undefined);
  const owning = useCall(
    (input: { readonly association?: string }) =>
      callServer<FindingsCalls, 'ownAssociations'>('ownAssociations', input),
    setAnswer,
  );
  const openOnly = (at: Selected) => {
    const of = selectedAmong(findings, at);
    if (of.length === 1) setOpen(of[0]?.id ?? '');
  };
  const selecting = useCall(
    (_: { readonly shown: boolean }) => callServer<FindingsCalls, 'selectedRow'>('selectedRow', {}),
    (at, { shown }) => {
      setSelected(at);
      if (shown) openOnly(at);
    },
  );
  // What is selected as the page opens is offered; where that cannot be read, nothing is said until someone asks.
  const any = findings.length > 0;
  useEffect(() => {
    if (any) selecting.run({ shown: false });
  }, [any, selecting.run]);
  const choose = (next: Scope) => {
    setScope(next);
    if (next === 'row') selecting.run({ shown: true });
    if (next === 'own' && answer === undefined) owning.run({});
  };
  const takeOffer = () => {
    setScope('row');
    if (selected) openOnly(selected);
  };
  return { scope, choose, takeOffer, answer, owning, selected, selecting };
}

/** The findings with their filter, the opened one, and the calls under way. */
export function useFindings(first: FindingsStart) {
  const [start, setStart] = useState(first);
  const [news, setNews] = useState<News | undefined>(undefined);
  const [filter, setFilter] = useState<Filter>(FIRST_FILTER);
  const [open, setOpen] = useState('');
  const scoped = useScope(start, setOpen);
  const checking = useCall(check, (fresh) => {
    setStart(fresh);
    setNews({ head: words.CHECKED });
  });
  const reading = useCall(load, setStart);
  const undoing = useCall(
    (operation: string) => callServer<FindingsCalls, 'undoFindingStatus'>('undoFindingStatus', { operation }),
    ({ undone, left, unlogged }) => {
      const head = undone && left.length === 0 ? words.UNDONE : words.NOT_UNDONE;
      setNews({ head, left: unlogged ? [...left, unlogged] : left });
      reading.run(undefined);
    },
  );
  const saved = (findings: readonly FindingView[], { operation, unlogged, left = [] }: SavedStatus) => {
    const now = new Map(findings.map((one) => [one.id, one]));
    setStart({ ...start, findings: start.findings.map((one) => now.get(one.id) ?? one) });
    const told = unlogged ? [...left, unlogged] : left;
    setNews({
      head: words.SAVED,
      ...(unlogged ? {} : { operation }),
      ...(told.length > 0 ? { left: told } : {}),
      ...(findings.some(({ status }) => needsReason(status)) ? { note: words.WORD_STAYS } : {}),
    });
    setOpen('');
    // What was left alone stands otherwise in the sheet than the page believes.
    if (left.length > 0) reading.run(undefined);
  };
  return { start, news, filter, setFilter, open, setOpen, scoped, checking, reading, undoing, saved };
}
export type State = ReturnType<typeof useFindings>;
