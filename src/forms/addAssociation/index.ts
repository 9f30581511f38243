import type { AppDesk } from '../../app/desk.ts';
import type { Reading } from '../../define/use-case.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { EntryDesk } from '../entry/desk.ts';
import { entryForm } from '../entry/form.ts';
import { associationEntry } from './entry.ts';
import type { AssociationFacts, Registered } from './shape.ts';

type RegisterDesk = EntryDesk & Pick<AppDesk, 'some'>;

/** Every association of the tab, dissolved ones too. */
function registerAt(desk: Reading<RegisterDesk>): Result<AssociationFacts> {
  const read = desk.some(['associations']);
  if (!read.ok) return read;
  return ok({
    register: read.value.associations.flatMap(({ id, values }): Registered[] => {
      const { name, aliases = [], level, land, district } = values;
      return name === undefined ? [] : [{ id, name, aliases, level, land, district }];
    }),
  });
}

/** The sidebar "Verband anlegen". */
export const addAssociation = entryForm<typeof associationEntry.table, AssociationFacts, RegisterDesk, 'another'>(
  associationEntry,
  registerAt,
  { again: registerAt },
);
