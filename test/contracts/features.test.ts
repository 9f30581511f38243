import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MenuSpec } from '../../src/app/features.ts';
import { commandNamed, commandWords } from '../../src/app/journal-words.ts';
import { type Guard, permits } from '../../src/define/permits.ts';
import type { Text } from '../../src/domain/text.ts';
import { commands, features, jobs, menuCommands, pages } from '../../src/main.ts';
import { builtScript } from '../bundle.ts';

const { forms } = features;

/** Words that German and English share; each other text must differ. */
const SAME_IN_BOTH: readonly string[] = [];

function inBoth({ de, en }: Text, where: string): void {
  for (const words of [de, en]) {
    expect(words.trim(), where).toBe(words);
    expect(words, where).not.toBe('');
    expect(words, where).not.toMatch(/[!{}]|undefined|\[object/);
  }
  if (!SAME_IN_BOTH.includes(de)) expect(en, where).not.toBe(de);
}

const labelsOf = (menu: MenuSpec): Text[] =>
  menu.flatMap((one) => (one === 'line' || typeof one === 'string' ? [] : [one.label, ...labelsOf(one.entries)]));
const unique = (words: readonly string[]): void =>
  expect(words.filter((one, at) => words.indexOf(one) !== at)).toEqual([]);

describe('names', () => {
  it('of functions, calls and pages are unique', () => {
    unique([...Object.keys(commands), ...Object.keys(jobs), 'onOpen', 'onEdit', 'rpc']);
    unique([...features.calls, ...forms.flatMap(({ calls }) => calls)].map(({ name }) => name));
    unique(pages);
  });

  it('of who may do what stand in the one table that the page Hilfe shows, and each is asked for somewhere', () => {
    const guarded = [...features.calls, ...forms.flatMap(({ calls }) => calls), ...features.commands];
    const asked = new Set(guarded.map(({ roles }: Guard) => roles));
    const table = Object.entries<Guard>(permits);
    const known = new Set(table.map(([, { roles }]) => roles));
    expect(guarded.filter(({ roles }: Guard) => !known.has(roles)).map(({ name }) => name)).toEqual([]);
    expect(table.filter(([, { roles }]) => !asked.has(roles)).map(([key]) => key)).toEqual([]);
  });

  it('of all that Protokoll can name are words, and found again by them in both languages and by their name in code', () => {
    const source = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    const planned = source.flatMap((path) =>
      [...readFileSync(join('src', path), 'utf8').matchAll(/command: '(\w+)'/g)].map(([, name = '']) => name),
    );
    expect(planned).toContain('seedAssociations');
    // What the nightly check writes stands in no journal.
    const names = [...planned, ...forms.map(({ name }) => name), ...features.commands.map(({ name }) => name)];
    for (const name of names.filter((one) => one !== 'check')) {
      const { de, en } = commandWords(features, name);
      inBoth({ de, en }, name);
      expect([de, en, name].map((words) => commandNamed(features, words))).toEqual([name, name, name]);
    }
  });

  it('of menu entries are unique in each language, and each leads to a form or command', () => {
    unique(menuCommands);
    const entries = [...forms, ...features.commands];
    for (const lang of ['de', 'en'] as const) unique(entries.map(({ menu }) => menu[lang]));
    expect(menuCommands.filter((name) => !entries.some((one) => one.name === name))).toEqual([]);
    // The repair alone opens the one, where it has something to ask, and a visit that was planned the other.
    expect(entries.filter(({ name }) => !menuCommands.includes(name)).map(({ name }) => name)).toEqual([
      'assignColumns',
      'visitSheet',
    ]);
  });

  it('never stand between two lines without an entry, nor beside the menu’s edges', () => {
    const lines = features.menu.map((one) => one === 'line');
    expect(lines[0] || lines.at(-1)).toBe(false);
    expect(lines.some((line, at) => line && lines[at + 1])).toBe(false);
  });
});

describe('words', () => {
  it('of the menu exist in both languages and differ', () => {
    for (const label of [features.menuTitle, ...labelsOf(features.menu)]) inBoth(label, label.de);
    for (const { name, menu } of [...forms, ...features.commands]) inBoth(menu, name);
    for (const { name, title } of features.jobs) inBoth(title, name);
  });

  it('of a form’s title exist in both languages; an entry that opens a page ends with "…" or asks, others do not', () => {
    for (const { name, title, menu } of forms) {
      inBoth(title, name);
      for (const lang of ['de', 'en'] as const) {
        expect(menu[lang], name).toMatch(/[…?]$/);
        expect(title[lang], name).not.toMatch(/…$/);
      }
    }
    for (const { name, menu } of features.commands) expect(`${menu.de} ${menu.en}`, name).not.toContain('…');
  });

  it('a job’s hour is an hour', () => {
    for (const { hour } of features.jobs) expect(Number.isInteger(hour) && hour >= 0 && hour <= 23).toBe(true);
  });
});

describe('what is built', async () => {
  const script = await builtScript();
  const code = readFileSync(script, 'utf8');
  const pageOf = (name: string): string => readFileSync(join(dirname(script), `${name}.html`), 'utf8');

  it.each([...Object.keys(commands), ...Object.keys(jobs), 'onOpen', 'onEdit', 'rpc'])(
    '%s is a global function',
    (name) => {
      expect(code).toMatch(new RegExp(`^function ${name}\\(`, 'm'));
    },
  );

  it('asks for nothing that the manifest does not grant', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(dirname(script), 'appsscript.json'), 'utf8'));
    expect(manifest).toMatchObject({ timeZone: 'Europe/Berlin', runtimeVersion: 'V8' });
  });

  it.each([...pages])('%s.html stands alone, with a language and a place for its page', (name) => {
    const html = pageOf(name);
    expect(html).toMatch(/<html lang="de">/);
    expect(html).toContain('<base target="_top">');
    expect(html).toContain('id="app"');
    const loads = [...html.matchAll(/(?:<script[^>]*\ssrc|<link[^>]*\shref|<img[^>]*\ssrc|<iframe[^>]*\ssrc)\s*=/g)];
    expect(loads.map(([found]) => found)).toEqual([]);
    expect(html).not.toMatch(/@import|url\(\s*["']?(?:https?:)?\/\//);
    expect(html).not.toMatch(/\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\s*\(/);
  });
});
