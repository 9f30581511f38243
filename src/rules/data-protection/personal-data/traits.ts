import { DEMONYM, LAND, LIFE, NATIONS, VOTES } from './life.ts';
import { pattern, placesOf } from './pattern.ts';

/** `ist`, `bekommt`, `verlor`: of one; of many it ends otherwise. */
const SINGULAR_VERB =
  '(?!(?:mit|seit|dort|jetzt|oft|nicht|erst|sonst|fast|meist|gut|bereit|selbst)~)(?:ist|war|will|darf|muss|kann|(?:be|ver|er|ent)?(?:lag|kam|ging|nahm|fiel|starb|trank|schlug|saß|floh|zog|lor|hing|trug)|\\p{Ll}{2,}te?)~';
/** Nouns that are the same in the plural count with a word beside them that is none: `der Mieter`, `Rentner ist`. */
const SAME_IN_PLURAL =
  '(?:Mieter|Rentner|Eigentümer|Pfleger|Schüler|Wähler|Partner|Senior|@*(?:[Ww]ohner|[Mm]eister|[Bb]esitzer|[Hh]elfer|[Ll]ehrer|[Ff]ahrer|[Aa]rbeiter|[Gg]eber|[Ll]eiter|[Ss]precher|[Tt]räger|[Bb]etreuer|[Nn]ehmer|[Hh]ändler)|\\p{Lu}\\p{Ll}+ierer)';
/** One person, by a noun in the singular: `Frau`, `junger Mann`, `Nachbarin`, `he`, `27-Jähriger`. */
const PERSON = pattern(
  `#(?:Frau|Mann|Dame|Herr|Nachbar|Klient|Passant|(?:End|Mitt)\\p{Ll}+ßiger|(?:End|Mitt)\\p{Ll}+ziger|[Ee]iner(?= ${SINGULAR_VERB})|Witwe|Witwer|Student|Pensionist(?:in)?|Pendler(?:in)?(?= (?:ist|hat))|Oma|Opa|Mutter|Vater|Sohn|Tochter|Junge|Mädchen|(?:Ehe)?[Pp]aar|Familie|Kind|Person|Azubi|Bruder|Schwester|Partner|Kollege|Freund|Kerl|Typ|Genosse|Genossin|Ehemann|Ehefrau|Tante|Onkel|Enkel|Neffe|Nichte|Mitglied|Teenager|Gast|Referent|Pflegekraft|[Jj]emand|\\p{Lu}\\p{Ll}+(?:tochter|sohn|schwester|bruder|mutter|vater|mann|frau)|\\p{Lu}\\p{Ll}+-Familie|Helfer(?= hat)|\\p{Lu}\\p{Ll}+(?:er|el|ot|ar|är|nt|st|ng|rt|nd|eg|or|at|og|eur)in|\\p{Lu}\\p{Ll}{2,}er(?= (?:ist|hat|war) )|\\d\\d-?[Jj]ährige[rn]?|(?<=\\p{Ll}t |(?:dass|weil|wo|ob|wenn) )(?:er|sie)(?= |$)|(?<=^)sie(?= (?:sieht|hört|erzieht|lebt|wohnt|pflegt|trinkt|leidet|hat|ist|kann)~)|(?:[Ee]r|[Ss]ie|[Hh]e|[Ss]he)(?= (?:${SINGULAR_VERB}|is|has|had|lost|voted|votes|\\p{Ll}+t ist~))|(?:der|ein|einem|dem|unser|mein|euer|\\p{Ll}+er) ${SAME_IN_PLURAL}|${SAME_IN_PLURAL}(?= ${SINGULAR_VERB})|(?<=^ *)${SAME_IN_PLURAL}(?= (?:mit|aus|ohne|im) )|woman|(?:[Tt]he|[Aa]|old|young|elderly|\\p{Ll}+ed) man|[Mm]an(?= (?:is|has|was|on|at|with|in|said|who|from|will|votes|voted)~)|lady|guy|boy|girl|tenant|neighbour|couple|family|son|daughter|mother|father|student|pensioner|resident|husband|wife|brother|sister|mum|dad|chap|bloke|gentleman|volunteer|driver|host|helper|member|colleague|treasurer|kids?|child|widow(?:er)?|[Hh]e(?=['’]s )|[Ss]he(?=['’]s )|${DEMONYM})~`,
  'gu',
);
/** Health, faith, origin, love, union and opinion (Art. 9 GDPR), and what one would not want told: by the stems of adjectives. */
const ADJECTIVE = `(?:@*krank(?:geschrieben)?|erkrankt|(?<!un)@+abhängig|@*(?:epileptisch|behindert|süchtig|gelähmt|gläubig|religiös)|bipolar|schizophren|verwitwet|insolvent|dement|senil|verwirrt|vergesslich|gebrechlich|depressiv|pflegebedürftig|bettlägerig|blind|taub|gehörlos|schwerhörig|@*schwanger|alkoholisiert|betrunken|verletzt|verstorben|kleinwüchsig|traumatisiert|inkontinent|operiert|(?:autist|muslim|moslem|islam|kathol|evangel|jüd|alevit|jesid|lesb|poln|${NATIONS})isch|orthodox|@+stämmig|russlanddeutsch|schwul|@+sexuell|trans(?:gender)?|queer|nicht-?binär|(?:arbeits|erwerbs|obdach|wohnungs)los|vorbestraft|eingebürgert|ausgebürgert|geflüchtet|staatenlos|alleinerziehend|verschuldet|geschieden|überfordert|verwahrlost|(?:rechts|links)(?:radikal|extrem)|(?:über|unter)gewichtig|abgemagert|alleinstehend|kinderlos|verheiratet|verlobt)`;
const PARTY = '(?:AfD|CDU|SPD|FDP|CSU|BSW|NPD|PDS|SED|(?:Die )?Linke|Grüne?|uns|rechts|links)';
/** What names an office or a topic after it tells of nobody: `Suchtberatung`. */
const NO_OFFICE =
  '(?!@*(?:berat|beirat|beauftragt|hilfe|verein|verband|gruppe|stelle|zentrum|politik|tag~|forsch|kasse|gerecht|ramp|mangel))';
