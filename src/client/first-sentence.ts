/** The first sentence of a message, for the summary above. "31. September" ends none. */
export const firstSentence = (words: string): string => /^.*?[^\d][.?](?=\s|$)/.exec(words)?.[0] ?? words;
