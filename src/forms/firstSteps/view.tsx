import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { StepCalls } from './shape.ts';
import { StepsPage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  load: () => callServer<StepCalls, 'firstStepsStart'>('firstStepsStart', {}),
  view: (start) => <StepsPage start={start} />,
});
