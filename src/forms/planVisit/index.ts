import type { AppDesk } from '../../app/desk.ts';
import { type Form, listOf } from '../../define/form.ts';
import type { Reading } from '../../define/use-case.ts';
import type { Cells } from '../../domain/plan.ts';
import { ok, type Problem, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { releasedTips } from '../../tables/tip-offers.ts';
import { electionsByNearness, runningPairs } from '../../tables/visit-offers.ts';
import type { visits } from '../../tables/visits.ts';
import type { EntryDesk } from '../entry/desk.ts';
import { entryForm } from '../entry/form.ts';
import { planEntry } from './entry.ts';
import { glanceAt } from './glance.ts';
import { glanceSchema } from './schema.ts';
import type { GlanceCalls, PlanFacts } from './shape.ts';

type PlanDesk = EntryDesk & Pick<AppDesk, 'some' | 'whatIf' | 'withoutElections'>;

const without = ({ text }: Problem, de: string, en: string): Text => ({
  de: `${text.de} ${de}`,
  en: `${text.en} ${en}`,
});

/** Gathers what the sidebar offers: of partnerships, elections and tips what can be read. */
function facts(desk: Reading<PlanDesk>): Result<PlanFacts & { readonly told: readonly Text[] }> {
  const partnerships = desk.some(['partnerships']);
  const elections = desk.some(['elections']);
  const tips = desk.some(['tips']);
  const polls = elections.ok ? undefined : desk.withoutElections(elections.problem);
  return ok({
    pairs: partnerships.ok ? runningPairs(partnerships.value.partnerships) : [],
    elections: electionsByNearness(
      polls?.elections ?? (elections.ok ? elections.value.elections.map(({ values }) => values) : []),
      desk.today,
      desk.lang,
      true,
    ),
    tips: tips.ok ? releasedTips(tips.value.tips, desk.today) : [],
    told: [
      ...(partnerships.ok
        ? []
        : [
            without(
              partnerships.problem,
              'Partnerverbände schlagen wir solange nicht vor.',
              'Until then we suggest no partners.',
            ),
          ]),
      ...(polls?.told ?? []),
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
