import { callServer } from '../../client/rpc.ts';
import type { Result } from '../../domain/result.ts';
import type { AnyEntry } from './answers.ts';
import { callName, type EntryCalls, type OwnCalls } from './shape.ts';

type Asked<C extends { readonly [K in keyof C]: { readonly input: unknown; readonly output: unknown } }> = {
  readonly [K in keyof C]: (input: C[K]['input']) => Promise<Result<C[K]['output']>>;
};

/** The server, as the page of a form asks it. */
export function serverOf<F>(entry: Pick<AnyEntry, 'name' | 'noun'>): Asked<EntryCalls<F>> {
  const ask =
    <K extends keyof EntryCalls<F>>(call: K) =>
    (input: EntryCalls<F>[K]['input']) =>
      callServer<EntryCalls<F>, K>(call, input, callName(entry, call));
  return {
    ...{ start: ask('start'), save: ask('save'), undo: ask('undo') },
    ...{ show: ask('show'), look: ask('look'), open: ask('open') },
  };
}

/** Opens another page with a row in it. */
export const openWith = (input: OwnCalls['openWith']['input']) => callServer<OwnCalls, 'openWith'>('openWith', input);

/** Opens the page of a form with answers in it. */
export const openAnswered = (form: string, values: Readonly<Record<string, string>>): void =>
  void callServer<OwnCalls, 'openWith'>('openWith', { form, values: { ...values } });

/** The next row begins with the association that this one was saved for. */
export function rememberAssociation(association: string): void {
  void callServer<OwnCalls, 'rememberAssociation'>('rememberAssociation', { association });
}
