import { UNLOGGED } from '../../src/app/apply/log.ts';
import type { Text } from '../../src/domain/text.ts';
import { call, type Host } from '../bundle.ts';

/** An operation that writes, as data. Every later one is added to the list. */
export interface WritingOperation {
  readonly name: string;
  /** What of the script it starts: a call of a page, a command, a job, or `onEdit`. */
  readonly entry: string;
  /** What has to stand in the used sheet before. */
  readonly prepare?: (host: Host) => void;
  /** Gives false where the answer was no success, `UNFINISHED` where it asked to be tried once more. */
  readonly run: (host: Host) => unknown;
  /** What a person does when the first try did not go through; the same again if missing. */
  readonly again?: (host: Host) => unknown;
  /** Takes so long that faults at so many of its calls, evenly spread, have to do. */
  readonly sample?: number;
  /** A crash may leave a mail unsent: then the ledger shows it to a person, and nothing sends it by guess. */
  readonly mails?: boolean;
  /** Nobody is told by an answer whether it was refused. */
  readonly silent?: boolean;
}

export const check = (host: Host): void => {
  host.call('checkTransparency');
};

export const save = (host: Host): boolean =>
  call(host, 'saveVisit', {
    operation: 'op-visit',
    values: {
      kind: 'Haustürwahlkampf',
      start: '10.10.2026',
      guest: 'KV Zwei',
      host: 'KV Fünf',
      people: '7',
      doors: '120',
      note: 'Es hat geregnet',
    },
  }).ok;

/** Nothing of it was left alone. Where Protokoll alone could not be written the rows stand, as the answer says. */
const isWhole = (value: ReturnType<typeof call>['value']): boolean =>
  !Array.isArray(value?.left) || value.left.every((one) => (one as Text | undefined)?.de === UNLOGGED.de);

/** Some of it may stand: the answer says so, and that a second try does the rest. */
export const UNFINISHED = 'unfinished';
/** Taken back whole: what was left alone is named, and then stands as it did. */
export const takenBack = ({ ok, value, problem }: ReturnType<typeof call>): boolean | typeof UNFINISHED => {
  if (ok) return isWhole(value);
  return problem?.code === 'platform' ? UNFINISHED : false;
};

const undo = (host: Host) => takenBack(call(host, 'undoVisit', { operation: 'op-visit' }));

const request = {
  ...{ kind: 'seeking', concern: 'Partner gesucht', receivedOn: 'Sa 10.10.2026' },
  ...{ association: 'KV Zwei', status: 'new' },
};

/** Saved with what comes with it: the association seeks then. */
const saveRequest = (host: Host) => takenBack(call(host, 'saveRequest', { operation: 'op-request', values: request }));

const plan = { kind: 'stall', start: '05.12.2026', guest: 'KV Zwei', host: 'KV Fünf', people: '4' };

const savePlan = (host: Host): boolean => call(host, 'savePlan', { operation: 'op-plan', values: plan }).ok;

/** The plan becomes the report, in the same row. */
const reportPlan = (host: Host): boolean => {
  const found = host
    .tab('Einsätze')
    .values()
    // The page keeps the row's id: a second try finds it, whatever the first one wrote.
    .find((row) => [4, 5].includes(Number(row.Angereiste)) && row.Gast === plan.guest && row.Gastgeber === plan.host);
  const seen = { ...plan, start: 'Sa 05.12.2026', status: 'planned' };
  const { ok, value } = call(host, 'saveVisit', {
    ...{ operation: 'op-report', row: { id: String(found?.id), seen } },
    values: { ...seen, status: 'done', people: '5' },
  });
  return ok && isWhole(value);
};

const contribution = {
  ...{ kind: 'money', amount: '50', receivedOn: '10.10.2026', receiver: 'KV Zwei', channel: 'transfer' },
  ...{ donorKnown: 'ja', donorNumber: '4711', voucher: 'B-1' },
};

const saveContribution = (host: Host): boolean =>
  call(host, 'saveContribution', { operation: 'op-contribution', values: contribution }).ok;

