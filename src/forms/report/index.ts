import { defineForm } from '../../define/form.ts';
import type { ReportDesk } from './desk.ts';
import { reportSchema } from './schema.ts';
import type { ReportCalls } from './shape.ts';
import { startReport } from './start.ts';

/** The dialog "Bericht": the evaluation in pictures. */
export const report = defineForm<ReportCalls, ReportDesk>({
  name: 'report',
  title: { de: 'Bericht', en: 'Report' },
  menu: { de: 'Bericht ansehen…', en: 'View the report…' },
  shown: { in: 'dialog', width: 976, height: 664 },
  profiles: ['shared', 'network'],
  calls: { reportStart: { input: reportSchema, run: ({ period }, desk) => startReport(period, desk) } },
});
