import type { Profile, Table } from '../../define/table.ts';
import { stableId } from '../../domain/ids.ts';
import type { Lang } from '../../domain/text.ts';
import { say } from '../../domain/text.ts';
import { type TableName, tables } from '../../tables/index.ts';
import { LAYOUT } from '../../tables/layout.ts';

/** What setup left when it was through, so that the next one need not ask for each part of what nobody sees changed. */
export interface RememberedLook {
  /** By which definitions, in which language and profile. */
  readonly by: string;
  /** Conditional formats of each tab. */
  readonly colours: Readonly<Partial<Record<TableName, number>>>;
}

export const LOOK_FACT = 'look';

/** As kept under `LOOK_FACT`; nothing where it was to other definitions. */
export function rememberedLook(kept: string | undefined, by: string): RememberedLook | undefined {
  try {
    const read = JSON.parse(kept ?? '') as RememberedLook;
    return read.by === by ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Eight characters over what setup gives the tabs: headers, help, choices and formats of each column. `more`: what else they offer. */
export function definitionsOf(lang: Lang, profile: Profile, more: readonly string[]): string {
  const parts = Object.entries<Table>(tables).flatMap(([name, table]) =>
    Object.entries(table.columns).map(([key, { header, help, seenIn, required, codec, options }]) =>
      [
        name,
        key,
        say(header, lang),
        say(help, lang),
        seenIn,
        required,
        codec.format(lang),
        options?.map((one) => say(one.label, lang)),
      ].join(),
    ),
  );
  return stableId('', [LAYOUT, lang, profile, ...parts, ...more].join('|'));
}
