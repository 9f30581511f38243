import { pattern } from './pattern.ts';

/** Where in a house: `links`, `re.`, `hinten`. */
export const SIDE = '(?:links|rechts|lks|rts|li|re|mitte|mittig|hinten|vorne?|gegenüber|außen)~\\.?';
/** What happens at a door, after a place in a house. */
export const AT_THE_DOOR =
  '(?:jemand|macht|machte|machen|öffnet\\p{L}*|wohn(?:t|en)|niemand|nochmals?|noch\\s?mal|keiner|alle|will|wollte|wollen|möchte\\p{L}*|hat|haben|sagte?|lehnt\\p{L}*|nimmt|wählt|wählen|bellt|sehr|nett\\p{L}*|offen|freundlich\\p{L}*|interessiert|kein\\p{L}?|braucht|bitte[nt]?|fragt\\p{L}*|wünscht|war\\s(?:niemand|keiner|nett|sehr|offen|zu)|ist\\s(?:nett|offen|krank|zu))~';
const ORDINAL_WORD =
  '(?:erst|zweit|zwot|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft|oberst|unterst|letzt|vorletzt)e[rmns]?';
const ORDINAL = `(?:\\d{1,2}(?:\\.|te[rmns]?)?|[IVX]{1,4}\\.?|${ORDINAL_WORD})`;
const STOREY = '(?:OG|UG|Obergesch(?:oss|oß|os)|Stock(?:werk)?|Et(?:age|g)?(?:\\.|~))';
/** `2. Stock Flyer bestellt`, `1. Stock war schnell weg`: a pile. */
const PILE =
  '(?!(?:werk)?\\s(?:an|mit|von)\\s|\\s(?:war|ist|bleibt)\\s(?:\\p{Ll}+\\s)?(?:un)?(?:zugänglich|gesperrt|leer|geschlossen|fertig)|(?:\\s[\\p{L}-]+){0,2}\\s\\p{L}{0,20}(?:flyer|plakate|zettel|karten|broschüren|hefte|türhänger|material|give-?aways|bestellt|gedruckt|geliefert|verteilt|aufgebraucht|verbraucht|weg|leer|reicht|vorrat)\\p{Ll}{0,2}~)';
/** `alle 3 Stock`, `Häuser mit 4 Stock`, `ab dem 5. Stock`: all houses of a kind. */
const IN_GENERAL = '(?<!(?:mit|je|alle|ab(?:\\sdem)?|über|bis(?:\\szum)?|pro)\\s)';

