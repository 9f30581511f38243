/** How a text begins that spreadsheet programs may carry out as a formula, behind apostrophes that keep them from it. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** A text for a file of text: with an apostrophe where a spreadsheet program would take it for a formula (OWASP, CSV injection). */
export const escaped = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text behind the apostrophe that `escaped` put before it. */
export const unescaped = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);
