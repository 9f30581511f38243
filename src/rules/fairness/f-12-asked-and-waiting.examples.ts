import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

const ASKED = { status: 'requested', since: undefined, agreedA: undefined, agreedB: undefined } as const;

export const examples = rowExamples('partnerships', [
  {
    says: { de: 'vor genau 60 Tagen', en: 'exactly 60 days ago' },
    row: { ...ASKED, requestedOn: day('2026-09-24') },
    finds: [],
  },
  {
    says: { de: 'vor 61 Tagen', en: '61 days ago' },
    row: { ...ASKED, requestedOn: day('2026-09-23') },
    finds: ['requestedOn'],
  },
  {
    says: { de: 'ohne den Tag zählt „Seit“', en: 'without the day "Since" counts' },
    row: { ...ASKED, since: day('2026-09-23') },
    finds: ['requestedOn'],
  },
  {
    says: { de: 'der Tag der Anfrage geht vor „Seit“', en: 'the day of the request goes before "Since"' },
    row: { ...ASKED, requestedOn: day('2026-11-01'), since: day('2026-01-01') },
    finds: [],
  },
  {
    says: { de: 'ohne beide', en: 'without both' },
    row: ASKED,
    finds: [{ column: 'requestedOn', level: 'incomplete' }],
  },
  {
    says: { de: 'lange her, eine Seite ist seit heute aufgelöst', en: 'long ago, one side is dissolved from today' },
    row: { ...ASKED, requestedOn: day('2026-01-01'), b: 'KV Testingen' },
    today: '2026-11-20',
    finds: [],
  },
  {
    says: { de: 'lange her, eine Seite wird morgen aufgelöst', en: 'long ago, one side is dissolved tomorrow' },
    row: { ...ASKED, requestedOn: day('2026-01-01'), a: 'KV Testingen', b: 'KV Musterdorf' },
    today: '2026-11-19',
    finds: ['requestedOn'],
  },
  {
    says: { de: 'inzwischen aktiv', en: 'active by now' },
    row: { status: 'active', requestedOn: day('2026-01-01') },
    finds: [],
  },
]);
