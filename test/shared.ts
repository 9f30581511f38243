import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
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
