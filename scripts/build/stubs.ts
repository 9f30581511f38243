import { BuildRefusal } from './refusal.ts';

/** One global function of the script: its name, its parameters, what it calls, and the comment that stands on it. */
interface Stub {
  readonly name: string;
  readonly parameters: string;
  readonly target: string;
  readonly documentation?: string;
}

export interface Surface {
  readonly names: readonly string[];
  /** The text of all stubs, ready to stand below the bundle. */
  readonly text: string;
  /** The pages that the server says it opens. */
  readonly pages: readonly string[];
}

const requiredEntries = { onOpen: 'e', onEdit: 'e', rpc: 'name, json' } as const;
const lists = ['commands', 'jobs', 'customFunctions', 'menuCommands', 'pages'];

/**
 * Reads the loaded bundle and writes one top-level function for each entry, command, job and custom function.
 * Refuses what is no function, what shares a name, and a menu that names a command nobody wrote.
 */
export function surfaceOf(exported: Record<string, unknown>, globalName: string): Surface {
  const stubs = [
    ...entryStubs(exported, globalName),
    ...groupStubs(exported, 'commands', globalName, ''),
    ...groupStubs(exported, 'jobs', globalName, 'e'),
    ...customFunctionStubs(exported, globalName),
  ];
  const names = stubs.map((stub) => stub.name);
  refuseBadNames(names, globalName);
  const missing = namesIn(exported, 'menuCommands').filter((command) => !names.includes(command));
  if (missing.length > 0) {
    throw new BuildRefusal(
      'menu-without-stub',
      `The menu calls what src/main.ts does not export: ${missing.join(', ')}`,
    );
  }
  return { names, text: stubs.map(print).join('\n'), pages: namesIn(exported, 'pages') };
}

function entryStubs(exported: Record<string, unknown>, globalName: string): Stub[] {
  for (const name of Object.keys(requiredEntries)) requireFunction(exported[name], name);
  return Object.keys(exported)
    .filter((name) => !lists.includes(name) && typeof exported[name] === 'function')
    .map((name) => ({
      name,
      parameters: name in requiredEntries ? requiredEntries[name as keyof typeof requiredEntries] : '...args',
      target: `${globalName}.${name}`,
    }));
}

function groupStubs(exported: Record<string, unknown>, group: string, globalName: string, parameters: string): Stub[] {
  return Object.entries(groupOf(exported, group)).map(([name, value]) => {
    requireFunction(value, `${group}.${name}`);
    return { name, parameters, target: `${globalName}.${group}.${name}` };
  });
}

function customFunctionStubs(exported: Record<string, unknown>, globalName: string): Stub[] {
  return Object.entries(groupOf(exported, 'customFunctions')).map(([name, value]) => {
    const { run, doc } = (value ?? {}) as { run?: unknown; doc?: unknown };
    requireFunction(run, `customFunctions.${name}.run`);
    if (typeof doc !== 'string' || doc.trim() === '' || doc.includes('*/')) {
      throw new BuildRefusal('documentation', `customFunctions.${name}.doc must be a text without "*/"`);
    }
    const named = [...doc.matchAll(/@param\s+(?:\{[^}]*\}\s*)?([A-Za-z_]\w*)/g)].map((match) => match[1]);
    return {
      name,
      parameters: named.length > 0 ? named.join(', ') : '...values',
      target: `${globalName}.customFunctions.${name}.run`,
      documentation: doc.includes('@customfunction') ? doc : `${doc.trimEnd()}\n@customfunction`,
    };
  });
}

function print(stub: Stub): string {
  const lines = stub.documentation?.trim().split('\n') ?? [];
  const comment = lines.length > 0 ? `/**\n${lines.map((line) => ` * ${line.trim()}`).join('\n')}\n */\n` : '';
  return `${comment}function ${stub.name}(${stub.parameters}) {\n  return ${stub.target}(${stub.parameters});\n}\n`;
}

function groupOf(exported: Record<string, unknown>, group: string): Record<string, unknown> {
  const value = exported[group] ?? {};
  if (typeof value !== 'object') throw new BuildRefusal('entry-not-a-function', `${group} must map names to functions`);
  return value as Record<string, unknown>;
}

function namesIn(exported: Record<string, unknown>, list: string): string[] {
  return Array.from((exported[list] ?? []) as readonly unknown[], String);
}

function requireFunction(value: unknown, name: string): void {
  if (typeof value === 'function') return;
  const found = value === undefined ? 'missing' : `a ${typeof value}`;
  throw new BuildRefusal('entry-not-a-function', `src/main.ts must export ${name} as a function, but it is ${found}`);
}

function refuseBadNames(names: readonly string[], globalName: string): void {
  for (const name of names) {
    if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) {
      throw new BuildRefusal('stub-name', `"${name}" cannot be the name of a function in Apps Script`);
    }
  }
  const twice = [...names, globalName].filter((name, index, all) => all.indexOf(name) !== index);
  if (twice.length > 0) {
    throw new BuildRefusal('stub-twice', `Two functions of the script would share a name: ${twice.join(', ')}`);
  }
}
