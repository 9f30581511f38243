import type { Hit } from '../../define/rule.ts';
import { hit } from '../../define/rule.ts';
import { addMonths, type Day } from '../../domain/day.ts';
import { estG, waiverTime } from '../figures/est-g.ts';
import { defineRule } from '../kit/define-row.ts';
import { wasGivenAway } from '../kit/donation.ts';
import { date, fill } from '../kit/words.ts';

type Column = 'claimResolvedOn' | 'waivedOn';

const WORDS = {
  'no claim': {
    de: '{contributions.claimResolvedOn} {empty}. Der Anspruch auf Erstattung muss vor der Ausgabe bestehen.',
    en: '{contributions.claimResolvedOn} {empty}. The claim to reimbursement must exist before the expense.',
  },
  'late claim': {
    de: '{contributions.claimResolvedOn} ist der {resolved}, die Ausgabe war am {spent}. Der Anspruch muss vor der Ausgabe bestehen.',
    en: '{contributions.claimResolvedOn} is {resolved}, the expense was on {spent}. The claim must exist before the expense.',
  },
  'no waiver': {
    de: '{contributions.waivedOn} {empty}. Ohne Erklärung nach der Ausgabe ist es kein Verzicht.',
    en: '{contributions.waivedOn} {empty}. Without a declaration after the expense it is no waiver.',
  },
  'late waiver': {
    de: '{contributions.waivedOn} ist der {waived}, die Ausgabe war am {spent}. Erklärt wird der Verzicht binnen {months} Monaten, hier bis {until}. Diese Frist kennen wir nur von Zweitseiten.',
    en: '{contributions.waivedOn} is {waived}, the expense was on {spent}. A waiver is declared within {months} months, here by {until}. We know this time from secondary pages only.',
  },
} as const;

interface Said extends Readonly<Record<string, string | number | undefined>> {
  readonly reads: keyof typeof WORDS;
}

export const waiver = defineRule({
  id: 'S-18',
  on: 'contributions',
  level: 'clarify',
  binding: 'law',
  title: {
    de: 'Verzicht auf Erstattung: Anspruch und Frist ansehen',
    en: 'Waiver of reimbursement: look at claim and deadline',
  },
  about: {
    de: 'Ein Verzicht braucht einen Anspruch aus Vertrag oder Satzung. Er ist vor der Ausgabe beschlossen. Der Verzicht folgt rechtzeitig danach. Als deren Tag gilt „Eingang am“.',
    en: 'A waiver needs a claim from contract or statute, resolved before the expense, and is declared after it in time. "Received on" counts as the day of the expense.',
  },
  basis: estG('10b', 'Abs. 3 Satz 5 und 6', '(3) sentences 5 and 6', {
    de: 'FG Berlin-Brandenburg, 28.11.2018, 7 K 7258/16',
    en: 'FG Berlin-Brandenburg, 28 November 2018, 7 K 7258/16',
  }),
  details: {
    de: 'Die Frist von drei Monaten nennen Schreiben des BMF (25.11.2014, 24.8.2016). Wir haben sie nur auf Zweitseiten gelesen. Das Gericht erkannte den Verzicht nicht an. Die Reisekostenordnung der Partei bat nämlich, möglichst nichts geltend zu machen.',
    en: "The time of three months is in letters of the Federal Ministry of Finance (25 November 2014, 24 August 2016), read on secondary pages only. The court did not accept the waiver because the party's travel rules urged members not to claim.",
  },
  figures: { months: waiverTime },
  undated: 'speaks',
  inCharge: 'treasury',
  needs: ['kind'],
  check: (row, { months }) => {
    if (row.kind !== 'waiver' || wasGivenAway(row)) return undefined;
    // The tab has no other day for the expense. Where the waiver's day stands there, a later claim is late all the more.
    const { claimResolvedOn: resolved, receivedOn: spent, waivedOn: waived } = row;
    const hits: Hit<Column, Said>[] = [];
    const say = (column: Column, reads: keyof typeof WORDS, more: Readonly<Record<string, Day | number>> = {}) =>
      hits.push(hit(column, { reads, ...more }));
    if (resolved === undefined) say('claimResolvedOn', 'no claim');
    else if (spent !== undefined && resolved > spent) say('claimResolvedOn', 'late claim', { resolved, spent });
    // A declaration before the expense counts as missing, as each day does that cannot be.
    if (waived === undefined) say('waivedOn', 'no waiver');
    else if (spent !== undefined && months !== undefined) {
      const until = addMonths(spent, months);
      if (waived > until) say('waivedOn', 'late waiver', { waived, spent, months, until });
    }
    return hits;
  },
  message: (facts, { empty }) => {
    const shown = (key: string) => (facts[key] === undefined ? '' : date(String(facts[key])));
    return fill(WORDS[facts.reads], {
      empty: empty(facts.reads === 'no claim' ? 'claimResolvedOn' : 'waivedOn'),
      months: Number(facts.months ?? 0),
      resolved: shown('resolved'),
      spent: shown('spent'),
      waived: shown('waived'),
      until: shown('until'),
    });
  },
  next: {
    de: 'Beschluss und Erklärung heraussuchen. Vor einer Bescheinigung die Landesschatzmeisterei fragen.',
    en: 'Look up resolution and declaration. Ask the state treasury before any tax receipt.',
  },
});
