import type { Column } from '../../define/column.ts';
import type { DatasetHit } from '../../define/rule.ts';
import { dataTables, tables } from '../../tables/index.ts';
import { gdpr } from '../figures/gdpr.ts';
import { defineDatasetRule } from '../kit/define-dataset.ts';
import { fill } from '../kit/words.ts';
import { findPersonalData } from './personal-data/find.ts';
import { findFullName } from './personal-data/full-name.ts';

interface Said extends Readonly<Record<string, string>> {
  readonly de: string;
  readonly en: string;
  /** Where it begins, so that another name at another place is another fact. */
  readonly at: string;
}

/** Columns in which a person writes freely. */
const freeTexts = (columns: Readonly<Record<string, Column>>): readonly (readonly [string, Column])[] =>
  Object.entries(columns).filter(([, { privacy, writer }]) => privacy === 'free text' && writer === 'person');

export const fullName = defineDatasetRule<Said>({
  id: 'D-06',
  level: 'hint',
  binding: 'house',
  title: { de: 'Steht hier ein Name?', en: 'Is this a name?' },
  about: {
    de: 'Freie Texte mit einem Vornamen und etwas wie einem Nachnamen, ohne Anrede. Gemeint ist, wer nicht öffentlich auftritt. Verglichen wird mit einer Liste von Vornamen; beim Tippen sieht die Regel nicht nach.',
    en: 'Free texts with a given name and what looks like a surname, without a form of address. It means people who do not act in public. It compares with a list of given names and does not look while somebody types.',
  },
  basis: gdpr('5(1)c, 9'),
  inCharge: 'data-protection',
  check: (dataset, { isGivenName }) => {
    if (isGivenName === undefined) return [];
    return dataTables.flatMap((table): DatasetHit<Said>[] => {
      const columns = freeTexts(tables[table].columns);
      return dataset[table].flatMap((row): DatasetHit<Said>[] => {
        const values: Readonly<Record<string, unknown>> = row.values;
        return columns.flatMap(([column, { header }]): DatasetHit<Said>[] => {
          const text = values[column];
          if (typeof text !== 'string') return [];
          const at = findFullName(text, isGivenName);
          // What D-01 says of the same text is not said twice.
          if (at === undefined || findPersonalData(text).some(({ kind }) => kind === 'person')) return [];
          return [{ table, row, column, facts: { de: header.de, en: header.en, at: String(at) } }];
        });
      });
    });
  },
  message: ({ de, en }) =>
    fill({ de: '„{de}“ nennt vielleicht einen Menschen mit Namen.', en: '"{en}" may name a person.' }, { de, en }),
  next: {
    de: 'Bitte herausnehmen. Ist es jemand, der öffentlich auftritt, dann akzeptieren.',
    en: 'Please take it out. If it is somebody who acts in public, accept it.',
  },
});
