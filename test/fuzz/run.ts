import { features } from '../../src/main.ts';
import { COORDINATOR, type Host, newHost } from '../bundle.ts';
import { chance, oneOf } from '../simulation/chance.ts';
import { seen } from './answers.ts';
import { hostileObject, hostileText, hostileValue, MARK } from './hostile.ts';
import { seenIn, unnamed } from './named.ts';
import { otherTrials } from './others.ts';
import { savingForms, storedOtherwise } from './stored.ts';

/** How much of each way in is tried. */
export interface Amount {
  readonly calls: number;
  readonly imports: number;
  readonly rowsAnImport: number;
  readonly pastes: number;
  readonly rowsAPaste: number;
  /** How often the tool's own tabs are found full of hostile cells. */
  readonly prefilled: number;
  /** How often each form saves hostile texts that have to stand as they were sent. */
  readonly saves: number;
}

export interface Fuzzed {
  /** Single hostile values that were sent, typed or pasted. */
  readonly inputs: number;
  /** What got through, in words. */
  readonly escapes: readonly string[];
}

/** Calls with the keys of their schemas: what a page of the tool, or one that pretends to be one, may send. */
const calls = [...features.calls, ...features.forms.flatMap((form) => form.calls)].map(({ name, input }) => ({
  name,
  keys: keysOf(input),
}));

function keysOf(schema: unknown): readonly string[] {
  const shape = (schema as { readonly _zod?: { readonly def?: { readonly shape?: object } } })._zod?.def?.shape;
  return Object.keys(shape ?? {});
}

const EXPECTED = new Set(
  'busy changed-meanwhile copied-sheet forbidden gone invalid missing-column missing-tab not-set-up protected quota too-large unknown-call'.split(
    ' ',
  ),
);
/** Names that are no calls, those of every object among them. */
const NO_CALLS = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'eval', '', 'rpc', 'saveVisit '];

/** `ready` is a sheet after set-up. Sends hostile inputs by every way in and looks at cells, answers, mails and objects after each. */
export function fuzz(script: string, ready: Host, seed: number, amount: Amount): Fuzzed {
  const run = new Fuzzing(script, ready, seed);
  for (let index = 0; index < amount.imports; index += 1) run.bringIn(index, amount.rowsAnImport);
  for (let index = 0; index < amount.pastes; index += 1) run.paste(amount.rowsAPaste);
  for (let index = 0; index < amount.calls; index += 1) run.call(index);
  for (let index = 0; index < amount.prefilled; index += 1) run.prefill(index, amount.rowsAPaste);
  for (let index = 0; index < amount.saves; index += 1) run.save(index);
  if (amount.saves > 0)
    for (const form of [...savingForms, ...Object.keys(otherTrials)])
      if (!run.accepted.has(form)) run.escapes.push(`${form} let nothing in: untried`);
  run.sendMails();
  return { inputs: run.inputs, escapes: run.escapes };
}

interface Answered {
  readonly ok?: unknown;
  readonly value?: { readonly refused?: readonly unknown[] };
  readonly problem?: { readonly code?: string; readonly text?: { readonly en?: string } };
}

class Fuzzing {
  inputs = 0;
  readonly escapes: string[] = [];
  readonly accepted = new Set<string>();
  private readonly random: () => number;
  private readonly host: Host;
  private readonly base: ReturnType<Host['snapshot']>;

  constructor(script: string, ready: Host, seed: number) {
    this.random = chance(seed);
    ready.type('Koordination', 'C2', [
      ['KV Beispielstadt', 'Koordination', COORDINATOR, 'monatlich', '01.01.2026', 'Formular'],
    ]);
    ready.type('Verbände', 'C2', [
      ['KV Beispielstadt', 'KV', 'Hessen', 'offen'],
      ['KV Musterkreis', 'KV', 'Hessen', 'offen'],
      ['KV Waldau', 'KV', 'Bayern', 'offen'],
      ['KV Seeland', 'KV', 'Sachsen', 'offen'],
    ]);
    this.base = ready.snapshot();
    this.host = newHost(script).restore(this.base);
  }

  private text(): string {
    this.inputs += 1;
    return hostileText(this.random);
  }

