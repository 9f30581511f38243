import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { callServer, SEVERAL_ACCOUNTS, startEntry } from '../../src/client/rpc.ts';

interface Calls {
  readonly ask: { readonly input: { readonly much: number }; readonly output: string };
}
const ask = () => callServer<Calls, 'ask'>('ask', { much: 1 });

type Handler = (value: unknown) => void;
/** A `google.script.run` that does with each call what the test says. */
function platform(act: (done: Handler, failed: Handler, name: string, args: readonly string[]) => void) {
  const run = (done: Handler, failed: Handler) => ({
    withSuccessHandler: (next: Handler) => run(next, failed),
    withFailureHandler: (next: Handler) => run(done, next),
    rpc: (...args: string[]) => act(done, failed, 'rpc', args),
    setUp: () => act(done, failed, 'setUp', []),
  });
  const nothing = () => undefined;
  vi.stubGlobal('google', { script: { run: run(nothing, nothing) } });
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a call', () => {
  it('sends its name and JSON, and gives the Result', async () => {
    const sent: unknown[] = [];
    platform((done, _, __, args) => {
      sent.push(args);
      done('{"ok":true,"value":"ja"}');
    });
    expect(await ask()).toEqual({ ok: true, value: 'ja' });
    expect(sent).toEqual([['ask', '{"much":1}']]);
  });

  it.each<[string, unknown]>([
    ['no JSON', '<html>'],
    ['nothing', undefined],
    ['no Result', '{"value":1}'],
    ['a Result without either', '{"ok":true}'],
  ])('answered with %s is a problem in words', async (_, answer) => {
    platform((done) => done(answer));
    expect(await ask()).toMatchObject({ ok: false, problem: { code: 'internal' } });
  });

  it('tells several accounts from other failures by the code alone', async () => {
    platform((_, failed) => failed(new Error('Beim Lesen ist ein Fehler aufgetreten. Fehlercode PERMISSION_DENIED.')));
    expect(await ask()).toEqual({ ok: false, problem: SEVERAL_ACCOUNTS });
    platform((_, failed) => failed(new Error('Berechtigung fehlt')));
    expect(await ask()).toMatchObject({ problem: { code: 'platform', retry: true } });
  });

  it('without a platform, or where it throws, is a problem too', async () => {
    expect(await ask()).toMatchObject({ ok: false, problem: { code: 'platform' } });
    platform(() => {
      throw new TypeError('gone');
    });
    expect(await ask()).toMatchObject({ ok: false, problem: { code: 'platform' } });
  });

  it('without an answer ends after ninety seconds, not before', async () => {
    platform(() => undefined);
    let ended = false;
    const answer = ask().then((result) => {
      ended = true;
      return result;
    });
    await vi.advanceTimersByTimeAsync(89_999);
    expect(ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toMatchObject({ ok: false, problem: { retry: true } });
  });
});

describe('the repair', () => {
  it('says whether it was taken', () => {
    const heard: boolean[] = [];
    startEntry('setUp', (started) => heard.push(started));
    platform((done, _, name) => name === 'setUp' && done(undefined));
    startEntry('setUp', (started) => heard.push(started));
    platform((_, failed) => failed(new Error('x')));
    startEntry('setUp', (started) => heard.push(started));
    expect(heard).toEqual([false, true, false]);
  });
});
