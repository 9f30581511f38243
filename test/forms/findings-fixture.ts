import { day } from '../../src/domain/day.ts';
import type { FindingsStart, FindingView } from '../../src/forms/showFindings/shape.ts';

const base: FindingView = {
  id: 'H-1',
  rule: 'S-01',
  level: 'urgent',
  tab: 'Spenden',
  row: 'S-7KQ2M9XA',
  associations: ['KV Musterkreis'],
  baseline: false,
  about: '1.200 € an KV Musterkreis, 28.8., Unternehmen',
  what: 'Betrag ist 1.200,00 €, Zahlungsweg ist „bar“. In bar sind bis 1.000,00 € je Spende zulässig.',
  next: 'Gib die Spende zurück oder lass sie überweisen.',
  lang: 'de',
  inCharge: 'Schatzmeisterei',
  status: 'open',
  reason: '',
  firstSeen: day('2026-08-28'),
};

/** Made-up findings of a made-up association. */
export const findingsStart: FindingsStart = {
  lang: 'de',
  sheetLang: 'de',
  today: day('2026-08-31'),
  findings: [
    base,
    {
      ...base,
      id: 'H-2',
      rule: 'Q-03',
      tab: 'Einsätze',
      row: 'E-0149ABCD',
      what: 'Gastgeber ist „Walkreis“. Diesen Verband kennen wir nicht.',
      inCharge: 'Koordination',
      firstSeen: day('2026-08-30'),
    },
    {
      ...base,
      id: 'H-3',
      rule: 'F-01',
      level: 'clarify',
      tab: 'Partnerschaften',
      row: 'P-0009ABCD',
      status: 'in-progress',
      inCharge: 'Koordination',
      firstSeen: day('2026-07-21'),
    },
    {
      ...base,
      id: 'H-4',
      rule: 'W-03',
      level: 'hint',
      tab: 'Einsätze',
      row: 'Zeile 12',
      inCharge: 'Koordination',
      firstSeen: day('2026-08-31'),
    },
    { ...base, id: 'H-5', status: 'done' },
    ...Array.from(
      { length: 12 },
      (_, index): FindingView => ({
        ...base,
        id: `H-1${index}`,
        rule: 'W-03',
        level: 'hint',
        row: `E-10${index}`,
        inCharge: 'Koordination',
      }),
    ),
  ],
  rules: {
    'S-01': {
      title: { de: 'Bargeld über der Grenze', en: 'Cash above the limit' },
      binding: 'law',
      office: 'treasury',
      citation: { de: '§ 25 Abs. 1 Satz 2 PartG', en: 'section 25(1) sentence 2 PartG' },
      link: 'https://www.gesetze-im-internet.de/partg/__25.html',
      state: 'verified',
      validFrom: day('2002-07-01'),
      checkedOn: day('2026-05-12'),
      details: { de: 'Was darüber liegt, wird zurückgegeben.', en: 'What is above is returned.' },
      shown: [
        {
          title: { de: 'Steuerermäßigung bis', en: 'Tax reduction up to' },
          value: { de: '1.650,00 € ab 01.01.2026', en: '€1,650.00 from 01.01.2026' },
        },
      ],
    },
    'Q-03': {
      title: { de: 'Verband unbekannt', en: 'Unknown association' },
      binding: 'house',
      office: 'coordination',
      citation: { de: 'Datenqualität', en: 'Data quality' },
      link: undefined,
      state: 'practice',
      validFrom: undefined,
      checkedOn: undefined,
    },
    'F-01': {
      title: { de: 'Zustimmung fehlt auf einer Seite', en: 'Agreement missing on one side' },
      binding: 'house',
      office: 'coordination',
      citation: { de: 'Gute Übung', en: 'Good practice' },
      link: undefined,
      state: 'practice',
      validFrom: undefined,
      checkedOn: undefined,
    },
    'W-03': {
      title: { de: 'Zu zweit an die Haustür', en: 'Two at the door' },
      binding: 'house',
      office: 'coordination',
      citation: { de: 'Leitfaden Haustürwahlkampf', en: 'Canvassing guide' },
      link: undefined,
      state: 'unverified',
      validFrom: undefined,
      checkedOn: undefined,
    },
  },
  lastCheck: { at: '2026-08-31 02:14', rows: { visits: 152, contributions: 121 }, rules: 58, unread: 3 },
  office: undefined,
};

/** The same with 57 that are older than the sheet. */
export const withBaseline: FindingsStart = {
  ...findingsStart,
  findings: [
    ...findingsStart.findings,
    ...Array.from(
      { length: 57 },
      (_, index): FindingView => ({
        ...base,
        id: `H-B${index}`,
        level: index < 3 ? 'urgent' : 'clarify',
        row: `S-B${index}`,
        associations: ['KV Waldkreis'],
        baseline: true,
      }),
    ),
  ],
};
