import type { Problem } from '../../domain/result.ts';
import { type Lang, say } from '../../domain/text.ts';
import { SCRIPT_ZONE } from '../../google/book.ts';
import { isNews } from '../../google/store.ts';
import { toast } from '../../google/window.ts';
import { zoneOf } from '../../google/zone.ts';
import { type Dataset, tables } from '../../tables/index.ts';
import { answerRuleRow, makeChecker } from '../check/index.ts';
import type { Features } from '../features.ts';
import { createReader } from '../reading/reader.ts';
import { ruleSettingsNow } from '../rules-now.ts';
import type { EditDesk, EditEvent } from './on-edit.ts';

/** Why typing goes unanswered is said once in so many seconds, and not at each cell. */
const TOLD_SECONDS = 300;

/** What an edit needs of the engine. */
export function editDesk(event: EditEvent, features: Features): EditDesk {
  const zone = zoneOf(SCRIPT_ZONE);
  const reader = createReader(event.source, zone);
  return {
    reader,
    zone,
    checker: makeChecker<Dataset>(tables, features.rules),
    ruleSettings: () => ruleSettingsNow(features.rules, reader),
    answerRule: (row, lang) => {
      const rule = features.rules.find(({ id }) => id === row.values.id);
      return rule && answerRuleRow(rule, row, lang);
    },
    today: zone.toCell(new Date()).day,
    random: Math.random,
    tell: (problem, lang) => {
      if (!isNews(`told ${problem.code} ${problem.text.de}`.slice(0, 200), TOLD_SECONDS)) return;
      const langs: readonly Lang[] = lang === 'both' ? ['de', 'en'] : [reader.lang()];
      toast(langs.map((one) => wordsOf(problem, one)).join(' · '), say(features.menuTitle, langs[0] ?? 'de'));
    },
  };
}

const wordsOf = ({ text, hint }: Problem, lang: Lang): string =>
  hint ? `${say(text, lang)} ${say(hint, lang)}` : say(text, lang);
