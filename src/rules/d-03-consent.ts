import type { Hit } from '../define/rule.ts';
import { day } from '../domain/day.ts';
import { gdpr } from './figures/gdpr.ts';
import { defineRule, hit } from './kit.ts';
import { isUnreadable } from './unread.ts';
import { fill } from './words.ts';

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
  examples: [
    { says: { de: 'mit Tag und Herkunft', en: 'with day and source' }, row: {}, finds: [] },
    { says: { de: 'ohne Tag', en: 'without a day' }, row: { consentOn: undefined }, finds: ['consentOn'] },
    { says: { de: 'ohne Herkunft', en: 'without a source' }, row: { consentBy: undefined }, finds: ['consentBy'] },
    {
      says: {
        de: 'abgemeldet, noch monatlich: es geht keine Mail hin',
        en: 'signed off, still monthly: no mail is sent',
      },
      row: { signedOffOn: day('2026-10-01'), rhythm: 'monthly' },
      finds: [],
    },
    {
      says: { de: 'abgemeldet, ohne Einwilligung', en: 'signed off, without consent' },
      row: { signedOffOn: day('2026-10-01'), consentOn: undefined, consentBy: undefined },
      finds: [],
    },
    {
      says: { de: 'Einwilligung erst morgen', en: 'consent only tomorrow' },
      row: { consentOn: day('2026-11-24') },
      finds: ['consentOn'],
    },
    {
      says: { de: 'ohne beides', en: 'without both' },
      row: { consentOn: undefined, consentBy: undefined },
      finds: ['consentOn', 'consentBy'],
    },
    {
      says: {
        de: 'ohne Einwilligung, auch wenn keine Mail gewünscht ist',
        en: 'without consent, even where no mail is wanted',
      },
      row: { consentOn: undefined, rhythm: 'never' },
      finds: ['consentOn'],
    },
    {
      says: { de: 'ohne Adresse', en: 'without an address' },
      row: { email: undefined, consentOn: undefined, consentBy: undefined },
      finds: [],
    },
    {
      says: { de: 'heute abgemeldet, ohne Einwilligung', en: 'signed off today, without consent' },
      row: { signedOffOn: day('2026-11-23'), consentOn: undefined },
      finds: [],
    },
    {
      says: { de: 'Abmeldung gilt erst ab morgen', en: 'signed off from tomorrow on' },
      row: { signedOffOn: day('2026-11-24'), consentOn: undefined },
      finds: ['consentOn'],
    },
  ],
});
