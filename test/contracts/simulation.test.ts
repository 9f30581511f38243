import { describe, expect, it } from 'vitest';
import { features } from '../../src/main.ts';
import { everyOperation } from '../simulation/further-operations.ts';

/** What of the script may write: whoever adds to it adds an operation to the simulation. */
const writing = [
  ...features.forms.flatMap(({ calls }) => calls.filter(({ writes }) => writes).map(({ name }) => name)),
  ...features.commands.map(({ name }) => name),
  ...features.jobs.map(({ name }) => name),
  'onEdit',
];

describe('the simulation', () => {
  it.each(writing)('disturbs %s', (entry) => {
    expect(everyOperation.map((operation) => operation.entry)).toContain(entry);
  });

  it('gives each operation a name of its own, and knows of none that the script lacks', () => {
    const names = everyOperation.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { entry } of everyOperation) expect(writing).toContain(entry);
  });
});
