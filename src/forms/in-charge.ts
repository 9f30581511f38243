import type { Telling } from '../define/telling.ts';
import { contacts } from '../tables/contacts.ts';
import type { Dataset } from '../tables/index.ts';

/** Who may be in charge, to choose from: role and association with the id, no person; who signed off is not among them. */
export const inCharge = (rows: Dataset['contacts'], telling: Telling): readonly { value: string; label: string }[] =>
  rows
    .filter(({ id, values }) => id !== '' && values.signedOffOn === undefined)
    .map(({ id, values }) => ({ value: id, label: `${contacts.sentence?.(values, telling)} (${id})` }));
