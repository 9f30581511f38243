import type { AssignCalls, AssignStart } from '../../src/forms/assignColumns/shape.ts';
import { columnLetters } from '../../workbench/emulator/index.ts';
import { call, type Host } from '../bundle.ts';
import { chooseFormer, giveNameAway } from './asked.ts';
import {
  byChecking,
  byForms,
  byMenu,
  byTyping,
  check,
  save,
  takenBack,
  UNFINISHED,
  type WritingOperation,
} from './operations.ts';

/** What else writes: the other calls of pages, jobs at night, and typing that does more than fill a cell. */

/** A header gone with the note that would give it back: now a person is asked. */
const headerLost = (host: Host): void => {
  const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze');
  sheet?.getRange(1, host.tab('Einsätze').column('Beginn')).setValue('').setNote('');
};

/** Answers of someone who knows what stands in the columns: days are the start. */
const answers = (host: Host): AssignCalls['assignColumns']['input']['answers'] | undefined => {
  const { ok, value } = call(host, 'assignColumnsStart', {});
  // A page that did not open sends nothing.
  const start = ok ? (value as unknown as AssignStart) : undefined;
  return start?.tabs.map(({ table, firstLine, columns, choices }) => ({
    table,
    firstLine,
    columns: columns.map(({ column, header, values }) => {
      const key = /\d{4}/.test(values[0] ?? '') ? 'start' : '';
      return { column, header, values: [...values], key: choices.some((choice) => choice.key === key) ? key : '' };
    }),
  }));
};

const contact = (host: Host): string => String(host.tab('Koordination').values()[0]?.id);

const enterMe = (host: Host): boolean =>
  call(host, 'saveContact', {
    operation: 'op-me',
    values: {
      ...{ association: 'KV Zwei', role: 'board', email: 'helferin@example.org', rhythm: 'never' },
      ...{ consentBy: 'selbst eingetragen', consentOn: '10.10.2026' },
    },
  }).ok;

/** The page keeps the id from when it was opened: a second try sends the same, whatever stands in the register by then. */
const opened = new WeakMap<Host, string>();

function changed(host: Host, operation: string, input: object): boolean | typeof UNFINISHED {
  const id =
    opened.get(host) ??
    String(
      host
        .tab('Verbände')
        .values()
        .find(({ Name }) => Name === 'KV Eins')?.id,
    );
  opened.set(host, id);
  const { ok, value } = call(host, 'changeAssociation', { operation, ...input, id });
  // What is left alone is named, and the rest is done.
  return ok && Array.isArray(value?.left) && value.left.length > 0 ? UNFINISHED : ok;
}

const callOff = (host: Host): boolean => {
  const plan = host
    .tab('Einsätze')
    .values()
    .find((row) => row.Gast === 'KV Drei' && row.Gastgeber === 'KV Eins');
  const { ok, value } = call(host, 'settleThing', { operation: 'op-off', id: String(plan?.id), said: 'cancelled' });
  return ok && !(Array.isArray(value?.left) && value.left.length > 0);
};

const releaseTip = (host: Host): boolean =>
  call(host, 'releaseTip', {
    operation: 'op-tip',
    ...{ topic: 'Infostand', tip: 'Früh da sein lohnt sich', impersonal: false },
  }).ok;

