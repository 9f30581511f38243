import { defineForm } from '../../define/form.ts';
import { nothing, onlyOperation } from '../../define/input.ts';
import { permits } from '../../define/permits.ts';
import type { Reading } from '../../define/use-case.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { spellingsOf } from '../../reference/also-called.ts';
import { isDissolved } from '../../tables/associations.ts';
import type { ChangeDesk } from './desk.ts';
import { mergePlan } from './merge.ts';
import { type Input, type Planned, renamePlan } from './plan.ts';
import { changeSchema, previewSchema } from './schema.ts';
import type { ChangeCalls, ChangeStart } from './shape.ts';
import { splitPlan } from './split.ts';

function start(desk: Reading<ChangeDesk>): Result<ChangeStart> {
  const read = desk.some(['associations']);
  if (!read.ok) return read;
  const selection = desk.selection();
  const associations = read.value.associations.flatMap(({ id, values }) =>
    id === '' || values.name === undefined || isDissolved(values, desk.today)
      ? []
      : [{ id, names: spellingsOf(values.name, values.aliases) }],
  );
  const selected = selection?.table === 'associations' ? selection.id : undefined;
  return ok({
    ...{ lang: desk.lang, today: desk.today, associations },
    selected: associations.find(({ id }) => id === selected)?.names[0],
  });
}

function planned(input: Input, operation: string, desk: Reading<ChangeDesk>): Result<Planned> {
  if (input.kind === 'rename') return renamePlan(input, desk);
  return input.kind === 'merge' ? mergePlan(input, desk) : splitPlan(input, operation, desk);
}

/** What the rules see of persons in the names that would be written: the same that marks a typed row. */
const personalIn = ({ kind, to = '', parts = [] }: Input, desk: Reading<ChangeDesk>): readonly Text[] =>
  (kind === 'rename' ? [to] : kind === 'split' ? parts : []).flatMap((name) =>
    desk.checkRow('associations', { name }).flatMap(({ rule, what }) => (rule === 'D-01' ? [what] : [])),
  );

/** The sidebar "Verband ändern": another name, one that goes into another, one that becomes two; everywhere at once. */
export const changeAssociation = defineForm<ChangeCalls, ChangeDesk>({
  name: 'changeAssociation',
  title: { de: 'Verband ändern', en: 'Change an association' },
  menu: { de: 'Verband ändern…', en: 'Change an association…' },
  shown: { in: 'sidebar' },
  calls: {
    changeAssociationStart: { input: nothing, run: (_, desk) => start(desk) },
    previewAssociationChange: {
      input: previewSchema,
      run: (input, desk) => {
        const plan = planned(input, '', desk);
        return plan.ok ? ok({ ...plan.value.preview, personal: personalIn(input, desk) }) : plan;
      },
    },
    changeAssociation: {
      ...permits.enter,
      input: changeSchema,
      writes: true,
      run: ({ operation, ...input }, desk) => {
        const plan = planned(input, operation, desk);
        if (!plan.ok) return plan;
        const { changes, preview } = plan.value;
        const applied = desk.apply({
          ...{ operation, command: 'changeAssociation', title: preview.title, changes },
          ...{ ahead: true, ends: true },
        });
        if (!applied.ok) return applied;
        const { left, unlogged, repeated } = applied.value;
        return ok({
          ...{ ...preview, operation, repeated, undoable: unlogged === undefined },
          left: [...left, ...(unlogged ? [unlogged] : [])],
        });
      },
    },
    undoAssociationChange: {
      input: onlyOperation,
      writes: true,
      run: ({ operation }, desk) => desk.undo(operation),
    },
  },
});
