import { placesOf } from './pattern.ts';

/** Words for a street that mean nothing else, and such as are in other names too. */
const SURE =
  '(?:[Ss]tra(?:ß|ss)e|[Ss]tr\\.?|STRA(?:ß|SS)E|[Aa]llee|[Gg]asse|[Gg]ä(?:ß|ss)chen|[Cc]haussee|[Pp]romenade|[Pp]l\\.)';
const MAYBE =
  '(?:[Ww]eg|[Pp]latz|[Rr]ing|[Dd]amm|[Uu]fer|[Ss]tei?g|[Ss]tieg|[Pp]fad|[Mm]arkt|[Hh]of|[Ww]all|[Gg]raben|[Hh]ang|siedlung|kamp|twiete|redder|[Zz]eile|reihe|stiege|brink|[Gg]ürtel|[Ll]ände)';
const NAME = "\\p{Lu}[\\p{L}.'-]{1,40}";
/** What names like `Am Mühlbach`, `An der Kirche` end with; a list, as `Am Stand 2` and `Im Saal 3` look the same. */
const LANDMARK =
  'anger|bach|bahnhof|berg|hang|hügel|wald|see|teich|weiher|park|kirche|kapelle|dorf|felde?|linden?|eichen?|buchen?|mühle|brunnen|winkel|deich|garten|gärten|höfen?|schloss|burg|rathaus|schule|rain|grund|aue?|wiesen?|hafen|heide|höhe|born|kamp|acker|post|weide|bruch|moor|bogen|markt|ziegelei|friedhof|kirchhof|bleiche|kanal|fluss|ufer|wall|graben|mauer|steg|brücke|stein|sand|kreuz|denkmal|spielplatz|sportplatz|quelle|damm|krug|forst|busch|holz|horst|hagen|ried|tal|koppel|blick|turm|rasen|siel|breite|steig|pfad|schlag|esch|loh|gericht|stadttor|zoll|speicher|gut|hof|sonne|stadion'.replace(
    /(?<!\p{L})\p{L}/gu,
    (letter) => `[${letter.toUpperCase()}${letter}]`,
  );

const STREET = [
  // `Hauptstraße`, `hauptstr.`, `Karl-Marx-Allee`; `Lindenweg`.
  `\\p{L}[\\p{L}.'-]{1,40}${SURE}|\\p{L}[\\p{L}.'-]{2,40}${MAYBE}`,
  // `Lange Straße`; `Alter Markt`, as such names end in -er and `Auf Platz` does not.
  `(?!(?:straßen?|eine|jede)\\s)\\p{Ll}{4,20}\\s(?:straße|strasse|str\\.|allee|gasse)|${NAME}\\s${SURE}|${NAME}er\\s${MAYBE}|(?:Lang|Kurz|Hoh|Breit|Alt|Neu|Groß|Klein|Ober|Unter|Krumm|Schön|Grün|Hinter|Vorder)e[rn]?\\s(?:Aussicht|Heimat|Mühle|Burg|Ziegelei|Schäferei|Insel|Reihe|Zeile|Twiete|Stiege|Bleiche|Gärten|Höfe|Wende|Wiese|Trift|Halde|Mauer|Hecke|Seite)`,
  // `Straße der Jugend`, `Straße des 17. Juni`.
  `(?:${SURE}|${MAYBE})\\s(?:de[rs]|d\\.|[az]um?|am|zur)\\s(?:\\d\\d?\\.\\s)?${NAME}`,
  `(?:A[mn]|Auf|Bei|Hinter|I[mn]|Unter|Vor|Zu[mr])\\s(?:de[mnr]\\s)?(?:\\p{L}{2,20}e[nr]\\s)?(?=\\p{Lu})\\p{L}{0,20}?(?:${LANDMARK})`,
].join('|');
/** `12`, `12 b`, `12-14`, `Nr. 12`. Letters to g, as 5 h and 5 m are something else. */
const LETTER = '(?:\\s?[a-gA-G](?![\\p{L}\\d]))?';
const NUMBER = `(?:,?\\s{0,2}(?:Nr\\.?|Hausnr\\.?|(?:Hausn|N)ummer)\\s?|\\s{1,2}|(?<=\\.|[ßs]e|[ßs]tr|\\p{Ll}(?:allee|gasse|weg|platz|ring|damm|ufer|berg|feld|grund|hof|hang|garten|wiese|bach|wald)))\\d{1,3}${LETTER}(?:\\s?[-–/+]\\s?\\d{1,3}${LETTER})?(?![\\p{L}\\d])`;
const ADDRESS = new RegExp(`(?<![\\p{L}\\d])(${STREET})${NUMBER}`, 'gu');

