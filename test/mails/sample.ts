import type { OpenFinding, ToldFinding } from '../../src/define/mail.ts';
import { addDays, day } from '../../src/domain/day.ts';
import { cents } from '../../src/domain/money.ts';
import { periodOf } from '../../src/domain/period.ts';
import type { AccountsInput } from '../../src/mails/accounts/due.ts';
import type { EvaluationMailInput } from '../../src/mails/index.ts';
import type { PartnershipInput } from '../../src/mails/partnership/due.ts';
import type { RequestInput } from '../../src/mails/requests/due.ts';
import type { UrgentInput } from '../../src/mails/urgent/shape.ts';
import type { VisitInput } from '../../src/mails/visit/shape.ts';
import { laender } from '../../src/tables/options.ts';
import { association, evaluated, large, partnership, visit } from '../evaluation/sample.ts';

export const links: EvaluationMailInput['links'] = {
  report: 'https://example.org/sheet#gid=1',
  waiting: 'https://example.org/sheet#gid=2',
  contact: 'https://example.org/sheet#gid=3',
  findings: 'https://example.org/sheet#gid=4',
};

export const finding = (title: string, more: Partial<OpenFinding> = {}): OpenFinding => ({
  level: 'clarify',
  title,
  since: day('2026-08-25'),
  link: 'https://example.org/sheet#row=7',
  associations: ['KV Beispielstadt'],
  ...{ place: `visits ${title}`, about: '' },
  ...more,
});

const base: Omit<EvaluationMailInput, 'evaluation'> = {
  contact: { rhythm: 'quarterly' },
  association: 'KV Beispielstadt',
  scope: { own: ['KV Beispielstadt'], names: ['KV Beispielstadt'], all: false },
  openFindings: [],
  lastOn: undefined,
  happened: { fresh: [], thanks: [], coming: [], ever: true },
  money: undefined,
  brief: false,
  links,
  settings: { exampleData: false, contact: 'kv-partnerschaften@gruene.de' },
};

export const noInput: EvaluationMailInput = {
  ...base,
  happened: { ...base.happened, ever: false },
  evaluation: evaluated({}),
};

/** Two associations that help each other, one that seeks, one visit whose hours nobody entered. */
export const usualInput: EvaluationMailInput = {
  ...base,
  settings: { exampleData: true, contact: 'kv-partnerschaften@gruene.de' },
  evaluation: evaluated({
    associations: [
      association('KV Beispielstadt', { land: 'Hamburg' }),
      association('KV Musterland', { land: 'Sachsen-Anhalt' }),
      association('KV Wartend', { search: 'seeks', searchSince: day('2026-03-05') }),
    ],
    partnerships: [partnership('KV Beispielstadt', 'KV Musterland')],
    visits: [
      visit('KV Beispielstadt', 'KV Musterland', '2026-08-01', { people: 6, hours: 35 }),
      visit('KV Beispielstadt', 'KV Musterland', '2026-05-01', { people: 4, hours: 30.5 }),
      visit('KV Musterland', 'KV Beispielstadt', '2026-09-01', { people: 6, hours: 8 }),
      visit('KV Musterland', 'KV Beispielstadt', '2026-09-02', { hours: undefined }),
    ],
  }),
  openFindings: [finding('Zustimmung eintragen'), finding('Einsatz melden', { level: 'hint' })],
};

const longName = 'KV Beispielkreis mit einem ausgesprochen langen Namen an der Unterelbe und darüber hinaus';

const everyone = [longName, ...(large(4_000, 120).associations ?? []).flatMap(({ name }) => (name ? [name] : []))];

/** Every Land, thousands of visits, many findings, a federal contact and names that try to be HTML. */
export const muchInput: EvaluationMailInput = {
  ...base,
  contact: { rhythm: 'monthly', displayName: '<b>Alex</b> & "Kim"' },
  ...{ association: longName, scope: { own: everyone, names: everyone, all: true } },
  evaluation: (() => {
    const sample = large(4_000, 120);
    return evaluated({
      ...sample,
      associations: [
        association(longName, { level: 'Bund', land: 'Deutschland' }),
        ...(sample.associations ?? []).map((each, i) => ({ ...each, land: laender[i % laender.length] })),
        association('<script>alert(1)</script>'),
      ],
      visits: [
        ...(sample.visits ?? []),
        visit('<script>alert(1)</script>', longName, '2026-08-01', { people: 500, hours: 16 }),
      ],
    });
  })(),
  openFindings: Array.from({ length: 400 }, (_, i) =>
    finding(`Hinweis ${i} <img src=x onerror=alert(1)>`, { since: addDays(day('2024-01-01'), i) }),
  ),
};

