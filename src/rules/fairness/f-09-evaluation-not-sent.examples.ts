import type { LedgerEntry } from '../../define/mail.ts';
import { day } from '../../domain/day.ts';
import { datasetExamples } from '../examples/define.ts';

const CONTACT = { rhythm: 'monthly' } as const;

const SENT: LedgerEntry = {
  ...{ id: 'M-1', mail: 'evaluation', about: '2026-10', contact: 'contacts 1' },
  ...{ state: 'sent', reservedAt: '2026-11-01 07:00' },
};

export const examples = datasetExamples([
  {
    says: { de: 'monatlich, 14 Tage zu spät', en: 'monthly, 14 days late' },
    rows: { contacts: [CONTACT] },
    mails: [],
    today: '2026-11-20',
    finds: ['contacts 1 rhythm'],
  },
  {
    says: { de: '13 Tage zu spät', en: '13 days late' },
    rows: { contacts: [CONTACT] },
    mails: [],
    today: '2026-11-19',
    finds: [],
  },
  {
    says: { de: 'im Quartal, 14 Tage zu spät', en: 'quarterly, 14 days late' },
    rows: { contacts: [{}] },
    mails: [],
    today: '2026-10-20',
    finds: ['contacts 1 rhythm'],
  },
  {
    says: { de: 'im Quartal, 13 Tage zu spät', en: 'quarterly, 13 days late' },
    rows: { contacts: [{}] },
    mails: [],
    today: '2026-10-19',
    finds: [],
  },
  {
    says: { de: 'ihr Verband ist aufgelöst', en: 'their association is dissolved' },
    rows: {
      associations: [{ name: 'KV Fern', dissolvedOn: day('2026-10-01') }],
      contacts: [{ ...CONTACT, association: 'KV Fern' }],
    },
    mails: [],
    finds: [],
  },
  { says: { de: 'gesendet', en: 'sent' }, rows: { contacts: [CONTACT] }, mails: [SENT], finds: [] },
  {
    says: { de: 'nur der September ist gesendet', en: 'only September was sent' },
    rows: { contacts: [CONTACT] },
    mails: [{ ...SENT, about: '2026-09' }],
    finds: ['contacts 1 rhythm'],
  },
  {
    says: { de: 'September fehlt, Oktober ist gesendet', en: 'September is missing, October was sent' },
    rows: { contacts: [CONTACT] },
    mails: [SENT],
    finds: [],
  },
  {
    says: { de: 'an einen anderen Kontakt gesendet', en: 'sent to another contact' },
    rows: { contacts: [CONTACT, { ...CONTACT, email: 'ov@example.org' }] },
    mails: [SENT],
    finds: ['contacts 2 rhythm'],
  },
  {
    says: { de: 'wartet auf den nächsten Tag', en: 'waits for the next day' },
    rows: { contacts: [CONTACT] },
    mails: [{ ...SENT, state: 'waiting', reservedAt: '' }],
    finds: [],
  },
  {
    says: { de: 'wird heute gesendet', en: 'is being sent today' },
    rows: { contacts: [CONTACT] },
    mails: [{ ...SENT, state: 'reserved', reservedAt: '2026-11-23 07:00' }],
    finds: [],
  },
  {
    says: { de: 'gestern reserviert und nicht gesendet', en: 'reserved yesterday and not sent' },
    rows: { contacts: [CONTACT] },
    mails: [{ ...SENT, state: 'reserved', reservedAt: '2026-11-22 07:00' }],
    finds: ['contacts 1 rhythm'],
  },
  {
    says: { de: 'ließ sich nicht senden', en: 'could not be sent' },
    rows: { contacts: [CONTACT] },
    mails: [{ ...SENT, state: 'failed' }],
    finds: ['contacts 1 rhythm'],
  },
  {
    says: { de: 'unklar, ob sie hinausging', en: 'unclear whether it left' },
    rows: { contacts: [CONTACT] },
    mails: [{ ...SENT, state: 'unclear' }],
    finds: ['contacts 1 rhythm'],
  },
  {
    says: { de: 'erst gescheitert, dann gesendet', en: 'failed first, then sent' },
    rows: { contacts: [CONTACT] },
    mails: [{ ...SENT, id: 'M-2', state: 'failed' }, SENT],
    finds: [],
  },
  {
    says: { de: 'Einwilligung vor 13 Tagen', en: 'consent 13 days ago' },
    rows: { contacts: [{ ...CONTACT, consentOn: day('2026-11-10') }] },
    mails: [],
    finds: [],
  },
  {
    says: { de: 'Einwilligung vor 14 Tagen', en: 'consent 14 days ago' },
    rows: { contacts: [{ ...CONTACT, consentOn: day('2026-11-09') }] },
    mails: [],
    finds: ['contacts 1 rhythm'],
  },
  {
    says: { de: 'eingerichtet am letzten Tag des Zeitraums', en: 'set up on the last day of the period' },
    rows: { contacts: [CONTACT] },
    mails: [],
    settings: { setUpOn: day('2026-10-31') },
    finds: ['contacts 1 rhythm'],
  },
  {
    says: { de: 'eingerichtet am Tag danach', en: 'set up on the day after' },
    rows: { contacts: [CONTACT] },
    mails: [],
    settings: { setUpOn: day('2026-11-01') },
    finds: [],
  },
  {
    says: { de: '„nie“', en: '"never"' },
    rows: { contacts: [{ rhythm: 'never' }] },
    mails: [],
    finds: [],
  },
  {
    says: { de: 'abgemeldet', en: 'signed off' },
    rows: { contacts: [{ ...CONTACT, signedOffOn: day('2026-11-20') }] },
    mails: [],
    finds: [],
  },
  {
    says: { de: 'ohne Einwilligung', en: 'without consent' },
    rows: { contacts: [{ ...CONTACT, consentOn: undefined }] },
    mails: [],
    finds: [],
  },
  {
    says: { de: 'Zeile kopiert: einmal', en: 'a copied row: once' },
    rows: {
      contacts: [
        { ...CONTACT, id: 'K-AAAA1111' },
        { ...CONTACT, id: 'K-AAAA1111' },
      ],
    },
    mails: [],
    finds: ['K-AAAA1111 rhythm'],
  },
  {
    says: { de: 'Versand nicht gelesen, zum Beispiel in einer Kopie', en: 'ledger not read, for example in a copy' },
    rows: { contacts: [CONTACT] },
    finds: [],
  },
]);
