import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Examples } from '../../src/rules/examples/define.ts';
import { type Altered, type ExampleResult, runExamples } from '../../src/rules/examples/run.ts';
import type { ProjectRule } from '../../src/rules/kit/project-rule.ts';

/**
 * The examples of all rules. They stand beside the rule in `s-14-what-it-says.examples.ts` and are found by that name;
 * nothing that the script runs imports them.
 */

const ENDING = '.examples.ts';
const rules = fileURLToPath(new URL('../../src/rules/', import.meta.url));

/** The examples' files below src/rules, without their ending, as `contributions/s-14-split-donations`. */
export const exampleFiles: readonly string[] = readdirSync(rules, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith(ENDING))
  .map((name) => name.slice(0, -ENDING.length))
  .sort();

/** `S-14` of `contributions/s-14-split-donations`. */
export const ruleOfFile = (file: string): string =>
  /(?:^|\/)([a-z]-\d\d)-[^/]*$/.exec(file)?.[1]?.toUpperCase() ?? file;

/** What a file exports: `examples`, and `together` where a rule on rows also looks at them together. */
interface Module {
  readonly examples: Examples;
  readonly together?: Examples;
}

const byRule: ReadonlyMap<string, Examples> = new Map(
  await Promise.all(
    exampleFiles.map(async (file): Promise<readonly [string, Examples]> => {
      const { examples, together } = (await import(pathToFileURL(rules + file + ENDING).href)) as Module;
      return [ruleOfFile(file), { ...examples, ...together }];
    }),
  ),
);

/** A rule's examples; none where no file beside it has any. */
export const examplesOf = ({ id }: Pick<ProjectRule, 'id'>): Examples => byRule.get(id) ?? {};

/** What a rule's examples come to. */
export const resultsOf = (rule: ProjectRule, altered?: Altered): readonly ExampleResult[] =>
  runExamples(rule, examplesOf(rule), altered);
