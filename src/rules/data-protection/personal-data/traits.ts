import { pattern } from './pattern.ts';

/**
 * One person, by a noun in the singular: `Frau`, `junger Mann`, `Nachbarin`, `he`. Nouns that are the same in the plural count
 * with a word beside them that is none: `der Mieter`, `Rentner ist`.
 */
const SAME_IN_PLURAL =
  '(?:Bewohner|Mieter|Hausmeister|Rentner|Besitzer|Eigentümer|Helfer|Lehrer|Pfleger|Fahrer|Arbeiter|Schüler|Wähler|Anwohner)';
const SINGULAR_VERB = '(?:ist|hat|hatte|war|will|wählt|bekommt|lebt|sitzt|leidet|braucht|kommt|sagt|geht|trägt)';
const PERSON = `(?:#(?:Frau|Mann|Dame|Herr|Nachbar|Witwe|Witwer|Student|Oma|Opa|Mutter|Vater|Sohn|Tochter|Junge|Mädchen|(?:Ehe)?[Pp]aar|Familie|Kind|Seniorin|Person|Azubi|Bruder|Schwester|Partner|Kollege|Freund|Kerl|Typ|Genosse|Genossin|Pflegekraft|[Jj]emand|\\p{Lu}\\p{Ll}+(?:tochter|sohn)|\\p{Lu}\\p{Ll}+-Familie|Helfer(?=\\shat)|(?:Mit)?[Bb]ewohnerin|\\p{Lu}\\p{Ll}+(?:er|ar|är|nt|st|ng|rt)in|(?:[Ee]r|[Ss]ie|[Hh]e|[Ss]he)(?=\\s(?:${SINGULAR_VERB}|is|has|was|votes))|(?:der|ein|einem|dem|\\p{Ll}+er)\\s${SAME_IN_PLURAL}|${SAME_IN_PLURAL}(?=\\s${SINGULAR_VERB})|(?:wo)?man|lady|guy|boy|girl|tenant|neighbour|couple|family|son|daughter|mother|father|student|pensioner|resident|widow(?:er)?)~)`;
/** Health, faith, origin, love, union and opinion (Art. 9 GDPR), and what one would not want told: by the stems of adjectives. */
const ADJECTIVE =
  '(?:\\p{Ll}*krank|erkrankt|dement|depressiv|\\p{Ll}*behindert|pflegebedürftig|bettlägerig|blind|taub|gehörlos|schwerhörig|schwanger|\\p{Ll}*süchtig|alkoholabhängig|alkoholisiert|betrunken|verletzt|verstorben|kleinwüchsig|traumatisiert|inkontinent|(?:autist|muslim|moslem|islam|kathol|evangel|jüd|alevit|kurd|türk|syr|arab|russ|ukrain|afghan|poln|iran|irak|vietnames|afrikan|rumän|bulgar|lesb)isch|\\p{Ll}*gläubig|orthodox|\\p{Ll}*religiös|\\p{Ll}+stämmig|russlanddeutsch|schwul|\\p{Ll}+sexuell|trans(?:gender)?|queer|nicht-?binär|arbeitslos|obdachlos|vorbestraft|eingebürgert|geflüchtet|alleinerziehend|verschuldet|geschieden|überfordert|verwahrlost|rechtsradikal|rechtsextrem)';
