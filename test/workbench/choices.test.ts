import { expect, test } from 'vitest';
import { type Choice, Choices } from '../../workbench/page/grid/choices.ts';

const ALL = ['Inland', 'Ausland, andere'];
const cell = { tabId: 1, row: 1, column: 1 };

/** The list over a grid in memory, whose editor a test opens and closes. */
function listOver() {
  const seen: { choice: Choice | undefined; editing: boolean } = { choice: undefined, editing: false };
  const choices = new Choices({
    optionsAt: () => ALL,
    shown: () => 'Inland',
    selected: () => cell,
    hasFocus: () => true,
    editing: () => seen.editing,
    dropEditor: () => undefined,
    act: () => undefined,
    select: () => undefined,
    tell: (choice) => {
      seen.choice = choice;
    },
  });
  return { choices, seen };
}

test('a list opened by its arrow stays whole when the closed editor is given the text of the cell', () => {
  const { choices, seen } = listOver();
  choices.toggle(cell);
  choices.typed('Inland');
  expect(seen.choice?.options).toEqual(ALL);
});

test('what is typed narrows it', () => {
  const { choices, seen } = listOver();
  choices.toggle(cell);
  seen.editing = true;
  choices.typed('Aus');
  expect(seen.choice?.options).toEqual(['Ausland, andere']);
});
