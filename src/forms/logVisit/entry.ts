import type { ValuesIn } from '../../tables/index.ts';
import type { VisitKind } from '../../tables/options.ts';
import { outcomesOf } from '../../tables/visit-outcomes.ts';
import { visits } from '../../tables/visits.ts';
import { defineEntry } from '../entry/spec.ts';
import { visitFields } from './entry-fields.ts';
import { GROUP_HEADS, RARE_LABEL, RARE_ROWS, rowsFor } from './entry-rows.ts';
import type { VisitFacts } from './shape.ts';

/** More plans than these are looked for in the tab. */
const MOST_PLANS = 2;

/** The sidebar "Einsatz erfassen": five answers, then what the kind asks for. */
export const visitEntry = defineEntry<typeof visits, VisitFacts>({
  name: 'logVisit',
  noun: 'Visit',
  table: visits,
  title: { de: 'Einsatz erfassen', en: 'Log a visit' },
  menu: { de: 'Einsatz erfassen…', en: 'Log a visit…' },
  row: { the: { de: 'Der Einsatz', en: 'The visit' }, bare: { de: 'Einsatz', en: 'Visit' } },
  intro: {
    de: 'Fünf Angaben genügen. Alles Weitere ist freiwillig.',
    en: 'Five answers are enough. The rest is optional.',
  },
  next: {
    label: { de: 'Nächsten Einsatz erfassen', en: 'Log the next visit' },
    keeps: { de: 'Tag, Art und Verbände bleiben stehen.', en: 'Day, kind and associations stay.' },
  },
  keeps: ['kind', 'start', 'guest', 'host'],
  own: 'guest',
  changes: true,
  outcomes: ({ status }) => outcomesOf(status),
  meant: ({ typed: { guest = '', host = '' }, start: { plans } }) => ({
    head: { de: 'Du hattest geplant', en: 'You had planned' },
    asks: { de: 'War das?', en: 'Was it this?' },
    rows: plans
      .filter((plan) => plan.guest === guest && (host === '' || plan.host === host))
      .slice(0, MOST_PLANS)
      .map(({ id, says, status }) => ({ id, says, outcomes: outcomesOf(status) })),
  }),
  sections: [
    { rows: () => [['kind'], ['start'], ['guest'], ['host'], ['people']] },
    {
      when: ({ values }) => values.kind !== undefined,
      head: ({ values: { kind = 'other' } }) => GROUP_HEADS[kind],
      rows: ({ values }) => rowsFor(kindsOf(values)),
      rare: { label: RARE_LABEL, rows: () => RARE_ROWS },
    },
  ],
  fields: visitFields,
});

const kindsOf = ({ kind, moreKinds = [] }: ValuesIn<'visits'>): readonly VisitKind[] =>
  kind === undefined ? moreKinds : [kind, ...moreKinds];