/** Parts of words: kinds of illness, aids, care. */
const STEM = `@{0,20}-?(?:krebs|demenz|sklerose|syndrom|infarkt|epilep|depressi|psychose|autis|diabet|allergie|phobie|insolvenz|alkohol|drogen|prothese|gelenk|lähmung|schwangerschaft|fehlgeburt|tumor|rheuma|arthrose|migräne|asthma|krankheit|behinderung|abhängigkeit|beschwerden|schmerzen|br[uü]che?[ns]?~|leiden~|itis~|anf[aä]lle?[ns]?~|op~|rollstuhl|rolli~|rollator|gehstock|gehhilfe|hörgerät|sauerstoff|insulin|chemo|dialyse|schizophren|borderline|magersucht|bulimie|leukäm|osteoporose|thrombose|bandscheibe|tinnitus|katheter|herzschrittmacher|(?:beatmungs|atem)gerät|depressiva|schmerzmittel|psychopharmaka|analphabet|stotter|jesid|alevit|buddhist|hindu|mormone|adventist|salafist|islamist|scientolog|spätaussiedler|kommunist|anarchist|impfgegner|reichsbürger|querdenk|pegida|methadon|missbrauch|misshand|vergewaltig|schulden~|schuldet~)${NO_OFFICE}@*`;
/** Nouns and phrases that say such a thing of somebody. */
const NOUN = `(?:${STEM}|@{3,}(?:störung|probleme)|Atemnot|Herzfehler|Schwindelanfälle|Diabetiker(?:in)?|Alzheimer|Parkinson|Tourette|ADHS|HIV(?:-positiv)?|Krücken|Blinden(?:stock|hund)|Gebärdensprache|Rettungswagen|Notarzt|Intensivstation|Entzug|entmündigt|(?:stumm|hinkt|humpelt|lispelt|zittrig)|Pflege(?:grad|fall|stufe|heim|dienst)|Schlaganfall|Corona|Gefängnis|Knast|Bewährung|Therapie|Burn-?out|(?:zitter|huste)(?:nd|t)|(?:Räumungs|Zwangs)(?:klage|räumung)|in (?:(?:@+-?)?Haft|Kur|Reha|Scheidung|Trennung|rehab|hospital|prison|custody)|seit (?:der|ihrer|seiner) (?:Trennung|Scheidung)|nach dem Tod|trauert|verlor (?:ihren Mann|seine Frau)|(?:ihren Mann|seine Frau) (?:@+ )?verloren|erzieht (?:@+ )?allein|hochschwanger|sieht (?:(?:sehr|fast|so) ){0,2}(?:nix)|hört (?:(?:sehr|fast|so) ){0,2}(?:nix)|(?:von|bei) der (?:Kündigung|Scheidung)|seit der Kündigung|(?:liegt|lag|muss|kam|war|ist) (?:@+ ){1,3}(?:Krankenhaus|Klinik)|aus der (?:Kirche|Partei|${PARTY}) ausgetreten|(?:lebt|leben|wohnt) (?:@+ )?getrennt|gebissen|angefahren|Betriebsrat|IG[ -]Metall|Betreuer(?:in)?|rechtlich betreut|unter Betreuung|Kopftuch|Kippa|Bürgergeld|Wohngeld|Sozialhilfe|Grundsicherung|Stütze|(?:von|zu|bei) ?(?:de)?r Tafel|Hospiz|Psychiatrie|getrunken|Hartz|Jobcenter|Aufstocker(?:in)?|Arbeitslosengeld|Strom (?:@+ )?(?:abgestellt|gesperrt)|verurteilt|angeklagt|Hausverbot|Schlägerei|Jugendamt|Sorgerecht|Stasi|Parteibuch|(?:Stamm|Wechsel|Protest)wähler(?:in)?|im Rausch|ohne (?:Arbeit|Job|Obdach|Papiere|(?:festen )?Wohnsitz)|keine Papiere|(?:ist|geht|macht) (?:@+ )?pleite|hat (?:@+ )?Schulden|Gerichtsvollzieher|gepfändet|Führerschein (?:weg|verloren|abgegeben|entzogen|los|wegen)|abgeschoben|Abschiebung|Duldung|Asyl@*|konvertiert|(?:zum|im) Islam|Ramadan|fastet|geoutet|(?:ihrer|eine) Freundin (?:zusammen|verheiratet)|(?:seinem|einen) Freund (?:zusammen|verheiratet)|Aufenthalts(?:titel|erlaubnis)|geflohen|(?:@+isch@*|@+ländische[rn]?|deutsche[rn]?) (?:Herkunft|Wurzeln|Abstammung|Akzent)|Akzent|@+ische[rn]? Staats(?:bürger|angehörig)@*|(?:kein|kaum|wenig|gebrochen|schlecht) Deutsch|(?:kommt|stammt|kam|floh) (?:\\p{Ll}+ )?aus ${LAND}|kein (?:Pass|Wahlrecht)|ohne deutschen Pass|häusliche Gewalt|blaue[sn]? (?:Augen?|Flecken?)|Migrationshintergrund|Zeug(?:e|in) Jehovas|Freikirche|Muslim|Moslem|Jude|Christ|Atheist|Alkoholiker|Kurde|Türke|Syrer|Russe|Roma|Sinti|Gewerkschaft(?:er)?|bei (?:ver\\.?di|der (?:GEW|EVG|Moschee))|Nazi|Rassist|(?:schimpft|hetzt|wettert) (?:auf|über|gegen) (?:alle )?(?:Ausländer|Flüchtlinge|Muslime|Juden)|gegen (?:Ausländer|Flüchtlinge)|Nichtwähler|wählt (?:@+ )?(?:nicht|nie)(?! (?:per|hier|in|im|am)~)|(?:wählt|wählte|wählen|votes(?: for)?) (?:(?:immer|schon|nur|eher|lieber|seit(?: (?:der|dem) \\p{Lu}\\p{Ll}+)?|jetzt|diesmal|wieder|die) ){0,3}(?:${PARTY}|blau|grün|schwarz|rot)|eher ${PARTY}|${PARTY} (?:seit|gewählt)|gestorben|beerdigt|gebrochen|gestürzt|verunglückt|hör(?:t|e) (?:(?:sehr|fast|so) ){0,2}(?:schlecht|schwer|kaum|nichts?(?! (?:zu|auf)~))|sieht (?:(?:sehr|fast|so) ){0,2}(?:schlecht|kaum|nichts?(?! ein~))|geschlagen|trinkt(?! (?:@+ )?(?:Kaffee|Tee|Wasser|Bier|Saft|mit)~)|säuft|kifft|schlägt(?! (?:@+ )?vor~)|cancer|fibrosis|sclerosis|arthritis|epilep\\p{Ll}+|oxygen|dialysis|dementia|wheelchair|pregnant|jewish|catholic|gay|lesbian|disabled|deaf|depressed|drunk|unemployed|headscarf|refugee|asylum seeker|autistic|diabetic|divorced|bankrupt|drink driving|homeless|mentally ill|on benefits|union member)`;
/** What is told; small or large letters alike, as people type on phones. */
const TOLD = pattern(`#(?:(?:${ADJECTIVE}|${NOUN}|${LIFE})(?:e[nrsm]?|n|s)?|${VOTES})~`, 'giu');
/** `dementen Mann`, `schwuler junger Nachbar`. */
const BEFORE = pattern(`#${ADJECTIVE}e?[rsnm]? (?:@+ )?$`, 'iu');
/** Words that are one person and such a thing at once: `Muslima`, `Kurdin`, `CDU-Mitglied`, `Zeugin Jehovas`. */
const BOTH = pattern(
  `#(?:${DEMONYM}|[Ee]x-con(?:vict)?|(?:seit (?:@+ |\\d+ )?)?Witwer?(?= *$|[,.:]| \\p{Ll})|(?:früher|war|einst|lange) (?:mal )?in der (?:NPD|AfD|CDU|SPD|FDP|CSU|SED|PDS|Partei)|Zeugen Jehovas(?= *$|[,.])|Muslima|Muslimin|Jüdin|Christin|Katholikin|Protestantin|Atheistin|Zeug(?:e|in) Jehovas|(?:${NATIONS}|Pol|Rom|Sint)(?:i?er)?in|Gewerkschafterin|(?:Verdi|ver\\.di|IG-? ?Metall|Gewerkschafts|AfD|CDU|SPD|FDP|CSU|BSW|Linken|Partei)-?(?:[Mm]itglied|[Aa]nhängerin|[Ww]ählerin)(?= *$|[,.:;]| (?:ist|hat|will|war|möchte))|(?:(?:überzeugt|treu|ehemalig|enttäuscht|eingefleischt|glühend|alt|bekennend|stramm)er |ist (?:ein )?)(?:AfD|CDU|SPD|FDP|CSU|BSW|Linken)(?:ler|-?(?:Wähler|Anhänger|Mitglied|Fan))|(?:AfD|CDU|SPD|FDP|CSU|BSW)lerin|(?:Rollstuhl|Rollator)fahrer(?:in)?(?= (?:am|im|an|aus|hat|will|wollte|möchte|ist|bat|bittet)~)|(?:hat|hatte|wegen) MS(?= *$|[,.;:]| (?:und|aber|im)~)|(?:lapsed|devout|practising|former) (?:Catholic|Muslim|Jew|Christian)|(?:strong|staunch|lifelong|former|solid|soft) (?:Labour|Tory|Lib Dem|Green|Conservative|SNP|Reform)(?: (?:supporter|voter|member)|(?= *$|[,.;]))|Ex-(?:SED|NPD|DDR|Stasi|PDS)@*|(?<=(?:^|[,;.:] ))(?:Alkoholiker|Moslem|Muslim|Kurde|Türke|Syrer|Russe|Pole|Jude|Atheist|Reichsbürger|Nichtwähler|Gewerkschafter)(?= *$|[,.:;]| ${SINGULAR_VERB})|Alkoholikerin|Nichtwählerin|Asylbewerber(?:in)?(?=[,:.]| (?:ist|hat|will))|Gewerkschafter der|(?:Roma|Sinti)-?[Ff]amilie|hat (?:immer |mal |früher )?(?:AfD|CDU|SPD|FDP|BSW) gewählt|(?:Black|Asian|Turkish|Syrian|Polish|Kurdish|Arab|Russian|Ukrainian|Muslim|Jewish) (?:\\p{Ll}+ )?(?:family|couple|woman|man|lady|student|mother|father)|Schwangere(?=[,:.]| (?:Frau|ist|hat|will))|(?:Kind|Junge|Mädchen) (?:von|mit) \\d{1,2}(?!\\d)|(?:Kind|Sohn|Tochter|Junge|Mädchen)[^.;]{0,15} allein (?:zu Hause|daheim))~`,
  'u',
);
/** Behind a person: `Nachbar aus Syrien`. */
const FROM = pattern(`^ aus (?:${LAND}|@+(?: @+)? ohne )`, 'u');
/** Whom one meets at a door; who helps, hosts or speaks is told of in other ways. */
const RESIDENT =
  '(?:Frau|Mann|Dame|Herr|Nachbar(?:in)?|Witwer?|Student(?:in)?|Oma|Opa|Mutter|Vater|Sohn|Tochter|Bruder|Schwester|Junge|Mädchen|(?:Ehe)?[Pp]aar|Eh(?:emann|efrau)|Typ|Kerl|Klient(?:in)?|(?:Mieter|Anwohner|Vermieter|Rentner|Eigentümer|Senior|@*[Ww]ohner)(?:in)?)';