const changeContribution = (host: Host): boolean => {
  const found = host
    .tab('Spenden')
    .values()
    .find((row) => row.Beleg === contribution.voucher);
  const row = { id: String(found?.id), seen: contribution };
  const { ok, value } = call(host, 'saveContribution', {
    ...{ operation: 'op-booked', row },
    values: { ...contribution, bookedByReceiverOn: '12.10.2026' },
  });
  return ok && isWhole(value);
};

/** The answers as the page opened them: a second try sends the same. */
const changeRequest = (host: Host): boolean => {
  const found = host
    .tab('Anfragen')
    .values()
    .find((row) => row.Anliegen === request.concern);
  const row = { id: String(found?.id), seen: request };
  const { ok, value } = call(host, 'saveRequest', {
    ...{ operation: 'op-answer', row },
    values: { ...request, status: 'answered', dueOn: '01.11.2026' },
  });
  return ok && isWhole(value);
};

const pasted = Array.from({ length: 20 }, (_, index) => [
  'durchgeführt',
  `${index + 1}.10.2026`,
  index % 5 === 0 ? 'Infostnd' : 'Infostand',
  'KV Vier',
  `p${index}`,
  'KV Fünf',
  String(index + 1),
]);

const findingOf = (host: Host, rule: string): string =>
  String(
    host
      .tab('Prüfhinweise')
      .values()
      .find((row) => row.Regel === rule)?.id,
  );

export const settle = (host: Host): boolean =>
  call(host, 'saveFindingStatus', {
    operation: 'op-status',
    id: findingOf(host, 'S-01'),
    status: 'settled',
    reason: 'Mit dem LV besprochen',
    seen: { status: 'open', reason: '' },
  }).ok;

const send = (host: Host): boolean =>
  call(host, 'sendEvaluation', {
    operation: 'op-send',
    period: '2026-Q3',
    contacts: host
      .tab('Koordination')
      .values()
      .map((row) => String(row.id)),
  }).ok;

/** Two rows of a list, and an association that comes with them, as the second of two pieces. */
const imported = {
  ...{ operation: 'op-import', table: 'visits', print: 'a', total: 2, last: true, incomplete: false, personal: false },
  rows: ['11.10.2026', '12.10.2026'].map((start, index) => ({
    line: index + 4,
    cells: { status: 'done', start, kind: 'Infostand', guest: 'KV Neu', host: 'KV Fünf', people: 3, note: 'Regen' },
  })),
  names: { known: [], create: [{ name: 'KV Neu', level: 'KV', land: 'Hessen' }] },
};
/** In two steps, associations and rows: what of it does not stand is named, and a second try does the rest. */
const bringIn = (host: Host): boolean | typeof UNFINISHED => {
  const { ok, value } = call(host, 'importRows', imported);
  return ok && (isWhole(value) || UNFINISHED);
};

const askPartners = (host: Host): boolean =>
  call(host, 'requestPartnership', { operation: 'op-pair', seeker: 'KV Vier', helper: 'KV Fünf' }).ok;

const sendPartners = (host: Host): boolean => {
  const pair = host
    .tab('Partnerschaften')
    .values()
    .find((row) => row['Verband A'] === 'KV Vier');
  return call(host, 'sendPartnershipRequest', {
    ...{ operation: 'op-pair-mail', partnership: String(pair?.id), subject: 'Partnerschaft?', text: 'Wollt Ihr?' },
  }).ok;
};

const partnership = { a: 'KV Zwei', b: 'KV Vier', agreedA: 'So 01.11.2026', agreedB: 'Mo 09.11.2026' };
const savePartnership = (host: Host): boolean =>
  call(host, 'savePartnership', { operation: 'op-partners', values: partnership }).ok;

const pairOf = (host: Host, b: string): string =>
  String(
    host
      .tab('Partnerschaften')
      .values()
      .find((row) => row['Verband A'] === partnership.a && row['Verband B'] === b)?.id,
  );

