import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { bundleServer } from '../../scripts/build/server.ts';
import { columnLetters } from '../../workbench/emulator/index.ts';
import { COORDINATOR, call, type Host } from '../bundle.ts';
import { acts } from './acts.ts';
import { chooseFormer, giveNameAway } from './asked.ts';
import { disturbances } from './disturbances.ts';
import { further } from './further-operations.ts';
import { byChecking, byForms, byMenu, byTyping, type WritingOperation } from './operations.ts';
import { serialJudge, serialStage } from './serial.ts';
import { asHelper, usedSheet } from './world.ts';

/** A line that guards against loss, how it reads when it is broken, and what notices that. */
export interface Mutation {
  readonly name: string;
  readonly file: string;
  /** Stands once in the file. */
  readonly guard: string;
  readonly broken: string;
  /** What goes wrong with this script, in words: nothing with the guard in its place. */
  readonly noticed: (script: string) => readonly string[];
}

const VISIT = { kind: 'Infostand', start: '03.10.2026', guest: 'KV Zwei', host: 'KV Fünf', people: '5' };
const save = (host: Host, operation = 'op-mutant', values: object = VISIT) =>
  call(host, 'saveVisit', { operation, values });
const rowsOf = (host: Host): string[] =>
  host
    .tab('Einsätze')
    .values()
    .map((row) => JSON.stringify(row));

const operationNamed = (name: string): WritingOperation => {
  const found = [...byForms, ...byTyping, ...byChecking, ...byMenu].find((one) => one.name === name);
  if (!found) throw new RangeError(`No operation ${name}`);
  return found;
};

/** Violations of an operation beside an act, at each of its calls. */
function beside(script: string, operation: string, act: string): string[] {
  const host = usedSheet(script);
  const stage = serialStage(host, host.snapshot(), operationNamed(operation));
  const other = [...disturbances, ...acts].find(({ name }) => name === act);
  if (!other) throw new RangeError(`No act ${act}`);
  const judge = serialJudge(stage, [other]);
  return Array.from({ length: stage.calls }, (_, index) => judge([index + 1])).flat();
}

const SEND = { operation: 'op-send', period: '2026-Q3' };
const contacts = (host: Host): string[] =>
  host
    .tab('Koordination')
    .values()
    .map(({ id }) => String(id));

const said = (wrong: boolean, words: string): string[] => (wrong ? [words] : []);

const lockIgnored = (script: string): string[] => {
  const host = usedSheet(script);
  const release = host.locks.hold('document');
  const answer = save(host);
  release();
  return said(answer.ok, 'saved while another run held the lock');
};

/** Whatever was written is carried out before the lock is given back. */
const releasedTooEarly = (script: string): string[] => {
  const host = usedSheet(script);
  const operations: (() => unknown)[] = [
    () => save(host),
    () => call(host, 'undoVisit', { operation: 'op-mutant' }),
    () => host.call('checkTransparency'),
    () => call(host, 'sendEvaluation', { ...SEND, contacts: contacts(host) }),
    () => {
      // A setting that someone deleted is written anew, and nothing is looked at afterwards.
      const view = host.tab('Einstellungen');
      const line = view.rowNumbers()[view.rows().findIndex((row) => Object.values(row).includes('Profil'))] ?? 0;
      host.person.deleteRows('Einstellungen', line);
      call(host, 'chooseProfile', { profile: 'network' });
    },
  ];
  return operations.flatMap((run) => {
    run();
    let waiting: string | undefined;
    return host.calls.flatMap(({ method }) => {
      if (/^(set(?!Propert)|append|insert|delete|clear)/.test(method)) waiting = method;
      if (/^(flush|get(Values|SheetValues|LastRow))$/.test(method)) waiting = undefined;
      return said(
        method === 'releaseLock' && waiting !== undefined,
        `lock given back before ${waiting} was carried out`,
      );
    });
  });
};

