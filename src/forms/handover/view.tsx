import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { HandoverCalls } from './shape.ts';
import { HandoverPage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  dialog: true,
  load: () => callServer<HandoverCalls, 'handoverStart'>('handoverStart', {}),
  view: (start) => <HandoverPage start={start} />,
});
