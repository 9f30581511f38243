import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: { de: 'beschlossen am Tag der Ausgabe, erklärt', en: 'resolved on the day of the expense, declared' },
    row: { kind: 'waiver', channel: 'none', claimResolvedOn: day('2026-09-01'), waivedOn: day('2026-09-10') },
    finds: [],
  },
  {
    says: { de: 'einen Tag später beschlossen', en: 'resolved one day later' },
    row: { kind: 'waiver', channel: 'none', claimResolvedOn: day('2026-09-02'), waivedOn: day('2026-09-10') },
    finds: ['claimResolvedOn'],
  },
  {
    says: { de: 'weder beschlossen noch erklärt', en: 'neither resolved nor declared' },
    row: { kind: 'waiver', channel: 'none' },
    finds: ['claimResolvedOn', 'waivedOn'],
  },
  {
    says: { de: 'einen Tag vorher beschlossen', en: 'resolved one day before' },
    row: { kind: 'waiver', channel: 'none', claimResolvedOn: day('2026-08-31'), waivedOn: day('2026-09-10') },
    finds: [],
  },
  {
    says: { de: 'beschlossen, nicht erklärt', en: 'resolved, not declared' },
    row: { kind: 'waiver', channel: 'none', claimResolvedOn: day('2026-09-01') },
    finds: ['waivedOn'],
  },
  {
    says: { de: 'erklärt, nicht beschlossen', en: 'declared, not resolved' },
    row: { kind: 'waiver', channel: 'none', waivedOn: day('2026-09-10') },
    finds: ['claimResolvedOn'],
  },
  {
    says: { de: 'erklärt am Tag vor der Ausgabe', en: 'declared on the day before the expense' },
    row: { kind: 'waiver', channel: 'none', claimResolvedOn: day('2026-08-01'), waivedOn: day('2026-08-31') },
    finds: ['waivedOn'],
  },
  {
    says: { de: 'erklärt am Tag der Ausgabe', en: 'declared on the day of the expense' },
    row: { kind: 'waiver', channel: 'none', claimResolvedOn: day('2026-08-01'), waivedOn: day('2026-09-01') },
    finds: [],
  },
  {
    says: { de: 'genau drei Monate danach erklärt', en: 'declared exactly three months later' },
    row: {
      ...{ kind: 'waiver', channel: 'none', receivedOn: day('2026-05-31') },
      ...{ claimResolvedOn: day('2026-01-10'), waivedOn: day('2026-08-31') },
    },
    finds: [],
  },
  {
    says: { de: 'einen Tag später erklärt', en: 'declared a day later' },
    row: {
      ...{ kind: 'waiver', channel: 'none', receivedOn: day('2026-05-31') },
      ...{ claimResolvedOn: day('2026-01-10'), waivedOn: day('2026-09-01') },
    },
    finds: ['waivedOn'],
  },
  {
    says: { de: 'vier Monate danach erklärt', en: 'declared four months later' },
    row: {
      ...{ kind: 'waiver', channel: 'none', receivedOn: day('2026-05-31') },
      ...{ claimResolvedOn: day('2026-01-10'), waivedOn: day('2026-09-30') },
    },
    finds: ['waivedOn'],
  },
  {
    says: { de: 'Ausgabe am 24.11.2014: Frist nicht belegt', en: 'expense on 24 November 2014: no time known' },
    row: {
      ...{ kind: 'waiver', channel: 'none', receivedOn: day('2014-11-24') },
      ...{ claimResolvedOn: day('2014-01-10'), waivedOn: day('2015-11-24') },
    },
    finds: [],
  },
  {
    says: { de: 'Ausgabe am 25.11.2014', en: 'expense on 25 November 2014' },
    row: {
      ...{ kind: 'waiver', channel: 'none', receivedOn: day('2014-11-25') },
      ...{ claimResolvedOn: day('2014-01-10'), waivedOn: day('2015-11-24') },
    },
    finds: ['waivedOn'],
  },
  {
    says: { de: 'Tag fehlt: nur die anderen Angaben', en: 'day missing: the other fields only' },
    row: { kind: 'waiver', channel: 'none', receivedOn: undefined, claimResolvedOn: day('2026-09-02') },
    finds: ['waivedOn'],
  },
  {
    says: { de: 'zurückgegeben', en: 'returned' },
    row: { kind: 'waiver', channel: 'none', decision: 'returned' },
    finds: [],
  },
  { says: { de: 'Geldspende', en: 'a donation of money' }, row: {}, finds: [] },
  { says: { de: 'Art fehlt', en: 'kind missing' }, row: { kind: undefined }, finds: [] },
]);