/** After a number that counts or dates come a clock, a day, a unit, or what is counted. */
const NO_HOUSE =
  /^(?:[.:]\d|,\d\d(?![\d.])|-\p{Ll}{2}|\s?[-–]\s?\d|\s?[%€×]|\s?(?:Uhr|h|km|kg|m|min|EUR|Euro|x)(?!\p{L})|\.\s?(?:\d|(?:und|bis|Runde|Versuch|Anlauf|Durchgang|Tag|Mal|Woche|Halbjahr|Quartal)\b)|\sbis\s\d(?!\d?(?:[.:]\d\d)?\s?[Uu]hr)|\s\d(?!\d?\.\s?(?:OG|St)|\d{4}\s\p{Lu})|\s?(?:Stk|Std|St|Stck|qm|Pers|Pl|Ex|mal|cm|mm|l|ha)(?![\p{L}])|\s?m²|\.?\s?(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)|\s(?:(?!(?:hat|will|wollte|möchte|nimmt|bekommt|braucht|holt|bittet|fragt|lehnt|öffnet|wohnt|ist|war|soll|darf|hängt|und|alle|alles|nur|jede)\s)\p{L}{1,20}\s)?\p{L}{0,20}(?:plakate?|türen|flyer|leuten?|menschen|personen|helfer|helfende|aktive|mitglieder|gäste|stimmen|stunden?|minuten|tage|wochen|gespräche|kontakte|haushalte|häuser|wohnungen|läden|stände|tische|zelte|schilder|banner|karten|kisten|kartons|zettel|briefe|stück|betten|autos|busse|räder|bäume|innen|eltern|kinder|familien|frauen|männer|jugendliche|gruppen|teams|nächte|interessierte|spenden|unterschriften|prozent|quadratmeter|meter|kästen|einladungen|exemplare?|broschüren|hefte|karten|aufkleber|taschen|rosen|ballons|stifte|schreiber|standorte|laternen|masten|anwohner|anwohnende|wähler|teilnehmer|teilnehmende|plätze|parkplätze|kräfte|fahrzeuge|mitmachende|neue|weitere|freie|von|mal|people|posters|\p{L}+(?:tafeln|punkte|ungen|ionen)|doors|leaflets|hours|minutes)(?!\p{L}))/iu;
/** No street with houses: `Bundesstraße 27`, `Listenplatz 3`, `Umweg 2`, `Bahnhof 5`, `Dieser Platz 3`. */
const NO_STREET =
  /^(?:(?:bundes|landes|staats|kreis)straße|\p{L}*(?:stand|sitz|steh|schlaf|park|stell|arbeits|listen|start|tabellen|spiel)platz|(?:hin|rück|um|aus|unter|heim|rad|wander|anfahrts|mittel|lebens|arbeits)weg|\p{L}*(?:um|ein|auf|ab|aus|an)stieg|(?:an|ab|vor|zusammen|über|aus)hang|(?:h|sp)ering|training|\p{L}*(?:sitz|stuhl|buch|vortrags|versuchs|veranstaltungs|gesprächs|film|konzert|seminar|workshop|zuschauer|post|video|lese|themen|plakat|baum|bank|test|block|spiel)reihe|\p{L}*(?:bahn|fried|innen|schul|park)hof|(?:wochen|floh|super|bau|bauern|weihnachts|media|drogerie|getränke|elektro|verbraucher|möbel|bio|arbeits|finanz|gebraucht\p{L}*)markt|(?:d(?:ie|e[rmn])|(?:dies|jed|uns|ein|ganz)\p{L}{0,4})\s.*)$/iu;
/**
 * A street that no word for a street gives away: `Am Weinberg 8`, `Hinter der Mauer 3`. So much else looks like it that the
 * number ends the thought, or a postcode or a lower-case word follows.
 */
