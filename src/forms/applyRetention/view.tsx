import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { RetentionCalls } from './shape.ts';
import { RetentionPage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  dialog: true,
  load: () => callServer<RetentionCalls, 'retentionStart'>('retentionStart', {}),
  view: (start) => <RetentionPage start={start} />,
});
