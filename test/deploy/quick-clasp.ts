import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Clasp } from '../../scripts/deploy/clasp.ts';
import { contentOf } from '../../scripts/deploy/content.ts';
import { refusedByGoogle } from '../../scripts/deploy/problem.ts';

/** What stands at a made-up Google, and what was asked of it. */
export interface QuickGoogle {
  loggedIn: boolean;
  content: ReadonlyMap<string, string>;
  versions: { readonly description: string; readonly content: ReadonlyMap<string, string> }[];
  readonly asked: string[];
  readonly clasp: Clasp;
}

/**
 * clasp's answers without clasp: for what a deployment decides by itself. What clasp really answers is the matter of
 * real-clasp.test.ts, where each of these commands runs.
 */
export function quickGoogle(): QuickGoogle {
  const google: QuickGoogle = {
    loggedIn: true,
    content: new Map(),
    versions: [],
    asked: [],
    clasp: async (folder, command = '', ...args) => {
      google.asked.push([command, ...args.map((argument) => basename(argument))].join(' '));
      if (command !== 'show-authorized-user' && !google.loggedIn) throw refusedByGoogle('not-logged-in', '');
      return answers[command]?.(google, folder, args);
    },
  };
  return google;
}

const answers: Readonly<Record<string, (google: QuickGoogle, folder: string, args: readonly string[]) => unknown>> = {
  'show-authorized-user': ({ loggedIn }) => ({ loggedIn }),
  'create-script': () => ({ scriptId: 'made-up-script-id', parentId: 'made-up-sheet-id' }),
  pull: (google, folder, args) => {
    const version = args[0] === '--versionNumber' ? google.versions[Number(args[1]) - 1] : google;
    mkdirSync(join(folder, 'dist'), { recursive: true });
    for (const [name, text] of version?.content ?? []) writeFileSync(join(folder, 'dist', name), text);
    return {};
  },
  push: (google, folder) => {
    const here = contentOf(join(folder, 'dist'));
    if (![...here].some(([name, text]) => google.content.get(name) !== text)) return [];
    google.content = here;
    return readdirSync(join(folder, 'dist')).filter((name) => readFileSync(join(folder, 'dist', name)).length > 0);
  },
  'create-version': (google, _, [description = '']) => {
    google.versions.push({ description, content: google.content });
    return { versionNumber: google.versions.length };
  },
  'list-versions': ({ versions }) => versions.map(({ description }, at) => ({ versionNumber: at + 1, description })),
};
