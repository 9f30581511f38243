import { describe, expect, it } from 'vitest';
import { acts, openings } from '../../scripts/bench/acts.ts';
import { features, menuCommands } from '../../src/main.ts';

const names = acts.map(({ name }) => name);

describe('the bench', () => {
  it.each(openings)('opens "$title" by the one call that its page makes', ({ title, calls, input, inMenu }) => {
    expect(calls.map(({ writes }) => writes)).toEqual([false]);
    for (const call of calls) expect(call.read(input), call.name).toBeDefined();
    const opening = [`${title} öffnet, kalt`, `${title} öffnet`];
    expect(names).toEqual(expect.arrayContaining(inMenu ? [`Menü ${title}`, ...opening] : opening));
  });

  it('knows each form, and does each command of the menu', () => {
    expect(openings).toHaveLength(features.forms.length);
    const commands = features.commands.filter(({ name }) => menuCommands.includes(name));
    expect(commands.map(({ menu }) => menu.de).filter((menu) => !names.some((name) => name.startsWith(menu)))).toEqual(
      [],
    );
  });

  it('gives each act a name of its own', () => {
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
