import { pattern } from './pattern.ts';

/** `ist`, `bekommt`, `verlor`: of one; of many it ends otherwise. */
const SINGULAR_VERB =
  '(?!(?:mit|seit|dort|jetzt|oft|nicht|erst|sonst|fast|meist|gut|bereit|selbst)~)(?:ist|war|will|verlor|lag|kam|ging|\\p{Ll}{2,}te?)~';
/** Nouns that are the same in the plural count with a word beside them that is none: `der Mieter`, `Rentner ist`. */
const SAME_IN_PLURAL =
  '(?:Mieter|Rentner|Eigentümer|Pfleger|Schüler|Wähler|Partner|Senior|\\p{L}*(?:[Ww]ohner|[Mm]eister|[Bb]esitzer|[Hh]elfer|[Ll]ehrer|[Ff]ahrer|[Aa]rbeiter|[Gg]eber|[Ll]eiter|[Ss]precher|[Tt]räger|[Bb]etreuer|[Nn]ehmer|[Hh]ändler)|\\p{Lu}\\p{Ll}+ierer)';
/** One person, by a noun in the singular: `Frau`, `junger Mann`, `Nachbarin`, `he`, `27-Jähriger`. */
const PERSON = pattern(
  `#(?:Frau|Mann|Dame|Herr|Nachbar|Witwe|Witwer|Student|Oma|Opa|Mutter|Vater|Sohn|Tochter|Junge|Mädchen|(?:Ehe)?[Pp]aar|Familie|Kind|Person|Azubi|Bruder|Schwester|Partner|Kollege|Freund|Kerl|Typ|Genosse|Genossin|Ehemann|Ehefrau|Tante|Onkel|Enkel|Neffe|Nichte|Mitglied|Teenager|Gast|Referent|Pflegekraft|[Jj]emand|\\p{Lu}\\p{Ll}+(?:tochter|sohn)|\\p{Lu}\\p{Ll}+-Familie|Helfer(?=\\shat)|\\p{Lu}\\p{Ll}+(?:er|ar|är|nt|st|ng|rt|nd|eg|or|at|og|eur)in|\\d\\d-?[Jj]ährige[rn]?|(?:[Ee]r|[Ss]ie|[Hh]e|[Ss]he)(?=\\s(?:${SINGULAR_VERB}|is|has|votes|\\p{Ll}+t\\sist~))|(?:der|ein|einem|dem|unser|mein|euer|\\p{Ll}+er)\\s${SAME_IN_PLURAL}|${SAME_IN_PLURAL}(?=\\s${SINGULAR_VERB})|(?<=^\\s*)${SAME_IN_PLURAL}(?=\\s(?:mit|aus|ohne|im)\\s)|(?:wo)?man|lady|guy|boy|girl|tenant|neighbour|couple|family|son|daughter|mother|father|student|pensioner|resident|husband|wife|brother|sister|volunteer|driver|host|helper|member|colleague|treasurer|kid|child|widow(?:er)?)~`,
  'gu',
);
/** Health, faith, origin, love, union and opinion (Art. 9 GDPR), and what one would not want told: by the stems of adjectives. */
const ADJECTIVE =
  '(?:\\p{L}*krank(?:geschrieben)?|erkrankt|(?<!un)\\p{L}+abhängig|\\p{L}*(?:epileptisch|behindert|süchtig|gelähmt|gläubig|religiös)|bipolar|schizophren|verwitwet|insolvent|dement|senil|verwirrt|vergesslich|gebrechlich|depressiv|pflegebedürftig|bettlägerig|blind|taub|gehörlos|schwerhörig|\\p{L}*schwanger|alkoholisiert|betrunken|verletzt|verstorben|kleinwüchsig|traumatisiert|inkontinent|operiert|(?:autist|muslim|moslem|islam|kathol|evangel|jüd|alevit|jesid|kurd|türk|syr|arab|russ|ukrain|afghan|poln|iran|irak|vietnames|afrikan|rumän|bulgar|serb|alban|eritre|somal|lesb)isch|orthodox|\\p{L}+stämmig|russlanddeutsch|schwul|\\p{L}+sexuell|trans(?:gender)?|queer|nicht-?binär|(?:arbeits|erwerbs|obdach|wohnungs)los|vorbestraft|eingebürgert|ausgebürgert|geflüchtet|staatenlos|alleinerziehend|verschuldet|geschieden|überfordert|verwahrlost|(?:rechts|links)(?:radikal|extrem))';
