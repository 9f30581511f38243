import { HANDBOOK } from '../../client/handbook/plan-visit.ts';
import { mountEntry } from '../entry/view-page.tsx';
import { planEntry } from './entry.ts';
import { HostGlance } from './view-glance.tsx';
import { KindTips } from './view-tips.tsx';

mountEntry(planEntry, {
  help: HANDBOOK,
  amid: ({ typed, values, start }, opened) => (
    <>
      <HostGlance typed={typed} known={values.host !== undefined} id={opened?.id} />
      <KindTips tips={start.tips} kind={values.kind} />
    </>
  ),
});
