import { useRef, useState } from 'preact/hooks';
import type { AnyEntry } from './answers.ts';
import type { FindingInWords } from './shape.ts';
import type { Typed } from './spec.ts';
import { serverOf } from './view-server.ts';

const NOTHING: readonly FindingInWords[] = [];

/**
 * What the rules say of answers that are not saved yet. Asks the server, one call at a time: while one is under way the
 * newest answers wait, and the older answer is dropped. A call that fails says nothing, since saving asks again.
 */
export function useLive(entry: AnyEntry) {
  const [found, setFound] = useState(NOTHING);
  const asked = useRef('');
  const running = useRef(false);
  const newer = useRef(false);
  const look = async (current: () => Typed | undefined, row?: string): Promise<void> => {
    const values = current();
    const key = JSON.stringify(values);
    if (values === undefined || key === asked.current) return;
    if (running.current) {
      newer.current = true;
      return;
    }
    asked.current = key;
    running.current = true;
    const answer = await serverOf(entry).look(row === undefined ? { values } : { values, row });
    running.current = false;
    if (newer.current) {
      newer.current = false;
      return look(current, row);
    }
    if (answer.ok && JSON.stringify(current()) === key) setFound(answer.value);
  };
  return {
    found,
    /** `row`: the id of the one that is being changed. */
    look: (current: () => Typed | undefined, row?: string) => void look(current, row),
    /** What was said of these answers, or of all, holds no longer. */
    forget: (keys?: readonly string[]) => {
      asked.current = '';
      setFound((all) => (keys ? all.filter(({ column }) => column !== undefined && !keys.includes(column)) : NOTHING));
    },
  };
}
