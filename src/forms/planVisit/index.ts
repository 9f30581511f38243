import type { AppDesk } from '../../app/desk.ts';
import { type Form, listOf } from '../../define/form.ts';
import type { Reading } from '../../define/use-case.ts';
import type { Cells } from '../../domain/plan.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { releasedTips } from '../../tables/tip-offers.ts';
import type { visits } from '../../tables/visits.ts';
import type { EntryDesk } from '../entry/desk.ts';
import { entryForm } from '../entry/form.ts';
import { visitChoices, without } from '../visit-choices.ts';
import { planEntry } from './entry.ts';
import { glanceAt } from './glance.ts';
import { glanceSchema } from './schema.ts';
import type { GlanceCalls, PlanFacts } from './shape.ts';

type PlanDesk = EntryDesk & Pick<AppDesk, 'some' | 'whatIf' | 'withoutElections'>;

/** Gathers what the sidebar offers: of partnerships, elections and tips what can be read. */
function facts(desk: Reading<PlanDesk>): Result<PlanFacts & { readonly told: readonly Text[] }> {
  const choices = visitChoices(desk, true);
  const tips = desk.some(['tips']);
  return ok({
    ...choices,
    tips: tips.ok ? releasedTips(tips.value.tips, desk.today) : [],
    told: [
      ...choices.told,
      ...(tips.ok ? [] : [without(tips.problem, 'Tipps zeigen wir solange nicht.', 'Until then we show no tips.')]),
    ],
  });
}

/** What rules over several rows say because of this plan: bunching, clashes, the poster window, permits, a plan made twice. */
function amongOthers(cells: Cells, desk: Reading<PlanDesk>) {
  const known = desk.known();
  const whatIf = desk.whatIf();
  const host = known.ok ? known.value.associations.find(String(cells.host ?? '')) : undefined;
  if (!known.ok || !whatIf.ok || host === undefined) return [];
  const { find } = known.value.associations;
  const read = desk.some(['visits', 'associations', 'elections', 'localRules', 'partnerships'], {
    visits: { where: 'host', holds: (name) => find(String(name)) === host },
  });
  if (!read.ok) return [];
  const others = read.value.visits.filter(({ id }) => id !== cells.id);
  return whatIf.value.among({ ...read.value, visits: others }, 'visits', cells);
}

const form = entryForm<typeof visits, PlanFacts, PlanDesk>(planEntry, facts, { also: amongOthers });

/** The sidebar "Einsatz planen". */
export const planVisit: Form<PlanDesk> = Object.freeze({
  ...form,
  calls: [
    ...form.calls,
    ...listOf<GlanceCalls, PlanDesk>({
      glanceAtHost: {
        get input() {
          return glanceSchema;
        },
        run: (input, desk) => glanceAt(input, desk),
      },
    }),
  ],
});
