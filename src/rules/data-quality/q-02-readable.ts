import { hit } from '../../define/rule.ts';
import { both } from '../../domain/text.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineCellRule } from '../kit/define-cells.ts';

/** Some of the reader's words end in an example and not in a full stop. */
const ended = (sentence: string): string => (/[.?:)]$/.test(sentence) ? sentence : `${sentence}.`);

type Words = {
  readonly de: string;
  readonly en: string;
  readonly made?: true;
};

export const readable = defineCellRule({
  id: 'Q-02',
  level: 'incomplete',
  binding: 'house',
  title: { de: 'Ein Wert, den wir nicht lesen können', en: 'A value that we cannot read' },
  about: {
    de: 'Datum, Betrag, Zahl oder Auswahl lassen sich nicht lesen. Die Zelle bleibt, wie sie getippt ist. In Summen, die diese Angabe brauchen, zählt die Zeile so lange nicht. Fehlt der Zelle ihr Format, wird aus 007 eine 7. Auch das wird genannt.',
    en: 'A date, an amount, a number or a choice cannot be read. The cell stays as typed. Until then the row counts in no sum that needs it. Where a cell lacks its format, 007 becomes 7. That is named as well.',
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  check: (row) =>
    row.problems
      .filter(({ kind }) => kind !== 'unknown')
      .map(({ column, kind, text: { de, en } }) => {
        // A text of which the sheet made a number still is one: the row counts, and only the cell wants looking at.
        const made = kind === 'reformatted';
        const facts: Words = made ? { de, en, made } : { de, en };
        return made ? hit(column, facts, { level: 'clarify' }) : hit(column, facts);
      }),
  message: ({ de, en, made }) =>
    both((lang) => {
      if (made) return ended(lang === 'de' ? de : en);
      return lang === 'de'
        ? `${ended(de)} Bis dahin zählt die Zeile nicht überall mit.`
        : `${ended(en)} Until then the row does not count everywhere.`;
    }),
  next: { de: 'Bitte neu eintragen.', en: 'Please enter it again.' },
});
