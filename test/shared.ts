import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/**
 * What takes long to make is made by the first test file of a run that asks for it, and lies ready for all others. Two that
 * ask at the same moment both make it, to the same end: none waits for another that may never come.
 */
function placed(name: string, draft: string): string {
  const place = join(inject('runFolder'), name);
  try {
    renameSync(draft, place);
  } catch (failure) {
    if (!existsSync(place)) throw failure;
    rmSync(draft, { recursive: true, force: true });
  }
  return place;
}

/** A folder of that name, filled by `fill` if nobody did yet; no test writes into it. */
export async function sharedFolder(name: string, fill: (folder: string) => Promise<unknown>): Promise<string> {
  const place = join(inject('runFolder'), name);
  if (existsSync(place)) return place;
  const draft = mkdtempSync(join(inject('runFolder'), 'draft-'));
  await fill(draft);
  return placed(name, draft);
}

const read = new Map<string, unknown>();

/** A plain value of that name, made by `make` if nobody did yet; nobody changes it. */
export function sharedValue<T>(name: string, make: () => T): T {
  if (read.has(name)) return read.get(name) as T;
  const place = join(inject('runFolder'), `${name}.json`);
  if (!existsSync(place)) {
    const draft = mkdtempSync(join(inject('runFolder'), 'draft-'));
    writeFileSync(join(draft, 'value'), JSON.stringify(make()));
    renameSync(join(draft, 'value'), place);
    rmSync(draft, { recursive: true });
  }
  const value = JSON.parse(readFileSync(place, 'utf8')) as T;
  read.set(name, value);
  return value;
}
