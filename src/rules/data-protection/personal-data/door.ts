import { AT_THE_DOOR, isVenue, SIDE } from './floor.ts';
import { pattern, placesOf } from './pattern.ts';

/** What is counted or discussed after a number: `Nr. 1 Thema Miete`, `Haus 7 Türen offen`. */
const COUNTED =
  '(?!\\d|[.:,]\\d|\\. ?[/\\d]| / |/\\d| ?[%€-]| ?(?:Uhr|KW|h|min|er|x|mal|vo[nm]|bis|de[rs]|und \\d{1,3}(?!\\d| (?:nicht|nie|noch ?mal|wollen|klingeln|waren|sind|fehlen|auslassen))|sind|waren|doors|people|of)~| (?:[\\p{Ll}]+e )?@{0,20}(?:Türen|Gespräche|Kontakte|Flyer|Plakate|Wohnungen|Haushalte|Parteien|Klingeln|Leute|Menschen|Stimmen|Stunden|Minuten|Briefkästen|Etagen|Personen|Mietparteien|issues|topics|flyers|leaflets)~)';
/** A theme, a ranking: any noun but a person's or what is left at a door. */
const NO_THEME =
  '(?!:? (?!(?:\\p{Lu}\\p{Ll}+in|Frau|Mann|Oma|Opa|Paar|Ehepaar|Rentner|Witwer?|Student|Familie|Mutter|Vater|Hund|WG|OG|EG|DG|Hinterhaus|Vorderhaus|Seitenflügel|Hof|Garten|Klingel|Interesse|Plakat|Termin|Rückruf|Besuch)~)\\p{Lu}@+)';
/** `12 b`: one letter alone. */
const LETTER = '(?: ?[a-h]~)?~';
const HOUSE_NUMBER = `\\d{1,3}${LETTER}`;
const WORD_NUMBER =
  '(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\p{Ll}{3,8}zehn|\\p{Ll}{3,15}(?:zig|ßig))(?:s|e)?~';
/** Before a number that is no house's stands its noun: `Flugblatt Nr. 3`; before a house's a preposition or a word for its place. */
const OTHER_NUMBER =
  '(?<!(?<!(?:[Hh]aus|Ecke|Klingel|Tür|Eingang|Aufgang|Hof|Wohnung|Bei|In|An|Von|Vor|Auch|Nur|Noch|Dann|Und|Aber|Heute|Gestern|Straße|Weg|Gasse))(?<=\\p{Lu}[@-]{0,30}|\\d) )';

/** Where people live, by the word for it; no town hall, no hospital. */
const HOUSE =
  '(?:(?!(?:Rat|Kranken|Kauf|Park|Gemeinde|Gast|Bürger|Jugend|Kultur|Vereins|Auto|Waren|Theater|Opern|Zeug|Gewächs|Möbel|Rast|Wirts|Land|Spritzen|Eltern|Frauen|Volks|Gewerkschafts|Schul|Feuerwehr|Back|Brau|Pfarr|Heimat|Kinder|Senioren|Alters|Leih|Lager|Traum|Studenten|Schlacht|Gerichts|Armen|Irren|Amts|Dorfgemeinschafts|Begegnungs|Bildungs|Tagungs|Naturfreunde|Abgeordneten|Partei|Haupt|Messe|Boots|Bade)haus~)@*[Hh]aus|Häuschen|Villa|Chalet|Bungalow|Laube|Datsche|Gehöft|Bauernhof|Hof|(?:Doppelh|H)aushälfte|Gartentor|Gartenpforte|Pforte|Hütte)';
const COLOUR =
  '(?:rosa|lila|orange|(?:rot|gelb|grün|blau|wei(?:ß|ss)|grau|braun|schwarz|türkis|beige|bunt|verklinkert|verputzt|unverputzt)e[snmr]?)';
const ORDER = '(?:erst|zweit|dritt|viert|fünft|sechst|vorletzt|letzt|hinterst|vorderst)e[snmr]?';

