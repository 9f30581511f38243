/**
 * The like from further places (allotments, housing cooperatives, fire brigades, Swiss and Austrian notes), by somebody who knew none of
 * the lists. At first sight, by patterns that had learned from the sixth and seventh, 95 of 133 with five false ones among 120: of
 * numbers, addresses, names, floors and families 74 of 89, of described houses 9 of 22, of what is told of one person 12 of 22. Mended since.
 */
export const eighthUnseen = `
door | am dorfteich unterm reetdach spende abholen, grüne pforte | spendenbuechse
– | bei Obi Kabelbinder 75 cm ausverkauft | einkaufszettel
– | viele Rentner klagen über den Bustakt | haustuer-blog
trait | sie erzieht allein, Zwillinge, Zeit frühestens 20h | familienzentrum
– | Am Anger 6 Bauzaunbanner montiert | grossflaechen
– | FFW Niederau stellt zehn Bierbänke | sommerfest
– | Christen und Muslime feiern zusammen am Samstag | stadtteilfest
– | Beginn 19:10, Ende 20:17, 73 Stimmen | protokoll
floor | EG re. beschwert sich übers Papier im Treppenhaus | mieter-forum
trait | sie sieht fast nix mehr, großdruck mitbringen | besuchsdienst
– | hi-vis vests in the boot, size L | volunteer-rota
– | tesa powerstrips halten nicht auf rauputz | forum
– | Bergstraße beidseitig erledigt | haustuer-app
– | Heinrich-Heine-Gymnasium Podium mit allen Parteien | podium
– | leute in den plattenbauten eher genervt diesmal | plattenbau-tour
door | second door past the chip shop took ten leaflets | leaflet-round
person | Frau von der Aue fährt ab Dorfkirche mit | fahrgemeinschaft
trait | der mann ist gläubiger moslem, freitags beim gebet | integrationsrat
e-mail | please reply to moira.k@example.org re postal vote | canvass-sheet
– | Pendler morgens um 6 nehmen eher Kaffee | bahnhof-aktion
phone | 0664/38 17 205 aber hebt erst nach der Schicht ab | wien-hausbesuch
– | match day, so doors were slow everywhere | canvass-blog
family | am Briefkasten steht Böhnisch, keine Werbung | flyer-forum
address,name | Plakatlager b. Anke Rothe, Hufenweg 27 | piratenwiki
– | Flurstück 512/7 gehört der Gemeinde | bauausschuss
address | Fahrgem. ab mir, Lerchenfeld 13, 7.40 los | fahrgemeinschaft
door | das eckhaus mit den blauen läden, gern wiederkommen | haustuer-blog
door | hinter der Kirche das Fachwerkhaus hat unseren Lagerschlüssel | schluesselliste
– | PLZ-Gebiet 01127 noch ohne Verteiler | verteilplan
– | Schriftführer/in weiterhin gesucht, bitte melden | kleingarten-protokoll
trait | she votes Green but her husband is staunch Tory | doorstep-diary
address | Bünten 5, 8197 Rüdlikon, Couverts dort deponiert | schweiz-versand
– | Impfbus steht mittwochs am Markt | gesundheitsamt
– | DHL 00340434161177502236 kommt morgen ins Büro | versandzettel
person | hr. zimmermann bringt die lange leiter | plakat-tour
– | Linke hängt jetzt auch in der Nordstadt | plakat-tour
– | SPÖ und ÖVP sind täglich am Naschmarkt | oesterreich-ortsgruppe
door | letztes gartentor links vorm bahnübergang, dort läuten | zusteller-forum
– | junge familien fragen ständig nach kitaplätzen | wahlkampf-tagebuch
address,person | Mr Hargreaves, 22 Mill Lane, mended our board | by-election
trait | mieterin ist zeugin jehovas und geht nicht wählen | haustuer-blog
– | Kreisgeschäftsstelle macht donnerstags zu | rundmail
door | Nr. 17 hat Aufkleber, nix einwerfen | flyer-forum
address | Chausseestr. Hsnr. 45 wg Gehwegschaden zurückmelden | buergerfragestunde
– | Stiegenhäuser frei halten, gilt fürs Parteilokal auch | wien-aushang
floor | dachgeschoss mitte macht erst abends auf | haustuer-app
– | 2 Rollen Panzertape, 1 Seitenschneider gekauft | materialliste
– | Alle Termine auf www.example.org/kalender | homepage
– | Wahllokal liegt im Erdgeschoss der Grundschule | wahltag
– | Az. 32.1-1042/24 Sondernutzung genehmigt | ordnungsamt
door | Neubau li. vom Spielplatz, zweiter Eingang, Unterschrift offen | unterschriften
person,trait | herr vogel hat copd, kurz fassen | besuchsdienst
– | people round here worry about rents mostly | doorstep-diary
– | Erstwähler kaum erreicht, mehr Insta nötig | auswertung
trait | Lebt in Scheidung, streitet ums Sorgerecht | brigitte-forum
door | vorletzter Hof vor der Brücke stellt Wiese fürs Banner | dorf-tour
address | An der alten Ziegelei 3b Transparent zurückbringen!! | transparent-lager
family | Klingelschild Wenzel/Adamczyk, neu probieren | klingeltableau
e-mail | Quittung als PDF nach TSCHUDI.B@EXAMPLE.ORG senden merci | schweiz-sektion
– | no canvassing after 8pm please | canvass-faq
e-mail | newsletter abgemeldet, war j-pahl@mail.example.org | mailverteiler
address | Leiter steht Gerbergasse 9 im Hof | helferliste
– | Drucksache 12/4477 auf Herbst vertagt | bezirksvertretung
– | Verteiler künftig bitte nur noch als BCC | mailverteiler
iban | Auslagen Kleister an DE86 8505 4199 3041 8277 06 | vereinskasse
family | Hofers ham 50 bar gspendet, Beleg fehlt | oesterreich-kassa
trait | Wählt seit der Wende nur PDS bzw. Linke, sagt er | haustuer-reportage
– | Bus 4 hält baustellenbedingt nicht am Anger | fahrplan
trait | bewohner früher in der npd, steht dazu | ostdeutschland-blog
name | rota: Declan Moore drives, bring hi-vis | volunteer-rota
phone | ruf durch wenn ihr da seid 0151 2255 08 913 | whatsapp
family | Familie El-Sayed lädt nach der Tour zum Tee | stadtteilfest
– | Kirchweg 3 Laternen frei, Rest belegt | piratenwiki
address | Im Wiesengrund8 liegen noch 200 Türanhänger | verteiltour
– | Rampe fürs Wahllokal ist beantragt | seniorenbeirat
person | dr. o'leary kann samstag doch nicht | whatsapp
family | the Whitcombes will host a coffee morning | canvass-blog
door | in der villa mit dem türmchen wurde gleich gedroht | wahlkampf-anekdote
– | Beleg 0176 fehlt noch im Ordner | kassenpruefung
e-mail | Foto bitte an h.brommel@example.org nicht in die gruppe | plakat-tour
trait | Pensionist, hört sehr schlecht, fest anläuten | oesterreich-hausbesuch
address | str. d. jugend 88 geklingelt, wollen wiederhören | ortsbeirat
– | TSV Handballer spielen, Halle bis 14 Uhr belegt | hallenplan
floor | first floor flat at the back asked for a call | door-app
– | Unterkante 2,20 m am Radweg einhalten | plakat-faq
e-mail | mail: garten27-uwe (at) example.org wg wasseruhr | kleingarten
– | Fr. u. Sa. Standdienst doppelt besetzen | schichtplan
door | rotes Backsteinhaus ggü. Kita will Großplakat im Garten | grossflaechen
– | Koch für Grillstand gesucht, zwei Stunden | helferliste
– | Infostand Bhf Südseite läuft besser als Nordseite | standaktion
– | 1250,00 EUR Druckkosten am 14.02. abgebucht | kontoauszug
– | Notruf 112 auf den Aushang | genossenschaft-aushang
– | Station Road done, both sides, mostly out | canvass-blog
address | Hinter den Höfen 15 zweimal keiner da | haustuer-app
– | Im Viertel leben etliche Alleinerziehende lt. Sozialbericht | sozialbericht
– | wegen kaputter laternen einfach 115 wählen | buergertelefon
– | Schillerweg 12 mal geklingelt, 5 mal offen | haustuer-app
name | Stimmenzähler Bärtsch Ueli, einstimmig | schweiz-gemeindeversammlung
door | Bungalow am Wendehammer erst gegen 18h probieren | siedlung-tour
trait | hat im frühjahr ihren mann verloren, weinte lange | hausbesuch-blog
trait | der alte Herr ist dement, Tochter regelt alles | abendblatt-nachbar
name | Schicht 10–12 Yasmin Özkan, 12–14 offen | schichtplan
– | Sommer wird heiß, Wasser mitnehmen | plakat-tour
address | Strom für den Stand kommt von Markt 11 | wochenmarkt
floor | 3. OG links bittet um Hilfe mit Briefwahl | feuerwehr-einsatz
person | ratsfrau lange fragt wieder nach den pollern | ortsbeirat
– | TOP 3 entfällt, Nr. 4 vorgezogen | protokoll
– | Bahnhofstr. rund 120 Haushalte lt. Statistik | wahlanalyse
– | Dr. Martens Gr 42 im Lager liegengeblieben | fundsachen
– | meet by the war memorial at ten | volunteer-rota
– | BIC braucht man im Inland nimmer | oesterreich-kassa
person | Mag. Obermoser übernimmt Sprengel vier | oesterreich-ortsgruppe
– | Haus der Begegnung ab 15 Uhr auf | seniorenbeirat
door | graue doppelhaushälfte m. wohnmobil = nicht mehr klingeln | sperrvermerk
– | ortsvorsteher eröffnet 19:30, beschlussfähig | ortsbeirat
– | FDP ohne Stand, Grüne mit Lastenrad | wochenmarkt
– | Lindenweg 8 Uhr Start, bitte pünktlich | fahrgemeinschaft
address | Oberdorf 22 bittet um Briefwahlantrag | haustuer-blog
phone | abends ab sieben erreichbar unter 035973/24 16 | bezirksgruppe-einladung
– | Familientag im Zoo, Gruppentarif ab 10 Pers. | ausflug
– | Vortrag Demenz im Gemeindesaal, Eintritt frei | caritas
– | Saal unterm Dach im Bürgerhaus viel zu heiß | sommerfest
phone,person | Frau Aebischer hätte noch Stellwände, 078 902 15 44 | schweiz-standaktion
person | Fr. Koch hat die Kasse übernommen | feuerwehr-jhv
person,floor,trait | Frau Sommer, 2. Stock rechts, hat Diabetes, kein Kuchen | besuchsdienst
– | Hauptstraße 40 Flyer verteilt, Rest morgen | verteiltour
e-mail | abs. rosi_t48@example.org, betr. fahrdienst so | mailsignatur
door | die Tür mit dem Strohkranz: sehr freundlich empfangen | haustuer-reportage
door | Das Haus, wo der Trabi steht, will Rückmeldung | ostdeutschland-blog
floor | Hochparterre rechts nimmt gern Infopost | genossenschaft-aushang
– | Edding Art. 4006381333931 zehn Stück nachbestellt | materialliste
family,door | Steinbachs sind das gelbe Eckhaus neben der Post | dorf-plan
– | Karl-Liebknecht-Str. bis Kreisel voll | plakat-tour
– | Siedlung Waldblick kommt nächste Woche dran | siedlung-tour
– | in der lange gasse 25 plakate geklebt | plakat-tour
family | Blech gehört Familie Zurbriggen, bitte abgewaschen | schweiz-vereinsfest
– | 035973 ist Vorwahl fürs ganze Tal | vorwahl-seite
– | @all wer hat noch Warnwesten daheim? | gruppenchat
– | parkplatz hinter der turnhalle ist gesperrt | feuerwehr-whatsapp
– | Musikverein Harmonie spielt zur Eröffnung | stadtteilfest
door | house with the red gate said never come back | doorstep-diary
– | Spielplatz im Stadtpark wird saniert, gute Nachricht | ortsbeirat
– | KGV Morgensonne e.V. leiht Pavillon 3x6 | kleingarten
– | Müllermilch und Brezeln für die Frühschicht | einkaufszettel
e-mail,name | i. A. Birte Hansemann, birte.h@example.org, Standleitung | mailsignatur
phone | Büro von ihr (0 34 61) 77 23-18, sonst Anrufbeantworter | helferliste
– | Rg.-Nr. 2024-0815-33 über 2000 Falzflyer bezahlt | vereinskasse
– | goethestr 2 stunden gelaufen, nass geworden | whatsapp
– | Trittleiter 6-stufig sinkt im weichen Boden ein | plakat-tour
– | der ganze Rosenweg hat keine Laternen | plakat-tour
address,floor | Jahnring 19, 4. OG rechts, zur Wahl abholen | wahltag-fahrdienst
– | fremde Plakate nicht anfassen, gilt für alle | rundmail
– | Kassierer legt Bericht erst im März vor | feuerwehr-jhv
– | Aula 1. Stock, Beamer fest installiert | podium
– | rosa-luxemburg-stiftung schickt zwei kisten broschüren | materialliste
– | Zählerstand 0351884 am Vereinsheim abgelesen | kleingarten
floor | Stiege 2 Top 11 will kan Besuch mehr | wien-gemeindebau
trait | ihr Sohn sitzt in Haft, bloß nicht ansprechen | mieter-forum
door | bloß bei hausnummer 4 kam jemand raus | haustuer-liste
– | Mill Road 60 leaflets left over | leaflet-round
– | Gemeindeschreiber a. i. führt Protokoll | schweiz-gemeindeversammlung
– | Treff am Brunnen vorm Rathaus 9.30 | wochenmarkt
– | Vor der Haustür bleiben, höchstens drei Minuten | haustuer-training
iban,name | GUTSCHR 25,00 ELFRIEDE MARX DE42430609675582190400 SPENDE WAHL | kontoauszug
family | bei Schönherrs war wieder niemand | haustuer-liste
– | Sitzungszimmer 2. OG Gemeindehaus reserviert | schweiz-gemeinde
family | Die Weidenhammers nehmen zwei Hohlkammerplakate | plakat-paten
floor | whg 0407 öffnet bloß nach vorherigem anruf | plattenbau-tour
door | beim weissen Chalet oberhalb vom Volg abgewiesen | schweiz-dorf
trait | depressiv seit der kündigung, hat er uns erzählt | wahlkampf-tagebuch
– | bring spare pens, ours froze again | canvass-diary
trait | Seniorin pflegt ihren parkinsonkranken Bruder | seniorenbeirat
family,trait | bei Familie Nowak ist die Oma bettlägerig | nachbarschaftshilfe
trait | he's on dialysis three days a week, try Thursdays | canvass-sheet
– | treasurer's report adjourned to the June AGM | branch-meeting
– | Zi. 304 im Landratsamt, Antrag dort abgeben | ordnungsamt
– | Für die Feldstraße 30er-Zone beantragen | ortsbeirat
name | entsch.: Heiko Sandmann; Prot.: Ilse Grau | kleingarten-protokoll
– | VR 2041 beim Amtsgericht, Auszug angefordert | vereinsregister
– | haustüren sind bei regen undankbar | whatsapp
– | hausnummern in der siedlung unlogisch, plan mitnehmen | zusteller-forum
iban | kto 30 418 277 blz 850 541 99 alte angabe lt mandat | sepa-umstellung
– | Znacht Fr. 20.– pro Kopf inkl. Dessert | schweiz-vereinsfest
– | jäger und angler getrennt anschreiben | rundmail
door | Laube mit Solardach, Parz. 33, dort Kaffee bekommen | kleingarten
person | Herrn Bäcker auf Spendenquittung ansprechen | vereinskasse
– | A1 hoch 59,4 x 84,1 beidseitig bestellt | plakat-bestellung
– | room 2.14 town hall booked till nine | branch-meeting
– | Herr der Ringe Abend auf November verschoben | jugendgruppe
address | Paket geht nach Dorfstr. 31, 04779 Hinterau | versandzettel
person | Rückruf Frau al-Hamdani wegen Raumschlüssel | stadtteilbuero
– | KV Nordheide schickt KV Südharz zwölf Leute | kreisverband-hilfe
– | 5 Pck Dr. Oetker Vanille für die Waffeln | einkaufszettel
floor | Die WG im zweiten Stock hängt unser Banner raus | studenten-wg
– | Dr.-Külz-Ring komplett fertig | plakat-tour
address | 14 Cobbler's Lane asked for a yard sign | canvass-blog
– | Plakatieren Fr. 18 Uhr ab Lager | gruppenchat
address | neue Anschrift ab 1.3.: Kirchsteig 20 | mitgliederliste
– | IBAN-Feld fehlt auf dem Überweisungsvordruck | sepa-umstellung
floor | vierter stock, wohnung neben dem aufzug, nochmal hin | hochhaus-tour
address | schlüssel liegt bergstr 102 | feuerwehr-whatsapp
– | Mo–Fr. ab 17 h Telefonschicht im Sekretariat | schweiz-telefonkampagne
phone | +49 (0)371 5204963 AB voll, nochmal versuchen | telefonaktion
name | v.l.n.r. Jörg Aumann, Pia Steinke am Gerätehaus | pressefoto
– | St.-Martins-Umzug kollidiert mit Standaktion | terminabgleich
– | Familienkarte 14 €, gilt auch im Freibad | ausflug
– | Tag der offenen Tür am Gerätehaus 3. Mai | feuerwehr
– | Frau Holle im Puppenzelt 15 Uhr, Kinderprogramm | stadtteilfest
– | Parkdeck 3. Ebene, da passt der Hänger rein | fahrgemeinschaft
– | kirchgemeinde sucht noch kürbisse für erntedank | gemeindebrief
– | invoice 7731-0049 for the gazebo still unpaid | treasurer-note
– | Briefwahl möglich vom 12.04. bis 26.04. | wahlkalender
name | Gartenfreund Siegmar Pohle stiftet Mulch | gartenchronik
address | Hasnerzeile 41/9 heut um 17h retour | wien-hausbesuch
– | Filmabend Dr. Seltsam, Beamer mitbringen | jugendgruppe
– | Hochhäuser immer von oben nach unten ablaufen | haustuer-training
iban | Spesen Fr. 48.– auf CH51 0078 1622 4139 6075 2 | schweiz-kasse
trait | junge frau dort hochschwanger, wird das dritte | haustuer-liste
– | abgabe bis fr mittag, dann druck | redaktion
address | Kuchen holen Zum Sauanger 4a vor 9 uhr | sommerfest
family | fam. krause leiht uns den anhänger | plakat-tour
iban | lastschrift geplatzt de20810932740007316458 bitte nachhaken | kontoauszug
trait | er sitzt seit dem schlaganfall im rollstuhl | rollstuhl-blog
trait | hat krebs, schafft den weg zum wahllokal nicht | nachbarschaftshilfe
address | Am Mühlgraben 7 möchte ein zweites Plakat | plakat-tour
phone | Natel 079 418 27 36 nur SMS | schweiz-gemeinde
name | danke an karla weidner fürs kleben | gruppenchat
– | Parkallee 4-spurig, da nichts aufhängen | plakat-faq
iban | Kaution retour: AT70 2031 5007 0411 8265 | genossenschaft-wien
– | Mrs Doubtfire night raised 80 quid for the branch | branch-social
door | Hinterhaus, die Tür ohne Namensschild, nachfassen | kiez-tour
address | lindenallee12 flyer nachlegen | whatsapp
– | zwei beisitzer fehlten unentschuldigt | vorstandssitzung
– | Türanhänger rot, 500 Stk nachdrucken | plakat-bestellung
phone,name | Fahrdienst: Gunnar Ebeling 0391 40 77 315 | wahltag-fahrdienst
phone | her mobile is 0043 660 912 44 07, text first | phonebank
– | kabelbinder 7,6 x 750 mm reichen um jede laterne | plakat-faq
door,trait | Nr. 9: er wählt stramm AfD, lohnt nicht | haustuer-app
address | 7 Station Road wants a window poster, large | doorstep-diary
door | Haus direkt neben der Sparkasse auslassen, Hund! | verteiltour
`;
