import type { MailDesk } from '../define/mail.ts';
import type { Desk } from '../define/use-case.ts';
import type { Lang, OwnLang } from '../domain/text.ts';
import type { Dataset } from '../tables/index.ts';
import type { Bench } from './bench.ts';
import { type FactsDesk, factsDesk } from './desk/facts.ts';
import { type PrivacyDesk, privacyDesk } from './desk/privacy.ts';
import { type RulesDesk, rulesDesk } from './desk/rules.ts';
import { type RunsDesk, runsDesk } from './desk/runs.ts';
import { type TabsDesk, tabsDesk } from './desk/tabs.ts';
import { type WindowDesk, windowDesk } from './desk/window.ts';
import { type WritingDesk, writingDesk } from './desk/writing.ts';
import { type Refusal, refusalBy } from './roles.ts';
import { mailDesk } from './sending/desk.ts';
import { spokenTo } from './spoken.ts';

/** The one desk that the engine makes. Features name the part of it that they use. */
export interface AppDesk
  extends Desk<Dataset>,
    FactsDesk,
    TabsDesk,
    RulesDesk,
    WritingDesk,
    WindowDesk,
    RunsDesk,
    PrivacyDesk,
    MailDesk {
  /** Why this person may not use a feature, by the tab Koordination as it stands. */
  readonly refusal: Refusal;
}

/** The desk of one run, over the bench that was opened for it. */
export function createDesk(bench: Bench): AppDesk {
  const refusal = refusalBy(bench);
  const writing = writingDesk(bench, refusal);
  return {
    get lang(): OwnLang {
      return spokenTo(bench.reader);
    },
    // Asked anew each time: setting up may change it.
    get sheetLang(): Lang {
      return bench.reader.lang();
    },
    ...factsDesk(bench),
    ...tabsDesk(bench),
    ...rulesDesk(bench),
    ...writing,
    ...windowDesk(bench),
    ...runsDesk(bench, writing),
    ...privacyDesk(bench),
    ...mailDesk(bench),
    refusal,
  };
}
