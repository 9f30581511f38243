import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { SwitchCalls } from './shape.ts';
import { SwitchPage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  dialog: true,
  load: () => callServer<SwitchCalls, 'switchStart'>('switchStart', {}),
  view: (start) => <SwitchPage start={start} />,
});
