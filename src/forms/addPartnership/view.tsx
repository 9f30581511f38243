import { HANDBOOK } from '../../client/handbook/add-partnership.ts';
import { mountEntry } from '../entry/view-page.tsx';
import { partnershipEntry } from './entry.ts';
import { PairGlance } from './view-glance.tsx';

mountEntry(partnershipEntry, {
  help: HANDBOOK,
  amid: ({ values }) => <PairGlance a={values.a} b={values.b} />,
});
