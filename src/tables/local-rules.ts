import { check, choice, count, day, id, name, text, yesNo } from '../define/columns.ts';
import { labelOf, sentenceOf } from '../define/sentence.ts';
import { defineTable, type RowOf } from '../define/table.ts';
import { landOptions } from './options.ts';

const origin = { de: 'Quelle', en: 'Source' };

export const localRules = defineTable({
  name: 'localRules',
  tab: { de: 'Ortsregeln', en: 'Local rules' },
  about: {
    de: 'Was Gemeinden zu Plakaten und Infoständen sagen.',
    en: 'What municipalities say about posters and stalls.',
  },
  prefix: 'O',
  profiles: ['shared', 'network'],
  columns: {
    check: check(),
    id: id(),
    place: name({
      header: { de: 'Ort', en: 'Place' },
      required: true,
      seenIn: 'sheet',
      help: { de: 'Die Gemeinde.', en: 'The municipality.' },
    }),
    land: choice({
      header: { de: 'Land', en: 'Land' },
      required: true,
      width: 196,
      options: landOptions,
      seenIn: 'sheet',
      help: { de: 'Das Bundesland.', en: 'The federal state.' },
    }),
    postersFromWeeks: count({
      header: { de: 'Plakate ab (Wochen vorher)', en: 'Posters from (weeks before)' },
      width: 128,
      seenIn: 'sheet',
      help: { de: 'Ab wie vielen Wochen vor der Wahl.', en: 'From how many weeks before the election.' },
    }),
    removeWithinDays: count({
      header: { de: 'Abhängen bis (Tage danach)', en: 'Take down until (days after)' },
      width: 128,
      seenIn: 'sheet',
      help: { de: 'Wie viele Tage nach der Wahl.', en: 'How many days after the election.' },
    }),
    stallPermit: yesNo({
      header: { de: 'Infostand-Genehmigung nötig', en: 'Stall permit needed' },
      width: 148,
      seenIn: 'sheet',
      help: { de: 'Braucht ein Infostand eine Genehmigung?', en: 'Does a stall need a permit?' },
    }),
    source: text({
      header: { de: 'Quelle', en: 'Source' },
      group: origin,
      seenIn: 'sheet',
      help: { de: 'Satzung oder Auskunft.', en: 'By-law or information.' },
    }),
    checkedOn: day({
      header: { de: 'Geprüft am', en: 'Checked on' },
      group: origin,
      done: {},
      seenIn: 'sheet',
      help: { de: 'Wann zuletzt nachgesehen wurde.', en: 'When it was last looked up.' },
    }),
  },
  sentence: ({ place, land }, telling) => sentenceOf(place, labelOf(landOptions, land, telling)),
});

/** One municipality as it is compared: capitals and blanks around its name are no difference. Nothing without a place or a Land. */
export const municipalityKey = (place: string | undefined, land: string | undefined): string | undefined =>
  place === undefined || land === undefined ? undefined : `${land} ${place.trim().toLowerCase()}`;

/** What the municipality of this name in this Land says, where somebody looked it up; of two rows the upper one (Q-20 says so). */
export function localRuleAt<R extends { readonly values: RowOf<typeof localRules> }>(
  rules: readonly R[],
  place: string | undefined,
  land: string | undefined,
): R | undefined {
  const wanted = municipalityKey(place, land);
  return wanted === undefined
    ? undefined
    : rules.find(({ values }) => municipalityKey(values.place, values.land) === wanted);
}
