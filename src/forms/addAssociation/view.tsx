import { HANDBOOK } from '../../client/handbook/add-association.ts';
import { mountEntry } from '../entry/view-page.tsx';
import { associationEntry } from './entry.ts';

mountEntry(associationEntry, { help: HANDBOOK });
