import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { SheetCalls } from './shape.ts';
import { SheetPage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  load: () => callServer<SheetCalls, 'visitSheetStart'>('visitSheetStart', {}),
  view: (start) => <SheetPage start={start} />,
  dialog: true,
});
