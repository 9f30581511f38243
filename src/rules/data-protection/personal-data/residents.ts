/** What is counted or discussed after a number: `Nr. 1 Thema Miete`, `Haus 7 Türen offen`. */
const COUNTED = '(?!\\d|[.:,]\\d|\\s?[%€-]|\\s\\p{Lu}(?!G\\b)\\p{L}+|er\\b)';
/** `Hausnummer 12`; `bei Nr. 14`, `in Haus 7`; `Nr. 14 zweiter Stock` is found by its floor. */
const HOUSE = new RegExp(
  `\\b(?:[Hh]aus|[Hh]s\\.?)-?(?:[Nn]ummer|[Nn]r\\.?)\\s*\\d|\\b(?:[Ii]n|[Bb]ei|[Aa]n|[Vv]on|[Vv]or)\\s(?:Haus|Nr\\.|Nummer)\\s?\\d{1,3}[a-h]?${COUNTED}|\\b(?:[Ff]lat|[Hh]ouse [Nn]o\\.?)\\s*\\d`,
  'u',
);
/** `3. OG`, `zweiter Stock`, `EG links`; `2. Stock an Flyern` is a pile. */
const FLOOR =
  /(?<![\p{L}\d])(?:\d{1,2}\.\s?|(?:erste|zweite|dritte|vierte|fünfte|sechste|oberste)[rmns]?\s)(?:OG|Obergeschoss|Stock(?:werk)?|Etage)(?!\p{L}|\s(?:an|mit|von)\s)|(?<!\p{L})(?:Erdgeschoss|Dachgeschoss|EG|DG|OG)\s(?:links|rechts|li|re|Mitte)(?!\p{L})/iu;
/** A name on a bell, or of those who were visited. Forms of address are D-01's. */
const DOOR =
  '(?:klingel|geklingelt|geöffnet|aufgemacht|öffne|noch\\s?mal|wieder|niemand|keiner|war|waren|macht|links|rechts|oben|unten)';
/** Words that stand after `bei` and are no names: most end so, some are short. */
const NO_NAME =
  '(?!\\p{L}*(?:e|en|ung|heit|keit|schaft|ion|tät|eck|stand|kampf|wetter|innen|markt|haus|tag|abend)(?!\\p{L})|(?:Wind|Schnee|Frost|Sturm|Gewitter|Nebel|Licht|Bedarf|Edeka|Aldi|Lidl|Nr|Haus|Nummer|Infos|Kitas|Kids|Teams|Themen|Autos|Büros|Parks)(?!\\p{L}))';
const FAMILY = new RegExp(
  `(?<!\\p{L})(?:[Kk]lingel(?:schild)?:?\\s[„"]?(?:bei\\s)?(?!Nr|Haus)${NO_NAME}\\p{Lu}\\p{L}+|[Bb]ei\\s${NO_NAME}\\p{Lu}\\p{L}+(?:ers|els|dts|tz|manns)(?!\\p{L})|[Bb]ei\\s${NO_NAME}\\p{Lu}\\p{L}+(?:\\s${DOOR}|[.,!]?$))`,
  'u',
);

/** Whether a note on canvassing holds a house number, a floor or a family's name. */
export const namesResidents = (text: string): boolean => [HOUSE, FLOOR, FAMILY].some((pattern) => pattern.test(text));
