import { useSay } from '../../client/text.tsx';
import { tipsOn } from '../../tables/tip-offers.ts';
import type { PlanFacts } from './shape.ts';

const HEAD = { de: 'Tipps von anderen', en: 'Tips from others' };
const MOST = 3;

/** Released tips on the chosen kind. */
export function KindTips({ tips, kind }: { readonly tips: PlanFacts['tips']; readonly kind: string | undefined }) {
  const say = useSay();
  const found = tipsOn(kind, tips);
  if (found.length === 0) return null;
  return (
    <section class="stack">
      <h2>{say(HEAD)}</h2>
      {found.slice(0, MOST).map(({ topic, tip }) => (
        <p key={tip}>{`${topic}: ${tip}`}</p>
      ))}
    </section>
  );
}
