/**
 * Phrases of every kind in the manner of the text behind the second bar (minutes, reports of canvassing, lists of helpers, statements);
 * every name, number and address is invented. Written and labelled by someone who knew neither the patterns nor the lists before.
 * At first sight 107 of 130, no false one among 119; afterwards they were mended by what was seen here.
 */
export const sixthUnseen = `
family | Kuchenspende kam von Familie Öztürk-Hahn | helferliste
– | Satzung § 9 Abs. 2 geändert | protokoll
name,trait | spoke to Gareth Pemberton, strong Labour supporter | canvass-en
family | bei Müllers steht noch der Anhänger | protokoll
trait | unser Bäckermeister hat Krebs, Frau macht weiter | standbericht
door | Bungalow hinter der Feuerwehr: Plakat am Zaun erlaubt | plakatbericht
door | Eckhaus mit grünem Zaun fragte nach Glasfaser | haustuerbogen
person | Fr. Busch bringt Kuchen für Infostand | helferliste
trait | er hatte Schlaganfall und braucht Hilfe mit Briefwahl | haustuerbogen
– | Sonstiges: Rattenplage im Stadtpark | protokoll
family | Fam. Krähe verleiht Bierbänke | helferliste
– | Willy-Brandt-Medaille bestellt | protokoll
person | Frau Kaiser fragt nach Fahrdienst zum Wahllokal | haustuerbogen
– | viele wissen nicht, wann Wahl ist | haustuerbericht
– | Ringstraße 3x Doppelplakat | plakatbericht
– | Vorstand wurde einstimmig entlastet | protokoll
family | Klingel: Wójcik / Baum, freundlich | haustuerbogen
– | Leute ab 60 reden am liebsten | standbericht
– | Kreis Süd liegt bei 60 % der Türen | haustuerbericht
– | bei Rentnern kommt die Karte gut an | standbericht
– | Film Dr. Seltsam läuft beim Kinoabend | einladung
name | Kasse geprüft durch Ottokar Birnbaum u. Silke Drossel | kassenbericht
– | Dr. Oetker Backmischung für Kuchenbasar | einkauf
name | Protokoll führte Annegret Vollrath-Kunz | protokoll
person | Pfarrer Lämmerhirt stellt Gemeindesaal | protokoll
door | Wohnhaus mit dem blauen Tor: bitte Rückruf | haustuerbogen
– | Bus 17 bringt Material nach Oberdorf | protokoll
address | Materiallager jetzt An der alten Ziegelei 5 | protokoll
– | TOP 8 vertagt auf nächste Sitzung | protokoll
– | Am Markt 10 Uhr Aufbau | einladung
person | gez. Dr. med. Hollerbach, FÄ f. Innere | arztstempel
name | Anwesend: Torsten Ziegenhals, Marlies Obst, Hüseyin Kara | protokoll
door | ab Nr. 40 keiner aufgemacht außer 46 | haustuerbogen
– | Unterkante 2,20 m über Radweg | plakatbericht
– | die Jusos stellen das Zelt | protokoll
– | Hunde im Gewerbegebiet, Vorsicht | verteilbericht
– | Thema Nr. 1 war der Hausarztmangel | standbericht
– | Marktplatz zu windig, Schirm kaputt | standbericht
– | turnout among students still low | canvass-en
– | Kandidat kommt 15:30 zum Seniorennachmittag | einladung
floor | Erdgeschosswohnung braucht Formular für Briefwahl | haustuerbogen
address | Zum Steinbruch 6, 07399 Oberwalden, Großfläche auf Wiese | plakatbericht
– | in KW 17 wird nicht plakatiert | protokoll
– | Az. 32.1-1105/24 Sondernutzung genehmigt | genehmigung
phone | Mühlenbesitzer fax u. tel 03 64 24 / 5 08 17 | plakatbericht
– | Helferplan Woche 3 steht | helferliste
door | die 5 und die 9 bitte auslassen | verteilbericht
door | white cottage opposite the pub wants a poster | canvass-en
trait | Frau pflegt dementen Mann, geht deshalb nicht wählen | haustuerbogen
floor | 2. OG re: will Infos zur Rente | haustuerbogen
– | DAUERAUFTRAG MIETE BUERO 310,00 | kontoauszug
door | in Nr 12 wird gebaut, Briefkasten liegt im Gras | verteilbericht
name | Auto fährt Wladimir Petschenko, Rückfahrt offen | helferliste
family | am Klingelschild steht Sauer, Tür blieb zu | haustuerbogen
– | Sa 9–12 Wochenmarkt, So frei | einladung
– | zur Kreuzung mind. 10 m Abstand | plakatbericht
– | Bauhof holt Pappen ab 23.9. | plakatbericht
– | FDP und Freie Wähler standen gegenüber | standbericht
address | Ernst-Thälmann-Str. 104, Briefkasten klemmt | verteilbericht
– | mayor will open the street fair | canvass-en
– | Plakat Nr. 14 abgerissen, Anzeige gestellt | plakatbericht
phone | Plakatständer beim Kollegen in Wien, 0664/881 20 457 | helferliste
– | Wahlbezirk 012 Schwerpunkt Rente | protokoll
– | 40 Briefkästen in der Siedlung, alle bedient | verteilbericht
– | Zum Goldenen Löwen ab 19 Uhr Stammtisch | einladung
door | Haus Nr. sechs, Klingel geht nicht | haustuerbogen
– | Sitzungssaal Kreishaus 3. Stock, bitte pünktlich | einladung
– | Die Polizei war dabei, alles ruhig | standbericht
e-mail | asked for yard sign, write to tucker.home@example.com | canvass-en
– | Stellplatz 3 vorm Penny, Anhänger bleibt | plakatbericht
door | hnr 31 33 35 erledigt, 37 zu | verteilbericht
address | Ölberg 11 nochmal hin, wollten Gespräch | haustuerbogen
address | yard sign request 1420 Maple Ave | canvass-en
phone | voter wants a callback, 07700 900 143 after six | canvass-en
trait | die Alleinerziehende gegenüber hat ein Kind mit ADHS | besuchsliste
door | gegenüber vom Spielplatz die rote Haustür, 10 min geredet | haustuerbogen
– | Bierzeltgarnituren 10 Sätze bestellt | einkauf
trait | Bewohnerin ist gläubige Muslima, überlegt SPD | haustuerbogen
– | junge Eltern wollen Kitaplätze | haustuerbericht
floor,trait | Mann im EG ist Alkoholiker, Frau ausgezogen | haustuerbogen
– | Beschlussvorlage Punkt 12a bleibt strittig | protokoll
– | Namensschilder für die Helfer drucken | protokoll
– | Laternen in der Schillerstraße sind voll | plakatbericht
door | das gelbe Haus neben der Kirche will zwei Flyer | haustuerbogen
– | in Neubaugebieten macht nachmittags kaum wer auf | haustuerbericht
floor | EG li Hund, 1. OG li ok, 1. OG re n.a. | haustuerbogen
door | number 42 slammed the door | canvass-en
address | Am Markt 11 Schaufenster für Plakat zugesagt | plakatbericht
door | Nr. 8 nicht da, Karte eingeworfen | haustuerbogen
– | Rosa-Luxemburg-Platz Kundgebung 16 Uhr | einladung
– | Standgenehmigung gilt bis 20 Uhr | genehmigung
e-mail | steht auf der Liste: ruediger-k (at) example (dot) org | helferliste
door | drittes Reihenhaus von rechts hat abgelehnt | haustuerbogen
– | Kirchgemeinde lädt zum Erntedank | einladung
– | die Landrätin kommt zum Sommerfest | protokoll
address | Großer Sand 15 will Briefwahlantrag | haustuerbogen
person | herr könig hängt die drei großen ab | plakatbericht
family | the Hendersons offered their driveway for the van | canvass-en
– | Gartenverein Morgensonne e.V. stellt Wiese | protokoll
– | Briefwahl ab 12.8. im Bürgerbüro EG möglich | einladung
– | OV Bad Muster braucht noch eine Leiter | protokoll
name | SPENDE BAR 20,00 WALTRAUD HÜHNERBEIN | kontoauszug
– | knocked 60 doors, 22 answers, mostly friendly | canvass-en
– | older people worry about bus cuts | canvass-en
phone | Quartier für Helfer zusagen: +49 35936 4 11 09 | helferliste
e-mail,phone | J.Pfau@example.net oder 0331 9004 117, beides geht | vorstandsliste
– | Stimmzettel Liste 5, zweite Spalte erklärt | standbericht
– | Raum 2. OG im Rathaus ist reserviert | protokoll
– | Dr Pepper and crisps for volunteers | canvass-en
trait | Mann im Unterhemd: überzeugter AfDler, bitte streichen | haustuerbogen
– | ganze Goethestraße verteilt | verteilbericht
– | Team Nord 85 Türen, Team Süd 60 | haustuerbericht
address | Rest eingeworfen ab Finkenschlag 2 bis Finkenschlag 38 | verteilbericht
– | DIN A0 nur an Ortseingängen | plakatbericht
trait | Studentin am Stand wählt Volt, ihr Vater FDP | standbericht
address,floor | Brühl 9, Parterre links, Karte dagelassen | haustuerbogen
– | Kaffee und 3 Bleche Streuselkuchen | einkauf
– | Antrag 3 zurückgezogen | protokoll
trait | Witwe, 84, Parkinson, freut sich über Besuch | besuchsliste
– | PLZ 99423 komplett, 99425 offen | verteilbericht
– | Kreisgeschäftsstelle hat ab 9 offen | einladung
– | Dr. Schnabel GmbH liefert Regenschirme | einkauf
– | Robert-Koch-Straße und Virchowstraße morgen dran | verteilbericht
– | Lindenallee ab Freitag halbseitig gesperrt | verteilbericht
iban | SPENDE 50,00 EUR VON AT85 9900 1002 3457 3201 | kontoauszug
person | Herrn Sommer nicht mehr anschreiben | protokoll
door | in der 17 nochmal klingeln Mi abend | haustuerbogen
– | Spendenaufkommen Juli 640 € | kassenbericht
address | zaunplakat okay bei brunnenallee 3 | plakatbericht
– | Klingelschilder fehlen in den Plattenbauten oft ganz | haustuerbericht
– | Druckkosten je Tausend 38,90 netto | einkauf
– | Bergsiedlung fertig, Talseite offen | verteilbericht
person | Hr. al-Masri hilft beim Übersetzen | helferliste
– | Fr. 17 Uhr Infostand | einladung
– | Busfahrt zum Parteitag, 48 Plätze, 31 belegt | protokoll
– | im Oberdorf wählen die meisten CDU | haustuerbericht
phone | 034206-7719-14 Durchwahl Schriftführerin | vorstandsliste
address | dritte Leiter liegt noch Schusterweg 41 | plakatbericht
family | Namensschild Tröger, bitte nicht mehr klingeln | haustuerbogen
address | Dorfstr 27 b hat Banner erlaubt | plakatbericht
address | Straße des Friedens 88 Aufgang C keiner da | haustuerbogen
– | Danke an alle Unterstützer vor Ort | reportage
– | wir brauchen 12 Leute zum Abhängen | protokoll
door | letztes Haus links vor dem Wald, Hund frei | verteilbericht
floor | first-floor flat, doorbell broken, knock loudly | canvass-en
address | bei Regen Ausweichquartier Am Anger 63 04599 Musterhain | einladung
door | Hausnummer 23a gab Flyer zurück | verteilbericht
floor | Hochparterre links macht nie auf | haustuerbogen
– | Handzettel 5000 Stk., Lieferung Di. | einkauf
– | Autohof A 4 nicht erlaubt | plakatbericht
iban | Erstattung Hotel an NL06 ABXX 0417 1643 00 noch offen | abrechnung
trait | Nachbar war früher NPD, jetzt AfD | haustuerbogen
– | Stadtwerke Abschlag 09/25 abgebucht | kontoauszug
door | Bauernhof am Ortsausgang Richtung Teich nimmt Großplakat | plakatbericht
trait | he's a lapsed Catholic, leaning Lib Dem | canvass-en
iban | Auslage Kabelbinder zurück auf DE48 8605 9999 0012 3456 78 | kontoauszug
name | entschuldigt fehlt Detlef Zscherper | protokoll
name | zum Beisitzer gewählt Kazimierz Wrobel mit 11 Stimmen | protokoll
phone | Kassenwart erreichbar 03433 871 40 26 nach Feierabend | vorstandsliste
phone | Handy (0176) 04 06 90 88, mailbox ist voll | helferliste
– | Umlaufbeschluss zur Leinwand angenommen | protokoll
door | Villa mit Türmchen hinterm Sportplatz: später wiederkommen | haustuerbogen
floor | Souterrain hat keinen Briefkasten, Flyer unter Tür | verteilbericht
– | Großfläche Nr. 4 am Kreisel umgefallen | plakatbericht
trait | älterer Herr mit Krücken ist aus der Kirche ausgetreten | haustuerbogen
address | Hund!!! Rosengasse 16, Tor zulassen | verteilbericht
– | Beschluss mit 7 Ja, 1 Nein, 2 Enthaltungen | protokoll
iban | SEPA-Mandat unterschrieben DE73120999004711081500 liegt im Ordner | kassenbericht
– | Zuspruch vor allem fürs Rentenplakat | standbericht
floor | im dritten Stock mitte wohnt jetzt jemand Neues | haustuerbogen
– | Main Street done both sides | canvass-en
name | geehrt für 35 Jahre: Karl-Otto Rübsam | protokoll
floor | top floor tenant wants postal vote form | canvass-en
family | die Zimmerlings leihen uns den Pavillon | protokoll
– | Vereinsregister VR 2107 Eintrag folgt | protokoll
– | Treff Bahnhof, Gleis 2, 8:15 | einladung
trait | junge Mutter, frisch geschieden, zwei Kinder, wählt grün | haustuerbogen
floor | DG: nettes Gespräch, Wahlbenachrichtigung fehlt | haustuerbogen
– | Konrad-Adenauer-Ring 60 Plakate, reicht | plakatbericht
door,trait | in der 14 wohnt ein Blinder, wählt immer links | haustuerbogen
address | Plakat darf in den Vorgarten, Lindenstr.12 | plakatbericht
– | Familien mit Kindern blieben lange stehen | standbericht
phone | Tel. privat 036628/98 17 43, bitte erst ab 18 Uhr | vorstandsliste
– | KV Weimar schickt vier Helfer | protokoll
floor | 4. Etage rechts will später Termin | haustuerbogen
– | Die Schatzmeisterin legt den Bericht vor | protokoll
person | Mrs O'Hanlon needs a lift to the polls | canvass-en
– | Rechnung 2025-0418 Druckerei bezahlt | kassenbericht
person | frau el khatib kommt dienstag zum flyerfalten | helferliste
– | Hochhäuser nur mit Schlüssel, keine Chance | haustuerbericht
trait | sein Sohn ist drogensüchtig, nicht drauf ansprechen | besuchsliste
door | HNr. 4 hat Aufkleber keine Parteien | verteilbericht
person,door,trait | Frau Lamm aus Nr. 9 ist schwanger, SPD-nah | haustuerbogen
phone | natel 079 555 04 61 fragen ob Anhänger frei | helferliste
– | von 100 Türen gingen 31 auf | haustuerbericht
family | Familie Hasenbein nimmt Leiter über Nacht | plakatbericht
– | no canvassing after 8 pm please | canvass-en
e-mail | Anmeldung Helferessen an kranich.liesel@example.org | einladung
iban | alte Bankverbindung Kassiererin: Kto 4471209 BLZ 86059999 | kontoauszug
iban | fahrtkosten bitte ch19 0999 9000 0123 4567 8 danke | abrechnung
– | Beginn 19:05, Ende 21:40 | protokoll
phone | rückruf erwünscht 0152 2881 73 86 | haustuerbogen
– | Kabelbinder 75 cm, zwei Beutel fehlen | plakatbericht
address | 27 Station Road no answer, left card | canvass-en
– | Linie 12 fällt wegen Bauarbeiten aus | einladung
– | ein Drittel der Kästen mit Einwurfverbot | verteilbericht
– | Lieferschein 00871234 passt nicht zur Bestellung | einkauf
– | Parkplatz hinterm Edeka, 14 Uhr | einladung
– | Room 3, second floor, town hall, for training | canvass-en
trait | Rollstuhlfahrerin am Stand will diesmal CDU statt Linke | standbericht
– | an der Tür maximal drei Minuten | schulung
e-mail | Protokollentwurf auch an h_zobel87@mail.example schicken | protokoll
– | Bürgermeister spricht Grußwort | protokoll
– | Mitgliederstand 151, davon 12 neu | protokoll
– | SPENDE ANONYM BAR 20,00 | kontoauszug
– | Bahnhofstraße 40 Flyer übrig | verteilbericht
address | Hohlkammerplakate abholen Mühlgasse 7a Hinterhof | plakatbericht
address | keine Werbung mehr an Postweg 9 (Beschwerde) | protokoll
floor,family | bei Böttchers im zweiten Stock Tee getrunken | reportage
trait | hat MS, kann nicht zum Wahllokal | besuchsliste
address | Schlüssel fürs Lager: Kirchberg 19 | protokoll
– | leaflets 2000 pcs arrive Friday | canvass-en
– | B 95 Ortseingang, beide Seiten plakatiert | plakatbericht
– | Anne-Frank-Schule wieder Wahllokal | protokoll
– | Kreide und Luftballons für Kindertag | einkauf
– | Hauptstr. 10 Stk. A1 gehängt | plakatbericht
– | Saal hat 250 qm und Beamer | protokoll
– | Reisekosten 0,30 €/km laut Beschluss | kassenbericht
person,trait | Prof. Wetterstein sagt wegen Lungenentzündung ab | protokoll
person | Dipl.-Ing. Sauerbier prüft Statik der Großfläche | protokoll
– | Gespräche liefen freundlich, wenig Zeit | haustuerbericht
– | Brühl und Hafen offen, Rest fertig | verteilbericht
– | viele Ältere sind enttäuscht von der Ampel | standbericht
– | clipboard sheets 14 to 20 missing | canvass-en
trait | lady is deaf and votes Green since Brexit | canvass-en
– | nichts einwerfen bei Aufkleber „Keine Werbung“ | schulung
– | Kundgebung Am Anger fällt aus | einladung
– | Kasse: Bestand 1.204,55 EUR | kassenbericht
– | Rückmeldung an den Wahlkreis bis 30.06. | protokoll
trait | ist Zeuge Jehovas, geht grundsätzlich nicht wählen | haustuerbogen
`;
