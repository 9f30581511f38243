import { pattern, placesOf } from './pattern.ts';

const TITLE =
  '(?:(?:[Dd]r|[Pp]rof|Mag|Bgm|[Ll]ic|h\\. ?c|med|[ij]ur|phil|theol|oec|pol|rer|nat|(?:Dipl\\.-)?Ing)\\.|Dr|Prof|Doktor|Professor(?:in)?)';
/** `Beispiel`, `O'Beispiel`, `E. Beispiel`; two letters and more, as `Frau B.` names nobody. */
const PARTICLE = "(?:(?:[Aa]l|[Ee]l|ad|as|[Bb]en|[Bb]in|[Dd]el|[Dd][iu]|da|[Ll][ae]|ter|ten)[- ]|[dDO]['’]){0,2}";
const NAME = `(?:\\p{Lu}\\.[ -]?){0,3}${PARTICLE}\\p{Lu}(?:['’]\\p{Lu})?\\p{L}+(?:-(?!(?:Stra(?:ß|ss)e|Str|Platz|Weg|Allee|Ring)~)\\p{Lu}\\p{Ll}+)?~`;
/** `Mitte 50`, a slogan, a trade; and the rest of a Friday. */
const NO_NAME =
  '(?!(?:(?:Mitte|Anfang|Ende) \\d|Doubtfire~|Mann (?:und|oder|&)|Leben[, ]|(?:Hause|Welt|Ober|Abend|Nachmittag|Vormittag|Mittag|Nacht|Früh|Uhr|Und)~|Kind (?:und|oder|mit)|(?:Holle|Antje|Office|Word|Excel|Teams|Outlook|Wash|Bean|Right|President|Speaker|Whippy|Kipling|Zufall|Trend|Marple|Piggy|Saigon|Minit|Spex|Gaga|Godiva|Lampe|Chancellor|Lieutenant|Mayor|Provost|Nelson|America|Hook|Morgan|Tussauds?|Butterfly|Courage)~)|Morgen \\d)';
/** An office after a form of address names nobody, unless a name follows: `Frau Bürgermeisterin`. */
const OFFICE =
  '(?:(?:Ober|Alt|Dritte[r]?|Zweite[r]?)?-?[Bb]ürgermeister|(?:Vize)?[Ll]and(?:es)?r[aä]t|(?:Minister|Bundes|Vize)?[Pp]räsident|(?:Staats|Innen|Bau|Umwelt)?[Mm]inister|Bundeskanzler|Kanzler|Pfarrer|Pastor|Bischof|Abgeordnete|Vorsitzende|Vorstand|Direktor|Rektor|Schulleiter|Dezernent|Stadtr[aä]t|Gemeinder[aä]t|Kreisr[aä]t|Kollege?|Nachbar|Senator|Staatssekretär|Botschafter|Hausmeister|Schatzmeister|Kassenwart|Intendant|Sekretär|Kandidat|Ortsvorsteher|Amtsleiter|Wahlleiter|Sprecher|Moderator|Doktor|Professor)(?:in|innen|n|r|s|en)?~';
/** Firms, goods and figures that bear a title. */
const NO_DOCTOR =
  '(?!(?:Oetker|Strange|House|Best|Hauschka|Seltsam|Mabuse|Who|Beckmann|Scheller|Snuggles|Quendt|Schär|Martens|Faust|Jekyll|Evil|Doolittle|Dolittle|Schiwago|Caligari|Doubtfire|Pepper|Watson|No|Ing|Web|Klenk|Kade|Barnardo)~|\\p{L}+(?: & \\p{L}+)? (?:GmbH|AG|KG|OHG|Stiftung|Verlag|Klinik|Apotheke)~)';
/** `Dr. Martin-Muster-Straße` is a place. */
const NO_PLACE =
  '(?<!straße|str|allee|platz)(?!(?:-[\\p{L}-]{0,40}| )(?:[Ss]traße|[Ss]tr\\.|[Ww]eg|[Aa]llee|[Pp]latz|[Rr]ing)~)';
const PEOPLE =
  '(?:[Hh]errn?|HERRN?|[Hh]rn?\\.?|[Ff]rau|FRAU|[Ff]räulein|Frl\\.?|Frln\\.?|Fr\\.(?! ?(?:Infost|Haust|Plak|Sitz|Treff|Stand|Aktion|Auf|Ab|Fly|Termin|Demo|Markt|Vor|Nach|Vers|Wahl|Früh|Spät))|[Ff]amilie|FAMILIE|Fam\\.?|Eheleuten?|Ehepaar|M(?:rs?|s|x)\\.?)';
