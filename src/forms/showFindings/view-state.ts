import { useState } from 'preact/hooks';
import { callServer } from '../../client/rpc.ts';
import { useCall } from '../../client/use-call.ts';
import { fail, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import type { FindingsCalls, FindingsStart, FindingView } from './shape.ts';
import { FIRST_FILTER, type Filter } from './view-filter.ts';
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
}

/** The findings with their filter, the opened one, and the calls under way. */
export function useFindings(first: FindingsStart) {
  const [start, setStart] = useState(first);
  const [news, setNews] = useState<News | undefined>(undefined);
  const [filter, setFilter] = useState<Filter>(FIRST_FILTER);
  const [open, setOpen] = useState('');
  const checking = useCall(check, (fresh) => {
    setStart(fresh);
    setNews({ head: words.CHECKED });
  });
  const reading = useCall(load, setStart);
  const undoing = useCall(
    (operation: string) => callServer<FindingsCalls, 'undoFindingStatus'>('undoFindingStatus', { operation }),
    ({ undone, left }) => {
      setNews({ head: undone && left.length === 0 ? words.UNDONE : words.NOT_UNDONE, left });
      reading.run(undefined);
    },
  );
  const saved = (finding: FindingView, operation: string) => {
    setStart({ ...start, findings: start.findings.map((one) => (one.id === finding.id ? finding : one)) });
    setNews({ head: words.SAVED, operation });
    setOpen('');
  };
  return { start, news, filter, setFilter, open, setOpen, checking, reading, undoing, saved };
}
export type State = ReturnType<typeof useFindings>;
