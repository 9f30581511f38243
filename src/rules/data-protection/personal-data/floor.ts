import { pattern, placesOf } from './pattern.ts';

/** Where in a house: `links`, `re.`, `hinten`. */
export const SIDE = '(?:links|rechts|lks|rts|li|re|mitte|mittig|hinten|vorne?|gegenüber|außen)~\\.?';
/** What happens at a door, after a place in a house. */
export const AT_THE_DOOR =
  '(?:jemand|macht|machte|machen|öffnet@*|wohn(?:t|en)|niemand|nochmals?|noch ?mal|keiner|alle|will|wollte|wollen|möchte@*|hat|haben|sagte?|lehnt@*|nimmt|wählt|wählen|bellt|sehr|nett@*|offen|freundlich@*|interessiert|kein@?|braucht|bitte[nt]?|fragt@*|wünscht|war (?:niemand|keiner|nett|sehr|offen|zu)|ist (?:nett|offen|krank|zu))~';
const ORDINAL_WORD =
  '(?:erst|zweit|zwot|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft|oberst|unterst|letzt|vorletzt)e[rmns]?';
const ORDINAL = `(?:\\d{1,2}(?:\\.|te[rmns]?)?|[IVX]{1,4}\\.?|${ORDINAL_WORD})`;
const STOREY = '(?:OG|UG|Obergesch(?:oss|oß|os)|Stock(?:werk)?|Et(?:age|g)?(?:\\.|~))';
/** `2. Stock Flyer bestellt`, `1. Stock war schnell weg`: a pile. */
const PILE =
  '(?!(?:werk)? (?:an|mit|von) | (?:war|ist|bleibt) (?:\\p{Ll}+ )?(?:un)?(?:zugänglich|gesperrt|leer|geschlossen|fertig)|(?: [@-]+){0,2} @{0,20}(?:flyer|plakate|zettel|karten|broschüren|hefte|türhänger|material|give-?aways|bestellt|gedruckt|geliefert|verteilt|aufgebraucht|verbraucht|weg|leer|reicht|vorrat)\\p{Ll}{0,2}~)';
const FLOOR = pattern(
  [
    // `3. OG`, `III. Stock`, `im zwoten Stock`, `2.OG`, `oberste Etage`, `3. Stock links wollte Flyer`.
    `(?<![@\\d.,])${ORDINAL} {0,2}${STOREY}(?!@|-@)(?:(?= ${SIDE})|${PILE})`,
    // `Stock 5`, `Etage drei`, `Obergeschoss links`, `3/li`.
    `#(?:(?:Stock|Etage|OG) (?:eins|zwei|drei|vier|fünf|sechs)|(?:Obergeschoss|Stockwerk|Etage) ${SIDE})(?!@| (?:im|vom))|(?<![@\\d])\\d{1,2}/(?:li|re|mi|links|rechts)~`,
    `#(?:Stock(?:werk)?|Etage|OG) \\d{1,2},? ${SIDE}|#(?:Stock(?:werk)?|Etage|OG) \\d{1,2}(?!\\d|[.,]\\d| \\p{Lu}@+[er]n?~)(?=[ ,:;/]|$)`,
    // `1.St. li.`, `5. Stk links`, `VH 4 links`, `SF EG`.
    `(?<![@\\d])\\d{1,2}\\. ?(?:St|Stk)\\.? ${SIDE}|#(?:VH|HH|SF|QG|GH)[, ]{1,2}(?:\\d{1,2}\\.? ?)?(?:${SIDE}|EG|DG)`,
    // `Erdgeschoss`, `Hochparterre`, `Mansarde`: one flat's place.
    `(?<!@|(?:viele|alle|jedes|kein) )(?:(?:Erd|Dach|Ober|Unter|Keller|Zwischen)gescho(?:ss?|ß)(?:wohnung)?|(?:Hoch|Tief)?parterre?(?:wohnung)?|Souterrain(?:wohnung)?|(?:Dach|Keller|Einlieger)wohnung|Mansarde|Mezzanin|Maisonette|Penthouse|Seitenflügel|Quergebäude|Rückgebäude)(?!@|-)`,
    // `im EG`, `EG links`, `DG: Studentin`, `EG, 1. OG`; `EG-Verordnung` and `auf der HP` are none.
    `#im (?:EG|DG|UG|HP)(?!@|-)|(?<!(?:@|(?:der|die|zur) |-))(?:EG|DG|UG|HP)(?: ?[,:+/]? ${SIDE}|[:,] | ?[+/&] ?\\d| (?:und|bis) \\d)`,
    `(?<![@/]|(?:der|die|zur|und) )(?:EG|DG)(?: ${AT_THE_DOOR}| *$)`,
    // `Hinterhaus, unten`, `Gartenhaus 2. Klingel`, `OG Mitte`.
    `#(?:Hinterhaus|Vorderhaus|Gartenhaus|Nebenhaus|Anbau|Remise|OG)[,:]? (?:${SIDE}|(?:oben|unten)(?!@| a[mn] ))`,
    // `2 Treppen rechts`, `drei Treppen hoch`, `unterm Dach`, `ganz oben rechts`.
    `#(?:\\d|halbe|eine|zwei|drei|vier|fünf) (?:Treppen?|Tr\\.) (?:hoch|rauf|${SIDE})|#unter(?:m| dem) D[ao]ch(?!@| (?:de[rs]|vom|von|stand|war|trocken))|(?<!@|Logo |Foto |Bild )(?:oben|unten) ${SIDE}(?! (?:im|auf|in|am|an|vom|steht)~)`,
    // `im Dritten links`, `im 3. re.`, `im Fünften macht keiner auf`.
    `(?<!@|\\d)(?:Erster|Zweiter|Dritter|Vierter|Fünfter|Sechster|\\d\\.) (?:links|rechts|li|re)(?!@| (?:vom|von|am|im|der|des|ab|in|ein|auf|zu[mr]?|für|und)~)`,
    // `einen Stock höher`, `eine Etage unter uns`, `über mir wohnt`, `unter meiner Wohnung`.
    `#(?:einen?|zwei|drei|\\d) (?:halbe )?(?:Stock(?:werke?)?|Etagen?|Treppen?) (?:höher|tiefer|drüber|drunter|darüber|darunter|(?:über|unter) (?:uns|mir|ih[mrn]\\p{Ll}*|de[rm])~|weiter (?:oben|unten))|#(?:über|unter|neben|gegenüber(?: von)?) (?:mir|uns|(?:meiner|unserer|ihrer|seiner) Wohnung) (?:[@]+ )?(?:wohn|leb|haus|zieh|zog)\\p{Ll}*|#(?:wohnt|lebt|haust) (?:[@]+ ){0,2}(?:über|unter|neben) (?:mir|uns|ih[mr])~`,
    `#im (?:\\d{1,2}(?:\\.|ten)|${ORDINAL_WORD})(?:: | (?:(?:ganz )?${SIDE}|${AT_THE_DOOR}))`,
    `#(?:(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|top|ground|upper|lower)[ -](?:floor|flr|storey)(?!@| (?:speech|debate|vote|time))|(?:basement|attic|upstairs|downstairs|loft|garden|ground|top) (?:flat|apartment)~|basement:|floor \\d{1,2}(?!\\d))`,
  ].join('|'),
  'giu',
);

