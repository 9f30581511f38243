import { type DistrictFigures, together } from './district-figures.ts';
import { type AreaCode, germany, isLandCode, laender } from './laender.ts';
import { linesOf } from './lines.ts';

/** Levels of the party that have associations of their own. */
export type AssociationLevel = 'OV' | 'SV' | 'KV' | 'RV' | 'BV' | 'LV' | 'Bund';

/**
 * A known association, as a first filling that coordinators correct: the directory behind it is of 2021, with
 * what a list of November 2024 says differently.
 * Where one Kreis is exactly its area, `ags` is set and the three own values are null. Otherwise `ags` is null, and
 * `lat` and `lon` give the centre of the Kreis it lies in or consists of; `inhabitants` is set only where whole Kreise
 * make up its area. Berlin's and Hamburg's associations share one Kreis and so have a place but no inhabitants.
 */
export interface KnownAssociation {
  /** Unique, such as "KV Hamburg-Mitte". */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly level: AssociationLevel;
  /** `DE` for the federal association only. */
  readonly land: AreaCode;
  /** Name of the association it belongs to; null for the federal one. */
  readonly parent: string | null;
  readonly ags: string | null;
  readonly inhabitants: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** What became of it between 2021 and November 2024; null where nothing did. */
  readonly change: AssociationChange | null;
}

/** How an association came to be what it is, and what it, or those it was made of, were called in the register before. */
export interface AssociationChange {
  readonly kind: 'merged' | 'split' | 'renamed' | 'new';
  /** None where it is new. */
  readonly former: readonly string[];
}

type Place = Pick<KnownAssociation, 'ags' | 'inhabitants' | 'lat' | 'lon'>;
const NOWHERE: Place = { ags: null, inhabitants: null, lat: null, lon: null };

/** `=` is one whole Kreis, `+` several whole ones, `~` lies in them, `L` the whole Land. */
const placeOf = (area: string, land: AreaCode, districts: readonly DistrictFigures[]): Place => {
  const keys = area.slice(1).split(' ');
  if (area.startsWith('=')) return { ...NOWHERE, ags: keys[0] ?? null };
  if (area === '') return NOWHERE;
  const parts = districts.filter((district) => (area === 'L' ? district.land === land : keys.includes(district.ags)));
  const sum = together(parts);
  return sum ? { ...sum, ags: null, inhabitants: area.startsWith('~') ? null : sum.inhabitants } : NOWHERE;
};

const LEVELS: readonly AssociationLevel[] = ['OV', 'SV', 'KV', 'RV', 'BV', 'LV', 'Bund'];

const FEDERAL = 'Bundesverband';
const parentOf = (level: AssociationLevel, land: AreaCode): string | null => {
  if (level === 'Bund') return null;
  return level === 'LV' ? FEDERAL : `LV ${laender.find(({ code }) => code === land)?.de}`;
};

const CHANGES: readonly AssociationChange['kind'][] = ['merged', 'split', 'renamed', 'new'];

const changeOf = (text: string): AssociationChange | null => {
  const [word, names = ''] = text.split(':');
  const kind = CHANGES.find((known) => known === word);
  return kind ? { kind, former: names === '' ? [] : names.split('|') } : null;
};

const read = (line: string, districts: readonly DistrictFigures[]): KnownAssociation => {
  const [levelText, code = '', name = '', aliases = '', parent = '', area = '', change = ''] = line.split(';');
  const level = LEVELS.find((known) => known === levelText);
  const land = isLandCode(code) ? code : germany.code;
  if (!level) throw new Error(`association without a level: ${line}`);
  return {
    name,
    aliases: aliases === '' ? [] : aliases.split('|'),
    level,
    land,
    parent: parent === '' ? parentOf(level, land) : parent,
    ...placeOf(area, land, districts),
    change: changeOf(change),
  };
};

/**
 * The federal association, 16 LV, 12 BV, 416 KV and the OV named in public partnerships, parents first; from
 * associations.txt.
 * Source: netzbegruenung/green-directory, 2021-05-05, Apache-2.0, with the changes listed in data/README.md.
 */
export const associationsFrom = (text: string, districts: readonly DistrictFigures[]): readonly KnownAssociation[] =>
  linesOf(text).map((line) => read(line, districts));
