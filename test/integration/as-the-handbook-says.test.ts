import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtScript, type Host, newHost, readyHost } from '../bundle.ts';
import { jump } from '../mails/jump.ts';
import { settle } from '../year/people.ts';
import { add, rowsOf, set } from '../year/sheet.ts';

/** Whoever does what the Handbuch tells one to do makes no finding that would not be there otherwise: at once, and weeks later. */

const script = await builtScript();
const HANDBOOK = readFileSync(new URL('../../docs/handbuch.md', import.meta.url), 'utf8');
const TODAY = '23.11.2026';

const start = world();

function world(): ReturnType<Host['snapshot']> {
  const host = readyHost(script);
  settle(host);
  const linde = contactId(host, 'linde@example.org');
  set(host, 'Partnerschaften', ['Verband A', 'KV Ahorn'], 'Betreuung', linde);
  const visit = { Art: 'Infostand', Gast: 'KV Ahorn', Gastgeber: 'KV Linde', Angereiste: '3', Einweisung: 'ja' };
  add(
    host,
    'Einsätze',
    { ...visit, Status: 'durchgeführt', Beginn: '05.09.2026', 'Stunden je Person': '5' },
    { ...visit, Status: 'geplant', Beginn: '20.11.2026', Genehmigung: 'liegt vor' },
  );
  const gift = { 'Eingang am': '20.11.2026', Art: 'Geldspende', Zahlungsweg: 'Überweisung', Beleg: 'B-1' };
  add(host, 'Spenden', {
    ...{ ...gift, 'Empfangender Verband': 'KV Linde', Betrag: '52.000,00', Spendennummer: '4711' },
    ...{ Spenderart: 'natürliche Person', Herkunft: 'Ausland, andere', 'Spender:in bekannt': 'ja' },
  });
  const asked = { 'Eingang am': '20.11.2026', Art: 'Frage', Anliegen: 'Wer kommt', Status: 'neu' };
  add(host, 'Anfragen', { ...asked, Verband: 'KV Linde', Zuständig: linde });
  return host.snapshot();
}

function contactId(host: Host, address: string): string {
  return rowsOf(host, 'Koordination').find((row) => row['E-Mail'] === address)?.id ?? '';
}

const AHORN = ['Verband A', 'KV Ahorn'] as const;
const LINDE = ['Name', 'KV Linde'] as const;
const PLANNED = ['Status', 'geplant'] as const;

/** What the Handbuch says, word by word, and who does it. */
const ACTS: readonly (readonly [string, (host: Host) => void])[] = [
  [
    'Trag in **Koordination** bei „Abgemeldet am“ den Tag ein. Das genügt',
    (host) => set(host, 'Koordination', ['E-Mail', 'linde@example.org'], 'Abgemeldet am', TODAY),
  ],
  [
    'Wer die Zeile löscht, macht auch keinen Hinweis',
    (host) => {
      const at = rowsOf(host, 'Koordination').findIndex((row) => row['E-Mail'] === 'linde@example.org');
      host.person.deleteRows('Koordination', host.tab('Koordination').rowNumbers()[at] ?? 0, 1);
    },
  ],
  [
    'Ja: den Tag bei „Zuletzt bestätigt am“ eintragen.',
    (host) => set(host, 'Partnerschaften', AHORN, 'Zuletzt bestätigt am', TODAY),
  ],
  ['Pause: Status „ruhend“.', (host) => set(host, 'Partnerschaften', AHORN, 'Status', 'ruhend')],
  [
    'Vorbei: Status „beendet“ und der Tag bei „Bis“.',
    (host) => {
      set(host, 'Partnerschaften', AHORN, 'Status', 'beendet');
      set(host, 'Partnerschaften', AHORN, 'Bis', TODAY);
    },
  ],
  ['Tipp den neuen Namen über den alten.', (host) => set(host, 'Verbände', LINDE, 'Name', 'KV Silberlinde')],
  [
    'Trag in seiner Zeile **Aufgelöst am** ein, und unter **Aufgegangen in**, wer ihn fortführt. Setz seine Partnerschaften auf „beendet“, oder trag dort ein, wer sie fortführt. Seine Kontakte bekommen keine Mails mehr: Gib ihnen den Verband, für den sie nun da sind',
    (host) => {
      set(host, 'Verbände', LINDE, 'Aufgelöst am', TODAY);
      set(host, 'Verbände', LINDE, 'Aufgegangen in', 'KV Ulme');
      for (const _ of rowsOf(host, 'Koordination').filter((row) => row.Verband === 'KV Linde'))
        set(host, 'Koordination', ['Verband', 'KV Linde'], 'Verband', 'KV Ulme');
      set(host, 'Partnerschaften', AHORN, 'Status', 'beendet');
      set(host, 'Partnerschaften', AHORN, 'Bis', TODAY);
    },
  ],
  [
    'in seiner Zeile den **Status** auf „durchgeführt“ setzen und die Zahl der Angereisten prüfen.',
    (host) => set(host, 'Einsätze', PLANNED, 'Status', 'durchgeführt'),
  ],
  ['„abgesagt“ ebenso.', (host) => set(host, 'Einsätze', PLANNED, 'Status', 'abgesagt')],
  ['Verschoben: den **Beginn** ändern.', (host) => set(host, 'Einsätze', PLANNED, 'Beginn', '25.11.2026')],
  [
    'Unverzüglich zurückgeben.',
    (host) => {
      set(host, 'Spenden', ['Betrag', '52.000,00 €'], 'Entscheidung', 'zurückgegeben');
      set(host, 'Spenden', ['Betrag', '52.000,00 €'], 'Entschieden am', TODAY);
    },
  ],
  [
    'Wähle „beantwortet“ oder „abgelehnt“. Der Tag der Antwort trägt sich von selbst ein.',
    (host) => set(host, 'Anfragen', ['Art', 'Frage'], 'Status', 'beantwortet'),
  ],
];

/** Today, and a day to which nights lead. */
const DAYS = ['', '2027-01-05'];

/** Findings that are open on each of the days, by rule and what they are about. */
function seenAfter(act: (host: Host) => void): readonly (readonly string[])[] {
  const host = newHost(script, { workbook: start });
  act(host);
  return DAYS.map((day) => {
    if (day === '') host.choose('Transparenz prüfen');
    else jump(host, day);
    return rowsOf(host, 'Prüfhinweise')
      .filter(({ Status }) => Status === 'offen')
      .map(({ Regel, Zeile }) => `${Regel} ${Zeile}`);
  });
}

const otherwise = seenAfter(() => {});

test.each(ACTS)('%s', (says, act) => {
  expect(HANDBOOK).toContain(says);
  const findings = seenAfter(act);
  expect(findings.map((found, at) => found.filter((one) => !otherwise[at]?.includes(one)))).toEqual(DAYS.map(() => []));
});

test('what is wrong makes one that is seen here', () => {
  const found = seenAfter((host) => set(host, 'Partnerschaften', AHORN, 'Zustimmung B am', ''));
  expect(found[0]?.filter((one) => !otherwise[0]?.includes(one))).not.toEqual([]);
});
