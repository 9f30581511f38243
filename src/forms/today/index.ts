import type { AppDesk } from '../../app/desk.ts';
import type { Column } from '../../define/column.ts';
import type { Row } from '../../define/dataset.ts';
import { defineForm } from '../../define/form.ts';
import { onlyOperation } from '../../define/input.ts';
import { permits } from '../../define/permits.ts';
import { sentenceOn } from '../../define/sentence.ts';
import type { Reading } from '../../define/use-case.ts';
import { UNKNOWN_ASSOCIATION } from '../../domain/names.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import { ROW_GONE } from '../../domain/row-gone.ts';
import { both, type Lang, type Text } from '../../domain/text.ts';
import { ownAssociations } from '../../evaluation/own-associations.ts';
import { mailsToSay } from '../../mails/to-say.ts';
import { declinedIn } from '../../pairing/candidates.ts';
import { spellingsOf } from '../../reference/also-called.ts';
import { dissolvedNames } from '../../tables/associations.ts';
import { type Dataset, tables } from '../../tables/index.ts';
import { withoutSuccessor } from '../../tables/successors.ts';
import { type FindDesk, findThings } from './find.ts';
import { type Asking, KINDS, kindNamed } from './kinds.ts';
import { FORMS, SAYINGS } from './said.ts';
import { settleSchema, thingSchema, todaySchema } from './schema.ts';
import type { Settled, TodayCalls, TodayStart } from './shape.ts';

type TodayDesk = Pick<
  AppDesk,
  | ('lang' | 'sheetLang' | 'today' | 'known' | 'actor' | 'some' | 'row' | 'ownAssociation' | 'rememberAssociation')
  | ('linkTo' | 'showForm' | 'settings' | 'schedule' | 'apply' | 'undo')
> &
  Partial<Pick<AppDesk, 'showRow'>>;

const unknown = (suggestions: readonly string[]): Problem => ({
  code: 'invalid',
  text: UNKNOWN_ASSOCIATION,
  fields: { association: { text: UNKNOWN_ASSOCIATION, suggestions } },
});

/** The names of the register, to choose one's own from. */
const NAMES = { associations: { columns: ['name', 'aliases', 'dissolvedOn'] } };
/** Whose associations are whose, and which exist no more. */
const BRANCHES = { associations: { columns: ['name', 'level', 'land', 'parent', 'dissolvedOn'] } };

/** Whose things these are, asked of whoever stands in no contact; and anew where someone wants to choose another. */
function asks(told: Omit<TodayStart, 'things' | 'associations'>, desk: Reading<TodayDesk>): Result<TodayStart> {
  const read = desk.some(['associations'], NAMES);
  if (!read.ok) return read;
  const associations = read.value.associations.flatMap(({ values: { name, aliases, dissolvedOn } }) =>
    name === undefined || (dissolvedOn !== undefined && dissolvedOn <= desk.today) ? [] : [spellingsOf(name, aliases)],
  );
  return ok({ ...told, things: [], associations });
}

/**
 * What things are looked for with: whether an association is one's own or below it, and which exist no more. Coordination
 * has all in view: requests belong to no single one.
 */
function askingBy({ own, role }: Pick<TodayStart, 'own' | 'role'>, desk: Reading<TodayDesk>): Result<Asking> {
  const settings = desk.settings();
  if (!settings.ok) return settings;
  const read = desk.some(['associations'], BRANCHES);
  if (!read.ok) return read;
  const rows = read.value.associations;
  const requests = role === 'coordination' ? desk.some(['requests']) : undefined;
  const register = rows.flatMap(({ values: { name, level, land, parent } }) =>
    name === undefined ? [] : [{ name, level, land, parent }],
  );
  const names = new Set(own === undefined ? [] : ownAssociations({ register }, own));
  return ok({
    ...{ today: desk.today, setUpOn: settings.value.setUpOn, gone: dissolvedNames(rows, desk.today) },
    declined: declinedIn(requests?.ok ? requests.value.requests : [], desk.today),
    mine: (name) => name !== undefined && (role === 'coordination' || names.has(name)),
  });
}

const MISSED: Text = {
  de: 'Seit zwei Nächten wurde nichts geprüft, und es gehen keine Mails hinaus. „Zeitplan…“ schaltet es wieder ein.',
  en: 'Nothing was checked for two nights, and no mails are sent. "Schedule…" switches it on again.',
};

/** A contact who left is asked for a successor; where several left, the latest. */
const noSuccessor = (rows: Pick<Dataset, 'contacts' | 'associations'>, desk: Reading<TodayDesk>): readonly Text[] => {
  const [last] = withoutSuccessor(rows, desk.today);
  if (last === undefined) return [];
  const { sentence } = tables.contacts;
  return [
    both((lang) => {
      const who = sentence?.(last.values, { lang, today: desk.today }) ?? '';
      return lang === 'de'
        ? `${who} hat sich abgemeldet. Wer folgt nach? Alles dazu unter „Hilfe ▸ Übergabe…“.`
        : `${who} signed off. Who comes next? All about it under "Help ▸ Hand over…".`;
    }),
  ];
};

