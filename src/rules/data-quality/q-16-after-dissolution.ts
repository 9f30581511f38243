import type { Row } from '../../define/dataset.ts';
import { hit } from '../../define/rule.ts';
import type { Table } from '../../define/table.ts';
import type { Day } from '../../domain/day.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineCellRule } from '../kit/define-cells.ts';
import { date, fill } from '../kit/words.ts';

/** By table the columns that name who took part on the day of the event. */
const TOOK_PART: Readonly<Record<string, readonly string[]>> = {
  visits: ['guest', 'host'],
  contributions: ['receiver', 'giver'],
  partnerships: ['a', 'b'],
};

/** The day on which they take part: that of the event; today, where it goes on. */
function dayOf({ values }: Row, { name, eventDay }: Table, today: Day): unknown {
  if (name === 'partnerships') return values.status === 'active' || values.status === 'dormant' ? today : undefined;
  return eventDay === undefined || values.status === 'cancelled' ? undefined : values[eventDay];
}

export const afterDissolution = defineCellRule({
  id: 'Q-16',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Verband war da schon aufgelöst', en: 'The association was dissolved by then' },
  about: {
    de: 'Ein Einsatz oder eine Spende nennt einen Verband. Der war da schon aufgelöst. Pläne sind mitgemeint, Abgesagtes nicht. Oder eine Partnerschaft mit ihm ist noch nicht beendet.',
    en: 'A visit or a contribution names an association that was dissolved by then. Plans are meant too, what was called off is not. Or a partnership with it has not ended yet.',
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  check: (row, table, { known, today }) => {
    const on = dayOf(row, table, today);
    if (typeof on !== 'string') return [];
    return (TOOK_PART[table.name] ?? []).flatMap((key) => {
      const name = String(row.values[key] ?? '');
      const gone = known.gone?.get(name);
      return gone !== undefined && gone < on ? [hit(key, { name, gone, goesOn: table.name === 'partnerships' })] : [];
    });
  },
  message: ({ name, gone, goesOn }) =>
    fill(
      goesOn
        ? {
            de: '{name} ist seit {gone} aufgelöst, die Partnerschaft nicht beendet.',
            en: '{name} is dissolved since {gone}, the partnership has not ended.',
          }
        : {
            de: '{name} ist seit {gone} aufgelöst, der Tag liegt danach.',
            en: '{name} is dissolved since {gone}, the day is after that.',
          },
      { name, gone: date(gone as Day) },
    ),
  next: ({ goesOn }) =>
    goesOn
      ? {
          de: 'Die Partnerschaft beenden. Oder sie mit dem Verband fortführen, in dem er aufging.',
          en: 'End the partnership. Or let it go on with the association that it merged into.',
        }
      : {
          de: 'Nachsehen, wer es war: meist, wer bei ihm unter „Aufgegangen in“ steht.',
          en: 'See who it was: mostly the one that its row names below "Merged into".',
        },
});
