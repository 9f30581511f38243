import { pattern } from './pattern.ts';

/** A name on a bell, or of those who were visited. Forms of address are D-01's. */
const DOOR =
  '(?:klingel@*|geklingelt|geöffnet|aufgemacht|öffne@*|noch ?mal|wieder|niemand|keiner|war|waren|macht|links|rechts|oben|unten|hat|haben|will|wollen|nimmt|zeigt|zeigen|zu Hause|daheim|gern|auf (?:Tee|Kaffee|ein)|zum (?:Tee|Kaffee)|eingeladen|(?!konn|muss|soll|durf|wur|hät|könn|wür|klapp|reich|lohn|pass|fehl|wirk|funktion)\\p{Ll}+te|kam|ging|hing|lief|zweimal|dreimal)';
/** Words that stand after `bei` and are no names: most end so, some are short. */
const NO_NAME =
  '(?!\\p{Lu}{2}|@*(?:e|en|ern|eln|rn|ung|heit|keit|schaft|ion|tät|eck|stand|kampf|wetter|innen|markt|haus|tag|abend|zug|gang|tritt|nis|bau|zeit|punkt|fahrt|kunft|ruf|such|spräch|takt|sturm|wein|bier|druck|bruch|schluss|schein|licht|team|kraft|park|stoff|werk|recht|geld|preis)~|@+[.:*_]innen|(?:Wind|Schnee|Frost|Gewitter|Nebel|Bedarf|Edeka|Aldi|Lidl|Rewe|Netto|Penny|Obi|Ikea|Instagram|Insta|Facebook|Tiktok|TikTok|WhatsApp|Signal|Telegram|Zoom|Volt|Verdi|Github|GitHub|Ebay|Hetzner|Google|Apple|Youtube|Slack|Discord|Mastodon|Canva|Updates|Upgrades|Backups|Downloads|Uploads|Stromausfall|Nightly|Hellweg|Bauhaus|Hornbach|Toom|Kaufland|Rossmann|Müller-Markt|Vodafone|Telekom|Amazon|Nr|Haus|Nummer|Infos|Kitas|Kids|Teams|Themen|Autos|Büros|Parks|Wohnblocks|Eis|Glatteis|Studis|Azubis|Omas|Opas|Grillfest|Vereins|Verein|Start|Aufbau|Abbau|Cafés|Hotels|Kiosks|Kind|Mann|Tier|Hund|Wahl|Briefwahl|Verkehr|Klima|Jusos|Clubs|Shops|Bots|Handys|Chats|Fans|Fotos|Videos|Logos|Taxis|Snacks|Buttons|Banners|Posters|Flyers|Promis|Profis|Nazis|Workshops|Meetings|Events|Tests|Tipps|Stopps|Posts|Clips|Reels|Apps|Links|Jobs|Hobbys|Babys|Partys|Ex-Grüns|Streit|Ärger|Erfolg|Zweifel|Krach|Stau|Lärm|Andrang|Thema|Demo|Problem|Kontakt|Protest|Tempo|Kreis|Preis|Bus|Praxis|Glas|Gras|Laune|Oma|Opa|Papa|Mama|Spaß|Sport|Musik|Verdacht|Nacht|Frühstück|Mittagessen|Grüns)~)';
/** How surnames end that look like other words: `Krause`, `Schulze`, `Radtke`, `Jansen`. */
const AS_SURNAME =
  '(?!(?:@*(?:[HhSs]p?itze|[Pp]ause|[Kk]atze|[Gg]renze|[Mm]ütze|[SsPp]f?tütze|[Tt]heke)|Essen|@*(?:[mrkgt]assen|essen|linsen|zinsen|kursen|versen|fersen|börsen))~)\\p{Lu}\\p{Ll}*(?:[nhdt]ke|[tnl]ze|ause|ruse|uhse|[nr]sen|ssen|nßen|uyen)~';
/** What stands on a door or a letterbox beside names. */
const NO_LABEL =
  '(?!(?:Nr|Haus|Name|Namen|Defekt|Kaputt|Fehlt|Werbung|Keine|Kein|Bitte|Nicht|Flyer|Aufkleber|Sticker|Zettel|Schild|Karte|Kamera|Code|Zahlencode|Post|Vorsicht|Achtung|Hund|Zeitung|Niemand|Finger|Nummer|Licht)@*|(?:Mit|Ohne|Und|Oft|Viele|Alle)~)';
