import { columnNumber } from './a1.ts';
import type { CellValue } from './workbook.ts';

/** What a formula may ask of the sheet around it. */
export interface FormulaContext {
  locale: string;
  today: number;
  /** The values of a rectangle; `tab` missing = the formula's own. Rows or columns left open reach to the end. */
  range(tab: string | undefined, from: string, to: string | undefined): CellValue[][] | undefined;
  /** The same values as a custom function gets them: those of date cells as Dates. */
  dated?(tab: string | undefined, from: string, to: string | undefined): (CellValue | Date)[][] | undefined;
  custom(name: string, args: Argument[]): CellValue | CellValue[][] | undefined;
}

/** What a custom function may be given. */
export type Argument = CellValue | Date | (CellValue | Date)[][];

type Value = CellValue | CellValue[][];

/** An error of the sheet, e.g. #NAME?. It is the cell's value, as a text. */
class SheetError extends Error {}

/** Works out a formula that the emulator understands: references, operators, a few functions. Errors are values. */
export function evaluateFormula(formula: string, context: FormulaContext): Value {
  try {
    const parser = new Parser(formula.slice(1), context);
    return parser.whole();
  } catch (error) {
    if (error instanceof SheetError) return error.message;
    throw error;
  }
}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|((?:'(?:[^']|'')+'|[A-Za-zÄÖÜäöüß_][\wÄÖÜäöüß.]*)!)|(\$?[A-Za-z]{1,3}\$?\d+(?![\w(])|\$?[A-Za-z]{1,3}(?=:))|(#[A-Z/0]+[!?]?)|(\d+(?:[.]\d+)?(?:[eE][+-]?\d+)?)|([A-Za-zÄÖÜäöüß_][\wÄÖÜäöüß.]*)|(<>|<=|>=|[-+*/^&=<>(),;:%{}]))/y;

interface Token {
  kind: 'string' | 'tab' | 'cell' | 'error' | 'number' | 'name' | 'sign';
  text: string;
}
const KINDS = ['string', 'tab', 'cell', 'error', 'number', 'name', 'sign'] as const;

class Parser {
  private readonly tokens: Token[] = [];
  private at = 0;

  constructor(
    text: string,
    private readonly context: FormulaContext,
  ) {
    // In a German sheet 1,5 is a number and arguments are separated by semicolons.
    const readable = context.locale.startsWith('de')
      ? text.replace(/(?<=(?:^|[^A-Za-z\d$]))(\d+),(\d+)/g, '$1.$2')
      : text;
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < readable.trimEnd().length) {
      const match = TOKEN.exec(readable);
      const kind = match ? KINDS.find((_, at) => match[at + 1] !== undefined) : undefined;
      if (!match || !kind) throw new SheetError('#ERROR!');
      this.tokens.push({ kind, text: match[0].trim() });
    }
  }

  whole(): Value {
    const value = this.comparison();
    if (this.at < this.tokens.length) throw new SheetError('#ERROR!');
    return value;
  }

  private sign(...signs: string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return undefined;
    this.at += 1;
    return token.text;
  }

  private comparison(): Value {
    return this.chain(['=', '<>', '<', '>', '<=', '>='], () => this.joined(), compare);
  }

  private joined(): Value {
    return this.chain(
      ['&'],
      () => this.sum(),
      (_, a, b) => `${shown(a)}${shown(b)}`,
    );
  }

  private sum(): Value {
    return this.chain(['+', '-'], () => this.product(), calculate);
  }

  private product(): Value {
    return this.chain(['*', '/'], () => this.power(), calculate);
  }

  private power(): Value {
    return this.chain(['^'], () => this.unary(), calculate);
  }

  private chain(
    signs: string[],
    operand: () => Value,
    apply: (sign: string, a: CellValue, b: CellValue) => CellValue,
  ): Value {
    let left = operand();
    for (let sign = this.sign(...signs); sign; sign = this.sign(...signs)) {
      const operator = sign;
      left = elementwise(left, operand(), (a, b) => apply(operator, a, b));
    }
    return left;
  }

  private unary(): Value {
    if (this.sign('-')) return elementwise(0, this.unary(), (a, b) => calculate('-', a, b));
    if (this.sign('+')) return this.unary();
    const value = this.primary();
    return this.sign('%') ? elementwise(value, 100, (a, b) => calculate('/', a, b)) : value;
  }

  private primary(): Value {
    if (this.sign('(')) {
      const value = this.comparison();
      if (!this.sign(')')) throw new SheetError('#ERROR!');
      return value;
    }
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case 'number':
        return Number(token.text);
      case 'string':
        return token.text.slice(1, -1).replaceAll('""', '"');
      case 'error':
        throw new SheetError(token.text);
      case 'tab': {
        const tab = token.text.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
        const cell = this.tokens[this.at];
        this.at += 1;
        return this.reference(tab, cell?.text ?? '');
      }
      case 'cell':
        return this.reference(undefined, token.text);
      case 'name':
        return this.named(token.text);
      default:
        throw new SheetError('#ERROR!');
    }
  }

  private reference(tab: string | undefined, from: string): Value {
    let to: string | undefined;
    if (this.sign(':')) {
      to = this.tokens[this.at]?.text;
      this.at += 1;
    }
    const values = this.context.range(tab, from, to);
    if (!values) throw new SheetError('#REF!');
    return to === undefined ? (values[0]?.[0] ?? '') : values;
  }

  /** What a custom function gets for an argument that is nothing but a reference; undefined for any other. */
  private dated(from: number): Argument | undefined {
    const span = this.tokens.slice(from, this.at);
    const tab = span[0]?.kind === 'tab' ? span[0].text.slice(0, -1) : undefined;
    const [first, colon, last, more] = tab === undefined ? span : span.slice(1);
    const isRange = colon?.text === ':' && last !== undefined;
    if (first?.kind !== 'cell' || more || (colon && !isRange)) return undefined;
    const name = tab?.replace(/^'|'$/g, '').replaceAll("''", "'");
    const values = this.context.dated?.(name, first.text, isRange ? last.text : undefined);
    return isRange ? values : values?.[0]?.[0];
  }

  private named(name: string): Value {
    const upper = name.toUpperCase();
    if (!this.sign('(')) {
      if (upper === 'TRUE' || upper === 'WAHR') return true;
      if (upper === 'FALSE' || upper === 'FALSCH') return false;
      throw new SheetError('#NAME?');
    }
    const known = functions[upper];
    const args: Value[] = [];
    const given: Argument[] = [];
    while (!this.sign(')')) {
      const from = this.at;
      const value = this.comparison();
      args.push(value);
      if (!known) given.push(this.dated(from) ?? value);
      if (!this.sign(',', ';') && this.tokens[this.at]?.text !== ')') throw new SheetError('#ERROR!');
    }
    if (known) return known(args, this.context);
    const custom = this.context.custom(name, given);
    if (custom === undefined) throw new SheetError('#NAME?');
    return custom;
  }
}

