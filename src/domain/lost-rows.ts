/** Fewer rows than this are taken away by hand. */
const MANY = 10;
const SOME = 3;

/** Whether so much of a tab went since it was looked at last that hardly anyone meant it: all of a few rows, or more than half of many. */
export const lostMany = (before: number, now: number): boolean =>
  (now === 0 && before >= SOME) || (before - now >= MANY && now < before / 2);
