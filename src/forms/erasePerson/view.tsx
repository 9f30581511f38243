import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { EraseCalls } from './shape.ts';
import { ErasePage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  dialog: true,
  load: () => callServer<EraseCalls, 'eraseStart'>('eraseStart', {}),
  view: (start) => <ErasePage start={start} />,
});
