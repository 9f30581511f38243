/** What a typed string becomes: a value, perhaps with the number format that Sheets gives it, or a formula. */
export interface Typed {
  value: string | number | boolean;
  format?: string;
  formula?: string;
}
