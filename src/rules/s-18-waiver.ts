import type { Hit } from '../define/rule.ts';
import { type Day, day } from '../domain/day.ts';
import { defineRule, hit } from './kit.ts';
import { wasGivenAway } from './survey.ts';
import { date, fill } from './words.ts';

type Column = 'claimResolvedOn' | 'waivedOn';
const WORDS = {
  'no claim': {
    de: '{contributions.claimResolvedOn} ist leer. Der Anspruch auf Erstattung muss vor der Ausgabe bestehen.',
    en: '{contributions.claimResolvedOn} is empty. The claim to reimbursement must exist before the expense.',
  },
  'late claim': {
    de: '{contributions.claimResolvedOn} ist der {resolved}, die Ausgabe war am {spent}. Der Anspruch muss vor der Ausgabe bestehen.',
    en: '{contributions.claimResolvedOn} is {resolved}, the expense was on {spent}. The claim must exist before the expense.',
  },
  'no waiver': {
    de: '{contributions.waivedOn} ist leer. Ohne Erklärung ist es kein Verzicht.',
    en: '{contributions.waivedOn} is empty. Without a declaration it is no waiver.',
  },
} as const;
interface Said extends Readonly<Record<string, string | undefined>> {
  readonly reads: keyof typeof WORDS;
}

export const waiver = defineRule({
  id: 'S-18',
  on: 'contributions',
  level: 'clarify',
  binding: 'law',
  title: { de: 'Verzicht auf Erstattung', en: 'Waiver of reimbursement' },
  about: {
    de: 'Ein Verzicht braucht einen Anspruch und eine Erklärung. Der Anspruch war vor der Ausgabe beschlossen. Als deren Tag gilt „Eingang am“. Fahrten zur Wahlkampfhilfe erkannte ein Gericht nicht an.',
    en: 'A waiver needs a claim that was resolved before the expense, and a declaration. "Received on" counts as the day of the expense. A court refused travel to campaign help.',
  },
  basis: {
    citation: {
      de: '§ 10b Abs. 3 Satz 4–6 EStG; FG Berlin-Brandenburg, 28.11.2018, 7 K 7258/16',
      en: 'section 10b(3) sentences 4–6 EStG; FG Berlin-Brandenburg, 28 November 2018, 7 K 7258/16',
    },
    link: 'https://www.gesetze-im-internet.de/estg/__10b.html',
    state: 'partly',
  },
  inCharge: 'treasury',
  needs: ['kind'],
  check: (row) => {
    if (row.kind !== 'waiver' || wasGivenAway(row)) return undefined;
    // The tab has no other day for the expense. Where the waiver's day stands there, a later claim is late all the more.
    const { claimResolvedOn: resolved, receivedOn: spent, waivedOn } = row;
    const say = (column: Column, reads: keyof typeof WORDS, days: { resolved?: Day; spent?: Day } = {}) =>
      hits.push(hit(column, { reads, ...days }));
    const hits: Hit<Column, Said>[] = [];
    if (resolved === undefined) say('claimResolvedOn', 'no claim');
    else if (spent !== undefined && resolved > spent) say('claimResolvedOn', 'late claim', { resolved, spent });
    if (waivedOn === undefined) say('waivedOn', 'no waiver');
    return hits;
  },
  message: ({ reads, resolved, spent }) =>
    fill(WORDS[reads], { resolved: resolved ? date(resolved) : '', spent: spent ? date(spent) : '' }),
  next: {
    de: 'Beschluss und Erklärung heraussuchen. Vor einer Bescheinigung die Landesschatzmeisterei fragen. Fahrten zur Wahlkampfhilfe erkannte ein Gericht nicht an.',
    en: 'Look up resolution and declaration. Ask the Land treasury before any tax receipt. A court refused travel to campaign help.',
  },
  examples: [
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
  ],
});
