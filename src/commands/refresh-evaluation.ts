import type { AppDesk } from '../app/desk.ts';
import { defineCommand } from '../define/command.ts';
import type { Desk } from '../define/use-case.ts';
import { ok } from '../domain/result.ts';
import type { Dataset } from '../tables/index.ts';

export const refreshEvaluation = defineCommand<Dataset>({
  name: 'refreshEvaluation',
  menu: { de: 'Auswertung aktualisieren', en: 'Refresh evaluation' },
  run: (desk: Desk<Dataset>) => {
    const done = (desk as AppDesk).refreshDashboard();
    return done.ok
      ? ok({ de: 'Der Tab „Auswertung“ ist auf dem neuesten Stand.', en: 'The tab "Evaluation" is up to date.' })
      : done;
  },
});
