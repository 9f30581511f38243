import type { Hit } from '../define/rule.ts';
import { day } from '../domain/day.ts';
import { gdpr } from './figures/gdpr.ts';
import { defineRule, hit } from './kit.ts';
import { isUnreadable } from './unread.ts';
import { fill } from './words.ts';

type Column = 'consentOn' | 'consentBy' | 'rhythm';
interface Said extends Readonly<Record<string, string>> {
  readonly reads: Column;
}
const WORDS: Readonly<Record<Column, { readonly de: string; readonly en: string }>> = {
  consentOn: {
    de: '{contacts.consentOn} ist leer. Ohne Einwilligung gehen keine Mails hinaus.',
    en: '{contacts.consentOn} is empty. Without consent no mail is sent.',
  },
  consentBy: {
    de: '{contacts.consentBy} ist leer. Es muss feststehen, wie die Einwilligung kam.',
    en: '{contacts.consentBy} is empty. It must be certain how consent was given.',
  },
  rhythm: {
    de: '{contacts.signedOffOn} ist ausgefüllt, {contacts.rhythm} ist nicht „nie“.',
    en: '{contacts.signedOffOn} is filled in, {contacts.rhythm} is not "never".',
  },
};

export const consent = defineRule({
  id: 'D-03',
  on: 'contacts',
  level: 'urgent',
  binding: 'law',
  title: { de: 'Kontakt ohne Einwilligung', en: 'Contact without consent' },
  about: {
    de: 'Eine Adresse ohne Tag oder Herkunft der Einwilligung. Oder: abgemeldet und noch auf der Liste.',
    en: 'An address without day or source of consent, or signed off and still on the list.',
  },
  basis: gdpr('6, 7, 9(2)'),
  inCharge: 'data-protection',
  needs: ['email'],
  check: (contact, { today }, row) => {
    const hits: Hit<Column, Said>[] = [];
    const say = (reads: Column) => {
      if (!isUnreadable(row, reads)) hits.push(hit(reads, { reads }));
    };
    if (contact.consentOn === undefined) say('consentOn');
    if (contact.consentBy === undefined) say('consentBy');
    const signedOff = contact.signedOffOn !== undefined && contact.signedOffOn <= today;
    if (signedOff && contact.rhythm !== undefined && contact.rhythm !== 'never') say('rhythm');
    return hits;
  },
  message: ({ reads }) => fill(WORDS[reads]),
  next: ({ reads }) =>
    reads === 'rhythm'
      ? { de: '„nie“ wählen.', en: 'Choose "never".' }
      : {
          de: 'Einwilligung einholen und eintragen, oder die Zeile löschen.',
          en: 'Obtain consent and enter it, or delete the row.',
        },
  examples: [
    { says: { de: 'mit Tag und Herkunft', en: 'with day and source' }, row: {}, finds: [] },
    { says: { de: 'ohne Tag', en: 'without a day' }, row: { consentOn: undefined }, finds: ['consentOn'] },
    { says: { de: 'ohne Herkunft', en: 'without a source' }, row: { consentBy: undefined }, finds: ['consentBy'] },
    {
      says: { de: 'abgemeldet, noch monatlich', en: 'signed off, still monthly' },
      row: { signedOffOn: day('2026-10-01'), rhythm: 'monthly' },
      finds: ['rhythm'],
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
      says: { de: 'heute abgemeldet, noch im Quartal', en: 'signed off today, still quarterly' },
      row: { signedOffOn: day('2026-11-23') },
      finds: ['rhythm'],
    },
    {
      says: { de: 'Abmeldung gilt erst ab morgen', en: 'signed off from tomorrow on' },
      row: { signedOffOn: day('2026-11-24') },
      finds: [],
    },
    {
      says: { de: 'abgemeldet und „nie“', en: 'signed off and "never"' },
      row: { signedOffOn: day('2026-10-01'), rhythm: 'never' },
      finds: [],
    },
  ],
});
