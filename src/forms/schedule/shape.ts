import type { Taken } from '../../define/form.ts';
import type { nothing } from '../../define/input.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { MailSwitch } from '../../settings/index.ts';
import type { saveScheduleSchema } from './schema.ts';

/** One job as the page shows it. */
export interface JobView {
  readonly name: string;
  readonly title: Text;
  /** 0–23: it runs within this hour. */
  readonly hour: number;
  /** The person at the page has its trigger. */
  readonly own: boolean;
  /** How it ended last; absent before its first run. */
  readonly last: { readonly at: string; readonly ok: boolean; readonly words: Text } | undefined;
}

export interface ScheduleStart {
  readonly lang: Lang;
  readonly jobs: readonly JobView[];
  /** Who else has set the jobs: `KV Köln, seit 3.11.2026`. */
  readonly others: readonly Text[];
  /** Two nights without a check, although someone has set it. */
  readonly missed: boolean;
  /** Kinds of mails in the order in which they are offered, with their settings' names. */
  readonly mails: readonly {
    readonly key: MailSwitch;
    readonly name: Text;
    readonly about: Text;
    readonly on: boolean;
  }[];
  /** Who would not be told, in words. */
  readonly say: readonly Text[];
}

export interface ScheduleCalls {
  readonly scheduleStart: { readonly input: Taken<typeof nothing>; readonly output: ScheduleStart };
  readonly saveSchedule: { readonly input: Taken<typeof saveScheduleSchema>; readonly output: ScheduleStart };
}
