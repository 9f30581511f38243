import { uuid } from '../chance.ts';
import type { Execution } from '../execution.ts';
import { expose, innerOf } from '../expose.ts';
import { messages, PlatformError } from '../failure.ts';
import { ValueHandle } from '../handles.ts';
import { nextRun } from '../scheduling.ts';
import { shortScope } from '../scopes.ts';
import type { Trigger as Model, Schedule } from '../state.ts';
import { readInstant } from '../zone.ts';
import { scriptEnums } from './enums.ts';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;
type Builder = GoogleAppsScript.Script.TriggerBuilder;
type ClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;
type SheetBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

const TRIGGERS_LIMIT = 20;

export function scriptAppOf(run: Execution): ScriptApp {
  const { machine, options } = run;
  const mine = (): Model[] => machine.data.triggers.filter((one) => one.creator === options.runsAs);
  const missing = (wanted: readonly string[]): string[] => {
    const granted = machine.granted(options.runsAs);
    return wanted.map(shortScope).filter((scope) => !granted.has(scope));
  };
  /** Without the scopes the execution ends and the person is asked for consent [doc]. */
  const require = (wanted: readonly string[]): void => {
    const lacking = missing(wanted);
    if (lacking.length === 0) return;
    machine.ui(options.person).consentAsked.push(lacking);
    throw run.stop(messages.noConsent);
  };
  return expose<ScriptApp>(run, 'ScriptApp', {
    ...scriptEnums,
    getScriptId: () => machine.data.scriptId,
    newTrigger: (handler) => builderOf(run, handler),
    getProjectTriggers: () => run.realm.list(mine().map((one) => triggerOf(run, one))),
    deleteTrigger: (trigger) => {
      const found = innerOf<ValueHandle<Model>>(trigger, ValueHandle)?.value;
      if (!found) throw new PlatformError(messages.invalidArgument('trigger'));
      machine.data.triggers = machine.data.triggers.filter((one) => one.id !== found.id);
    },
    requireScopes: (_, scopes) => require(Array.from(scopes)),
    requireAllScopes: () => require(machine.manifest.oauthScopes),
    getAuthorizationInfo: (_: unknown, scopes?: string[]) =>
      authorizationOf(run, missing(scopes ? Array.from(scopes) : machine.manifest.oauthScopes)),
  });
}

type Authorization = GoogleAppsScript.Script.AuthorizationInfo;

function authorizationOf(run: Execution, lacking: string[]): Authorization {
  const { AuthorizationStatus } = scriptEnums;
  return expose<Authorization>(run, 'AuthorizationInfo', {
    getAuthorizationStatus: () =>
      lacking.length > 0 ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED,
    // Null where nothing is missing [3rd], which Google's types do not know.
    getAuthorizationUrl: () => (lacking.length > 0 ? 'https://script.google.com/authorize' : null) as string,
  });
}

function triggerOf(run: Execution, trigger: Model): Trigger {
  return expose<Trigger>(
    run,
    'Trigger',
    {
      getUniqueId: () => trigger.id,
      getHandlerFunction: () => trigger.handler,
      getEventType: () => scriptEnums.EventType[trigger.type],
      getTriggerSource: () => scriptEnums.TriggerSource[trigger.type === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS'],
      getTriggerSourceId: () => run.machine.data.workbook.id,
    },
    new ValueHandle(trigger),
  );
}

function create(run: Execution, handler: string, type: Model['type'], schedule?: Schedule): Trigger {
  const { machine, options } = run;
  if (machine.data.triggers.filter((one) => one.creator === options.runsAs).length >= TRIGGERS_LIMIT)
    throw new PlatformError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  const trigger: Model = { id: uuid(machine), handler, type, creator: options.runsAs };
  if (schedule) {
    trigger.schedule = schedule;
    trigger.next = nextRun(trigger, schedule, machine.now());
  }
  machine.data.triggers.push(trigger);
  return triggerOf(run, trigger);
}

function builderOf(run: Execution, handler: string): Builder {
  return expose<Builder>(run, 'TriggerBuilder', {
    timeBased: () => clockBuilder(run, handler),
    forSpreadsheet: () =>
      expose<SheetBuilder>(run, 'SpreadsheetTriggerBuilder', {
        onEdit: () => sheetBuilder(run, handler, 'ON_EDIT'),
        onOpen: () => sheetBuilder(run, handler, 'ON_OPEN'),
        onChange: () => sheetBuilder(run, handler, 'ON_CHANGE'),
      }),
  });
}

function sheetBuilder(run: Execution, handler: string, type: Model['type']): SheetBuilder {
  return expose<SheetBuilder>(run, 'SpreadsheetTriggerBuilder', { create: () => create(run, handler, type) });
}

const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

function clockBuilder(run: Execution, handler: string): ClockBuilder {
  const { machine } = run;
  const schedule: Schedule = { zone: machine.manifest.timeZone };
  const set = (change: Partial<Schedule>): ClockBuilder => {
    Object.assign(schedule, change);
    return builder;
  };
  const one = (value: number, allowed: (value: number) => boolean, what: string): number => {
    if (!Number.isInteger(value) || !allowed(value)) throw new PlatformError(messages.invalidArgument(what));
    return value;
  };
  const every = (unit: 'minutes' | 'hours' | 'days' | 'weeks', count: number): ClockBuilder =>
    set({ every: { unit, count } });
  const builder: ClockBuilder = expose<ClockBuilder>(run, 'ClockTriggerBuilder', {
    everyMinutes: (n) =>
      every(
        'minutes',
        one(n, (value) => [1, 5, 10, 15, 30].includes(value), 'minutes'),
      ),
    everyHours: (n) =>
      every(
        'hours',
        one(n, (value) => value >= 1, 'hours'),
      ),
    everyDays: (n) =>
      every(
        'days',
        one(n, (value) => value >= 1, 'days'),
      ),
    everyWeeks: (n) =>
      every(
        'weeks',
        one(n, (value) => value >= 1, 'weeks'),
      ),
    onWeekDay: (day) => set({ weekDay: WEEKDAYS.indexOf(String(day)) }),
    onMonthDay: (day) => set({ monthDay: one(day, (value) => value >= 1 && value <= 31, 'day') }),
    atHour: (hour) => set({ hour: one(hour, (value) => value >= 0 && value <= 23, 'hour') }),
    nearMinute: (minute) => set({ minute: one(minute, (value) => value >= 0 && value <= 59, 'minute') }),
    inTimezone: (zone) => set({ zone }),
    after: (duration) => set({ at: machine.now() + duration }),
    at: (date: GoogleAppsScript.Base.Date) => set({ at: date.getTime() }),
    atDate: (year, month, day) => {
      const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      return set({ at: readInstant(schedule.zone, iso) });
    },
    create: () => {
      if (
        !schedule.every &&
        schedule.at === undefined &&
        schedule.weekDay === undefined &&
        schedule.monthDay === undefined
      )
        throw new PlatformError('The clock trigger needs a schedule.');
      return create(run, handler, 'CLOCK', { ...schedule });
    },
  });
  return builder;
}
