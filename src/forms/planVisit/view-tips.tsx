import { useSay } from '../../client/text.tsx';
import { visitKinds } from '../../tables/options.ts';
import type { PlanFacts } from './shape.ts';

const HEAD = { de: 'Tipps von anderen', en: 'Tips of others' };
const MOST = 3;

/** Words that a topic shares with a kind in either language, beyond endings: "Plakate" and "Plakatieren". */
const STEM = 5;

/** Released tips on the chosen kind. */
export function KindTips({ tips, kind }: { readonly tips: PlanFacts['tips']; readonly kind: string | undefined }) {
  const say = useSay();
  const label = visitKinds.find(({ key }) => key === kind)?.label;
  const stems = label ? [label.de, label.en].map((word) => word.toLowerCase().slice(0, STEM)) : [];
  const found = tips.filter(({ topic, tip }) => stems.some((stem) => `${topic} ${tip}`.toLowerCase().includes(stem)));
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
