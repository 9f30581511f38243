import { type RolldownError, rolldown } from 'rolldown';
import { headings } from './headings.ts';
import { BuildRefusal } from './refusal.ts';

/**
 * Everything that a file imports in one ES module, each file under its heading. Rolldown renames a variable only where two
 * at the top level share their name; what is further in keeps the name that it has in the sources.
 */
export async function oneModule(root: string, entry: string): Promise<string> {
  const bundle = await rolldown({
    cwd: root,
    input: entry,
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'] },
    transform: { target: 'es2020' },
    // A text stands where it is defined, and not once more in each file that uses it.
    optimization: { inlineConst: false },
    plugins: [headings(root)],
    logLevel: 'silent',
  });
  try {
    const { output } = await bundle.generate({
      format: 'esm',
      minify: false,
      comments: { legal: true, annotation: true },
    });
    return output[0].code;
  } catch (failure) {
    throw new BuildRefusal('does-not-compile', describe(failure));
  } finally {
    await bundle.close();
  }
}

/** What rolldown reports in one message, a line each: file and line first. */
function describe(failure: unknown): string {
  const errors: readonly RolldownError[] = Reflect.get(failure as object, 'errors') ?? [failure];
  return errors
    .map(({ id, loc, message }) => (loc ? `${id ?? loc.file}:${loc.line}:${loc.column + 1}: ${message}` : message))
    .join('\n');
}
