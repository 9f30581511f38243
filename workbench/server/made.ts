import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '../../src/domain/text.ts';

export interface Vendor {
  /** Changes with its content; part of its address. */
  key: string;
  folder: string;
}

export interface PageBundle {
  html: string;
  script: string;
  style: string;
  /** Stands for `google.script` in the pages of the script; plain, to be put into their HTML. */
  shim: string;
}

/** What the workbench needs beside its server, made ahead so that a start makes nothing. */
export interface Made {
  vendor: Vendor;
  page: PageBundle;
  /** What jobs, commands and forms are called. */
  titles: ReadonlyMap<string, Text>;
  /** The demo as it stands when it opens, as JSON; without it the demo is opened by the script itself. */
  demo?: string;
}

/** Where Univer is kept, by the key of its content. */
export const vendorFolder = (project: string, key: string): string =>
  join(project, 'node_modules', '.cache', 'werkbank', key);

interface Stored {
  key: string;
  page: PageBundle;
  titles: [string, Text][];
  demo?: string;
}

const name = 'werkbank.json';

/** Writes it beside the bundled server, whole or not at all. */
export function storeMade(folder: string, { vendor, titles, ...more }: Made): void {
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `${name}.neu`);
  writeFileSync(draft, JSON.stringify({ key: vendor.key, titles: [...titles], ...more } satisfies Stored));
  renameSync(draft, join(folder, name));
}

/** Reads what was made ahead; undefined where there is none, or where Univer's part of it is gone. */
export function readMade(project: string, folder: string): Made | undefined {
  const file = join(folder, name);
  if (!existsSync(file)) return undefined;
  const { key, titles, ...more } = JSON.parse(readFileSync(file, 'utf8')) as Stored;
  const vendor = { key, folder: vendorFolder(project, key) };
  return existsSync(join(vendor.folder, 'vendor.js')) ? { ...more, vendor, titles: new Map(titles) } : undefined;
}
