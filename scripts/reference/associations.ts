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
  /** Former names that are not aliases: after a split they would mean two. */
  readonly former: readonly string[];
  /** What became of it since the directory: a key of CHANGES, or empty. */
  readonly change: string;
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

/* What the column "wandel" may say, and how the register writes it. */
const CHANGES: Readonly<Record<string, string>> = {
  zusammengelegt: 'merged',
  getrennt: 'split',
  umbenannt: 'renamed',
  neu: 'new',
};

function changeOf(row: CsvRow): Pick<Entry, 'former' | 'change'> {
  const word = cell(row, 'wandel');
  const change = word === '' ? '' : CHANGES[word];
  if (change === undefined) throw new Error(`nobody knows the change ${word}`);
  return { former: list(cell(row, 'frueher'), ';'), change };
}

/* A former name stays an alias, but not after a split: nobody knows which of the two is meant. */
const aliasesOf = (row: CsvRow): readonly string[] => {
  const { former, change } = changeOf(row);
  return [...(change === 'split' ? [] : former), ...list(cell(row, 'auch_bekannt_als'), ';')];
};

const area = (whole: readonly string[], within: readonly string[]): string => {
  if (whole.length > 0) return `${whole.length === 1 ? '=' : '+'}${whole.join(' ')}`;
  return within.length > 0 ? `~${within.join(' ')}` : '';
};

function fromDirectory(row: CsvRow, { deviations, districts }: AssociationSources): Entry {
  const land = cell(row, 'bundesland');
  const given = cell(row, 'name');
  const own = deviations.find((d) => cell(d, 'bundesland') === land && cell(d, 'name_im_verzeichnis') === given);
  const level = (own && cell(own, 'ebene')) || LEVELS[cell(row, 'ebene')] || '';
  const borough = given === OWN_CITY ? undefined : CITIES[land];
  const matched = level === 'KV' && !borough ? districtOfName(land, given, districts) : undefined;
  const whole = own ? list(cell(own, 'ganze_kreise'), ' ') : matched ? [matched.ags] : [];
  const within = own ? list(cell(own, 'liegt_in'), ' ') : [];
  const kreis = districts.find(({ ags }) => whole.length === 1 && ags === whole[0])?.name;
  return {
    level,
    land,
    name: (own && cell(own, 'name')) || `${level} ${borough ? `${land}-` : ''}${given}`,
    aliases: own ? aliasesOf(own) : [],
    ...(own ? changeOf(own) : UNCHANGED),
    candidates: borough ? boroughAlone(given, districts) : kreis && !/-(Land|Stadt)$/.test(given) ? [kreis] : [],
    parent: '',
    area: area(whole, whole.length + within.length === 0 && borough ? [borough] : within),
  };
}

const UNCHANGED = { former: [], change: '' } as const;

/* "Harburg" could as well mean the Landkreis Harburg. */
const boroughAlone = (name: string, districts: readonly SourceDistrict[]): readonly string[] =>
  TOO_SHORT.test(name) || districts.some((district) => districtCore(district.name) === districtCore(name))
    ? []
    : [name];

const branch = (row: CsvRow): Entry => ({
  ...basics(row),
  ...UNCHANGED,
  aliases: list(cell(row, 'auch_bekannt_als'), ';'),
  parent: cell(row, 'gehoert_zu'),
  area: area([], list(cell(row, 'liegt_in'), ' ')),
});

const newcomer = (row: CsvRow): Entry => ({
  ...basics(row),
  ...changeOf(row),
  aliases: aliasesOf(row),
  parent: '',
  area: area(list(cell(row, 'ganze_kreise'), ' '), list(cell(row, 'liegt_in'), ' ')),
});

const basics = (row: CsvRow): Pick<Entry, 'level' | 'land' | 'name' | 'candidates'> => ({
  level: cell(row, 'ebene'),
  land: cell(row, 'bundesland'),
  name: cell(row, 'name'),
  candidates: [],
});