/** What one reader is told of so many urgent findings, names that are code among them. */
export const urgentInput = (count: number): readonly UrgentInput[] => {
  const all = Array.from(
    { length: count },
    (_, i): ToldFinding => ({
      ...finding(`<b>Alex ${i}</b> & "Spende"`, { level: 'urgent', link: `https://example.org/sheet#${i}` }),
      id: `H-${i}`,
      rule: 'S-04',
      place: `contributions S-${i}`,
      about: `52.000 € an KV Beispielstadt${i}, 23.11., <img src=x onerror=alert(1)>`,
      next: 'Heute die Landesschatzmeisterei anrufen.',
      office: 'treasury',
      inProgress: i % 3 === 0,
      baseline: false,
    }),
  );
  return all.map(({ id }) => ({
    finding: id,
    all,
    today: day('2026-11-24'),
    questions: 'kontakt@example.org',
    contact: { role: 'treasury', association: 'KV Beispielstadt', displayName: '<script>Sam' },
    links: { findings: 'https://example.org/findings', contact: 'https://example.org/contact' },
  }));
};

/** Visits with a lot to say, one of each news, and texts that would like to run. */
export const visitInput = (count: number): readonly VisitInput[] =>
  Array.from({ length: count }, (_, i): VisitInput => {
    const news = (['soon', 'changed', 'missing', 'cancelled', 'over'] as const)[i % 5] ?? 'soon';
    const evil = `<b>Alex ${i}</b> <img src=x onerror=alert(1)>`;
    return {
      ...{ news, tells: news === 'missing' ? 'W-05.permit' : '', today: day('2026-11-24') },
      visit: {
        id: `E-${i}`,
        values: {
          ...{ status: 'planned', start: day('2026-12-01'), kind: 'stall', guest: 'KV Beispielstadt', host: evil },
          ...{ people: 4, place: evil, bedsNeeded: 4, carsNeeded: 1, carsPromised: 1 },
          ...{ permit: 'applied', permitFile: '<script>4711', localGuide: 'yes' },
        },
      },
      missing: ['W-04.briefing', 'W-05.permit'].map((key) => ({
        key,
        what: { de: `Es fehlt ${evil}`, en: `Missing ${evil}` },
        next: { de: 'Nachfragen.', en: 'Ask.' },
      })),
      others: [{ guest: evil, people: undefined }],
      local: { place: evil, stallPermit: 'yes', postersFromWeeks: 6 },
      unreached: i % 2 === 0 ? [{ name: evil, why: 'nobody' }] : [],
      as: { kind: (['mailbox', 'contact', 'coordination'] as const)[i % 3] ?? 'contact', association: evil },
      links: { visit: `https://example.org/visit${i}`, contact: 'https://example.org/contact' },
      questions: 'kontakt@example.org',
      stamp: '20261124T070000Z',
    };
  });

const EVIL = '<b>Alex</b> <img src=x onerror=alert(1)>';
const common = { today: day('2026-11-24'), questions: 'kontakt@example.org' };

export const partnershipInput = (count: number): readonly PartnershipInput[] =>
  Array.from({ length: count }, (_, i) => ({
    ...common,
    partnership: {
      id: `P-${i}`,
      values: {
        ...{ a: EVIL, b: `KV ${i}`, since: day('2025-01-01'), confirmedOn: day('2025-11-01'), goals: EVIL },
        ...{ agreement: 'https://example.org/a', twinTown: 'yes' as const, nextMeeting: day('2027-01-02') },
      },
    },
    as: { kind: (['mailbox', 'contact', 'coordination'] as const)[i % 3] ?? 'contact', association: EVIL },
    unreached: i % 2 === 0 ? [{ name: EVIL, why: 'no mails' }] : [],
    links: { partnership: `https://example.org/p${i}`, contact: 'https://example.org/contact' },
  }));

export const requestInput = (count: number): readonly RequestInput[] =>
  Array.from({ length: count }, (_, i): RequestInput => {
    const links = { row: `https://example.org/r${i}`, contact: 'https://example.org/contact' };
    const [finding] = urgentInput(1)[0]?.all ?? [];
    if (i % 3 === 2 && finding) return { ...common, links, place: `requests A-${i}`, news: 'late', finding };
    return {
      ...{ ...common, links, place: `requests A-${i}`, news: i % 2 === 0 ? 'new' : 'due', own: i % 4 === 0 },
      request: {
        id: `A-${i}`,
        values: { kind: 'question', association: EVIL, receivedOn: day('2026-11-01'), dueOn: day('2026-11-24') },
      },
    };
  });

export const accountsInput = (count: number): readonly AccountsInput[] =>
  Array.from({ length: count }, (_, i): AccountsInput => {
    const links = { sheet: 'https://example.org/sheet', contact: 'https://example.org/contact' };
    if (i % 4 === 3)
      return {
        ...{ ...common, links, association: EVIL, what: 'retention', month: periodOf(day('2026-12-01'), 'month') },
        rows: [{ tab: { de: 'Spenden', en: 'Contributions' }, count: i }],
      };
    return {
      ...{ ...common, links, association: EVIL, year: 2025, by: day('2026-09-30') },
      what: (['year', 'own-day', 'report'] as const)[i % 3] ?? 'year',
      money: { donations: cents(12_050), grants: cents(0), other: cents(1), open: cents(99) },
      open: urgentInput(count)[0]?.all ?? [],
    };
  });
