import type { Desk, ReadableTabs, Reading } from '../define/use-case.ts';
import { fail, ok, type Problem, type Result } from '../domain/result.ts';
import { both, say } from '../domain/text.ts';
import type { SheetSettings } from '../settings/index.ts';
import type { Dataset, DataTableName } from '../tables/index.ts';

/** Why mails wait: what is wrong with the tab that they need, and that they leave once it is mended. */
export const heldUp = (problem: Problem): Problem => ({
  ...problem,
  text: both((lang) =>
    lang === 'de'
      ? `${say(problem.text, lang)} Die Mails warten, bis das geklärt ist: Sonst stünde Falsches darin.`
      : `${say(problem.text, lang)} The mails wait until that is settled: else they would say something wrong.`,
  ),
});

/** Settings and tabs for a kind of mail; held up where one cannot be read that it needs. */
export function readFor(
  desk: Reading<Pick<Desk<Dataset>, 'settings'> & ReadableTabs<Dataset>>,
  needs: readonly DataTableName[] | ((settings: SheetSettings) => readonly DataTableName[]),
): Result<{ readonly settings: SheetSettings; readonly dataset: Dataset }> {
  const [settings, readable] = [desk.settings(), desk.readable()];
  if (!settings.ok) return settings;
  if (!readable.ok) return readable;
  const { dataset, unread } = readable.value;
  const names = typeof needs === 'function' ? needs(settings.value) : needs;
  const problem = names.flatMap((name) => unread.get(name) ?? [])[0];
  return problem ? fail(heldUp(problem)) : ok({ settings: settings.value, dataset });
}
