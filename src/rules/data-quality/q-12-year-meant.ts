import { hit } from '../../define/rule.ts';
import { daysBetween, isDay } from '../../domain/day.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineCellRule } from '../kit/define-cells.ts';
import { date, fill } from '../kit/words.ts';

/** More days back than this, and the year is asked about (house: rule Q-12 of the rule book). */
const USUAL_DAYS = 300;

/** Where a day tells what has happened, and by which columns somebody is entering just that. */
const DAYS: Readonly<Record<string, { readonly day: string; readonly by: readonly string[] }>> = {
  visits: { day: 'start', by: ['start', 'status'] },
  contributions: { day: 'receivedOn', by: ['receivedOn'] },
};

export const yearMeant = defineCellRule({
  id: 'Q-12',
  level: 'hint',
  binding: 'house',
  atEntry: true,
  title: { de: 'Welches Jahr ist gemeint?', en: 'Which year is meant?' },
  about: {
    de: 'Ein durchgeführter Einsatz oder ein Eingang liegt über 300 Tage zurück. Gefragt wird beim Tippen dieser Zelle und im Formular. Bei Eingefügtem nie. Mit der nächsten Prüfung ist die Frage weg.',
    en: 'A visit carried out or a receipt lies more than 300 days back. Asked while the cell is typed, and in a form. Never of what is pasted. With the next check the question is gone.',
  },
  basis: PRACTICE.plausibility,
  inCharge: 'coordination',
  check: ({ values }, table, { today, entered }) => {
    const looked = DAYS[table.name];
    const on = looked === undefined ? undefined : values[looked.day];
    if (looked === undefined || entered === undefined || typeof on !== 'string' || !isDay(on)) return undefined;
    if (table.name === 'visits' && values.status !== 'done') return undefined;
    if (daysBetween(on, today) <= USUAL_DAYS || !looked.by.some(entered)) return undefined;
    const { de, en } = table.columns[looked.day]?.header ?? { de: looked.day, en: looked.day };
    return hit(looked.day, { de, en, on });
  },
  message: ({ de, en, on }) =>
    fill(
      { de: '„{de}“ ist der {on}. Ist das Jahr richtig?', en: '"{en}" is {on}. Is the year right?' },
      { de, en, on: date(on) },
    ),
  next: {
    de: 'Stimmt es, ist nichts zu tun. Sonst bitte den Tag mit Jahr neu eintragen.',
    en: 'If it is, nothing needs to be done. Else enter the day again with its year.',
  },
});