export const further: readonly WritingOperation[] = [
  {
    name: 'rename an association everywhere',
    entry: 'changeAssociation',
    run: (host) => changed(host, 'op-rename', { kind: 'rename', name: 'KV Eins', to: 'KV Erster' }),
  },
  {
    name: 'merge two associations',
    entry: 'changeAssociation',
    run: (host) => changed(host, 'op-merge', { kind: 'merge', name: 'KV Eins', to: 'KV Drei' }),
  },
  {
    name: 'split an association',
    entry: 'changeAssociation',
    run: (host) => changed(host, 'op-split', { kind: 'split', name: 'KV Eins', parts: ['KV Nord', 'KV Süd'] }),
  },
  {
    name: 'undo another name of an association',
    entry: 'undoAssociationChange',
    prepare: (host) => changed(host, 'op-rename', { kind: 'rename', name: 'KV Eins', to: 'KV Erster' }),
    run: (host) => call(host, 'undoAssociationChange', { operation: 'op-rename' }).ok,
  },
  { name: 'call a plan off', entry: 'settleThing', run: callOff },
  {
    name: 'undo calling a plan off',
    entry: 'undoSettled',
    prepare: callOff,
    run: (host) => takenBack(call(host, 'undoSettled', { operation: 'op-off' })),
  },
  { name: 'release a tip', entry: 'releaseTip', run: releaseTip },
  {
    name: 'undo a tip',
    entry: 'undoTip',
    prepare: releaseTip,
    run: (host) => takenBack(call(host, 'undoTip', { operation: 'op-tip' })),
  },
  { name: 'enter oneself', entry: 'saveContact', run: enterMe },
  {
    name: 'undo entering oneself',
    entry: 'undoContact',
    prepare: enterMe,
    run: (host) => takenBack(call(host, 'undoContact', { operation: 'op-me' })),
  },
  {
    name: 'undo from the list',
    entry: 'undoOperation',
    prepare: save,
    run: (host) => takenBack(call(host, 'undoOperation', { operation: 'op-visit' })),
  },
  {
    name: 'choose a language',
    entry: 'chooseLanguage',
    run: (host) => call(host, 'chooseLanguage', { lang: 'de' }).ok,
    silent: true,
  },
  {
    name: 'choose a profile',
    entry: 'chooseProfile',
    run: (host) => call(host, 'chooseProfile', { profile: 'network' }).ok,
    silent: true,
  },
  {
    // Taking out is for good by intent: test/forms/switch-profile.test.ts cuts it off everywhere.
    name: 'change the profile where nothing leaves',
    entry: 'switchProfile',
    run: (host) => call(host, 'switchProfile', { profile: 'shared', sure: true }).ok,
    silent: true,
  },
  {
    name: 'assign columns',
    entry: 'assignColumns',
    prepare: headerLost,
    run: (host) => {
      const given = answers(host);
      return given !== undefined && call(host, 'assignColumns', { operation: 'op-assign', answers: given }).ok;
    },
    silent: true,
  },
  {
    name: 'say which tab is meant',
    entry: 'assignColumns',
    prepare: (host) => giveNameAway(host, 'Einsätze'),
    run: chooseFormer,
    silent: true,
  },
  { name: 'check from the sidebar', entry: 'checkNow', run: (host) => call(host, 'checkNow', {}).ok, silent: true },
  {
    name: 'send a mail to try it',
    entry: 'testEvaluation',
    mails: true,
    run: (host) => call(host, 'testEvaluation', { operation: 'op-try', period: '2026-Q3', contact: contact(host) }).ok,
  },
  {
    name: 'the night',
    entry: 'nightlyCheck',
    silent: true,
    run: (host) => {
      host.fire('nightlyCheck');
    },
  },
  {
    name: 'the morning of due mails',
    entry: 'sendDueEvaluations',
    silent: true,
    mails: true,
    run: (host) => {
      host.fire('sendDueEvaluations');
    },
  },
  {
    name: 'make the transparency report',
    entry: 'makeTransparency',
    silent: true,
    run: (host) => call(host, 'makeTransparency', { period: '2025' }).ok,
  },
  {
    name: 'export a tab about persons',
    entry: 'exportRows',
    silent: true,
    run: (host) => call(host, 'exportRows', { table: 'contacts' }).ok,
  },
  {
    name: 'give access to own data',
    entry: 'giveAccess',
    silent: true,
    sample: 8,
    run: (host) => call(host, 'giveAccess', { contact: '', address: 'zweite@example.org' }).ok,
  },
  {
    name: 'erase somebody by the address',
    entry: 'erasePerson',
    silent: true,
    sample: 8,
    run: (host) =>
      call(host, 'erasePerson', {
        ...{ operation: 'op-erase', contacts: [], names: [] },
        addresses: ['niemand@example.org'],
      }).ok,
  },
  {
    name: 'apply retention',
    entry: 'applyRetention',
    silent: true,
    run: (host) => call(host, 'applyRetention', { operation: 'op-retention', classes: ['contributions/pseudonym'] }).ok,
  },
  {
    name: 'try the sheet itself',
    entry: 'selfTest',
    silent: true,
    run: (host) => {
      host.call('selfTest');
    },
  },
  {
    name: 'go to the first free row',
    entry: 'firstFreeRow',
    silent: true,
    run: (host) => {
      host.call('firstFreeRow');
    },
  },
  {
    name: 'rename an association by typing',
    entry: 'onEdit',
    run: (host) => host.type('Verbände', `${columnLetters(host.tab('Verbände').column('Name'))}3`, 'KV Zwo'),
    again: check,
  },
  {
    name: 'type a sum',
    entry: 'onEdit',
    run: (host) => host.type('Spenden', 'C4', [['03.09.2026', 'KV Eins', 'Geldspende', '1.200,5', 'bar']]),
    again: check,
  },
];

export const everyOperation: readonly WritingOperation[] = [
  ...byForms,
  ...byTyping,
  ...byChecking,
  ...byMenu,
  ...further,
];