  /** A list from outside: every cell of a thousand rows. */
  bringIn(index: number, rows: number): void {
    this.host.restore(this.base);
    const table = oneOf(this.random, ['visits', 'tips', 'requests', 'contributions']);
    const cellsOf: Readonly<Record<string, () => Record<string, unknown>>> = {
      visits: () => ({
        status: 'done',
        start: '11.10.2026',
        kind: 'Infostand',
        guest: 'KV Beispielstadt',
        host: 'KV Musterkreis',
        people: 3,
        place: this.text(),
        note: this.text(),
        learned: this.text(),
        election: this.text(),
      }),
      tips: () => ({ topic: this.text(), tip: this.text() }),
      requests: () => ({
        receivedOn: '11.10.2026',
        kind: 'seeking',
        status: 'new',
        concern: this.text(),
        answer: this.text(),
        association: this.text(),
      }),
      contributions: () => ({
        receivedOn: '11.10.2026',
        receiver: 'KV Beispielstadt',
        kind: 'money',
        amount: '50',
        channel: 'transfer',
        donorNumber: this.text(),
        purpose: this.text(),
        voucher: this.text(),
        note: this.text(),
      }),
    };
    const cells = cellsOf[table] ?? (() => ({}));
    const input = {
      ...{ operation: `op-${index}`, table, print: 'a', total: rows, last: true, incomplete: true, personal: true },
      rows: Array.from({ length: rows }, (_, line) => ({ line: line + 2, cells: cells() })),
      names: { known: [], create: [{ name: this.text().slice(0, 100), level: 'KV', land: 'Hessen' }] },
    };
    const { ok, problem, value } = this.ask('importRows', input) ?? {};
    // A way in that is shut proves nothing.
    if (ok !== true) this.escapes.push(`import into ${table} was refused: ${problem?.code} ${problem?.text?.en}`);
    if (ok === true && table === 'tips') this.compare(input.rows, value?.refused ?? []);
    this.look(`import into ${table}`);
  }

  /** What an import does not say that it refused stands in the tab as it was sent. */
  private compare(rows: readonly { readonly cells: Record<string, unknown> }[], refused: readonly unknown[]): void {
    const word = (...texts: readonly unknown[]): string => texts.map((text) => seen(String(text ?? ''))).join(' | ');
    const stands = new Set(
      this.host
        .tab('Tipps')
        .values()
        .map(({ Thema, Tipp }) => word(Thema, Tipp)),
    );
    const lost = rows.map(({ cells }) => word(cells.topic, cells.tip)).filter((sent) => !stands.has(sent));
    if (lost.length > refused.length) this.escapes.push(`imported otherwise than sent: ${lost[0]}`);
  }

  /** A person pastes: what is a formula there is that person's own, so the tool's columns alone are looked at. */
  paste(rows: number): void {
    this.host.restore(this.base);
    const [tab, column, width] = oneOf(this.random, [
      ['Einsätze', 'C2', 9] as const,
      ['Tipps', 'C2', 2] as const,
      ['Anfragen', 'C2', 5] as const,
      ['Einstellungen', 'B2', 1] as const,
    ]);
    const matrix = Array.from({ length: rows }, () => Array.from({ length: width }, () => this.text()));
    const own = new Set(matrix.flat().map((text) => text.trim().toLowerCase()));
    this.host.type(tab, column, matrix);
    this.host.call('checkTransparency');
    this.look(`paste into ${tab}`, own);
  }

  /** A call with anything in it, and now and then one that does not exist. */
  call(index: number): void {
    if (index % 50 === 0) this.host.restore(this.base);
    if (this.random() < 0.05) {
      this.inputs += 1;
      this.ask(oneOf(this.random, NO_CALLS), hostileValue(this.random), true);
      return;
    }
    const { name, keys } = oneOf(this.random, calls);
    this.inputs += Math.max(1, keys.length);
    this.ask(name, this.random() < 0.1 ? hostileValue(this.random) : hostileObject(this.random, keys));
    if (index % 10 === 9) this.look(`calls up to ${index}`);
  }

  /** Somebody wrote into the tool's own tabs, behind its back: journal, ledger, findings, settings, rules. Everything goes on. */
  prefill(index: number, rows: number): void {
    this.host.restore(this.base);
    const { SpreadsheetApp } = this.host.globals;
    const written = new Set<string>();
    for (const name of ['Protokoll', 'Versand', 'Prüfhinweise', 'Einstellungen', 'Regeln']) {
      const sheet = SpreadsheetApp.getActive().getSheetByName(name);
      if (!sheet) continue;
      const matrix = Array.from({ length: rows }, () =>
        Array.from({ length: sheet.getLastColumn() }, () => this.text()),
      );
      for (const text of matrix.flat()) written.add(text.trim().toLowerCase());
      sheet.getRange(2, 1, matrix.length, sheet.getLastColumn()).setValues(matrix);
    }
    const operation = String(this.host.tab('Protokoll').values()[0]?.Vorgang ?? '');
    const contact = String(this.host.tab('Koordination').values()[0]?.id);
    for (const command of ['onOpen', 'checkTransparency', 'refreshEvaluation', 'setUp', 'nightlyCheck'])
      this.start(command);
    this.ask('undoOperation', { operation });
    this.ask('undoStart', {});
    this.ask('findingsStart', {});
    this.ask('sendEvaluation', { operation: `op-${index}`, period: '2026-Q3', contacts: [contact] });
    this.ask('giveAccess', { contact, address: '' });
    this.look('prefilled tabs', written);
    for (const mail of this.host.outbox) if (mail.to !== COORDINATOR) this.escapes.push(`a mail to ${mail.to}`);
  }

