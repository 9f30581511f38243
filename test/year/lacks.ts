import type { Morning } from './play.ts';
import { iso, plusDays, type Shown } from './sheet.ts';

/** What was missing for a visit on its day and had to be said before it, reckoned from the rows; by the mails' words in either language. */

type Tabs = Morning['tabs'];
const HELP = ['Haustürwahlkampf', 'Plakatieren', 'Plakate abhängen', 'Infostand', 'Flyer', 'Veranstaltung'];
const kindsOf = (visit: Shown): readonly string[] =>
  [visit.Art ?? '', ...(visit['Weitere Arten'] ?? '').split(',')].map((kind) => kind.trim());
const landOf = (name: string | undefined, tabs: Tabs): string =>
  tabs.Verbände.find((row) => row.Name === name)?.Land ?? '';
const lastDay = (visit: Shown): string => iso(visit.Ende) || iso(visit.Beginn);
const votes = (name: string | undefined, area: string | undefined, tabs: Tabs): boolean =>
  area === 'Deutschland' || landOf(name, tabs) === area;
const number = (shown: string | undefined): number => Number(shown ?? '') || 0;

/** A day of its weekend, Friday included, from its beginning on, on which three different groups are at the host. */
function isCrowded(visit: Shown, tabs: Tabs): boolean {
  const [start, last] = [iso(visit.Beginn), lastDay(visit)];
  const days: string[] = [];
  for (let on = start; on <= last; on = plusDays(on, 1)) days.push(on);
  const touched = days.filter((on) => [5, 6, 0].includes(new Date(`${on}T00:00Z`).getUTCDay()));
  const [first] = touched;
  if (first === undefined) return false;
  const friday = plusDays(first, -((new Date(`${first}T00:00Z`).getUTCDay() + 2) % 7));
  return [0, 1, 2]
    .map((more) => plusDays(friday, more))
    .filter((on) => on >= start)
    .some((on) => {
      const there = tabs.Einsätze.filter(
        (one) =>
          (one.Status === 'geplant' || one.Status === 'bestätigt') &&
          one.Gastgeber === visit.Gastgeber &&
          iso(one.Beginn) <= on &&
          lastDay(one) >= on,
      );
      return new Set(there.map(({ Gast }) => Gast)).size >= 3;
    });
}

/** W-04, W-05, W-06, W-08, W-12, W-13, F-05 and F-06 as rules.md says them, on the day of the visit. */
export function lacks(visit: Shown, tabs: Tabs): readonly RegExp[] {
  const { Gast, Gastgeber, Ort = '' } = visit;
  const kinds = kindsOf(visit);
  const has = (...some: string[]): boolean => some.some((kind) => kinds.includes(kind));
  const isHelp = kinds.some((kind) => HELP.includes(kind));
  const local = tabs.Ortsregeln.find((row) => row.Ort === Ort && row.Land === landOf(Gastgeber, tabs));
  const agreed = tabs.Partnerschaften.some(
    (one) =>
      one.Status === 'aktiv' &&
      [one['Verband A'], one['Verband B']].sort().join() === [Gast, Gastgeber].sort().join() &&
      one['Zustimmung A am'] !== '' &&
      one['Zustimmung B am'] !== '',
  );
  const [start, last] = [iso(visit.Beginn), lastDay(visit)];
  const polls = tabs.Wahlen.map((row) => ({ on: iso(row.Datum), area: row.Gebiet, name: `${row.Art} ${row.Gebiet}` }));
  const own = polls.find(({ name }) => visit.Wahl !== '' && visit.Wahl?.startsWith(name));
  const weeks = number(local?.['Plakate ab (Wochen vorher)']) || 6;
  const said: readonly (readonly [boolean, RegExp])[] = [
    [has('Haustürwahlkampf', 'Infostand', 'Plakatieren') && visit.Einweisung !== 'ja', /„Einweisung“|"Briefing"/],
    [
      has('Infostand', 'Plakatieren') &&
        !['liegt vor', 'nicht nötig'].includes(visit.Genehmigung ?? '') &&
        (has('Plakatieren') || local?.['Infostand-Genehmigung nötig'] !== 'nein'),
      /„Genehmigung“ ist|"Permit" is/,
    ],
    [
      has('Plakatieren') && own !== undefined && start < plusDays(own.on, -7 * weeks),
      /gewählt wird am|the election is on/,
    ],
    [
      isHelp && polls.some(({ on, area }) => on >= start && on <= last && votes(Gastgeber, area, tabs)),
      /wird beim Gastgeber gewählt|the host votes/,
    ],
    [visit.Status === 'geplant' && isHelp && !agreed, /hat noch nicht zugestimmt|has not agreed yet/],
    [number(visit['Betten benötigt']) > number(visit['Betten zugesagt']), /„Betten benötigt“ ist|"Beds needed" is/],
    [number(visit['Autos benötigt']) > number(visit['Autos zugesagt']), /„Autos benötigt“ ist|"Cars needed" is/],
    [isCrowded(visit, tabs), /kommen \d+ Gruppen zu|\d+ groups come to/],
    [
      isHelp &&
        polls.some(
          ({ on, area }) =>
            on >= start && on <= plusDays(start, 42) && votes(Gast, area, tabs) && !votes(Gastgeber, area, tabs),
        ),
      /Beim Gast wird am|The guest votes on/,
    ],
  ];
  return said.flatMap(([missing, words]) => (missing ? [words] : []));
}
