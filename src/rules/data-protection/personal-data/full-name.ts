import { placesOf } from './pattern.ts';

/** A place, a house, a prize: what bears a person's name and is none. */
const NAMED_AFTER =
  /^(?:-\p{Lu}|\s?(?:[Ss]tra(?:ß|ss)e|[Ss]tr\.|[Pp]latz|[Aa]llee|[Ww]eg|[Rr]ing|[Hh]aus|[Ss]chule|[Gg]ymnasium|[Hh]alle|[Ss]tiftung|[Pp]reis|[Kk]irche|[Uu]niversität|[Ss]aal|[Pp]ark|[Bb]rücke|[Bb]ibliothek|[Ii]nstitut|[Ff]estspiele|[Aa]usstellung|[Ll]esung|[Zz]itat|[Dd]enkmal|[Aa]kademie|[Mm]useum|[Tt]heater|[Tt]urnier|[Cc]up|GmbH|AG|KG|eG|e\.\s?V)(?!\p{L}))/u;
/** Words after a given name that begin with a capital and are no surname. */
const NO_SURNAME =
  /^(?:Straße|Platz|Allee|Weg|Kirche|Uhr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Flyer|Plakate?|Infostand|Stand|Team|Haus|Haustür|Türen|Kreis|Land|Stadt|Berlin|Hamburg|Thüringen|Sachsen|Brandenburg|Hessen|Bayern|Wahlkampf|Und|Oder|Die|Der|Das|Wir|Ihr|Sie|Er|Es|Ich|Du|KV|OV|LV|Grüne[nr]?|Vorstand|Kasse|Protokoll|Idee|Frage|Bericht|Vorschlag|Info|Infos|Mail|Treffen|Workshop|Vortrag|Workshops|Linux|Bar|Ufer|Park|Kiosk|Himmelfahrt|Lichtmess|Empfängnis|Café|Club|Markt|Brücke|Tower|Street|Road|Church|Day|Party|Democrats?|Festival|Cup|Award|Show|Gruppe|Liste|Aktion|Tour|Runde|Normalverbraucher|Close|Lane|Valley|Ward|Grove|Elms|Rooms?|House|Pavilion|Wharf|Primary|Aid|Ambulance|Fest|Normal|Server|Zugang|Adresse|Schalter|Bäckerei|Versand|Katalog|Boss|Bus|Zettel|Bücher|Kartoffeln|Simpson|Gesellschaft|Filter|Pan|Wolfskin|Haupt(?!mann|meier)\p{L}*|\p{L}+(?:ung|heit|keit|schaft|tion|ismus|innen|tät|straße|platz|allee|weg|gasse|preis|(?:gemeinde|bürger|kranken|pfarr|kultur|vereins|rat|park|kauf|gast|jugend|eltern|frauen|schul|gewerkschafts|volks|Eltern|Gemeinde|Jugend|Kultur|Bürger|Volks)haus|schule))$/u;
/** In front of these stands no person but what is named after one, or a saint. */
const NAMED_BEFORE =
  /(?:Museum|Jugendherberge|Stiftung|Sankt|St\.|Hotel|Gasthof|Gasthaus|Firma|Café|Haus|Kanzlei|Platz|Schule|Orkan|Sturmtief|Tief)\s$/u;
