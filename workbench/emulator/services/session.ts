import { createHash } from 'node:crypto';
import type { Execution } from '../execution.ts';
import { expose } from '../expose.ts';
import { ValueHandle } from '../handles.ts';

type User = GoogleAppsScript.Base.User;
type Session = GoogleAppsScript.Base.Session;

export function userOf(run: Execution, email: string): User {
  return expose<User>(run, 'User', { getEmail: () => email, toString: () => email }, new ValueHandle(email));
}

/** An account whose language nobody told: none that the tool speaks. */
const UNSAID = 'und';

export function sessionOf(run: Execution): Session {
  const { machine, options } = run;
  return expose<Session>(run, 'Session', {
    getActiveUser: () => userOf(run, activeEmail(run)),
    getEffectiveUser: () => userOf(run, effectiveEmail(run)),
    getActiveUserLocale: () => machine.data.people[options.person]?.locale ?? UNSAID,
    getScriptTimeZone: () => machine.manifest.timeZone,
    getTemporaryActiveUserKey: () => {
      const month = Math.floor(machine.now() / (30 * 86_400_000));
      return createHash('sha256').update(`${machine.data.scriptId} ${options.person} ${month}`).digest('base64');
    },
  });
}

/** The address as whom the script runs. */
function effectiveEmail({ machine, options }: Execution): string {
  return options.mode === 'FULL' && machine.data.people[options.runsAs]?.address !== 'withheld' ? options.runsAs : '';
}

/** The address of who sits at the sheet: withheld in simple triggers and, across domains, from another's trigger [doc]. */
function activeEmail({ machine, options }: Execution): string {
  if (options.mode !== 'FULL' && !(options.mode === 'LIMITED' && machine.worlds.addressInSimpleTriggers)) return '';
  // A clock trigger has nobody at the sheet [doc].
  if (!options.hasUi) return '';
  const { address = 'known' } = machine.data.people[options.person] ?? {};
  if (address !== 'known') return '';
  if (options.person === options.runsAs) return options.person;
  const domain = (email: string): string => email.slice(email.indexOf('@'));
  const workspace = [options.person, options.runsAs].every((email) => machine.account(email) === 'workspace');
  return workspace && domain(options.person) === domain(options.runsAs) ? options.person : '';
}
