import type { Execution } from '../execution.ts';
import { expose, innerOf } from '../expose.ts';
import { messages, PlatformError } from '../failure.ts';
import { PartHandle, RangeHandle, ValueHandle } from '../handles.ts';
import { mayEdit } from '../protecting.ts';
import type { Protection as Model, Rectangle, Tab } from '../workbook.ts';
import { enums } from './enums.ts';
import { rangeAt } from './range-at.ts';
import { rectangleOf } from './range-values.ts';
import { userOf } from './session.ts';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Protects a sheet or a range; a sheet has one protection at most, which comes back if it exists [doc]. */
export function protectRange(run: Execution, tabId: number, rectangle?: Rectangle): Protection {
  const tab = run.read(tabId);
  if (!rectangle) {
    const existing = tab.protections.find((one) => one.type === 'SHEET');
    if (existing) return protectionOf(run, tabId, existing.id);
  }
  const made: Model = {
    id: run.machine.book.newId(),
    type: rectangle ? 'RANGE' : 'SHEET',
    ...(rectangle ? { rectangle: { ...rectangle } } : {}),
    description: '',
    warningOnly: false,
    domainEdit: false,
    unprotected: [],
  };
  run.write(tabId, undefined, (now) => {
    run.machine.book.change(now, 'structure', undefined, () => now.protections.push(made));
  });
  run.flush();
  return protectionOf(run, tabId, made.id);
}

/** The protections of one kind in a tab. */
export function protectionsOf(run: Execution, tabId: number, type: unknown): Protection[] {
  const found = run.read(tabId).protections.filter((one) => one.type === String(type));
  return run.realm.list(found.map((one) => protectionOf(run, tabId, one.id)));
}

function find(tab: Tab, id: number): Model {
  const found = tab.protections.find((one) => one.id === id);
  if (!found) throw new PlatformError('The protection no longer exists.');
  return found;
}

function emails(people: unknown): string[] {
  const list: unknown[] = Array.isArray(people) ? people : [people];
  return list.map((one) => {
    if (typeof one === 'string') return one;
    const email = innerOf<ValueHandle<string>>(one, ValueHandle)?.value;
    if (email === undefined) throw new PlatformError(messages.invalidArgument('email'));
    return email;
  });
}

export function protectionOf(run: Execution, tabId: number, id: number): Protection {
  const { machine } = run;
  const now = (): Model => find(run.read(tabId), id);
  const refuse = (): void => {
    if (!mayEdit(now(), run.options.runsAs, machine.data.owner)) throw new PlatformError(messages.protectedCell);
  };
  const change = (edit: (one: Model) => void): Protection => {
    refuse();
    run.write(tabId, undefined, (tab) => machine.book.change(tab, 'structure', undefined, () => edit(find(tab, id))));
    run.flush();
    return protection;
  };
  const protection: Protection = expose<Protection>(
    run,
    'Protection',
    {
      ...editors(run, now, change, refuse),
      getDescription: () => now().description,
      setDescription: (description) => change((one) => Object.assign(one, { description: String(description) })),
      isWarningOnly: () => now().warningOnly,
      setWarningOnly: (warningOnly) =>
        change((one) => {
          one.warningOnly = warningOnly;
          if (warningOnly) delete one.editors;
        }),
      canEdit: () => mayEdit(now(), run.options.runsAs, machine.data.owner),
      canDomainEdit: () => {
        refuse();
        return now().domainEdit;
      },
      setDomainEdit: (domainEdit) => {
        if (machine.account(machine.data.owner) === 'consumer') throw new PlatformError(messages.noDomain);
        return change((one) => {
          one.editors ??= everyoneElse(run);
          one.domainEdit = domainEdit;
        });
      },
      getProtectionType: () => enums.protectionType(now().type),
      getRange: () => {
        const tab = run.read(tabId);
        const { rectangle } = find(tab, id);
        const whole = { row: 1, column: 1, rows: tab.maxRows, columns: tab.maxColumns };
        return rectangle ? rangeAt(run, tabId, rectangle) : rangeAt(run, tabId, whole, 'all');
      },
      setRange: (range) => {
        const handle = innerOf(range, RangeHandle);
        if (!handle) throw new PlatformError(messages.invalidArgument('range'));
        const rectangle = rectangleOf(handle, run.tab(tabId));
        return change((one) => Object.assign(one, { rectangle }));
      },
      getRangeName: () => null,
      getUnprotectedRanges: () => run.realm.list(now().unprotected.map((one) => rangeAt(run, tabId, one))),
      setUnprotectedRanges: (ranges) => {
        if (now().type !== 'SHEET') throw new PlatformError(messages.noSheetProtection);
        const open = Array.from(ranges, (range) => {
          const handle = innerOf(range, RangeHandle);
          if (handle?.tabId !== tabId) throw new PlatformError(messages.invalidArgument('ranges'));
          return rectangleOf(handle, run.tab(tabId));
        });
        return change((one) => Object.assign(one, { unprotected: open }));
      },
      remove: () => {
        now();
        change((one) => {
          const tab = run.tab(tabId);
          tab.protections = tab.protections.filter((other) => other !== one);
        });
      },
    },
    new PartHandle(tabId, id),
  );
  return protection;
}

/** Whom a protection that nobody narrowed lists: all who may edit the file, the owner left out [3rd]. */
function everyoneElse({ machine }: Execution): string[] {
  const { owner } = machine.data;
  return machine.editors().filter((email) => machine.worlds.ownerAmongEditors || email !== owner);
}

function editors(
  run: Execution,
  now: () => Model,
  change: (edit: (one: Model) => void) => Protection,
  refuse: () => void,
): Partial<Protection> {
  const { machine } = run;
  const everyone = (): string[] => everyoneElse(run);
  /** A call that changes nobody narrows the list, or leaves it a mirror of the file's: both worlds. */
  const keep = (one: Model, next: string[]): void => {
    const before = one.editors ?? everyone();
    const changes = next.length !== before.length || next.some((email) => !before.includes(email));
    if (changes || one.editors !== undefined || machine.worlds.idleListNarrows) one.editors = next;
  };
  const add = (people: unknown): Protection => {
    const added = emails(people);
    return change((one) => {
      keep(one, [...new Set([...(one.editors ?? everyone()), ...added])]);
    });
  };
  /** The owner and the current user stay [doc]; a person whose access comes through a group cannot be removed [doc]. */
  const remove = (people: unknown): Protection => {
    const gone = emails(people);
    const stuck = gone.find((email) => machine.data.people[email]?.access === 'group');
    if (stuck !== undefined) throw new PlatformError(`Cannot remove ${stuck}: access comes from a group.`);
    return change((one) => {
      const stay = new Set([machine.data.owner, run.options.runsAs]);
      const before = one.editors ?? everyone();
      keep(
        one,
        before.filter((email) => stay.has(email) || !gone.includes(email)),
      );
    });
  };
  return {
    getEditors: () => {
      refuse();
      const { warningOnly, editors: some } = now();
      return run.realm.list((warningOnly ? [] : (some ?? everyone())).map((email) => userOf(run, email)));
    },
    addEditor: add,
    addEditors: add,
    removeEditor: remove,
    removeEditors: remove,
  };
}
