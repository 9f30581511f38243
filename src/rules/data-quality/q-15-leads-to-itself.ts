import { hit } from '../../define/rule.ts';
import type { ValuesIn } from '../../tables/index.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { alsoOverAll, defineRule } from '../kit/define-row.ts';
import { fill } from '../kit/words.ts';

type Association = ValuesIn<'associations'>;
const LEADS = ['parent', 'mergedInto'] as const;
type Leads = (typeof LEADS)[number];

const HEADER = { parent: '{associations.parent}', mergedInto: '{associations.mergedInto}' } as const;

const heading = {
  id: 'Q-15',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Verband führt zu sich selbst', en: 'An association leads to itself' },
  about: {
    de: '„Gehört zu“ oder „Aufgegangen in“ nennt den Verband selbst. Oder es führt über andere zu ihm zurück. Oder „Aufgegangen in“ steht da und „Aufgelöst am“ nicht.',
    en: '"Part of" or "Merged into" names the association itself. Or it leads back over others. Or "Merged into" is there and "Dissolved on" is not.',
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
} as const;

const itself = defineRule({
  ...heading,
  on: 'associations',
  needs: ['name'],
  check: (values, _, { problems }) => {
    const own = LEADS.find((key) => values[key] === values.name);
    if (own !== undefined) return hit(own, { header: HEADER[own] });
    const isOpen = values.dissolvedOn === undefined && !problems.some(({ column }) => column === 'dissolvedOn');
    return values.mergedInto !== undefined && isOpen ? hit('dissolvedOn', { header: '' }) : undefined;
  },
  message: ({ header }) =>
    header === ''
      ? fill({
          de: '{associations.mergedInto} steht da, {associations.dissolvedOn} ist leer. Bis dahin gilt er als weiter bestehend.',
          en: '{associations.mergedInto} is there, {associations.dissolvedOn} is empty. Until then it counts as going on.',
        })
      : fill({ de: `${header} nennt ihn selbst.`, en: `${header} is the association itself.` }),
  next: { de: 'Bitte richtigstellen oder ergänzen.', en: 'Please put it right, or add it.' },
});

/** From an association along one column back to itself, over others: their names in order; nothing where it ends. */
function circleFrom(name: string, key: Leads, byName: ReadonlyMap<string, Association>): readonly string[] | undefined {
  const passed: string[] = [];
  for (let at = byName.get(name)?.[key]; at !== undefined && !passed.includes(at); at = byName.get(at)?.[key]) {
    if (at === name) return passed.length > 0 ? passed : undefined;
    passed.push(at);
  }
  return undefined;
}

const inCircle = defineDatasetRule({
  ...heading,
  check: ({ associations }) => {
    const byName = new Map(associations.map(({ values }) => [values.name ?? '', values]));
    return associations.flatMap((row) =>
      LEADS.flatMap((key) => {
        const over = row.values[key] === undefined ? undefined : circleFrom(row.values.name ?? '', key, byName);
        return over ? [hitAt('associations', row, key, { header: HEADER[key], over: over.join(', ') })] : [];
      }),
    );
  },
  message: ({ header, over }) =>
    fill(
      {
        de: `${header} führt im Kreis, über: {over}.`,
        en: `${header} leads in a circle, by way of: {over}.`,
      },
      { over },
    ),
  next: {
    de: 'Eine der Angaben leeren oder richtigstellen.',
    en: 'Empty one of the entries, or put it right.',
  },
});

export const leadsToItself = alsoOverAll(itself, inCircle);
