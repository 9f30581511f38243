/** With nothing in the cache. */
export const coldName = (name: string): string => `${name}, kalt`;

/** What a page asks for when it opens, by its title in the menu. */
export const openingName = (title: string): string => `${title} öffnet`;

/** Whether an act of this name is a page's opening. */
export const isOpening = (name: string): boolean => / öffnet(, kalt)?$/.test(name);
