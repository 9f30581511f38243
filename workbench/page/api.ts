import type { Text } from '../../src/domain/text.ts';
import type { Act } from '../server/acts.ts';
import type { AlertAnswer, Answer, FullState, MenuEntry, Patch, Selection } from '../server/wire.ts';
import { spokenNow, t, texts } from './texts.ts';

/** The server refused or failed; the message is in words, in the page's language. */
export class Refused extends Error {}

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'de' in value && typeof value.de === 'string' && 'en' in value;

async function ask<T>(path: string, options?: RequestInit): Promise<T> {
  const response = await fetch(path, options).catch(() => {
    throw new Refused(t(texts.noServer));
  });
  const answer: unknown = await response.json().catch(() => undefined);
  if (response.ok && answer !== undefined) return answer as T;
  throw new Refused(t(isText(answer) ? answer : texts.noServer));
}

const post = <T>(path: string, body: object): Promise<T> =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': spokenNow() },
    body: JSON.stringify(body),
  });

const get = <T>(path: string): Promise<T> => ask(path);

export interface Ran {
  person: string;
  answers: AlertAnswer[];
  selection?: Selection;
}

export const api = {
  state: () => get<FullState>('/api/state'),
  menu: (person: string) => post<{ menus: MenuEntry[] }>('/api/menu', { person }),
  act: (person: string, act: Act) => post<Answer>('/api/act', { person, act }),
  run: (body: Ran & { handler: string; label: string }) => post<Answer>('/api/run', body),
  call: (body: Ran & { name: string; args: unknown[] }) => post<Answer>('/api/call', body),
  clock: (body: { to: string }) => post<Answer>('/api/clock', body),
  fire: (body: Ran & { trigger: string }) => post<Answer>('/api/fire', body),
  consent: (person: string) => post<Answer>('/api/consent', { person }),
  reset: (empty: boolean) => post<Answer>('/api/reset', { empty }),
  load: (file: unknown) => post<Answer>('/api/load', { file }),
};

/** Follows the server's changes; `lost` is called when the line breaks and again when it is back. */
export function follow(since: number, changed: (patch: Patch) => void, line: (open: boolean) => void): EventSource {
  const source = new EventSource(`/api/changes?since=${since}`);
  source.onmessage = (event) => changed(JSON.parse(event.data) as Patch);
  source.onopen = () => line(true);
  source.onerror = () => line(false);
  return source;
}
