import { day } from '../../src/domain/day.ts';
import { showPeriod } from '../../src/domain/season.ts';
import { publicPartnerships } from '../../src/reference/partnerships.ts';
import type { PublicHelp } from '../../src/reference/public-help.ts';
import type { ValuesIn } from '../../src/tables/index.ts';
import { type DemoRow, demoId, demoRow } from './row.ts';

/** The year after which a public page is taken for the present; older ones rest until someone confirms them. */
const RECENT = 2020;

const publicNote = (found: PublicHelp): string =>
  [
    'Öffentlich bekannt, Stand unbestätigt.',
    ...(found.since === null ? [] : [`Seit ${showPeriod(found.since, 'de')}.`]),
    ...(found.doubt === null ? [] : [found.doubt.de]),
    `Quelle: ${found.sources.join(' ')}`,
  ].join(' ');

const statusOf = ({ asked, lastKnown }: PublicHelp): 'requested' | 'dormant' | 'active' => {
  if (asked) return 'requested';
  return lastKnown !== null && lastKnown < RECENT ? 'dormant' : 'active';
};

/** The publicly known partnerships, with what the pages say and no more: no day of agreement, no invented start. */
export const knownPartnerships = (): readonly DemoRow<'partnerships'>[] =>
  publicPartnerships().flatMap((found) =>
    found.givers.flatMap((a) =>
      found.receivers.map((b) =>
        demoRow('partnerships', `public ${a} ${b}`, {
          a,
          b,
          status: statusOf(found),
          twinTown: found.townTwinning === null ? undefined : 'yes',
          goals: found.text.de,
          note: publicNote(found),
        }),
      ),
    ),
  );

type Partnership = ValuesIn<'partnerships'>;

const madeUp = (a: string, b: string, more: Partnership, shows: readonly string[] = []): DemoRow<'partnerships'> =>
  demoRow('partnerships', `${a} ${b}`, { a, b, status: 'active', note: 'Beispiel', ...more }, { shows });

/** Since a day, agreed by both in the weeks before. */
const since = (iso: string, confirmed = '2026-10-12'): Partnership => ({
  since: day(iso),
  agreedA: day(iso),
  agreedB: day(iso),
  confirmedOn: day(confirmed),
});

/** The partnerships among made-up associations. */
export const madeUpPartnerships = (): readonly DemoRow<'partnerships'>[] => [
  madeUp('KV Beispielstadt', 'KV Musterkreis', {
    ...since('2023-05-13'),
    steward: demoId('contacts', 'koordination@example.org'),
    goals: 'Beispiel: jedes Jahr ein Wochenende in beide Richtungen',
    nextMeeting: day('2027-01-23'),
  }),
  madeUp('KV Beispielstadt', 'KV Hansestadt Mustermünde', since('2025-09-27')),
  madeUp('KV Übungsstadt-Süd', 'KV Probedorf', { ...since('2022-06-18'), twinTown: 'yes' }),
  madeUp('KV Musterhausen an der Probe', 'KV Altmuster', since('2024-06-01')),
  madeUp('KV Musterhafen', 'KV Musterow-Probenick', since('2021-09-04')),
  madeUp('KV Beispielburg', 'KV Beispielthal', since('2024-11-16')),
  madeUp('KV Probstadt-Nord', 'KV Bad Musterquell-Übelsprobe', since('2025-03-29')),
  madeUp('KV Musterstadt', 'KV Musterkreis', since('2025-04-05')),
  madeUp(
    'KV Übungsland-Unterprobe',
    'KV Probenwerder',
    { ...since('2023-10-14', '2025-02-10'), until: day('2026-10-31') },
    ['F-02', 'Q-11'],
  ),
  madeUp('KV Musterstadt', 'KV Neu-Beispiel', { since: day('2026-09-26'), agreedA: day('2026-09-26') }, ['F-01']),
  madeUp('KV Probstadt-Nord', 'KV Probedorf', {
    status: 'ended',
    since: day('2021-07-03'),
    until: day('2024-12-31'),
    agreedA: day('2021-07-03'),
    agreedB: day('2021-07-03'),
    endReason: 'Beispiel: in gutem Einvernehmen beendet',
  }),
  madeUp('KV Übungsland-Unterprobe', 'KV Beispielsche Schweiz-Mustererzgebirge', {
    status: 'requested',
    agreedA: day('2026-11-09'),
  }),
  madeUp('KV Altmuster', 'KV Musterhausen an der Probe', since('2025-01-18'), ['Q-04']),
];