/** After an article it is `die Frau von der Presse`, without one `Frau von Beispiel`. */
const OF =
  '(?<!(?:d(?:ie|e[rmn])|eine?[rmn]?|jede|keine) (?:Herrn?|Frau) )(?:von|van|de|zu|v\\.) ?(?:de[rn]? |d\\. ?)?';
/** Kin, neighbours and who holds a key or a hall: with a name behind them they are one person. */
const KNOWN_AS =
  'OB(?:in)?|BM|MdE?[ABLP]|Gfr(?:n|in)?\\.|\\p{Lu}\\p{Ll}*(?:amts|studien|regierungs|direktions|bau|forst|schul|medizinal|ministerial)rat|(?:[Pp]farrer|[Pp]astor|[Hh]ausmeister|[Nn]achbar|[Vv]ermieter|[Gg]enoss|[Kk]olleg)(?:in|e)?|\\p{Lu}\\p{Ll}+rätin|Landrat|(?:\\p{Lu}\\p{Ll}{2,})?(?:[Bb]ürgermeister(?:in)?|[Rr]ats(?:herrn?|frau|mitglied|vorsitzender?))|Kreistagsmitglied|Gemeindevertreter(?:in)?|(?:Stadt|Bezirks|Stadtbezirks)verordnete[rn]?|(?:Orts|Bezirks|Stadt|Amts|Stadtverordneten)vorsteher(?:in)?|(?:Wehr|Wander|Jugend|Sitzungs|Abteilungs|Chor|Kita|Schul|Sparten|Zug|Touren)(?:führer|leiter)(?:in)?|(?:Kassen|Rechnungs)prüfer(?:in)?|(?:Platz|Jugend|Geräte|Zeug|Hütten)wart(?:in)?|Schriftführer(?:in)?|Schatzmeister(?:in)?|Kassierer(?:in)?|Kassenwart(?:in)?|Ob(?:mann|frau)|Beisitzer(?:in)?|Vorsitzende[rn]?|G[VR]|(?:Herbergs|Schwieger|Stief|Groß)(?:vater|mutter)|Lehrer|Notar|Kaplan|Dekan|Dirigent|(?:Haus|Tier|Zahn)arzt|Rechtsanwalt|(?:Ge\\p{Ll}+s)führer|Abgeordnete[rn]?|(?:(?!Schwer)\\p{Lu}\\p{Ll}{2,}(?:er|or|ent|ant|är)|Ärzt|Anwält)in|Kantor(?:in)?|(?:[Gg]arten|[Ss]port|[Ww]ander|[Pp]artei|Musik|Turn)(?:freund|kamerad)(?:in)?|Kamerad(?:in)?|[Kk]andidatin|[Hh]elferin|[Tt]rainer(?:in)?|[Tt]ante|[Oo]nkel|[Oo]ma|[Oo]pa';
/** What an office is elected at, does or leaves: `Bürgermeister Wahl`. */
const NO_EVENT =
  '(?!(?:\\p{Lu}\\p{Ll}*)?(?:[Uu]ng|[Uu]ngen|[Ww]ahl(?:en|kampf)?|[Tt]reffen|[Kk]urs|[Ss]eminar|[Ss]telle|[Ll]iste|[Tt]eam|[Aa]bend|[Tt]ag|[Rr]unde|[Kk]onferenz|[Kk]andidat(?:in|en)?|[Pp]osten|[Aa]mt|[Ww]echsel|[Ss]uche|[Mm]ail|[Bb]üro|[Hh]aus|[Hh]eim|[Kk]irche|[Gg]arten|[Ss]pende|[Bb]ericht|[Pp]rotokoll|[Rr]ede|[Gg]rußwort|[Aa]ntrag|[Tt]hema|[Ff]rage|[Tt]ermin|[Tt]el|[Tt]elefon|[Hh]andy|[Ff]ax|[Ss]chulung|[Aa]usflug|[Vv]ertretung|[Ff]est|[Ff]eier|[Ss]chein|[Vv]erein|[Hh]ilfe)~)';
