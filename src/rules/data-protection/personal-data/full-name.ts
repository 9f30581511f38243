/** A place, a house, a prize: what bears a person's name and is none. */
const NAMED_AFTER =
  /^(?:-\p{Lu}|\s?(?:[Ss]tra(?:ß|ss)e|[Ss]tr\.|[Pp]latz|[Aa]llee|[Ww]eg|[Rr]ing|[Hh]aus|[Ss]chule|[Gg]ymnasium|[Hh]alle|[Ss]tiftung|[Pp]reis|[Kk]irche|[Uu]niversität|[Ss]aal|[Pp]ark|[Bb]rücke|GmbH|AG|KG|eG|e\.\s?V)(?!\p{L}))/u;
/** Words after a given name that begin with a capital and are no surname. */
const NO_SURNAME =
  /^(?:Straße|Platz|Allee|Weg|Kirche|Uhr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Flyer|Plakate?|Infostand|Stand|Team|Haus|Haustür|Türen|Kreis|Land|Stadt|Berlin|Hamburg|Thüringen|Sachsen|Brandenburg|Hessen|Bayern|Wahlkampf|Und|Oder|Die|Der|Das|Wir|Ihr|Sie|Er|Es|Ich|Du|KV|OV|LV|Grüne[nr]?|Vorstand|Kasse|Protokoll|Idee|Frage|Bericht|Vorschlag|Info|Infos|Mail|Treffen|Workshop|Vortrag|Workshops|Linux|Bar|Ufer|Park|Kiosk|Himmelfahrt|Lichtmess|Empfängnis|Café|Club|Markt|Brücke|Tower|Street|Road|Church|Day|Party|Democrats?|Festival|Cup|Award|Show|Gruppe|Liste|Aktion|Tour|Runde|Haupt\p{L}*|\p{L}+(?:ung|heit|keit|schaft|tion|ismus|innen|tät|straße|platz|allee|weg|gasse|preis|(?:gemeinde|bürger|kranken|pfarr|kultur|vereins|rat|park|kauf|gast|jugend|eltern|frauen|schul|gewerkschafts|volks|Eltern|Gemeinde|Jugend|Kultur|Bürger|Volks)haus|schule))$/u;
/** In front of these stands no person but what is named after one, or a saint. */
const NAMED_BEFORE =
  /(?:Sankt|St\.|Hotel|Gasthof|Gasthaus|Firma|Café|Haus|Kanzlei|Platz|Schule|Orkan|Sturmtief|Tief)\s$/u;
const PAIR =
  /(?<![\p{L}\d-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)\s(?:\p{Lu}\.\s|(?:von|van|v\.|de|del|di|da|zu|la|le|el|al|ben|bin)\s(?:de[rnm]?\s)?)?(\p{Lu}[\p{Ll}'’ßé]*\p{L}*(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}\d])/gu;
/** `K. Lindner`; A. to D. number things, and a letter before is `z. B.` or `e. V.`. */
const INITIAL = /(?<![\p{L}\d]|[\p{L}\d][.\s]\s?)[E-Z]\.\s?(\p{Lu}\p{Ll}{3,})(?=\s\p{Ll}|[,.]|\s*$)/u;

/**
 * Where a given name with what looks like a surname begins. `isGiven` says which words are given names, in small letters; such
 * words that mean something else as well are none of them.
 */
export function findFullName(text: string, isGiven: (word: string) => boolean): number | undefined {
  const initial = INITIAL.exec(text);
  if (initial !== null && !NO_SURNAME.test(initial[1] ?? '')) return initial.index;
  PAIR.lastIndex = 0;
  for (let pair = PAIR.exec(text); pair !== null; pair = PAIR.exec(text)) {
    const { 0: found, 1: given = '', 2: surname = '', index } = pair;
    // `Für Erika Beispiel`: the second word may be the given one.
    PAIR.lastIndex = index + given.length;
    const first = given.split('-')[0] ?? '';
    if (!isGiven(first.toLowerCase()) || NO_SURNAME.test(surname)) continue;
    if (NAMED_AFTER.test(text.slice(index + found.length)) || NAMED_BEFORE.test(text.slice(0, index))) continue;
    return index;
  }
  return undefined;
}
