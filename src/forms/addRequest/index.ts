import type { AppDesk } from '../../app/desk.ts';
import type { Reading } from '../../define/use-case.ts';
import { type Day, isDay } from '../../domain/day.ts';
import type { Change } from '../../domain/plan.ts';
import { ok, type Result } from '../../domain/result.ts';
import { associations } from '../../tables/associations.ts';
import { becomes } from '../entry/becomes.ts';
import type { EntryDesk } from '../entry/desk.ts';
import { entryForm } from '../entry/form.ts';
import { inCharge } from '../in-charge.ts';
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
  const seeks = row.values.search === 'seeks';
  const stays = seeks && row.values.searchSince !== undefined;
  const values = { ...(seeks ? {} : { search: 'seeks' as const }), ...(stays ? {} : { searchSince: since }) };
  return ok(becomes(associations, row, values, desk.sheetLang));
}

export const addRequest = entryForm<typeof requestEntry.table, RequestFacts, RequestDesk, 'seeksSince'>(
  requestEntry,
  (desk) => {
    const read = desk.some(['contacts', 'associations'], SEARCH);
    if (!read.ok) return read;
    const settings = desk.settings();
    if (!settings.ok) return settings;
    return ok({
      contact: settings.value.contact,
      seekers: read.value.associations.flatMap(({ values: { name, search, searchSince } }) =>
        name !== undefined && search === 'seeks' ? [{ name, since: searchSince }] : [],
      ),
      contacts: inCharge(read.value.contacts, desk),
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
