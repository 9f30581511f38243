import type { Form } from '../../define/form.ts';
import type { Desk } from '../../define/use-case.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { ROW_GONE } from '../../domain/row-gone.ts';
import { type OwnLang, type SheetLang, say, type Text } from '../../domain/text.ts';
import { addressOf, linkInto } from '../../google/link.ts';
import { readPlainTab, writePlainTab } from '../../google/plain-tab.ts';
import { handOver, takeOver } from '../../google/store.ts';
import { agreed, selectRow, showDialog, showSidebar, showTab } from '../../google/window.ts';
import type { Dataset } from '../../tables/index.ts';
import type { Bench } from '../bench.ts';
import { keepPublished, published } from '../published.ts';
import { type Selection, selectionIn } from '../reading/selection.ts';
import { spokenTo } from '../spoken.ts';

/** What one page hands over to another: answers as typed, by column key, and the row that they belong to. */
export interface Handed {
  readonly values: Readonly<Record<string, string>>;
  readonly id?: string;
}

/** What the person at the sheet has before them: rows, pages, links. */
export interface WindowDesk extends Pick<Desk<Dataset>, 'linkTo' | 'sheetUrl'> {
  /** Selects a row in the open sheet; with a column, from 1, its cell alone, where what is typed next lands. */
  readonly showRow: (tab: Text, line: number, column?: number) => Result<unknown>;
  /** Shows a tab in the open sheet. */
  readonly showTab: (tab: Text) => void;
  /** The row that the person has selected in the open sheet right now. */
  readonly selection: () => Selection | undefined;
  /** What stands in a tab of words, header first; nothing where neither language's name is there. */
  readonly plainTab: (tab: Text) => readonly (readonly string[])[] | undefined;
  /** Asks before something large; whether the person agrees. */
  readonly agreed: (title: Text, words: Text) => boolean;
  /** What the file remembers to have published under this key. */
  readonly published: typeof published;
  /** Remembers it for good. */
  readonly keepPublished: typeof keepPublished;
  /** Writes a tab of words, header first, and shows it. */
  readonly writePlainTab: (tab: Text, lines: readonly (readonly string[])[]) => void;
  /** Opens a page beside the sheet, with what another page hands over to it. */
  readonly showForm: (name: string, handed?: Handed) => void;
  /** What another page handed over to this one; it is there once. */
  readonly handedTo: (name: string) => Handed | undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** What was kept is read as what it has to be: answers that are texts, and perhaps an id. */
function readHanded(kept: string | undefined): Handed | undefined {
  const read = JSON.parse(kept ?? '{}') as { readonly values?: object; readonly id?: unknown };
  if (typeof read.values !== 'object') return undefined;
  const values = Object.fromEntries(Object.entries(read.values).filter(([, value]) => isText(value)));
  return isText(read.id) ? { values, id: read.id } : { values };
}

/** What a person sees: links, rows shown, pages opened. */
export function windowDesk({ book, reader, features }: Bench): WindowDesk {
  return {
    linkTo: (tab, line) => linkInto(book, say(tab, reader.lang()), line),
    sheetUrl: () => addressOf(book),
    showRow: (tab, line, column) => shownRow(tab, line, column, reader.lang()),
    showTab: (tab) => showTab(say(tab, reader.lang())),
    selection: () => selectionIn(reader),
    plainTab: (tab) => readPlainTab(book, tab.de) ?? readPlainTab(book, tab.en),
    ...{ published, keepPublished },
    agreed: (title, words) => agreed(say(title, spokenTo(reader)), say(words, spokenTo(reader))),
    writePlainTab: (tab, lines) => {
      if (writePlainTab(book, say(tab, reader.lang()), lines)) reader.tabCame();
    },
    showForm: (name, handed) => {
      const form = features.forms.find((one) => one.name === name);
      if (form && handed) handOver(name, JSON.stringify(handed));
      if (form) openPage(form, spokenTo(reader));
    },
    handedTo: (name) => readHanded(takeOver(name)),
  };
}

/** Shows a row to the person; a tab or a line that is not there gets words. */
function shownRow(tab: Text, line: number, column: number | undefined, lang: SheetLang): Result<true> {
  const shown = selectRow(say(tab, lang), line, column);
  if (shown === 'shown') return ok(true);
  return shown === 'no-tab'
    ? fail({
        code: 'missing-tab',
        text: { de: `Der Tab „${tab.de}“ fehlt.`, en: `Tab "${tab.en}" is missing.` },
        hint: { de: 'Wähle „Einrichten und reparieren“.', en: 'Choose "Set up and repair".' },
      })
    : fail(ROW_GONE);
}

/** Opens a form's page where it is shown, under its title. */
export function openPage({ name, title, shown }: Pick<Form<never>, 'name' | 'title' | 'shown'>, lang: OwnLang): void {
  if (shown.in === 'sidebar') showSidebar(name, say(title, lang), lang);
  else showDialog(name, say(title, lang), lang, shown);
}
