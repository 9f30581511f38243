import type { UnreadTab } from '../../define/dataset.ts';
import type { Problem } from '../../domain/result.ts';
import { both, say, type Text } from '../../domain/text.ts';
import { type TableName, tables } from '../../tables/index.ts';

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

/** Says of tabs that could not be read, and of those that cannot be judged without them, what is left out. */
export function leftOut(unread: ReadonlyMap<TableName, Problem>): LeftOut {
  const lost = REGISTERS.flatMap((name) => unread.get(name) ?? []);
  const follows = (name: TableName, problem: Problem): boolean =>
    lost.includes(problem) && !REGISTERS.some((one) => one === name);
  const own = [...unread].filter(([name, problem]) => !follows(name, problem));
  const others = [...unread].filter(([name, problem]) => follows(name, problem)).map(([name]) => tables[name].tab);
  const words: Text[] = own.map(([, { text }]) =>
    both((lang) => `${say(text, lang)} ${lang === 'de' ? 'Dort wurde nichts geprüft.' : 'Nothing was checked there.'}`),
  );
  if (others.length > 0)
    words.push(
      both((lang) => {
        const names = others.map((tab) => (lang === 'de' ? `„${tab.de}“` : `"${tab.en}"`)).join(', ');
        return lang === 'de'
          ? `Ohne die Namen darin ließen sich auch nicht prüfen: ${names}.`
          : `Without the names in it these could not be checked either: ${names}.`;
      }),
    );
  return {
    keys: new Set([...unread.keys()].map((name) => (name === 'mailLedger' ? 'mails' : name))),
    told: own.map(([table, { text, hint }]) => ({ table, what: text, next: hint ?? text })),
    words,
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
