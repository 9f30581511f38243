import type { AppDesk } from '../../app/desk.ts';
import { defineForm } from '../../define/form.ts';
import { nothing, onlyOperation } from '../../define/input.ts';
import { permits } from '../../define/permits.ts';
import { sentenceOn } from '../../define/sentence.ts';
import type { Reading } from '../../define/use-case.ts';
import { stableId } from '../../domain/ids.ts';
import type { Cells, Change } from '../../domain/plan.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import { ROW_GONE } from '../../domain/row-gone.ts';
import { joinTexts, say, type Text } from '../../domain/text.ts';
import { isQuotable } from '../../rules/data-protection/personal-data/quotable.ts';
import { tables } from '../../tables/index.ts';
import { visitKinds } from '../../tables/options.ts';
import { releasedTips } from '../../tables/tip-offers.ts';
import { releaseSchema } from './schema.ts';
import type { Proposed, Released, TipCalls, TipsStart } from './shape.ts';

type TipsDesk = Pick<
  AppDesk,
  'lang' | 'sheetLang' | 'today' | 'some' | 'row' | 'checkRow' | 'lists' | 'actor' | 'apply' | 'undo'
>;

/** What of a visit tells where a lesson comes from. */
const LESSONS = { visits: { columns: ['id', 'status', 'start', 'kind', 'guest', 'host', 'people', 'learned'] } };

/** Tips that wait to be released, and what visits taught that stands in no tip yet; gathered by theme. */
function start(desk: Reading<TipsDesk>): Result<TipsStart> {
  const read = desk.some(['tips', 'visits'], LESSONS);
  if (!read.ok) return read;
  const { tips, visits } = read.value;
  const told = new Set(tips.flatMap(({ values: { visit } }) => visit ?? []));
  const sentences = new Map(visits.map(({ id, values }) => [id, sentenceOn(tables.visits, values, desk)]));
  const waiting = tips.flatMap(({ id, values: { topic = '', tip, visit, releasedOn } }): Proposed[] =>
    id === '' || tip === undefined || releasedOn !== undefined
      ? []
      : [{ id, visit, topic, tip, says: sentences.get(visit ?? '') ?? '' }],
  );
  const lessons = visits.flatMap(({ id, values: { kind, learned, status } }): Proposed[] => {
    if (id === '' || learned === undefined || told.has(id) || status === 'cancelled') return [];
    const label = visitKinds.find(({ key }) => key === kind)?.label;
    return [
      {
        id: undefined,
        visit: id,
        // It is proposed for a cell, where all read it.
        topic: label ? say(label, desk.sheetLang) : '',
        tip: learned,
        says: sentences.get(id) ?? '',
      },
    ];
  });
  const { role, unread } = desk.actor();
  return ok({
    lang: desk.lang,
    proposed: [...waiting, ...lessons].sort((a, b) => a.topic.localeCompare(b.topic, 'de')),
    released: releasedTips(tips, desk.today),
    mayRelease: role === 'coordination',
    unread,
  });
}

const refused = (fields: NonNullable<Problem['fields']>): { ok: false; problem: Problem } =>
  fail({
    code: 'invalid',
    text: {
      de: 'Noch nicht freigegeben. Bitte sieh Dir die Angaben an.',
      en: 'Not released yet. Please look at the entries.',
    },
    fields,
  });
const NO_TOPIC: Text = { de: 'Bitte gib ein Stichwort an.', en: 'Please enter a keyword.' };
const NO_TIP: Text = { de: 'Bitte schreib den Tipp auf.', en: 'Please write the tip.' };
const LOOK: Text = {
  de: 'Steht darin etwas über Personen? Nimm es heraus, oder sag, dass es keine sind.',
  en: 'Is there anything about persons in it? Take it out, or say that there is not.',
};
const GONE: Problem = {
  ...ROW_GONE,
  text: { de: 'Diesen Tipp gibt es nicht mehr.', en: 'This tip is no longer there.' },
};

const OF_ONE: Text = {
  de: 'Das liest sich, als ginge es um einen Menschen oder einen Haushalt.',
  en: 'This reads as if it were about one person or household.',
};

/** What seems to speak of persons in a tip: what marks a typed row, and what no mail would quote, as a tip may come from the door. */
function personalIn(cells: Cells, tip: string, desk: Reading<TipsDesk>): readonly Text[] {
  const marked = desk.checkRow('tips', cells).flatMap(({ rule, what }) => (rule === 'D-01' ? [what] : []));
  return marked.length > 0 || isQuotable(tip, 'doors', desk.lists) ? marked : [OF_ONE];
}

/** Releases a tip: a new row from what a visit taught, or one that waits. Refused while persons seem to stand in it and nobody looked. */
function release(input: TipCalls['releaseTip']['input'], desk: TipsDesk): Result<Released> {
  const [topic, tip] = [input.topic.trim(), input.tip.trim()];
  const missing = {
    ...(topic === '' ? { topic: { text: NO_TOPIC } } : {}),
    ...(tip === '' ? { tip: { text: NO_TIP } } : {}),
  };
  if (Object.keys(missing).length > 0) return refused(missing);
  const releasedOn = tables.tips.columns.releasedOn.codec.print(desk.today, desk.sheetLang);
  const wanted: Cells = { topic, tip, releasedOn };
  const personal = personalIn(wanted, tip, desk);
  if (personal.length > 0 && !input.impersonal) return refused({ tip: { text: joinTexts([...personal, LOOK], ' ') } });
  const change = changeFor(input, wanted, desk);
  if (!change.ok) return change;
  const applied = desk.apply({
    ...{
      operation: input.operation,
      command: 'tips',
      title: { de: `Tipp freigegeben: ${topic}`, en: `Tip released: ${topic}` },
    },
    ...{ changes: [change.value], ends: true },
  });
  if (!applied.ok) return applied;
  const { left, unlogged } = applied.value;
  return ok({
    operation: input.operation,
    left: [...left, ...(unlogged ? [unlogged] : [])],
    undoable: unlogged === undefined,
  });
}

function changeFor(
  { operation, id, visit }: TipCalls['releaseTip']['input'],
  cells: Cells,
  desk: TipsDesk,
): Result<Change> {
  if (id === undefined) {
    const row = { id: stableId('T', operation), cells: visit === undefined ? cells : { ...cells, visit } };
    return ok({ kind: 'append', table: 'tips', rows: [row] });
  }
  const read = desk.row('tips', id);
  if (!read.ok) return read;
  const row = read.value;
  if (row === undefined) return fail(GONE);
  const held = Object.fromEntries(Object.keys(cells).map((key) => [key, row.cells[key] ?? '']));
  return ok({ kind: 'set', table: 'tips', id, cells, held });
}

/** The sidebar "Tipps": what visits taught, gathered by theme, released by coordination, searched by everyone. */
export const tips = defineForm<TipCalls, TipsDesk>({
  name: 'tips',
  title: { de: 'Tipps', en: 'Tips' },
  menu: { de: 'Tipps…', en: 'Tips…' },
  shown: { in: 'sidebar' },
  profiles: ['shared', 'network'],
  calls: {
    tipsStart: { input: nothing, run: (_, desk) => start(desk) },
    releaseTip: { ...permits.releaseTips, input: releaseSchema, writes: true, run: release },
    undoTip: {
      ...permits.releaseTips,
      input: onlyOperation,
      writes: true,
      run: ({ operation }, desk) => desk.undo(operation),
    },
  },
});
