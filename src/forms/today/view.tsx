import { HANDBOOK } from '../../client/handbook/today.ts';
import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { TodayCalls } from './shape.ts';
import { TodayPage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  help: HANDBOOK,
  load: () => callServer<TodayCalls, 'todayStart'>('todayStart', {}),
  view: (start) => <TodayPage start={start} />,
});