const PREPOSITION =
  '(?:A[mn]|Auf|Beim|Bei(?=\\sde[mnr]\\s)|Hinter[m]?|Im|In(?=\\sde[mnr]\\s)|Unter[m]?|Vor[m]?|Zu[mr]|Oberm?|Neben)(?:\\s(?:de[mnr]|(?:[Aa]lt|[Nn]eu|[Hh]oh|[Ll]ang|[Kk]lein|[Gg]roß|[Gg]rün|[Rr]ot|[Ww]eiß|[Ss]chwarz|[Gg]old(?:en)?|[Ss]chön|[Kk]alt|[Kk]rumm|[Bb]reit|[Oo]ber|[Uu]nter|[Hh]eilig|[Tt]ief|[Ss]teil)e[nr]?r?)){0,2}';
const NO_LANDMARK =
  '(?!(?:Stand|Saal|Raum|Gleis|Tisch|Tag|Tage|Team|Haus|Block|Kapitel|Punkt|TOP|Wahlkreis|Stimmbezirk|Bezirk|Wahlbezirk|Wahllokal|Jahr|Stock|Zimmer|Schnitt|Durchschnitt|Verhältnis|Umkreis|Alter|Abschnitt|Bereich|Bild|Film|Lager|Quartal|Halbjahr|Kalenderwoche|KW|Woche|Abend|Morgen|Mittag|Nachmittag|Vormittag|Wochenende|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Sommer|Herbst|Winter|Frühjahr|Frühling|Ende|Anfang|Mitte|Antrag|Artikel|Absatz|Paragraf|Satz|Seite|Folie|Teil|Band|Gruppe|Klasse|Kurs|Liste|Listenplatz|Zeile|Spalte|Tabelle|Straße|Platz|Rang|Runde|Tour|Route|Gebiet|Tor|Eingang|Halle|Zelt|Bus|Linie|Zug|Monat|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Vorstand|Kreis|Ort|Ganzen|Schritt|Spiel|Fall|Thema|Vergleich|Einsatz|Anhang|Abs|Nr|Internet|Protokoll|Heft|Level|Version)(?!\\p{L}))';
const UNNAMED = new RegExp(
  `(?<![\\p{L}\\d])${PREPOSITION}\\s{1,2}${NO_LANDMARK}\\p{Lu}\\p{Ll}[\\p{L}-]{1,29}${NUMBER}(?!\\.\\d|\\s?[-–%€]|:\\s?\\d|\\s\\p{Lu}|\\s\\d(?!\\d{4}\\s))`,
  'gu',
);
/** Any name before a number and a postcode with its place: `Musterhausen 12, 12345 Beispielstadt`. */
const WITH_POSTCODE =
  /\p{Lu}[\p{L}.-]{2,40}\s\d{1,3}\s?[a-hA-H]?,?\s(?:D-)?\d{5}\s\p{Lu}\p{L}|\p{Lu}[\p{L}.-]{2,40}\s\d{1,3}\s?[a-h]?,\s(?:A-|CH-)?(?!19|20)[1-9]\d{3}\s\p{Lu}\p{L}/u;
/** `Markt 3` as a whole thought: streets of one word. */
const ONE_WORD =
  /(?<![\p{L}\d]|[-–]\s?|\p{Ll}(?:er|es|em|en)\s)(?:Markt|Siedlung|\p{Lu}\p{Ll}{2,}(?:hain|wende|trift|halde)|(?:Ober|Unter|Nieder|Mittel|Hinter|Vorder|Alt|Neu)(?:dorf|stadt|gasse)|Marktplatz|Kirchplatz|Schulplatz|Dorfplatz|Rathausplatz|Neumarkt|Altmarkt|Anger|Dorfanger|Graben|Domplatz|Wall|Ufer|Hohlweg|Kirchberg|Mühlberg|Schlossberg|Steinweg|Dorfstr|Kirchhof)\s\d{1,3}\s?[a-g]?(?=\s*(?:$|[,;)]|\.\s*$|(?:in|bei|klingeln|abgeholt|abholen|wohnt|war)(?!\p{L})))/u;
