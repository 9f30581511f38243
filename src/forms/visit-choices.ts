import type { AppDesk } from '../app/desk.ts';
import type { Reading } from '../define/use-case.ts';
import type { Problem } from '../domain/result.ts';
import type { Text } from '../domain/text.ts';
import { electionsByNearness, runningPairs } from '../tables/visit-offers.ts';

/** What is wrong with a tab, and what a form does without it. */
export const without = ({ text }: Problem, de: string, en: string): Text => ({
  de: `${text.de} ${de}`,
  en: `${text.en} ${en}`,
});

/**
 * Partners and elections to choose from, of what can be read, with what has to be said of the rest. `ahead`: elections to
 * come before those that were.
 */
export function visitChoices(
  desk: Reading<Pick<AppDesk, 'some' | 'withoutElections' | 'today' | 'lang'>>,
  ahead = false,
) {
  const partnerships = desk.some(['partnerships']);
  const elections = desk.some(['elections']);
  const polls = elections.ok ? undefined : desk.withoutElections(elections.problem);
  const known = polls?.elections ?? (elections.ok ? elections.value.elections.map(({ values }) => values) : []);
  const noPairs: readonly Text[] = partnerships.ok
    ? []
    : [
        without(
          partnerships.problem,
          'Partnerverbände schlagen wir solange nicht vor.',
          'Until then we suggest no partners.',
        ),
      ];
  return {
    pairs: partnerships.ok ? runningPairs(partnerships.value.partnerships, desk.today) : [],
    elections: electionsByNearness(known, desk.today, desk.lang, ahead),
    told: [...noPairs, ...(polls?.told ?? [])],
  };
}
