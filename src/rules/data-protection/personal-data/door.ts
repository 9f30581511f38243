import { AT_THE_DOOR, isVenue, SIDE } from './floor.ts';
import { pattern } from './pattern.ts';

/** What is counted or discussed after a number: `Nr. 1 Thema Miete`, `Haus 7 Türen offen`. */
const COUNTED =
  '(?!\\d|[.:,]\\d|\\.\\s?[/\\d]|/\\d|\\s?[%€-]|\\s?(?:Uhr|KW|h|min|er|x|mal|von|bis|der|und\\s\\d{1,3}(?!\\s(?:nicht|nie|nochmal|wollen|klingeln))|sind|waren|doors|people|of)~|\\s(?:[\\p{Ll}]+e\\s)?\\p{L}{0,20}(?:Türen|Gespräche|Kontakte|Flyer|Plakate|Wohnungen|Haushalte|Parteien|Klingeln|Leute|Menschen|Stimmen|Stunden|Minuten|Briefkästen|Etagen|Personen|Mietparteien|issues|topics|flyers|leaflets)~)';
/** A theme, a ranking: any noun but a person's or what is left at a door. */
const NO_THEME =
  '(?!:?\\s(?!(?:\\p{Lu}\\p{Ll}+in|Frau|Mann|Oma|Opa|Paar|Ehepaar|Rentner|Witwer?|Student|Familie|Mutter|Vater|Hund|WG|OG|EG|DG|Hinterhaus|Vorderhaus|Seitenflügel|Hof|Garten|Klingel|Interesse|Plakat|Termin|Rückruf|Besuch)~)\\p{Lu}\\p{L}+)';
/** `12 b`: one letter alone. */
const LETTER = '(?:\\s?[a-h]~)?~';
const HOUSE_NUMBER = `\\d{1,3}${LETTER}`;
const WORD_NUMBER =
  '(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\p{Ll}{3,8}zehn|\\p{Ll}{3,15}(?:zig|ßig))(?:s|e)?~';
/** Before a number that is no house's stands its noun: `Flugblatt Nr. 3`; before a house's a preposition or a word for its place. */
const OTHER_NUMBER =
  '(?<!(?<!(?:[Hh]aus|Ecke|Klingel|Tür|Eingang|Aufgang|Hof|Wohnung|Bei|In|An|Von|Vor|Auch|Nur|Noch|Dann|Und|Aber|Heute|Gestern|Straße|Weg|Gasse))(?<=\\p{Lu}[\\p{L}-]{0,30}|\\d)\\s)';

