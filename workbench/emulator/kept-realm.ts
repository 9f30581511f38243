import { bareRealm, compile, type Realm } from './realm.ts';

/** The names of functions at the top of a script. */
const topFunctions = (source: string): string[] => [
  ...new Set([...source.matchAll(/^function ([\w$]+)/gm)].map(([, name = '']) => name)),
];

/** A script as a function: whoever calls it gets its variables anew. */
const asFunction = (source: string, given: readonly string[]): string => {
  const found = topFunctions(source).map((name) => `${name}: typeof ${name} === 'function' ? ${name} : undefined`);
  return `(function (${given.join(', ')}) {${source}\nreturn { ${found.join(', ')} };})`;
};

type Begin = (...given: unknown[]) => Record<string, unknown>;

/**
 * Realms for thousands of executions: the script's variables and functions are made anew for each, while the built-in
 * objects stay and with them what the engine has learned of the script. A script that changes built-in objects or sets
 * globals would find them changed the next time; `test/emulator/kept-realm.test.ts` shows that ours does not.
 */
export function keptRealms(now: () => number, random: () => number): () => Realm {
  const { made, global } = bareRealm(now, random);
  let known: string | undefined;
  let begin: Begin = () => ({});
  return () => {
    const given = new Map<string, unknown>();
    let functions: Record<string, unknown> = {};
    return {
      ...made,
      define: (name, value) => {
        given.set(name, value);
      },
      find: (name) => functions[name],
      functions: () => Object.keys(functions).filter((name) => functions[name] !== undefined),
      evaluate: (source, filename) => {
        if (known !== source)
          begin = compile(asFunction(source, [...given.keys()]), filename).runInContext(global) as Begin;
        known = source;
        functions = begin(...given.values());
      },
    };
  };
}
