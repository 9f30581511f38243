import type { AppDesk } from '../app/desk.ts';
import { defineCommand } from '../define/command.ts';
import { ok } from '../domain/result.ts';
import { dashboardTab } from '../evaluation/index.ts';

export const refreshEvaluation = defineCommand({
  name: 'refreshEvaluation',
  menu: { de: 'Auswertung aktualisieren', en: 'Refresh evaluation' },
  run: (desk: Pick<AppDesk, 'refreshDashboard' | 'showTab'>) => {
    const done = desk.refreshDashboard();
    if (done.ok) desk.showTab(dashboardTab);
    return done.ok
      ? ok({ de: 'Der Tab „Auswertung“ ist auf dem neuesten Stand.', en: 'The tab "Evaluation" is up to date.' })
      : done;
  },
});
