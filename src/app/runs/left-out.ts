import type { UnreadTab } from '../../define/dataset.ts';
import type { Problem } from '../../domain/result.ts';
import { both, say, type Text } from '../../domain/text.ts';
import { dataTables, type TableName, tables } from '../../tables/index.ts';

/** What a run over everything had to leave out. */
export interface LeftOut {
  /** Keys of the dataset whose rows are missing; the mail ledger's among them. */
  readonly keys: ReadonlySet<string>;
  /** Tabs that could not be read themselves. */
  readonly told: readonly UnreadTab[];
  /** The same for a person or the job's log, with the tabs that could not be judged without them. */
  readonly words: readonly Text[];
}

/** Registers by whose names other tabs' rows are judged. */
const REGISTERS = ['associations', 'elections'] as const;

/** Tabs that could not be read themselves, each with why, and those that only follow, since their rows name what stands in one. */
function apart<K extends string>(unread: ReadonlyMap<K | (typeof REGISTERS)[number], Problem>) {
  const lost = REGISTERS.flatMap((name) => unread.get(name) ?? []);
  const follows = ([name, problem]: readonly [string, Problem]): boolean =>
    lost.includes(problem) && !REGISTERS.some((one) => one === name);
  const all = [...unread];
  return { own: all.filter((one) => !follows(one)), following: all.filter(follows).map(([name]) => name) };
}

/** What follows a sentence about one tab: the others that share its lot. None, where there are none. */
function withThem(names: readonly string[], de: string, en: string): readonly Text[] {
  const tabs = dataTables.filter((name) => names.includes(name)).map((name) => tables[name].tab);
  if (tabs.length === 0) return [];
  return [
    {
      de: `${de} ${tabs.map((tab) => `„${tab.de}“`).join(', ')}.`,
      en: `${en} ${tabs.map((tab) => `"${tab.en}"`).join(', ')}.`,
    },
  ];
}

/** The same for a page: why each tab is not read, once each, and which others are not read either for want of its names. */
export function notRead(unread: ReadonlyMap<string, Problem>): readonly Text[] {
  const { own, following } = apart(unread);
  return [
    ...own.map(([, { text }]) => text),
    ...withThem(
      following,
      'Ohne die Namen darin lesen wir auch nicht:',
      'Without the names in it we do not read these either:',
    ),
  ];
}

/** Says of tabs that could not be read, and of those that cannot be judged without them, what is left out. */
export function leftOut(unread: ReadonlyMap<TableName, Problem>): LeftOut {
  const { own, following } = apart(unread);
  const words = own.map(([, { text }]) =>
    both((lang) => `${say(text, lang)} ${lang === 'de' ? 'Dort wurde nichts geprüft.' : 'Nothing was checked there.'}`),
  );
  return {
    keys: new Set([...unread.keys()].map((name) => (name === 'mailLedger' ? 'mails' : name))),
    told: own.map(([table, { text, hint }]) => ({ table, what: text, next: hint ?? text })),
    words: [
      ...words,
      ...withThem(
        following,
        'Ohne die Namen darin ließen sich auch nicht prüfen:',
        'Without the names in it these could not be checked either:',
      ),
    ],
  };
}

/** What the check leaves undone while the tab Prüfhinweise is in doubt. */
export const withoutFindings = ({ text, hint }: Problem): Text =>
  both((lang) => {
    const rest =
      lang === 'de'
        ? 'Geprüft haben wir trotzdem: Was auffällt, steht neben den Zeilen in der Spalte „Prüfung“. Im Tab „Prüfhinweise“ steht nichts davon.'
        : 'We checked all the same: what we noticed stands beside the rows in the column "Check". The tab "Findings" has nothing of it.';
    return [say(text, lang), hint ? say(hint, lang) : '', rest].filter((part) => part !== '').join(' ');
  });
