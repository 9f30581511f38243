import { addDays, type Day, day, daysBetween, weekday, yearOf } from '../../src/domain/day.ts';
import { cents, eur } from '../../src/domain/money.ts';
import type { ValuesIn } from '../../src/tables/index.ts';
import type { ContributionKind } from '../../src/tables/options.ts';
import { demoToday, type Poll, polls } from './calendar.ts';
import { createRandom, type Random } from './random.ts';
import { type DemoRow, demoRow } from './row.ts';

type Contribution = ValuesIn<'contributions'>;

interface Receiver {
  readonly name: string;
  readonly weight: number;
  readonly giver: string;
  readonly poll?: Poll;
  /** First donor number of its accounting. */
  readonly donors: number;
}

const receivers: readonly Receiver[] = [
  { name: 'KV Musterkreis', weight: 22, giver: 'KV Beispielstadt', poll: polls.federal, donors: 2100 },
  { name: 'KV Hansestadt Mustermünde', weight: 20, giver: 'KV Beispielstadt', poll: polls.mecklenburg, donors: 2200 },
  { name: 'KV Probedorf', weight: 16, giver: 'KV Übungsstadt-Süd', poll: polls.federal, donors: 2300 },
  { name: 'KV Altmuster', weight: 13, giver: 'KV Musterhausen an der Probe', poll: polls.anhalt, donors: 2400 },
  { name: 'KV Musterow-Probenick', weight: 9, giver: 'KV Musterhafen', poll: polls.mecklenburg, donors: 2500 },
  { name: 'KV Bad Musterquell-Übelsprobe', weight: 6, giver: 'KV Probstadt-Nord', poll: polls.anhalt, donors: 2600 },
  { name: 'KV Beispielthal', weight: 4, giver: 'KV Beispielburg', donors: 2700 },
  { name: 'KV Übungsstadt-Süd', weight: 4, giver: 'KV Probedorf', poll: polls.swabia, donors: 2800 },
  { name: 'KV Beispielstadt', weight: 4, giver: 'KV Musterkreis', poll: polls.northRhine, donors: 2900 },
  { name: 'KV Neu-Beispiel', weight: 2, giver: 'KV Musterstadt', donors: 3000 },
];

const kinds: readonly (readonly [ContributionKind, number])[] = [
  ['money', 56],
  ['collection', 14],
  ['grant', 14],
  ['goods', 6],
  ['event-income', 5],
  ['waiver', 3],
  ['sponsoring', 2],
];

const purposes = [
  'Beispiel: Plakate und Flyer',
  'Beispiel: Miete für das Büro',
  'Beispiel: Wahlkampf vor Ort',
  'Beispiel: Zelt für den Infostand',
] as const;

/** A working day, mostly in the ten weeks before the receiver's election; never near a year's end or in the future. */
function receiptDay(poll: Poll | undefined, random: Random): Day {
  const raw =
    poll && random.chance(0.7)
      ? addDays(poll.on, -random.whole(3, 70))
      : addDays(day('2024-11-25'), random.whole(0, daysBetween(day('2024-11-25'), demoToday) - 12));
  const clear = /-12-(1[5-9]|[23]\d)$/.test(raw) ? addDays(raw, -20) : raw;
  const weekend = weekday(clear);
  return weekend === 0 ? addDays(clear, 1) : weekend === 6 ? addDays(clear, 2) : clear;
}

const donation = (donorNumber: string): Contribution => ({
  donorNumber,
  donorKind: 'person',
  origin: 'domestic',
  donorKnown: 'yes',
  otherPersonsMoney: 'no',
});

/** The receipt that goes out in February, where that February is past. */
const receiptOf = (received: Day): Contribution => {
  const on = day(`${yearOf(received) + 1}-02-1${(yearOf(received) % 4) + 1}`);
  return on <= demoToday ? { receiptOn: on } : {};
};

function money(received: Day, donorNumber: string, random: Random): Contribution {
  const large = random.chance(0.07);
  const amount = cents((large ? random.whole(11, 24) * 100 : random.whole(3, 90) * 10) * 100);
  return {
    ...donation(donorNumber),
    amount,
    channel: random.weighted([
      ['transfer', 6],
      ['debit', 2],
      ['online', 2],
    ] as const),
    ...(large ? { codexCheckedOn: addDays(received, 1) } : {}),
    ...receiptOf(received),
  };
}

/** What belongs to each kind, so that no rule has anything to ask. */
function detailsOf(kind: ContributionKind, received: Day, donorNumber: string, random: Random): Contribution {
  if (kind === 'money') return money(received, donorNumber, random);
  if (kind === 'collection') return { amount: cents(random.whole(3_105, 31_995)), channel: 'cash' };
  if (kind === 'grant')
    return {
      amount: eur(random.whole(5, 40) * 50),
      channel: 'transfer',
      bookedByGiverOn: addDays(received, -1),
    };
  if (kind === 'goods') return { ...donation(donorNumber), amount: eur(random.whole(40, 320)), channel: 'goods' };
  if (kind === 'waiver')
    return {
      ...donation(donorNumber),
      amount: cents(random.whole(2_450, 11_900)),
      channel: 'none',
      claimResolvedOn: addDays(received, -90),
      waivedOn: addDays(received, 10),
    };
  if (kind === 'sponsoring')
    return {
      ...{ amount: eur(random.whole(6, 14) * 50), channel: 'transfer' },
      ...{ donorNumber, donorKind: 'company', publicShare: 0 },
    };
  return { amount: cents(random.whole(8_050, 61_400)), channel: 'cash' };
}

/** Contributions without a finding, in the order of their receipt. The same at every call. */
export function regularContributions(): readonly DemoRow<'contributions'>[] {
  const random = createRandom(27);
  const rows: Contribution[] = [];
  for (let made = 0; made < 88; made += 1) {
    const receiver = random.weighted(receivers.map((one) => [one, one.weight] as const));
    const kind = random.weighted(kinds);
    const receivedOn = receiptDay(receiver.poll, random);
    const booked = addDays(receivedOn, random.whole(1, 3));
    rows.push({
      receivedOn,
      receiver: receiver.name,
      kind,
      giver: kind === 'waiver' ? receiver.name : receiver.giver,
      ...detailsOf(kind, receivedOn, String(receiver.donors + made), random),
      purpose: random.pick(purposes),
      bookedByReceiverOn: booked,
      decision: 'accepted',
      decidedOn: booked,
      note: 'Beispiel',
    });
  }
  rows.sort((a, b) => ((a.receivedOn ?? '') < (b.receivedOn ?? '') ? -1 : 1));
  return rows.map((row, at) => {
    const voucher = `${row.kind === 'collection' ? 'Z' : 'B'}-${yearOf(row.receivedOn ?? demoToday)}-${String(at + 11).padStart(3, '0')}`;
    return demoRow('contributions', `regular ${at}`, { ...row, voucher });
  });
}
