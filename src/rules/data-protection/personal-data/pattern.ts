/**
 * A pattern in which `#` stands for the beginning of a word and `~` for its end, umlauts included, `@` for a letter and a blank for
 * any blank: such patterns are long, and each sign of them is loaded at every click.
 */
export const pattern = (source: string, flags: string): RegExp =>
  new RegExp(
    source.replace(/@/g, '\\p{L}').replace(/#/g, '(?<!\\p{L})').replace(/~/g, '(?!\\p{L})').replace(/ /g, '\\s'),
    flags,
  );
