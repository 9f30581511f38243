import { HANDBOOK } from '../../client/handbook/show-findings.ts';
import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { FindingsCalls } from './shape.ts';
import { FindingsPage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  help: HANDBOOK,
  load: () => callServer<FindingsCalls, 'findingsStart'>('findingsStart', {}),
  view: (start) => <FindingsPage start={start} />,
});
