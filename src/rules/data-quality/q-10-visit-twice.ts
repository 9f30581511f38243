import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import type { VisitRow } from '../kit/rows.ts';
import { kindsOf, lastDay } from '../kit/visits.ts';
import { date, fill } from '../kit/words.ts';

const haveKindInCommon = (a: VisitRow, b: VisitRow): boolean => {
  const kinds = new Set(kindsOf(a.values));
  return kindsOf(b.values).some((kind) => kinds.has(kind));
};

export const visitTwice = defineDatasetRule({
  id: 'Q-10',
  of: 'visits',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Derselbe Einsatz zweimal', en: 'The same visit twice' },
  about: {
    de: 'Gast und Gastgeber sind dieselben. Die Tage überschneiden sich, und eine Art ist gemeinsam. Oft haben beide Seiten ihn eingetragen, oder Plan und Bericht stehen nebeneinander. Abgesagte zählen nicht.',
    en: 'Guest and host are the same, the days overlap, and a kind is in common. Often both sides entered it, or plan and report stand side by side. Cancelled ones do not count.',
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  check: (_dataset, { survey }) =>
    [...survey.visitsByGuestAndHost.values()].flatMap((rows) => {
      let running: VisitRow[] = [];
      return rows.flatMap((row) => {
        running = running.filter(({ values }) => (lastDay(values) ?? '') >= (row.values.start ?? ''));
        const other = running.find((one) => haveKindInCommon(one, row));
        running.push(row);
        return other === undefined
          ? []
          : [hitAt('visits', row, undefined, { other: other.id, on: row.values.start ?? '' })];
      });
    }),
  message: ({ other, on }) =>
    fill(
      {
        de: 'Gast, Gastgeber und Art stehen so auch in {other}. Beide Zeilen gelten am {on}.',
        en: 'Guest, host and kind are the same in {other}. Both rows hold on {on}.',
      },
      { other: other === '' ? { de: 'einer anderen Zeile', en: 'another row' } : other, on: date(on) },
    ),
  next: {
    de: 'Bei der anderen Seite nachfragen. Ist es derselbe, eine Zeile löschen. Waren es zwei Gruppen, gern akzeptieren.',
    en: 'Ask the other side. If it is the same one, delete one row. If there were two groups, accept it.',
  },
});
