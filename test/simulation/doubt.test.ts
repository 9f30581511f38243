import { expect, test } from 'vitest';
import type { Table } from '../../src/define/table.ts';
import { tables } from '../../src/tables/index.ts';
import { columnLetters } from '../../workbench/emulator/index.ts';
import { builtScript, type Host } from '../bundle.ts';
import { everyOperation } from './further-operations.ts';
import { differing, idsIn, outcomeOf } from './outcome.ts';
import { usedSheet } from './world.ts';

/*
 * An operation that does something else because a tab is in doubt names that tab, in its answer, a message or a finding:
 * it does as much as without the doubt, or says why not.
 */

const host = usedSheet(await builtScript());
host.choose('Transparenz prüfen');
const sure = host.snapshot();

/** What is typed goes on; what asks about tabs in doubt is about them; the night tells its log. */
const BESIDE = /^(type|paste|rename an association by typing|assign columns|say which tab|the night|check)/;
const operations = everyOperation.filter(({ name }) => !BESIDE.test(name));
const doubtful: readonly Table[] = [tables.associations, tables.contacts, tables.settings, tables.ruleSettings];

/** Runs it and gives what a person hears: answers of calls, messages and alerts. */
function heard(run: (host: Host) => unknown): string {
  const answers: unknown[] = [];
  const [toasts, alerts] = [host.ui.toasts.length, host.ui.alerts.length];
  const { rpc } = host;
  host.rpc = (name, input) => {
    const answer = rpc.call(host, name, input);
    answers.push(answer);
    return answer;
  };
  try {
    run(host);
  } finally {
    host.rpc = rpc;
  }
  return JSON.stringify([answers, host.ui.toasts.slice(toasts), host.ui.alerts.slice(alerts)]);
}

test.each(operations)('$name', ({ prepare, run }) => {
  host.restore(sure);
  prepare?.(host);
  const ready = host.snapshot();
  const known = idsIn(host);
  run(host);
  const usual = outcomeOf(host, known);
  const silent = doubtful.filter(({ tab, columns }) => {
    host.restore(ready);
    const [header] = Object.values(columns).flatMap(({ required, header: { de } }) => (required ? [de] : []));
    const free = columnLetters(host.tab(tab.de).headers().length + 2);
    host.type(tab.de, `${free}1`, header ?? Object.values(columns)[1]?.header.de ?? '');
    host.advance(`${host.now.slice(0, 11)}13:00`);
    const words = heard(run);
    const now = outcomeOf(host, known);
    const other = differing(now, usual).filter((one) => !one.startsWith(`${tab.de}:`));
    const isFound = now.Prüfhinweise?.some((row) => row.startsWith(`Q-00 | ${tab.de}`));
    return other.length > 0 && !isFound && !words.includes(`„${tab.de}“`);
  });
  expect(silent.map(({ tab }) => tab.de)).toEqual([]);
});
