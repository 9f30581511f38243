/** What is counted or discussed after a number: `Nr. 1 Thema Miete`, `Haus 7 Türen offen`. */
const COUNTED = '(?!\\d|[.:,]\\d|\\s?[%€-]|\\s?(?:Uhr|KW|h|min|er|x)(?!\\p{L})|\\s\\p{Lu}(?!G\\b)\\p{L}+|er\\b)';
/** `12 b`: one letter alone. */
const LETTER = '(?:\\s?[a-h](?!\\p{L}))?(?!\\p{L})';
/** What bears numbers and is no house: `Plakat Nr. 12`. */
const OTHER_NUMBER =
  '(?<!(?:Plakat|Flyer|Thema|Liste|Antrag|Wahlkreis|Bezirk|Wahlbezirk|Stimmbezirk|Team|Tour|Route|Gebiet|Bus|Linie|Artikel|Platz|Frage|Punkt|Karte|Runde|Gruppe|Version)\\s)';
/** `Hausnummer 12`, `HNr. 3`; `bei Nr. 14`, `in Haus 7`, `in der 17`, `Nr. 8`; `Nr. 14 zweiter Stock` is found by its floor. */
const HOUSE = new RegExp(
  `\\b(?:[Hh]aus|[Hh]s\\.?)-?(?:[Nn]ummer|[Nn]r\\.?)\\s*\\d|\\b[Hh]\\.?[Nn]r\\.?\\s*\\d|\\b(?:[Ii]n|[Bb]ei|[Aa]n|[Vv]on|[Vv]or)\\s(?:Haus|Nr\\.?|Nummer)\\s?\\d{1,3}${LETTER}${COUNTED}|\\b[Ii]n der \\d{1,3}${LETTER}(?![\\d.])${COUNTED}|${OTHER_NUMBER}\\b(?:[Nn]r\\.|[Nn]ummer)\\s?\\d{1,3}${LETTER}${COUNTED}|\\bNo\\.\\s?\\d{2,3}[a-h]?(?!\\d)|\\b[Dd]ie\\s\\d{1,3}[a-h](?!\\p{L})|\\b(?:[Ff]lat|[Aa]partment|[Aa]pt\\.?|[Hh]ouse [Nn]o\\.?|[Hh]ouse(?: number)?|(?:[Aa]t )?[Nn]umber)\\s*\\d{1,3}[a-h]?(?!\\d|\\s?(?:%|of|doors|people))`,
  'u',
);
/** `3. OG`, `zweiter Stock`, `EG links`, `Hochparterre`; `2. Stock an Flyern` is a pile. */
const FLOOR =
  /(?<![\p{L}\d])(?:\d{1,2}\.?\s?|(?:erste|zweite|dritte|vierte|fünfte|sechste|siebte|oberste|unterste|letzte)[rmns]?\s)(?:OG|Obergesch(?:oss|oß)|Stock(?:werk)?|Etage)(?!\p{L}|\s(?:an|mit|von)\s)|(?<!\p{L})(?:Erdgesch(?:oss|oß)|Dachgesch(?:oss|oß)|(?:Hoch|Tief)?parterre|Souterrain|Dachwohnung|Seitenflügel|Quergebäude)(?!\p{L})|(?<![\p{L}\d])(?:EG|DG|HP)(?!\p{L}|\s?\d)|(?<!\p{L})(?:OG|Hinterhaus|Vorderhaus)\s(?:links|rechts|li|re|Mitte|oben|unten)(?!\p{L})|(?<!\p{L})(?:(?:\d(?:st|nd|rd|th)|first|second|third|fourth|fifth|top|ground)\sfloor|basement flat|upstairs flat)(?!\p{L})|(?<!\p{L})(?:Wohnung|Whg\.?|Tür|WE)\s(?:links|rechts|(?:Nr\.?\s?)?\d{1,3}[a-h]?(?!\d|\s(?:\p{L}|bis|mal|x)|\s?[-–%]))(?!\p{L})/iu;
/** A name on a bell, or of those who were visited. Forms of address are D-01's. */
const DOOR =
  '(?:klingel\\p{L}*|geklingelt|geöffnet|aufgemacht|öffne\\p{L}*|noch\\s?mal|wieder|niemand|keiner|war|waren|macht|links|rechts|oben|unten|hat|haben|will|wollen|nimmt|zeigt|zeigen|zu Hause|daheim|gern)';
/** Words that stand after `bei` and are no names: most end so, some are short. */
const NO_NAME =
  '(?!\\p{L}*(?:e|en|ern|eln|ung|heit|keit|schaft|ion|tät|eck|stand|kampf|wetter|innen|markt|haus|tag|abend|zug|gang)(?!\\p{L})|\\p{L}+[.:*_]innen|(?:Wind|Schnee|Frost|Sturm|Gewitter|Nebel|Licht|Bedarf|Edeka|Aldi|Lidl|Rewe|Netto|Penny|Nr|Haus|Nummer|Infos|Kitas|Kids|Teams|Themen|Autos|Büros|Parks|Wohnblocks|Eis|Glatteis|Studis|Azubis|Omas|Opas|Grillfest|Vereins|Start|Schluss|Aufbau|Abbau|Cafés|Hotels|Kiosks|Kind|Mann|Tier|Hund|Wahl|Briefwahl|Verkehr|Klima)(?!\\p{L}))';
const FAMILY = new RegExp(
  `(?<!\\p{L})(?:(?:[Kk]lingel|[Nn]amens|[Tt]ür|[Bb]riefkasten)(?:schild)?:?\\s(?:steht\\s|mit\\s|sagt\\s)?[„"‚'»]?(?:bei\\s)?(?!(?:Nr|Haus|Name|Defekt|Kaputt|Fehlt)\\p{L}*)\\p{Lu}\\p{L}+(?=[“"’'«.,!]|\\s${DOOR}|\\s*$)|[Bb]ei\\s(?:den\\s)?${NO_NAME}\\p{Lu}\\p{L}+(?:ers|els|dts|tz|manns|kes|ches|rs|ns|ts|ls|ks)(?!\\p{L})|[Bb]ei\\s${NO_NAME}\\p{Lu}\\p{L}+(?:-\\p{Lu}\\p{L}+)?(?:\\s${DOOR}|[.,!]?$))`,
  'u',
);

/** Whether a note on canvassing holds a house number, a floor or a family's name. */
export const namesResidents = (text: string): boolean => [HOUSE, FLOOR, FAMILY].some((pattern) => pattern.test(text));
