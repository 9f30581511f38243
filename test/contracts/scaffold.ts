import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { build } from '../../scripts/build.ts';

const TSC = 'node_modules/typescript/lib/tsc.js';
/** Script, workbench and scripts: what has to follow a feature. */
const CHECKED = 'tsconfig.test.json';
const project = resolve(import.meta.dirname, '../..');

/** A copy of the sources to which a test adds a feature as a developer would. */
export interface Scaffold {
  /** Writes a new file. Refuses one that is there. */
  readonly add: (path: string, text: string) => void;
  /** Puts an entry into a list of features, `[…]` or `{…}`: its import at the top, its name at the end of the list. */
  readonly list: (path: string, list: string, name: string, from: string) => void;
  /** Puts something else in the place of what a pattern finds. Refuses a pattern that finds nothing. */
  readonly change: (path: string, found: RegExp, instead: string) => void;
  /** What the compiler has against the copy, tests and workbench included; `config` for less of it. */
  readonly typeErrors: (config?: string) => readonly string[];
  /** Files written and files changed, in order: what the feature costs. */
  readonly touched: () => { readonly added: readonly string[]; readonly changed: readonly string[] };
  /** Builds the copy; gives the path of its Code.js. */
  readonly build: () => Promise<string>;
}

/** Copies what a build reads into a folder that goes away with the test file. */
export function scaffold(): Scaffold {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'kv-scaffold-')));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  for (const one of ['src', 'appsscript.json', 'package.json', 'tsconfig.json', 'tsconfig.server.json'])
    cpSync(join(project, one), join(root, one), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'dir');
  const added: string[] = [];
  const changed = new Set<string>();
  return {
    add: (path, text) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text, { flag: 'wx' });
      added.push(path);
    },
    list: (path, list, name, from) => {
      const text = readFileSync(join(root, path), 'utf8');
      const array = new RegExp(`(const ${list}\\b[^=]*= [[{])([^\\]}]*?),?(\\s*[\\]}])`);
      if (!array.test(text)) throw new RangeError(`${path} has no list "${list}"`);
      const listed = text.replace(array, (_, head, held, tail) => `${head}${held}, ${name}${tail}`);
      writeFileSync(join(root, path), `import { ${name} } from '${from}';\n${listed}`);
      changed.add(path);
    },
    change: (path, found, instead) => {
      const text = readFileSync(join(root, path), 'utf8');
      if (!found.test(text)) throw new RangeError(`${path} has no ${String(found)}`);
      writeFileSync(
        join(root, path),
        text.replace(found, () => instead),
      );
      changed.add(path);
    },
    typeErrors: (config = CHECKED) => {
      for (const one of [CHECKED, 'vitest.config.ts', 'test', 'workbench', 'scripts'])
        cpSync(join(project, one), join(root, one), {
          recursive: true,
          filter: (from) => !from.startsWith(join(project, 'test/fixtures')),
        });
      const tsc = spawnSync(process.execPath, [TSC, '-p', config, '--pretty', 'false'], {
        cwd: root,
        encoding: 'utf8',
      });
      return tsc.stdout.split('\n').filter((line) => line.includes('error TS'));
    },
    touched: () => ({ added, changed: [...changed] }),
    build: async () => join((await build({ root })).dist, 'Code.js'),
  };
}