const PARTY = '(?:AfD|CDU|SPD|FDP|CSU|BSW|NPD|(?:Die\\s)?Linke|Grüne?|uns|rechts|links)';
const COUNTRY =
  '(?:Syrien|Eritrea|Afghanistan|(?:dem\\s)?Irak|(?:dem\\s)?Iran|Russland|Polen|Somalia|Nigeria|Rumänien|Bulgarien|Vietnam|Serbien|Albanien|dem\\sKosovo|der\\s(?:Türkei|Ukraine))';
/** What names an office or a topic after it tells of nobody: `Suchtberatung`. */
const NO_OFFICE =
  '(?!\\p{L}*(?:berat|beirat|beauftragt|hilfe|verein|verband|gruppe|stelle|zentrum|politik|tag~|forsch|kasse|gerecht|ramp|mangel))';
/** Parts of words: kinds of illness, aids, care. */
const STEM = `\\p{L}{0,20}-?(?:krebs|demenz|sklerose|syndrom|infarkt|epilep|depressi|psychose|autis|diabet|allergie|phobie|insolvenz|alkohol|drogen|prothese|gelenk|lähmung|schwangerschaft|fehlgeburt|tumor|rheuma|arthrose|migräne|asthma|krankheit|behinderung|abhängigkeit|beschwerden|schmerzen|bruch~|leiden~|itis~|anfall~|op~|rollstuhl|rolli~|rollator|gehstock|gehhilfe|hörgerät|sauerstoff|insulin|chemo|dialyse|schizophren|borderline|magersucht|bulimie|leukäm|osteoporose|thrombose|bandscheibe|tinnitus|katheter|herzschrittmacher|(?:beatmungs|atem)gerät|depressiva|schmerzmittel|psychopharmaka|analphabet|stotter|jesid|alevit|buddhist|hindu|mormone|adventist|salafist|islamist|scientolog|spätaussiedler|kommunist|anarchist|impfgegner|reichsbürger|querdenk|pegida|methadon|missbrauch|misshand|vergewaltig|schulden~|schuldet~)${NO_OFFICE}\\p{L}*`;
/** Nouns and phrases that say such a thing of somebody. */
const NOUN = `(?:${STEM}|\\p{L}{3,}(?:störung|probleme)|Alzheimer|Parkinson|Tourette|ADHS|HIV(?:-positiv)?|Krücken|Blinden(?:stock|hund)|Gebärdensprache|Rettungswagen|Notarzt|Intensivstation|Entzug|entmündigt|(?:stumm|hinkt|humpelt|lispelt|zittrig)|Pflege(?:grad|fall|stufe|heim|dienst)|Schlaganfall|Corona|Gefängnis|Knast|Bewährung|Therapie|Burn-?out|(?:zitter|huste)(?:nd|t)|(?:Räumungs|Zwangs)(?:klage|räumung)|in\\s(?:(?:\\p{L}+-?)?Haft|Kur|Reha|Scheidung|Trennung|rehab|hospital|prison|custody)|seit\\s(?:der|ihrer|seiner)\\s(?:Trennung|Scheidung)|nach\\sdem\\sTod|trauert|verlor\\s(?:ihren\\sMann|seine\\sFrau)|(?:liegt|lag|muss|kam|war|ist)\\s(?:\\p{L}+\\s){1,3}(?:Krankenhaus|Klinik)|aus\\sder\\s(?:Kirche|Partei|${PARTY})\\sausgetreten|(?:lebt|leben|wohnt)\\s(?:\\p{L}+\\s)?getrennt|gebissen|angefahren|Betriebsrat|IG[\\s-]Metall|Betreuer(?:in)?|rechtlich\\sbetreut|unter\\sBetreuung|Kopftuch|Kippa|Bürgergeld|Wohngeld|Sozialhilfe|Grundsicherung|Stütze|(?:von|zu|bei)\\s?(?:de)?r\\sTafel|Hospiz|Psychiatrie|getrunken|Hartz|Jobcenter|Aufstocker(?:in)?|Arbeitslosengeld|Strom\\s(?:\\p{L}+\\s)?(?:abgestellt|gesperrt)|verurteilt|angeklagt|Hausverbot|Schlägerei|Jugendamt|Sorgerecht|Stasi|Parteibuch|(?:Stamm|Wechsel|Protest)wähler(?:in)?|im\\sRausch|ohne\\s(?:Arbeit|Job|Obdach|Papiere|(?:festen\\s)?Wohnsitz)|keine\\sPapiere|(?:ist|geht|macht)\\s(?:\\p{L}+\\s)?pleite|hat\\s(?:\\p{L}+\\s)?Schulden|Gerichtsvollzieher|gepfändet|Führerschein\\s(?:weg|verloren|abgegeben|entzogen|los|wegen)|abgeschoben|Abschiebung|Duldung|Asyl\\p{L}*|konvertiert|(?:zum|im)\\sIslam|Ramadan|fastet|geoutet|(?:ihrer|eine)\\sFreundin\\s(?:zusammen|verheiratet)|(?:seinem|einen)\\sFreund\\s(?:zusammen|verheiratet)|Aufenthalts(?:titel|erlaubnis)|geflohen|(?:\\p{L}+isch\\p{L}*|\\p{L}+ländische[rn]?|deutsche[rn]?)\\s(?:Herkunft|Wurzeln|Abstammung|Akzent)|Akzent|\\p{L}+ische[rn]?\\sStaats(?:bürger|angehörig)\\p{L}*|(?:kein|kaum|wenig|gebrochen|schlecht)\\sDeutsch|(?:kommt|stammt)\\saus\\s${COUNTRY}|kein\\s(?:Pass|Wahlrecht)|ohne\\sdeutschen\\sPass|häusliche\\sGewalt|blaue[sn]?\\s(?:Augen?|Flecken?)|Migrationshintergrund|Zeug(?:e|in)\\sJehovas|Freikirche|Muslim|Moslem|Jude|Christ|Atheist|Alkoholiker|Kurde|Türke|Syrer|Russe|Roma|Sinti|Gewerkschaft(?:er)?|bei\\s(?:ver\\.?di|der\\s(?:GEW|EVG|Moschee))|Nazi|Rassist|(?:schimpft|hetzt|wettert)\\s(?:auf|über|gegen)\\s(?:alle\\s)?(?:Ausländer|Flüchtlinge|Muslime|Juden)|gegen\\s(?:Ausländer|Flüchtlinge)|Nichtwähler|wählt\\s(?:\\p{L}+\\s)?(?:nicht|nie)(?!\\s(?:per|hier|in|im|am)~)|(?:wählt|wählte|wählen|votes(?:\\sfor)?)\\s(?:(?:immer|schon|nur|eher|lieber|seit|jetzt|diesmal|wieder|die)\\s){0,3}(?:${PARTY}|blau|grün|schwarz|rot)|eher\\s${PARTY}|${PARTY}\\s(?:seit|gewählt)|gestorben|beerdigt|gebrochen|gestürzt|verunglückt|hör(?:t|e)\\s(?:(?:sehr|fast|so)\\s){0,2}(?:schlecht|schwer|kaum|nichts?(?!\\s(?:zu|auf)~))|sieht\\s(?:(?:sehr|fast|so)\\s){0,2}(?:schlecht|kaum|nichts?(?!\\sein~))|geschlagen|trinkt(?!\\s(?:\\p{L}+\\s)?(?:Kaffee|Tee|Wasser|Bier|Saft|mit)~)|säuft|kifft|schlägt(?!\\s(?:\\p{L}+\\s)?vor~)|cancer|dementia|wheelchair|pregnant|jewish|catholic|gay|lesbian|disabled|deaf|depressed|drunk|unemployed|headscarf|refugee|asylum\\sseeker|autistic|diabetic|divorced|bankrupt|drink\\sdriving|homeless|mentally\\sill|on\\sbenefits|union\\smember)`;
/** What is told; small or large letters alike, as people type on phones. */
const TOLD = pattern(`#(?:(?:${ADJECTIVE})|${NOUN})~`, 'giu');
/** `dementen Mann`, `schwuler junger Nachbar`. */
const BEFORE = pattern(`#${ADJECTIVE}e?[rsnm]?\\s(?:\\p{L}+\\s)?$`, 'iu');
/** Words that are one person and such a thing at once: `Muslima`, `Kurdin`, `CDU-Mitglied`, `Zeugin Jehovas`. */
const BOTH = pattern(
  `#(?:Muslima|Muslimin|Jüdin|Christin|Katholikin|Protestantin|Atheistin|Zeug(?:e|in)\\sJehovas|(?:Kurd|Türk|Syrer|Russ|Pol|Afghan|Iraner|Iraker|Araber|Ukrainer|Rumän|Eritreer|Afrikaner|Vietnames|Rom|Sint)in|Gewerkschafterin|(?:Verdi|ver\\.di|IG-?\\s?Metall|Gewerkschafts|AfD|CDU|SPD|FDP|CSU|BSW|Linken|Partei)-?(?:[Mm]itglied|[Aa]nhängerin|[Ww]ählerin)(?=\\s*$|[,.:;]|\\s(?:ist|hat|will|war|möchte))|(?:überzeugter|treuer|ehemaliger|enttäuschter)\\s(?:AfD|CDU|SPD|FDP|CSU|BSW|Linken)-(?:Wähler|Anhänger)|(?<=(?:^|[,;.:]\\s))(?:Alkoholiker|Moslem|Muslim|Kurde|Türke|Syrer|Russe|Pole|Jude|Atheist|Reichsbürger|Nichtwähler|Gewerkschafter)(?=\\s*$|[,.:;]|\\s${SINGULAR_VERB})|Alkoholikerin|Nichtwählerin|Asylbewerber(?:in)?(?=[,:.]|\\s(?:ist|hat|will))|Gewerkschafter\\sder|(?:Roma|Sinti)-?[Ff]amilie|hat\\s(?:immer\\s|mal\\s|früher\\s)?(?:AfD|CDU|SPD|FDP|BSW)\\sgewählt|(?:Black|Asian|Turkish|Syrian|Polish|Kurdish|Arab|Russian|Ukrainian|Muslim|Jewish)\\s(?:\\p{Ll}+\\s)?(?:family|couple|woman|man|lady|student|mother|father)|Schwangere(?=[,:.]|\\s(?:Frau|ist|hat|will))|(?:Kind|Junge|Mädchen)\\s(?:von|mit)\\s\\d{1,2}(?!\\d)|(?:Kind|Sohn|Tochter|Junge|Mädchen)[^.;]{0,15}\\sallein\\s(?:zu\\sHause|daheim))~`,
  'u',
);
/** Behind a person: `Nachbar aus Syrien`. */
const FROM = pattern(`^\\saus\\s(?:${COUNTRY}|\\p{L}+(?:\\s\\p{L}+)?\\sohne\\s)`, 'u');
/** Whom one meets at a door; who helps, hosts or speaks is told of in other ways. */
const RESIDENT =
  '(?:Frau|Mann|Dame|Herr|Nachbar(?:in)?|Witwer?|Student(?:in)?|Oma|Opa|Mutter|Vater|Sohn|Tochter|Bruder|Schwester|Junge|Mädchen|(?:Ehe)?[Pp]aar|Eh(?:emann|efrau)|(?:Mieter|Rentner|Eigentümer|Senior|\\p{L}*[Ww]ohner)(?:in)?)';
