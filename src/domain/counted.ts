/**
 * A figure with its noun in the right number: `1 Zeile`, `0 Zeilen`, `1,5 Stunden`. `shown` is the figure as people see it,
 * so that 0.96 hours, shown as 1, are one hour.
 */
export const counted = (shown: string | number, one: string, many: string): string =>
  `${shown} ${String(shown) === '1' ? one : many}`;
