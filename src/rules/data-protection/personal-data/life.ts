/** Peoples by their stem: `Kurd` of `Kurde`, `Kurdin`, `kurdisch`. */
export const NATIONS =
  'Afghan|Afrikan|Ägypt|Alban|Alger|Amerikan|Angolan|Arab|Armen|Äthiop|Bosn|Brasilian|Brit|Bulgar|Chilen|Chines|Eritre|Georg|Ghana|Griech|Ind|Irak|Iran|Italien|Japan|Jemenit|Jordan|Jugoslaw|Kamerun|Kenian|Kongoles|Korean|Kosovar|Kroat|Kuban|Kurd|Libanes|Marokkan|Mazedon|Mexikan|Nigerian|Pakistan|Palästinens|Peruan|Philippin|Portugies|Rumän|Russ|Senegales|Serb|Slowak|Somal|Span|Sudanes|Syr|Tamil|Thailänd|Tschech|Tschetschen|Tunes|Türk|Ukrain|Ungar|Usbek|Vietnames|Weißruss';
/** One person by where they come from: `der junge Iraker`, `ein Pole`. */
export const DEMONYM = `(?:[Dd]er|[Ee]in|[Ee]inem|[Dd]em|[Uu]nser) (?:\\p{Ll}+[er]? )?(?:${NATIONS}|Pol|Franzos)(?:i?er|e|i)(?=[ ,.:]|$)`;
/** What stands behind `aus`: `Syrien`, `dem Irak`, `Russland`, `der Türkei`; no region of one's own country, no `Familien`. */
export const LAND =
  '(?:(?:Ex-)?(?!(?:Fer|L?in|Stud|Famil|Med|Ser|Kop|Mater|Prä?m|Akt|Immobil|Batter|Galer|Theor|Kategor|Lin|Partn)\\p{Ll}*ien)\\p{Lu}\\p{Ll}+(?:ien|stan)|(?!Deutsch|Saar|Sauer|Vogt|Rhein|Ems|Münster|Ober|Weser|Havel|Um|Emmen|Weimarer|Hinter|Heide|Wald|Berg|Acker|Bau|Ferien)\\p{Lu}\\p{Ll}+land|(?:de[mr] )?(?:Irak|Iran|Sudan|Libanon|Kosovo|Jemen|Kongo|Senegal|Türkei|Ukraine|Slowakei|Mongolei|Ghana|Togo|Mali|Kamerun|Marokko|Polen|Ungarn|Norwegen|Schweden|Vietnam|China|Japan|Kuba|Chile|Peru|Somalia|Eritrea|Nigeria|Angola|Afrika|USA))';

const PARTIES =
  '(?:Labour|Tory|Tories|Conservatives?|Reform|Republicans?|Democrats?|Greens?|Lib Dems?|UKIP|SNP|AfD|CDU|SPD|us|him|them)';
