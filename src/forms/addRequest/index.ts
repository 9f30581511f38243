import type { AppDesk } from '../../app/desk.ts';
import type { Reading } from '../../define/use-case.ts';
import { type Day, isDay } from '../../domain/day.ts';
import type { Change } from '../../domain/plan.ts';
import { ok, type Result } from '../../domain/result.ts';
import { associations } from '../../tables/associations.ts';
import { contacts } from '../../tables/contacts.ts';
import type { EntryDesk } from '../entry/desk.ts';
import { entryForm } from '../entry/form.ts';
import { type RequestFacts, requestEntry, wantsPartner } from './entry.ts';

type RequestDesk = EntryDesk & Pick<AppDesk, 'some'>;

const SEARCH = { associations: { columns: ['name', 'search', 'searchSince'] } };

/**
 * Who asks for a partner seeks one: the register says so, since the day that the form asked for. Where it says so already
 * its day stays.
 */
function seeking(name: string, since: Day, desk: Reading<RequestDesk>): Result<readonly Change[]> {
  const read = desk.some(['associations'], { associations: { where: 'name', holds: (value) => value === name } });
  if (!read.ok) return read;
  const row = read.value.associations.find(({ values }) => values.name === name);
  if (row === undefined || row.id === '') return ok([]);
  const { search, searchSince } = row.values;
  const { columns } = associations;
  const cells = {
    ...(search === 'seeks' ? {} : { search: columns.search.codec.print('seeks', desk.sheetLang) }),
    ...(search === 'seeks' && searchSince !== undefined
      ? {}
      : { searchSince: columns.searchSince.codec.print(since, desk.sheetLang) }),
  };
  if (Object.keys(cells).length === 0) return ok([]);
  const held = Object.fromEntries(Object.keys(cells).map((key) => [key, row.cells[key] ?? '']));
  return ok([{ kind: 'set', table: 'associations', id: row.id, cells, held }]);
}

export const addRequest = entryForm<typeof requestEntry.table, RequestFacts, RequestDesk, 'seeksSince'>(
  requestEntry,
  (desk) => {
    const read = desk.some(['contacts', 'associations'], SEARCH);
    if (!read.ok) return read;
    const inCharge = read.value.contacts.filter(({ id, values }) => id !== '' && values.signedOffOn === undefined);
    const settings = desk.settings();
    if (!settings.ok) return settings;
    return ok({
      contact: settings.value.contact,
      seekers: read.value.associations.flatMap(({ values: { name, search, searchSince } }) =>
        name !== undefined && search === 'seeks' ? [{ name, since: searchSince }] : [],
      ),
      contacts: inCharge.map(({ id, values }) => ({
        value: id,
        label: `${contacts.sentence?.(values, desk)} (${id})`,
      })),
    });
  },
  {
    brings: ({ values }, desk) => {
      const { association, seeksSince } = values;
      return typeof association === 'string' && isDay(seeksSince) && wantsPartner({ values })
        ? seeking(association, seeksSince, desk)
        : ok(undefined);
    },
  },
);
