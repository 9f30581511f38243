import type { AppDesk } from '../../app/desk.ts';
import { defineForm } from '../../define/form.ts';
import { onlyOperation } from '../../define/input.ts';
import { permits } from '../../define/permits.ts';
import { sentenceOn } from '../../define/sentence.ts';
import type { Reading } from '../../define/use-case.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import { both, type Text } from '../../domain/text.ts';
import { ownAssociations } from '../../evaluation/own-associations.ts';
import { mailsToSay } from '../../mails/to-say.ts';
import { type Dataset, tables } from '../../tables/index.ts';
import { withoutSuccessor } from '../../tables/successors.ts';
import { type FindDesk, findThings } from './find.ts';
import { KINDS, kindNamed } from './kinds.ts';
import { settleSchema, thingSchema, todaySchema } from './schema.ts';
import type { Settled, TodayCalls, TodayStart } from './shape.ts';

type TodayDesk = Pick<
  AppDesk,
  | ('lang' | 'today' | 'known' | 'actor' | 'some' | 'row' | 'ownAssociation' | 'rememberAssociation')
  | ('linkTo' | 'showForm' | 'settings' | 'schedule' | 'apply' | 'undo')
> &
  Partial<Pick<AppDesk, 'showRow'>>;

const UNKNOWN: Text = { de: 'Diesen Verband kennen wir nicht.', en: 'We do not know this association.' };
const unknown = (suggestions: readonly string[]): Problem => ({
  code: 'invalid',
  text: UNKNOWN,
  fields: { association: { text: UNKNOWN, suggestions } },
});
const GONE: Problem = {
  code: 'gone',
  text: { de: 'Diese Zeile gibt es nicht mehr.', en: 'This row is no longer there.' },
};

/** The names of the register, to choose one's own from. */
const NAMES = { associations: { columns: ['name', 'aliases', 'dissolvedOn'] } };
/** Whose associations are whose. */
const BRANCHES = { associations: { columns: ['name', 'level', 'land', 'parent'] } };

/** Whose things these are, asked of whoever stands in no contact; and anew where someone wants to choose another. */
function asks(told: Omit<TodayStart, 'things' | 'associations'>, desk: Reading<TodayDesk>): Result<TodayStart> {
  const read = desk.some(['associations'], NAMES);
  if (!read.ok) return read;
  const associations = read.value.associations.flatMap(({ values: { name, aliases = [], dissolvedOn } }) =>
    name === undefined || (dissolvedOn !== undefined && dissolvedOn <= desk.today) ? [] : [[name, ...aliases]],
  );
  return ok({ ...told, things: [], associations });
}

/** Whether an association is one's own or below it. Coordination has all in view: requests belong to no single one. */
function mineBy(
  { own, role }: Pick<TodayStart, 'own' | 'role'>,
  desk: Reading<TodayDesk>,
): Result<(name: string | undefined) => boolean> {
  if (role === 'coordination') return ok((name) => name !== undefined);
  const read = desk.some(['associations'], BRANCHES);
  if (!read.ok) return read;
  const register = read.value.associations.flatMap(({ values: { name, level, land, parent } }) =>
    name === undefined ? [] : [{ name, level, land, parent }],
  );
  const names = new Set(own === undefined ? [] : ownAssociations({ register }, own));
  return ok((name) => name !== undefined && names.has(name));
}

const MISSED: Text = {
  de: 'Seit zwei Nächten wurde nichts geprüft, und Mails gehen nicht. „Zeitplan…“ schaltet es wieder ein.',
  en: 'Nothing was checked for two nights, and no mails leave. "Schedule…" switches it on again.',
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
  const { role, association } = desk.actor();
  const told = { lang: desk.lang, today: desk.today, role, say: toSay(role, desk) };
  if (chosen === '') return asks({ ...told, own: undefined }, desk);
  const picked = chosen === undefined ? undefined : desk.rememberAssociation(chosen);
  if (chosen !== undefined && picked === undefined) return fail(unknown(suggest(chosen)));
  const own = picked ?? find(association ?? '') ?? desk.ownAssociation().own;
  if (own === undefined && role !== 'coordination') return asks({ ...told, own }, desk);
  const mine = mineBy({ own, role }, desk);
  if (!mine.ok) return mine;
  const looking: FindDesk = desk;
  const things = findThings(KINDS[role], { today: desk.today, mine: mine.value }, looking);
  return things.ok ? ok({ ...told, own, things: things.value, associations: [] }) : things;
}

/** The form that goes on with what became of a visit: its report, or its new day. Never a second row. */
const FORMS = {
  done: { form: 'logVisit', values: { status: 'done' } },
  postponed: { form: 'planVisit', values: { status: 'planned', start: '', end: '' } },
} as const;

const SAID: Problem = {
  code: 'changed-meanwhile',
  text: {
    de: 'Von diesem Einsatz ist inzwischen etwas anderes gesagt.',
    en: 'Something else was said of this visit meanwhile.',
  },
  hint: { de: 'Lade neu und sieh ihn Dir an.', en: 'Load again and have a look.' },
};

/** Says of a plan that it suits or that it was called off. Refused where it is no plan any more. */
function settle({ operation, id, status }: TodayCalls['settleVisit']['input'], desk: TodayDesk): Result<Settled> {
  const read = desk.row('visits', id);
  if (!read.ok) return read;
  if (read.value === undefined) return fail(GONE);
  const { values, cells } = read.value;
  const { codec } = tables.visits.columns.status;
  if (values.status !== 'planned' && values.status !== 'confirmed' && values.status !== status) return fail(SAID);
  const label = codec.show(status, desk.lang);
  const sentence = sentenceOn(tables.visits, values, desk);
  const applied = desk.apply({
    ...{ operation, command: 'today', title: { de: `${sentence}: ${label}`, en: `${sentence}: ${label}` } },
    changes: [
      {
        ...{ kind: 'set', table: 'visits', id },
        ...{ cells: { status: codec.print(status, desk.lang) }, held: { status: cells.status ?? '' } },
      },
    ],
    ends: true,
  });
  if (!applied.ok) return applied;
  const { left, unlogged } = applied.value;
  return ok({ operation, left: [...left, ...(unlogged ? [unlogged] : [])], undoable: unlogged === undefined });
}

/** The row as it lies now: by its id, else by its line where it never had one. */
function show({ kind, id, line: seen, became }: TodayCalls['showThing']['input'], desk: Reading<TodayDesk>) {
  const found = kindNamed(kind);
  if (!found) return fail(GONE);
  const row = id === '' ? undefined : desk.row(found.table, id);
  if (row && !row.ok) return row;
  if (row && row.value === undefined) return fail(GONE);
  const line = row?.value?.line ?? seen;
  const { tab } = tables[found.table];
  const shown = desk.showRow?.(tab, line).ok ?? false;
  if (became !== undefined && id !== '') desk.showForm(FORMS[became].form, { values: FORMS[became].values, id });
  else if (shown && found.opens !== undefined) desk.showForm(found.opens);
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
    settleVisit: { ...permits.enter, input: settleSchema, writes: true, run: settle },
    undoSettled: { input: onlyOperation, writes: true, run: ({ operation }, desk) => desk.undo(operation) },
  },
});
