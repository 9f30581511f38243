import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { HelpCalls } from './shape.ts';
import { HelpPage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  load: () => callServer<HelpCalls, 'helpStart'>('helpStart', {}),
  view: (start) => <HelpPage start={start} />,
});
