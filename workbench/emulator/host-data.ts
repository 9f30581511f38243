import { readFileSync } from 'node:fs';
import { fileId } from './chance.ts';
import { cloneData, cloneWorkbook } from './cloning.ts';
import { type Limits, type Manifest, usualWorlds, type Worlds } from './machine.ts';
import type { Evaluate } from './recalculation.ts';
import type { HostData, Person } from './state.ts';
import { emptyTab, emptyWorkbook, type Workbook } from './workbook.ts';
import { readInstant } from './zone.ts';

export interface HostOptions extends Partial<Worlds> {
  /** Local time in the sheet's zone ('2026-11-23T09:00'), an instant with Z, or a Date. */
  now?: string | Date;
  owner?: string;
  locale?: string;
  sheetTimeZone?: string;
  title?: string;
  people?: Record<string, Person>;
  /** An existing workbook, or a whole snapshot. */
  workbook?: Workbook | HostData;
  /** A path or the text of a script; dist/Code.js of the project if missing. */
  script?: string;
  /** Pages by name; if missing, the HTML files beside the script. */
  pages?: Record<string, string>;
  manifest?: Partial<Manifest>;
  evaluate?: Evaluate;
  limits?: Partial<Limits>;
  /** Where the repeatable random numbers begin. */
  seed?: number;
  /** All executions share the built-in objects, which is faster by far; see `keptRealms`. */
  keepsRealm?: boolean;
}

/** The worlds an option chooses, else the more likely ones. */
export function worldsOf(options: HostOptions): Worlds {
  const chosen = Object.entries(options).filter(([key, value]) => key in usualWorlds && value !== undefined);
  return { ...usualWorlds, ...Object.fromEntries(chosen) };
}

/** The state a host begins with: that of a snapshot, or a workbook with empty stores. */
export function initialData(options: HostOptions): HostData {
  const { workbook } = options;
  if (workbook && 'workbook' in workbook) return cloneData(workbook);
  const locale = options.locale ?? workbook?.locale ?? 'de_DE';
  const zone = options.sheetTimeZone ?? workbook?.timeZone ?? 'Europe/Berlin';
  const owner = options.owner ?? 'koordination@example.org';
  const state = { seed: options.seed ?? 1 };
  const random = (): number => {
    state.seed = (Math.imul(state.seed, 1_664_525) + 1_013_904_223) >>> 0;
    return state.seed / 4_294_967_296;
  };
  const book = workbook
    ? cloneWorkbook(workbook)
    : emptyWorkbook(fileId({ random }), options.title ?? 'Partnerschaften', locale, zone);
  if (book.tabs.length === 0) book.tabs.push(emptyTab(0, locale.startsWith('de') ? 'Tabellenblatt1' : 'Sheet1'));
  return {
    workbook: book,
    owner,
    people: { [owner]: { account: 'consumer' }, ...structuredClone(options.people ?? {}) },
    current: owner,
    clock: readInstant(zone, options.now ?? '2026-11-23T09:00'),
    properties: {},
    cache: {},
    triggers: [],
    outbox: [],
    mailUsed: {},
    random: options.seed ?? 1,
    scriptId: fileId({ random }),
  };
}

/** Reads a snapshot that was stored as a file. */
export function readSnapshot(path: string): HostData {
  return JSON.parse(readFileSync(path, 'utf8'));
}
