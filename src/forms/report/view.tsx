import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { ReportCalls } from './shape.ts';
import { ReportPage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  dialog: true,
  load: () => callServer<ReportCalls, 'reportStart'>('reportStart', {}),
  view: (start) => <ReportPage first={start} />,
});