/** Whom somebody votes for, or that they do not. */
export const VOTES = `(?:(?:nicht|nie) (?:mehr )?(?:wählen(?: (?:gehen|will|darf))?|zur Wahl)|darf (?:hier |noch )?nicht wählen|vot(?:es|ed|ing|e) (?:\\p{Ll}+ )?(?:for )?${PARTIES}|leans @+|hates @+|refuses to vote|(?:not (?:allowed|eligible|able)|can(?:no|’|')t) (?:to )?vote|(?:not|never) vot(?:ed|ing|es)|(?:der|unserer|einer|in die) Partei (?:ein|bei)getreten|ist (?:bei uns )?(?:ein|bei)getreten)`;
/** What happens in a life: work, money, home, health, family, faith, trouble with the law; parts of words and turns of speech, by field. */
export const LIFE = `(?:${[
  // Work and money.
  '(?:Job|Arbeit|Arbeitsplatz|Stelle|Wohnung|Lehrstelle) (?:[@-]+ ){0,3}(?:verloren|gekündigt|weg)|verlor (?:[@-]+ ){0,3}(?:Job|Arbeit|Stelle|Wohnung)|(?:vom|ans?|laut) (?:Amt|Sozialamt|Jobcenter)|@+rente|Früh-?rentner(?:in)?|Mietrückst[aä]nd@*|in der Kreide|vom Mund ab|(?:muss|müsste|soll) (?:@+ ){0,3}(?:raus|ausziehen|umziehen)|kann (?:[@-]+ ){0,3}nicht (?:mehr )?(?:be)?zahlen|Angestellte[rn]? (?:eine[rs]|bei|der|im)|arbeitet (?:\\p{Ll}+ )?(?:nachts|als|bei[m]?|im|nicht|in (?:de[rm]|eine[rm])|schwarz)|verdient (?:\\p{Ll}+ ){0,2}(?:wenig|nichts|kaum|gut|schlecht)|lebt (?:[@-]+ ){0,3}(?:von|allein)|Bordell',
  // Home.
  'Messie|vermüllt|(?:Sammel|Not|Flüchtlings|Asyl|Obdachlosen)(?:unterkunft|heim)|Frauenhaus|betreuten? Wohnen|lebt (?:[@-]+ ){0,2}(?:im|in (?:eine[mr]|de[mr])) (?:@*[Hh]eim|@*[Uu]nterkunft|Auto|Wohnwagen|Keller|WG)',
  // Health.
  'Tabletten|Medikamente?|Pillen|Panikattacken?|Angstzust[aä]nde?|hört Stimmen|Fehlgeburten?|(?:wurde[n]?|wird|frisch|mehrmals|gerade) (?:[@-]+ ){0,2}operiert|operiert worden|@*klinik|torkel@*|lall(?:t|te)|taumel@*|Flaschen? (?:Wein|Schnaps|Wodka|Bier|Korn)|(?:kann|konnte) (?:@+ ){0,2}(?:kaum|nicht|schlecht) (?:mehr )?(?:laufen|gehen|stehen|sehen|hören|lesen|schreiben)|Grippe|@*blindheit|(?:mager|esssüchtig|spiel)sücht@*|suizid@*|Selbstmord@*|im Sterben|Essen auf Rädern|Kilo (?:ab|zu)genommen|Pfleger(?:in)?|Osteoporose|gelähmt|erregt|aggressiv|ausgerastet',
  // Family and friends.
  '(?:ihre?n?|seine?n?) (?:Kind|Baby|Sohn|Tochter|Mann|Frau|Mutter|Vater|Eltern) (?:[@-]+ ){0,2}verloren|seit dem Tod|getrennt (?:vo[nm]|lebend)|(?:von|seit) (?:ihrem|seiner) (?:Mann|Frau|Ex|Partner(?:in)?) (?:@+ )?(?:getrennt|verlassen)|(?:von|mit) (?:zwei|drei|vier|verschiedenen) (?:Vätern|Männern|Frauen)|(?:nie|keinen?) Besuch|Kontakt (?:@+ )?abgebrochen|Affäre|adoptiert|Pflegekind|schlägt (?:sie|ihn|die|seine)',
  // Faith.
  'gehört zu[rm]? (?:@+ )?(?:Moschee|Kirche|Synagoge|Gemeinde|Sekte|Freikirche|Antifa)|(?:geht|gehen) (?:@+ ){0,2}in die (?:Moschee|Kirche|Synagoge)|betet|(?:neue|andere|keine) Religion|Bibel|Koran|Bibelkreis|ungetauft|getauft|aus der Kirche aus',
  // Law, and what one shows.
  '(?:von der )?Polizei (?:gesucht|abgeholt|mitgenommen|bekannt)|Fußfessel|dealt|Dealer(?:in)?|Einbrecher|Reichs(?:kriegs)?flagge|Verschwörung@*|Putin@*|Hakenkreuz@*|rechte Szene|rechts geworden|Kneipe|Spielhalle|Spielautomat@*',
  // English.
  'disabilit(?:y|ies)|chemo|health insurance|immigrants?|convicted|ex-con|(?:on|takes|took|uses) drugs|addict(?:ed)?|tagged|(?:a|new|no|her|his) religion|goes to (?:church|mosque)|crutches|(?:had|after) (?:a )?(?:stroke|surgery|miscarriage)|medication|(?:bed|house)bound|lives? (?:all )?alone|lost (?:his|her) @+|carer|works? (?:nights|for|at|as|in)|speaks? (?:no|little|hardly any)|single (?:mum|mother|dad)|food ?bank|evicted|in (?:arrears|debt)|rehab|(?:hip|knee|heart) @+|operation|ashamed|(?:Lib Dem|Tory|Labour|party|union) member|hard of hearing|comes? from|ill|illness|sick|dying|died|passed away|racist',
].join('|')})`;