/** It ends with a reason, and another one carries it on. */
const endPartnership = (host: Host): boolean => {
  const seen = { ...partnership, status: 'active', since: 'Mo 09.11.2026' };
  const { ok, value } = call(host, 'savePartnership', {
    ...{ operation: 'op-end', row: { id: pairOf(host, 'KV Vier'), seen } },
    values: { ...seen, status: 'ended', endReason: 'Zusammengelegt', successor: pairOf(host, 'KV Drei') },
  });
  return ok && isWhole(value);
};
const twoPartnerships = (host: Host): void => {
  savePartnership(host);
  call(host, 'savePartnership', { operation: 'op-next', values: { a: 'KV Zwei', b: 'KV Drei' } });
};

const local = { level: 'OV', name: 'OV Neustadt', parent: 'KV Zwei' };
const saveAssociation = (host: Host): boolean =>
  call(host, 'saveAssociation', { operation: 'op-local', values: local }).ok;

/** The offices to which a draft goes. */
const withMailboxes = (host: Host): void => {
  const view = host.tab('Verbände');
  for (const name of ['Vier', 'Fünf']) {
    const line = view.rowNumbers()[view.values().findIndex((row) => row.Name === `KV ${name}`)] ?? 0;
    const cell = host.globals.SpreadsheetApp.getActive().getSheetByName('Verbände');
    cell?.getRange(line, view.column('Postfach')).setValue(`${name.toLowerCase().replace('ü', 'ue')}@example.org`);
  }
};

/** What forms and dialogs write. */
export const byForms: readonly WritingOperation[] = [
  { name: 'save a visit', entry: 'saveVisit', run: save },
  { name: 'undo a visit', entry: 'undoVisit', prepare: save, run: undo },
  { name: 'save a plan', entry: 'savePlan', run: savePlan },
  {
    ...{ name: 'undo a plan', entry: 'undoPlan', prepare: savePlan },
    run: (host) => takenBack(call(host, 'undoPlan', { operation: 'op-plan' })),
  },
  { name: 'report a plan', entry: 'saveVisit', prepare: savePlan, run: reportPlan },
  { name: 'save a contribution', entry: 'saveContribution', run: saveContribution },
  {
    ...{ name: 'change a contribution', entry: 'saveContribution' },
    ...{ prepare: saveContribution, run: changeContribution },
  },
  {
    name: 'undo a contribution',
    entry: 'undoContribution',
    prepare: saveContribution,
    run: (host) => takenBack(call(host, 'undoContribution', { operation: 'op-contribution' })),
  },
  { name: 'save a request', entry: 'saveRequest', run: saveRequest },
  { name: 'change a request', entry: 'saveRequest', prepare: saveRequest, run: changeRequest },
  {
    name: 'undo a request',
    entry: 'undoRequest',
    prepare: saveRequest,
    run: (host) => takenBack(call(host, 'undoRequest', { operation: 'op-request' })),
  },
  { name: 'add a partnership', entry: 'savePartnership', run: savePartnership },
  {
    name: 'undo a partnership',
    entry: 'undoPartnership',
    prepare: savePartnership,
    run: (host) => takenBack(call(host, 'undoPartnership', { operation: 'op-partners' })),
  },
  { name: 'add an association', entry: 'saveAssociation', run: saveAssociation },
  {
    name: 'undo an association',
    entry: 'undoAssociation',
    prepare: saveAssociation,
    run: (host) => takenBack(call(host, 'undoAssociation', { operation: 'op-local' })),
  },
  { name: 'end a partnership', entry: 'savePartnership', prepare: twoPartnerships, run: endPartnership },
  {
    name: 'undo the end of a partnership',
    entry: 'undoPartnership',
    prepare: (host) => {
      twoPartnerships(host);
      endPartnership(host);
    },
    run: (host) => takenBack(call(host, 'undoPartnership', { operation: 'op-end' })),
  },
  { name: 'import two rows', entry: 'importRows', run: bringIn },
  {
    name: 'undo an import',
    entry: 'undoImport',
    prepare: bringIn,
    run: (host) => takenBack(call(host, 'undoImport', { operation: 'op-import' })),
  },
  { name: 'ask for a partnership', entry: 'requestPartnership', run: askPartners },
  {
    name: 'undo asking for a partnership',
    entry: 'undoPartnershipRequest',
    prepare: askPartners,
    run: (host) => takenBack(call(host, 'undoPartnershipRequest', { operation: 'op-pair' })),
  },
  {
    name: 'send a partnership request',
    entry: 'sendPartnershipRequest',
    mails: true,
    prepare: (host) => {
      withMailboxes(host);
      askPartners(host);
    },
    run: sendPartners,
  },
  {
    name: 'seed associations',
    entry: 'seedAssociations',
    sample: 2,
    run: (host) => call(host, 'seedAssociations', { operation: 'op-seed' }).ok,
  },
];

