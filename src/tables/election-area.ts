import { distance } from 'fastest-levenshtein';
import type { Column, ColumnSpec } from '../define/column.ts';
import { text } from '../define/columns.ts';
import { normaliseName } from '../domain/names.ts';
import { type Refusal, refusal } from '../domain/reading.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { both, type Lang, same, say } from '../domain/text.ts';
import { districtsNamed, type NamedDistrict, namedDistricts } from '../reference/district-names.ts';
import { type Land, landOptions } from './options.ts';

/** Where an election is: everywhere, in a Land, in a Kreis, or in a municipality with the Kreis or Land it lies in. */
export type ElectionArea =
  | { readonly kind: 'germany' }
  | { readonly kind: 'land'; readonly land: Land }
  | { readonly kind: 'district'; readonly district: NamedDistrict }
  | { readonly kind: 'place'; readonly place: string; readonly within: ElectionArea | undefined };

const bare = (typed: string): string => normaliseName(typed).bare;
const SHORT: readonly (readonly [string, Land | 'Deutschland'])[] = [
  ['nrw', 'Nordrhein-Westfalen'],
  ['mv', 'Mecklenburg-Vorpommern'],
  ['bund', 'Deutschland'],
  ['bundesweit', 'Deutschland'],
];

let byName: ReadonlyMap<string, Land | 'Deutschland'> | undefined;
const landNamed = (typed: string): Land | 'Deutschland' | undefined => {
  byName ??= new Map([
    ...landOptions.flatMap(({ key, label }) => [[bare(label.de), key] as const, [bare(label.en), key] as const]),
    ...SHORT,
  ]);
  return byName.get(bare(typed));
};

/** "Pößneck (Saale-Orla-Kreis)" or "Pößneck, Thüringen": a municipality and what it lies in. */
const WITHIN = /^(.+?)\s*(?:\(([^()]+)\)|,\s*([^,]+))$/;
const PLACE = /^(stadt|gemeinde|markt|samtgemeinde|verbandsgemeinde)\s+/i;

const asked = (near: readonly string[]): Refusal =>
  refusal(
    both((lang) =>
      lang === 'de'
        ? `Meinst Du: ${near.join(', ')}? Eine Gemeinde bitte mit ihrem Kreis: „Pößneck (Saale-Orla-Kreis)“.`
        : `Did you mean: ${near.join(', ')}? A municipality please with its district: "Pößneck (Saale-Orla-Kreis)".`,
    ),
    same(near[0] ?? ''),
  );
const EXAMPLE = same('Pößneck (Saale-Orla-Kreis)');
const UNKNOWN_WITHIN = refusal(
  {
    de: 'Was dahinter steht, ist kein Kreis oder Land. Zum Beispiel: „Pößneck (Saale-Orla-Kreis)“.',
    en: 'What stands behind is no district or Land. For example: "Pößneck (Saale-Orla-Kreis)".',
  },
  EXAMPLE,
);
const UNKNOWN_KEY = refusal(
  {
    de: 'Diesen Kreisschlüssel gibt es nicht. Zum Beispiel: {x}',
    en: 'There is no district with this key. For example: {x}',
  },
  EXAMPLE,
);

/** Names that differ from what was typed by a letter or two. */
function nearNames(typed: string): readonly string[] {
  const wanted = bare(typed);
  if (wanted.length < 4) return [];
  const names = [
    ...landOptions.map(({ key }) => [key, bare(key)] as const),
    ...namedDistricts().flatMap(({ name, core }) => [[name, core] as const, [name, bare(name)] as const]),
  ];
  const scored = names
    .map(([name, key]) => ({ name, score: distance(wanted, key) / Math.max(wanted.length, key.length) }))
    .filter(({ score }) => score <= 0.2)
    .sort((a, b) => a.score - b.score);
  return [...new Set(scored.map(({ name }) => name))].slice(0, 3);
}

const ofLand = (land: Land | 'Deutschland'): ElectionArea =>
  land === 'Deutschland' ? { kind: 'germany' } : { kind: 'land', land };

function whole(typed: string): Result<ElectionArea, Refusal> | undefined {
  const land = landNamed(typed);
  if (land !== undefined) return ok(ofLand(land));
  const [district, ...more] = districtsNamed(typed);
  if (district === undefined) return /^\d+$/.test(typed) ? fail(UNKNOWN_KEY) : undefined;
  return more.length === 0
    ? ok({ kind: 'district', district })
    : fail(asked([district, ...more].map(({ name }) => name)));
}

/** What a cell of the column "Gebiet" means; a name that is a letter away from a Land or Kreis is asked about. */
export function readArea(typed: string): Result<ElectionArea, Refusal> {
  const known = whole(typed);
  if (known) return known;
  const parts = WITHIN.exec(typed);
  if (parts) {
    const within = whole((parts[2] ?? parts[3] ?? '').trim());
    return within?.ok ? ok({ kind: 'place', place: parts[1] ?? '', within: within.value }) : fail(UNKNOWN_WITHIN);
  }
  const near = PLACE.test(typed) ? [] : nearNames(typed);
  return near.length > 0 ? fail(asked(near)) : ok({ kind: 'place', place: typed, within: undefined });
}

/** The area as a value: one spelling for each, whatever was typed. */
function nameOf(area: ElectionArea): string {
  if (area.kind === 'germany') return 'Deutschland';
  if (area.kind === 'land') return area.land;
  if (area.kind === 'district') return area.district.name;
  return area.within ? `${area.place} (${nameOf(area.within)})` : area.place;
}

/** The municipality's name alone, to be compared: "Stadt Pößneck" is Pößneck. */
export const placeKey = (place: string): string => bare(place.replace(PLACE, ''));

/** The area as a person reads it. */
export const showArea = (value: string, lang: Lang): string => {
  const land = landOptions.find(({ key }) => key === value);
  return land ? say(land.label, lang) : value;
};

/** A Land, Germany, a Kreis or a municipality; the dropdown offers the Länder, anything else may be typed. */
export const area = (spec: ColumnSpec): Column<string> => {
  const base = text(spec);
  return Object.freeze({
    ...base,
    options: landOptions,
    codec: {
      ...base.codec,
      parse: (cell) => {
        const typed = base.codec.parse(cell);
        if (!typed.ok) return typed;
        const read = readArea(typed.value);
        return read.ok ? ok(nameOf(read.value)) : read;
      },
      print: showArea,
      show: showArea,
    },
  } satisfies Column<string>);
};
