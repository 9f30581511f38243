import { expect, test } from 'vitest';
import { matchHeaders } from '../../../src/client/lists/headers.ts';
import type { Table } from '../../../src/define/table.ts';
import type { Text } from '../../../src/domain/text.ts';
import { contributionEntry } from '../../../src/forms/logContribution/entry.ts';
import { visitEntry } from '../../../src/forms/logVisit/entry.ts';
import { planEntry } from '../../../src/forms/planVisit/entry.ts';

interface Asking {
  readonly table: Table;
  readonly fields: Readonly<Record<string, { readonly words?: { readonly label?: Text } } | undefined>>;
}
const entries: readonly (readonly [string, Asking])[] = [
  ['visits', visitEntry],
  ['plans', planEntry],
  ['contributions', contributionEntry],
];

test.each(entries)('a list of %s whose headers are the questions of the form is understood', (_, { table, fields }) => {
  const required = Object.entries(fields).filter(([key]) => table.columns[key]?.required);
  const asked = required.flatMap(([key, field]) => (field?.words?.label ? [[key, field.words.label] as const] : []));
  expect(asked.length).toBeGreaterThan(3);
  for (const lang of ['de', 'en'] as const) {
    const headers = asked.map(([, label]) => label[lang]);
    expect(matchHeaders(table, headers)).toEqual(asked.map(([key]) => key));
  }
});
