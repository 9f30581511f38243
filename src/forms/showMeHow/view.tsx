import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { HowCalls } from './shape.ts';
import { HowPage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  load: () => callServer<HowCalls, 'showMeHowStart'>('showMeHowStart', {}),
  view: (start) => <HowPage start={start} />,
});
