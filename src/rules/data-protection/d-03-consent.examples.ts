import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contacts', [
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
]);
