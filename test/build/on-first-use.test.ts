import { createContext, Script } from 'node:vm';
import { expect, test } from 'vitest';
import { onFirstUse } from '../../scripts/build/on-first-use.ts';

/** What a script made of this module gives, and what it noted while it was made. */
function loaded(module: string): { kv: Record<string, unknown>; noted: string[]; code: string } {
  const { code } = onFirstUse(module, 'kv');
  const noted: string[] = [];
  const realm = createContext({ note: (what: string) => noted.push(what) });
  new Script(code).runInContext(realm);
  return { kv: new Script('kv').runInContext(realm) as Record<string, unknown>, noted, code };
}

test('a value is made when it is asked for, once', () => {
  const { kv, noted } = loaded('var a = [note("a")]; var b = [note("b"), a]; export { a, b };');
  expect(noted).toEqual([]);
  expect(kv.b).toBe(kv.b);
  expect(noted).toEqual(['b', 'a']);
  expect(kv.a).toBe((kv.b as unknown[])[1]);
  expect(noted).toEqual(['b', 'a']);
});

test('a list of features by name makes only the one that is asked for', () => {
  const { kv, noted } = loaded(
    'var visits = { n: note("visits") }; var tips = { n: note("tips") }; var tables = Object.freeze({ visits, "more": tips }); export { tables };',
  );
  const tables = kv.tables as Record<string, unknown>;
  expect(Object.keys(tables)).toEqual(['visits', 'more']);
  expect(tables.more).toBe(tables.more);
  expect(noted).toEqual(['tips']);
});

test('what a function makes has plain properties, which may be changed', () => {
  const { kv } = loaded(
    'var NONE = [1]; var start = () => { const s = { held: NONE }; s.held = [2]; return s.held[0]; }; export { start };',
  );
  expect((kv.start as () => number)()).toBe(2);
});

test('a class made late is constructed, also by way of a namespace', () => {
  const { kv } = loaded(
    'var make = () => class { constructor(n) { this.n = n; } }; var Late = make(); var space = { Late: make() }; var a = () => new Late(1).n + new space.Late(2).n + (new Late(3) instanceof Late ? 10 : 0); export { a };',
  );
  expect((kv.a as () => number)()).toBe(13);
});

test('a name of the same spelling further in stays what it is there', () => {
  const { kv } = loaded(
    'var rows = [1, 2]; var count = (rows) => rows.length; var all = () => count(rows) + count([1]); export { all };',
  );
  expect((kv.all as () => number)()).toBe(3);
});

test('names stay readable', () => {
  const { code } = loaded(
    '//! src/a.ts\nvar tables = [note("tables")]; var first = () => tables[0]; export { first };',
  );
  expect(code).toContain('//! src/a.ts');
  expect(code).toMatch(/\btables=lazy\(/);
  expect(code).not.toContain('$of$');
});

test('what is overwritten is made at once, and a constant of that name further in changes nothing', () => {
  const { kv, noted } = loaded(
    'let held = [note("held")]; const kept = [note("kept")]; const drop = () => { held = null; let kept = 1; kept = 2; return kept; }; export { drop, held, kept };',
  );
  expect(noted).toEqual(['held']);
  expect((kv.drop as () => number)()).toBe(2);
  expect(kv.held).toBeNull();
  expect(kv.kept).toEqual([2]);
});

test('everything stays under the heading of its file, under the name that it has there', () => {
  const { code } = loaded(
    '//!a\nconst lang = "de";\nconst own = (key) => key + lang;\n//!b\nconst other = (lang) => own(lang);\nexport { other };',
  );
  expect(code).toMatch(/\/\/!a\n[^/]*own=key=>key\+lang[^/]*\/\/!b\n[^/]*other=lang=>own\(lang\)/);
});
