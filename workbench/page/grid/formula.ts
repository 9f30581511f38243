/** German names of functions, as people type them; the grid knows the English ones. */
const english: Record<string, string> = {
  SUMME: 'SUM',
  MITTELWERT: 'AVERAGE',
  ANZAHL: 'COUNT',
  ANZAHL2: 'COUNTA',
  WENN: 'IF',
  WENNS: 'IFS',
  WENNFEHLER: 'IFERROR',
  SVERWEIS: 'VLOOKUP',
  XVERWEIS: 'XLOOKUP',
  VERGLEICH: 'MATCH',
  RUNDEN: 'ROUND',
  SUMMEWENN: 'SUMIF',
  SUMMEWENNS: 'SUMIFS',
  ZÄHLENWENN: 'COUNTIF',
  ZÄHLENWENNS: 'COUNTIFS',
  MITTELWERTWENN: 'AVERAGEIF',
  VERKETTEN: 'CONCATENATE',
  HEUTE: 'TODAY',
  UND: 'AND',
  ODER: 'OR',
  NICHT: 'NOT',
  LINKS: 'LEFT',
  RECHTS: 'RIGHT',
  TEIL: 'MID',
  LÄNGE: 'LEN',
  GROSS: 'UPPER',
  KLEIN: 'LOWER',
  DATUM: 'DATE',
  JAHR: 'YEAR',
  MONAT: 'MONTH',
  TAG: 'DAY',
  EINDEUTIG: 'UNIQUE',
  SORTIEREN: 'SORT',
  MEDIAN: 'MEDIAN',
};

/** A formula as typed in a German sheet, in the form that the grid's engine reads: names, commas, decimal points. */
export function toGridFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, at) => (at % 2 === 1 ? part : plain(part)))
    .join('');
}

const plain = (part: string): string =>
  part
    .replace(/(^|[^A-Za-z\d$.])(\d+),(\d+)/g, '$1$2.$3')
    .replaceAll(';', ',')
    .replace(/[A-ZÄÖÜa-zäöü][A-ZÄÖÜa-zäöü\d]*(?=\()/g, (name) => english[name.toUpperCase()] ?? name);