/** What someone types into a row while an undo takes it away stays, and the row with it. */
const typedIntoLost = (script: string): string[] => {
  const host = usedSheet(script);
  const id = String(save(host).value?.id);
  const start = host.snapshot();
  const undo = () => call(host, 'undoVisit', { operation: 'op-mutant' });
  undo();
  return host.calls.flatMap((_, index) => {
    let typed = false;
    host.restore(start).during(index + 1, () =>
      asHelper(host, () => {
        const view = host.tab('Einsätze');
        const line = view.rowNumbers()[view.rows().findIndex((row) => row.id === id && row.Art !== '')];
        if (line === undefined) return;
        typed = true;
        host.type('Einsätze', `${columnLetters(view.column('Gelernt'))}${line}`, 'Regenjacken mitnehmen');
      }),
    );
    undo();
    return said(
      typed && !rowsOf(host).some((row) => row.includes('Regenjacken')),
      `at ${index + 1}: what was typed is gone`,
    );
  });
};

const laterChangeLost = (script: string): string[] => {
  const host = usedSheet(script);
  const id = String(save(host).value?.id);
  const view = host.tab('Einsätze');
  const line = view.rowNumbers()[view.rows().findIndex((row) => row.id === id)];
  host.type('Einsätze', `I${line}`, '77');
  call(host, 'undoVisit', { operation: 'op-mutant' });
  return said(
    !rowsOf(host).some((row) => row.includes(id) && row.includes('77')),
    'undo took away what was typed since',
  );
};

const personalWordsKept = (script: string): string[] => {
  const host = usedSheet(script);
  save(host, 'op-mutant', { ...VISIT, note: 'Erika Beispiel hat mitgeholfen' });
  call(host, 'undoVisit', { operation: 'op-mutant' });
  const journal = JSON.stringify(host.tab('Protokoll').values());
  return said(journal.includes('Erika'), 'Protokoll keeps a note');
};

const savedTwice = (script: string): string[] => {
  const host = usedSheet(script);
  const before = rowsOf(host).length;
  save(host);
  save(host);
  // Protokoll knows the operation; the row itself has to tell where Protokoll was lost.
  host.person.deleteTab('Protokoll');
  host.call('setUp');
  save(host);
  return said(rowsOf(host).length !== before + 1, `${rowsOf(host).length - before} rows of one save`);
};

/** A second try after someone emptied a cell leaves it empty. */
const emptiedFilledAgain = (script: string): string[] => {
  const host = usedSheet(script);
  const id = String(save(host, 'op-mutant', { ...VISIT, place: 'Weimar' }).value?.id);
  const view = host.tab('Einsätze');
  const line = view.rowNumbers()[view.rows().findIndex((row) => row.id === id)];
  host.type('Einsätze', `I${line}`, '');
  save(host, 'op-mutant', { ...VISIT, place: 'Weimar' });
  const row = host
    .tab('Einsätze')
    .rows()
    .find((one) => one.id === id);
  return said(row?.Angereiste !== '', 'a late second try filled what was emptied');
};

const formulaWritten = (script: string): string[] => {
  const host = usedSheet(script);
  const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Einsätze');
  return ['=1+1', '+ 3 Helfende', "'schräg", '=HYPERLINK("https://example.org";"x")'].flatMap((note, index) => {
    // A format that keeps texts as they are would mask a missing guard: someone cleared it.
    if (index % 2 === 1) sheet?.getRange(2, 1, 30, 30).clearFormat();
    const id = String(save(host, `op-formula-${index}`, { ...VISIT, start: `0${index + 1}.10.2026`, note }).value?.id);
    const row = host
      .tab('Einsätze')
      .values()
      .find((one) => one.id === id);
    return said(row?.Notiz !== note, `${note} became ${String(row?.Notiz)}`);
  });
};

