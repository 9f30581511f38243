import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { DeployProblem } from './problem.ts';

/** A sheet that this folder deploys to, remembered in `.clasp.<name>.json`, which stays out of the repository. */
export interface Sheet {
  readonly name: string;
  readonly scriptId: string;
  /** The spreadsheet's id; absent where somebody only gave the script's. */
  readonly sheetId: string | undefined;
}

const settings = z.object({ scriptId: z.string(), parentId: z.optional(z.string()) });
const names = /^[a-z][a-z0-9-]{0,30}$/;

export function sheetFile(name: string): string {
  return `.clasp.${name}.json`;
}

/** The sheet of that name, or nothing where there is none yet; refuses a name or a file that cannot be read. */
export function readSheet(root: string, name: string): Sheet | undefined {
  requireName(name);
  const path = join(root, sheetFile(name));
  if (!existsSync(path)) return undefined;
  const read = settings.safeParse(parse(readFileSync(path, 'utf8')));
  if (read.success) return { name, scriptId: read.data.scriptId, sheetId: read.data.parentId };
  throw new DeployProblem(
    'usage',
    { de: `${sheetFile(name)} ist nicht lesbar.`, en: `${sheetFile(name)} cannot be read.` },
    {
      de: 'Lösche die Datei und verbinde die Tabelle neu: npm run deploy -- --script <Kennung>.',
      en: 'Delete the file and connect the sheet again: npm run deploy -- --script <id>.',
    },
  );
}

export function writeSheet(root: string, sheet: Sheet): void {
  requireName(sheet.name);
  const content = { scriptId: sheet.scriptId, rootDir: 'dist', parentId: sheet.sheetId };
  writeFileSync(join(root, sheetFile(sheet.name)), `${JSON.stringify(content, null, 2)}\n`);
}

/** The names of all sheets that this folder knows. */
export function knownSheets(root: string): string[] {
  return readdirSync(root)
    .map((file) => /^\.clasp\.(.+)\.json$/.exec(file)?.[1])
    .filter((name) => name !== undefined)
    .sort();
}

/** Where a person sees the sheet; the script's editor where only that is known. */
export function addressOf(sheet: Sheet): string {
  return sheet.sheetId === undefined
    ? `https://script.google.com/d/${sheet.scriptId}/edit`
    : `https://docs.google.com/spreadsheets/d/${sheet.sheetId}/edit`;
}

function requireName(name: string): void {
  if (names.test(name)) return;
  throw new DeployProblem(
    'usage',
    { de: `„${name}“ ist kein Name für eine Tabelle.`, en: `"${name}" is no name for a sheet.` },
    { de: 'Nimm kleine Buchstaben, etwa test oder live.', en: 'Use small letters, such as test or live.' },
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
