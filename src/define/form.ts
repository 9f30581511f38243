import type { Result } from '../domain/result.ts';
import type { Text } from '../domain/text.ts';
import type { Guard } from './permits.ts';
import type { Profile } from './table.ts';
import type { Reading } from './use-case.ts';

/** Reads untrusted input; any zod schema fits. */
export interface Schema<I> {
  readonly safeParse: (
    input: unknown,
  ) => { readonly success: true; readonly data: I } | { readonly success: false; readonly error: unknown };
}

/** What was read is not written to. */
type Read<T> = T extends readonly (infer E)[]
  ? readonly Read<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Read<T[K]> }
    : T;

/** What a call takes that reads its input by this schema. */
export type Taken<S> = S extends Schema<infer I> ? Read<I> : never;

/** What the calls of a form take and give, by name: said once, in the form's `shape.ts`; page and server are held to it. */
export type Contract<C> = { readonly [K in keyof C]: { readonly input: unknown; readonly output: unknown } };

/** One call as the server answers it. `D` is the part of the desk that it needs; what changes something says so. */
type Served<I, O, D> = Guard & { readonly input: Schema<I> } & (
    | { readonly writes?: never; readonly run: (input: I, desk: Reading<D>) => Result<O> }
    | { readonly writes: true; readonly run: (input: I, desk: D) => Result<O> }
  );

/** The server's side of a contract: each call, none more and none less. */
export type Calls<C extends Contract<C>, D> = {
  readonly [K in keyof C]: Served<C[K]['input'], C[K]['output'], D>;
};

/** A call among others, its types forgotten: input only reaches `run` by way of the schema. */
export interface Rpc<D> extends Guard {
  readonly name: string;
  /** It may change the sheet or send mails. */
  readonly writes: boolean;
  readonly input: Schema<unknown>;
  /** Gives what carries the call out, or nothing where the schema refuses the input. */
  readonly read: (input: unknown) => ((desk: D) => Result<unknown>) | undefined;
}

/* The schema is asked for when the call is made: whoever only opens the menu makes none. */
const named = <I, O, D>(name: string, call: Served<I, O, D>): Rpc<D> => ({
  name,
  writes: call.writes ?? false,
  ...(call.roles ? { roles: call.roles } : {}),
  ...(call.whileNobodyCoordinates ? { whileNobodyCoordinates: call.whileNobodyCoordinates } : {}),
  get input() {
    return call.input;
  },
  read: (input) => {
    const read = call.input.safeParse(input);
    return read.success ? (desk) => call.run(read.data, desk) : undefined;
  },
});

/** Calls of a contract as a list; `nameOf` says under which names pages make them, where those are not the contract's. */
export function listOf<C extends Contract<C>, D>(
  calls: Calls<C, D>,
  nameOf: (call: string) => string = (call) => call,
): readonly Rpc<D>[] {
  const list: Rpc<D>[] = [];
  for (const call in calls) list.push(Object.freeze(named(nameOf(call), calls[call])));
  return list;
}

/** A sidebar or dialog with its menu entry. The page is `forms/<name>/view.tsx`, built to `<name>.html`. */
export interface Form<D> {
  readonly name: string;
  /** What Google's title bar shows. */
  readonly title: Text;
  /** The menu's words, with "…". */
  readonly menu: Text;
  readonly shown:
    | { readonly in: 'sidebar' }
    | { readonly in: 'dialog'; readonly width: number; readonly height: number };
  /** Profiles whose menu has it, or who knows them; absent: all. */
  readonly profiles?: readonly Profile[] | (() => readonly Profile[]);
  readonly calls: readonly Rpc<D>[];
}

/** Declares a form. `C` is its contract, `D` the part of the desk that it needs; a desk without it does not compile. */
export const defineForm = <C extends Contract<C>, D>(
  form: Omit<Form<D>, 'calls'> & { readonly calls: Calls<C, D> },
): Form<D> => Object.freeze({ ...form, calls: listOf(form.calls) });