/** A council bears its town's name, a member their own: `Stadtrat Jena tagt`, `Stadtrat Beispiel stimmt zu`. */
const OF_A_COUNCIL =
  '(?:Stadt|Gemeinde|Kreis|Bezirks|Markt|Orts)rat (?!(?:Berlin|Hamburg|München|Köln|Stuttgart|Leipzig|Dresden|Halle|Weimar|Jena|Gera|Suhl|Gotha|Chemnitz|Zwickau|Plauen|Görlitz|Bautzen|Pirna|Cottbus|Potsdam|Rostock|Schwerin|Wismar|Stralsund|Kiel|Lübeck|Bremen|Hannover|Kassel|Bonn|Essen|Mainz|Trier|Ulm|Aachen|Münster|Nord|Süd|Ost|West|Mitte|Ende|Anfang|Stadt|Gemeinde|Kreis|CDU|SPD|AfD|FDP|Grüne|Linke|\\p{L}+(?:burg|stadt|dorf|hausen|heim|ingen|leben|roda|rode|furt|hafen|brück|walde?|kirchen|münde))~)(?=\\p{Lu}[\\p{L}-]+ (?!(?:tagt|be(?:schließt|schloss|rät|fasst|willigt)|lehnt|verabschiedet|entscheidet|vertagt|billigt|verweist|wählt|hat|will|soll|muss|und|oder|im|am|in|zu[rm]?|für|gegen|mit|ohne|über|bis|ab|vom|von)~)\\p{Ll})';
const PERSON = pattern(
  `(?<![\\p{L}\\d-])(?:(?:${KNOWN_AS}) |${OF_A_COUNCIL})${NO_EVENT}${NO_NAME}${NAME}(?: ${PARTICLE}\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?~)?(?= \\p{Ll}| ?[(&/]|[,.!:;)]|$)${NO_PLACE}|(?<![\\p{L}\\d-])(?:${PEOPLE}(?: {1,3}|(?<=\\.))(?!${OFFICE}(?! ${NAME}))(?:${TITLE} ?){0,4}|(?:${TITLE}(?: {1,2}|(?<=\\.))){1,4}${NO_DOCTOR})(?:${OF})?${NO_NAME}${NAME}${NO_PLACE}`,
  'gu',
);
/** Words after a small `herr` or `frau` which are no names. */
const NO_LOWER =
  '(?!(?:und|oder|von|vom|zu|zur|zum|der|die|das|den|dem|des|ein|eine|mit|ohne|im|in|am|an|auf|aus|bei|für|hat|hatte|war|ist|sind|kam|kommt|sagt|sagte|meint|meinte|wollte|will|möchte|mag|fragt|fragte|sucht|steht|stand|geht|ging|macht|öffnet|öffnete|bitte|dort|da|hier|nicht|noch|nur|auch|sehr|dann|mitte|anfang|ende|eher|allein|alleine|unten|oben|nebenan|gegenüber|mittleren|älteren|jüngeren|nimmt|nahm|wählt|wählte|freut|redet|spricht|erzählt|erzählte|lacht|lachte|weint|weinte|ruft|rief|schimpft|schimpfte|lebt|lebte|wohnt|wohnte|braucht|gibt|gab|sieht|weiß|holt|kann|konnte|soll|darf|muss|wird|wurde|schreibt|schreit|grüßt|arbeitet|hilft|half|haben|sind|waren|als|wie|wo|aber|denn|weil|ob|immer|jetzt|heute|gestern|über|unter|nach|vor|um|gegen|statt|beim|zwischen|oetker|strange|who|schiwago)~)';
/** A volunteer on a phone writes small: `herr beispiel will ein Plakat`; `der herr beispiel` does, `der herr` alone does not. */
const LOWER = pattern(
  `(?<![\\p{L}-])(?:(?<!(?:d(?:ie|e[rmn])|eine?[rmn]?|junge[rn]?|alte[rn]?|nette[rn]?|ältere[rn]?) )(?:herrn?|frau)|familie|fam\\.?|(?:garten|sport|wander)freund(?:in)?(?! (?:\\p{Ll}+(?:te?|en)|wieder|leider)~)|hr\\.?|fr\\.|ratsfrau|ratsherr|dr\\.|prof\\.) {1,3}(?:(?:dr|prof)\\. ?){0,2}(?:(?:al|el|abu|ben|bin|ibn|del|di|la|le)[ -]|[do]['’])?${NO_LOWER}\\p{Ll}[\\p{Ll}-]{2,}~`,
  'u',
);
/** Where other days stand beside it, `Fr.` is a Friday. */
const OTHER_DAYS = /\b(?:(?:Mo|Di|Mi|Do|Sa)\b|So\.)/;
/**
 * Forms of address of other countries, of churches, offices and houses, with and without `i. R.`: `Madame Beispiel`,
 * `Pfr. i. R. Beispiel`, `Cllr Beispiel`.
 */
