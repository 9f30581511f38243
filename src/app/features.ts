import type { Command, Job } from '../define/command.ts';
import type { Form, Rpc } from '../define/form.ts';
import type { LayoutStep } from '../define/layout-step.ts';
import type { MailName } from '../define/mail.ts';
import type { FindingCount, LeftOutTab } from '../define/measure.ts';
import type { Rule } from '../define/rule.ts';
import type { Profile } from '../define/table.ts';
import type { Day } from '../domain/day.ts';
import type { Office } from '../domain/finding.ts';
import type { NamedPeriod } from '../domain/period-typed.ts';
import type { Cells } from '../domain/plan.ts';
import type { Lang, Text } from '../domain/text.ts';
import type { TabPicture } from '../google/dashboard.ts';
import type { Reference } from '../reference/reference.ts';
import type { Dataset, DataTableName } from '../tables/index.ts';
import type { Parts } from './reading/tab-reads.ts';

/** A menu as data: names of forms and commands in their order. */
export type MenuSpec = readonly (string | 'line' | { readonly label: Text; readonly entries: MenuSpec })[];

export interface DashboardInput {
  readonly dataset: Dataset;
  readonly today: Day;
  readonly lang: Lang;
  readonly profile: Profile;
  readonly exampleData: boolean;
  /** As it was chosen in the tab. */
  readonly period: NamedPeriod;
  /** Open findings; absent where the tab Prüfhinweise cannot be read. */
  readonly findings?: FindingCount;
  /** Tabs that it uses and that could not be read, with why. */
  readonly leftOut: readonly LeftOutTab[];
  readonly reference: Reference;
}

/** An election as the data know it: its row, the day on which the data took it in, and the row as the data had it before. */
export interface ElectionSeed {
  readonly id: string;
  readonly cells: Cells;
  /** ISO day; `''` for those there from the start. */
  readonly added: string;
  /** Oldest first. */
  readonly former: readonly Cells[];
}

/**
 * What `main` hands to the engines: the lists of features, so that no engine knows a single one. `D` is the desk at which
 * they run; who only asks what there is names none.
 */
export interface Features<D = never> {
  readonly menuTitle: Text;
  readonly menu: MenuSpec;
  readonly rules: readonly Rule<Dataset>[];
  readonly forms: readonly Form<D>[];
  /** Calls that several forms make. */
  readonly calls: readonly Rpc<D>[];
  readonly commands: readonly Command<D>[];
  readonly jobs: readonly Job<D>[];
  /** Who is in charge of a finding, as role and association. */
  readonly inCharge: (
    dataset: Pick<Dataset, 'contacts' | 'associations'>,
    today: Day,
  ) => (matter: { readonly office: Office; readonly associations: readonly string[] }, lang: Lang) => string;
  /** How the ledger names the kinds of mails. */
  readonly mails: readonly MailName[];
  /** What brings a sheet of an older layout up to this one. */
  readonly layoutSteps: readonly LayoutStep[];
  readonly dashboard: {
    readonly tab: Text;
    /** Without one of these there is nothing to draw. */
    readonly needs: readonly DataTableName[];
    /** What is drawn without one of these says that it is left out. */
    readonly uses: readonly Extract<DataTableName, LeftOutTab['table']>[];
    /** Tabs of which some columns are enough. */
    readonly parts: Parts;
    /** What stands left of the cell in which the period is chosen. */
    readonly periodLabel: Text;
    draw(input: DashboardInput): TabPicture;
  };
  readonly seeds: {
    readonly elections: (reference: Reference, lang: Lang) => readonly ElectionSeed[];
    readonly associations: (
      reference: Reference,
      find: (name: string) => string | undefined,
      lang: Lang,
    ) => readonly { readonly id: string; readonly cells: Cells }[];
  };
}
