import { day } from '../../src/domain/day.ts';
import { USUAL_WEIGHTS } from '../../src/domain/pairing-parts.ts';
import type { PartnersStart, ProposalView, Requested } from '../../src/forms/suggestPartners/shape.ts';

export const proposal: ProposalView = {
  seeker: {
    ...{ name: 'KV Beispielstadt', activePartners: 0, asked: ['KV Musterland'] },
    ...{ membersPer10k: 4.56, hoursReceived: 0, since: day('2026-03-01') },
    at: { lat: 51.05, lon: 13.74 },
  },
  helper: { name: 'KV Musterkreis-an-der-langen-Beispielstraße', activePartners: 1, asked: [], at: undefined },
  points: 71,
  parts: { need: 75, calendar: 100, tie: 0, partners: 75 },
  km: undefined,
  polling: day('2027-03-14'),
};

export const partnersStart: PartnersStart = {
  ...{ lang: 'de', open: false, seeker: undefined, weights: USUAL_WEIGHTS, mayAsk: true },
  seekers: ['KV Beispielstadt', 'KV Musterdorf'],
  proposals: [
    proposal,
    {
      ...proposal,
      seeker: {
        ...proposal.seeker,
        name: 'KV Musterdorf',
        asked: [],
        hoursReceived: 12.5,
        at: { lat: 48.1, lon: 11.6 },
      },
      helper: { name: 'KV <b>Fett</b> 🌻', activePartners: 0, asked: [], at: { lat: 53.55, lon: 9.99 } },
      parts: { need: 20, calendar: 0, reach: 58, tie: 100, partners: 100 },
      ...{ points: 52, km: 340.4 },
    },
  ],
  without: [{ name: 'KV Musterau', since: day('2026-01-05') }],
  declined: ['KV Musterheim'],
};

export const requested: Requested = {
  ...{ operation: 'op', partnership: 'P-AAAA1111', undoable: true },
  draft: {
    subject: 'Partnerschaft: KV Beispielstadt und KV Musterkreis?',
    text: 'Hallo,\n\nwollt Ihr Euch kennenlernen?',
  },
  offices: [
    { association: 'KV Beispielstadt', mailbox: 'beispiel@example.org' },
    { association: 'KV Musterkreis', mailbox: undefined },
  ],
};