/** `neue Adresse: obere kehre 21`, `umgezogen, jetzt Torfmoor 19`: announced, so that any name will do. */
const ANNOUNCED =
  /(?:(?<!mail-?|web|net)adresse|anschrift|wohnhaft|umgezogen,? (?:jetzt|nach|in)|(?<!\p{L})(?:an|bei) (?:de[nmr] )?nachbar(?:n|in)?,|(?<!\p{L})wohnt(?: jetzt)?(?: in)?)(?: ist| lautet| jetzt)?:?\s(?:\p{L}[\p{L}.-]{1,30}\s){1,3}\d{1,3}\s?[a-h]?(?![\p{L}\d]|[.:]\d|\s?%|\s(?:Uhr|Jahre?n?|Minuten|km|Personen|Leute|Tage?n?|Wochen|Monate?n?|Kindern?|Katzen|Hunden?)(?!\p{L}))/iu;
/**
 * `Ölberg 11 nochmal hin`, `Großer Sand 15 will`: a name that ends as places do, and behind the number what happens at a door
 * or the end of the thought after an adjective.
 */
const AS_PLACE = new RegExp(
  `(?<![\\p{L}\\d]|(?:KV|OV|BV|SV|RV|Kreis|Stadt|Wahlkreis|Gemeinde|bei|für|mit|aus|nach) )(?:(?:Große|Kleine|Alte|Neue|Hohe|Lange|Breite|Obere|Untere|Kurze|Krumme|Grüne|Rote|Weiße|Schwarze)[rns]? \\p{Lu}\\p{Ll}{2,}|\\p{Lu}\\p{Ll}{1,}(?:${LANDMARK}|schlag|hof|eck|busch|stück|kehre|koppel|hook|kuhle|esch|blick|hain|brook|wende|trift|halde)) \\d{1,3} ?[a-h]?(?![\\p{L}\\d])(?= (?:noch ?mal|will|wollte|möchte|klingeln|nimmt|fragt|bittet|wohnt|öffnet|hat|macht|nicht|nie|lehnt|sehr|war (?:nett|offen|niemand)|gesehen|gefunden|entlaufen|ab(?:ge)?geben|abholen|abgeholt|geklingelt|gemeldet|hinterlegt|melden)(?!\\p{L})|,? ?(?:EG|OG|DG|\\d\\. ?OG|Hinterhaus|Klingel|Top \\d|Eingang|Tor (?:links|rechts))(?!\\p{L}))`,
  'u',
);
/** `Erlenbrook 12, Beispielstadt`: endings that streets have and towns do not; the number ends the thought, or the town follows. */
const GROVE =
  /(?<![\p{L}\d-]|(?:KV|OV|BV|SV|RV|aus|in|Team|Gruppe)\s)(?!(?:Kinder|Bier|Klein|Schul|Schreber|Winter|Tier|Vor|Blick|Ab|Hinter|Unter|Vorder|Erd|Beweg)(?:garten|gärten|winkel|hang|grund|brunnen)\s)\p{Lu}\p{Ll}{2,}(?:brook|stieg|hain|hook|kuhle|esch|garten|gärten|wiesen?|weide|acker|anger|winkel|brunnen|hang|rain|teich|breite|koppel|twiete|redder|bleiche|halde|trift|grund|hag|vorstadt)\s\d{1,3}\s?[a-h]?(?=\s*$|[;)]|,\s\p{Lu}\p{Ll}{2,}\s*(?:$|[,.;)(]))/u;
/** `am Birkenhain 9 gesehen`, `am kirchberg 2 bei …`: small where a sentence goes on, by endings that are no meeting places. */
const WITHIN =
  /(?<!\p{L})(?:am|an der|im|in der|auf de[mr]|hinter de[mr]|zu[mr]|beim|unterm|vorm)\s(?:\p{L}\p{Ll}{2,})?(?:anger|bach|berg|hang|hügel|teich|weiher|linden?|eichen?|mühle|brunnen|winkel|deich|rain|grund|aue|wiesen?|heide|höhe|born|kamp|acker|weide|bruch|moor|bogen|bleiche|wall|graben|steg|hagen|ried|koppel|breite|steig|pfad|busch|holz|horst|hain|brook)\s\d{1,3}\s?[a-h]?(?=\s*(?:$|[;)])|,?\s(?:bei|gesehen|gefunden|wohn\p{L}*|klingeln|ab(?:ge)?geben|ab(?:ge)?holt?|abholen|hinterlegt|zuhause|parken|melden|steht|liegt|hinten|links|rechts|ist (?:das|die|der))(?!\p{L}))/u;
