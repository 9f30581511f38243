import { join } from 'node:path';
import { demoNow, demoOwner, demoPeople, openDemo } from '../demo/index.ts';
import { createHost, type Host, type HostData, type HostOptions } from '../emulator/index.ts';
import type { Kept, StateStore } from '../store/state.ts';
import { fileTitle } from './file-title.ts';
import type { Frames } from './frames.ts';
import { GridFormulas } from './grid-formulas.ts';
import { HostStage } from './host-stage.ts';
import { readBudgets } from './runs.ts';
import { Session } from './session.ts';
import type { Stage } from './stage.ts';
import type { Titles } from './titles.ts';
import type { Person, Surroundings } from './wire.ts';

export interface OpenOptions {
  store: StateStore;
  /** Folder with Code.js, its pages and the manifest. */
  dist: string;
  /** The file of budgets; it need not exist. */
  budgets: string;
  empty: boolean;
  frames: Frames;
  titles?: () => Titles;
  /** The demo as it stands when it opens, as JSON. */
  demo?: string | undefined;
}

const asks =
  (formulas: GridFormulas): HostOptions['evaluate'] =>
  (formula, place) =>
    formulas.evaluate(formula, place);

const persons: Person[] = Object.entries(demoPeople).map(([email, { role, purpose, scopes }]) => ({
  email,
  role,
  purpose,
  ...(scopes?.length === 0 ? { withoutConsent: true } : {}),
}));

const people = () =>
  Object.fromEntries(
    Object.entries(demoPeople).map(([email, { account, scopes }]) => [
      email,
      { account, ...(scopes ? { scopes } : {}) },
    ]),
  );

/** A new coordinator has consented to nothing yet; the demo's people have, but one. */
function emptyHost(dist: string, formulas: GridFormulas): Host {
  const everybody = people();
  for (const person of Object.values(everybody)) person.scopes = [];
  return createHost({
    now: demoNow,
    owner: demoOwner,
    title: fileTitle.de,
    people: everybody,
    script: join(dist, 'Code.js'),
    evaluate: asks(formulas),
  });
}

function demoHost(dist: string, evaluate: HostOptions['evaluate']): Host {
  const host = createHost({
    now: demoNow,
    owner: demoOwner,
    title: fileTitle.de,
    people: people(),
    script: join(dist, 'Code.js'),
    evaluate,
  });
  openDemo(host);
  return host;
}

/** The demo as it stands when it opens, as JSON: opening it takes the script a second or two. */
export const demoState = (dist: string): string => JSON.stringify(demoHost(dist, undefined).snapshot());

/** A host that goes on from a state. */
const hostFrom = (state: HostData, dist: string, formulas: GridFormulas): Host =>
  createHost({ owner: demoOwner, workbook: state, script: join(dist, 'Code.js'), evaluate: asks(formulas) });

/** The session as it was left; else a new one with the demo's data, or empty. */
export function openSession(options: OpenOptions): Session {
  const { store, dist, frames } = options;
  const budgets = readBudgets(options.budgets);
  const { titles = () => new Map() } = options;
  const open = (empty: boolean, notice?: Surroundings['notice']): Stage => {
    const formulas = new GridFormulas();
    const demo = () =>
      options.demo === undefined
        ? demoHost(dist, asks(formulas))
        : hostFrom(JSON.parse(options.demo) as HostData, dist, formulas);
    const host = empty ? emptyHost(dist, formulas) : demo();
    const more = notice ? { notice } : {};
    return new HostStage(
      { host, formulas, owner: demoOwner, demo: !empty, frames, budgets, titles, ...more },
      undefined,
    );
  };
  const reopen = (kept: Kept): Stage => {
    const formulas = new GridFormulas((kept.around as { formulas?: unknown } | undefined)?.formulas);
    const host = hostFrom(kept.snapshot as HostData, dist, formulas);
    const stage = new HostStage(
      { host, formulas, owner: demoOwner, demo: kept.demo, frames, budgets, titles },
      kept.around,
    );
    // A damaged state shows here, while the former one still stands.
    JSON.stringify([stage.book(), stage.around(), stage.mails()]);
    return stage;
  };
  const first = (): Stage => {
    if (options.empty) return open(true);
    const restored = store.restore();
    if (restored.found === 'nothing') return open(false);
    if (restored.found === 'state') {
      try {
        return reopen(restored.kept);
      } catch {
        return broken(store.setAside());
      }
    }
    return broken(restored.movedTo);
  };
  const broken = (file: string): Stage => open(false, unreadable(file));
  return new Session({ open, reopen, store, persons }, first(), frames);
}

const unreadable = (file: string): Surroundings['notice'] => ({
  de: `Der gesicherte Stand war nicht lesbar. Er liegt jetzt in ${file}.`,
  en: `The kept state could not be read. It is now in ${file}.`,
});
