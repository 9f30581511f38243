import type { Morning } from './play.ts';
import { iso, type Shown } from './sheet.ts';

/** Who has to be told of what, by the words of the issue alone and from the rows as a person reads them. */

type Tabs = Morning['tabs'];
export const lower = (address: string | undefined): string => (address ?? '').trim().toLowerCase();
const NAMING = [
  ...['Verband', 'Gehört zu', 'Kasse führt', 'Verband A', 'Verband B', 'Gast', 'Gastgeber'],
  ...['Empfangender Verband', 'Gebender Verband'],
];

/** The tabs with each association by the name that it has now, wherever a row still has a former one. */
export function byOwnNames(tabs: Tabs): Tabs {
  const now = new Map<string, string>();
  for (const { Name = '', 'Auch bekannt als': also = '' } of tabs.Verbände)
    for (const one of also.split(';')) if (one.trim() !== '') now.set(one.trim(), Name);
  const renamed = (row: Shown): Shown =>
    Object.fromEntries(
      Object.entries(row).map(([header, value]) => [
        header,
        NAMING.includes(header) ? (now.get(value) ?? value) : value,
      ]),
    );
  return Object.fromEntries(Object.entries(tabs).map(([tab, rows]) => [tab, rows.map(renamed)])) as unknown as Tabs;
}

const onOrBefore = (row: Shown, header: string, day: string): boolean =>
  iso(row[header]) !== '' && iso(row[header]) <= day;
export const isGone = (row: Shown, day: string): boolean => onOrBefore(row, 'Abgemeldet am', day);
export const isDissolved = (row: Shown, day: string): boolean => onOrBefore(row, 'Aufgelöst am', day);

/** Contacts who may be written to. */
export const reachable = (tabs: Tabs, day: string): readonly Shown[] =>
  tabs.Koordination.filter(
    (row) =>
      row.Bericht !== 'nie' &&
      lower(row['E-Mail']) !== '' &&
      !isGone(row, day) &&
      !tabs.Verbände.some((one) => one.Name === row.Verband && isDissolved(one, day)) &&
      onOrBefore(row, 'Einwilligung am', day) &&
      tabs.Verbände.some(({ Name }) => Name === row.Verband),
  );

/** An association with all below it; a Land's with its Land, the federal one with all. */
export function below(name: string, tabs: Tabs): ReadonlySet<string> {
  const own = tabs.Verbände.find((row) => row.Name === name);
  const names = new Set([name]);
  for (const row of tabs.Verbände)
    if (own?.Ebene === 'Bund' || (own?.Ebene === 'LV' && row.Land === own.Land)) names.add(row.Name ?? '');
  for (let before = 0; before < names.size; ) {
    before = names.size;
    for (const row of tabs.Verbände) if (names.has(row['Gehört zu'] ?? '')) names.add(row.Name ?? '');
  }
  return names;
}

/** All of which a contact's evaluation tells. */
export function scopeOf(contact: Shown, tabs: Tabs): ReadonlySet<string> {
  const all = tabs.Verbände.map(({ Name = '' }) => Name);
  return new Set([contact.Verband ?? '', ...all.filter((name) => isInCharge(contact, [name], tabs))]);
}

function isInCharge(contact: Shown, associations: readonly string[], tabs: Tabs): boolean {
  const { Verband = '', 'Zuständig für': charge = '' } = contact;
  const own = tabs.Verbände.find((row) => row.Name === Verband);
  if (charge === 'alles' || (charge === '' && own?.Ebene === 'Bund')) return true;
  const names = charge === 'eigener Verband' && own?.Ebene === 'LV' ? new Set([Verband]) : below(Verband, tabs);
  return associations.some((name) => {
    const row = tabs.Verbände.find((one) => one.Name === name);
    return names.has(name) || row?.['Kasse führt'] === Verband || (charge === 'Land' && row?.Land === own?.Land);
  });
}

/**
 * Which roles look after a finding: money is the treasury's, rules of data protection are its own, the coordination looks at all, alone at
 * what a row lacks or has wrong (Q) but donor numbers.
 */
function rolesFor({ Regel = '', Tab }: Shown): readonly string[] {
  if (Regel.startsWith('D-')) return ['Koordination', 'Datenschutz'];
  const asData = Regel.startsWith('Q-') && Regel !== 'Q-08';
  return Tab === 'Spenden' && !asData ? ['Koordination', 'Schatzmeisterei'] : ['Koordination'];
}

/** Addresses of those in charge of a finding. A board stands for the coordination where its association has none. */
export function inChargeOf(finding: Shown, tabs: Tabs, day: string): readonly string[] {
  const all = reachable(tabs, day);
  const roles = rolesFor(finding);
  const associations = (finding.Verbände ?? '').split(/[;,]\s*/).filter((name) => name !== '');
  const standsIn = ({ Verband, Rolle }: Shown): boolean =>
    Rolle === 'Vorstand' && !all.some((one) => one.Verband === Verband && one.Rolle === 'Koordination');
  return all
    .filter((one) => roles.includes(one.Rolle ?? '') || standsIn(one))
    .filter((one) => isInCharge(one, associations, tabs))
    .map((one) => lower(one['E-Mail']));
}
