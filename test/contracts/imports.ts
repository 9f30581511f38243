import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';

export interface Import {
  /** The importing file, from the project's root, with forward slashes. */
  readonly from: string;
  /** A file from the project's root, or the name of a package as written. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const statement =
  /^[ \t]*(?:import|export)\b(?<type>\s+type\b)?(?:(?<names>[^'";]*?)\bfrom\s*)?\s*['"](?<to>[^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"](?<to>[^'"]+)['"]\s*\)/g;
const comments = /\/\*[\s\S]*?\*\/|^[ \t]*\/\/.*$/gm;

/** All TypeScript files below a folder of the project, from its root, in the order of their names. */
export function sourceFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => /\.tsx?$/.test(name))
    .sort();
}

/** What a file imports, relative addresses resolved to files among `known`. */
export function importsOf(file: string, text: string, known: ReadonlySet<string>): Import[] {
  const code = text.replace(comments, '');
  const written = [
    ...[...code.matchAll(statement)].map(({ groups }) => ({
      to: groups?.to ?? '',
      typeOnly: groups?.type !== undefined || onlyTypes(groups?.names ?? ''),
    })),
    ...[...code.matchAll(dynamic)].map(({ groups }) => ({ to: groups?.to ?? '', typeOnly: false })),
  ];
  return written.map(({ to, typeOnly }) => ({ from: file, to: resolveImport(file, to, known), typeOnly }));
}

export function importsBelow(root: string, folder: string): Import[] {
  const files = sourceFiles(root, folder);
  const known = new Set(files);
  return files.flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8'), known));
}

/** The shortest way from a file back to itself, for each file that has one; each circle once. */
export function circles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const found = [...next.keys()].flatMap((file) => {
    const way = shortestCircle(file, next);
    return way?.every((other) => other >= file) ? [[...way, file].join(' → ')] : [];
  });
  return found.sort();
}

function shortestCircle(start: string, next: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const seen = new Set<string>();
  const ways: string[][] = [[start]];
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const file of next.get(way.at(-1) ?? '') ?? []) {
      if (file === start) return way;
      if (!seen.has(file)) ways.push([...way, file]);
      seen.add(file);
    }
  }
  return undefined;
}

function onlyTypes(names: string): boolean {
  const inside = /^\s*\{([\s\S]*)\}\s*$/.exec(names)?.[1];
  if (inside === undefined) return false;
  const list = inside.split(',').filter((name) => name.trim() !== '');
  return list.length > 0 && list.every((name) => /^\s*type\s/.test(name));
}

function resolveImport(file: string, to: string, known: ReadonlySet<string>): string {
  if (!to.startsWith('.')) return to;
  const base = posix.normalize(posix.join(dirname(file), to));
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => known.has(path)) ?? relative('.', base);
}
