import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { AssignCalls } from './shape.ts';
import { AssignPage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  dialog: true,
  load: () => callServer<AssignCalls, 'assignColumnsStart'>('assignColumnsStart', {}),
  view: (start) => <AssignPage start={start} />,
});
