import { hit } from '../../define/rule.ts';
import type { Day } from '../../domain/day.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineCellRule } from '../kit/define-cells.ts';
import { date, fill } from '../kit/words.ts';

/** By table the columns that name who took part on the day of the event. */
const TOOK_PART: Readonly<Record<string, readonly string[]>> = {
  visits: ['guest', 'host'],
  contributions: ['receiver', 'giver'],
};

export const afterDissolution = defineCellRule({
  id: 'Q-16',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Verband war da schon aufgelöst', en: 'The association was dissolved by then' },
  about: {
    de: 'Ein Einsatz oder eine Spende nennt einen Verband. Der war da schon aufgelöst. Pläne sind mitgemeint, Abgesagtes nicht.',
    en: 'A visit or a contribution names an association that was dissolved by then. Plans are meant too, what was called off is not.',
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  check: ({ values }, table, { known }) => {
    const on = table.eventDay === undefined ? undefined : values[table.eventDay];
    if (typeof on !== 'string' || values.status === 'cancelled') return [];
    return (TOOK_PART[table.name] ?? []).flatMap((key) => {
      const name = String(values[key] ?? '');
      const gone = known.gone?.get(name);
      return gone !== undefined && gone < on ? [hit(key, { name, gone })] : [];
    });
  },
  message: ({ name, gone }) =>
    fill(
      {
        de: '{name} ist seit {gone} aufgelöst, der Tag liegt danach.',
        en: '{name} is dissolved since {gone}, the day is after that.',
      },
      { name, gone: date(gone as Day) },
    ),
  next: {
    de: 'Nachsehen, wer es war: meist, wer bei ihm unter „Aufgegangen in“ steht.',
    en: 'See who it was: mostly the one that its row names below "Merged into".',
  },
});
