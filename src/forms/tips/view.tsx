import { HANDBOOK } from '../../client/handbook/tips.ts';
import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { TipCalls } from './shape.ts';
import { TipsPage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  help: HANDBOOK,
  load: () => callServer<TipCalls, 'tipsStart'>('tipsStart', {}),
  view: (start) => <TipsPage start={start} />,
});