/** Where people meet or keep what they hand out: no resident's floor. */
/** `gegenüber der Schule` is a house, not a school. */
const VENUE =
  /(?<!(?:gegenüber|neben|hinter|zur|nahe)\s(?:de[rmn]\s|vo[mn]\s)?\p{L}{0,20})(?:Rathaus|(?<!\p{L})Raum|Büro|Geschäftsstelle|Saal|Treffp|Treffen|Einweisung|Schulung|Sitzung|Besprechung|Toilette|Lager|[Hh]erberge|[Hh]ostel|Hotel|Parkhaus|Kaufhaus|Bibliothek|Schule|Aula|Kantine|Mensa|Foyer|amt(?!\p{L})|Tagesordnung|Bücherei|Museum|Klinik|Krankenhaus|Bürgeramt|Center|Einkaufszentrum|Volkshochschule|VHS|Theater|Kino|Sparkasse|Rampe|Depot|Messe|Stadion|Terminal|Tiefgarage|library|hospital|station|halle(?!\p{L})|Gemeindehaus|shops|office|meeting|town hall|saniert|renoviert|umgebaut|gestrichen|eingerüstet|zu vermieten)/iu;
/** Whether a meeting place stands within a breath of what was found. */
export const isVenue = (text: string, at: number, length: number): boolean =>
  VENUE.test(text.slice(Math.max(0, at - 40), at + length + 30));

/** `alle 3 Stock`, `Häuser mit 4 Stock`, `bis ins Dachgeschoss`, `wer im Erdgeschoss wohnt`: all houses of a kind, and lifts. */
const IN_GENERAL =
  /(?<!\p{L})(?:mit|je|alle|ab(?: dem)?|über|pro|bis(?: (?:zu[mr]?|ins?|in (?:den|die|das)|unters?))?|(?:wer|man|alle|viele|meisten?|leute|menschen) (?:im|in der|ganz))\s$/iu;

export const namesFloor = (text: string): boolean =>
  [...placesOf(FLOOR, text)].some(
    ({ 0: found, index }) =>
      !isVenue(text, index, found.length) && !IN_GENERAL.test(text.slice(Math.max(0, index - 24), index)),
  );