/** What does not run, for everybody; whom no mail reaches, for those who can change it. */
function toSay(role: TodayStart['role'], desk: Reading<TodayDesk>): readonly Text[] {
  const missed = desk.schedule().missed ? [MISSED] : [];
  const [read, settings] = [
    role === 'coordination' ? desk.some(['contacts', 'associations']) : undefined,
    desk.settings(),
  ];
  return read?.ok && settings.ok
    ? [...missed, ...mailsToSay(read.value, settings.value, desk.today), ...noSuccessor(read.value, desk)]
    : missed;
}

function start(chosen: string | undefined, desk: Reading<TodayDesk>): Result<TodayStart> {
  const known = desk.known();
  if (!known.ok) return known;
  const { find, suggest } = known.value.associations;
  const { role, association, unread } = desk.actor();
  const told = { lang: desk.lang, today: desk.today, role, say: [...(unread ? [unread] : []), ...toSay(role, desk)] };
  if (chosen === '') return asks({ ...told, own: undefined }, desk);
  const picked = chosen === undefined ? undefined : desk.rememberAssociation(chosen);
  if (chosen !== undefined && picked === undefined) return fail(unknown(suggest(chosen)));
  const own = picked ?? find(association ?? '') ?? desk.ownAssociation().own;
  if (own === undefined && role !== 'coordination') return asks({ ...told, own }, desk);
  const asking = askingBy({ own, role }, desk);
  if (!asking.ok) return asking;
  const looking: FindDesk = desk;
  const things = findThings(KINDS[role], asking.value, looking);
  return things.ok ? ok({ ...told, own, things: things.value, associations: [] }) : things;
}

const OVERTAKEN: Problem = {
  code: 'changed-meanwhile',
  text: {
    de: 'Zu dieser Zeile hat inzwischen jemand etwas anderes gesagt.',
    en: 'Someone has said something else about this row meanwhile.',
  },
  hint: { de: 'Lade neu und sieh sie Dir an.', en: 'Load again and have a look.' },
};

/** Writes what one press says into the row that stands. Refused where the row has become something else. */
function settle({ operation, id, said }: TodayCalls['settleThing']['input'], desk: TodayDesk): Result<Settled> {
  const { table, says, fits, sets } = SAYINGS[said];
  const read = desk.row(table, id);
  if (!read.ok) return read;
  if (read.value === undefined) return fail(ROW_GONE);
  const { values, cells } = read.value;
  if (!fits(values)) return fail(OVERTAKEN);
  const wanted: Row['values'] = sets(values, desk.today);
  const written = Object.entries<Column>(tables[table].columns).flatMap(([key, { codec }]) =>
    wanted[key] === undefined ? [] : [[key, codec.print(wanted[key], desk.sheetLang)] as const],
  );
  const sentence = (lang: Lang): string => sentenceOn(tables[table], values, { lang, today: desk.today });
  const applied = desk.apply({
    ...{ operation, command: 'today', title: both((lang) => `${sentence(lang)}: ${says[lang]}`) },
    changes: [
      {
        ...{ kind: 'set', table, id, cells: Object.fromEntries(written) },
        held: Object.fromEntries(written.map(([key]) => [key, cells[key] ?? ''])),
      },
    ],
    // A second try finds nothing to change where the first one was ended before Protokoll told of it.
    ...{ ahead: true, ends: true },
  });
  if (!applied.ok) return applied;
  const { left, unlogged } = applied.value;
  return ok({ operation, left: [...left, ...(unlogged ? [unlogged] : [])], undoable: unlogged === undefined });
}

/** The row as it lies now: by its id, else by its line where it never had one. */
function show({ kind, id, line: seen, became }: TodayCalls['showThing']['input'], desk: Reading<TodayDesk>) {
  const found = kindNamed(kind);
  if (!found) return fail(ROW_GONE);
  const row = id === '' ? undefined : desk.row(found.table, id);
  if (row && !row.ok) return row;
  if (row && row.value === undefined) return fail(ROW_GONE);
  const line = row?.value?.line ?? seen;
  const { tab } = tables[found.table];
  const handed = row?.value && found.hands && { values: found.hands(row.value.values) };
  const shown = desk.showRow?.(tab, line).ok ?? false;
  if (became !== undefined && id !== '') desk.showForm(FORMS[became].form, { values: FORMS[became].values, id });
  else if (found.opens !== undefined && (shown || handed)) desk.showForm(found.opens, handed);
  return ok({ shown, link: desk.linkTo(tab, line) });
}

/** The sidebar "Heute für Dich": at most three next steps for the person at the sheet, by role. */
export const today = defineForm<TodayCalls, TodayDesk>({
  name: 'today',
  title: { de: 'Heute für Dich', en: 'Today for you' },
  menu: { de: 'Heute für Dich…', en: 'Today for you…' },
  shown: { in: 'sidebar' },
  calls: {
    todayStart: { input: todaySchema, run: ({ association }, desk) => start(association, desk) },
    showThing: { input: thingSchema, run: show },
    settleThing: { ...permits.enter, input: settleSchema, writes: true, run: settle },
    undoSettled: { input: onlyOperation, writes: true, run: ({ operation }, desk) => desk.undo(operation) },
  },
});
