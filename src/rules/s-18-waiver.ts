import type { Hit } from '../define/rule.ts';
import { day } from '../domain/day.ts';
import { defineRule, hit } from './kit.ts';
import { fill } from './words.ts';

type Column = 'claimResolvedOn' | 'waivedOn';
const WORDS = {
  'no claim': {
    de: '{contributions.claimResolvedOn} ist leer. Der Anspruch auf Erstattung muss vor der Ausgabe bestehen.',
    en: '{contributions.claimResolvedOn} is empty. The claim to reimbursement must exist before the expense.',
  },
  'late claim': {
    de: '{contributions.claimResolvedOn} liegt nach {contributions.receivedOn}. Der Anspruch muss vor der Ausgabe bestehen.',
    en: '{contributions.claimResolvedOn} is after {contributions.receivedOn}. The claim must exist before the expense.',
  },
  'no waiver': {
    de: '{contributions.waivedOn} ist leer. Ohne Erklärung ist es kein Verzicht.',
    en: '{contributions.waivedOn} is empty. Without a declaration it is no waiver.',
  },
} as const;
interface Said extends Readonly<Record<string, string>> {
  readonly reads: keyof typeof WORDS;
}

export const waiver = defineRule({
  id: 'S-18',
  on: 'contributions',
  level: 'clarify',
  binding: 'law',
  title: { de: 'Verzicht auf Erstattung', en: 'Waiver of reimbursement' },
  about: {
    de: 'Ein Verzicht braucht einen Anspruch und eine Erklärung. Der Anspruch war vor der Ausgabe beschlossen. Fahrten zur Wahlkampfhilfe erkannte ein Gericht nicht an.',
    en: 'A waiver needs a claim that was resolved before the expense, and a declaration. A court refused travel to campaign help.',
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
  needs: ['receivedOn', 'kind'],
  check: (row) => {
    if (row.kind !== 'waiver' || row.decision === 'returned') return undefined;
    const say = (column: Column, reads: keyof typeof WORDS): Hit<Column, Said> => hit(column, { reads });
    const hits: Hit<Column, Said>[] = [];
    if (row.claimResolvedOn === undefined) hits.push(say('claimResolvedOn', 'no claim'));
    else if (row.claimResolvedOn > row.receivedOn) hits.push(say('claimResolvedOn', 'late claim'));
    if (row.waivedOn === undefined) hits.push(say('waivedOn', 'no waiver'));
    return hits;
  },
  message: ({ reads }) => fill(WORDS[reads]),
  next: {
    de: 'Den Beschluss heraussuchen. Vor einer Bescheinigung die Landesschatzmeisterei fragen.',
    en: 'Look up the resolution. Ask the Land treasury before any tax receipt.',
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
    { says: { de: 'Geldspende', en: 'a donation of money' }, row: {}, finds: [] },
  ],
});
