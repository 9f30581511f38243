import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { features } from '../../src/main.ts';
import { builtScript, COORDINATOR, HELPER, type Host, newHost, readyHost } from '../bundle.ts';

const script = await builtScript();
const calls = [
  ...features.calls.map((call) => ({ form: 'several', call })),
  ...features.forms.flatMap((form) => form.calls.map((call) => ({ form: form.name, call }))),
];

const CODES: readonly string[] = [
  'busy',
  'changed-meanwhile',
  'copied-sheet',
  'forbidden',
  'gone',
  'invalid',
  'missing-column',
  'missing-tab',
  'not-set-up',
  'protected',
  'quota',
  'too-large',
  'unknown-call',
];
/** What exceptions and unwritten texts look like; 'platform' and 'internal' stand for an exception that was caught. */
const EXCEPTION = /\b\w*Error\b|undefined|\bnull\b|NaN|\[object|\bat \w+ \(|Cannot |is not a|ZodError|Code\.js/;

interface Words {
  readonly de: string;
  readonly en: string;
}
interface Refusal {
  readonly code: string;
  readonly text: Words;
  readonly hint?: Words;
  readonly fields?: Readonly<Record<string, { readonly text: Words }>>;
}
interface Answered {
  readonly ok: boolean;
  readonly problem?: Refusal;
}

function expectWords({ de, en }: Words): void {
  for (const words of [de, en]) {
    expect(words.trim()).not.toBe('');
    expect(words).not.toMatch(EXCEPTION);
  }
  expect(de).not.toBe(en);
}

/** An answer is a Result; a refusal is one that was thought of, in both languages. */
function expectResult(answer: unknown): Answered {
  expect(answer).toBeTypeOf('object');
  const result = answer as Answered;
  expect(typeof result.ok).toBe('boolean');
  expect(Object.keys(result).sort()).toEqual(result.ok ? ['ok', 'value'] : ['ok', 'problem']);
  if (result.problem) {
    expect(CODES).toContain(result.problem.code);
    expectWords(result.problem.text);
    if (result.problem.hint) expectWords(result.problem.hint);
    for (const { text } of Object.values(result.problem.fields ?? {})) expectWords(text);
  }
  return result;
}

const coordinated = (): Host => {
  const host = readyHost(script);
  host.type('Koordination', 'C2', [['KV Beispielstadt', 'Koordination', COORDINATOR, 'nie', '01.11.2026', 'Formular']]);
  return host;
};
const base = coordinated().snapshot();
let made: Host | undefined;
/** One sheet for all tries of a test: what one call leaves behind is what the next one meets. */
function sheet(): Host {
  made ??= newHost(script).restore(base);
  return made;
}
afterEach(() => {
  // "No exception" means: nothing that the log would call an error either.
  const errors = (made?.log ?? []).filter(({ text }) => EXCEPTION.test(text));
  made = undefined;
  expect(errors).toEqual([]);
});

const answerTo = (host: Host, name: unknown, json: unknown): unknown => {
  const answer = host.call('rpc', name, json);
  expect(answer).toBeTypeOf('string');
  return JSON.parse(String(answer));
};

/** The keys that an object's schema names, so that nonsense can look like sense. */
function keysOf(schema: unknown): readonly string[] {
  const shape = (schema as { readonly _zod?: { readonly def?: { readonly shape?: object } } })._zod?.def?.shape;
  return Object.keys(shape ?? {});
}

const odd = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '=1+1',
    '2026-Q3',
    '2026',
    'shared',
    'offen',
    'constructor',
    '__proto__',
    'E-0',
    '31.09.2026',
  ),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string({ maxLength: 8 }), { maxLength: 3 }),
  fc.dictionary(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), { maxKeys: 3 }),
);
const inputsOf = (schema: unknown) =>
  fc.oneof(
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
    {
      weight: 4,
      arbitrary: fc.record(Object.fromEntries(keysOf(schema).map((key) => [key, odd])), { requiredKeys: [] }),
    },
  );

