import type { Column } from '../../src/define/column.ts';
import type { Table } from '../../src/define/table.ts';
import { type DataTableName, tables } from '../../src/tables/index.ts';
import { call, type Host } from '../bundle.ts';
import { type Answer, answerTo, seen } from './answers.ts';
import type { Saving } from './stored.ts';

/** What a call that writes words leaves behind otherwise than it was sent; `accepted` learns which calls let any in. */
type Trial = (saving: Saving, round: number, accepted: Set<string>) => readonly string[];

const rowsIn = (host: Host, tab: string) => host.tab(tab).values();
const differs = (what: string, sent: string, stands: unknown): readonly string[] =>
  seen(sent) === seen(String(stands ?? ''))
    ? []
    : [`${what}: sent ${JSON.stringify(sent)}, stands ${JSON.stringify(stands)}`];
/** A refusal that says why is an answer; one that is not about what was sent leaves the call untried. */
const refused = (what: string, code = ''): readonly string[] => (code === 'invalid' ? [] : [`${what}: ${code}`]);

/** A finding is answered with a reason. */
const answerFinding: Trial = ({ host, text }, round, accepted) => {
  const finding = rowsIn(host, 'Prüfhinweise').find(({ Status }) => Status === 'offen');
  if (finding === undefined) return ['saveFindingStatus: no finding to answer'];
  const reason = text();
  const { ok, problem } = call(host, 'saveFindingStatus', {
    ...{ operation: `op-answer-${round}`, id: finding.id, status: 'settled', reason },
    seen: { status: 'open', reason: '' },
  });
  if (!ok) return refused('saveFindingStatus', problem?.code);
  accepted.add('saveFindingStatus');
  const found = differs(
    'saveFindingStatus',
    reason,
    rowsIn(host, 'Prüfhinweise').find(({ id }) => id === finding.id)?.Begründung,
  );
  const undone = call(host, 'undoFindingStatus', { operation: `op-answer-${round}` });
  return undone.ok ? found : [...found, `undoFindingStatus: ${undone.problem?.code}`];
};

/** A tip is released. */
const releaseTip: Trial = ({ host, text }, round, accepted) => {
  const before = new Set(rowsIn(host, 'Tipps').map(({ id }) => id));
  const [topic, tip] = [text(), text()];
  const { ok, problem } = call(host, 'releaseTip', { operation: `op-tip-${round}`, topic, tip, impersonal: true });
  if (!ok) return refused('releaseTip', problem?.code);
  accepted.add('releaseTip');
  const row = rowsIn(host, 'Tipps').find(({ id }) => !before.has(id));
  return [...differs('releaseTip topic', topic, row?.Thema), ...differs('releaseTip tip', tip, row?.Tipp)];
};

/** An association gets another name, everywhere at once, and its former one back. */
const rename: Trial = ({ host, text, names }, round, accepted) => {
  const name = names[round % names.length] ?? '';
  const id = rowsIn(host, 'Verbände').find(({ Name }) => Name === name)?.id;
  const named = (): number =>
    rowsIn(host, 'Einsätze').filter(({ Gast, Gastgeber }) => Gast === name || Gastgeber === name).length;
  const to = text();
  const operation = `op-rename-${round}`;
  const { ok, problem } = call(host, 'changeAssociation', { operation, kind: 'rename', id, name, to });
  if (!ok) return refused('changeAssociation', problem?.code);
  accepted.add('changeAssociation');
  const found = [
    ...differs('changeAssociation', to, rowsIn(host, 'Verbände').find((row) => row.id === id)?.Name),
    ...(named() > 0 ? ['changeAssociation: visits still have the former name'] : []),
  ];
  const undone = call(host, 'undoAssociationChange', { operation });
  const back = rowsIn(host, 'Verbände').find((row) => row.id === id)?.Name;
  return undone.ok && back === name
    ? found
    : [...found, `undoAssociationChange of ${to}: ${JSON.stringify(undone)}, ${back}`];
};

/** A request for a partnership goes to two offices in the words that a person confirmed. */
const askOffices: Trial = ({ host, text, names }, round, accepted) => {
  const [seeker = '', helper = ''] = names;
  const operation = `op-pair-${round}`;
  const pair = call(host, 'requestPartnership', { operation, seeker, helper });
  // They may be partners already, by another form.
  if (!pair.ok)
    return refused('requestPartnership', pair.problem?.code === 'changed-meanwhile' ? 'invalid' : pair.problem?.code);
  const partnership = rowsIn(host, 'Partnerschaften').find(
    ({ Status, ...row }) => Status === 'angefragt' && row['Verband A'] === seeker && row['Verband B'] === helper,
  )?.id;
  const [subject, words, sent] = [text(), text(), host.outbox.length];
  const { ok, problem } = call(host, 'sendPartnershipRequest', {
    operation: `op-mail-${round}`,
    partnership,
    subject,
    text: words,
  });
  call(host, 'undoPartnershipRequest', { operation });
  // A day's mails may be used up: then nothing leaves, and the answer says so.
  if (!ok) return problem?.code === 'quota' ? [] : refused('sendPartnershipRequest', problem?.code);
  accepted.add('sendPartnershipRequest');
  return host.outbox
    .slice(sent)
    .flatMap((mail) => [
      ...differs('sendPartnershipRequest subject', subject, mail.subject),
      ...(seen(mail.body ?? '').includes(seen(words))
        ? []
        : [`sendPartnershipRequest: sent ${JSON.stringify(words)}, left as ${JSON.stringify(mail.body)}`]),
    ]);
};

