import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

interface Package {
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Package>>;
};
const packages = Object.entries(lock.packages).filter(([path, { link }]) => path !== '' && !link);

/** What may be used, changed and passed on with the notice alone: also inside the script and its pages. */
const FREE = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'CC0-1.0',
  'Unlicense',
  'BlueOak-1.0.0',
]);
/** For tools that nothing of gets into the script: files under them may be passed on unchanged. */
const FOR_TOOLS = new Set([...FREE, 'MPL-2.0', 'CC-BY-3.0', 'CC-BY-4.0', 'BSD', 'Python-2.0']);

/** Says it in a file of its own only: read there on 2026-11-28. */
const IN_A_FILE: Readonly<Record<string, string>> = { 'node_modules/@univerjs/telemetry': 'Apache-2.0' };

/** As the lock says, else as the package itself does. */
function licenceOf(path: string, { license }: Package): string {
  if (license !== undefined) return license;
  const file = join(root, path, 'package.json');
  if (!existsSync(file)) return '';
  const own = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly license?: string;
    readonly licenses?: readonly { readonly type?: string }[];
  };
  return own.license ?? own.licenses?.[0]?.type ?? IN_A_FILE[path] ?? '';
}
/** One of several is enough. */
const allowed = (licence: string, list: ReadonlySet<string>): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(/\s+OR\s+/)
    .some((one) => list.has(one));

describe('licences', () => {
  it('of what gets into the script allow it to be passed on with a notice', () => {
    const inside = packages.filter(([, { dev }]) => dev !== true);
    expect(inside.length).toBeGreaterThan(5);
    expect(inside.filter(([path, one]) => !allowed(licenceOf(path, one), FREE)).map(([path]) => path)).toEqual([]);
  });

  it('of the tools are known and allow their use', () => {
    const bad = packages.filter(([path, one]) => !allowed(licenceOf(path, one), FOR_TOOLS));
    expect(bad.map(([path, one]) => `${path}: ${licenceOf(path, one)}`)).toEqual([]);
  });
});
