import type { AppDesk } from '../app/desk.ts';
import { defineCommand } from '../define/command.ts';
import { ok } from '../domain/result.ts';

export const refreshEvaluation = defineCommand({
  name: 'refreshEvaluation',
  menu: { de: 'Auswertung aktualisieren', en: 'Refresh evaluation' },
  run: (desk: Pick<AppDesk, 'refreshDashboard'>) => {
    const done = desk.refreshDashboard();
    return done.ok
      ? ok({ de: 'Der Tab „Auswertung“ ist auf dem neuesten Stand.', en: 'The tab "Evaluation" is up to date.' })
      : done;
  },
});
