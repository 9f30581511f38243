import { Judge } from './judge.ts';
import type { Morning } from './play.ts';
import type { Shown } from './sheet.ts';

/** Mornings made by hand, for the judge's own tests: one association was helped by another, and its treasury is told. */

export const visit = (more: Shown = {}): Shown => ({
  ...{
    id: 'E-1',
    Status: 'durchgeführt',
    Beginn: '14.11.2026',
    Art: 'Infostand',
    Gast: 'KV Ahorn',
    Gastgeber: 'KV Linde',
  },
  ...{ Angereiste: '4', 'Stunden je Person': '5', 'Weitere Arten': '', Ende: '', Ort: '', Wahl: '' },
  ...more,
});
export const association = (Name: string, Land: string, more: Shown = {}): Shown => ({
  ...{ Name, Land, Ebene: 'KV', Partnersuche: 'offen', 'Aufgelöst am': '', 'Auch bekannt als': '', 'Gehört zu': '' },
  ...more,
});
export const tabs: Morning['tabs'] = {
  Verbände: [
    association('KV Ahorn', 'Hessen', { Partnersuche: 'sucht', 'Sucht seit': '01.10.2026' }),
    association('KV Linde', 'Thüringen'),
  ],
  Koordination: [
    {
      ...{
        id: 'K-1',
        Verband: 'KV Linde',
        Rolle: 'Schatzmeisterei',
        'E-Mail': 'linde@example.org',
        Bericht: 'monatlich',
      },
      ...{ 'Zuständig für': '', 'Abgemeldet am': '', 'Einwilligung am': '01.01.2026' },
    },
  ],
  Partnerschaften: [
    {
      ...{ id: 'P-1', 'Verband A': 'KV Ahorn', 'Verband B': 'KV Linde', Status: 'aktiv', Seit: '01.03.2026', Bis: '' },
      ...{ 'Zustimmung A am': '01.03.2026', 'Zustimmung B am': '01.03.2026' },
    },
  ],
  Einsätze: [visit()],
  Spenden: [
    {
      ...{ id: 'S-1', 'Eingang am': '10.11.2026', 'Empfangender Verband': 'KV Linde', Art: 'Geldspende' },
      ...{ Betrag: '120,50 €', Entscheidung: '' },
    },
  ],
  Wahlen: [{ id: 'W-1', Datum: '14.03.2027', Gebiet: 'Hessen', Art: 'Kommunalwahl' }],
  Ortsregeln: [],
  Prüfhinweise: [],
  Anfragen: [],
  Versand: [{ id: 'M-1', Mail: 'Auswertung', Zeitraum: '2026-11', Kontakt: 'K-1', Stand: 'gesendet' }],
};
export const LINES = [
  'Eure Auswertung · November 2026',
  'Eingegangen: Spenden 120,50 €, Zuschüsse 0,00 €.',
  'Bekommen: 20 Std. (wie zuvor)',
  '20 Stunden Hilfe in 1 Einsatz.',
  'Thüringen  █████ 20',
  'Der Gini-Wert ist 0,50.',
  'Einer von 2 Verbänden bekam keine Hilfe.',
];
export const mailOf = (lines: readonly string[]): Morning['mails'][number] => ({
  ...{ to: 'linde@example.org', subject: 'KV Linde: Hilfe bekommen · November 2026' },
  body: lines.join('\n'),
  html: `<body>${lines.map((line) => `<p>${line.replace(/█/g, '')}</p>`).join('')}</body>`,
});
export const morning = (more: Partial<Morning> = {}): Morning => ({
  ...{
    day: '2026-12-06',
    mails: [mailOf(LINES)],
    mailsOn: true,
    usedUp: false,
    said: '',
    acts: [],
    tabs,
    visitLink: '#gid=7&range=A',
  },
  ...more,
});
export const faultsOf = (...mornings: readonly Morning[]): readonly string[] => {
  const judge = new Judge();
  for (const one of mornings) judge.look(one);
  return judge.faults;
};
