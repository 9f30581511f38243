import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { SheetCalls } from './shape.ts';
import { SheetPage } from './view-page.tsx';
import { fitOnPaper, leavePaper } from './view-paper.ts';
import { TITLE } from './view-texts.ts';

addEventListener('beforeprint', fitOnPaper);
addEventListener('afterprint', leavePaper);
mountPage({
  title: TITLE,
  load: () => callServer<SheetCalls, 'visitSheetStart'>('visitSheetStart', {}),
  view: (start) => <SheetPage start={start} />,
  dialog: true,
});