const DOOR = pattern(
  [
    `#(?:[Hh]aus|[Hh]s\\.?)-? ?(?:[Nn]ummer|[Nn]r\\.?) *(?:\\d|${WORD_NUMBER})|#[Hh]\\.?[Nn]r\\.? *\\d|#Hs\\.? \\d{1,3}(?!\\d)${COUNTED}`,
    // `bei Nr. 14`, `in Haus 7`, `im Haus 6`, `Haus 4b`, `Haus 22, 3. Klingel`.
    `#(?:[Ii]n|[Bb]ei|[Aa]n|[Vv]on|[Vv]or|[Gg]egenüber|[Ii]m) (?:Haus|Nr\\.?|Nummer) ?${HOUSE_NUMBER}${COUNTED}${NO_THEME}`,
    `#Haus (?:\\d{1,3} ?[a-h]~|\\d{1,3}(?=, |: | (?:${SIDE}|${AT_THE_DOOR}|\\p{Lu}\\p{Ll}+in~)))`,
    `#@{3,}haus (?:Nr\\.?|Nummer) ?\\d`,
    // `Nr. 8`, `Nr 17a wollte`; `Nr. 1` alone is the first of something.
    `${OTHER_NUMBER}#(?:[Nn]r\\.?|[Nn]ummer|No\\.?) ?(?!1(?![\\da-h]))${HOUSE_NUMBER}${COUNTED}${NO_THEME}`,
    `#[Ii]n der (?:Elf|Zwölf|\\p{Lu}\\p{Ll}*(?:zehn|zig|ßig))~|#[Ii]n der ${HOUSE_NUMBER}(?![\\d.])${COUNTED}${NO_THEME}|#(?:Haus|Tor|Tür|Gartentor) mit der \\d{1,3}(?!\\d|\\.)`,
    `#(?:[Gg]egenüber|[Nn]eben|[Bb]ei|[Hh]inter) (?:von )?der ${HOUSE_NUMBER}(?![\\d.]| \\p{Lu}@{0,20}(?:en|er)~)`,
    `#[Dd]ie (?:\\d{1,3}[a-h]~|\\d{1,3} (?:hat(?! Verspätung)|will|wollte|möchte|macht|öffnet|nimmt|wählt|lehnt|braucht|wünscht|bittet)~)`,
    // `WE 14`, `Whg. 23`, `Zi. 305`, `Whg 3/12`: never counted.
    '#(?:WE|W[Hh][Gg]\\.?) ?\\d{1,2}/\\d{1,3}(?!\\d)|#(?:WE|W[Hh][Gg]\\.?|Wohng\\.?|Wohnung|App\\.|Appartement|Apartment|Apt\\.?|Zi\\.|Zimmer|Wohneinheit) (?:Nr\\.? ?)?(?:[A-H] ?)?\\d{1,4}(?:\\.\\d{1,2})?[a-h]?(?!\\d|@|\\.?/| ?(?:[-–%€]|m²)| (?:bis|mal|x|von|qm|Quadratmeter|Euro)~)(?! \\p{Lu}@+en~)',
    `#(?:Wohnung|Whg\\.?|Tür|Klingel|Briefkasten|Doppelhaushälfte|Haushälfte)[,:]? (?:(?:ganz|dritte|zweite|erste|letzte) )?(?:${SIDE}|oben|unten)(?!@| (?:de[rs]|vom))|#(?:Eingang|Aufgang|Treppenhaus),? (?:links|rechts|li|re)(?!@| (?:de[rs]|[iavo][mn]))`,
    // `6th buzzer`, `house #11`, `#14 wants`; `Wohnung direkt neben mir`, `an der nächsten Tür: nein`, `Tür rechts vom Aufzug`.
    `#(?:\\d{1,2}(?:st|nd|rd|th)|top|bottom|last|middle) (?:buzzer|bell)~|#(?:house|flat|door|home|unit|apartment) \\x23 ?\\d{1,4}|\\x23 ?\\d{1,4}[a-h]?(?: (?:wants?|wanted|said|says|is|was|has|had|asked|took|voted?s?|will|might|would|not|no|yes|maybe|open|keen|angry|never|still)~|: )|#Wohnung (?:direkt )?(?:über|unter|neben) (?:mir|uns)~|#neben (?:mir|uns) die Wohnung~|#[Aa]n der (?:nächsten|ersten|zweiten|dritten|vierten|letzten) Tür(?=[:,])|#(?:Tür|Wohnung|Klingel) (?:links|rechts) (?:vom|neben dem) (?:Aufzug|Lift|Fahrstuhl|Treppenhaus|Eingang|Briefkasten)`,
    '#(?:Wohnung|WG) (?:(?:im|unterm) (?:Keller|Hof|Hinterhof|Anbau|Hinterhaus|Vorderhaus|Dach|EG|DG)|(?:über|neben|unter) de[mr])~',
    `#(?:(?:Haus|Wohnungs)?[Tt]ür|Klingel|Briefkasten|Parzelle|Laube|Garten|Tor|Bungalow|Eingang|Aufgang|Treppenaufgang|Stiege|Block @?\\d{0,2} Aufgang) (?:Nr\\.? ?)?(?:${HOUSE_NUMBER}|[A-Ha-h](?!@|[-/])|[IVX]{1,4}~)${COUNTED}(?! (?:zum|zur)~)`,
    // `Stiege 4/12`, `7/3 will`: as Austrians write stairs and flat.
    `#Stiege \\d{1,2}/\\d{1,3}|(?<![@\\d/.])\\d{1,3}/\\d{1,2} (?:will|möchte|wünscht|öffnet|nimmt)~`,
    // `Stiege II, Top 7`; `TOP 7` stands on an agenda, `Top 10 der Fragen` is a ranking.
    `#Top \\d{1,3}(?= (?:${AT_THE_DOOR}|${SIDE}))|#Stiege [\\dIVX]{1,3},? Top \\d`,
    // `linke Tür im 1. Stock`, `zweite Tür: Ärztin`, `oberste Klingel`, `2. Eingang, Klingel`.
    '#(?:linke|rechte|obere|untere|mittlere|hintere|vordere|oberste|unterste)[rns]? (?:Wohnungst|T)ür~|#(?:linke|rechte|obere|untere|mittlere|hintere|vordere|oberste|unterste)[rns]? (?:Wohnung|Klingel|Klingelkn[oö]pfe?|(?:Doppelh|H)aushälfte|Briefkasten)~|#(?:top|bottom|left|right|upper|lower) (?:bell|door|flat|letterbox)|#(?:first|second|third|fourth|last) (?:bell|door|house) (?:on|before|after|past) the~|#last house(?=[,:] \\p{Ll})|#(?:[Ff]lat|[Uu]nit|[Aa]partment) [A-H](?![@\\d-])|#[Tt]he (?:farm|house|cottage|bungalow) (?:past|by|near|behind|opposite|at the end|with|on)~|#no \\d{1,3}[a-h]?(?=[,:])|#(?:at|from|near|opposite) no\\.? \\d{1,3}|#[Ff]lat (?:above|below|next to|opposite|behind)~',
    `(?<!@|[Jj]ede[rns]? )(?:\\d\\.|(?:erst|zweit|dritt|viert|fünft|letzt)e[rns]?) (?:Tür|Klingel|Wohnung|Eingang|Aufgang)(?:[:,]| (?:${SIDE}|von (?:oben|unten|links|rechts)))`,
    // `rotes Haus mit Solardach`, `im Haus mit dem grünen Tor`, `Villa neben der Apotheke`; `in 16 nette Dame`, `21b: will`.
    '#(?:rosa|lila|orange|(?:rot|gelb|grün|blau|weiß|grau|orangen|braun|klein|letzt|vorletzt|hinterst)e[sn]?) (?:Eck)?[Hh]aus(?=[ ,:]|$)(?! (?:de[rs]|im Bund|um|gegen|geschafft))|#Haus mit de[nmr]~|#Haus ist das (?:erst|zweit|dritt|viert|fünft|letzt)e (?:von|nach|vor|hinter|links|rechts)~|#(?:Villa|Bungalow|(?:Bauernh|H)of|Gehöft|Wohnwagen|Laube|(?:[Rr]eihen|[Dd]oppel|[Ee]infamilien|[Ff]erien|[Ff]achwerk|Forst|Pfarr|[Ww]ohn|[Hh]och|[Hh]olz|Efeu|Backstein|Bauern|[Ee]ck|Klinker|Stein)haus) (?:(?:ganz )?(?:hinten|vorne?|außen)~|neben|am|an der|hinter|gegenüber|mit de[mnr])~|#(?:erst|zweit|dritt|viert|fünft|letzt)e[sn]? Haus (?:von|links|rechts|vor|nach|hinter)~|#@+(?:haus|hälfte) \\d{1,3}[a-h]~|#(?:Keller|Terrassen)tür~|#(?:[Hh]ouse|[Cc]ottage|[Bb]ungalow) (?:on the corner|next to|opposite|behind|with the)~',
    `#(?:[Ii]n|[Bb]ei|[Vv]or) ${HOUSE_NUMBER} (?:(?:hat|war|wohnt|öffnete|lebt) )?(?:\\p{Ll}+e[rn]? ){0,2}(?:Frau|Mann|Dame|Herr|Paar|Familie|Hund|Oma|Opa|Rentnerin|Student(?:in)?|Mutter)~|(?:^|[,;.] )\\d{1,3} ?[a-h]: |(?:(?:^|[,;.] )[1-9]\\d{0,2}[a-e](?=,| und | (?:nie|${AT_THE_DOOR}))|#(?:[Ii]n|[Bb]ei|[Vv]or) [1-9]\\d{0,2}[a-e](?=[ ,]|$))|#(?:[Ii]n|[Aa]n der|[Bb]ei) ${HOUSE_NUMBER} (?:wohn|hängt|lebt)`,
    // `letztes Gartentor links vorm Bahnübergang`, `hinter der Kirche das Fachwerkhaus`, `das Haus, wo der Trabi steht`, `Laube mit Solardach`.
    `#${COLOUR} ${HOUSE}(?=[ ,.:=]|$)(?! (?:de[rs]|im Bund|um|gegen|geschafft))|#${ORDER} ${HOUSE}(?= (?:links|rechts|vor[m]?|nach|hinter[m]?|von|am|an der|auf der|unten|oben)~|[,:])`,
    `#${HOUSE} (?:mit|m\\.) (?:de[mnr] |einem |einer )?(?:\\p{Ll}+e[mnr] )?\\p{Lu}|#[Dd](?:ie|er) (?:Haust|Wohnungst|T)ür (?:mit de[mnr]|ohne|neben|gegenüber)~|#(?:Haust|Wohnungst|T)ür ohne (?:Namen|Klingel|Schild)@*`,
    `#${HOUSE}(?:,? (?:ganz|direkt|gleich))? (?:neben|gegenüber|ggü\\.?|hinter[m]?|oberhalb|unterhalb|unterm?|am (?:Wald|Orts|Feld)rand|am Ende|an der Ecke|auf der (?:linken|rechten) Seite)(?![@])|#(?:hinter|neben|gegenüber|vor|ggü\\.?|nach) (?:de[rm] |vo[nm] )\\p{Lu}@+,? (?:das|der|die) (?:\\p{Ll}+e )?${HOUSE}~|#${HOUSE},? (?:wo|in dem|bei dem|vor dem)~`,
    // `Parz. 33`, `Whg 0407`.
    '#(?:Parz\\.|Parzelle) ?(?:Nr\\.? ?)?\\d{1,4}(?!\\d)',
    // `Eckhaus mit grünem Zaun`, `die rote Haustür`, `drittes Reihenhaus von rechts`, `die 5 und die 9 bitte auslassen`.
    '#(?:Eckhaus|Villa|Bungalow|Hochhaus|Reihenhaus|Häuschen|Fachwerkhaus|Bauernhaus|Doppelhaus) mit (?!\\d)(?:\\p{Ll}+ )?\\p{Lu}|#(?:rote|gelbe|grüne|blaue|weiße|graue|rosa|orange|braune|schwarze|lila|türkise)[nrs]? (?:Haus|Garten|Holz)?(?:[Tt]ür|[Tt]or|[Vv]illa|[Ff]assade)(?=[ ,:.]|$)|#(?:erst|zweit|dritt|viert|fünft|sechst|vorletzt|letzt)e[sn]? (?:Reihen|Eck|Doppel|Wohn|Hoch)haus(?= (?:von|links|rechts|vor|nach|hinter)~|[,:])',
    `#[Dd]ie \\d{1,3}(?:, \\d{1,3})+ und \\d{1,3} (?:unbeliefert|auslassen|nicht|fehlen noch)~|#(?:[Nn]achbar(?:in)?|Frau|Mann|Dame|Herr|Paar|Familie|Rentner(?:in)?|Leute) (?:aus|von|in) (?:der )?${HOUSE_NUMBER}(?!\\d|[.,:]\\d| (?:Uhr|Jahre|Orten|Ländern|KV|OV|Städten|@+en)~)|#(?:[Ii]n|[Bb]ei|[Vv]on|[Aa]us) (?:der )?(?:Nr\\.?|Nummer) ${WORD_NUMBER}|#[Dd]ie \\d{1,3} (?:und|&) (?:die )?\\d{1,3} (?:bitte )?(?:auslassen|nicht|weglassen|überspringen|nochmal|nie)~`,
    // `Klingel ganz unten`, `Tür neben dem Lift`, `das Haus neben der Kirche`.
    '#(?:das|beim|am) (?:\\p{Ll}+e[ns]? )?(?:Eckh|H)aus (?:neben|gegenüber|hinter|an der Ecke|mit de[mr])~|#(?:(?:Wohnungs|Haus)t|T)ür (?:neben|gegenüber)~|#(?:Wohnungs|Haus)tür mit (?:de[mnr] )?\\p{Lu}|#Klingel(?:knopf)? (?:ganz|\\d\\.?|erste|zweite|dritte|vierte|fünfte) (?:von )?(?:oben|unten|links|rechts)',
    `#(?:[Ff]lat|[Aa]partment|[Aa]pt\\.?|[Uu]nit|[Hh]ouse(?: (?:[Nn]o\\.?|number))?|[Nn]umber|[Nn]o\\.|[Rr]oom|[Dd]oor) *(?!1(?![\\da-h]))\\d{1,3} ?[a-hA-H]?(?!\\d|@| ?%)${COUNTED}(?! (?:on|in our) )|#(?:one|two|three|four|five|few|couple of|\\d) doors? (?:down|up|along)~|#(?:green|red|blue|yellow|white|brown|pink|gr[ae]y|brick) (?:house|cottage|bungalow|front door|gate)~`,
  ].join('|'),
  'gu',
);

export const namesDoor = (text: string): boolean =>
  [...placesOf(DOOR, text)].some(({ 0: found, index }) => !isVenue(text, index, found.length));
