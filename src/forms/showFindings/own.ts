import type { Selection } from '../../app/reading/selection.ts';
import type { Reading } from '../../define/use-case.ts';
import { UNKNOWN_ASSOCIATION } from '../../domain/names.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import { ownAssociations } from '../../evaluation/own-associations.ts';
import { spellingsOf } from '../../reference/also-called.ts';
import { dataTables } from '../../tables/index.ts';
import type { FindingsDesk } from './desk.ts';
import type { OwnAnswer, Selected } from './shape.ts';

const unknown = (near: readonly string[]): Problem => {
  const meant = near.map((name) => `„${name}“`).join(', ');
  const told = {
    de: `Diesen Verband kennen wir nicht. Meinst Du ${meant}?`,
    en: `We do not know this association. Did you mean ${near.join(', ')}?`,
  };
  const text = near.length === 0 ? UNKNOWN_ASSOCIATION : told;
  return { code: 'invalid', text, fields: { association: { text } } };
};

/**
 * The person's association with those below it: as just chosen, which is remembered; else of the person's contact;
 * else as remembered from logging visits.
 */
export function ownOf(chosen: string | undefined, desk: Reading<FindingsDesk>): Result<OwnAnswer> {
  const known = desk.known();
  if (!known.ok) return known;
  const names = known.value.associations;
  const found = chosen === undefined ? undefined : desk.rememberAssociation(chosen);
  if (chosen !== undefined && found === undefined) return fail(unknown(names.suggest(chosen)));
  const read = desk.some(['associations']);
  if (!read.ok) return read;
  const rows = read.value.associations.flatMap(({ values }) =>
    values.name === undefined ? [] : [{ ...values, name: values.name }],
  );
  const contact = found === undefined ? names.find(desk.actor().association ?? '') : undefined;
  const association = found ?? contact ?? desk.ownAssociation().own;
  const register = rows.map(({ name, level, land, parent }) => ({ name, level, land, parent }));
  return ok({
    own:
      association === undefined
        ? undefined
        : { association, names: ownAssociations({ register }, association), fromContact: contact !== undefined },
    associations: rows.map(({ name, aliases }) => spellingsOf(name, aliases)),
  });
}

/** What is selected, in the page's words. */
export function selectedIn(selection: Selection | undefined): Selected {
  if (selection === undefined) return { kind: 'elsewhere' };
  const { table: name, line, id } = selection;
  const table = dataTables.find((one) => one === name);
  if (line === 1 && (table !== undefined || name === 'findings')) return { kind: 'header' };
  if (name === 'findings' && id !== '') return { kind: 'finding', id };
  return table === undefined ? { kind: 'elsewhere' } : { kind: 'row', table, line, id };
}
