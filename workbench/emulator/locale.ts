/** What typing and showing values needs to know of a spreadsheet's locale. */
export interface LocaleData {
  decimal: string;
  group: string;
  dateOrder: 'dmy' | 'mdy';
  yes: string;
  no: string;
  currency: string;
  months: string[];
  monthsShort: string[];
  weekdays: string[];
  weekdaysShort: string[];
  dateFormat: string;
  dateTimeFormat: string;
  currencyFormat: (digits: string) => string;
}

const german: LocaleData = {
  decimal: ',',
  group: '.',
  dateOrder: 'dmy',
  yes: 'WAHR',
  no: 'FALSCH',
  currency: '€',
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  monthsShort: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' '),
  weekdays: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' '),
  weekdaysShort: 'So. Mo. Di. Mi. Do. Fr. Sa.'.split(' '),
  dateFormat: 'dd.MM.yyyy',
  dateTimeFormat: 'dd.MM.yyyy HH:mm:ss',
  currencyFormat: (digits) => `${digits}\u00a0[$€]`,
};

const american: LocaleData = {
  decimal: '.',
  group: ',',
  dateOrder: 'mdy',
  yes: 'TRUE',
  no: 'FALSE',
  currency: '$',
  months: 'January February March April May June July August September October November December'.split(' '),
  monthsShort: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  weekdaysShort: 'Sun Mon Tue Wed Thu Fri Sat'.split(' '),
  dateFormat: 'M/d/yyyy',
  dateTimeFormat: 'M/d/yyyy H:mm:ss',
  currencyFormat: (digits) => `[$$]${digits}`,
};

const british: LocaleData = {
  ...american,
  dateOrder: 'dmy',
  currency: '£',
  dateFormat: 'dd/MM/yyyy',
  dateTimeFormat: 'dd/MM/yyyy HH:mm:ss',
  currencyFormat: (digits) => `[$£]${digits}`,
};

/** The data of a locale such as de_DE. Unknown ones behave like en_US. */
export function localeData(locale: string): LocaleData {
  if (locale.startsWith('de')) return german;
  if (locale === 'en_GB' || locale === 'en_IE' || locale === 'en_AU') return british;
  return american;
}
