import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: { de: 'Spende einer Gliederung', en: 'a donation by a branch' },
    row: { kind: 'money', donorKind: 'branch' },
    finds: ['kind'],
  },
  { says: { de: 'Zuschuss ohne Geber', en: 'a grant without a giver' }, row: { kind: 'grant' }, finds: ['giver'] },
  {
    says: { de: 'Zuschuss an sich selbst', en: 'a grant to itself' },
    row: { kind: 'grant', giver: 'KV Beispielstadt', receiver: 'KV Beispielstadt' },
    finds: ['giver'],
  },
  {
    says: { de: 'Spende einer Person', en: 'a donation by a person' },
    row: { kind: 'money', donorKind: 'person' },
    finds: [],
  },
  {
    says: { de: 'Spende einer Gliederung, zurückgegeben', en: 'a donation by a branch, returned' },
    row: { kind: 'money', donorKind: 'branch', decision: 'returned' },
    finds: [],
  },
  { says: { de: 'Art fehlt', en: 'kind missing' }, row: { kind: undefined, donorKind: 'branch' }, finds: [] },
  {
    says: { de: 'Zuschuss, noch nirgends gebucht', en: 'a grant, booked nowhere yet' },
    row: { kind: 'grant', giver: 'LV Beispielland' },
    finds: [],
  },
  {
    says: { de: 'nur der Empfänger gebucht, 31 Tage', en: 'booked by the receiver only, 31 days' },
    row: { kind: 'grant', giver: 'LV Beispielland', bookedByReceiverOn: day('2026-10-23') },
    finds: ['bookedByGiverOn'],
  },
  {
    says: { de: 'nur eine Seite gebucht, 31 Tage', en: 'booked on one side only, 31 days' },
    row: { kind: 'grant', giver: 'LV Beispielland', bookedByGiverOn: day('2026-10-23') },
    finds: ['bookedByReceiverOn'],
  },
  {
    says: { de: 'nur eine Seite gebucht, 30 Tage', en: 'booked on one side only, 30 days' },
    row: { kind: 'grant', giver: 'LV Beispielland', bookedByReceiverOn: day('2026-10-24') },
    finds: [],
  },
  {
    says: { de: 'vom Landesverband, in zwei Jahren gebucht', en: 'from the state association, booked in two years' },
    row: {
      kind: 'grant',
      giver: 'LV Beispielland',
      receivedOn: day('2025-12-30'),
      bookedByGiverOn: day('2025-12-31'),
      bookedByReceiverOn: day('2026-01-02'),
    },
    finds: ['bookedByReceiverOn'],
  },
  {
    says: { de: 'an den Landesverband, in zwei Jahren gebucht', en: 'to the state association, booked in two years' },
    row: {
      kind: 'grant',
      giver: 'KV Musterdorf',
      receiver: 'LV Beispielland',
      receivedOn: day('2025-12-30'),
      bookedByGiverOn: day('2025-12-31'),
      bookedByReceiverOn: day('2026-01-01'),
    },
    finds: ['bookedByReceiverOn'],
  },
  {
    says: {
      de: 'zwischen Kreisverbänden, in zwei Jahren gebucht',
      en: 'between district associations, in two years',
    },
    row: {
      kind: 'grant',
      giver: 'KV Musterdorf',
      receivedOn: day('2025-12-30'),
      bookedByGiverOn: day('2025-12-31'),
      bookedByReceiverOn: day('2026-01-01'),
    },
    finds: [{ column: 'bookedByReceiverOn', level: 'hint' }],
  },
  {
    says: { de: 'beide im selben Jahr', en: 'both in the same year' },
    row: {
      kind: 'grant',
      giver: 'LV Beispielland',
      bookedByGiverOn: day('2026-09-01'),
      bookedByReceiverOn: day('2026-09-02'),
    },
    finds: [],
  },
  {
    says: { de: 'am 31.12.2003', en: 'on 31 December 2003' },
    row: { donorKind: 'branch', receivedOn: day('2003-12-31') },
    finds: [],
  },
  {
    says: { de: 'am 1.1.2004', en: 'on 1 January 2004' },
    row: { donorKind: 'branch', receivedOn: day('2004-01-01') },
    finds: ['kind'],
  },
  {
    says: { de: 'Tag fehlt: gilt trotzdem', en: 'day missing: holds all the same' },
    row: { donorKind: 'branch', receivedOn: undefined },
    finds: ['kind'],
  },
]);