/** What is said of a talk and of moods, not of a person's life: `war nett`, `hat keine Zeit`, `hat den Flyer gelesen`. */
const HARMLESS =
  '(?:(?:un)?(?:freundlich|nett|höflich|sicher|entschlossen|entschieden|zufrieden|schlüssig|interessiert|informiert|geduldig)|offen|aufgeschlossen|gut|super|toll|klasse|begeistert|skeptisch|neugierig|dankbar|sauer|wütend|enttäuscht|genervt|müde|eilig|überrascht|kurz|knapp|lang|viel|wenig|kein|mehr|wichtig|froh|Eile|Stress|Urlaub|verreist|fertig|Interesse|Zeit|Lust|Frage|Bedenken|W[uü]nsch|Kritik|Lob|Idee|Sorge|Meinung|Kind|Hund|Katze|Garten|Besuch|Termin|Plakat|Flyer|@*ballon|Stift|Kuchen|Kaffee|Tee|Wasser|Schlüssel|Rad|Auto|Material|Info|Programm|Zettel|Karte|Aufkleber|Brief|Tür|Gast|Team|Stand)@*|da|dabei|dafür|dagegen|hier|weg|fort|unterwegs|(?:zu )?spät|Hause|daheim|per|Mal|neu|beim|Sprung|(?:zu|an|mit|auf|ab|ein|teil|vor|vorbei)(?= *(?:$|,))|(?:\\p{Ll}{2,4})?ge\\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|unter|über|zer)\\p{Ll}{3,}(?:t|en)';
