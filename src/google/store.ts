/** One handle per execution: a realm lives for one run only. */
let handle: GoogleAppsScript.Cache.Cache | null | undefined;
const documentCache = (): GoogleAppsScript.Cache.Cache | null => {
  handle ??= CacheService.getDocumentCache();
  return handle;
};

/** The cache takes 100 KB a value, and a character takes at most 3 bytes of it: what is longer goes into several values. */
const PART = 33_000;
/** What would need more parts is not kept. */
const MOST_PARTS = 12;
const partKeys = (key: string): string[] => Array.from({ length: MOST_PARTS }, (_, index) => `${key}-${index + 1}`);

/** What `cache` kept under each key, whole; nothing where a part of it is gone or of another writing. One call, however long it is. */
export function cached<const K extends string>(...keys: readonly K[]): Readonly<Record<K, string | undefined>> {
  const found = documentCache()?.getAll(keys.flatMap(partKeys)) ?? {};
  const whole: Partial<Record<K, string | undefined>> = {};
  for (const key of keys) whole[key] = joined(key, found);
  return whole as Record<K, string | undefined>;
}

function joined(key: string, found: Readonly<Record<string, string>>): string | undefined {
  const parts: string[] = [];
  let mark: string | undefined;
  for (const one of partKeys(key)) {
    const part = found[one];
    if (part === undefined) break;
    const cut = part.indexOf(' ');
    mark ??= part.slice(0, cut);
    if (part.slice(0, cut) !== mark) break;
    parts.push(part.slice(cut + 1));
  }
  return mark !== undefined && Number(mark.split('/')[1]) === parts.length ? parts.join('') : undefined;
}

/** Keeps a text for so many seconds; says whether it is short enough to be kept. One call. */
export function cache(key: string, value: string, seconds: number): boolean {
  const parts = partsOf(value, PART);
  if (parts.length > MOST_PARTS) return false;
  // Two runs may write at the same time: parts that belong together carry the same mark.
  const mark = `${Date.now()}.${value.length}/${parts.length}`;
  const keys = partKeys(key);
  const kept = Object.fromEntries(parts.map((part, index) => [keys[index] ?? '', `${mark} ${part}`]));
  documentCache()?.putAll(kept, seconds);
  return true;
}

/** Pieces of at most so many letters; one that is written as two halves stays whole. */
export function partsOf(value: string, most: number): string[] {
  const parts: string[] = [];
  for (let from = 0; from < value.length || parts.length === 0; ) {
    const halved = /[\uD800-\uDBFF]/.test(value.charAt(from + most - 1));
    const to = from + most - (halved ? 1 : 0);
    parts.push(value.slice(from, to));
    from = to;
  }
  return parts;
}

/** Takes all their parts away, in one call: they may hold what has to be gone. */
export const forget = (...keys: readonly string[]): void => {
  documentCache()?.removeAll(keys.flatMap(partKeys));
};

/** Whether this person was not told it in so many seconds; asking remembers that they are now. */
export function isNews(key: string, seconds: number): boolean {
  const told = CacheService.getUserCache();
  if (told.get(key) !== null) return false;
  told.put(key, 'told', seconds);
  return true;
}

let store: GoogleAppsScript.Properties.Properties | undefined;
const documentStore = (): GoogleAppsScript.Properties.Properties => {
  store ??= PropertiesService.getDocumentProperties();
  return store;
};

/** Facts of this file; they do not travel with a copy. */
export const documentFact = (key: string): string | undefined => documentStore().getProperty(key) ?? undefined;
/** Keeps a fact of this file. A copied file does not have it. At most 9 KB. */
export const keepDocumentFact = (key: string, value: string): void => {
  documentStore().setProperty(key, value);
};

/** All of them, and several at once: one call instead of many. */
export const allDocumentFacts = (): Readonly<Record<string, string>> => documentStore().getProperties();
/** Keeps several facts of this file in one call. */
export const keepDocumentFacts = (facts: Readonly<Record<string, string>>): void => {
  documentStore().setProperties({ ...facts });
};

/** Changes what facts of this file, of the script and of this person say; `changed` gives nothing for those that stay. Six calls at most. */
export function rewriteFacts(changed: (text: string) => string | undefined): void {
  for (const facts of [
    documentStore(),
    PropertiesService.getScriptProperties(),
    PropertiesService.getUserProperties(),
  ]) {
    const news = Object.entries(facts.getProperties()).flatMap(([key, text]) => {
      const now = changed(text);
      return now === undefined ? [] : [[key, now] as const];
    });
    if (news.length > 0) facts.setProperties(Object.fromEntries(news));
  }
}

/** Forgets facts of this file; one call each. */
export const forgetDocumentFacts = (keys: readonly string[]): void => {
  for (const key of keys) documentStore().deleteProperty(key);
};

/** Facts of this person. They are conveniences: what is too long is left out rather than refused. */
export const personalFact = (key: string): string | undefined =>
  PropertiesService.getUserProperties().getProperty(key) ?? undefined;
/** Keeps a fact of this person on this file; a thousand letters and more are left out. */
export const keepPersonalFact = (key: string, value: string): void => {
  if (value.length < 1_000) PropertiesService.getUserProperties().setProperty(key, value);
};

/** A page's answers wait so many seconds for the page that takes them over. */
const HANDED_FOR = 300;
/** Hands a text from one page of this person to another; in the cache and only for minutes, since nobody saved it. */
export const handOver = (key: string, text: string): void =>
  CacheService.getUserCache().put(`handed-${key}`, text, HANDED_FOR);
/** What was handed over, once. */
export function takeOver(key: string): string | undefined {
  const kept = CacheService.getUserCache();
  const text = kept.get(`handed-${key}`) ?? undefined;
  if (text !== undefined) kept.remove(`handed-${key}`);
  return text;
}
