import { day } from '../../src/domain/day.ts';
import { eur } from '../../src/domain/money.ts';
import type { ValuesIn } from '../../src/tables/index.ts';
import { type DemoRow, demoRow } from './row.ts';

type Contribution = ValuesIn<'contributions'>;

let made = 0;

/** A donation by bank transfer of a known person, as it should be; `more` says what is not. */
function shows(
  rules: string,
  received: string,
  euros: number | undefined,
  more: Contribution = {},
  typed?: Readonly<Record<string, string>>,
): DemoRow<'contributions'> {
  made += 1;
  const receivedOn = day(received);
  const base: Contribution = {
    receivedOn,
    receiver: 'KV Musterkreis',
    kind: 'money',
    amount: euros === undefined ? undefined : eur(euros),
    channel: 'transfer',
    giver: 'KV Beispielstadt',
    donorNumber: String(2050 + made),
    donorKind: 'person',
    origin: 'domestic',
    donorKnown: 'yes',
    otherPersonsMoney: 'no',
    codexCheckedOn: euros !== undefined && euros >= 1000 ? receivedOn : undefined,
    purpose: 'Beispiel: Wahlkampf vor Ort',
    voucher: `F-${String(made).padStart(3, '0')}`,
    bookedByReceiverOn: receivedOn,
    decision: 'accepted',
    decidedOn: receivedOn,
    note: 'Beispiel',
  };
  return demoRow(
    'contributions',
    `case ${rules} ${made}`,
    { ...base, ...more },
    { shows: rules.split(' '), ...(typed ? { typed } : {}) },
  );
}

const probedorf: Contribution = { receiver: 'KV Probedorf', giver: 'KV Übungsstadt-Süd' };
const altmuster: Contribution = { receiver: 'KV Altmuster', giver: 'KV Musterhausen an der Probe' };
const noDonor: Contribution = {
  donorNumber: undefined,
  donorKind: undefined,
  origin: undefined,
  donorKnown: undefined,
  otherPersonsMoney: undefined,
};
const sponsor: Contribution = { ...noDonor, kind: 'sponsoring', donorKind: 'company', publicShare: 0 };
const undecided: Contribution = { decision: 'open', decidedOn: undefined };

const byDonor = (): readonly DemoRow<'contributions'>[] => [
  shows('S-01 S-20', '2026-10-12', 1200, { channel: 'cash', ...undecided }),
  shows('S-02', '2026-11-18', 620, { ...noDonor, donorKind: 'unknown', donorKnown: 'no', ...undecided }),
  shows('S-03', '2026-11-19', 150, { ...probedorf, otherPersonsMoney: 'yes', ...undecided }),
  shows('S-04', '2026-11-17', 1500, { ...altmuster, origin: 'abroad-other', ...undecided }),
  shows('S-05', '2026-11-20', 200, { donorKind: 'group', ...undecided }),
  shows('S-06', '2026-11-20', 250, { ...probedorf, donorKind: 'foundation', ...undecided }),
  shows('S-07', '2026-11-20', 400, { ...altmuster, donorKind: 'professional', ...undecided }),
  shows('S-08', '2026-11-19', 900, { donorKind: 'company', publicShare: 30, ...undecided }),
  shows('S-08', '2026-11-19', 700, { ...probedorf, donorKind: 'company' }),
  shows('S-10', '2026-11-18', 300, { ...altmuster, fundraisingFee: 30, ...undecided }),
];

const bySum = (): readonly DemoRow<'contributions'>[] => [
  shows('S-09', '2026-09-08', 1400, { codexCheckedOn: undefined }),
  shows('S-11', '2026-03-16', 6000, { donorNumber: '2041' }),
  shows('S-11', '2026-06-15', 4500, { donorNumber: '2041' }),
  shows('S-11', '2026-05-18', 5200, { ...probedorf, donorNumber: '2047' }),
  shows('S-12', '2026-11-16', 36_000, { receiver: 'KV Hansestadt Mustermünde', donorNumber: '2048' }),
  shows('S-13', '2026-09-14', 80, { ...altmuster, decision: 'returned', decidedOn: day('2026-10-14') }),
  shows('S-14', '2026-08-17', 600, { ...probedorf, donorNumber: '2049', channel: 'cash' }),
  shows('S-14', '2026-08-31', 600, { ...probedorf, donorNumber: '2049', channel: 'cash' }),
  shows('S-15', '2026-07-20', 120, { channel: 'third-party' }),
  shows('S-23', '2026-09-28', 550, { ...altmuster, donorNumber: undefined }),
];