/** How many words may stand between somebody and what they are, and how far on a harmless word may stand. */
const NOTHING_HARMLESS = `(?!(?: [^ ,]+){0,4}? (?:${HARMLESS})~)`;
/** `Nachbarin ist in der Kirche`, `Mieter hat MS`, `Mann besteht darauf`: what somebody is, has, does is theirs to tell. */
const LIVES = pattern(
  `#${RESIDENT}(?: [@-]+){0,3}? (?:(?:ist|war|hat|hatte|wird|wurde|leidet|lebt|stammt|bezieht|betet|vergisst|bekommt|braucht|nimmt|hört|sitzt|wohnt|wählt|trägt|pflegt|glaubt|kann|konnte|darf|muss|starb|verlor|zog|sei|besteht|las|trank|spritzt|schlägt|stiehlt|hasst|betrügt|lügt|humpelt|stottert|schreit|weint)(?= @))${NOTHING_HARMLESS}`,
  'u',
);
/** The same in English; and what only people do, whoever it is: `wohnt allein`, `lives with her sister`. */
const ENGLISH_LIVES = pattern(
  "#(?:[Ss]he|[Hh]e|lady|woman|man|chap|bloke|guy|gentleman|husband|wife|son|daughter|mum|dad|mother|father|tenant|neighbour|pensioner) (?:is|has|was|had|lives|lost|needs|suffers|works|voted|votes|thinks|believes|cannot|can(?:’|')t)(?= @)(?!(?: [^ ,]+){0,4}? (?:(?:un)?(?:friendly|kind|decided|happy|sure|helpful)|nice|keen|out|in|home|busy|interested|open|away|polite|rude|angry|cross|great|lovely|around|asleep|late|early|new|free|ready|time|questions?|posters?|leaflets?|signs?|windows?|dogs?|cats?|gardens?|against|going|coming|thinking|moving|chat|talk|cake|tea|coffee|glad|worried|surprised|tired|good|fine|team|stall|from the|first|there|here|back|lots|plenty|nothing|hurry|way)~)",
  'u',
);
const ONLY_PEOPLE = pattern(
  '(?<=^ *|[,:] |#(?:[Ee]r|[Ss]ie) )(?:[Ll]ebte?|[Ww]ohnte?|[Aa]rbeite(?:t|te)|[Ll]eidet|[Tt]rinkt|[Rr]aucht|[Bb]etet|[Ss]tammt|[Vv]erdient|[Ll]ives|[Ww]orks|[Ss]uffers) (?!(?:gut|von den|vom (?:Ehrenamt|Mitmachen))~)@',
  'u',
);
/** Whom a note speaks of goes without saying: `lebt seit dem Tod …`, `Nr. 5, hat …`. */
const UNSAID = pattern(
  '(?<=^ *|[,:] )(?:[Ll]ebt|[Ww]ohnt|[Aa]rbeitet|[Ll]eidet|[Ss]tammt|[Kk]ommt|[Hh]at(?:te)?|[Ii]st|[Ww]ählt|[Kk]ann|[Mm]uss|[Dd]arf|[Tt]rinkt|[Pp]flegt|[Bb]ekommt|[Vv]erlor|[Ii]s|[Hh]as|[Ll]ives|[Ww]orks)(?= )',
  'u',
);
/** How far a thing may stand behind the person of whom it is told, and before, in letters. */
const BEHIND = 60;
const AHEAD = 25;