const NAME = '\\p{Lu}@+(?:-\\p{Lu}@+)?';
/** How surnames end that stand with an s for all who bear them: `die Stegemanns`, `bei den Brinkhoffs`. */
const OF_ALL =
  '(?!(?:Flyer|Poster|Banner|Sticker|Ranger|Follower|User|Worker|Player|Rocker|Computer|Container|Trainer|Manager|Newcomer|Reporter|Blogger|Hacker|Partner|Layer|Order|Server|Center|Feature|Folder|Ordner|Anker|Hoster|Tester|Single|Model|Hotel|Level|Label|Tunnel|Panel|Channel|Kolleg|Paypal|Window|Training|Briefing|Mailing|Posting|Coaching|Casting|Rating|Timing|Ranking|Listing|Shooting|Voting|Outing|Reuter|Girl|Kerl)s~)\\p{Lu}\\p{Ll}+(?:[nlbgdtfkhmsz]er|mann|[nrlk]sen|[hr]l|ho(?:ff?|lt|lm)|stein|feld|bach|kamp|berg|burg|brink|horst|bauer|beck|hard?t|brecht|bert|czyk|k[iy]|[ao]w|dt|itz|lein|sch|[kpt]el|erl|baum|ing|oui|ko)s~(?!-)';
/** Words before a name that make all who bear it one household. */
const HOUSEHOLD =
  '(?:[Hh]aushalt|Geschwister|Eheleute|[Ee]he[lp]\\.|[Ff][Aa][Mm]\\.|Sippe|Gebrüder|(?:Schwieger|Groß)eltern|Erbengemeinschaft)';
/** English plurals with a capital that are no family. */
const NO_FAMILY =
  '(?!(?:Greens|Tories|Liberals|Conservatives|Democrats|Republicans|Germans|Scots|Turks|Poles|Brits|Lords|Commons|Gardens|Midlands|Highlands|Downs|Lakes|Dales|Fells|Docks|Works|Baths|Arms|Royals|Scouts|Guides|Brownies|Cubs|Quakers|Methodists|Catholics|Muslims|Christians|Jews|Sikhs|Hindus|Friends|Samaritans|Olympics|Games|Meadows|Woods|Heights|Barracks|Stores|Tests|Minutes|Accounts|Ladies|Doctors|Editors|Governors|Directors|Councillors|Teachers|Nurses|Police|Sports|Courts|Falls|Hills|Mills|Wells|Lanes|Shambles|Rangers|Rovers|Wanderers|Spurs|United)~)';
const LABEL = '(?:(?:[Kk]lingel|[Tt]ür|[Bb]riefkasten)(?:schild)?|(?:[Nn]amens|[Ff]amilien|[Hh]aus)schild)';

