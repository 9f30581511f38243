import type { Basis, HouseValues, Rule } from '../../define/rule.ts';
import { lastCheckedOn } from '../../define/rule-view.ts';
import { type Cell, isEmptyCell, sameCell } from '../../domain/cell.ts';
import { type HouseValue, readFigure, showDated, showFigure } from '../../domain/figure.ts';
import type { Level } from '../../domain/finding.ts';
import type { Cells } from '../../domain/plan.ts';
import { both, joinTexts, type Lang, otherLang, say, type Text } from '../../domain/text.ts';
import type { RowIn } from '../../tables/index.ts';
import { findingLevels } from '../../tables/options.ts';
import { ruleSettings } from '../../tables/rule-settings.ts';

/** What coordinators changed in the tab Regeln. Only house rules bend; what was refused is said in `problems`. */
export interface RuleSettings {
  readonly off: ReadonlySet<string>;
  readonly levels: Readonly<Record<string, Level>>;
  readonly values: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By rule, in a sentence: what holds here instead of what. */
  readonly told: Readonly<Record<string, Text>>;
  readonly problems: readonly Text[];
}

export const NO_RULE_SETTINGS: RuleSettings = { off: new Set(), levels: {}, values: {}, told: {}, problems: [] };

type AnyRule = Rule<never>;
type SettingsRow = RowIn<'ruleSettings'>;

/** What one row of the tab Regeln means. */
export interface RuleAnswer {
  readonly off: boolean;
  readonly level: Level | undefined;
  readonly values: Readonly<Record<string, number>>;
  /** What holds here instead of what, in a sentence. */
  readonly told: Text | undefined;
  /** What does not hold, and why. */
  readonly problems: readonly Text[];
  /** The cells of a rule of law as they were, where someone changed them. */
  readonly restore: Cells;
}

const LAW_HOLDS: Text = {
  de: 'Regeln des Gesetzes lassen sich nicht ändern. Es gilt, was vorher hier stand.',
  en: 'Rules of law cannot be changed. What stood here before holds.',
};
/** Said of the lower of two rows of one rule or setting: it holds nothing. */
export const TWICE: Text = {
  de: 'Das steht zweimal in diesem Tab. Es gilt die obere Zeile. Bitte lösche eine.',
  en: 'This is in this tab twice. The upper row holds. Please delete one.',
};
const NEEDS_REASON: Text = {
  de: 'Zum Abschalten fehlt die Begründung. Die Regel gilt weiter.',
  en: 'Switching it off needs a reason. The rule still holds.',
};

/**
 * What a row of the tab Regeln means for its rule. A house rule is switched off only with a reason, its values keep
 * their unit and their bounds; a rule of law stays as it is.
 */
export function answerRuleRow(rule: AnyRule, row: SettingsRow, lang: Lang): RuleAnswer {
  return rule.binding === 'law' ? lawAnswer(rule, row, lang) : houseAnswer(rule, row);
}

function lawAnswer(rule: AnyRule, { cells }: SettingsRow, lang: Lang): RuleAnswer {
  const restore: Record<string, Cell> = {};
  const [now, other] = [changeableCells(rule, lang), changeableCells(rule, otherLang(lang))];
  for (const [key, cell] of Object.entries(now))
    if (![cell, other[key] ?? ''].some((one) => sameCell(one, cells[key] ?? ''))) restore[key] = cell;
  const changed = Object.keys(restore).length > 0;
  return { off: false, level: undefined, values: {}, told: undefined, problems: changed ? [LAW_HOLDS] : [], restore };
}

function houseAnswer(rule: AnyRule, { values: row, cells }: SettingsRow): RuleAnswer {
  const { values, problems } = readHouseValues(rule, row.figures);
  const level = row.level === rule.level ? undefined : row.level;
  const switchedOff = row.active === 'no';
  const reason = (row.reason ?? '').trim() !== '' || !isEmptyCell(cells.reason ?? '');
  const unread = (key: 'level' | 'active', holds: Text): Text[] =>
    row[key] === undefined && !isEmptyCell(cells[key] ?? '') ? [notUnderstood(key, holds)] : [];
  return {
    off: switchedOff && reason,
    level,
    values,
    told: toldOf(rule, level, values),
    problems: [
      ...unread('level', levelWord(rule.level)),
      ...unread('active', { de: 'ja', en: 'yes' }),
      ...problems,
      ...(switchedOff && !reason ? [NEEDS_REASON] : []),
    ],
    restore: {},
  };
}

const notUnderstood = (key: 'level' | 'active', holds: Text): Text =>
  both((lang) => {
    const name = say(ruleSettings.columns[key].header, lang);
    return lang === 'de'
      ? `„${name}“ lässt sich nicht lesen. Es gilt „${holds.de}“.`
      : `"${name}" cannot be read. "${holds.en}" holds.`;
  });

function toldOf(rule: AnyRule, level: Level | undefined, values: Readonly<Record<string, number>>): Text | undefined {
  const parts = (lang: Lang): string[] => {
    const instead = lang === 'de' ? 'statt' : 'instead of';
    const own = Object.entries(values).flatMap(([key, value]) => {
      const house = rule.house[key];
      if (house === undefined) return [];
      const { title, unit } = house;
      return [`${say(title, lang)} ${showFigure(value, unit, lang)} ${instead} ${showFigure(house.value, unit, lang)}`];
    });
    if (level === undefined) return own;
    const [now, before] = [say(levelWord(level), lang), say(levelWord(rule.level), lang)];
    return [...own, lang === 'de' ? `Stufe „${now}“ statt „${before}“` : `level "${now}" instead of "${before}"`];
  };
  if (parts('de').length === 0) return undefined;
  return {
    de: `Hausregel hier geändert: ${parts('de').join('; ')}.`,
    en: `House rule changed here: ${parts('en').join('; ')}.`,
  };
}

