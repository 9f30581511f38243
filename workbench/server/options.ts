import { parseArgs } from 'node:util';

export interface Options {
  port: number | undefined;
  empty: boolean;
  open: boolean;
  data: string;
}

export const usage = `npm start -- [--port N] [--empty] [--no-open] [--data Ordner]
  --port N      genau dieser Port statt 4400 oder des nächsten freien
  --empty       leere Tabelle, wie vor dem Einrichten
  --no-open     keinen Browser öffnen
  --data Ordner wo der Stand liegt (sonst .workbench/)`;

/** Reads the command line; throws with the usage where it cannot. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    strict: true,
    options: {
      port: { type: 'string' },
      empty: { type: 'boolean', default: false },
      open: { type: 'boolean', default: true },
      data: { type: 'string', default: '.workbench' },
    },
    allowNegative: true,
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && (!Number.isInteger(port) || port < 0 || port > 65_535)) throw new Error(usage);
  return { port, empty: values.empty, open: values.open, data: values.data };
}