/** However a run ends while mails leave, the next ones send none of them again. */
const sentTwice = (script: string): string[] => {
  const host = usedSheet(script);
  const start = host.snapshot();
  call(host, 'sendEvaluation', { ...SEND, contacts: contacts(host) });
  const calls = host.calls.map(({ method }) => method);
  const places = calls.flatMap((method, index) => (method === 'sendEmail' ? [index + 2] : []));
  return places.flatMap((at) => {
    host.restore(start).crash({ at, unflushed: 'lost' });
    try {
      call(host, 'sendEvaluation', { ...SEND, contacts: contacts(host) });
    } catch {
      // The platform ended it.
    }
    call(host, 'sendEvaluation', { ...SEND, contacts: contacts(host) });
    call(host, 'sendEvaluation', { ...SEND, operation: 'op-send-again', contacts: contacts(host) });
    const letters = host.outbox.map(({ to }) => to);
    return said(new Set(letters).size < letters.length, `ended at ${at}: ${letters.join(', ')}`);
  });
};

/** Of two who send at the same time, each mail leaves by one of them. */
const twoSenders = (script: string): string[] => {
  const host = usedSheet(script);
  const start = host.snapshot();
  const send = (operation: string) => call(host, 'sendEvaluation', { ...SEND, operation, contacts: contacts(host) });
  send('op-send');
  const locked = host.calls.findIndex(({ method }) => method === 'tryLock') + 1;
  host.restore(start).during(locked, () => send('op-send-other'));
  send('op-send');
  const letters = host.outbox.map(({ to }) => to);
  return said(letters.length === 0 || new Set(letters).size < letters.length, `sent by two: ${letters.join(', ')}`);
};

/** Each mail stands in the ledger before it leaves. */
const unreserved = (script: string): string[] => {
  const host = usedSheet(script);
  let seen = 0;
  const start = host.snapshot();
  call(host, 'sendEvaluation', { ...SEND, contacts: contacts(host) });
  const first = host.calls.findIndex(({ method }) => method === 'sendEmail') + 1;
  host.restore(start).during(first, () => {
    seen = host.tab('Versand').rows().length;
  });
  call(host, 'sendEvaluation', { ...SEND, contacts: contacts(host) });
  return said(first === 0 || seen < contacts(host).length, `${seen} mails reserved when the first one left`);
};

/** Rows of the ledger that someone deleted do not make a mail leave again. */
const sentWithoutLedger = (script: string): string[] => {
  const host = usedSheet(script);
  call(host, 'sendEvaluation', { ...SEND, contacts: contacts(host) });
  const left = host.outbox.length;
  host.person.deleteRows('Versand', 2, host.tab('Versand').rows().length);
  call(host, 'sendEvaluation', { ...SEND, operation: 'op-send-again', contacts: contacts(host) });
  return said(host.outbox.length > left, `${host.outbox.length - left} mails left again`);
};

const anothersAnswerLost = (script: string): string[] => {
  const host = usedSheet(script);
  host.call('checkTransparency');
  const finding = host
    .tab('Prüfhinweise')
    .values()
    .find((row) => row.Regel === 'S-01');
  const view = host.tab('Prüfhinweise');
  const line = view.rowNumbers()[view.rows().findIndex((row) => row.id === finding?.id)];
  const letter = (header: string): string => String.fromCharCode(64 + view.column(header));
  const start = host.snapshot();
  const settle = () =>
    call(host, 'saveFindingStatus', {
      ...{ operation: 'op-status', id: finding?.id, status: 'settled', reason: 'Mit dem LV besprochen' },
      seen: { status: 'open', reason: '' },
    });
  settle();
  const locked = host.calls.findIndex(({ method }) => method === 'tryLock') + 1;
  return Array.from({ length: locked }, (_, index) => index + 1).flatMap((at) => {
    host
      .restore(start)
      .during(at, () =>
        asHelper(host, () => host.type('Prüfhinweise', `${letter('Begründung')}${line}`, 'Ich frage nach')),
      );
    settle();
    const rows = host.as(COORDINATOR).tab('Prüfhinweise').rows();
    const now = rows.find((row) => row.id === finding?.id);
    return said(now?.Begründung !== 'Ich frage nach', `at ${at} of ${locked}: another's answer was overwritten`);
  });
};