/** The tool's word on a row of the tab Regeln, for its column Prüfung; `''` where all is as it came. */
export function wordOnRule({ problems, told, off }: RuleAnswer, lang: Lang): string {
  const word = (level: Level, text: Text): string => `${say(levelWord(level), lang)}: ${say(text, lang)}`;
  if (problems.length > 0) return word('clarify', joinTexts(problems, ' '));
  if (off) return word('hint', { de: 'Diese Regel ist hier abgeschaltet.', en: 'This rule is switched off here.' });
  return told ? word('hint', told) : '';
}

/** The rows that hold: of two of one rule the upper one. */
export const upperRows = (rows: readonly SettingsRow[]): readonly SettingsRow[] => {
  const seen = new Set<string>();
  return rows.filter(({ values: { id = '' } }) => !seen.has(id) && seen.add(id));
};

/** Reads the tab Regeln: what holds, and in words what does not. */
export function readRuleSettings(rules: readonly AnyRule[], rows: readonly SettingsRow[]): RuleSettings {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const off = new Set<string>();
  const levels: Record<string, Level> = {};
  const values: Record<string, Readonly<Record<string, number>>> = {};
  const told: Record<string, Text> = {};
  const problems: Text[] = [];
  const upper = new Set(upperRows(rows));
  for (const row of rows) {
    const rule = byId.get(row.values.id ?? '');
    if (rule === undefined) continue;
    if (!upper.has(row)) {
      problems.push({ de: `Regel ${rule.id}: ${TWICE.de}`, en: `Rule ${rule.id}: ${TWICE.en}` });
      continue;
    }
    const answer = answerRuleRow(rule, row, 'de');
    if (answer.off) off.add(rule.id);
    if (answer.level !== undefined) levels[rule.id] = answer.level;
    if (Object.keys(answer.values).length > 0) values[rule.id] = answer.values;
    if (answer.told) told[rule.id] = answer.told;
    for (const { de, en } of answer.problems)
      problems.push({ de: `Regel ${rule.id}: ${de}`, en: `Rule ${rule.id}: ${en}` });
  }
  return { off, levels, values, told, problems };
}

/** The rule that tells of tabs that cannot be read: it speaks also where the tab Regeln is one of them. */
const TELLS_OF_TABS = 'Q-00';

/** What holds where the tab Regeln cannot be read: the rules of law. Which house rules are switched off nobody knows. */
export const lawAlone = (rules: readonly AnyRule[]): RuleSettings => ({
  ...NO_RULE_SETTINGS,
  off: new Set(rules.flatMap(({ id, binding }) => (binding === 'house' && id !== TELLS_OF_TABS ? [id] : []))),
});

/** The values that differ from the rule's own, and what cannot be read or is out of reason. */
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
    if (found === undefined || value === undefined) problems.push(unreadable(rule, found?.[1]));
    else if (value !== found[1].value) values[found[0]] = value;
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

/** Does not repeat what was typed: anything may stand there. */
const unreadable = (rule: AnyRule, house: HouseValue | undefined): Text =>
  both((lang) => {
    const show = (value: number): string => (house ? showFigure(value, house.unit, lang) : '');
    const holds = houseValuesInWords(rule.house, {}, lang);
    if (house === undefined && holds === '')
      return lang === 'de' ? 'Diese Regel hat keine Werte.' : 'This rule has no values.';
    if (house === undefined)
      return lang === 'de'
        ? `Diesen Wert kennen wir nicht. Es gilt: ${holds}.`
        : `We do not know this value. What holds: ${holds}.`;
    const title = say(house.title, lang);
    return lang === 'de'
      ? `„${title}“ geht von ${show(house.min)} bis ${show(house.max)}. Es gilt: ${holds}.`
      : `"${title}" goes from ${show(house.min)} to ${show(house.max)}. What holds: ${holds}.`;
  });

/** A value in its unit (cents, minutes of the day, else the plain number); nothing where it is out of reason. */
function readValue(house: HouseValue, typed: string): number | undefined {
  const read = readFigure(typed, house.unit);
  return read !== undefined && read >= house.min && read <= house.max ? read : undefined;
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

/** What people may change of a house rule, as it comes. */
const changeableCells = (rule: AnyRule, lang: Lang): Cells => ({
  level: ruleSettings.columns.level.codec.print(rule.level, lang),
  active: ruleSettings.columns.active.codec.print('yes', lang),
  figures: figuresInWords(rule, lang),
});

/** What setup writes into the tab Regeln, one row a rule, as cells by column key. The reason is left to people. */
export function ruleSettingsRows(
  rules: readonly AnyRule[],
  lang: Lang,
): readonly { readonly id: string; readonly fixed: boolean; readonly cells: Cells }[] {
  return rules.map((rule) => {
    const checkedOn = lastCheckedOn(rule);
    return {
      id: rule.id,
      fixed: rule.binding === 'law',
      cells: {
        id: rule.id,
        title: say(rule.title, lang),
        binding: say(rule.binding === 'law' ? LAW : HOUSE, lang),
        ...changeableCells(rule, lang),
        source: say(sourceInWords(rule.basis), lang),
        checkedOn: checkedOn === undefined ? '' : ruleSettings.columns.checkedOn.codec.print(checkedOn, lang),
      },
    };
  });
}

/** A level's word: `dringend`, `klären`, `Hinweis`. */
export const levelWord = (level: Level): Text =>
  findingLevels.find(({ key }) => key === level)?.label ?? { de: level, en: level };
