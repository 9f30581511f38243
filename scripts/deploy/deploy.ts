import { join } from 'node:path';
import * as z from 'zod/mini';
import { BuildRefusal } from '../build/refusal.ts';
import { build } from '../build.ts';
import { contentAtGoogle, contentOf, differences } from './content.ts';
import type { Desk, Outcome } from './desk.ts';
import { requireLogin } from './login.ts';
import type { Order } from './order.ts';
import { DeployProblem, refusedByGoogle } from './problem.ts';
import { rollBack } from './rollback.ts';
import { addressOf, type Sheet, sheetFile } from './sheets.ts';
import { findSheet } from './target.ts';
import { keepVersion, listVersions } from './versions.ts';
import { firstSteps, words } from './words.ts';

/** Carries out an order; every step says what it does, and a refusal is a DeployProblem. */
export async function deploy(order: Order, desk: Desk): Promise<Outcome> {
  if (order.list || order.rollback !== undefined) {
    await requireLogin(desk);
    const { sheet } = await findSheet({ ...order, create: false }, { ...desk, ask: undefined });
    return order.rollback === undefined ? list(desk, sheet) : rollBack(desk, sheet, order.rollback);
  }
  await buildAndVerify(desk);
  await requireLogin(desk);
  const { sheet, isNew } = await findSheet(order, desk);
  const outcome = await push(desk, sheet, order, isNew);
  desk.say(isNew ? firstSteps(addressOf(sheet)) : words.openSheet(addressOf(sheet)));
  return outcome;
}

async function list(desk: Desk, sheet: Sheet): Promise<Outcome> {
  const versions = await listVersions(desk, sheet);
  desk.say(words.versions(sheet.name, versions));
  return { kind: 'listed', versions: versions.length };
}

async function buildAndVerify(desk: Desk): Promise<void> {
  desk.say(words.building);
  try {
    await build({ root: desk.root });
  } catch (failure) {
    if (!(failure instanceof BuildRefusal)) throw failure;
    throw new DeployProblem('build-refused', words.buildRefused.what, words.buildRefused.next, {
      detail: failure.message,
    });
  }
  desk.say(words.verifying);
  if (!(await desk.verify())) {
    throw new DeployProblem('bundle-fails', words.bundleFails.what, words.bundleFails.next);
  }
}

async function push(desk: Desk, sheet: Sheet, order: Order, isNew: boolean): Promise<Outcome> {
  desk.say(words.comparing(sheet.name));
  const found = differences(contentOf(join(desk.root, 'dist')), await contentAtGoogle(desk.clasp, sheet.scriptId));
  const pushed = z
    .array(z.string())
    .safeParse(await desk.clasp(desk.root, 'push', '--force', '--project', sheetFile(sheet.name)));
  if (!pushed.success) throw refusedByGoogle('unexpected', pushed.error.message);
  if (pushed.data.length === 0) {
    desk.say(words.unchanged(sheet.name, found.gone));
    return order.version === undefined
      ? { kind: 'unchanged' }
      : { kind: 'unchanged', version: await keepVersion(desk, sheet, order.version) };
  }
  desk.say(words.pushed(sheet.name, pushed.data.length, found.changed));
  if (found.newScopes.length > 0 && !isNew) desk.say(words.newScopes(found.newScopes));
  const version = order.version ?? (sheet.name === 'test' ? undefined : desk.defaultVersion());
  if (version === undefined) return { kind: 'pushed', changed: found.changed };
  return { kind: 'pushed', changed: found.changed, version: await keepVersion(desk, sheet, version) };
}
