import { type Cell, isDateCell } from '../../domain/cell.ts';
import type { Problem } from '../../domain/result.ts';
import { type Lang, say } from '../../domain/text.ts';
import { bookLocale, SCRIPT_ZONE } from '../../google/book.ts';
import { isNews } from '../../google/store.ts';
import { toast } from '../../google/window.ts';
import { type Zone, zoneOf } from '../../google/zone.ts';
import { type Dataset, tables } from '../../tables/index.ts';
import { answerRuleRow, makeChecker } from '../check/index.ts';
import type { Features } from '../features.ts';
import { changedWays, confirmedWays, type FileWays } from '../reading/file-ways.ts';
import { createReader, type Reader } from '../reading/reader.ts';
import { ruleSettingsNow } from '../rules-now.ts';
import { spokenTo } from '../spoken.ts';
import type { EditDesk, EditEvent } from './edited.ts';

/** Why typing goes unanswered is said once in so many seconds, and not at each cell. */
const TOLD_SECONDS = 300;

/** What an edit needs of the engine. */
export function editDesk(event: EditEvent, features: Features): EditDesk {
  const { reader, zone, ways } = readerFor(event);
  const today = zone.toCell(new Date()).day;
  return {
    reader,
    zone,
    checker: makeChecker<Dataset>(tables, features.rules),
    ruleSettings: () => ruleSettingsNow(features.rules, reader),
    answerRule: (row, lang) => {
      const rule = features.rules.find(({ id }) => id === row.values.id);
      return rule && answerRuleRow(rule, row, lang);
    },
    today,
    dashboard: { features, reader, zone, today, book: event.source },
    answer: (problem) => toast(wordsOf(problem, spokenTo(reader)), say(features.menuTitle, spokenTo(reader))),
    random: Math.random,
    changedWays: (cells) => {
      const locale = bookLocale(event.source);
      const timeZone = cells.some(isOffMidnight) ? event.source.getSpreadsheetTimeZone() : ways.timeZone;
      return changedWays({ locale, timeZone }, ways);
    },
    tell: (problem, lang) => {
      if (!isNews(`told ${problem.code} ${problem.text.de}`.slice(0, 200), TOLD_SECONDS)) return;
      const langs: readonly Lang[] = lang === 'both' ? ['de', 'en'] : [spokenTo(reader)];
      toast(langs.map((one) => wordsOf(problem, one)).join(' · '), say(features.menuTitle, langs[0] ?? 'de'));
    },
  };
}

/** Days are read in the confirmed zone; asking the file for its own is saved where nothing looks like another. */
function readerFor({ source }: EditEvent): { reader: Reader; zone: Zone; ways: FileWays } {
  const usual = createReader(source, zoneOf(SCRIPT_ZONE));
  const facts = usual.facts();
  const ways = confirmedWays(facts.ok ? facts.value.settings : {});
  const zone = zoneOf(ways.timeZone);
  return { reader: ways.timeZone === SCRIPT_ZONE ? usual : createReader(source, zone), zone, ways };
}

/** A day is midnight in the zone of its file: one that is not was typed with a time, or in another zone. */
const isOffMidnight = (cell: Cell): boolean => isDateCell(cell) && cell.time !== '00:00:00' && cell.day > '1900-01-01';

const wordsOf = ({ text, hint }: Problem, lang: Lang): string =>
  hint ? `${say(text, lang)} ${say(hint, lang)}` : say(text, lang);
