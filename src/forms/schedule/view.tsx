import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { ScheduleCalls } from './shape.ts';
import { SchedulePage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  load: () => callServer<ScheduleCalls, 'scheduleStart'>('scheduleStart', {}),
  view: (start) => <SchedulePage start={start} />,
});
