import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type GoogleRefusal, refusedByGoogle } from './problem.ts';

/** Runs one clasp command with `--json` in a folder and gives what it printed; refuses with a DeployProblem. */
export type Clasp = (folder: string, ...args: readonly string[]) => Promise<unknown>;

export function claspScript(root: string): string {
  return join(root, 'node_modules/@google/clasp/build/src/index.js');
}

/** clasp as the project's lock file pins it, in a process of its own. */
export function claspOf(root: string, environment: NodeJS.ProcessEnv): Clasp {
  return async (folder, ...args) => {
    // clasp prints only the words of an error, in any language; its debug output carries the status of the answer.
    const env = { ...environment, DEBUG: 'clasp:core', NO_COLOR: '1' };
    const child = spawn(process.execPath, [claspScript(root), ...args, '--json'], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [out, err, status] = await Promise.all([
      textOf(child.stdout),
      textOf(child.stderr),
      new Promise<number | null>((done) => child.on('close', done)),
    ]);
    if (status !== 0) throw refusedByGoogle(refusalIn(err), lastLine(err));
    return parse(out);
  };
}

/** Which refusal clasp's debug output tells of, by status and protocol words, never by a sentence. */
export function refusalIn(output: string): GoogleRefusal {
  const status = Number([...output.matchAll(/^ {2}status: (\d{3})\b/gm)].at(-1)?.[1] ?? 0);
  const words = lastLine(output);
  if (words === 'No credentials found.') return 'not-logged-in';
  if (/\binvalid_(?:grant|rapt|client)\b/.test(words) || status === 401) return 'login-expired';
  if (status === 403) return words.includes('script.google.com/home/usersettings') ? 'api-off' : 'no-permission';
  if (status === 404) return 'script-not-found';
  if (status === 429) return 'too-many';
  if (status >= 500) return 'google-trouble';
  if (status >= 400) return 'rejected';
  if (/\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)\b/.test(output)) return 'offline';
  return 'unexpected';
}

/** clasp's own last words: debug lines begin with a date, what they print goes on indented or with a bracket. */
function lastLine(output: string): string {
  return output.split('\n').findLast((line) => /^(?!\d{4}-\d\d-\d\dT)[^\s}\])]/.test(line)) ?? '';
}

function parse(out: string): unknown {
  try {
    return JSON.parse(out);
  } catch {
    throw refusedByGoogle('unexpected', lastLine(out) || 'clasp said nothing');
  }
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  stream.setEncoding('utf8');
  for await (const chunk of stream) text += chunk;
  return text;
}
