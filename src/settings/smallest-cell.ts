import { defineSetting } from '../define/setting.ts';
import { parseDecimal } from '../domain/number.ts';
import { refusal } from '../domain/reading.ts';
import { fail } from '../domain/result.ts';
import { same } from '../domain/text.ts';

const SMALLEST = refusal(
  {
    de: 'Bitte eine ganze Zahl von 2 bis 50. Zum Beispiel: {x}',
    en: 'Please enter a whole number from 2 to 50. For example: {x}',
  },
  same('5'),
);

/** Cells from fewer people than this are hidden outside the coordinators' circle. */
export const smallestCell = defineSetting<number>({
  name: { de: 'Kleinste gezeigte Gruppe', en: 'Smallest group shown' },
  explanation: {
    de: 'Was aus weniger Personen entsteht, bleibt außerhalb der Koordination verborgen.',
    en: 'What comes from fewer people stays hidden outside coordination.',
  },
  preset: same('5'),
  otherwise: 5,
  read: (typed, lang) => {
    const found = parseDecimal(typed, { lang });
    const fits = found.ok && Number.isInteger(found.value) && found.value >= 2 && found.value <= 50;
    return fits ? found : fail(SMALLEST);
  },
});
