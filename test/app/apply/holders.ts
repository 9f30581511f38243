import type { AssignStart } from '../../../src/forms/assignColumns/shape.ts';
import { COORDINATOR, call, type Host } from '../../bundle.ts';

/** What takes the lock, by the file that asks for it: how people come to it, and what has to stand in the sheet before. */
export interface Holder {
  readonly file: string;
  readonly run: (host: Host) => unknown;
  readonly prepare?: (host: Host) => void;
}

const contacts = (host: Host): string[] =>
  host
    .tab('Koordination')
    .values()
    .map(({ id }) => String(id));

const sheetOf = (host: Host, tab: string) => host.globals.SpreadsheetApp.getActive().getSheetByName(tab);

/** A header that is gone with its note: people are asked for it. */
const headerLost = (host: Host): void => {
  sheetOf(host, 'Spenden')?.getRange(1, host.tab('Spenden').column('Art')).setValue('').setNote('');
};

const answered = (host: Host): unknown => {
  const start = call(host, 'assignColumnsStart', {}).value as unknown as AssignStart;
  const answers = start.tabs.map(({ table, firstLine, columns, choices }) => ({
    ...{ table, firstLine },
    columns: columns.map(({ column, header, values }) => {
      const key = values.includes('Geldspende') ? 'kind' : '';
      return { column, header, values: [...values], key: choices.some((one) => one.key === key) ? key : '' };
    }),
  }));
  return call(host, 'assignColumns', { operation: 'op-assign', answers });
};

/** As the layout before left the sheet. */
const layoutBefore = (host: Host): void => {
  const view = host.tab('Einstellungen');
  const at = view.rows().findIndex((row) => Object.values(row).includes('Stand des Aufbaus'));
  if (at < 0) throw new RangeError('No row of the layout');
  sheetOf(host, 'Einstellungen')
    ?.getRange(view.rowNumbers()[at] ?? 0, view.column('Wert'))
    .setValue(4);
};

const visit = { kind: 'Plakatieren', start: '18.10.2026', guest: 'KV Fünf', host: 'KV Vier', people: '9' };

export const holders: readonly Holder[] = [
  {
    file: 'src/app/apply/carry-out.ts',
    run: (host) => call(host, 'saveVisit', { operation: 'op-next', values: visit }),
  },
  {
    file: 'src/app/sending/send.ts',
    run: (host) => call(host, 'sendEvaluation', { operation: 'op-send', period: '2026-Q3', contacts: contacts(host) }),
  },
  { file: 'src/app/sending/ledger.ts', run: (host) => host.fire('sendDueEvaluations') },
  { file: 'src/app/desk/runs.ts', run: (host) => call(host, 'saveSchedule', { triggers: false, mailUrgent: true }) },
  { file: 'src/app/runs/choose-language.ts', run: (host) => call(host, 'chooseLanguage', { lang: 'de' }) },
  { file: 'src/app/runs/switch-language.ts', run: (host) => call(host, 'chooseLanguage', { lang: 'en' }) },
  { file: 'src/app/runs/profile.ts', run: (host) => call(host, 'chooseProfile', { profile: 'network' }) },
  {
    file: 'src/app/runs/switch-profile.ts',
    run: (host) => call(host, 'switchProfile', { profile: 'network', sure: true }),
  },
  {
    file: 'src/app/runs/erase.ts',
    run: (host) =>
      call(host, 'erasePerson', {
        ...{ operation: 'op-erase', contacts: [], names: [] },
        addresses: ['niemand@example.org'],
      }),
  },
  { file: 'src/app/runs/check.ts', run: (host) => host.call('checkTransparency') },
  { file: 'src/app/runs/expire.ts', run: (host) => host.fire('nightlyCheck') },
  {
    file: 'src/app/runs/undo.ts',
    prepare: (host) => call(host, 'saveVisit', { operation: 'op-next', values: visit }),
    run: (host) => call(host, 'undoVisit', { operation: 'op-next' }),
  },
  { file: 'src/app/runs/bring-up-to-date.ts', prepare: layoutBefore, run: (host) => host.call('setUp') },
  { file: 'src/app/runs/assign-columns.ts', prepare: headerLost, run: answered },
];

/** Typing takes no lock, and whoever writes next finds what was left open all the same. */
export const typedBefore = (host: Host): void => {
  const before = host.current;
  host.as(COORDINATOR);
  const view = host.tab('Einstellungen');
  host.type('Einstellungen', `B${view.rowNumbers()[0] ?? 2}`, String(view.values()[0]?.Wert ?? ''));
  host.as(before);
};