const PARTY = '(?:AfD|CDU|SPD|FDP|CSU|BSW|NPD|Linke|Die\\sLinke|Grüne|uns|rechts|links)';
/** Nouns and phrases that say such a thing of somebody. */
const NOUN = `(?:(?:\\p{Lu}\\p{Ll}+)?[Kk]rebs|Demenz|Alzheimer|Parkinson|Depression(?:en)?|ADHS|Autismus|Rollstuhl|Rollator|Pflegegrad|Pflegefall|Pflegestufe|Schlaganfall|Herzinfarkt|Diabetes|Chemo(?:therapie)?|Dialyse|Epilepsie|Psychose|HIV|Behinderung|Schmerzen|Prothese|Krücken|Asthma|Corona|[\\p{L}-]{0,25}(?:[Ss]klerose|[Ss]yndrom|-OP|störung)|Fehlgeburt|Gefängnis|Knast|Bewährung|Drogen|Therapie|Tumor|Rheuma|Insulin|gebissen|angefahren|Betriebsrat|IG\\sMetall|Betreuer(?:in)?|Kopftuch|Kippa|Bürgergeld|Wohngeld|Sozialhilfe|Grundsicherung|Pflegeheim|Hospiz|Psychiatrie|getrunken|Hartz|Abschiebung|Duldung|Häusliche\\sGewalt|häusliche\\sGewalt|blaues\\sAuge|Papiere|Migrationshintergrund|Zeug(?:e|in)\\sJehovas|Muslim|Moslem|Jude|Christ|Atheist|Alkoholiker|Kurde|Türke|Syrer|Russe|Roma|Sinti|Gewerkschafter|Reichsbürger|Nichtwähler|bei\\s(?:[Vv]er\\.?di|der\\s(?:IG\\sMetall|GEW|EVG|Gewerkschaft|Moschee))|in\\sder\\sGewerkschaft|(?:wählt|wählte|wählen|votes(?:\\sfor)?)\\s(?:(?:immer|nur|eher|lieber|seit|schon|jetzt|diesmal|wieder)\\s){0,2}${PARTY}|eher\\s${PARTY}|${PARTY}\\s(?:seit|gewählt)|gestorben|gebrochen|gestürzt|verunglückt|(?:hört|sieht)\\s(?:schlecht|kaum|nicht|nichts)|schlägt|cancer|dementia|wheelchair|pregnant|muslim|Muslim|jewish|Jewish|catholic|gay|lesbian|disabled|deaf|depressed|drunk|unemployed|headscarf|refugee|union\\smember)`;
/** Words that are one person and such a thing at once: `Muslima`, `Kurdin`, `CDU-Mitglied`, `Zeugin Jehovas`. */
const BOTH = `(?:Muslima|Muslimin|Jüdin|Christin|Katholikin|Protestantin|Atheistin|Zeug(?:e|in)\\sJehovas|(?:Kurd|Türk|Syrer|Russ|Pol|Afghan|Iraner|Iraker|Araber|Ukrainer|Rumän|Eritreer|Afrikaner|Vietnames|Rom|Sint)in|Gewerkschafterin|(?:Verdi|ver\\.di|IG-?\\s?Metall|Gewerkschafts|AfD|CDU|SPD|FDP|CSU|BSW|Linken|Partei)-?(?:[Mm]itglied|[Aa]nhängerin|[Ww]ählerin)(?=\\s*$|[,.:;]|\\s(?:ist|hat|will|war|möchte))|(?:überzeugter|treuer|ehemaliger|enttäuschter)\\s(?:AfD|CDU|SPD|FDP|CSU|BSW|Linken)-(?:Wähler|Anhänger)|(?:^|[,;.:]\\s)(?:Alkoholiker|Moslem|Muslim|Kurde|Türke|Syrer|Russe|Pole|Jude|Atheist|Reichsbürger|Nichtwähler|Gewerkschafter)(?=\\s*$|[,.:;]|\\s${SINGULAR_VERB})|Alkoholikerin|Nichtwählerin|Asylbewerber(?:in)?(?=[,:.]|\\s(?:ist|hat|will))|Gewerkschafter\\sder|(?:Roma|Sinti)-?[Ff]amilie|#hat\\s(?:immer\\s|mal\\s|früher\\s)?(?:AfD|CDU|SPD|FDP|BSW)\\sgewählt|(?:Black|Asian|Turkish|Syrian|Polish|Kurdish|Arab|Russian|Ukrainian|Muslim|Jewish)\\s(?:\\p{Ll}+\\s)?(?:family|couple|woman|man|lady|student|mother|father)|Schwangere(?=[,:.]|\\s(?:Frau|ist|hat|will))|(?:Kind|Junge|Mädchen)\\s(?:von|mit)\\s\\d{1,2}(?!\\d)|(?:Kind|Sohn|Tochter|Junge|Mädchen)[^.;]{0,15}\\sallein\\s(?:zu\\sHause|daheim))`;

const TRAIT = pattern(
  [
    `${PERSON}[^.;!?\\n]{0,50}?#(?:${ADJECTIVE}|${NOUN})~`,
    `#(?:${NOUN})[^.;!?\\n,]{0,25}?\\s${PERSON}`,
    `#${ADJECTIVE}(?:e[rsnm]?)?\\s(?:\\p{Ll}+\\s)?${PERSON}`,
    `#${BOTH}~`,
    `${PERSON}\\saus\\s\\p{Lu}\\p{L}+(?:\\s\\p{L}+)?\\sohne\\s|${PERSON}\\saus\\s(?:Syrien|Eritrea|Afghanistan|Irak|Iran|Russland|Polen|Somalia|Nigeria|Rumänien|Bulgarien|Vietnam|der\\s(?:Türkei|Ukraine))`,
  ].join('|'),
  'u',
);

/** Whether a note tells of one person at a door, without a name, what nobody has to know: `Dame mit Demenz`, `Mieter ist Muslim`. */
export const namesTrait = (text: string): boolean => TRAIT.test(text);
