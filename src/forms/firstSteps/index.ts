import type { AppDesk } from '../../app/desk.ts';
import { defineForm, defineRpc } from '../../define/form.ts';
import type { Desk } from '../../define/use-case.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Dataset } from '../../tables/index.ts';
import { type FirstSteps, type Seeded, seedSchema, startSchema } from './schema.ts';

function start(desk: Desk<Dataset>): Result<FirstSteps> {
  const read = desk.dataset();
  if (!read.ok) return read;
  const offered = (desk as AppDesk).offeredAssociations();
  if (!offered.ok) return offered;
  return ok({
    lang: desk.lang,
    registered: read.value.associations.length,
    offered: offered.value,
    contacts: read.value.contacts.length,
  });
}

/** The sidebar "Erste Schritte": who sets the sheet up is led to the first associations, contacts and visits. */
export const firstSteps = defineForm<Dataset>({
  name: 'firstSteps',
  title: { de: 'Erste Schritte', en: 'First steps' },
  menu: { de: 'Erste Schritte…', en: 'First steps…' },
  shown: { in: 'sidebar' },
  calls: [
    defineRpc({ name: 'firstStepsStart', input: startSchema, run: (_, desk: Desk<Dataset>) => start(desk) }),
    defineRpc({
      name: 'seedAssociations',
      input: seedSchema,
      roles: ['coordination'],
      run: ({ operation }, desk: Desk<Dataset>): Result<Seeded> => {
        const added = (desk as AppDesk).seedAssociations(operation);
        return added.ok ? ok({ added: added.value }) : added;
      },
    }),
  ],
});