const PAIR =
  /(?<![\p{L}\d-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)\s(?:\p{Lu}\.\s|(?:von|van|v\.|de|del|di|da|zu|la|le|el|al|ben|bin|ter|ten|tom|op|dos|du)\s(?:de[rnm]?\s)?)?(\p{Lu}[\p{Ll}'’ßé]*\p{L}*(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}\d])/gu;
/** Long dead and on everybody's lips: books, squares and posters speak of them. */
const NAMESAKE =
  /^(?:Karl (?:Marx|Liebknecht)|Rosa (?:Luxemburg|Parks)|Friedrich (?:Engels|Ebert|Schiller)|Ernst (?:Thälmann|Reuter)|Clara Zetkin|Martin Luther|Anne Frank|(?:Sophie|Hans) Scholl|Willy Brandt|Konrad Adenauer|Helmut (?:Kohl|Schmidt)|Petra Kelly|Heinrich (?:Böll|Heine|Zille)|Robert Koch|Albert (?:Einstein|Schweitzer)|Käthe Kollwitz|August Bebel|Nelson Mandela|Erich Kästner)(?!\p{L})/u;
/** `K. Lindner`; A. to D. number things, and a letter before is `z. B.` or `e. V.`. */
const INITIAL =
  /(?<![\p{L}\d]|[\p{L}\d][.\s]\s?)[E-Z]\.\s?(\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}{2,})?)(?=\s\p{Ll}|[,.]|\s*$)/u;

/** `Petermann, Jonas: Leiter`, as lists of those on duty have it. */
const TURNED =
  /(?<![\p{L}\d-]|,\s)(\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?),\s(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?=\s*(?:$|[:;(–-]))/gu;
const GREETED =
  /^(?:Hallo|Hey|Moin|Servus|Danke|Dank|Liebe[rs]?|Ja|Nein|Also|Bitte|Gru(?:ß|ss)|Grüße|Sorry|Team|Kasse|Thanks|Dear|Best|Cheers)$/;
/** `Niederhuber Ewald hat den Hof`, as they say in the South: by endings that name people and nothing else. */
const SURNAME_FIRST =
  /(?<![\p{L}\d-])\p{Lu}\p{Ll}+(?:inger|hofer|bauer|ma[iy]er|meier|huber|lacher|bacher|ecker|egger|lechner|thaler|gruber|moser|berger|steiner|leitner|reiter|mann)\s(\p{Lu}\p{Ll}+)(?=\s\p{Ll}|[,.)]|\s*$)/u;
/** `Viele Grüße Ludmilla Hackbarth`, `c/o Ludmilla Hackbarth`: who signs or takes letters is named, whatever the list knows. */
const SIGNED =
  /(?<!\p{L})(?:[Gg]r(?:ü|ue)(?:ß|ss)en?|[Gg]ru(?:ß|ss)|LG|VG|MfG|gez\.|[Rr]egards|c\/o|z\.\s?Hd?s?\.|i\.\s?[AV]\.|Ansprechpartner(?:in)?:|Protokollführ(?:er|erin|ung):),?\s(?:von\s)?(?!Kreis|Orts|Team|Vorstand|Eu(?:er|re)|Dein|Ihre?|Grüne|Der|Die|Das)\p{Lu}\p{Ll}{2,}\s\p{Lu}\p{Ll}{2,}(?=\s*(?:$|[,.]))/u;

/** `SPENDE WALTRAUD HÜHNERBEIN`, as a bank writes. */
const CAPITALS = /(?<![\p{L}\d-])\p{Lu}{3,}(?:-\p{Lu}{3,})?\s\p{Lu}{3,}(?![\p{L}\d])/u;
const inSmall = (text: string): string =>
  text.replace(/\p{Lu}{3,}/gu, (word) => `${word[0]}${word.slice(1).toLowerCase()}`);

/** `sabine beispielmann`: small as on a phone. A word behind it is a surname by how it ends, by what follows, or in a row of such pairs. */
const SMALL = /(?<![\p{L}\d.-])(\p{Ll}{3,}(?:-\p{Ll}{3,})?) (\p{Ll}{4,}(?:-\p{Ll}{3,})?)(?![\p{L}\d-])/gu;
const SMALL_SURNAME =
  /(?:(?<!^je|^nie)mann|m[ae][iy]er|huber|bauer|müller|schmidt|schul(?:z|tz|ze)|[ntl]ze|[nd]ke|[csz]ki|czyk|[bdkt]ow|hardt|brecht|inger|[a-z]witz|[lnr]sen|[^p]ause|(?<!^)(?:stein|bach|hoff|kamp))$/u;
const DOES =
  /^ (?:fragte?|will|wollte|möchte|hat|hatte|kommt|kam|bringt|macht|ist|war|sagte?|meinte?|fährt|übernimmt|kandidiert|spendet|zahlte?|wohnt|hilft|kann|bekommt|berichtet|wants|said|says|asked|has|was|called|signed|needs)(?!\p{L})/u;
const IN_A_ROW = /^(?:,| und| u\.| and| &) (\p{Ll}{3,}) \p{Ll}{4,}/u;
const NO_SMALL =
  /^(?:auch|dann|nicht|noch|aber|heute|morgen|gestern|immer|selbst|allein|allerdings|gerade|jetzt|wieder|leider|bitte|schon|weil|dass|wenn|oder|eine?[rnms]?|also|damit|sonst|vielleicht|danach|später|weiter|dazu|just|never|still|only|then|from|that|who|with|alles?|etwas|nichts|jemand|niemand|unser\p{L}*|d(?:ie|er|as|en|em|ies\p{L}*)|\p{Ll}+t|\p{Ll}{3,}te|danke|pause|grenze|katze|mütze|pfütze|spitze|hitze|ganze|gedanke|schranke|getränke|geschenke|schinken?|jemand)$/u;
/** Given names that are words as well where everything is small. */
const NO_GIVEN_SMALL =
  /^(?:rosa|mark|ernst|wolf|engel|christ|art|hope|joy|will|may|frank|max|kai|ada|sonne|bill|rich|mai|august|lila|viola|linde|grant|lion|dean|rob|sue|penny|carol|ray|pat|dale|glen|heath|hunter|mason|carter|parker|rose|ivy|lily|violet|ruby|amber|dawn|eve|june|april|jack|nick|drew|miles|chase|cliff|earl|duke|king|prince|bishop|angel|star|storm|sage|summer|winter|river|robin|jay|basil|ginger|cherry|olive|melody|harmony|justice|forest|stone|page|cash|guy|don|gene|grace|faith)$/;
function smallName(text: string, isGiven: (word: string) => boolean): number | undefined {
  SMALL.lastIndex = 0;
  for (let pair = SMALL.exec(text); pair !== null; pair = SMALL.exec(text)) {
    const { 0: found, 1: given = '', 2: surname = '', index } = pair;
    // `frau sabine beispiel`: the pair may begin a word later.
    SMALL.lastIndex = index + given.length;
    if (!isName(given, isGiven) || NO_GIVEN_SMALL.test(given) || isGiven(surname)) continue;
    const after = text.slice(index + found.length);
    const next = IN_A_ROW.exec(after)?.[1];
    if (SMALL_SURNAME.test(surname) && !NO_SMALL.test(surname)) return index;
    if (NO_SMALL.test(surname)) continue;
    if (DOES.test(after) || (next !== undefined && isName(next, isGiven) && !NO_GIVEN_SMALL.test(next))) return index;
  }
  return undefined;
}

const isName = (word: string, isGiven: (word: string) => boolean): boolean =>
  word.split('-').every((part) => isGiven(part.toLowerCase()));

/**
 * Where a given name with what looks like a surname begins. `isGiven` says which words are given names, in small letters; such
 * words that mean something else as well are none of them.
 */
export function findFullName(typed: string, isGiven: (word: string) => boolean): number | undefined {
  const text = CAPITALS.test(typed) ? inSmall(typed) : typed;
  const initial = INITIAL.exec(text);
  if (initial !== null && !NO_SURNAME.test(initial[1] ?? '')) return initial.index;
  const signed = text.search(SIGNED);
  if (signed >= 0) return signed;
  const turned = SURNAME_FIRST.exec(text);
  if (turned !== null && isName(turned[1] ?? '', isGiven)) return turned.index;
  for (const { 1: surname = '', 2: given = '', index } of placesOf(TURNED, text))
    if (isName(given, isGiven) && !isName(surname, isGiven) && !NO_SURNAME.test(surname) && !GREETED.test(surname))
      return index;
  PAIR.lastIndex = 0;
  for (let pair = PAIR.exec(text); pair !== null; pair = PAIR.exec(text)) {
    const { 0: found, 1: given = '', 2: surname = '', index } = pair;
    // `Für Erika Beispiel`: the second word may be the given one.
    PAIR.lastIndex = index + given.length;
    if (!isName(given, isGiven) || NO_SURNAME.test(surname) || NAMESAKE.test(found)) continue;
    if (NAMED_AFTER.test(text.slice(index + found.length)) || NAMED_BEFORE.test(text.slice(0, index))) continue;
    return index;
  }
  return smallName(text, isGiven);
}
