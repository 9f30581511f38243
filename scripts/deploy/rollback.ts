import { join } from 'node:path';
import * as z from 'zod/mini';
import { contentAtGoogle, contentOf, differences, inScratchProject } from './content.ts';
import type { Desk, Outcome } from './desk.ts';
import { DeployProblem, refusedByGoogle } from './problem.ts';
import { addressOf, type Sheet } from './sheets.ts';
import { keepVersion, listVersions } from './versions.ts';
import { words } from './words.ts';

/**
 * Brings back an earlier version. A script bound to a Sheet always runs its newest content, and Google has no call to
 * restore a version: so the version is fetched and pushed as the newest content.
 */
export async function rollBack(desk: Desk, sheet: Sheet, to: number): Promise<Outcome> {
  const versions = await listVersions(desk, sheet);
  const version = versions.find(({ number }) => number === to);
  if (version === undefined) {
    throw new DeployProblem(
      'no-such-version',
      { de: `Version ${to} gibt es nicht.`, en: `There is no version ${to}.` },
      words.versions(sheet.name, versions),
    );
  }
  desk.say(words.rollingBack(version));
  const { changed, gone } = await inScratchProject(sheet.scriptId, async (folder) => {
    await desk.clasp(folder, 'pull', '--versionNumber', String(to));
    const found = differences(contentOf(join(folder, 'dist')), await contentAtGoogle(desk.clasp, sheet.scriptId));
    const pushed = z.array(z.string()).safeParse(await desk.clasp(folder, 'push', '--force'));
    if (!pushed.success) throw refusedByGoogle('unexpected', pushed.error.message);
    if (found.newScopes.length > 0) desk.say(words.newScopes(found.newScopes));
    return { changed: pushed.data.length > 0, gone: found.gone };
  });
  if (!changed) {
    desk.say(words.unchanged(sheet.name, gone));
    return { kind: 'unchanged' };
  }
  await keepVersion(desk, sheet, `Zurück auf Version ${to}: ${version.description}`);
  desk.say(words.rolledBack(to, addressOf(sheet)));
  return { kind: 'rolled-back', to };
}
