/** How app/check/rule-settings.ts begins what the house changed; it stands behind the next step. */
const HOUSE = /^([\s\S]*?)\s*((?:Hausregel hier geändert|House rule changed here): [\s\S]*)$/;

/** The next step, and apart from it what the house changed at the rule. */
export function withoutHouse(next: string): { readonly step: string; readonly changed: string } {
  const [, step = next, changed = ''] = HOUSE.exec(next) ?? [];
  return { step, changed };
}
