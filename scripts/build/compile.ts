import type { BuildOptions, BuildResult } from 'esbuild';
import * as esbuild from 'esbuild';
import { BuildRefusal } from './refusal.ts';

export type Compiled = BuildResult<BuildOptions & { write: false; metafile: true }>;

/** Runs esbuild in memory; what it reports is handed on in one message, file and line first. */
export async function compile(options: BuildOptions): Promise<Compiled> {
  try {
    return await esbuild.build({ ...options, bundle: true, write: false, metafile: true, logLevel: 'silent' });
  } catch (failure) {
    const errors = failure instanceof Error && 'errors' in failure ? (failure as esbuild.BuildFailure).errors : [];
    if (errors.length === 0) throw failure;
    throw new BuildRefusal('does-not-compile', errors.map(describe).join('\n'));
  }
}

/** The text of the one output whose name ends as given; empty where there is none. */
export function outputText(compiled: Compiled, ending: string): string {
  return compiled.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
}

function describe(message: esbuild.Message): string {
  const at = message.location;
  return at ? `${at.file}:${at.line}:${at.column + 1}: ${message.text}` : message.text;
}
