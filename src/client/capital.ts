/** `Association`: on a phone a head stands before its cell, where style cannot give it its capital. */
export const capital = (words = ''): string => words.charAt(0).toUpperCase() + words.slice(1);