/** Someone sorts while rows are pasted, and the trigger ends before it has looked again. */
const idsReplaced = (script: string): string[] => {
  const host = usedSheet(script);
  const stage = serialStage(host, host.snapshot(), operationNamed('paste 20 rows'));
  const sorted = acts.filter(({ name }) => name === 'Einsätze sorted');
  const judge = serialJudge(stage, sorted);
  return judge([stage.calls - 3], { kind: 'kept', at: stage.calls - 1 });
};

/** Someone inserts a line while an undo empties its row, and the run ends before it has looked again. */
const rowEmptied = (script: string): string[] => {
  const host = usedSheet(script);
  const stage = serialStage(host, host.snapshot(), operationNamed('undo a visit'));
  const inserted = acts.filter(({ name }) => name === 'a row inserted in Einsätze');
  const write =
    host.calls.findIndex(({ method, target }) => method === 'setValues' && target?.startsWith('Einsätze')) + 1;
  return serialJudge(stage, inserted)([write - 1], { kind: 'kept', at: write + 1 });
};

/** Rows of one operation that get other columns each, while a line above them goes. */
const crossed = (script: string): string[] => {
  const host = usedSheet(script);
  const merge = further.filter(({ entry, name }) => entry === 'changeAssociation' && name.startsWith('merge'));
  return merge.flatMap((operation) => {
    const stage = serialStage(host, host.snapshot(), operation);
    const judge = serialJudge(
      stage,
      acts.filter(({ name }) => name === 'a row deleted in Einsätze'),
    );
    const writes = host.calls.flatMap(({ method, target }, index) =>
      method === 'setValues' && target?.startsWith('Einsätze') ? [index + 1] : [],
    );
    return writes.flatMap((at) => judge([at - 1]));
  });
};

/** Someone moves lines right before one of an operation's writes to a tab, and the run ends before it has looked again. */
const hitAndEnded = (operation: string, act: string, tab: string) => (script: string) => {
  const host = usedSheet(script);
  const stage = serialStage(host, host.snapshot(), operationNamed(operation));
  const judge = serialJudge(
    stage,
    acts.filter(({ name }) => name === act),
  );
  const writes = host.calls.flatMap(({ method, target }, index) =>
    method === 'setValues' && target?.startsWith(tab) ? [index + 1] : [],
  );
  return writes.flatMap((at) => judge([at - 1], { kind: 'kept', at: at + 1 }));
};

/** While it is open which of two tabs is meant, neither of them gets a cell; once it is said, what was asked for goes through. */
const writtenInDoubt = (script: string): string[] => {
  const host = usedSheet(script);
  save(host);
  host.call('checkTransparency');
  const start = host.snapshot();
  const cellsOf = (tab: string): string => JSON.stringify(host.tab(tab).values());
  const acts: readonly (readonly [string, string, () => unknown])[] = [
    ['saved', 'Einsätze', () => save(host, 'op-doubt')],
    ['taken back', 'Einsätze', () => call(host, 'undoVisit', { operation: 'op-mutant' })],
    ['checked', 'Einsätze', () => host.call('checkTransparency')],
    ['checked at night', 'Prüfhinweise', () => host.fire('nightlyCheck')],
    ['seeded', 'Verbände', () => call(host, 'seedAssociations', { operation: 'op-seed' })],
    ['sent', 'Versand', () => call(host, 'sendEvaluation', { ...SEND, contacts: contacts(host) })],
  ];
  const written = acts.flatMap(([what, tab, run]) => {
    giveNameAway(host.restore(start), tab);
    const before = [cellsOf(tab), cellsOf(`${tab} alt`)];
    run();
    return said(cellsOf(tab) !== before[0] || cellsOf(`${tab} alt`) !== before[1], `${what} while ${tab} was in doubt`);
  });
  // Typing fills a cell of its own; what the trigger adds to it is an id and a word.
  giveNameAway(host.restore(start), 'Einsätze');
  host.type('Einsätze', 'C2', [['geplant', '12.12.2026', 'Infostand']]);
  const answered = host
    .tab('Einsätze')
    .values()
    .some((row) => row.id !== '');
  const settled = chooseFormer(host) && save(host, 'op-doubt').ok;
  return [
    ...written,
    ...said(answered, 'typing was answered in doubt'),
    ...said(!settled, 'nothing goes through once it is said'),
  ];
};

