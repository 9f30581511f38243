/**
 * Rows that are now called as another row was before, which is itself called otherwise now, with both names: what a
 * column of names looks like that was sorted or pasted alone. By row id.
 */
export function movedNames(
  now: Readonly<Record<string, string>>,
  before: Readonly<Record<string, string>>,
): ReadonlyMap<string, { readonly before: string; readonly from: string }> {
  const homes = new Map(Object.entries(before).map(([id, name]) => [name, id] as const));
  return new Map(
    Object.entries(now).flatMap(([id, name]) => {
      const former = before[id];
      const from = homes.get(name);
      const isMoved = former !== undefined && former !== name && from !== undefined && from !== id;
      // Where the other row still has its name there are two of one name, and where it is gone it was replaced.
      return isMoved && now[from] !== undefined && now[from] !== name ? [[id, { before: former, from }] as const] : [];
    }),
  );
}
