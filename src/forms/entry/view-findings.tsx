import { Level } from '../../client/level.tsx';
import { useSay } from '../../client/text.tsx';
import type { Text } from '../../domain/text.ts';
import type { FindingInWords } from './shape.ts';

const UNVERIFIED = { de: 'Ungeprüft, bitte nachsehen.', en: 'Unverified, please look it up.' };

/** What the rules say about a row; silence is no praise, so nothing is shown then. */
export function Findings({ head, findings }: { readonly head: Text; readonly findings: readonly FindingInWords[] }) {
  const say = useSay();
  if (findings.length === 0) return null;
  return (
    <section class="stack">
      <h2>{say(head)}</h2>
      {findings.map((finding) => (
        <div class="card" key={finding.rule + say(finding.what)}>
          <Level level={finding.level} />
          <h3>{say(finding.title)}</h3>
          <p>{say(finding.what)}</p>
          <p>{say(finding.next)}</p>
          <p class="quiet">
            {finding.unverified && `${say(UNVERIFIED)} `}
            {finding.rule}
          </p>
        </div>
      ))}
    </section>
  );
}
