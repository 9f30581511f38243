import { day } from '../../src/domain/day.ts';
import { eur } from '../../src/domain/money.ts';
import type { AskStart, RuleAnswer } from '../../src/forms/askRule/shape.ts';

/** Made-up associations, one of them with a name as long as they come. */
export const askStart: AskStart = {
  lang: 'de',
  today: day('2026-11-23'),
  associations: [
    ['KV Beispielstadt'],
    ['KV Musterkreis', 'Musterkreis Süd'],
    ['KV Musterhausen-Probenwalde-Beispielthal-Nordwest'],
  ],
  own: 'KV Beispielstadt',
  ownIsRemembered: true,
};

const citation = { de: '§ 25 Abs. 2 Nr. 3 PartG', en: 'section 25(2) no. 3 PartG' };
const cashLimit = { de: '§ 25 Abs. 1 Satz 2 PartG', en: 'section 25(1) sentence 2 PartG' };

/** What the server says of 12,000 EUR from a firm abroad; shortened. */
export const askAnswer: RuleAnswer = {
  day: day('2026-11-23'),
  findings: [
    {
      rule: 'S-04',
      level: 'urgent',
      what: { de: '„Herkunft“ ist „Ausland, andere“.', en: '"Origin" is "Abroad, other".' },
      next: { de: 'Heute die Landesschatzmeisterei anrufen.', en: 'Call the state treasury today.' },
      inCharge: 'treasury',
    },
    {
      rule: 'S-08',
      level: 'hint',
      what: { de: '„Direkte öffentliche Beteiligung %“ ist leer.', en: '"Direct public share %" is empty.' },
      next: { de: 'Beim Unternehmen nach dem Anteil fragen.', en: 'Ask the company for the share.' },
      inCharge: 'treasury',
    },
  ],
  rules: {
    'S-04': {
      title: { de: 'Spende aus dem Ausland', en: 'Donation from abroad' },
      binding: 'law',
      office: 'treasury',
      citation,
      link: 'https://www.gesetze-im-internet.de/partg/__25.html',
      state: 'verified',
      validFrom: day('2002-07-01'),
      checkedOn: day('2026-11-23'),
    },
    'S-08': {
      title: { de: 'Unternehmen der öffentlichen Hand', en: 'Company with a public share' },
      binding: 'law',
      office: 'treasury',
      citation: { de: '§ 25 Abs. 2 Nr. 5 PartG', en: 'section 25(2) no. 5 PartG' },
      link: undefined,
      state: 'unverified',
      validFrom: day('2002-07-01'),
      checkedOn: undefined,
    },
  },
  open: [
    {
      key: 'channel',
      answers: [
        { value: 'cash', level: 'urgent', rules: ['S-01'] },
        { value: 'third-party', level: 'clarify', rules: ['S-15'] },
      ],
    },
    { key: 'donorKnown', answers: [{ value: 'no', level: 'urgent', rules: ['S-02'] }] },
  ],
  later: ['donorNumber', 'voucher'],
  total: undefined,
  figures: [
    {
      title: { de: 'Grenze für Bargeld', en: 'Limit for cash' },
      unit: 'cents',
      value: eur(1000),
      from: day('2002-07-01'),
      source: cashLimit,
      state: 'verified',
      rule: 'S-01',
    },
    {
      title: { de: 'Direkte öffentliche Beteiligung', en: 'Direct public share' },
      unit: 'percent',
      value: 25,
      from: day('2002-07-01'),
      source: citation,
      state: 'unverified',
      rule: 'S-08',
    },
  ],
  lookedAt: [
    {
      rule: 'S-01',
      title: { de: 'Bargeld über der Grenze', en: 'Cash above the limit' },
      about: { de: 'Eine einzelne Spende in bar über der Grenze.', en: 'A single donation in cash above the limit.' },
    },
  ],
};

/** Nothing found, with a donor number. */
export const quietAnswer: RuleAnswer = {
  ...askAnswer,
  findings: [],
  rules: {},
  open: [],
  later: [],
  figures: [],
  total: { year: 2026, count: 2, before: eur(1600), after: eur(2400), uncounted: 1 },
};
