import type { Host } from '../bundle.ts';

/** Tabs that people fill: nothing in them may be lost, doubled or half-written. */
export const PEOPLE_TABS = [
  'Einsätze',
  'Spenden',
  'Partnerschaften',
  'Verbände',
  'Koordination',
  'Anfragen',
  'Tipps',
  'Wahlen',
  'Ortsregeln',
] as const;

/** One row as a person sees it: what people wrote, strangers' columns included, apart from the tool's words. */
export interface SeenRow {
  readonly id: string;
  readonly check: string;
  /** Every other filled cell, by header. */
  readonly content: string;
}

export interface State {
  readonly tabs: Readonly<Record<string, readonly SeenRow[]>>;
  /** Formulas and notes by tab: strangers' own. */
  readonly formulas: Readonly<Record<string, number>>;
  readonly notes: Readonly<Record<string, number>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
  readonly journal: readonly Readonly<Record<string, unknown>>[];
  readonly ledger: readonly Readonly<Record<string, unknown>>[];
  readonly dashboard: string;
  readonly mails: readonly string[];
}

export function stateOf(host: Host): State {
  const tabs: Record<string, SeenRow[]> = {};
  const formulas: Record<string, number> = {};
  const notes: Record<string, number> = {};
  const headers: Record<string, string> = {};
  for (const name of PEOPLE_TABS) {
    const view = tabOf(host, name);
    if (!view) continue;
    headers[name] = view.headers().join('|');
    tabs[name] = view
      .values()
      .map(seen)
      .filter((row) => row.content !== '{}' || row.id !== '');
    formulas[name] = view.tab.rows.reduce((sum, row) => sum + Object.keys(row.formulas ?? {}).length, 0);
    notes[name] = view.tab.rows.slice(1).reduce((sum, row) => sum + Object.keys(row.notes ?? {}).length, 0);
  }
  return {
    tabs,
    formulas,
    notes,
    headers,
    findings: host.tab('Prüfhinweise').values(),
    journal: host.tab('Protokoll').values(),
    ledger: host.tab('Versand').values(),
    dashboard: JSON.stringify(host.tab('Auswertung').tab.rows.map((row) => row.values)),
    // The subject begins with the news, which a row more or less changes; what the mail is about stands at its end.
    mails: host.outbox.map((mail) => `${mail.to} ${mail.subject.replace(/^.* · /, '')}`),
  };
}

/** Every row of people's tabs in words, whatever its line. */
export const standing = (host: Host): string[] => {
  const { tabs } = stateOf(host);
  return PEOPLE_TABS.flatMap((tab) => (tabs[tab] ?? []).map(({ id, content }) => `${tab} ${id} ${content}`)).sort();
};

/** The damaged sheet has one tab by another name, and lacks one. */
function tabOf(host: Host, name: string): ReturnType<Host['tab']> | undefined {
  const found = host.workbook.tabs.find((tab) => tab.name === name || (name === 'Spenden' && tab.name === 'Geld'));
  return found && host.tab(found.name);
}

function seen(row: Readonly<Record<string, unknown>>): SeenRow {
  const { id = '', Prüfung: check = '', ...rest } = row;
  const filled = Object.entries(rest).filter(([, value]) => value !== '');
  filled.sort(([a], [b]) => (a < b ? -1 : 1));
  return { id: String(id), check: String(check), content: JSON.stringify(Object.fromEntries(filled)) };
}

/** How often each text stands in a list. */
export type Bag = ReadonlyMap<string, number>;
export const bagOf = (texts: readonly string[]): Bag => {
  const bag = new Map<string, number>();
  for (const text of texts) bag.set(text, (bag.get(text) ?? 0) + 1);
  return bag;
};

/** What stands in `a` more often than in `b`. */
export const minus = (a: readonly string[], b: readonly string[]): string[] => {
  const rest = new Map(bagOf(b));
  return a.filter((text) => {
    const left = rest.get(text) ?? 0;
    if (left > 0) rest.set(text, left - 1);
    return left === 0;
  });
};
