import type { AppDesk } from '../../app/desk.ts';
import { notRead } from '../../app/runs/left-out.ts';
import type { Part } from '../../define/part.ts';
import { sentenceColumns, sentenceOn } from '../../define/sentence.ts';
import type { Reading } from '../../define/use-case.ts';
import { type Day, formatDay, isDay } from '../../domain/day.ts';
import { ok, type Result } from '../../domain/result.ts';
import { say, type Text } from '../../domain/text.ts';
import { countedIn } from '../../rules/kit/believed.ts';
import { settings as allSettings, mailSwitches } from '../../settings/index.ts';
import { findingIn } from '../../tables/finding-words.ts';
import { type DataTableName, type RowIn, tables } from '../../tables/index.ts';
import { isLongOpen } from '../../tables/long-open.ts';
import { findingLevels } from '../../tables/options.ts';
import { stillWaiting } from '../../tables/over.ts';
import { officeAsWeSay } from '../../tables/stored.ts';
import { aheadOf, isOpen } from './ahead.ts';
import { leftOf, orphansOf, postOf, postsOf } from './people.ts';
import type { HandoverStart, Line, OpenLevel } from './shape.ts';

export type HandoverDesk = Pick<
  AppDesk,
  'lang' | 'sheetLang' | 'today' | 'settings' | 'readable' | 'findings' | 'schedule'
>;

const levelsOf = (open: readonly RowIn<'findings'>[]): readonly OpenLevel[] =>
  findingLevels.flatMap(({ key }) => {
    const own = open.filter(({ values }) => values.level === key);
    const [oldest] = own.flatMap(({ values }) => values.firstSeen ?? []).sort();
    return own.length === 0 ? [] : [{ level: key, count: own.length, oldest }];
  });

const lineOf = ({ id, values }: RowIn<'findings'>, desk: Reading<HandoverDesk>): Line => {
  const { about, what, lang } = findingIn(values, desk.lang, desk.sheetLang);
  const who = say(officeAsWeSay(values.inCharge ?? ''), lang);
  return {
    ...{ id, says: what, on: values.firstSeen, more: [about, who].filter((one) => one !== '') },
    ...(lang === desk.lang ? {} : { in: lang }),
  };
};

const byDay = (x: Line, y: Line): number => (x.on ?? '').localeCompare(y.on ?? '');

/** Of the tabs that grow the visits to come, and of contributions only whether they can be read. */
const partsOn = (today: Day): Readonly<Record<string, Part>> => ({
  contributions: { columns: [] },
  visits: {
    columns: ['status', 'start'],
    more: {
      columns: ['id', ...sentenceColumns(tables.visits).filter((key) => key !== 'start')],
      of: ({ status, start }) => isOpen(status) && isDay(start) && start >= today,
    },
  },
});

/** All that one who takes over has to know, as the sheet stands now. */
export function startHandover(desk: Reading<HandoverDesk>): Result<HandoverStart> {
  const [settings, readable, findings] = [desk.settings(), desk.readable(partsOn(desk.today)), desk.findings()];
  if (!settings.ok) return settings;
  if (!readable.ok) return readable;
  const { unread } = readable.value;
  const { lang, today } = desk;
  const dataset = stillWaiting(readable.value.dataset, today);
  const open = (findings.ok ? findings.value : []).filter(
    ({ values: { status } }) => status === 'open' || status === 'in-progress',
  );
  const { jobs, missed } = desk.schedule();
  const lacking = (...names: readonly DataTableName[]): readonly Text[] =>
    names.filter((name) => unread.has(name)).map((name) => tables[name].tab);
  const due = say(tables.requests.columns.dueOn.header, lang);
  return ok({
    ...{ lang, today, missed, contact: settings.value.contact },
    posts: postsOf(dataset, desk),
    left: leftOf(dataset, desk),
    // Whose contact is gone, nobody knows while contacts cannot be read.
    orphans: unread.has('contacts') ? [] : orphansOf(dataset, desk),
    levels: levelsOf(open),
    old: open
      .map((row) => lineOf(row, desk))
      .filter(({ on }) => isLongOpen(on, today))
      .sort(byDay),
    requests: dataset.requests
      .flatMap(({ id, values }): Line[] => {
        const { status, receivedOn, dueOn, concern, assignee } = values;
        if (status !== 'new' && status !== 'in-progress') return [];
        const who = postOf(dataset, assignee, desk);
        return [
          {
            ...{ id, says: sentenceOn(tables.requests, values, desk), on: receivedOn },
            more: [concern, dueOn && `${due} ${formatDay(dueOn, lang)}`, who].filter((one) => one !== undefined),
          },
        ];
      })
      .sort(byDay),
    asked: dataset.partnerships
      .flatMap(({ id, values }): Line[] => {
        if (values.status !== 'requested') return [];
        const { requestedOn, since } = countedIn(tables.partnerships, values, desk.today);
        return [{ id, says: sentenceOn(tables.partnerships, values, desk), on: requestedOn ?? since, more: [] }];
      })
      .sort(byDay),
    next: aheadOf(dataset, desk),
    jobs: jobs.map(({ title, last }) => ({ name: title, last: last && { at: last.at, ok: last.ok } })),
    mails: mailSwitches.flatMap((key) =>
      allSettings[key].profiles.includes(settings.value.profile)
        ? [{ name: allSettings[key].name, on: settings.value[key] }]
        : [],
    ),
    notes: [...notRead(unread), ...(findings.ok ? [] : [findings.problem.text])],
    lacking: {
      posts: lacking('contacts', 'partnerships', 'requests', 'associations'),
      open: [...(findings.ok ? [] : [tables.findings.tab]), ...lacking('requests', 'partnerships')],
      next: lacking('visits', 'partnerships', 'elections', 'requests', 'associations'),
    },
  });
}