const FLOOR = pattern(
  [
    // `3. OG`, `III. Stock`, `im zwoten Stock`, `2.OG`, `oberste Etage`.
    `(?<![\\p{L}\\d.,])${IN_GENERAL}${ORDINAL}\\s{0,2}${STOREY}(?!\\p{L}|-\\p{L})${PILE}`,
    // `Stock 5`, `Etage drei`, `Obergeschoss links`, `3/li`.
    `#(?:(?:Stock|Etage|OG)\\s(?:eins|zwei|drei|vier|fünf|sechs)|(?:Obergeschoss|Stockwerk|Etage)\\s${SIDE})(?!\\p{L}|\\s(?:im|vom))|(?<![\\p{L}\\d])\\d{1,2}/(?:li|re|mi|links|rechts)~`,
    `#(?:Stock(?:werk)?|Etage|OG)\\s\\d{1,2}(?!\\d|[.,]\\d|\\s\\p{Lu}\\p{L}+[er]n?~)(?=[\\s,:;/]|$)`,
    // `1.St. li.`, `5. Stk links`, `VH 4 links`, `SF EG`.
    `(?<![\\p{L}\\d])\\d{1,2}\\.\\s?(?:St|Stk)\\.?\\s${SIDE}|#(?:VH|HH|SF|QG|GH)[,\\s]{1,2}(?:\\d{1,2}\\.?\\s?)?(?:${SIDE}|EG|DG)`,
    // `Erdgeschoss`, `Hochparterre`, `Mansarde`: one flat's place.
    '(?<!\\p{L}|(?:viele|alle|jedes|kein)\\s)(?:(?:Erd|Dach|Ober|Unter|Keller|Zwischen)gescho(?:ss?|ß)(?:wohnung)?|(?:Hoch|Tief)?parterre?(?:wohnung)?|Souterrain(?:wohnung)?|(?:Dach|Keller|Einlieger)wohnung|Mansarde|Maisonette|Penthouse|Seitenflügel|Quergebäude|Rückgebäude)(?!\\p{L}|-)',
    // `im EG`, `EG links`, `DG: Studentin`, `EG, 1. OG`; `EG-Verordnung` and `auf der HP` are none.
    `#im\\s(?:EG|DG|UG|HP)(?!\\p{L}|-)|(?<!(?:\\p{L}|(?:der|die|zur)\\s|-))(?:EG|DG|UG|HP)(?:\\s?[,:+/]?\\s${SIDE}|[:,]\\s|\\s?[+/&]\\s?\\d|\\s(?:und|bis)\\s\\d)`,
    `(?<![\\p{L}/]|(?:der|die|zur|und)\\s)(?:EG|DG)(?:\\s${AT_THE_DOOR}|\\s*$)`,
    // `Hinterhaus, unten`, `Gartenhaus 2. Klingel`, `OG Mitte`.
    `#(?:Hinterhaus|Vorderhaus|Gartenhaus|Nebenhaus|Anbau|Remise|OG)[,:]?\\s(?:${SIDE}|(?:oben|unten)(?!\\p{L}|\\sa[mn]\\s))`,
    // `2 Treppen rechts`, `drei Treppen hoch`, `unterm Dach`, `ganz oben rechts`.
    `#(?:\\d|halbe|eine|zwei|drei|vier|fünf)\\s(?:Treppen?|Tr\\.)\\s(?:hoch|rauf|${SIDE})|#unter(?:m|\\sdem)\\sD[ao]ch(?!\\p{L}|\\s(?:de[rs]|vom|von|stand|war|trocken))|(?<!\\p{L}|Logo\\s|Foto\\s|Bild\\s)(?:oben|unten)\\s${SIDE}(?!\\s(?:im|auf|in|am|an|vom|steht)~)`,
    // `im Dritten links`, `im 3. re.`, `im Fünften macht keiner auf`.
    `(?<!\\p{L}|\\d)(?:Erster|Zweiter|Dritter|Vierter|Fünfter|Sechster|\\d\\.)\\s(?:links|rechts|li|re)(?!\\p{L}|\\s(?:vom|von|am|im|der|des|ab|in|ein))`,
    `#im\\s(?:\\d{1,2}(?:\\.|ten)|${ORDINAL_WORD})(?::\\s|\\s(?:${SIDE}|${AT_THE_DOOR}))`,
    `#(?:(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|top|ground|upper|lower)[\\s-](?:floor|flr|storey)(?!\\p{L}|\\s(?:speech|debate|vote|time))|(?:basement|attic|upstairs|downstairs|loft|garden|ground|top)\\s(?:flat|apartment)~|basement:|floor\\s\\d{1,2}(?!\\d))`,
  ].join('|'),
  'giu',
);

/** Where people meet or keep what they hand out: no resident's floor. */
const VENUE =
  /Rathaus|(?<!\p{L})Raum|Büro|Geschäftsstelle|Saal|Treffp|Treffen|Einweisung|Schulung|Sitzung|Besprechung|Toilette|Lager|Jugendherberge|Hotel|Parkhaus|Kaufhaus|Bibliothek|Schule|halle(?!\p{L})|Gemeindehaus|shops|office|meeting|town hall/iu;
/** Whether a meeting place stands within a breath of what was found. */
export const isVenue = (text: string, at: number, length: number): boolean =>
  VENUE.test(text.slice(Math.max(0, at - 40), at + length + 30));

export const namesFloor = (text: string): boolean =>
  [...text.matchAll(FLOOR)].some(({ 0: found, index }) => !isVenue(text, index, found.length));