/** The lines that keep rows, mails and words: each is broken once, and something has to notice. */
export const mutations: readonly Mutation[] = [
  {
    name: 'the lock',
    file: 'src/google/lock.ts',
    guard: 'if (!lock.tryLock(ms)) return fail(BUSY);',
    broken: 'lock.tryLock(ms);',
    noticed: lockIgnored,
  },
  {
    name: 'the flush before the lock is released',
    file: 'src/google/waiting.ts',
    guard: '  SpreadsheetApp.flush();',
    broken: '',
    noticed: releasedTooEarly,
  },
  {
    name: 'the look at rows after they were written',
    file: 'src/app/apply/read-back.ts',
    guard: 'if (spots.length === 0 || round === MOST_ROUNDS) {',
    broken: 'if (round >= 1) {',
    noticed: (script) => beside(script, 'save a visit', 'a column inserted in Einsätze'),
  },
  {
    name: 'the second look before rows are taken away',
    file: 'src/app/apply/take-away.ts',
    guard: 'else if (free && isPart(cells, removed.cells)) lines.set',
    broken: "else if (removed.id !== '') lines.set",
    noticed: typedIntoLost,
  },
  {
    name: "the operation's own cells looked at again",
    file: 'src/app/apply/prepare.ts',
    guard: 'if (expectedCell !== undefined && !sameCell(now, expectedCell)) {',
    broken: 'if (expectedCell !== undefined && expectedCell === now && !sameCell(now, expectedCell)) {',
    noticed: anothersAnswerLost,
  },
  {
    name: 'the reading under the lock',
    file: 'src/app/apply/target.ts',
    guard: 'const first = reader.fresh(table);',
    broken: 'const first = reader.tab(table);',
    noticed: anothersAnswerLost,
  },
  {
    name: 'what an undo compares',
    file: 'src/app/apply/undo.ts',
    guard: 'free.find((line) => rowFingerprint(tables[table], cellsAt(line)) === mark)',
    broken: 'free[0]',
    noticed: laterChangeLost,
  },
  {
    name: "the journal's privacy",
    file: 'src/app/apply/journal.ts',
    guard: "(table.columns[key]?.privacy === 'none' && !personal.has(key)) || isEmptyCell(cells[key] ?? '');",
    broken: "table.columns[key] !== undefined || isEmptyCell(cells[key] ?? '');",
    noticed: personalWordsKept,
  },
  {
    name: 'the double click',
    file: 'src/app/apply/prepare.ts',
    guard: 'if (line === undefined) appends.push(row);',
    broken: 'if (line === undefined || line >= 0) appends.push(row);',
    noticed: savedTwice,
  },
  {
    name: 'an operation that stands whole in Protokoll',
    file: 'src/app/apply/log.ts',
    guard: 'if (!log || plan.journal !== undefined || plan.ahead || log.there.size === 0) return [...changes];',
    broken: 'if (log !== null) return [...changes];',
    noticed: emptiedFilledAgain,
  },
  {
    name: 'the reservation of mails',
    file: 'src/app/sending/reserve.ts',
    guard: "for (const entry of entriesOf(now)) add(entry, 'reserved');",
    broken: '',
    noticed: unreserved,
  },
  {
    name: 'the guard against a second sending',
    file: 'src/app/sending/reserve.ts',
    guard: "row === undefined || ['waiting', 'failed', 'no-news'].includes(row.values.state ?? '')",
    broken: 'row !== null',
    noticed: (script) => [...twoSenders(script), ...sentTwice(script)],
  },
  {
    name: 'the memory beside the ledger',
    file: 'src/app/sending/reserve.ts',
    guard: '!held.has(rowOf(entry)) && memory.has(rowOf(entry))',
    broken: 'memory.size < 0',
    noticed: sentWithoutLedger,
  },
  {
    name: 'which of two tabs is meant, by the number of all tabs',
    file: 'src/app/reading/tab-reads.ts',
    guard: 'book.getNumSheets() === count ?',
    broken: 'book.getNumSheets() >= count ?',
    noticed: writtenInDoubt,
  },
  {
    name: 'which of two tabs is meant, while typing',
    file: 'src/app/reading/tab-reads.ts',
    guard: 'else seen = all();',
    broken: 'else seen = new Map();',
    noticed: writtenInDoubt,
  },
  {
    name: 'nothing written while it is open which tab is meant',
    file: 'src/app/reading/tab-reads.ts',
    guard: 'if (doubt) return fail(doubt);',
    broken: '',
    noticed: writtenInDoubt,
  },
  {
    name: 'which tab setup knew',
    file: 'src/app/reading/noted-tabs.ts',
    guard: 'if (former !== undefined && !own.includes(former)',
    broken: 'if (former === undefined && !own.includes(table)',
    noticed: writtenInDoubt,
  },
  {
    name: 'what an edit notes before it writes',
    file: 'src/app/edit/cut-off.ts',
    guard: 'cache(CUT_OFF_KEYS.edit, JSON.stringify(note), KEPT_FOR);',
    broken: '',
    noticed: idsReplaced,
  },
  {
    name: 'what an undo notes before it empties',
    file: 'src/app/apply/cut-off.ts',
    guard: "reader.cutOff('undo')",
    broken: '[].pop()',
    noticed: rowEmptied,
  },
  {
    name: 'what is noted before rows that stand there are written',
    file: 'src/app/apply/ahead.ts',
    guard: "reader.cutOff('rows')",
    broken: '[].pop()',
    noticed: hitAndEnded('report a plan', 'a row inserted in Einsätze', 'Einsätze'),
  },
  {
    name: 'what is noted before ids are given',
    file: 'src/app/identity.ts',
    guard: "reader.cutOff('ids')",
    broken: '[].pop()',
    noticed: hitAndEnded('check rows without ids', 'Einsätze sorted', 'Einsätze'),
  },
  {
    name: 'what a row of the operation itself got of another one',
    file: 'src/app/apply/verify.ts',
    guard: 'for (const key of others) want(',
    broken: 'for (const key of prepared.sets.has(id) ? [] : others) want(',
    noticed: crossed,
  },
  {
    name: 'texts that look like formulas',
    file: 'src/google/zone.ts',
    guard: "/^[='+]/.test(text)",
    broken: "text === ''",
    noticed: formulaWritten,
  },
];

const root = resolve(import.meta.dirname, '../..');

/** Builds the script with one guard broken; `dist` is a build that has all the rest. Refuses a guard that does not stand once in its file. */
export async function mutated(
  dist: string,
  { name, file, guard, broken }: Mutation,
): Promise<{ readonly script: string; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'kv-mutant-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'src'), join(folder, 'src'), { recursive: true });
  for (const one of ['package.json', 'tsconfig.json', 'tsconfig.server.json'])
    cpSync(join(root, one), join(folder, one));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const text = readFileSync(join(folder, file), 'utf8');
  if (text.split(guard).length !== 2) {
    remove();
    throw new Error(`${name}: ${file} does not hold "${guard}" once`);
  }
  writeFileSync(
    join(folder, file),
    text.replace(guard, () => broken),
  );
  const script = join(folder, 'dist/Code.js');
  cpSync(dist, dirname(script), { recursive: true });
  writeFileSync(script, (await bundleServer(folder)).code);
  return { script, remove };
}
