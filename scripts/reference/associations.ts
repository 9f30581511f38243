import { normaliseName } from '../../src/domain/names.ts';
import { districtCore } from '../../src/reference/district-core.ts';
import { laender } from '../../src/reference/laender.ts';
import { type CsvRow, cell, list } from './csv.ts';
import { districtOfName, type SourceDistrict } from './districts.ts';

interface Entry {
  readonly level: string;
  readonly land: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Other forms, taken as aliases where nothing else in the register is called so. */
  readonly candidates: readonly string[];
  /** Empty where it is the Land's association, or for that one the federal. */
  readonly parent: string;
  readonly area: string;
}

/** The tables that the register is made from. */
export interface AssociationSources {
  readonly directory: readonly CsvRow[];
  readonly deviations: readonly CsvRow[];
  readonly additions: readonly CsvRow[];
  readonly districts: readonly SourceDistrict[];
}

const FEDERAL = 'Bundesverband';
const LEVELS: Readonly<Record<string, string>> = { KREISVERBAND: 'KV', BEZIRKSVERBAND: 'BV', REGIONALVERBAND: 'RV' };
const LAND_ALIASES: Readonly<Record<string, readonly string[]>> = { NW: ['LV NRW'], MV: ['LV MV'] };

/* In these cities the associations bear a borough's name, which another Land has too. */
const CITIES: Readonly<Record<string, string>> = { Berlin: '11000', Hamburg: '02000', Bremen: '04011' };
const OWN_CITY = 'Bremerhaven';
/* "Ost" alone names nothing in a nationwide register. */
const TOO_SHORT = /^(Mitte|Nord|Nordost|Ost)$/;

const area = (whole: readonly string[], within: readonly string[]): string => {
  if (whole.length > 0) return `${whole.length === 1 ? '=' : '+'}${whole.join(' ')}`;
  return within.length > 0 ? `~${within.join(' ')}` : '';
};

function fromDirectory(row: CsvRow, { deviations, districts }: AssociationSources): Entry {
  const land = cell(row, 'bundesland');
  const given = cell(row, 'name');
  const level = LEVELS[cell(row, 'ebene')] ?? '';
  const own = deviations.find((d) => cell(d, 'bundesland') === land && cell(d, 'name_im_verzeichnis') === given);
  const borough = given === OWN_CITY ? undefined : CITIES[land];
  const matched = level === 'KV' && !borough ? districtOfName(land, given, districts) : undefined;
  const whole = own ? list(cell(own, 'ganze_kreise'), ' ') : matched ? [matched.ags] : [];
  const within = own ? list(cell(own, 'liegt_in'), ' ') : [];
  const kreis = districts.find(({ ags }) => whole.length === 1 && ags === whole[0])?.name;
  return {
    level,
    land,
    name: (own && cell(own, 'name')) || `${level} ${borough ? `${land}-` : ''}${given}`,
    aliases: own ? list(cell(own, 'auch_bekannt_als'), ';') : [],
    candidates: borough ? boroughAlone(given, districts) : kreis && !/-(Land|Stadt)$/.test(given) ? [kreis] : [],
    parent: '',
    area: area(whole, whole.length + within.length === 0 && borough ? [borough] : within),
  };
}

/* "Harburg" could as well mean the Landkreis Harburg. */
const boroughAlone = (name: string, districts: readonly SourceDistrict[]): readonly string[] =>
  TOO_SHORT.test(name) || districts.some((district) => districtCore(district.name) === districtCore(name))
    ? []
    : [name];

const addition = (row: CsvRow): Entry => ({
  level: cell(row, 'ebene'),
  land: cell(row, 'bundesland'),
  name: cell(row, 'name'),
  aliases: list(cell(row, 'auch_bekannt_als'), ';'),
  candidates: [],
  parent: cell(row, 'gehoert_zu'),
  area: area([], list(cell(row, 'liegt_in'), ' ')),
});

const above = (): readonly Entry[] => [
  { level: 'Bund', land: '', name: FEDERAL, aliases: [], candidates: [], parent: '', area: '' },
  ...laender.map(({ de, code }) => ({
    level: 'LV',
    land: de,
    name: `LV ${de}`,
    aliases: LAND_ALIASES[code] ?? [],
    candidates: [],
    parent: '',
    area: 'L',
  })),
];

/** One line per association, parents first. Throws where a deviation names nothing or two have the same whole Kreis. */
export function associationLines(sources: AssociationSources): readonly string[] {
  const entries = [
    ...above(),
    ...sources.directory.map((row) => fromDirectory(row, sources)),
    ...sources.additions.map(addition),
  ];
  refuseStrays(sources);
  refuseSharedDistricts(entries);
  const uses = new Map<string, number>();
  for (const { name, aliases, candidates } of entries)
    for (const key of new Set([name, ...aliases, ...candidates].map((text) => normaliseName(text).bare)))
      uses.set(key, (uses.get(key) ?? 0) + 1);
  return entries.map((entry) => line(entry, uses));
}

/** The associations that are not one whole Kreis, with the keys of those that they consist of or lie in. */
export const sharedLines = (associations: readonly string[]): readonly string[] =>
  associations.flatMap((text) => {
    const [, , name = '', , , area = ''] = text.split(';');
    return /^[+~]/.test(area) ? [`${name};${area.slice(1)}`] : [];
  });

function line(entry: Entry, uses: ReadonlyMap<string, number>): string {
  const taken = new Set([entry.name, ...entry.aliases].map((text) => normaliseName(text).bare));
  const more = entry.candidates.filter((text) => {
    const key = normaliseName(text).bare;
    return !taken.has(key) && uses.get(key) === 1;
  });
  const code = laender.find(({ de }) => de === entry.land)?.code ?? 'DE';
  return [entry.level, code, entry.name, [...entry.aliases, ...more].join('|'), entry.parent, entry.area].join(';');
}

function refuseStrays({ directory, deviations }: AssociationSources): void {
  const known = new Set(directory.map((row) => `${cell(row, 'bundesland')}/${cell(row, 'name')}`));
  for (const row of deviations) {
    const key = `${cell(row, 'bundesland')}/${cell(row, 'name_im_verzeichnis')}`;
    if (!known.has(key)) throw new Error(`the directory has no ${key}`);
  }
}

function refuseSharedDistricts(entries: readonly Entry[]): void {
  const owner = new Map<string, string>();
  for (const { name, area: where } of entries) {
    if (!/^[=+]/.test(where)) continue;
    for (const ags of where.slice(1).split(' ')) {
      const other = owner.get(ags);
      if (other) throw new Error(`${other} and ${name} both have the whole Kreis ${ags}`);
      owner.set(ags, name);
    }
  }
}
