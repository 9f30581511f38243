import { HANDBOOK } from '../../client/handbook/suggest-partners.ts';
import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { PartnersCalls } from './shape.ts';
import { PartnersPage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  help: HANDBOOK,
  load: () => callServer<PartnersCalls, 'partnersStart'>('partnersStart', { open: false }),
  view: (start) => <PartnersPage start={start} />,
});
