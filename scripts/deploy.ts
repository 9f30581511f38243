import { execFileSync, spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import type { Lang, Text } from '../src/domain/text.ts';
import { claspOf, claspScript } from './deploy/clasp.ts';
import { deploy } from './deploy/deploy.ts';
import type { Desk } from './deploy/desk.ts';
import { readOrder, usage } from './deploy/order.ts';
import { DeployProblem } from './deploy/problem.ts';
import { verifyBundle } from './deploy/verify.ts';

const root = realpathSync(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
const lang: Lang = /^en/i.test(process.env.LC_ALL ?? process.env.LANG ?? '') ? 'en' : 'de';

function say(text: Text): void {
  console.log(text[lang]);
}

async function ask(question: Text): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question(`${question[lang]} ${lang === 'de' ? '[J/n]' : '[Y/n]'} `);
    return /^\s*(?:j|y|$)/i.test(answer);
  } finally {
    terminal.close();
  }
}

function defaultVersion(): string {
  const day = new Date().toISOString().slice(0, 10);
  try {
    return `${day} ${execFileSync('git', ['describe', '--always', '--dirty'], { cwd: root, encoding: 'utf8' }).trim()}`;
  } catch {
    return day;
  }
}

const desk: Desk = {
  root,
  clasp: claspOf(root, process.env),
  say,
  ...(process.stdin.isTTY ? { ask } : {}),
  login: async () =>
    spawnSync(process.execPath, [claspScript(root), 'login'], { cwd: root, stdio: 'inherit' }).status === 0,
  verify: () => verifyBundle(root),
  defaultVersion,
};

try {
  const order = readOrder(process.argv.slice(2));
  if (order.help) say(usage);
  else await deploy(order, desk);
} catch (failure) {
  if (!(failure instanceof DeployProblem)) throw failure;
  console.error(`\n${failure.what[lang]}\n${failure.next[lang]}`);
  if (failure.detail) console.error(`\n  ${failure.detail}`);
  process.exitCode = 1;
}