const DOOR = pattern(
  [
    `#(?:[Hh]aus|[Hh]s\\.?)-?\\s?(?:[Nn]ummer|[Nn]r\\.?)\\s*(?:\\d|${WORD_NUMBER})|#[Hh]\\.?[Nn]r\\.?\\s*\\d|#Hs\\.?\\s\\d{1,3}(?!\\d)${COUNTED}`,
    // `bei Nr. 14`, `in Haus 7`, `im Haus 6`, `Haus 4b`, `Haus 22, 3. Klingel`.
    `#(?:[Ii]n|[Bb]ei|[Aa]n|[Vv]on|[Vv]or|[Gg]egenüber|[Ii]m)\\s(?:Haus|Nr\\.?|Nummer)\\s?${HOUSE_NUMBER}${COUNTED}${NO_THEME}`,
    `#Haus\\s(?:\\d{1,3}\\s?[a-h]~|\\d{1,3}(?=,\\s|:\\s|\\s(?:${SIDE}|${AT_THE_DOOR}|\\p{Lu}\\p{Ll}+in~)))`,
    `#\\p{L}{3,}haus\\s(?:Nr\\.?|Nummer)\\s?\\d`,
    // `Nr. 8`, `Nr 17a wollte`; `Nr. 1` alone is the first of something.
    `${OTHER_NUMBER}#(?:[Nn]r\\.?|[Nn]ummer|No\\.?)\\s?(?!1(?![\\da-h]))${HOUSE_NUMBER}${COUNTED}${NO_THEME}`,
    `#[Ii]n\\sder\\s(?:Elf|Zwölf|\\p{Lu}\\p{Ll}*(?:zehn|zig|ßig))~|#[Ii]n\\sder\\s${HOUSE_NUMBER}(?![\\d.])${COUNTED}${NO_THEME}|#(?:Haus|Tor|Tür|Gartentor)\\smit\\sder\\s\\d{1,3}(?!\\d|\\.)`,
    `#(?:[Gg]egenüber|[Nn]eben|[Bb]ei|[Hh]inter)\\s(?:von\\s)?der\\s${HOUSE_NUMBER}(?![\\d.]|\\s\\p{Lu}\\p{L}{0,20}(?:en|er)~)`,
    `#[Dd]ie\\s(?:\\d{1,3}[a-h]~|\\d{1,3}\\s(?:hat(?!\\sVerspätung)|will|wollte|möchte|macht|öffnet|nimmt|wählt|lehnt|braucht|wünscht|bittet)~)`,
    // `WE 14`, `Whg. 23`, `Zi. 305`: never counted.
    '#(?:WE|Whg\\.?|Wohng\\.?|Wohnung|App\\.|Appartement|Apartment|Apt\\.?|Zi\\.|Zimmer|Wohneinheit)\\s(?:Nr\\.?\\s?)?(?:[A-H]\\s?)?\\d{1,4}(?:\\.\\d{1,2})?[a-h]?(?!\\d|\\p{L}|\\.?/|\\s?[-–%]|\\s(?:bis|mal|x|von)~)(?!\\s\\p{Lu}\\p{L}+en~)',
    `#(?:Wohnung|Whg\\.?|Tür|Klingel|Briefkasten|Doppelhaushälfte|Haushälfte)[,:]?\\s(?:(?:ganz|dritte|zweite|erste|letzte)\\s)?(?:${SIDE}|oben|unten)(?!\\p{L}|\\s(?:de[rs]|vom))|#(?:Eingang|Aufgang|Treppenhaus),?\\s(?:links|rechts|li|re)(?!\\p{L}|\\s(?:de[rs]|[iavo][mn]))`,
    '#(?:Wohnung|WG)\\s(?:(?:im|unterm)\\s(?:Keller|Hof|Hinterhof|Anbau|Hinterhaus|Vorderhaus|Dach|EG|DG)|(?:über|neben|unter)\\sde[mr])~',
    `#(?:(?:Haus|Wohnungs)?[Tt]ür|Klingel|Briefkasten|Parzelle|Laube|Garten|Tor|Bungalow|Eingang|Aufgang|Treppenaufgang|Stiege|Block\\s\\p{L}?\\d{0,2}\\sAufgang)\\s(?:Nr\\.?\\s?)?(?:${HOUSE_NUMBER}|[A-Ha-h](?!\\p{L}|[-/])|[IVX]{1,4}~)${COUNTED}(?!\\s(?:zum|zur)~)`,
    // `Stiege 4/12`, `7/3 will`: as Austrians write stairs and flat.
    `#Stiege\\s\\d{1,2}/\\d{1,3}|(?<![\\p{L}\\d/.])\\d{1,3}/\\d{1,2}\\s(?:will|möchte|wünscht|öffnet|nimmt)~`,
    // `Stiege II, Top 7`; `TOP 7` stands on an agenda, `Top 10 der Fragen` is a ranking.
    `#Top\\s\\d{1,3}(?=\\s(?:${AT_THE_DOOR}|${SIDE}))|#Stiege\\s[\\dIVX]{1,3},?\\sTop\\s\\d`,
    // `linke Tür im 1. Stock`, `zweite Tür: Ärztin`, `oberste Klingel`, `2. Eingang, Klingel`.
    '#(?:linke|rechte|obere|untere|mittlere|hintere|vordere|oberste|unterste)[rns]?\\s(?:Wohnungst|T)ür~|#(?:linke|rechte|obere|untere|mittlere|hintere|vordere|oberste|unterste)[rns]?\\s(?:Wohnung|Klingel|Klingelkn[oö]pfe?|Haushälfte|Briefkasten)~|#(?:top|bottom|left|right|upper|lower)\\s(?:bell|door|flat|letterbox)|#(?:first|second|third|fourth|last)\\s(?:bell|door|house)\\son\\sthe~|#no\\s\\d{1,3}[a-h]?(?=[,:])|#[Ff]lat\\s(?:above|below|next\\sto|opposite|behind)~',
    `(?<!\\p{L}|[Jj]ede[rns]?\\s)(?:\\d\\.|(?:erst|zweit|dritt|viert|fünft|letzt)e[rns]?)\\s(?:Tür|Klingel|Wohnung|Eingang|Aufgang)(?:[:,]|\\s(?:${SIDE}|von\\s(?:oben|unten|links|rechts)))`,
    // `rotes Haus mit Solardach`, `im Haus mit dem grünen Tor`, `Villa neben der Apotheke`; `in 16 nette Dame`, `21b: will`.
    '#(?:rot|gelb|grün|blau|weiß|grau|rosa|orange|braun|klein|letzt|vorletzt|hinterst)e[sn]?\\s(?:Eck)?[Hh]aus(?=[\\s,:]|$)(?!\\s(?:de[rs]|im\\sBund|um|gegen|geschafft))|#Haus\\smit\\sde[mr]~|#(?:Villa|Bungalow|(?:Bauernh|H)of|Gehöft|Wohnwagen|Laube|(?:Reihen|Doppel|Einfamilien|Ferien|Fachwerk|Forst|Pfarr|Wohn|Hoch|Holz)haus)\\s(?:neben|am|an\\sder|hinter|gegenüber|mit\\sde[mnr])~|#(?:erst|zweit|dritt|viert|fünft|letzt)e[sn]?\\sHaus\\s(?:von|links|rechts|vor|nach|hinter)~|#\\p{L}+(?:haus|hälfte)\\s\\d{1,3}[a-h]~|#(?:Keller|Terrassen)tür~|#(?:[Hh]ouse|[Cc]ottage|[Bb]ungalow)\\s(?:on\\sthe\\scorner|next\\sto|opposite|behind|with\\sthe)~',
    `#(?:[Ii]n|[Bb]ei|[Vv]or)\\s${HOUSE_NUMBER}\\s(?:(?:hat|war|wohnt|öffnete|lebt)\\s)?(?:\\p{Ll}+e[rn]?\\s){0,2}(?:Frau|Mann|Dame|Herr|Paar|Familie|Hund|Oma|Opa|Rentnerin|Student(?:in)?|Mutter)~|(?:^|[,;.]\\s)\\d{1,3}\\s?[a-h]:\\s|(?:(?:^|[,;.]\\s)[1-9]\\d{0,2}[a-e](?=,|\\sund\\s|\\s(?:nie|${AT_THE_DOOR}))|#(?:[Ii]n|[Bb]ei|[Vv]or)\\s[1-9]\\d{0,2}[a-e](?=[\\s,]|$))|#(?:[Ii]n|[Aa]n\\sder|[Bb]ei)\\s${HOUSE_NUMBER}\\s(?:wohn|hängt|lebt)`,
    // `Klingel ganz unten`, `Tür neben dem Lift`, `das Haus neben der Kirche`.
    '#(?:das|beim|am)\\s(?:\\p{Ll}+e[ns]?\\s)?(?:Eckh|H)aus\\s(?:neben|gegenüber|hinter|an\\sder\\sEcke|mit\\sde[mr])~|#(?:Wohnungst|T)ür\\s(?:neben|gegenüber)~|#Klingel(?:knopf)?\\s(?:ganz|\\d\\.?|erste|zweite|dritte|vierte|fünfte)\\s(?:von\\s)?(?:oben|unten|links|rechts)',
    `#(?:[Ff]lat|[Aa]partment|[Aa]pt\\.?|[Uu]nit|[Hh]ouse(?:\\s(?:[Nn]o\\.?|number))?|[Nn]umber|[Nn]o\\.|[Rr]oom|[Dd]oor)\\s*(?!1(?![\\da-h]))\\d{1,3}\\s?[a-h]?(?!\\d|\\p{L}|\\s?%)${COUNTED}(?!\\s(?:on|in\\sour)\\s)`,
  ].join('|'),
  'gu',
);

export const namesDoor = (text: string): boolean =>
  [...text.matchAll(DOOR)].some(({ 0: found, index }) => !isVenue(text, index, found.length));
