/*
 * What must not compile: each line below an expectation is wrong on purpose, and tsc complains where it is not. Nothing
 * here runs; calls.test.ts looks at what runs.
 */
import * as z from 'zod/mini';
import type { RunsDesk } from '../../src/app/desk/runs.ts';
import type { WritingDesk } from '../../src/app/desk/writing.ts';
import type { AppDesk } from '../../src/app/desk.ts';
import { callServer } from '../../src/client/rpc.ts';
import { type Calls, defineForm, type Form, type Taken } from '../../src/define/form.ts';
import { nothing } from '../../src/define/input.ts';
import type { Reading, Writing } from '../../src/define/use-case.ts';
import { ok } from '../../src/domain/result.ts';
import type { FindingsCalls } from '../../src/forms/showFindings/shape.ts';

const schema = z.object({ id: z.string(), count: z.optional(z.number()) });
const stricter = z.object({ id: z.string(), reason: z.string() });
const looser = z.object({ count: z.number() });

interface Sample {
  readonly look: { readonly input: Taken<typeof schema>; readonly output: { readonly line: number } };
  readonly mark: { readonly input: Taken<typeof schema>; readonly output: true };
}
type SampleDesk = Pick<AppDesk, 'lang' | 'apply'>;
const mark: Calls<Sample, SampleDesk>['mark'] = { input: schema, writes: true, run: () => ok(true) };

export const fits: Calls<Sample, SampleDesk> = {
  look: { input: schema, run: ({ id }) => ok({ line: id.length }) },
  mark,
};

// The server gives something else than was said.
// @ts-expect-error a number was said
export const otherOutput: Calls<Sample, SampleDesk>['look'] = { input: schema, run: ({ id }) => ok({ line: id }) };
// @ts-expect-error the line is missing
export const lessOutput: Calls<Sample, SampleDesk>['look'] = { input: schema, run: () => ok({}) };
// @ts-expect-error the schema does not read what the call takes
export const otherSchema: Calls<Sample, SampleDesk>['look'] = { input: looser, run: () => ok({ line: 1 }) };
export const moreTaken: Calls<Sample, SampleDesk>['look'] = {
  input: schema,
  // @ts-expect-error `reason` was never said
  run: ({ reason }) => ok({ line: reason }),
};
// @ts-expect-error `mark` is answered by nobody
export const forgotten: Calls<Sample, SampleDesk> = { look: fits.look };
// @ts-expect-error nobody asks for `other`
export const unasked: Calls<Sample, SampleDesk> = { ...fits, other: fits.look };
export const unsaid: Calls<Sample, SampleDesk>['look'] = {
  input: schema,
  // @ts-expect-error what changes the sheet says that it writes
  run: (_, { apply }) => ok({ line: apply ? 1 : 0 }),
};

// The page sends or takes something else than was said.
export const sent = [
  callServer<Sample, 'look'>('look', { id: 'x' }),
  // @ts-expect-error `id` is missing
  callServer<Sample, 'look'>('look', {}),
  // @ts-expect-error nobody reads `more`
  callServer<Sample, 'look'>('look', { id: 'x', more: 1 }),
  // @ts-expect-error no such call
  callServer<Sample, 'gone'>('gone', {}),
];
export const taken = async (): Promise<string | undefined> => {
  const answer = await callServer<Sample, 'look'>('look', { id: 'x' });
  // @ts-expect-error the line is a number
  return answer.ok ? answer.value.line : undefined;
};

// An input that one side adds is asked of the other: the contract takes what the schema reads.
interface Changed {
  readonly look: { readonly input: Taken<typeof stricter>; readonly output: { readonly line: number } };
}
// @ts-expect-error the page does not send the reason that the schema now requires
export const added = callServer<Changed, 'look'>('look', { id: 'x' });
// @ts-expect-error the schema does not read the reason that the contract now names
export const addedToContract: Calls<Changed, SampleDesk>['look'] = { input: schema, run: () => ok({ line: 1 }) };

// A form gets the desk that there is.
interface Wish {
  readonly wish: { readonly input: Taken<typeof nothing>; readonly output: boolean };
}
const wishing = defineForm<Wish, { readonly fly: () => void }>({
  ...{ name: 'wish', title: { de: 'a', en: 'b' }, menu: { de: 'a…', en: 'b…' }, shown: { in: 'sidebar' } },
  calls: { wish: { input: nothing, run: (_, { fly }) => ok(fly !== undefined) } },
});
// @ts-expect-error the desk has no `fly`
export const forms: readonly Form<AppDesk>[] = [wishing];

// A page of the project, so that the sample cannot drift from what forms do.
// @ts-expect-error the finding's id is missing
export const status = callServer<FindingsCalls, 'saveFindingStatus'>('saveFindingStatus', { status: 'open' });

/** Verbs that change nothing for others; every new verb of the desk belongs here or among those that write. */
type Harmless =
  | ('newId' | 'mayTakeBack' | 'referring' | 'columnQuestions' | 'schedule' | 'offeredAssociations' | 'associationNews')
  | (
      | 'freshAssociationNews'
      | 'awaitMailQuota'
      | 'observePlatform'
      | 'pointWords'
      | 'languagePreview'
      | 'profileView'
      | 'chosenPeriod'
    );
type Unsorted = Exclude<keyof WritingDesk | keyof RunsDesk, Writing | Harmless>;
export const unsorted: Unsorted extends never ? true : Unsorted = true;
export const guarded: Extract<keyof Reading<AppDesk>, Writing> extends never ? true : false = true;
