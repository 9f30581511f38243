const TITLE =
  '(?:(?:[Dd]r|[Pp]rof|h\\.\\s?c|med|jur|phil|rer|nat|(?:Dipl\\.-)?Ing)\\.|Dr|Prof|Doktor|Professor(?:in)?)';
/** `Beispiel`, `O'Beispiel`, `E. Beispiel`; two letters and more, as `Frau B.` names nobody. */
const NAME = "(?:\\p{Lu}\\.[\\s-]?){0,3}\\p{Lu}(?:['’]\\p{Lu})?\\p{L}+(?!\\p{L})";
/** `Mitte 50`, a slogan, a trade; and the rest of a Friday. */
const NO_NAME =
  '(?!(?:Mitte|Anfang|Ende|Mann|Kind|Leben|Hause?|Welt|Ober|Abend|Nachmittag|Vormittag|Morgen|Mittag|Nacht|Früh|Uhr|Und)(?!\\p{L}))';
/** `Dr. Martin-Muster-Straße` is a place. */
const NO_PLACE =
  '(?<!straße|str|allee|platz)(?!(?:-[\\p{L}-]{0,40}|\\s)(?:[Ss]traße|[Ss]tr\\.|[Ww]eg|[Aa]llee|[Pp]latz|[Rr]ing)(?!\\p{L}))';
const PEOPLE = '(?:[Hh]errn?|HERRN?|[Hh]rn?\\.?|[Ff]rau|FRAU|Fr\\.|Familie|Fam\\.?|Eheleuten?|Ehepaar|M(?:rs?|s)\\.?)';
/** After an article it is `die Frau von der Presse`, without one `Frau von Beispiel`. */
const OF =
  '(?<!(?:d(?:ie|e[rmn])|eine?[rmn]?|jede|keine)\\s(?:Herrn?|Frau)\\s)(?:von|van|de|zu|v\\.)\\s(?:de[rn]?\\s)?';
const PERSON = new RegExp(
  `(?<![\\p{L}\\d-])(?:${PEOPLE}(?:\\s|(?<=\\.))(?:${TITLE}\\s?){0,4}|(?:${TITLE}(?:\\s|(?<=\\.))){1,4})(?:${OF})?${NO_NAME}${NAME}${NO_PLACE}`,
  'gu',
);
/** Where other days stand beside it, `Fr.` is a Friday. */
const OTHER_DAYS = /\b(?:(?:Mo|Di|Mi|Do|Sa)\b|So\.)/;
/** A cheap look that spares most texts the pattern. */
const WORTH_A_LOOK = /\b(?:herr|hr|fr|frau|fam|ehe|m(?:r|s)|dr|doktor|prof|dipl|ing)/i;

/** Where a form of address or a title with a name begins. */
export function findPerson(text: string): number | undefined {
  if (!WORTH_A_LOOK.test(text)) return undefined;
  const friday = OTHER_DAYS.test(text);
  for (const { 0: found, index } of text.matchAll(PERSON)) if (!(friday && found.startsWith('Fr.'))) return index;
  return undefined;
}
