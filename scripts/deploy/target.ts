import { rmSync } from 'node:fs';
import * as z from 'zod/mini';
import { scratchFolder } from './content.ts';
import type { Desk } from './desk.ts';
import type { Order } from './order.ts';
import { DeployProblem, refusedByGoogle } from './problem.ts';
import { knownSheets, readSheet, type Sheet, sheetFile, writeSheet } from './sheets.ts';
import { words } from './words.ts';

type TargetDesk = Pick<Desk, 'root' | 'clasp' | 'say'> & { readonly ask?: Desk['ask'] | undefined };
type TargetOrder = Pick<Order, 'to' | 'create' | 'script' | 'sheet' | 'title'>;

/** The sheet that an order means: a known one, an existing one to connect, or a new one. */
export async function findSheet(order: TargetOrder, desk: TargetDesk): Promise<{ sheet: Sheet; isNew: boolean }> {
  const known = readSheet(desk.root, order.to);
  if (order.script !== undefined) return { sheet: connect(order, desk, known, order.script), isNew: false };
  if (known !== undefined) return { sheet: known, isNew: false };
  const wanted = order.create || (desk.ask !== undefined && (await desk.ask(words.askCreate(order.to))));
  if (!wanted) throw noSheet(order.to, knownSheets(desk.root));
  return { sheet: await create(order, desk), isNew: true };
}

function connect(order: TargetOrder, desk: TargetDesk, known: Sheet | undefined, scriptId: string): Sheet {
  if (known !== undefined && known.scriptId !== scriptId) {
    throw new DeployProblem(
      'usage',
      {
        de: `„${order.to}“ ist schon mit einem anderen Skript verbunden.`,
        en: `"${order.to}" is already connected to another script.`,
      },
      {
        de: `Nimm einen anderen Namen, oder lösche ${sheetFile(order.to)}.`,
        en: `Take another name, or delete ${sheetFile(order.to)}.`,
      },
    );
  }
  const sheet = { name: order.to, scriptId, sheetId: order.sheet ?? known?.sheetId };
  writeSheet(desk.root, sheet);
  desk.say(words.connected(order.to, sheetFile(order.to)));
  return sheet;
}

const created = z.object({ scriptId: z.string(), parentId: z.string() });

/** Makes the Sheet in an empty folder: clasp pulls the empty script at once and would overwrite what was built. */
async function create(order: TargetOrder, desk: TargetDesk): Promise<Sheet> {
  const title = order.title ?? (order.to === 'live' ? 'KV-Partnerschaften' : `KV-Partnerschaften (${order.to})`);
  desk.say(words.creating(title));
  const folder = scratchFolder();
  try {
    const answer = created.safeParse(await desk.clasp(folder, 'create-script', '--type', 'sheets', '--title', title));
    if (!answer.success) throw refusedByGoogle('unexpected', answer.error.message);
    const sheet = { name: order.to, scriptId: answer.data.scriptId, sheetId: answer.data.parentId };
    writeSheet(desk.root, sheet);
    desk.say(words.created(sheetFile(order.to)));
    return sheet;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function noSheet(name: string, known: readonly string[]): DeployProblem {
  const others = known.length > 0 ? known.join(', ') : '–';
  return new DeployProblem(
    'no-sheet',
    { de: `Es gibt noch keine Tabelle „${name}“.`, en: `There is no sheet "${name}" yet.` },
    {
      de: `Neu anlegen: npm run deploy -- --to ${name} --create\nVorhandene verbinden: npm run deploy -- --to ${name} --script <Kennung>\nBekannt sind: ${others}`,
      en: `Make one: npm run deploy -- --to ${name} --create\nConnect one: npm run deploy -- --to ${name} --script <id>\nKnown are: ${others}`,
    },
  );
}
