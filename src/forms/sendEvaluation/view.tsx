import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { SendCalls } from './shape.ts';
import { SendPage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  dialog: true,
  load: () => callServer<SendCalls, 'sendEvaluationStart'>('sendEvaluationStart', {}),
  view: (start) => <SendPage first={start} />,
});