function elementwise(left: Value, right: Value, apply: (a: CellValue, b: CellValue) => CellValue): Value {
  if (!Array.isArray(left) && !Array.isArray(right)) return apply(left, right);
  const rows = Math.max(Array.isArray(left) ? left.length : 1, Array.isArray(right) ? right.length : 1);
  const pick = (value: Value, row: number, column: number): CellValue =>
    Array.isArray(value) ? (value[value.length === 1 ? 0 : row]?.[column] ?? '') : value;
  const width = Math.max(
    Array.isArray(left) ? (left[0]?.length ?? 1) : 1,
    Array.isArray(right) ? (right[0]?.length ?? 1) : 1,
  );
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: width }, (__, column) => apply(pick(left, row, column), pick(right, row, column))),
  );
}

function shown(value: CellValue): string {
  return String(value);
}

function numeric(value: CellValue): number {
  if (typeof value === 'string' && value.startsWith('#')) throw new SheetError(value);
  const number = value === '' ? 0 : Number(value);
  if (Number.isNaN(number)) throw new SheetError('#VALUE!');
  return number;
}

function calculate(sign: string, left: CellValue, right: CellValue): number {
  const a = numeric(left);
  const b = numeric(right);
  if (sign === '+') return a + b;
  if (sign === '-') return a - b;
  if (sign === '*') return a * b;
  if (sign === '^') return a ** b;
  if (b === 0) throw new SheetError('#DIV/0!');
  return a / b;
}

function compare(sign: string, a: CellValue, b: CellValue): boolean {
  const left = typeof a === 'string' ? a.toLowerCase() : a;
  const right = typeof b === 'string' ? b.toLowerCase() : b;
  if (sign === '=') return left === right;
  if (sign === '<>') return left !== right;
  if (sign === '<') return left < right;
  if (sign === '>') return left > right;
  return sign === '<=' ? left <= right : left >= right;
}

function flat(args: Value[]): CellValue[] {
  return args.flatMap((value) => (Array.isArray(value) ? value.flat() : [value]));
}

function numbers(args: Value[]): number[] {
  const values = flat(args);
  const error = values.find((value) => typeof value === 'string' && /^#[A-Z/0]+[!?]?$/.test(value));
  if (typeof error === 'string') throw new SheetError(error);
  return values.filter((value) => typeof value === 'number');
}

function single(value: Value | undefined): CellValue {
  return Array.isArray(value) ? (value[0]?.[0] ?? '') : (value ?? '');
}

const total = (args: Value[]): number => numbers(args).reduce((sum, number) => sum + number, 0);

const functions: Record<string, (args: Value[], context: FormulaContext) => Value> = {
  SUM: total,
  SUMME: total,
  AVERAGE: (args) => {
    const found = numbers(args);
    if (found.length === 0) throw new SheetError('#DIV/0!');
    return total(args) / found.length;
  },
  MIN: (args) => Math.min(...numbers(args)),
  MAX: (args) => Math.max(...numbers(args)),
  COUNT: (args) => numbers(args).length,
  COUNTA: (args) => flat(args).filter((value) => value !== '').length,
  IF: ([test, yes, no]) => (single(test) ? (yes ?? '') : (no ?? false)),
  ROUND: ([value, digits]) => {
    const scale = 10 ** numeric(single(digits));
    return Math.round(numeric(single(value)) * scale) / scale;
  },
  CONCATENATE: (args) => flat(args).map(shown).join(''),
  HYPERLINK: ([url, label]) => (label === undefined ? single(url) : single(label)),
  TODAY: (_, context) => Math.floor(context.today),
  HEUTE: (_, context) => Math.floor(context.today),
  ARRAYFORMULA: ([value]) => value ?? '',
};

/** Splits a reference such as $B$3 or B into column and row. */
export function cellOf(text: string): { column: number; row: number | undefined } | undefined {
  const match = /^\$?([A-Za-z]+)\$?(\d+)?$/.exec(text);
  if (!match?.[1]) return undefined;
  return { column: columnNumber(match[1]), row: match[2] === undefined ? undefined : Number(match[2]) };
}
