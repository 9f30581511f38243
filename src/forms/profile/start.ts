import type { Reading } from '../../define/use-case.ts';
import { counted } from '../../domain/counted.ts';
import { levelRank } from '../../domain/finding.ts';
import { UNKNOWN_ASSOCIATION } from '../../domain/names.ts';
import { formatNumber } from '../../domain/number.ts';
import { everythingUpTo, periodOf, previous } from '../../domain/period.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type Lang, say } from '../../domain/text.ts';
import { spellingsOf } from '../../reference/also-called.ts';
import { isDissolved } from '../../tables/associations.ts';
import { findingIn } from '../../tables/finding-words.ts';
import { type Dataset, type RowIn, tables } from '../../tables/index.ts';
import { associationLevels, landOptions } from '../../tables/options.ts';
import { type Evaluated, evaluated } from '../evaluated.ts';
import { PROFILE_OF } from '../open-profile.ts';
import { helpShown } from '../shown.ts';
import { toldOf } from '../told.ts';
import type { ProfileDesk } from './desk.ts';
import { electionsOf, lessonsOf, moneyOf, partnersOf, requestsOf, tipsOf, visitsOf, yearsOf } from './parts.ts';
import type { OpenShown, Profile, ProfileStart } from './shape.ts';

/** The years that are looked back on, the running one included. */
const YEARS = 4;

const findingsOf = (name: string, { open }: Evaluated, desk: Reading<ProfileDesk>): readonly OpenShown[] =>
  open
    .flatMap(({ id, values }) => {
      if (!values.associations?.includes(name)) return [];
      const { about, ...says } = findingIn(values, desk.lang, desk.sheetLang);
      const row = [about, values.row].filter((part) => part).join(' · ');
      return [{ ...says, id, level: values.level ?? 'hint', about: row }];
    })
    .sort((x, y) => levelRank(x.level) - levelRank(y.level));

function aboutOf({ values }: RowIn<'associations'>, desk: Reading<ProfileDesk>): string {
  const { level, land, district, members } = values;
  const inhabitants =
    values.inhabitants ?? (district === undefined ? undefined : desk.reference.district(district)?.inhabitants);
  const lang: Lang = desk.lang;
  const number = (value: number | undefined, words: { de: string; en: string }): readonly string[] =>
    value === undefined ? [] : [`${formatNumber(value, lang, 0)} ${say(words, lang)}`];
  return [
    associationLevels.find(({ key }) => key === level)?.label[lang] ?? '',
    landOptions.find(({ key }) => key === land)?.label[lang] ?? '',
    ...number(inhabitants, { de: 'Einwohner:innen', en: 'inhabitants' }),
    ...number(members, { de: 'Mitglieder', en: 'members' }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

const OF_AN_ASSOCIATION = [
  ...(['dissolvedOn', 'mergedInto', 'parent', 'books', 'mailbox', 'mailboxOffOn'] as const),
  ...(['search', 'searchSince', 'capacity', 'accountsBy', 'note'] as const),
];

/** What help came to in all, in a sentence. */
function newsOf(name: string, ever: ReturnType<Evaluated['of']>, { lang }: Pick<Reading<ProfileDesk>, 'lang'>): string {
  const found = ever.associations.find((one) => one.name === name);
  if (!found || found.received.now.visits + found.given.now.visits === 0)
    return lang === 'de' ? 'Bisher ist keine Hilfe eingetragen.' : 'No help is entered yet.';
  const received = helpShown(found.received.now, lang);
  const given = helpShown(found.given.now, lang);
  return lang === 'de'
    ? `Bis heute ${counted(received.shown, 'Stunde', 'Stunden')} Hilfe bekommen (${received.base}) und ${given.shown} gegeben (${given.base}).`
    : `Up to today ${counted(received.shown, 'hour', 'hours')} of help received (${received.base}) and ${given.shown} given (${given.base}).`;
}

function profileOf(row: RowIn<'associations'>, read: Evaluated, desk: Reading<ProfileDesk>): Result<Profile> {
  const settings = desk.settings();
  if (!settings.ok) return settings;
  const { dataset } = read;
  const name = row.values.name ?? '';
  const ever = read.of(everythingUpTo(desk.today));
  const newest = [periodOf(desk.today, 'year')];
  for (let i = 1; i < YEARS; i += 1) newest.push(previous(newest[i - 1] ?? periodOf(desk.today, 'year')));
  const years = newest.map((period) => read.of(period));
  return ok({
    ...{ name, about: aboutOf(row, desk), news: newsOf(name, ever, desk) },
    more: toldOf(tables.associations, row.values, OF_AN_ASSOCIATION, desk.lang),
    partners: partnersOf(name, dataset, ever, desk),
    years: yearsOf(name, [...years].reverse(), desk),
    money: moneyOf(name, years, desk),
    elections: electionsOf(name, dataset, settings.value, desk),
    visits: visitsOf(name, dataset, desk),
    findings: findingsOf(name, read, desk),
    requests: requestsOf(name, dataset, desk),
    lessons: lessonsOf(name, dataset, desk),
    tips: tipsOf(name, dataset, desk),
    lacking: {
      partners: read.lacking('partnerships'),
      elections: read.lacking('elections'),
      open: read.lacking('findings', 'requests'),
      tips: read.lacking('tips'),
    },
    notes: [...ever.leftOut.map(({ why }) => why), ...read.unread].map((why) => say(why, desk.lang)),
  });
}

const namesOf = ({ associations }: Dataset, desk: Reading<ProfileDesk>): ProfileStart['associations'] =>
  associations.flatMap(({ values }) =>
    values.name === undefined || isDissolved(values, desk.today) ? [] : [spellingsOf(values.name, values.aliases)],
  );

/** The Steckbrief of an association; refused for one that the register does not know. */
export function startProfile(asked: string | undefined, desk: Reading<ProfileDesk>): Result<ProfileStart> {
  const known = desk.known();
  if (!known.ok) return known;
  const { find } = known.value.associations;
  const name = asked === undefined ? (find(desk.recall(PROFILE_OF) ?? '') ?? desk.ownAssociation().own) : find(asked);
  if (asked !== undefined && name === undefined)
    return fail({ code: 'invalid', text: UNKNOWN_ASSOCIATION, fields: { association: { text: UNKNOWN_ASSOCIATION } } });
  const read = evaluated(desk, { visits: ['learned'], tabs: ['contacts', 'elections', 'requests', 'tips'] });
  if (!read.ok) return read;
  const { dataset } = read.value;
  const row = dataset.associations.find(({ values }) => values.name === name);
  const profile = row ? profileOf(row, read.value, desk) : undefined;
  if (profile && !profile.ok) return profile;
  if (asked !== undefined && name !== undefined) desk.remember(PROFILE_OF, name);
  const settings = desk.settings();
  return ok({
    ...{
      lang: desk.lang,
      today: desk.today,
      associations: namesOf(dataset, desk),
      profile: profile?.value,
    },
    exampleData: settings.ok && settings.value.exampleData,
  });
}
