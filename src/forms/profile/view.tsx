import { mountPage } from '../../client/page.tsx';
import { callServer } from '../../client/rpc.ts';
import type { ProfileCalls } from './shape.ts';
import { ProfilePage } from './view-page.tsx';
import { TITLE } from './view-texts.ts';

mountPage({
  title: TITLE,
  dialog: true,
  load: () => callServer<ProfileCalls, 'profileStart'>('profileStart', {}),
  view: (start) => <ProfilePage first={start} />,
});
