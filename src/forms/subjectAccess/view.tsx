import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { AccessCalls } from './shape.ts';
import { AccessPage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  dialog: true,
  load: () => callServer<AccessCalls, 'accessStart'>('accessStart', {}),
  view: (start) => <AccessPage start={start} />,
});