const TITLED =
  '(?:M(?:iss|ISS|ister|me|lle|adame|onsieur|evrouw|eneer)|L(?:ADY|ORD)|SIR|Ald(?:erman|\\.)|PCSO|Constable|Insp(?:ector|\\.)?|PC(?= \\p{Lu}\\p{Ll}+ (?:\\p{Lu}\\p{Ll}+ )?(?:\\p{Ll}+ed|said|told|gave|will|was|is|has|and)~)|Capt\\.?|Maj(?:or(?! (?:Donors?|Roadworks?|Events?|Works?|Incidents?|Changes?|Issues?|Projects?|League)~)|\\.?)(?: \\(?ret.?d\\.?\\)?)?|[Ss](?:e[ñn]ora?|ignora?)|Sir|Lady|Lord|Baron(?:ess|in)?|Countess|Gr[äa]fin|Freifrau|Freiherr|Re(?:v\\.?|vd\\.?|verend)(?: Canon)?|Cllrs?\\.?|Councillors?|Captain|Commander|L(?:ieutenan)?t Col|Colonel|Sergeant|Sgt|Nurse|Auntie|Sister|Schwester|Pater|Äbtissin|Imam|Rabbi(?:ner(?:in)?)?|Hochwürden|Monsignore|Kommerzialrat|Hofrat|Magister|StR|PHK|POK|KHK|RA(?:in)?|[Oo]berkommissar(?:in)?|Diakon(?:in)?|Superintendent(?:in)?|[Bb]äuer(?:in)?|Bauer|Wirt(?:in)?|Förster(?:in)?|Küster(?:in)?|Familienvater|[Kk]ommilitone|(?:Pfr|Pf|Dek)\\.|(?:[Pp]farrer|[Pp]astor|[Bb]ürgermeister|[Ss]chulleiter|[Rr]ektor)(?:in)?(?= [ia]\\.))';
const TITLED_PERSON = pattern(
  `(?<![\\p{L}\\d-]|MS )${TITLED}(?: {1,2}|(?<=\\.))(?:[ia]\\. ?[RD]\\. ?)?(?:Oberin |v(?:on|an|\\.) (?:d(?:e[rn]|\\.) )?|zu |Graf )?(?!(?:Robert Peel|Hall|Cook)~)${NO_NAME}${NAME}(?= \\p{Ll}|[,.'’!?]|$| \\p{Lu})(?! (?:\\p{Lu}\\p{L}* |leisure |sports |community |youth ){0,2}(?:Road|Street|Lane|Avenue|[Cc]entre|[Cc]enter|[Cc]lub|[Tt]heatre|[Mm]emorial|[Cc]up|[Pp]ark|Gardens?)~)(?! (?:\\p{L}+ )?(?:pub|Moschee|moschee|Verlag|Stiftung|school|hospital|House|Hall|Arms|van|[Ww]ard|Square)~)${NO_PLACE}`,
  'u',
);
/** A cheap look that spares most texts the pattern. */
export const MAY_NAME =
  /\b(?:herr|hr|fr|frau|fam|ehe|m(?:r|s|x|iss|evr|enee|aj)|ald|dr|doktor|prof|dipl|ing|pfarr|past|hausm|nachb|verm|genoss|kolleg|tante|onkel|oma|opa|trainer|helferin|kandidatin|bürgermeister|landrat|rats|gemeindev|stadtver|ortsv|wehr|schriftf|schatzm|kassen|kassier|ob(?:mann|frau|in)?\b|bm\b|md[abelp]|gfr|beisitz|vorsitz|g[vr]\b|kantor|frl|mag|bgm|lic|mme|mlle|mada|monsi|se[ñn]or|signor|sir|lady|lord|baron|countess|gr[äa]fin|frei(?:frau|herr)|rev|cllr|counc|capt|comm|insp|const|pc|lt|lieut|colon|serg|sgt|nurse|auntie|sister|schwester|pater|äbt|imam|rabbi|hochw|kommerz|hofrat|str|phk|pok|khk|ra(?:in)?\b|oberk|diakon|superint|bäuer|bauer|wirt|förster|küster|famili|kommil|pf|dek|rektor|schulleit)|rätin|rat\b|rats(?:herr|frau|mitgl|vors)|bürgermeister|vorsteher|(?:kassen|rechnungs)prüf|führer|leiter|wart|verordnete|freund|kamerad|lehrer|notar|kaplan|dekan|dirigent|arzt|ärztin|anw[aä]lt|abgeord|(?:er|or|nt|är)in\b|vater|mutter/i;

/** Where a form of address or a title with a name begins. */
export function findPerson(text: string): number | undefined {
  if (!MAY_NAME.test(text)) return undefined;
  const friday = OTHER_DAYS.test(text);
  for (const { 0: found, index } of placesOf(PERSON, text)) if (!(friday && found.startsWith('Fr.'))) return index;
  const titled = text.search(TITLED_PERSON);
  if (titled >= 0) return titled;
  const at = text.search(LOWER);
  return at < 0 ? undefined : at;
}