/** Whether a thought, without a full stop in it, tells something of one person. */
function tellsOfOne(thought: string): boolean {
  // `he is ill` is the shortest that tells something.
  if (thought.length < 7) return false;
  if (BOTH.test(thought) || ONLY_PEOPLE.test(thought)) return true;
  const people = [...placesOf(PERSON, thought)].map(({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }));
  const unsaid = UNSAID.exec(thought)?.index;
  // Most notes name nobody: they are spared the longest patterns.
  if (people.length === 0 && unsaid === undefined) return false;
  if (LIVES.test(thought) || ENGLISH_LIVES.test(thought)) return true;
  const told = [...placesOf(TOLD, thought)].map(({ 0: found, index }) => ({ from: index, to: index + found.length }));
  if (unsaid !== undefined && told.some(({ from }) => from >= unsaid && from - unsaid < BEHIND)) return true;
  return people.some(
    (one) =>
      BEFORE.test(thought.slice(Math.max(0, one.from - 60), one.from)) ||
      FROM.test(thought.slice(one.to, one.to + 60)) ||
      told.some(
        ({ from, to }) =>
          (from >= one.to && from - one.to <= BEHIND) ||
          (to <= one.from && one.from - to <= AHEAD && !thought.slice(to, one.from).includes(',')),
      ),
  );
}

/** Whether a note tells of one person at a door, without a name, what nobody has to know: `Dame mit Demenz`, `Mieter ist Muslim`. */
export const namesTrait = (text: string): boolean => text.split(/[;!?\n]|\.(?=\s|$)/).some(tellsOfOne);
