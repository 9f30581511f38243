/** One handle per execution: a realm lives for one run only. */
let handle: GoogleAppsScript.Cache.Cache | null | undefined;
const documentCache = (): GoogleAppsScript.Cache.Cache | null => {
  handle ??= CacheService.getDocumentCache();
  return handle;
};

/** The cache takes 100 KB a value; what is larger is simply not kept. Two bytes a character is the safe side for umlauts. */
const CACHE_LIMIT = 95_000;

export const cached = (key: string): string | undefined => documentCache()?.get(key) ?? undefined;

export function cache(key: string, value: string, seconds: number): void {
  if (value.length * 2 < CACHE_LIMIT) documentCache()?.put(key, value, seconds);
}

export const forget = (key: string): void => {
  documentCache()?.remove(key);
};

let store: GoogleAppsScript.Properties.Properties | undefined;
const documentStore = (): GoogleAppsScript.Properties.Properties => {
  store ??= PropertiesService.getDocumentProperties();
  return store;
};

/** Facts of this file; they do not travel with a copy. */
export const documentFact = (key: string): string | undefined => documentStore().getProperty(key) ?? undefined;
export const keepDocumentFact = (key: string, value: string): void => {
  documentStore().setProperty(key, value);
};

/** Facts of this person. They are conveniences: what is too long is left out rather than refused. */
export const personalFact = (key: string): string | undefined =>
  PropertiesService.getUserProperties().getProperty(key) ?? undefined;
export const keepPersonalFact = (key: string, value: string): void => {
  if (value.length < 1_000) PropertiesService.getUserProperties().setProperty(key, value);
};