  /** What a form accepts stands as it was sent. */
  save(index: number): void {
    const { host, random } = this;
    if (index % 20 === 0) {
      host.restore(this.base);
      // Rows about each association, and findings to answer.
      host.type('Einsätze', 'C2', [
        ['durchgeführt', '01.10.2026', 'Infostand', 'KV Beispielstadt', 'KV Musterkreis', '400'],
        ['geplant', '01.10.2026', 'Infostand', 'KV Waldau', 'KV Seeland', '3'],
        ['durchgeführt', '11.12.2026', 'Plakatieren', 'KV Seeland', 'KV Beispielstadt', '2'],
      ]);
      this.start('checkTransparency');
    }
    const names = ['KV Beispielstadt', 'KV Musterkreis', 'KV Waldau', 'KV Seeland'];
    const before = seenIn(host);
    const saving = { host, random, names, text: () => this.text() };
    this.escapes.push(...storedOtherwise(saving, index, this.accepted));
    for (const trial of Object.values(otherTrials)) this.escapes.push(...trial(saving, index, this.accepted));
    for (const { tab, row, header } of unnamed(host, before))
      this.escapes.push(`saved by forms: wrote ${tab} ${row} ${header}, and Protokoll does not say so`);
    this.look('saved by forms');
  }

  private start(name: string): void {
    try {
      this.host.call(name);
    } catch (error) {
      this.escapes.push(`${name}: exception ${String(error).slice(0, 160)}`);
    }
  }

  /** Whatever stands in names and texts by now leaves in no mail as anything but text, and to nobody else. */
  sendMails(): void {
    this.host.restore(this.base);
    const rows = Array.from({ length: 40 }, () => [this.text(), 'KV', 'Hessen', 'sucht']);
    this.host.type('Verbände', 'C4', rows);
    this.host.type(
      'Tipps',
      'C2',
      Array.from({ length: 20 }, () => [this.text(), this.text()]),
    );
    const contact = String(this.host.tab('Koordination').values()[0]?.id);
    this.ask('sendEvaluation', { operation: 'op-mail', period: '2026-Q3', contacts: [contact] });
    this.ask('testEvaluation', { operation: 'op-try', period: '2026-Q3', contact });
    for (const mail of this.host.outbox) {
      const told = JSON.stringify(mail);
      if (mail.to !== COORDINATOR) this.escapes.push(`a mail to ${mail.to}`);
      const html = (/<html[\s\S]*|<table[\s\S]*|<p[\s\S]*/i.exec(
        String((mail as { htmlBody?: unknown }).htmlBody ?? ''),
      ) ?? [''])[0];
      if (new RegExp(`<(?:script|img|svg|a)[^>]*${MARK}|on\\w+=[^&]*${MARK}|href="\\s*javascript`, 'i').test(html))
        this.escapes.push(`markup in a mail: ${told.slice(0, 200)}`);
    }
  }

  private ask(name: string, input: unknown, unknown = false): Answered | undefined {
    let answer: unknown;
    const before = seenIn(this.host);
    try {
      answer = JSON.parse(String(this.host.call('rpc', name, JSON.stringify(input))));
    } catch (error) {
      this.escapes.push(`${name}: exception ${String(error).slice(0, 120)}`);
      return undefined;
    }
    const result = answer as Answered;
    for (const { tab, row, header } of unnamed(this.host, before))
      this.escapes.push(`${name}: wrote ${tab} ${row} ${header}, and Protokoll does not say so`);
    if (typeof result.ok !== 'boolean') this.escapes.push(`${name}: no result`);
    const code = result.problem?.code;
    if (result.ok === false && !EXPECTED.has(code ?? '')) this.escapes.push(`${name}: ${code}`);
    if (unknown && code !== 'unknown-call') this.escapes.push(`${name}: answered as if it were a call`);
    return result;
  }

  /** No cell calculates what somebody sent; no object got a new key. `own`: formulas that a person typed herself. */
  private look(what: string, own: ReadonlySet<string> = new Set()): void {
    if (MARK in {} || Object.keys(Object.prototype).length > 0) this.escapes.push(`${what}: a key on every object`);
    for (const sheet of this.host.globals.SpreadsheetApp.getActive().getSheets()) {
      const range = sheet.getDataRange();
      // What a person types as a formula the sheet writes in capitals.
      for (const line of range.getFormulas())
        for (const formula of line)
          if (formula.toLowerCase().includes(MARK) && !own.has(formula.trim().toLowerCase()))
            this.escapes.push(`${what}: ${sheet.getName()}: ${formula}`);
    }
  }
}
