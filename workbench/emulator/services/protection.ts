import type { Execution } from '../execution';
import { expose, innerOf } from '../expose';
import { messages, PlatformError } from '../failure';
import { PartHandle, RangeHandle, ValueHandle } from '../handles';
import { mayEdit } from '../protecting';
import type { Protection as Model, Rectangle, Tab } from '../workbook';
import { enums } from './enums';
import { rangeAt } from './range';
import { rectangleOf } from './rangeValues';
import { userOf } from './session';

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
  const change = (edit: (one: Model) => void): Protection => {
    const { owner } = machine.data;
    if (!mayEdit(now(), run.options.runsAs, owner)) throw new PlatformError(messages.protectedCell);
    run.write(tabId, undefined, (tab) => machine.book.change(tab, 'structure', undefined, () => edit(find(tab, id))));
    run.flush();
    return protection;
  };
  const protection: Protection = expose<Protection>(
    run,
    'Protection',
    {
      ...editors(run, now, change),
      getDescription: () => now().description,
      setDescription: (description) => change((one) => Object.assign(one, { description: String(description) })),
      isWarningOnly: () => now().warningOnly,
      setWarningOnly: (warningOnly) =>
        change((one) => {
          one.warningOnly = warningOnly;
          if (warningOnly) delete one.editors;
        }),
      canEdit: () => mayEdit(now(), run.options.runsAs, machine.data.owner),
      canDomainEdit: () => now().domainEdit,
      setDomainEdit: (domainEdit) => change((one) => Object.assign(one, { domainEdit })),
      getProtectionType: () => enums.protectionType(now().type),
      getRange: () => {
        const tab = run.read(tabId);
        return rangeAt(
          run,
          tabId,
          find(tab, id).rectangle ?? { row: 1, column: 1, rows: tab.maxRows, columns: tab.maxColumns },
        );
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
        const open = Array.from(ranges, (range) => {
          const handle = innerOf(range, RangeHandle);
          if (!handle) throw new PlatformError(messages.invalidArgument('ranges'));
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

function editors(
  run: Execution,
  now: () => Model,
  change: (edit: (one: Model) => void) => Protection,
): Partial<Protection> {
  const { machine } = run;
  const everyone = (): string[] => machine.editors();
  const add = (people: unknown): Protection => {
    const added = emails(people);
    return change((one) => {
      one.editors = [...new Set([...(one.editors ?? everyone()), ...added])];
    });
  };
  /** The owner and the current user stay [doc]; a person whose access comes through a group cannot be removed [doc]. */
  const remove = (people: unknown): Protection => {
    const gone = emails(people);
    const stuck = gone.find((email) => machine.data.people[email]?.access === 'group');
    if (stuck !== undefined) throw new PlatformError(`Cannot remove ${stuck}: access comes from a group.`);
    return change((one) => {
      const stay = new Set([machine.data.owner, run.options.runsAs]);
      one.editors = (one.editors ?? everyone()).filter((email) => stay.has(email) || !gone.includes(email));
    });
  };
  return {
    getEditors: () => {
      const { warningOnly, editors: some } = now();
      return run.realm.list((warningOnly ? [] : (some ?? everyone())).map((email) => userOf(run, email)));
    },
    addEditor: add,
    addEditors: add,
    removeEditor: remove,
    removeEditors: remove,
  };
}
