import { HANDBOOK } from '../../client/handbook/undo.ts';
import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { UndoCalls } from './shape.ts';
import { UndoPage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  help: HANDBOOK,
  load: () => callServer<UndoCalls, 'undoStart'>('undoStart', {}),
  view: (start) => <UndoPage start={start} />,
});
