import { HANDBOOK } from '../../client/handbook/export-tab.ts';
import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { ExportCalls } from './shape.ts';
import { ExportPage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  help: HANDBOOK,
  dialog: true,
  load: () => callServer<ExportCalls, 'exportStart'>('exportStart', {}),
  view: (start) => <ExportPage start={start} />,
});
