import type { Basis, HouseValues, Rule } from '../../define/rule.ts';
import { isEmptyCell } from '../../domain/cell.ts';
import type { Day } from '../../domain/day.ts';
import { type HouseValue, showDated, showFigure } from '../../domain/figure.ts';
import type { Level } from '../../domain/finding.ts';
import { parseMoney } from '../../domain/money.ts';
import { parseDecimal } from '../../domain/number.ts';
import type { Cells } from '../../domain/plan.ts';
import { both, type Lang, say, type Text } from '../../domain/text.ts';
import { minutesOf, parseTime } from '../../domain/time.ts';
import type { RowIn } from '../../tables/index.ts';
import { findingLevels } from '../../tables/options.ts';
import { ruleSettings } from '../../tables/rule-settings.ts';

/** What coordinators changed in the tab Regeln. Only house rules bend; what was refused is said in `problems`. */
export interface RuleSettings {
  readonly off: ReadonlySet<string>;
  readonly levels: Readonly<Record<string, Level>>;
  readonly values: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly problems: readonly Text[];
}

export const NO_RULE_SETTINGS: RuleSettings = { off: new Set(), levels: {}, values: {}, problems: [] };

type AnyRule = Rule<never>;
type SettingsRow = RowIn<'ruleSettings'>;

const refusal = (rule: string, de: string, en: string): Text => ({
  de: `Regel ${rule}: ${de}`,
  en: `Rule ${rule}: ${en}`,
});

const lawHolds = (rule: string): Text =>
  refusal(
    rule,
    'Regeln des Gesetzes lassen sich nicht ändern. Es gilt weiter die Regel, wie sie ist.',
    'rules of law cannot be changed. The rule holds as it is.',
  );

/**
 * Reads the tab Regeln. A house rule is switched off only with a reason; levels and values of law never change.
 * Gives each refusal in words, and otherwise the rule as it is.
 */
export function readRuleSettings(rules: readonly AnyRule[], rows: readonly SettingsRow[]): RuleSettings {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const off = new Set<string>();
  const levels: Record<string, Level> = {};
  const values: Record<string, Readonly<Record<string, number>>> = {};
  const problems: Text[] = [];
  for (const { values: row, cells } of rows) {
    const rule = row.id === undefined ? undefined : byId.get(row.id);
    if (rule === undefined) continue;
    const read = readHouseValues(rule, row.figures);
    const level = row.level !== undefined && row.level !== rule.level ? row.level : undefined;
    if (rule.binding === 'law') {
      if (row.active === 'no' || level !== undefined) problems.push(lawHolds(rule.id));
      continue;
    }
    if (level !== undefined) levels[rule.id] = level;
    if (Object.keys(read.values).length > 0) values[rule.id] = read.values;
    problems.push(...read.problems);
    if (row.active !== 'no') continue;
    if (isEmptyCell(cells.reason ?? '') && !row.reason)
      problems.push(refusal(rule.id, 'Zum Abschalten fehlt die Begründung.', 'switching it off needs a reason.'));
    else off.add(rule.id);
  }
  return { off, levels, values, problems };
}

function readHouseValues(
  rule: AnyRule,
  typed: string | undefined,
): { readonly values: Readonly<Record<string, number>>; readonly problems: readonly Text[] } {
  const values: Record<string, number> = {};
  const problems: Text[] = [];
  for (const part of (typed ?? '').split(';').map((words) => words.trim())) {
    if (part === '') continue;
    const cut = part.indexOf(':');
    const found = cut < 0 ? undefined : houseValueNamed(rule.house, part.slice(0, cut));
    const value = found && readValue(found[1], part.slice(cut + 1));
    if (found && value !== undefined) values[found[0]] = value;
    else if (rule.binding === 'house') problems.push(unreadable(rule, part));
  }
  return { values, problems };
}

const houseValueNamed = (house: HouseValues, typed: string): readonly [string, HouseValue] | undefined => {
  const wanted = typed.trim().toLowerCase();
  return Object.entries(house).find(
    ([key, { title }]) =>
      key.toLowerCase() === wanted || title.de.toLowerCase() === wanted || title.en.toLowerCase() === wanted,
  );
};

