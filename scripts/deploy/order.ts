import { parseArgs } from 'node:util';
import type { Text } from '../../src/domain/text.ts';
import { DeployProblem } from './problem.ts';

/** What somebody asked for at the command line. */
export interface Order {
  /** The sheet's name. */
  readonly to: string;
  /** Make a new Sheet where there is none of that name. */
  readonly create: boolean;
  /** Connect the name to an existing script instead. */
  readonly script: string | undefined;
  readonly sheet: string | undefined;
  readonly title: string | undefined;
  readonly version: string | undefined;
  readonly rollback: number | undefined;
  readonly list: boolean;
  /** Only say how to write an order. */
  readonly help: boolean;
}

/** How to write an order. */
export const usage: Text = {
  de: `npm run deploy                          baut, prüft und bringt den Stand in die Tabelle „test“
npm run deploy -- --to live             dasselbe für die Tabelle „live“, mit neuer Version
      --version "Text"                  merkt den Stand als Version mit diesem Text
      --create [--title "Name"]         legt die Tabelle an, wenn es sie noch nicht gibt
      --script <Kennung> [--sheet <Kennung>]   verbindet den Namen mit einem vorhandenen Skript
npm run deploy -- --list                zeigt die gemerkten Versionen
npm run deploy -- --rollback 7          bringt Version 7 zurück`,
  en: `npm run deploy                          builds, tests and brings this state to the sheet "test"
npm run deploy -- --to live             the same for the sheet "live", with a new version
      --version "text"                  keeps the state as a version with this text
      --create [--title "name"]         makes the sheet where there is none yet
      --script <id> [--sheet <id>]      connects the name to an existing script
npm run deploy -- --list                shows the versions that were kept
npm run deploy -- --rollback 7          brings version 7 back`,
};

/** Reads the command line; refuses what it does not know and two things at once. */
export function readOrder(args: readonly string[]): Order {
  const { values } = parse(args);
  const rollback = values.rollback === undefined ? undefined : Number(values.rollback);
  if (rollback !== undefined && !(Number.isInteger(rollback) && rollback > 0)) throw wrong('--rollback 7');
  if (values.list && rollback !== undefined) throw wrong('--list --rollback');
  if (values.create && values.script !== undefined) throw wrong('--create --script');
  return {
    to: values.to ?? 'test',
    create: values.create ?? false,
    script: values.script,
    sheet: values.sheet,
    title: values.title,
    version: values.version,
    rollback,
    list: values.list ?? false,
    help: values.help ?? false,
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        to: text,
        script: text,
        sheet: text,
        title: text,
        version: text,
        rollback: text,
        create: flag,
        list: flag,
        help: flag,
      },
    });
  } catch (failure) {
    throw wrong(failure instanceof Error ? failure.message : '');
  }
}

function wrong(detail: string): DeployProblem {
  const what = { de: 'So verstehe ich den Befehl nicht.', en: 'I do not understand the command.' };
  return new DeployProblem('usage', what, usage, { detail });
}
