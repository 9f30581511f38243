/** A pattern in which `#` stands for the beginning of a word and `~` for its end, umlauts included. */
export const pattern = (source: string, flags: string): RegExp =>
  new RegExp(source.replace(/#/g, '(?<!\\p{L})').replace(/~/g, '(?!\\p{L})'), flags);
