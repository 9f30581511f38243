/** The dataset as a rule sees it, with a note of whether it looked at what could not be read. */
export function watched<D extends object>(
  dataset: D,
  unread: ReadonlySet<string>,
): { readonly dataset: D; readonly sawUnread: () => boolean } {
  let saw = false;
  const held = dataset as Readonly<Record<string, unknown>>;
  const keys = new Set([...Object.keys(dataset), ...unread]);
  const views = [...keys].map((key) => {
    const get = (): unknown => {
      if (unread.has(key)) saw = true;
      return held[key];
    };
    return [key, { enumerable: true, get }] as const;
  });
  return { dataset: Object.defineProperties({}, Object.fromEntries(views)) as D, sawUnread: () => saw };
}
