import type { AppDesk } from '../app/desk.ts';
import { summaryOf } from '../app/runs/check-summary.ts';
import { defineJob } from '../define/command.ts';
import { fail, ok, type Problem, type Result } from '../domain/result.ts';
import { joinTexts, type Text } from '../domain/text.ts';

type NightDesk = Pick<AppDesk, 'secondsLeft' | 'checkAll' | 'expireFormerValues' | 'refreshDashboard'>;

/** What can wait until tomorrow, with the seconds that it may need. */
const AFTERWARDS: readonly {
  readonly seconds: number;
  readonly waits: Text;
  /** Gives what it has to say in words. */
  readonly run: (desk: NightDesk) => Result<readonly Text[]>;
}[] = [
  {
    seconds: 60,
    waits: { de: 'Das Protokoll wird morgen aufgeräumt.', en: 'The journal will be tidied tomorrow.' },
    run: (desk) => {
      const done = desk.expireFormerValues();
      return done.ok ? ok([]) : done;
    },
  },
  {
    seconds: 60,
    waits: { de: 'Die Auswertung folgt morgen.', en: 'The evaluation follows tomorrow.' },
    run: (desk) => desk.refreshDashboard(),
  },
];

/**
 * Checks everything, lets the journal forget what is past its time, and draws the dashboard for the morning. A run that
 * took long leaves the rest to the next night rather than being ended in the middle.
 */
export const nightlyCheck = defineJob({
  name: 'nightlyCheck',
  title: { de: 'Nächtliche Prüfung', en: 'Nightly check' },
  hour: 2,
  run: (desk: NightDesk) => {
    const run = desk.checkAll({ mendRules: true });
    const told: Text[] = run.ok ? [summaryOf(run.value.reconciled), ...run.value.leftOut] : [];
    // What one step cannot do, because a tab is in doubt, keeps no other from its work.
    const failed: Problem[] = run.ok ? [] : [run.problem];
    for (const step of AFTERWARDS) {
      if (desk.secondsLeft() < step.seconds) {
        told.push(step.waits);
        continue;
      }
      const done = step.run(desk);
      if (done.ok) told.push(...done.value);
      else failed.push(done.problem);
    }
    const [first] = failed;
    return first
      ? fail({ ...first, text: joinTexts([...failed.map(({ text }) => text), ...told], ' ') })
      : ok(joinTexts(told, '. '));
  },
});
