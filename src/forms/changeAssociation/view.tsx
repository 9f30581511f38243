import { HANDBOOK } from '../../client/handbook/change-association.ts';
import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { ChangeCalls } from './shape.ts';
import { ChangePage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  help: HANDBOOK,
  load: () => callServer<ChangeCalls, 'changeAssociationStart'>('changeAssociationStart', {}),
  view: (start) => <ChangePage start={start} />,
});
