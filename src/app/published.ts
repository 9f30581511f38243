import { documentFact, keepDocumentFacts, partsOf } from '../google/store.ts';

/** What was made to be published. */
export interface Published {
  /** As it was made; absent where it was too long to be remembered, so that only its tab holds it. */
  readonly lines: readonly (readonly string[])[] | undefined;
}

/** A fact takes 9 KB, and a letter at most three bytes of it. */
const PART = 2_900;
const MOST_PARTS = 24;
const partKey = (key: string, part: number): string => `published-${key}-${part}`;

/** What the file remembers of a thing that was published; nothing where it never was. One call a part. */
export function published(key: string): Published | undefined {
  const parts = documentFact(partKey(key, 0));
  if (parts === undefined) return undefined;
  const texts = Array.from({ length: Number(parts) }, (_, i) => documentFact(partKey(key, i + 1)));
  const whole = texts.length > 0 && texts.every((text) => text !== undefined);
  return { lines: whole ? (JSON.parse(texts.join('')) as string[][]) : undefined };
}

/**
 * Remembers what is published, for good: its tab may be deleted or changed by hand, and another edition of the same year
 * would tell by comparison what the first one hides.
 */
export function keepPublished(key: string, lines: NonNullable<Published['lines']>): void {
  const parts = partsOf(JSON.stringify(lines), PART);
  const kept = parts.length > MOST_PARTS ? [] : parts;
  keepDocumentFacts(
    Object.fromEntries([
      [partKey(key, 0), String(kept.length)],
      ...kept.map((part, i) => [partKey(key, i + 1), part] as const),
    ]),
  );
}
