import { hit } from '../../define/rule.ts';
import { both, say, type Text } from '../../domain/text.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineCellRule } from '../kit/define-cells.ts';

/** What was typed is not repeated: it may be a person's name. */
const UNKNOWN: Readonly<Record<string, Text>> = {
  associations: { de: 'Diesen Verband kennen wir nicht.', en: 'We do not know this association.' },
  elections: { de: 'Diese Wahl steht nicht im Tab „Wahlen“.', en: 'This election is not in the tab "Elections".' },
  contacts: {
    de: 'Diese Kennung steht nicht im Tab „Koordination“.',
    en: 'This id is not in the tab "Contacts".',
  },
  partnerships: {
    de: 'Diese Kennung steht nicht im Tab „Partnerschaften“.',
    en: 'This id is not in the tab "Partnerships".',
  },
  visits: { de: 'Diese Kennung steht nicht im Tab „Einsätze“.', en: 'This id is not in the tab "Visits".' },
};

const UNKNOWN_REFERENCE: Text = { de: 'Das kennen wir nicht.', en: 'We do not know this.' };

export const knownReference = defineCellRule({
  id: 'Q-03',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Unbekannter Verband oder Bezug', en: 'Unknown association or reference' },
  about: {
    de: 'Verband, Partnerschaft, Kontakt oder Wahl stehen in keinem Tab. „KV “, Groß und Klein, Leerzeichen und Striche zählen nicht. Die Kennung eines gelöschten Kontakts liest sich als „ehemals“.',
    en: 'An association, partnership, contact or election is in no tab. "KV ", case, blanks and hyphens do not matter. The id of a contact that was deleted reads as "former".',
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  check: (row, table) =>
    row.problems
      .filter((problem) => problem.kind === 'unknown')
      .map(({ column, suggestions }) => hit(column, { to: table.columns[column]?.to ?? '', near: suggestions ?? [] })),
  message: ({ to, near }) =>
    both((lang) => {
      const unknown = say(UNKNOWN[to] ?? UNKNOWN_REFERENCE, lang);
      const asks = lang === 'de' ? 'Meinst Du' : 'Did you mean';
      return near.length === 0 ? unknown : `${unknown} ${asks}: ${near.join(', ')}?`;
    }),
  next: {
    de: 'Bitte aus der Liste wählen oder dort zuerst anlegen.',
    en: 'Please choose from the list, or add it there first.',
  },
});