/** What is said of a talk and of moods, not of a person's life: `war nett`, `hat keine Zeit`, `hat den Flyer gelesen`. */
const HARMLESS =
  '(?:(?:un)?(?:freundlich|nett|höflich|sicher|entschlossen|entschieden|zufrieden|schlüssig|interessiert|informiert|geduldig)|offen|aufgeschlossen|gut|super|toll|klasse|begeistert|skeptisch|neugierig|dankbar|sauer|wütend|enttäuscht|genervt|müde|eilig|überrascht|kurz|knapp|lang|viel|wenig|kein|mehr|wichtig|froh|Eile|Stress|Urlaub|verreist|fertig|Interesse|Zeit|Lust|Frage|Bedenken|W[uü]nsch|Kritik|Lob|Idee|Sorge|Meinung|Kind|Hund|Katze|Garten|Besuch|Termin|Plakat|Flyer|\\p{L}*ballon|Stift|Kuchen|Kaffee|Tee|Wasser|Schlüssel|Rad|Auto|Material|Info|Programm|Zettel|Karte|Aufkleber|Brief|Tür|Gast|Team|Stand)\\p{L}*|da|dabei|dafür|dagegen|hier|weg|fort|unterwegs|(?:zu\\s)?spät|Hause|daheim|per|Mal|neu|beim|Sprung|(?:zu|an|mit|auf|ab|ein|teil|vor|vorbei)(?=\\s*(?:$|,))|(?:\\p{Ll}{2,4})?ge\\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|unter|über|zer)\\p{Ll}{3,}(?:t|en)';
