/** The kinds of columns: how each reads a cell, prints it and shows it. One file for kinds that read alike. */
export { choice, choices, type YesNo, yesNo, yesNoOptions } from './columns/choices.ts';
export { cellText } from './columns/kit.ts';
export { count, decimal, money, moneyFormat, percent } from './columns/numbers.ts';
export { day, moment, occasion, period, time } from './columns/times.ts';
export { check, code, email, id, key, link, list, name, PHONE_CHECK, reference, text } from './columns/words.ts';
