/** One value of a property store takes 9 KB. */
const PART = 8_000;
/** Five thousand entries and more; the oldest go first. */
const MOST_PARTS = 10;

/** Short texts that this file remembers until a day: the day is ISO, the texts hold neither blanks nor `@`. */
export type Remembered = ReadonlyMap<string, string>;

const partsOf = (all: Readonly<Record<string, string>>, key: string): string[] =>
  Array.from({ length: MOST_PARTS }, (_, index) => all[`${key}-${index + 1}`] ?? '').filter((part) => part !== '');

/** What is remembered under a key and not past its day. Does not travel with a copied file. */
export function remembered(key: string, today: string): Remembered {
  const all = PropertiesService.getDocumentProperties().getProperties();
  const entries = partsOf(all, key)
    .flatMap((part) => part.split(' '))
    .map((entry): [string, string] => {
      const cut = entry.lastIndexOf('@');
      return [entry.slice(0, cut), entry.slice(cut + 1)];
    });
  return new Map(entries.filter(([text, until]) => text !== '' && until >= today));
}

/** Remembers exactly these; where there is no room for all, those that were added last. */
export function remember(key: string, what: Remembered): void {
  const parts: string[] = [];
  for (const [text, until] of [...what].reverse()) {
    const entry = `${text}@${until}`;
    const part = parts[0] ?? '';
    if (part !== '' && part.length + entry.length < PART) parts[0] = `${entry} ${part}`;
    else parts.unshift(entry);
  }
  const kept = parts.slice(-MOST_PARTS);
  const values = Array.from({ length: MOST_PARTS }, (_, index) => [`${key}-${index + 1}`, kept[index] ?? '']);
  PropertiesService.getDocumentProperties().setProperties(Object.fromEntries(values));
}