/** `12345 Musterdorf 7`, `1234 Beispiel am See Nr. 18`: villages whose houses are numbered through. */
const VILLAGE =
  /(?<![\p{L}\d])(?:\d{5}\s\p{Lu}\p{Ll}{2,}(?:\s(?:am|an der|im|in|ob der|bei)\s\p{Lu}\p{Ll}+)?\s(?:Nr\.?\s?)?|(?:A-|CH-)?\d{4}\s\p{Lu}\p{Ll}{2,}(?:\s(?:am|an der|im|in|ob der|bei)\s\p{Lu}\p{Ll}+)?\sNr\.?\s?)\d{1,3}\s?[a-h]?(?=\s*(?:$|[,;)]|\p{Ll}))/u;
/** `12 Sample Street`, `221b Example Road`; `outside 7 Sample Park`, as parks and ends are counted, too. */
const ENGLISH =
  /(?<![\p{L}\d])\d{1,4}[a-d]?,?\s(?:\p{Lu}[\p{L}']+\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Court|Square|Terrace|Crescent|Gardens|Grove|Way|Row|Hill|Parade|Mews|Rise|Walk|Quay|Terr|Cottages|Yard|Croft|Mount|Wynd|Maltings|Villas|Chase|Garth)(?![\p{L}])|(?<!\p{L})(?:outside|at|opposite|near|from|lives(?: at)?|number|address:?|by)\s\d{1,3}[a-d]?,?\s(?:\p{Lu}[\p{L}']+\s){1,2}(?:Park|Place|View|Green|Meadows?|Mead|Vale|Buildings|Bank|End|Common|Fields?|Heath|Lea)(?![\p{L}])|(?<!\p{L})(?:Rue|Chemin|Boulevard|Via|Calle|Ulica|ul\.)\s(?:\p{L}+[\s'’]){0,3}\p{Lu}\p{Ll}+\s\d{1,3}(?!\d|\s?(?:Uhr|%))/u;

/** `Hauptstraße zwölf, rotes Tor`: a number in a word ends the thought, as `Hauptstraße drei Plakate` counts. */
const IN_WORDS = new RegExp(
  `(?<![\\p{L}\\d])(?:${STREET})\\s(?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\p{Ll}{3,8}zehn|\\p{Ll}{0,15}(?:zwanz|dreiß|vierz|fünfz|sechz|siebz|achtz|neunz)ig)(?=\\s*(?:$|[,;.:)]|(?:wohnt|links|rechts|klingeln|will|hat)(?!\\p{L})))`,
  'u',
);
/** Cheap looks that spare most texts the long pattern. */
const WORTH_A_LOOK = /\d/;
const WORD_NUMBER = /eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zig|ßig/;

/** `1b` is a house whatever follows. */
const LETTERED = /\d\s?[a-g]$|\p{L}\d+$/u;
/** `Marktplatz 10 bis 14 Uhr`: hours, where a stall stands. */
const HOURS = /(?:platz|markt)\s(?:[89]|1\d|2[0-2])\sbis\s\d\d?\s[Uu]hr/u;
const counts = (text: string, after: number): boolean =>
  NO_HOUSE.test(text.slice(after, after + 60).replace(/noch\s?mal/, '')) ||
  HOURS.test(text.slice(Math.max(0, after - 12), after + 12));

/** Where a street with a house number begins. */
export function findAddress(text: string): number | undefined {
  const spoken = WORD_NUMBER.test(text) ? text.search(IN_WORDS) : -1;
  if (spoken >= 0 || !WORTH_A_LOOK.test(text)) return spoken < 0 ? undefined : spoken;
  for (const { 0: found, 1: street = '', index } of placesOf(ADDRESS, text))
    if (!NO_STREET.test(street) && (LETTERED.test(found) || !counts(text, index + found.length))) return index;
  for (const { 0: found, index } of placesOf(UNNAMED, text)) if (!counts(text, index + found.length)) return index;
  const [first] = [WITH_POSTCODE, ONE_WORD, ANNOUNCED, AS_PLACE, GROVE, WITHIN, VILLAGE, ENGLISH]
    .map((one) => text.search(one))
    .filter((at) => at >= 0);
  return first;
}
