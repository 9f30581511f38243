import { cellAsText } from '../../client/lists/write-text.ts';
import { useSay } from '../../client/text.tsx';
import type { Column } from '../../define/column.ts';
import { both, same, say as sayIn, type Text } from '../../domain/text.ts';
import type { CellWord, Verdict } from './shape.ts';
import type { Fate } from './view-plan.ts';
import type { Import } from './view-state.ts';
import { shortened } from './view-texts.ts';
import * as words from './view-verdict-texts.ts';

const columnsOf = ({ loaded }: Import): Readonly<Record<string, Column>> => loaded?.table.columns ?? {};

/** A word about a cell: its column, what stands there, what is wrong, what may be meant. */
function wordOf({ column, text, suggestions = [] }: CellWord, line: number, all: Import): Text {
  const header = columnsOf(all)[column ?? '']?.header;
  const cell = all.rows.find((row) => row.line === line)?.cells[column ?? ''] ?? '';
  return both((lang) => {
    const held = shortened(cellAsText(cell, lang));
    const place =
      header === undefined
        ? ''
        : `${sayIn(header, lang)}${held === '' ? '' : lang === 'de' ? ` „${held}“` : ` "${held}"`}: `;
    const meant = suggestions.length > 0 ? ` ${sayIn(words.orElse(suggestions), lang)}` : '';
    return place + sayIn(text, lang) + meant;
  });
}

const headersOf = (keys: readonly string[], all: Import): readonly Text[] =>
  keys.map((key) => columnsOf(all)[key]?.header ?? same(key));

/** Why a row has this fate, in sentences. */
export function whyOf(verdict: Verdict, fate: Fate, all: Import): readonly Text[] {
  const { line, unread = [], unknown = [], missing = [], personal = [], at } = verdict;
  switch (fate) {
    case 'unread':
      return unread.map((word) => wordOf(word, line, all));
    case 'unknown':
      return unknown.map((name) => ({ de: `„${name}“`, en: `"${name}"` }));
    case 'missing':
      return [words.missingWords(headersOf(missing, all))];
    case 'personal':
      return personal.map(({ text }) => text);
    default:
      return at === undefined ? [] : [words.atLine(at)];
  }
}

/** Days that stood as text, with how they were read. */
export function cellWords({ line }: Verdict, all: Import): readonly Text[] {
  const row = all.rows.find((one) => one.line === line);
  return (row?.asText ?? []).flatMap((key) => {
    const column = columnsOf(all)[key];
    const parsed = column?.codec.parse(row?.cells[key] ?? '');
    if (!column || !parsed?.ok) return [];
    return [both((lang) => `${sayIn(column.header, lang)}: ${column.codec.show(parsed.value, lang)}`)];
  });
}

interface RowLinesProps {
  readonly verdicts: readonly Verdict[];
  readonly why: (verdict: Verdict) => readonly Text[];
  /** So many are shown; the number of the others is said. */
  readonly most?: number;
}

/** Rows of the list, each with its line, what it is about, and why. */
export function RowLines({ verdicts, why, most = 100 }: RowLinesProps) {
  const say = useSay();
  return (
    <ul class="plain-list">
      {verdicts.slice(0, most).map((verdict) => (
        <li key={verdict.line} class="list-row">
          <span>{say(words.lineSays(verdict.line, shortened(verdict.says)))}</span>
          {why(verdict).map((text) => (
            <span key={text.en} class="quiet">
              {say(text)}
            </span>
          ))}
        </li>
      ))}
      {verdicts.length > most && <li class="quiet">{say(words.further(verdicts.length - most))}</li>}
    </ul>
  );
}
