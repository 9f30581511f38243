import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Host } from '../bundle.ts';

const SIGN = 'made on first use: ';
/** As scripts/build writes it: `visits=lazy(()=>…` below `//!tables/visits`, where it comes from. */
const MADE = /\b(?<name>[\w$]+)=\s*lazy\(\(\)=>|\/\/!(?<file>\S+)/g;
const SAYS_SO = `const saidOnFirstUse=(name,make)=>{let held;return()=>held||(console.log("${SIGN}"+name),held=make())};`;

export interface Watched {
  /** A script that does the same and says in the log what it makes. */
  readonly script: string;
  /** How many values of the script are made on their first use. */
  readonly late: number;
  /** What a run made, as `src/tables/visits.ts visits`, in order. */
  readonly made: (host: Host, run: () => unknown) => readonly string[];
}

/** Beside a built script, the same one watched. */
export function watched(built: string): Watched {
  const files = new Map<string, string>();
  let place = '';
  const code = readFileSync(built, 'utf8').replace(MADE, (...found) => {
    const { name, file } = found.at(-1) as Record<string, string | undefined>;
    if (file !== undefined) place = file.startsWith('node_modules/') ? file : `src/${file}.ts`;
    if (name === undefined) return String(found[0]);
    files.set(name, `${place} ${name}`);
    return `${name}=saidOnFirstUse("${name}",()=>`;
  });
  const script = join(dirname(built), 'Watched.js');
  writeFileSync(script, `${SAYS_SO}\n${code}`);
  return {
    script,
    late: files.size,
    made: (host, run) => {
      const before = host.log.length;
      run();
      return host.log.slice(before).flatMap(({ text }) => {
        const name = text.startsWith(SIGN) ? text.slice(SIGN.length) : undefined;
        return name === undefined ? [] : [files.get(name) ?? name];
      });
    },
  };
}
