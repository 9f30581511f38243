import { yesNo } from '../../define/columns.ts';
import { both, same, type Text } from '../../domain/text.ts';
import { associations } from '../../tables/associations.ts';
import { asked, defineEntry, type Entry } from '../entry/spec.ts';
import { type AssociationAnswers, namesNear, nameTaken, registered, withLevel } from './entry-names.ts';
import type { AssociationFacts } from './shape.ts';

type Table = typeof associations;
type Fields = Entry<Table, AssociationFacts, 'another'>['fields'];

const parentOf = (answers: AssociationAnswers) => registered(answers.values.parent, answers);
const isLocal = ({ values: { level } }: AssociationAnswers): boolean => level === 'OV';
const seeks = ({ values: { search } }: AssociationAnswers): boolean => search === 'seeks';

/** The name that the row bears, where one is being changed. */
const formerName = ({ facts, row }: AssociationAnswers): string | undefined =>
  facts?.register?.find(({ id }) => id === row)?.name;

const taken = (name: string): Text => ({
  de: `Den gibt es schon: ${name}. Bitte nimm einen anderen Namen.`,
  en: `It exists already: ${name}. Please take another name.`,
});
const lacksLevel = (full: string): Text => ({
  de: `Schreib die Ebene davor: ${full}. So gibt es den Namen nur einmal.`,
  en: `Write the level before it: ${full}. Then the name is there only once.`,
});
const RENAME: Text = {
  de: 'Bitte benenn ihn unter „Verband ändern…“ um. Dort ändert sich der Name überall.',
  en: 'Rename it under "Change an association…". There the name changes everywhere.',
};

function wrongName(answers: AssociationAnswers): Text | undefined {
  const former = formerName(answers);
  if (former !== undefined) return former === answers.values.name ? undefined : RENAME;
  const other = nameTaken(answers);
  if (other !== undefined) return taken(other);
  const { name, level } = answers.values;
  const full = name === undefined || level === 'LV' ? name : withLevel(name, level);
  return full === undefined || full === name ? undefined : lacksLevel(full);
}

const nearWords = (names: readonly string[]): Text =>
  both((lang) => (lang === 'de' ? `Es gibt schon: ${names.join(', ')}.` : `There are already: ${names.join(', ')}.`));

const isNew = (answers: AssociationAnswers): boolean => formerName(answers) === undefined;
const nearNew = (answers: AssociationAnswers): readonly string[] => (isNew(answers) ? namesNear(answers) : []);

const fields: Fields = {
  level: {
    ...asked('Welche Ebene?', 'Which level?'),
    missing: { de: 'Bitte wähle die Ebene.', en: 'Please choose the level.' },
    first: () => 'OV',
  },
  name: {
    words: { label: { de: 'Wie heißt der Verband?', en: 'What is the association called?' } },
    missing: { de: 'Bitte gib den Namen an.', en: 'Please enter the name.' },
    wrong: wrongName,
    odd: (given) => wrongName(given) ?? (nearNew(given).length > 0 ? nearWords(nearNew(given)) : undefined),
    offers: ({ values: { name, level } }) =>
      name !== undefined && level !== undefined && withLevel(name, level) !== name
        ? {
            head: { de: 'Mit der Ebene davor', en: 'With the level before it' },
            chips: [{ label: same(withLevel(name, level)), gives: { name: withLevel(name, level) } }],
          }
        : undefined,
  },
  another: {
    ...asked('Ist das ein anderer Verband?', 'Is this another association?'),
    required: (answers) => nearNew(answers).length > 0,
    missing: {
      de: 'Bitte sag, ob es ein anderer ist. Sonst gäbe es ihn zweimal.',
      en: 'Please say whether it is another one. Otherwise it would be there twice.',
    },
    wrong: (answers) =>
      nearNew(answers).length > 0 && answers.beside?.another === 'no'
        ? { de: 'Dann nimm den, der schon da ist.', en: 'Then take the one that is there already.' }
        : undefined,
  },
  parent: {
    ...asked('Zu welchem Verband gehört er?', 'Which association is it part of?'),
    required: isLocal,
    missing: { de: 'Bitte wähle den Kreisverband, zu dem er gehört.', en: 'Please choose its district association.' },
    first: ({ own, register }) => (register.find(({ name }) => name === own)?.level === 'KV' ? own : undefined),
    wrong: ({ values: { name, parent } }) =>
      parent !== undefined && parent === name
        ? {
            de: 'Ein Verband gehört nicht zu sich selbst. Bitte wähle einen anderen.',
            en: 'An association is not part of itself. Please choose another one.',
          }
        : undefined,
    found: (given) => {
      const parent = parentOf(given);
      return parent && (parent.land || parent.district)
        ? { de: 'Land und Kreis übernehmen wir von dort.', en: 'Land and district are taken from there.' }
        : undefined;
    },
  },
  land: { words: { hint: false }, derived: (answers) => parentOf(answers)?.land },
  district: { derived: (answers) => (isLocal(answers) ? parentOf(answers)?.district : undefined) },
  books: {
    ...asked('Wer führt die Kasse?', 'Who keeps the books?'),
    derived: (answers) => (isLocal(answers) ? parentOf(answers)?.name : undefined),
  },
  search: {
    ...asked('Sucht oder bietet er eine Partnerschaft?', 'Does it seek or offer a partnership?'),
    otherwise: 'no',
  },
  searchSince: {
    ...asked('Sucht seit wann?', 'Seeking since when?'),
    derived: (answers) => (seeks(answers) ? answers.today : undefined),
  },
};

/** The sidebar "Verband anlegen": a local association under its district association, or any other. */
export const associationEntry = defineEntry<Table, AssociationFacts, 'another'>({
  name: 'addAssociation',
  noun: 'Association',
  table: associations,
  title: { de: 'Verband anlegen', en: 'Add an association' },
  menu: { de: 'Verband anlegen…', en: 'Add an association…' },
  row: { the: { de: 'Der Verband', en: 'The association' }, bare: { de: 'Verband', en: 'Association' } },
  intro: {
    de: 'Ebene, Name und wozu er gehört genügen. Land, Kreis und Kasse folgen daraus.',
    en: 'Level, name and what it is part of are enough. Land, district and books follow from that.',
  },
  next: {
    label: { de: 'Nächsten Verband anlegen', en: 'Add the next association' },
    keeps: { de: 'Ebene und übergeordneter Verband bleiben stehen.', en: 'Level and parent association stay.' },
  },
  keeps: ['level', 'parent'],
  changes: true,
  beside: {
    another: yesNo({
      header: { de: 'Anderer Verband', en: 'Another association' },
      help: { de: 'Ja, wenn es den ähnlichen Namen zu Recht gibt.', en: 'Yes, if the similar name is right.' },
    }),
  },
  sections: [
    {
      rows: (answers) => [
        ['level'],
        ['name'],
        ...(nearNew(answers).length > 0 ? [['another'] as const] : []),
        ['parent'],
        ['land'],
      ],
    },
    {
      head: () => ({ de: 'Zum Verband', en: 'About the association' }),
      rows: (answers) => [
        ...(isLocal(answers) ? [['books'] as const] : []),
        ['district'],
        ['search'],
        ...(seeks(answers) ? [['searchSince'] as const] : []),
        ['mailbox'],
      ],
      rare: {
        label: { de: 'Andere Namen, Mitglieder, Kapazität …', en: 'Other names, members, capacity …' },
        rows: () => [['aliases'], ['members'], ['capacity'], ['inhabitants'], ['latitude', 'longitude'], ['note']],
      },
    },
  ],
  fields,
});
