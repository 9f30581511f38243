import { hit } from '../../define/rule.ts';
import type { ValuesIn } from '../../tables/index.ts';
import { gdpr } from '../figures/gdpr.ts';
import { defineCellRule } from '../kit/define-cells.ts';
import { sceneOf } from '../kit/visits.ts';
import { fill } from '../kit/words.ts';
import { findPersonalData } from './personal-data/find.ts';
import { findFullName } from './personal-data/full-name.ts';
import { tellsOfOne } from './personal-data/one-person.ts';

export const onePerson = defineCellRule({
  id: 'D-07',
  level: 'hint',
  binding: 'house',
  title: { de: 'Geht es hier um einen Menschen?', en: 'Is this about one person?' },
  about: {
    de: 'Freie Texte, die von einem Menschen oder Haushalt erzählen. Was D-01, D-05 oder D-06 schon sagen, sagt sie nicht noch einmal. Beim Tippen zählen feste Muster. Prüfung und Formulare haben auch aus Beispielen gelernt und irren manchmal.',
    en: 'Free texts that tell of one person or household. It does not repeat what D-01, D-05 or D-06 say. Typing goes by fixed patterns. Checks and forms have learned from examples as well and are wrong at times.',
  },
  basis: gdpr('5(1)c, 9'),
  inCharge: 'data-protection',
  check: ({ values }, { name, columns }, { logitOfOne, isGivenName }) => {
    // Notes from the doors are looked at by D-05.
    if (name === 'visits' && sceneOf(values as ValuesIn<'visits'>) === 'doors') return undefined;
    return Object.entries(columns).flatMap(([key, { header, privacy, writer }]) => {
      const text = values[key];
      if (privacy !== 'free text' || writer !== 'person' || typeof text !== 'string') return [];
      if (tellsOfOne(text, 'elsewhere', logitOfOne) === undefined || findPersonalData(text).length > 0) return [];
      if (isGivenName !== undefined && findFullName(text, isGivenName) !== undefined) return [];
      return [hit(key, { de: header.de, en: header.en, length: text.length })];
    });
  },
  message: ({ de, en }) =>
    fill({ de: '„{de}“ erzählt vielleicht von einem Menschen.', en: '"{en}" may tell of one person.' }, { de, en }),
  next: {
    de: 'Bitte so schreiben, dass niemand gemeint ist. Meint es niemanden, dann akzeptieren.',
    en: 'Please write it so that nobody is meant. If it means nobody, accept it.',
  },
});
