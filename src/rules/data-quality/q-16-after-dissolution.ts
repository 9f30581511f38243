import type { Row } from '../../define/dataset.ts';
import { hit } from '../../define/rule.ts';
import type { Table } from '../../define/table.ts';
import type { Day } from '../../domain/day.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineCellRule } from '../kit/define-cells.ts';
import { date, fill } from '../kit/words.ts';

/** By table the columns that name who took part on the day of the event, or who is there for whom. */
const TOOK_PART: Readonly<Record<string, readonly string[]>> = {
  visits: ['guest', 'host'],
  contributions: ['receiver', 'giver'],
  partnerships: ['a', 'b'],
  contacts: ['association'],
};

interface Said extends Readonly<Record<string, string | boolean | undefined>> {
  readonly name: string;
  readonly gone: Day;
  readonly goesOn: boolean;
  readonly contact?: true;
}

/** The day on which they take part: that of the event; today, where it goes on. */
function dayOf({ values }: Row, { name, eventDay }: Table, today: Day): unknown {
  if (name === 'contacts') return values.signedOffOn === undefined ? today : undefined;
  if (name === 'partnerships') return values.status === 'active' || values.status === 'dormant' ? today : undefined;
  return eventDay === undefined || values.status === 'cancelled' ? undefined : values[eventDay];
}

export const afterDissolution = defineCellRule({
  id: 'Q-16',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Verband war da schon aufgelöst', en: 'The association was dissolved by then' },
  about: {
    de: 'Ein Einsatz oder eine Spende nennt einen Verband. Der war da schon aufgelöst. Pläne sind mitgemeint, Abgesagtes nicht. Oder eine Partnerschaft mit ihm ist noch nicht beendet. Oder ein Kontakt steht noch bei ihm.',
    en: 'A visit or a contribution names an association that was dissolved by then. Plans are meant too, what was called off is not. Or a partnership with it has not ended yet. Or a contact still stands with it.',
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  check: (row, table, { known, today }) => {
    const on = dayOf(row, table, today);
    if (typeof on !== 'string') return [];
    return (TOOK_PART[table.name] ?? []).flatMap((key) => {
      const name = String(row.values[key] ?? '');
      const gone = known.gone?.get(name);
      if (gone === undefined || gone >= on) return [];
      const said: Said = { name, gone, goesOn: table.name === 'partnerships' };
      // The others are told as ever, so that what was accepted stays so.
      return [hit(key, table.name === 'contacts' ? { ...said, contact: true } : said)];
    });
  },
  message: ({ name, gone, goesOn, contact }) =>
    fill(
      contact
        ? {
            de: '{name} ist seit {gone} aufgelöst. An den Kontakt gehen keine Mails mehr.',
            en: '{name} is dissolved since {gone}. No mails go to the contact any more.',
          }
        : goesOn
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
  next: ({ goesOn, contact }) =>
    contact
      ? {
          de: 'Den Verband eintragen, zu dem der Kontakt jetzt gehört. Oder „Abgemeldet am“.',
          en: 'Enter the association that the contact belongs to now. Or "Signed off on".',
        }
      : goesOn
        ? {
            de: 'Die Partnerschaft beenden. Oder sie mit dem Verband fortführen, in dem er aufging.',
            en: 'End the partnership. Or let it go on with the association that it merged into.',
          }
        : {
            de: 'Nachsehen, wer es war: meist, wer bei ihm unter „Aufgegangen in“ steht.',
            en: 'See who it was: mostly the one that its row names below "Merged into".',
          },
});
