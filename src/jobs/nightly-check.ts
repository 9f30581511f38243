import type { AppDesk } from '../app/desk.ts';
import { summary } from '../app/runs/check.ts';
import { defineJob } from '../define/command.ts';
import type { Desk } from '../define/use-case.ts';
import { ok } from '../domain/result.ts';
import type { Dataset } from '../tables/index.ts';

/** Checks everything, lets the journal forget what is past its time, and draws the dashboard for the morning. */
export const nightlyCheck = defineJob<Dataset>({
  name: 'nightlyCheck',
  title: { de: 'Nächtliche Prüfung', en: 'Nightly check' },
  hour: 2,
  run: (given: Desk<Dataset>) => {
    const desk = given as AppDesk;
    const run = desk.checkAll();
    if (!run.ok) return run;
    const expired = desk.expireFormerValues();
    if (!expired.ok) return expired;
    const drawn = desk.refreshDashboard();
    return drawn.ok ? ok(summary(run.value.reconciled)) : drawn;
  },
});
