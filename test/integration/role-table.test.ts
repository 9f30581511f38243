import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { features } from '../../src/main.ts';
import { builtScript, COORDINATOR, call, HELPER, type Host, newHost, readyHost } from '../bundle.ts';

/* Who may call what, asked of the built script for each role and each call. The interface hides more; the server decides. */

const script = await builtScript();
const ROLES = {
  '': 'volunteer',
  Schatzmeisterei: 'treasury',
  Datenschutz: 'data-protection',
  Koordination: 'coordination',
} as const;
type Role = (typeof ROLES)[keyof typeof ROLES];

/** The guarded calls and whom they are open to, written down here once more: a permit that changes is seen. The others are open to all. */
const GUARDED: readonly (readonly [readonly Role[], string])[] = [
  [
    ['coordination'],
    'requestPartnership undoPartnershipRequest sendPartnershipRequest releaseTip undoTip sendEvaluationStart previewEvaluation testEvaluation sendEvaluation scheduleStart saveSchedule seedAssociations chooseLanguage chooseProfile switchProfile',
  ],
  [['coordination', 'treasury'], 'makeTransparency yearListStart'],
  [
    ['coordination', 'data-protection'],
    'accessStart giveAccess eraseStart lookErase erasePerson retentionStart applyRetention',
  ],
];
const openTo = new Map(GUARDED.flatMap(([roles, names]) => names.split(' ').map((name) => [name, roles] as const)));

const calls = [...features.calls, ...features.forms.flatMap((form) => form.calls)];

interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
}
const TEXTS = [
  'op-sample',
  '',
  'x',
  'KV Beispielstadt',
  '2026-Q3',
  '2026',
  'shared',
  'de',
  'visits',
  'open',
  'K-AAAA0001',
  '2026-11-23',
  '10.10.2026',
];

/** Something that the schema takes. */
function sampleOf(schema: z.core.$ZodType): unknown {
  const def = (schema as Partial<z.core.$ZodType>)._zod?.def as unknown as Def | undefined;
  if (def === undefined) return {};
  const fits = (value: unknown): boolean => z.safeParse(schema as unknown as z.ZodMiniType, value).success;
  const values = (schema._zod as { readonly values?: ReadonlySet<unknown> }).values;
  if (values && values.size > 0) return [...values][0];
  if (def.type === 'object')
    return Object.fromEntries(Object.entries(def.shape ?? {}).map(([key, inner]) => [key, sampleOf(inner)]));
  if (def.type === 'array') return fits([]) ? [] : [def.element === undefined ? '' : sampleOf(def.element)];
  if (def.type === 'union') return def.options?.map(sampleOf).find(fits);
  if (def.innerType) return fits(undefined) ? undefined : sampleOf(def.innerType);
  return [...TEXTS, 1, 0, true, {}, null].find(fits);
}

function sheetFor(role: string): Host {
  const host = readyHost(script);
  host.type('Koordination', 'C2', [['KV Beispielstadt', 'Koordination', COORDINATOR, 'nie', '01.11.2026', 'Formular']]);
  if (role !== '')
    host.type('Koordination', 'C3', [['KV Beispielstadt', role, HELPER, 'nie', '01.11.2026', 'Formular']]);
  host.as(HELPER);
  host.authorize();
  return host;
}

/** The whole file, and the mails that left it. */
const fileOf = (host: Host): string => JSON.stringify([host.workbook, host.outbox.length]);

it('the table names each guarded call', () => {
  const guarded = calls.filter(({ roles }) => roles !== undefined).map(({ name }) => name);
  expect(guarded.sort()).toEqual([...openTo.keys()].sort());
});

describe.each(Object.entries(ROLES))('role %s', (label, role) => {
  const host = newHost(script).restore(sheetFor(label).snapshot());
  // What is open to all is asked of those who have no role.
  const asked = calls.filter(({ name }) => openTo.has(name) || role === 'volunteer');
  const ready = host.snapshot();

  it('may call what the table says, and nothing else; what is refused changes nothing and sends nothing', () => {
    const wrong = asked.flatMap(({ name, input }) => {
      const may = openTo.get(name)?.includes(role) ?? true;
      const before = fileOf(host);
      const { ok, problem } = call(host, name, sampleOf(input as unknown as z.core.$ZodType));
      if (!may && fileOf(host) !== before) return [`${name}: refused, and changed something`];
      if (may) host.restore(ready);
      return may === (problem?.code === 'forbidden') ? [`${name}: ${ok ? 'ok' : problem?.code}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(['network', 'treasury'] as const)('a file of the profile %s', (profile) => {
  const host = readyHost(script);
  host.type('Koordination', 'C2', [['KV Beispielstadt', 'Koordination', COORDINATOR, 'nie', '01.11.2026', 'Formular']]);
  host.authorize();
  expect(call(host, 'chooseProfile', { profile }).ok).toBe(true);
  const ready = host.snapshot();
  const foreign = features.forms.filter(({ profiles }) => {
    const own = typeof profiles === 'function' ? profiles() : profiles;
    return own !== undefined && !own.includes(profile);
  });

  it('has forms of the other side', () => expect(foreign.length).toBeGreaterThan(profile === 'network' ? 3 : 8));

  it.each(foreign.flatMap(({ name, calls: own }) => own.map((one) => [`${name}: ${one.name}`, one] as const)))(
    '%s is refused to coordination too, and changes nothing',
    (_, { name, input }) => {
      host.restore(ready);
      const before = fileOf(host);
      const { ok, problem } = call(host, name, sampleOf(input as unknown as z.core.$ZodType));
      expect(ok, JSON.stringify(problem)).toBe(false);
      expect(fileOf(host) === before).toBe(true);
    },
  );
});