const isNew = (row: CsvRow): boolean => cell(row, 'name_im_verzeichnis') === '' && cell(row, 'wandel') === 'neu';

/** Rows of the directory that are one association now, as one: the first, with the former names of all. */
function joined(entries: readonly Entry[]): readonly Entry[] {
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    const one = byName.get(entry.name);
    if (one && (one.change !== 'merged' || entry.change !== 'merged' || one.area !== entry.area))
      throw new Error(`two are called ${entry.name} and not said to be merged`);
    byName.set(
      entry.name,
      one ? { ...one, aliases: [...one.aliases, ...entry.aliases], former: [...one.former, ...entry.former] } : entry,
    );
  }
  return [...byName.values()];
}

const above = (): readonly Entry[] => [
  { level: 'Bund', land: '', name: FEDERAL, aliases: [], candidates: [], parent: '', area: '', ...UNCHANGED },
  ...laender.map(({ de, code }) => ({
    level: 'LV',
    land: de,
    name: `LV ${de}`,
    aliases: LAND_ALIASES[code] ?? [],
    candidates: [],
    parent: '',
    area: 'L',
    ...UNCHANGED,
  })),
];

/** One line per association, parents first. Throws where a deviation names nothing or two have the same whole Kreis. */
export function associationLines(sources: AssociationSources): readonly string[] {
  const entries = joined([
    ...above(),
    ...sources.directory.map((row) => fromDirectory(row, sources)),
    ...sources.deviations.filter(isNew).map(newcomer),
    ...sources.additions.map(branch),
  ]);
  refuseStrays(sources);
  refuseSharedDistricts(entries);
  const uses = new Map<string, number>();
  for (const { name, aliases, candidates } of entries)
    for (const key of new Set([name, ...aliases, ...candidates].map((text) => normaliseName(text).bare)))
      uses.set(key, (uses.get(key) ?? 0) + 1);
  return entries.map((entry) => line(entry, uses));
}

/**
 * The associations that are not one whole Kreis, with the keys of those that they consist of or lie in. Those that
 * changed stand here by their former names too: registers of before have them, some without a key.
 */
export function sharedLines(associations: readonly string[]): readonly string[] {
  const keysOf = new Map<string, Set<string>>();
  for (const text of associations) {
    const [, , name = '', , , area = '', change = ''] = text.split(';');
    const [kind = '', former = ''] = change.split(':');
    const several = /^[+~]/.test(area);
    const own = several || kind === 'split' ? [name] : [];
    // Of several Kreise that were merged, each former association had its own.
    const before = kind === 'split' || (kind === 'merged') !== several ? former.split('|') : [];
    for (const one of [...own, ...before].filter((each) => each !== ''))
      keysOf.set(one, new Set([...(keysOf.get(one) ?? []), ...area.slice(1).split(' ')]));
  }
  return [...keysOf].map(([name, keys]) => `${name};${[...keys].join(' ')}`);
}

function line(entry: Entry, uses: ReadonlyMap<string, number>): string {
  const taken = new Set([entry.name, ...entry.aliases].map((text) => normaliseName(text).bare));
  const more = entry.candidates.filter((text) => {
    const key = normaliseName(text).bare;
    return !taken.has(key) && uses.get(key) === 1;
  });
  const code = laender.find(({ de }) => de === entry.land)?.code ?? 'DE';
  const aliases = [...entry.aliases, ...more].join('|');
  const change = entry.change === '' ? '' : `${entry.change}:${entry.former.join('|')}`;
  return [entry.level, code, entry.name, aliases, entry.parent, entry.area, ...(change === '' ? [] : [change])].join(
    ';',
  );
}

function refuseStrays({ directory, deviations }: AssociationSources): void {
  const known = new Set(directory.map((row) => `${cell(row, 'bundesland')}/${cell(row, 'name')}`));
  for (const row of deviations.filter((one) => !isNew(one))) {
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
