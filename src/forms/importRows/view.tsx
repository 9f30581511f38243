import { HANDBOOK } from '../../client/handbook/import-rows.ts';
import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { ImportCalls } from './shape.ts';
import { ImportPage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  help: HANDBOOK,
  dialog: true,
  load: () => callServer<ImportCalls, 'importStart'>('importStart', {}),
  view: (start) => <ImportPage start={start} />,
});
