import type { Hit } from '../../define/rule.ts';
import { hit } from '../../define/rule.ts';
import { gdpr } from '../figures/gdpr.ts';
import { defineRule } from '../kit/define-row.ts';
import { isUnreadable } from '../kit/unreadable.ts';
import { fill } from '../kit/words.ts';

type Column = 'consentOn' | 'consentBy';

interface Said extends Readonly<Record<string, string>> {
  readonly reads: Column;
}

const WORDS: Readonly<Record<Column, { readonly de: string; readonly en: string }>> = {
  consentOn: {
    de: '{contacts.consentOn} {empty}. Ohne Einwilligung gehen keine Mails hinaus.',
    en: '{contacts.consentOn} {empty}. Without consent no mail is sent.',
  },
  consentBy: {
    de: '{contacts.consentBy} ist leer. Es muss feststehen, wie die Einwilligung kam.',
    en: '{contacts.consentBy} is empty. It must be certain how consent was given.',
  },
};

export const consent = defineRule({
  id: 'D-03',
  on: 'contacts',
  level: 'urgent',
  binding: 'law',
  title: { de: 'Kontakt ohne Einwilligung', en: 'Contact without consent' },
  about: {
    de: 'Eine Adresse ohne Tag oder Herkunft der Einwilligung. Wer abgemeldet ist, bekommt keine Mail; dann sagt die Regel nichts.',
    en: 'An address without day or source of consent. Who signed off gets no mail; then the rule says nothing.',
  },
  basis: gdpr('6, 7, 9(2)', 'partly'),
  inCharge: 'data-protection',
  needs: ['email'],
  check: (contact, { today }, row) => {
    if (isUnreadable(row, 'signedOffOn') || (contact.signedOffOn !== undefined && contact.signedOffOn <= today))
      return undefined;
    const hits: Hit<Column, Said>[] = [];
    const say = (reads: Column) => {
      if (!isUnreadable(row, reads)) hits.push(hit(reads, { reads }));
    };
    if (contact.consentOn === undefined) say('consentOn');
    if (contact.consentBy === undefined) say('consentBy');
    return hits;
  },
  message: ({ reads }, { empty }) => fill(WORDS[reads], { empty: empty(reads) }),
  next: {
    de: 'Einwilligung einholen und eintragen, oder die Zeile löschen.',
    en: 'Obtain consent and enter it, or delete the row.',
  },
});
