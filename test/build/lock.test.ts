import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
  readonly packages: Record<string, LockedPackage>;
};

describe('package-lock.json', () => {
  it('names the packages of every system, or npm ci refuses it', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => !reachable(path, name))
        .map((name) => `${name} of ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('points to no registry of its own, so that each person uses theirs', () => {
    const fixed = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
    expect(fixed.map(([path]) => path)).toEqual([]);
  });
});

/** Node's resolution: beside the package, or in a node_modules of any folder above it. */
function reachable(path: string, name: string): boolean {
  const steps = path.split('/node_modules/');
  const folders = steps.map((_, index) => steps.slice(0, steps.length - index).join('/node_modules/'));
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`].some(
    (place) => lock.packages[place] !== undefined,
  );
}