/** `Nachbarin ist in der Kirche`, `Mieter hat MS`: what somebody is, has or lives from is theirs to tell, whichever it is. */
const LIVES = pattern(
  `#${RESIDENT}(?:\\s[\\p{L}-]+){0,3}?\\s(?:ist|war|hat|hatte|wird|wurde|leidet|lebt|stammt|bezieht|betet|vergisst|bekommt|braucht|nimmt|hört|sitzt|wohnt|wählt|trägt|pflegt|glaubt)(?=\\s\\p{L})(?!(?:\\s[^\\s,]+){0,4}?\\s(?:${HARMLESS})~)`,
  'u',
);
/** How far a thing may stand behind the person of whom it is told, and before, in letters. */
const BEHIND = 60;
const AHEAD = 25;

/** Whether a thought, without a full stop in it, tells something of one person. */
function tellsOfOne(thought: string): boolean {
  // `he is ill` is the shortest that tells something.
  if (thought.length < 7) return false;
  if (BOTH.test(thought) || LIVES.test(thought)) return true;
  const told = [...thought.matchAll(TOLD)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }));
  for (const { 0: person, index } of thought.matchAll(PERSON)) {
    const end = index + person.length;
    if (BEFORE.test(thought.slice(Math.max(0, index - 60), index)) || FROM.test(thought.slice(end, end + 60)))
      return true;
    const near = told.some(
      ({ from, to }) =>
        (from >= end && from - end <= BEHIND) ||
        (to <= index && index - to <= AHEAD && !thought.slice(to, index).includes(',')),
    );
    if (near) return true;
  }
  return false;
}

/** Whether a note tells of one person at a door, without a name, what nobody has to know: `Dame mit Demenz`, `Mieter ist Muslim`. */
export const namesTrait = (text: string): boolean => text.split(/[;!?\n]|\.(?=\s|$)/).some(tellsOfOne);