const unreadable = (rule: AnyRule, part: string): Text =>
  refusal(
    rule.id,
    `„${part}“ lässt sich nicht lesen. Es gilt: ${houseValuesInWords(rule.house, {}, 'de') || 'kein Wert'}`,
    `"${part}" cannot be read. What holds: ${houseValuesInWords(rule.house, {}, 'en') || 'no value'}`,
  );

/** A value in its unit (cents, minutes of the day, else the plain number); nothing where it is out of reason. */
function readValue(house: HouseValue, typed: string): number | undefined {
  const read = readNumber(house, typed.trim());
  return read !== undefined && read >= house.min && read <= house.max ? read : undefined;
}

function readNumber(house: HouseValue, typed: string): number | undefined {
  if (house.unit === 'clock') {
    const time = parseTime(typed);
    return time.ok ? minutesOf(time.value) : undefined;
  }
  const number = house.unit === 'cents' ? parseMoney(typed) : parseDecimal(typed.replace(/[\s%a-zäöü]+$/i, ''));
  return number.ok ? number.value : undefined;
}

/** `Mindestens: 2 Personen; Frist: 30 Tage`. */
export const houseValuesInWords = (house: HouseValues, changed: Readonly<Record<string, number>>, lang: Lang): string =>
  Object.entries(house)
    .map(([key, { title, unit, value }]) => `${say(title, lang)}: ${showFigure(changed[key] ?? value, unit, lang)}`)
    .join('; ');

const figuresInWords = (rule: AnyRule, lang: Lang): string =>
  [
    ...Object.values(rule.figures).map(
      ({ title, unit, values }) =>
        `${say(title, lang)}: ${values.map((value) => showDated(value, unit, lang)).join(', ')}`,
    ),
    houseValuesInWords(rule.house, {}, lang),
  ]
    .filter((words) => words !== '')
    .join('; ');

const LAW: Text = { de: 'Gesetz', en: 'Law' };
const HOUSE: Text = { de: 'Hausregel', en: 'House rule' };
const STATE: Readonly<Record<Basis['state'], Text | undefined>> = {
  verified: undefined,
  partly: { de: 'nur teilweise gesehen', en: 'only partly seen' },
  unverified: { de: 'ungeprüft, bitte nachsehen', en: 'unverified, please look it up' },
  practice: undefined,
};

/** The citation, with a word where its text was not fully read. */
export const sourceInWords = (basis: Basis): Text =>
  both((lang) => {
    const state = STATE[basis.state];
    return say(basis.citation, lang) + (state ? ` (${say(state, lang)})` : '');
  });

/** The day on which the rule's newest figure was last compared with its source. */
export const lastCheckedOn = (rule: AnyRule): Day | undefined =>
  Object.values(rule.figures)
    .flatMap(({ values }) => values.map(({ checkedOn }) => checkedOn))
    .sort()
    .pop();

/** What setup writes into the tab Regeln, one row a rule, as cells by column key. The reason is left to people. */
export function ruleSettingsRows(
  rules: readonly AnyRule[],
  lang: Lang,
): readonly { readonly id: string; readonly cells: Cells }[] {
  const { columns } = ruleSettings;
  return rules.map((rule) => {
    const checkedOn = lastCheckedOn(rule);
    return {
      id: rule.id,
      cells: {
        id: rule.id,
        title: say(rule.title, lang),
        binding: say(rule.binding === 'law' ? LAW : HOUSE, lang),
        level: columns.level.codec.print(rule.level, lang),
        active: columns.active.codec.print('yes', lang),
        figures: figuresInWords(rule, lang),
        source: say(sourceInWords(rule.basis), lang),
        checkedOn: checkedOn === undefined ? '' : columns.checkedOn.codec.print(checkedOn, lang),
      },
    };
  });
}

/** A level's word: `dringend`, `klären`, `Hinweis`. */
export const levelWord = (level: Level): Text =>
  findingLevels.find(({ key }) => key === level)?.label ?? { de: level, en: level };