describe('every call', () => {
  it.each(calls.map(({ form, call }) => [form, call.name, call] as const))(
    '%s: %s has a schema that refuses nonsense or takes nothing',
    (_form, _name, { input, roles }) => {
      expect(typeof input.safeParse).toBe('function');
      if (keysOf(input).length > 0)
        for (const nonsense of [
          null,
          7,
          'x',
          [],
          true,
          Object.fromEntries(keysOf(input).map((key) => [key, { x: [] }])),
        ])
          expect(input.safeParse(nonsense).success, JSON.stringify(nonsense)).toBe(false);
      for (const role of roles ?? [])
        expect(['coordination', 'treasury', 'data-protection', 'volunteer']).toContain(role);
    },
  );

  it.each(calls.map(({ form, call }) => [form, call.name, call] as const))(
    '%s: %s answers any input with a Result, never with an exception',
    (_form, name, { input }) => {
      const host = sheet();
      fc.assert(
        fc.property(inputsOf(input), (value) => {
          expectResult(answerTo(host, name, JSON.stringify(value)));
        }),
        { numRuns: 25, seed: 20_261_123 },
      );
    },
    60_000,
  );

  it('answers what is no JSON, too large, or a call that nobody wrote', () => {
    const host = sheet();
    const code = (name: unknown, json: unknown) => expectResult(answerTo(host, name, json)).problem?.code;
    for (const json of ['{', 'undefined', '{"a":', '\u0000', 'NaN'])
      expect(code('saveVisit', json), json).toBe('invalid');
    for (const json of [7, true, {}, []]) expect(code('saveVisit', json)).toBe('invalid');
    expect(code('saveVisit', JSON.stringify({ values: { note: 'x'.repeat(2_000_001) } }))).toBe('too-large');
    for (const name of ['', 'nobody', 'constructor', '__proto__', 'toString', null, 7, {}])
      expect(code(name, '{}'), String(name)).toBe('unknown-call');
  });

  it('answers in words where the sheet was never set up', () => {
    const host = newHost(script);
    const done = calls.flatMap(({ call: { name, input } }) => {
      const sense = fc
        .sample(inputsOf(input), { numRuns: 400, seed: 7 })
        .find((value) => input.safeParse(value).success);
      const { ok, problem } = expectResult(answerTo(host, name, JSON.stringify(sense ?? {})));
      if (problem) expect(['not-set-up', 'missing-tab', 'invalid', 'forbidden', 'gone'], name).toContain(problem.code);
      return ok ? [name] : [];
    });
    // What a browser remembers for a person needs no sheet, and something is always selected.
    expect([...done].sort()).toEqual(['enterAsked', 'helpStart', 'openWith', 'rememberAssociation', 'selectedRow']);
  });
});

describe('roles', () => {
  /** Calls that change or send what coordinators own; every new one belongs here or takes no role on purpose. */
  const COORDINATION = [
    'sendEvaluationStart',
    'previewEvaluation',
    'testEvaluation',
    'sendEvaluation',
    'scheduleStart',
    'saveSchedule',
    'seedAssociations',
    'chooseProfile',
    'chooseLanguage',
  ];

  it('guard what coordinators own', () => {
    const guarded = calls.filter(({ call }) => call.roles?.includes('coordination')).map(({ call }) => call.name);
    for (const name of COORDINATION) expect(guarded).toContain(name);
  });

  it.each(calls.filter(({ call }) => call.roles !== undefined).map(({ call }) => [call.name, call] as const))(
    '%s refuses a volunteer, whatever is sent',
    (name, { input, roles }) => {
      if (roles?.includes('volunteer')) return;
      const host = sheet().as(HELPER);
      const before = host.workbook.tabs.map((tab) => JSON.stringify(tab.rows)).join();
      fc.assert(
        fc.property(inputsOf(input), (value) => {
          const { ok, problem } = expectResult(answerTo(host, name, JSON.stringify(value)));
          expect(ok).toBe(false);
          expect(['forbidden', 'invalid']).toContain(problem?.code);
        }),
        { numRuns: 10, seed: 20_261_123 },
      );
      expect(host.workbook.tabs.map((tab) => JSON.stringify(tab.rows)).join()).toBe(before);
      expect(host.outbox).toEqual([]);
    },
  );
});
