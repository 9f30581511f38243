import { HANDBOOK } from '../../client/handbook/ask-rule.ts';
import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { AskCalls } from './shape.ts';
import { AskPage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  help: HANDBOOK,
  load: () => callServer<AskCalls, 'askRuleStart'>('askRuleStart', {}),
  view: (start) => <AskPage start={start} />,
  dialog: true,
});
