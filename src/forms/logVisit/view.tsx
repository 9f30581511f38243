import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { VisitCalls } from './shape.ts';
import { VisitPage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  load: () => callServer<VisitCalls, 'logVisitStart'>('logVisitStart', {}),
  view: (start) => <VisitPage start={start} />,
});
