import type { Rpc } from '../define/form.ts';
import { fail, ok, type Problem, type Result } from '../domain/result.ts';
import { guarded } from '../google/failure.ts';
import { mendFirst } from './apply/alone.ts';
import { openBench } from './bench.ts';
import { type AppDesk, createDesk } from './desk.ts';
import type { Features } from './features.ts';
import { isOfProfile } from './own-profile.ts';

/** A page sends forms, not files. */
const LARGEST_INPUT = 2_000_000;

const UNKNOWN: Problem = {
  code: 'unknown-call',
  text: { de: 'Diese Seite passt nicht mehr zum Werkzeug.', en: 'This page no longer fits the tool.' },
  hint: { de: 'Bitte schließ sie und öffne sie neu.', en: 'Please close it and open it again.' },
};
const OF_ANOTHER_PROFILE: Problem = {
  code: 'gone',
  text: { de: 'Das gehört nicht zum Profil dieser Tabelle.', en: 'This is not part of the profile of this sheet.' },
  hint: { de: 'Frag, wer bei Euch koordiniert, welche Tabelle es hat.', en: 'Ask coordination which sheet has it.' },
};
const TOO_LARGE: Problem = {
  code: 'too-large',
  text: { de: 'Das ist zu viel auf einmal.', en: 'That is too much at once.' },
  hint: { de: 'Bitte teil es in kleinere Stücke.', en: 'Please split it into smaller parts.' },
};
export const INVALID: Problem = {
  code: 'invalid',
  text: { de: 'Mit diesen Angaben können wir nichts anfangen.', en: 'We cannot use these entries.' },
  hint: { de: 'Bitte lade die Seite neu und versuch es noch einmal.', en: 'Please reload the page and try again.' },
};

/**
 * The whole remote surface: a list of named calls, each with a schema and a role. Takes JSON, gives a Result as JSON;
 * never an exception's text.
 */
export function answerCall(features: Features<AppDesk>, name: unknown, json: unknown): string {
  const answer = guarded((): Result<unknown> => {
    const form = features.forms.find(({ calls }) => calls.some((one) => one.name === name));
    const call = (form?.calls ?? features.calls).find((one) => one.name === name);
    if (!call) return fail(UNKNOWN);
    const text = json === undefined || json === null || json === '' ? '{}' : json;
    if (typeof text !== 'string') return fail(INVALID);
    if (text.length > LARGEST_INPUT) return fail(TOO_LARGE);
    const input = parsed(text);
    const carryOut = input.ok ? call.read(input.value) : undefined;
    if (!carryOut) return fail(INVALID);
    const bench = openBench(features);
    const unfit = bench.reader.unfit();
    if (unfit) return fail(unfit);
    // The menu of another profile has no such entry; a page that was open before the profile changed may still call.
    const settings = form?.profiles === undefined ? undefined : bench.reader.settings();
    if (settings?.ok && !isOfProfile(form?.profiles, settings.value.profile)) return fail(OF_ANOTHER_PROFILE);
    if (call.writes) mendFirst(bench.reader);
    return bench.reader.orNotSetUp(allowed(call, carryOut, createDesk(bench)));
  });
  return JSON.stringify(answer);
}

const allowed = (call: Rpc<AppDesk>, carryOut: (desk: AppDesk) => Result<unknown>, desk: AppDesk): Result<unknown> => {
  const refused = desk.refusal(call);
  return refused ? fail(refused) : carryOut(desk);
};

function parsed(json: string): Result<unknown> {
  try {
    return ok(JSON.parse(json) as unknown);
  } catch {
    return fail(INVALID);
  }
}
