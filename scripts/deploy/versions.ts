import * as z from 'zod/mini';
import type { Desk } from './desk.ts';
import { DeployProblem, refusedByGoogle } from './problem.ts';
import { type Sheet, sheetFile } from './sheets.ts';
import type { Version } from './version.ts';
import { words } from './words.ts';

type VersionDesk = Pick<Desk, 'root' | 'clasp' | 'say'>;

const listed = z.array(z.object({ versionNumber: z.number(), description: z.optional(z.string()) }));
const kept = z.object({ versionNumber: z.number() });

/** The versions that Google keeps of a script, newest first. */
export async function listVersions(desk: VersionDesk, sheet: Sheet): Promise<Version[]> {
  const answer = listed.safeParse(await desk.clasp(desk.root, 'list-versions', '--project', sheetFile(sheet.name)));
  if (!answer.success) throw refusedByGoogle('unexpected', answer.error.message);
  return answer.data
    .map(({ versionNumber, description }) => ({ number: versionNumber, description: description ?? '' }))
    .sort((a, b) => b.number - a.number);
}

/**
 * Keeps what stands at Google now as an unchangeable version; gives its number. By then the content is pushed: a
 * refusal says so, and asks for nothing to be repeated.
 */
export async function keepVersion(desk: VersionDesk, sheet: Sheet, description: string): Promise<number> {
  try {
    const number = await createVersion(desk, sheet, description);
    desk.say(words.versionKept(sheet.name, number, description));
    return number;
  } catch (failure) {
    if (!(failure instanceof DeployProblem)) throw failure;
    throw new DeployProblem('version-not-kept', words.versionNotKept.what, words.versionNotKept.next, {
      retry: failure.cause.retry,
      detail: [failure.what.en, failure.detail].filter(Boolean).join(' '),
    });
  }
}

async function createVersion(desk: VersionDesk, sheet: Sheet, description: string): Promise<number> {
  const answer = kept.safeParse(
    await desk.clasp(desk.root, 'create-version', description, '--project', sheetFile(sheet.name)),
  );
  if (!answer.success) throw refusedByGoogle('unexpected', answer.error.message);
  return answer.data.versionNumber;
}