/** What typing and pasting writes; the next check is the second try. Their guest keeps its name: a former one is replaced as one types, by no check. */
export const byTyping: readonly WritingOperation[] = [
  { name: 'type one cell', entry: 'onEdit', run: (host) => host.type('Einsätze', 'I4', '-3'), again: check },
  {
    name: 'type a new row',
    entry: 'onEdit',
    run: (host) =>
      host.type('Einsätze', 'C7', [['geplant', '31.11.2026', 'Infostand', 'KV Vier', 'n', 'KV Neun', '3']]),
    again: check,
  },
  { name: 'paste 20 rows', entry: 'onEdit', run: (host) => host.type('Einsätze', 'C7', pasted), again: check },
];

/** What the menu's checks write. */
export const byChecking: readonly WritingOperation[] = [
  { name: 'check for the first time', entry: 'checkTransparency', run: check },
  {
    name: 'check with news',
    entry: 'checkTransparency',
    prepare: (host) => {
      check(host);
      host.type('Prüfhinweise', 'K2', 'Das klären wir mit dem LV');
      host.type('Einsätze', 'C7', pasted.slice(0, 6));
      host.type('Spenden', 'F2', '10,00');
    },
    run: check,
  },
  { name: 'check without news', entry: 'checkTransparency', prepare: check, run: check },
  {
    name: 'check rows without ids',
    entry: 'checkTransparency',
    prepare: (host) => {
      // As an import by hand leaves it: no trigger ran.
      host.globals.SpreadsheetApp.getActive()
        .getSheetByName('Einsätze')
        ?.getRange('C7:I9')
        .setValues(pasted.slice(0, 3));
    },
    run: check,
  },
  {
    name: 'check a copied row',
    entry: 'checkTransparency',
    prepare: (host) => {
      check(host);
      // A cancelled one: of two others rule Q-10 would speak, of the one or the other, and only at the next check.
      host.person.copyRows('Einsätze', 6);
    },
    run: check,
  },
];

/** What is done with findings, the evaluation and the sheet itself. */
export const byMenu: readonly WritingOperation[] = [
  { name: 'settle a finding', entry: 'saveFindingStatus', prepare: check, run: settle },
  {
    name: 'undo a settled finding',
    entry: 'undoFindingStatus',
    prepare: (host) => {
      check(host);
      settle(host);
    },
    run: (host) => call(host, 'undoFindingStatus', { operation: 'op-status' }).ok,
  },
  { name: 'send the evaluation', entry: 'sendEvaluation', mails: true, run: send },
  {
    name: 'switch mails on',
    entry: 'saveSchedule',
    sample: 6,
    run: (host) => call(host, 'saveSchedule', { triggers: true, mailUrgent: true }).ok,
  },
  {
    name: 'set up again after damage',
    entry: 'setUp',
    sample: 6,
    prepare: (host) => {
      host.person.rename('Spenden', 'Geld');
      host.person.clear('Partnerschaften', 'E1');
      host.person.deleteTab('Tipps');
    },
    run: (host) => {
      host.call('setUp');
    },
  },
  {
    name: 'refresh the evaluation',
    entry: 'refreshEvaluation',
    run: (host) => {
      host.call('refreshEvaluation');
    },
  },
];
