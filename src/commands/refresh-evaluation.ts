import type { AppDesk } from '../app/desk.ts';
import { defineCommand } from '../define/command.ts';
import { ok } from '../domain/result.ts';
import { joinTexts } from '../domain/text.ts';
import { dashboardTab } from '../evaluation/index.ts';

export const refreshEvaluation = defineCommand({
  name: 'refreshEvaluation',
  menu: { de: 'Auswertung aktualisieren', en: 'Refresh evaluation' },
  run: (desk: Pick<AppDesk, 'refreshDashboard' | 'showTab'>) => {
    const done = desk.refreshDashboard();
    if (done.ok) desk.showTab(dashboardTab);
    if (!done.ok) return done;
    const fresh = { de: 'Der Tab „Auswertung“ ist auf dem neuesten Stand.', en: 'The tab "Evaluation" is up to date.' };
    return ok(done.value.length === 0 ? fresh : joinTexts(done.value, ' '));
  },
});