const LINES = 12;

/** A list from outside, with answers to each column of the tab: its rows stand in its order, those left out are named. */
function bringIn(name: DataTableName, { host, random, text, names }: Saving, round: number): readonly string[] | true {
  const table: Table = tables[name];
  const columns = Object.entries<Column>(table.columns).filter(([, { writer }]) => writer === 'person');
  const before = new Set(rowsIn(host, table.tab.de).map(({ id }) => id));
  const lists = Array.from({ length: LINES }, () =>
    Object.fromEntries(
      columns.flatMap(([key, column]): [string, Answer][] =>
        column.required || random() < 0.3 ? [[key, answerTo(column, random, text, names)]] : [],
      ),
    ),
  );
  const rows = lists.map((sent, at) => ({
    line: at + 2,
    cells: Object.fromEntries(Object.entries(sent).map(([key, { typed }]) => [key, typed])),
  }));
  const asked = { table: name, rows, names: { known: [], create: [] } };
  const judged = (call(host, 'judgeRows', asked).value?.verdicts ?? []) as readonly {
    readonly hints?: readonly { readonly de: string }[];
  }[];
  const { ok, value, problem } = call(host, 'importRows', {
    ...{
      ...asked,
      operation: `op-${name}-${round}`,
      print: 'a',
      total: LINES,
      last: true,
      incomplete: true,
      personal: true,
    },
  });
  if (!ok) return [`importRows ${name}: ${problem?.code} ${problem?.text.de}`];
  const out = new Set(((value?.refused ?? []) as readonly { readonly line: number }[]).map(({ line }) => line));
  const kept = lists.flatMap((sent, at) => (out.has(at + 2) ? [] : [{ sent, hints: judged[at]?.hints ?? [] }]));
  const stored = rowsIn(host, table.tab.de).filter(({ id }) => !before.has(id));
  if (stored.length !== kept.length) return [`importRows ${name}: ${kept.length} rows said, ${stored.length} stand`];
  const wrong = kept.flatMap(({ sent, hints }, at) =>
    columns.flatMap(([key, { header }]) => {
      const [answer, stands = ''] = [sent[key], stored[at]?.[header.de]];
      if (answer === undefined || answer.typed.trim() === '')
        return stands === '' ? [] : [`importRows ${name} ${key}: nobody sent ${JSON.stringify(stands)}`];
      const said = hints.some(({ de }) => de.includes(seen(String(stands))));
      return said || answer.isSaidBy(stands)
        ? []
        : [`importRows ${name} ${key}: sent ${JSON.stringify(answer.typed)}, stands ${JSON.stringify(stands)}`];
    }),
  );
  return wrong.length > 0 || kept.length === 0 ? wrong : true;
}

const importLists: Trial = (saving, round, accepted) => {
  const start = call(saving.host, 'importStart', {});
  const names = (start.value?.tables ?? []) as readonly DataTableName[];
  const found = names.map((name) => {
    const brought = bringIn(name, saving, round);
    if (brought === true) accepted.add(`importRows ${name}`).add('importRows');
    return brought === true ? [] : brought;
  });
  return found.flat();
};

/** Calls beside the forms over tables that keep or send words of a person. */
export const otherTrials: Readonly<Record<string, Trial>> = {
  saveFindingStatus: answerFinding,
  releaseTip,
  changeAssociation: rename,
  sendPartnershipRequest: askOffices,
  importRows: importLists,
};

/** Calls that write, and keep no words of whoever sends them: choices, ids and periods that the page was given. */
export const WITHOUT_WORDS: readonly string[] = [
  ...[
    'settleThing',
    'checkNow',
    'saveSchedule',
    'chooseLanguage',
    'chooseProfile',
    'switchProfile',
    'assignColumns',
    'seedAssociations',
  ],
  ...['requestPartnership', 'sendEvaluation', 'testEvaluation', 'makeTransparency', 'exportRows', 'applyRetention'],
  // What is searched for is kept nowhere: test/forms/data-protection.test.ts looks for it in the whole file.
  ...['giveAccess', 'erasePerson'],
];