const FAMILY = pattern(
  [
    `#${LABEL}:? (?:steht |stand |mit |sagt )?[„"‚'»]?(?:bei )?${NO_LABEL}${NAME}(?: ${NAME})?(?=[“"’'«.,!/&:]| [/&+]| (?:und|u\\.) \\p{Lu}| ${DOOR}| *$)`,
    `#${LABEL}:? [„"»](?!@+[“"«])\\p{L}{3,}(?: ?[/&+-] ?\\p{L}{3,})+[“"«]`,
    `#(?:[Aa]n der|[Aa]m|[Aa]uf de[rm]) ${LABEL} (?:steht|stand) [„"‚'»]?${NO_LABEL}${NAME}`,
    `#${NO_LABEL}${NAME} (?:auf der Klingel|an der Klingel|am (?:Klingel|Tür|Namens)schild)~`,
    `#[Bb]ei (?:den )?${NO_NAME}\\p{Lu}@+(?:ers|els|dts|tz|manns|kes|ches|rs|ns|ts|ls|ks|kis|ows|fs|ps|ms|ds)~`,
    `#[Bb]ei (?:${AS_SURNAME}|${NO_NAME}${NAME})(?: ${DOOR}| (?:im|in der) (?:Garten|Hof|Flur|Treppenhaus|Küche|Wohnzimmer|Keller)|[.,!]?$)|#[Bb]ei (?:Oma|Opa|Tante|Onkel) \\p{Lu}@+~`,
    `#[Dd]ie ${NO_NAME}\\p{Lu}\\p{Ll}+(?:er|el|dt|mann|ke|ch|n|t|l|k|ki|ow|f|[lnd]ing|berg|burg)s (?:wollen|haben|sind (?:nett|offen|dafür|dabei|umgezogen|weg)|möchten|kommen|nehmen|waren|wählen|laden|bitten|leihen|geben|spenden|stellen|bringen|fahren|grüßen|wohnen|ziehen|brauchen|feiern|öffnen|freuen|fragen|holen|von (?:nebenan|gegenüber|oben|unten))~`,
    // `Wittmanns wollen ein Plakat`, `Zettel für Schneiders`.
    `#${NO_NAME}(?!Girl)\\p{Lu}\\p{Ll}+(?:ers|dts|manns|kes|skis|kows|els|[hrl]ls|cks|[hrn]ns|mms|tts) (?:wollen|möchten|nehmen|wählen|laden|bitten|wünschen)~|#${NO_NAME}\\p{Lu}\\p{Ll}+(?:lers|fers|bers|gers|dts|manns|skis|kows) (?:haben|ham|hatten|gaben|sind|gegenüber~|nebenan~|(?:von )?(?:oben|unten)~|(?:Hund|Katze|Garten|Haus|Sohn|Tochter|Auto|Tür|Klingel|Oma|Kinder)~)|#(?:[Ff]ür|[Vv]on|[Mm]it|[Zz]u|[Nn]eben|[Gg]egenüber) (?:den )?${NO_NAME}(?!(?:News|Flyer|Poster|Banner|Comput|Sticker|Pamp|Work|Lead|Käth|Ander|Besonder|Unter|Flipp|Berlin|Kett)@*)\\p{Lu}\\p{Ll}+(?:lers|ders|hers|sers|ters|dts|manns|skis|kows)~`,
    // `Oma Lehmann`, `Nachbarin Hannelore`, `der alte Schröder wählt`, `namens Popescu`, `bei Weber/Hoffmann`.
    `#(?:Oma|Opa|Tante|Onkel|Nachbar(?:in)?|Witwe|Rentnerin|Mieterin|Bewohnerin) (?!Und|Oder|Mit|Hat|Ist)\\p{Lu}\\p{Ll}{2,}~|#(?:namens|mit (?:dem )?(?:Nachn|Vorn|N)amen) ${NAME}`,
    `#(?:[Dd]er|[Dd]ie) (?:alte|junge) (?!@+in )${NO_NAME}${NAME} (?:wählt|will|möchte|freut|sagt|schimpft|hilft|kommt|unterschreibt|spendet)~|#[Bb]ei ${NO_NAME}\\p{Lu}\\p{Ll}+/${NO_NAME}\\p{Lu}\\p{Ll}+ ${DOOR}`,
    `#[Tt]he (?!@+(?:ians|crats|ists|[tsy]ors|[ia]?niors|[aeor]nors|llors|dors|ents|ats|icans|ives|ists|ants|ees|als) |(?:Greens|Tories|Germans|Lefts|Turks|Poles|Scots|Brits|Pirates) )\\p{Lu}\\p{Ll}{3,}s (?:(?:at|next|across|from|in|on|over|upstairs|downstairs|opposite) (?:\\p{Ll}+ |\\d+ ){0,3})?(?:want|took|take|said|say|have|had|need|like|love|gave|give|let|lent|came|come|would|will|can|could|might|live|\\p{Ll}{2,}ed~|(?:are|were) (?:very )?(?:nice|friendly|keen|moving|away|lovely|out|in|happy|kind|not))~|#(?:(?:door)?bell|letterbox|(?:door|name)plate|buzzer|sign) (?:says|reads) \\p{Lu}\\p{Ll}+`,
    // `die Stegemanns, die haben …`, `bei de Schäubles`, `Haushalt Lindequist`; `the Quigleys fed nine`, `left with the Okonkwos`, `Hussain family`.
    `#(?:[Dd]ie|[Dd]en|[Dd]e|[Bb]i|bei s['’]?) ${NO_NAME}${OF_ALL}(?! (?:dieser|der|aller) (?:Welt|Republik|Nation)~)|#(?=\\p{Lu}\\p{Ll}+s (?:ausm?|im|vom|in) )${NO_NAME}${OF_ALL} (?:aus(?:m| dem| der)|im|vom|in der) (?:Vorderhaus|Hinterhaus|Nebenhaus|Gartenhaus|Erdgeschoss|Dachgeschoss|Parterre|EG|DG|(?:\\d\\.|erst|zweit|dritt|viert)@* (?:Stock|OG|Etage))~|#${HOUSEHOLD} ${NO_LABEL}${NAME}|#(?:[Zz]u|[Mm]it|[Bb]ei|[Vv]on|[Ff]ür|[Dd]er) (?:(?:den|die|der|jungen|alten) )*${NO_NAME}(?!\\p{Ll})${OF_ALL}(?! \\p{Lu}| \\p{Ll}+e[nrsm]? \\p{Lu})`,
    `#(?:(?:with|at|to|from|for|off|by|of|and|rang|tell|told|ask|owe|ring|dont|on) the|^[Tt]he) ${NO_FAMILY}\\p{Lu}\\p{Ll}{3,}s(?:['’]|(?= (?:fed|gave|lent|want|said|have|had|are|were|who|about|for|and|before|till|again|please|as|at|on|this|overnight|in|next)~)|[,.]|$)|#${NO_FAMILY}\\p{Lu}\\p{Ll}{3,} (?:household|clan)~|(?<=^|the |from |to )${NO_FAMILY}(?!The|Your|Our|One|Each|Every|Young|Large)\\p{Lu}\\p{Ll}{3,} family~`,
  ].join('|'),
  'u',
);

export const namesFamily = (text: string): boolean => FAMILY.test(text);
