import type { Column } from '../../define/column.ts';
import { hit } from '../../define/rule.ts';
import { joinTexts } from '../../domain/text.ts';
import { gdpr } from '../figures/gdpr.ts';
import { defineCellRule } from '../kit/define-cells.ts';
import { fill } from '../kit/words.ts';
import { looksLikeName } from './personal-data/donor-number.ts';
import { findPersonalData, LOOKS_LIKE, type PersonalData } from './personal-data/find.ts';

/** What D-02 says of a donor number is not said twice. */
const isSaidElsewhere = (key: string, value: string): boolean => key === 'donorNumber' && looksLikeName(value);

/** Columns in which a person writes freely. Those of a contact hold its data with consent. */
const isFreeText = (column: Column): boolean =>
  column.kind === 'text' && column.writer === 'person' && column.privacy !== 'contact';

const freeTexts = new WeakMap<object, readonly (readonly [string, Column])[]>();

const freeTextsOf = (columns: Readonly<Record<string, Column>>): readonly (readonly [string, Column])[] => {
  const known = freeTexts.get(columns);
  if (known) return known;
  const found = Object.entries(columns).filter(([, column]) => isFreeText(column));
  freeTexts.set(columns, found);
  return found;
};

export const personalData = defineCellRule({
  id: 'D-01',
  level: 'urgent',
  binding: 'law',
  title: { de: 'Persönliche Daten im Freitext: herausnehmen', en: 'Personal data in free text: take it out' },
  about: {
    de: 'Freie Texte mit etwas wie E-Mail-Adresse, Telefonnummer, IBAN, Anschrift, Autokennzeichen oder Name. Der Hinweis wiederholt es nie.',
    en: 'Free texts with what looks like an e-mail address, phone number, IBAN, address, number plate or name. The finding never repeats it.',
  },
  basis: gdpr('5(1)c, 9'),
  inCharge: 'data-protection',
  check: (row, table) =>
    freeTextsOf(table.columns).flatMap(([key, column]) => {
      const value = row.values[key];
      if (typeof value !== 'string' || isSaidElsewhere(key, value)) return [];
      const found = findPersonalData(value, column.privacy === 'free text');
      if (found.length === 0) return [];
      const kinds: readonly string[] = found.map(({ kind }) => kind);
      const places: readonly string[] = found.map(({ at }) => String(at));
      return [hit(key, { de: column.header.de, en: column.header.en, kinds, places, length: value.length })];
    }),
  message: ({ de, en, kinds }) =>
    fill(
      {
        de: '„{de}“ enthält etwas, das aussieht wie {kinds}.',
        en: '"{en}" holds what looks like {kinds}.',
      },
      {
        de,
        en,
        kinds: joinTexts(
          kinds.map((kind) => LOOKS_LIKE[kind as PersonalData]),
          ', ',
        ),
      },
    ),
  next: {
    de: 'Bitte aus dem Text nehmen. Diese Tabelle zählt nur und sammelt keine Personen.',
    en: 'Please take it out of the text. This sheet only counts and collects no people.',
  },
});