const byKind = (): readonly DemoRow<'contributions'>[] => [
  shows('S-16', '2026-08-24', 500, { ...noDonor, kind: 'grant', bookedByGiverOn: undefined }),
  shows('S-17', '2026-08-03', 800, { ...probedorf, ...sponsor, donorNumber: '2060' }),
  shows('S-18', '2026-08-10', 64, { ...altmuster, kind: 'waiver', channel: 'none', waivedOn: day('2026-08-12') }),
  shows('S-19', '2026-10-05', 90, { voucher: undefined }),
  shows('S-21', '2026-09-21', 240, {
    ...altmuster,
    kind: 'goods',
    channel: 'goods',
    purpose: 'Beispiel: 20 Helferstunden und zwei Betten',
  }),
  shows('S-22', '2026-10-19', 45, { ...probedorf, donorNumber: '2050' }),
  shows('S-22', '2026-10-19', 45, { ...probedorf, donorNumber: '2050' }),
  shows('S-24', '2026-09-07', 132.5, { ...noDonor, kind: 'collection', channel: 'cash', receiptOn: day('2026-09-30') }),
  shows('S-26', '2026-08-11', 38, {
    ...{ receiver: 'KV Musterkreis', giver: 'KV Beispielstadt', kind: 'waiver', channel: 'none' },
    ...{ claimResolvedOn: day('2026-05-04'), waivedOn: day('2026-08-20') },
  }),
  shows('S-27', '2026-09-10', 180, {
    ...{ ...altmuster, kind: 'goods', channel: 'goods' },
    ...{ purpose: 'Beispiel: Saalmiete erlassen', receiptOn: day('2026-09-30') },
  }),
  shows('S-28', '2026-09-11', 300, { donorKind: 'company', publicShare: 0, receiptOn: day('2026-09-30') }),
  shows('S-29', '2026-10-06', 640, {
    ...{ ...noDonor, ...probedorf, kind: 'advertising', channel: 'none', voucher: undefined },
    ...{ bookedByReceiverOn: undefined, purpose: 'Beispiel: Anzeige in der Zeitung', ...undecided },
  }),
  shows('S-30', '2026-09-12', 210, { ...noDonor, kind: 'collection', channel: 'transfer' }),
  shows('S-25', '2026-09-05', 87.4, {
    ...noDonor,
    ...altmuster,
    kind: 'collection',
    channel: 'cash',
    voucher: undefined,
  }),
];

const byQuality = (): readonly DemoRow<'contributions'>[] => [
  shows('D-02', '2026-10-26', 60, { ...probedorf, donorNumber: 'Beispielname' }),
  shows('D-04', '2023-10-09', 70, { ...altmuster }),
  shows('Q-02', '2026-10-27', undefined, {}, { amount: 'siehe Beleg' }),
  shows('Q-08', '2026-10-28', 25, { ...probedorf, donorNumber: '2061' }),
  shows('Q-08', '2026-10-29', 25, { ...probedorf, donorNumber: '02061' }),
  shows('Q-09', '2026-11-10', 65, { decidedOn: day('2027-01-10') }),
  shows('Q-06', '2027-02-01', 55, {
    ...probedorf,
    bookedByReceiverOn: undefined,
    decision: undefined,
    decidedOn: undefined,
  }),
];

/** Contributions that each give a rule something to say; all of made-up associations. The same at every call. */
export function contributionCases(): readonly DemoRow<'contributions'>[] {
  made = 0;
  return [...byDonor(), ...bySum(), ...byKind(), ...byQuality()];
}
