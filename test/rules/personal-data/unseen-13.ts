/**
 * Written with the twelfth list before their author read a pattern, after the shapes of minutes, parish papers, clubs, accounts, notices in
 * stairwells, plans of shifts, food banks and parish councils. Every name, number and address is invented. Labelled before anybody
 * measured them, and not looked at until what the twelfth list showed was mended.
 */
export const thirteenthUnseen = `
person | Ratsherr Diekhoff bittet um Auskunft zum Radweg | ratsprotokoll
person | BM Suhrkamp verpflichtet das neue Mitglied | ratsprotokoll
– | Der Rat beschließt bei zwei Enthaltungen die Satzung | ratsprotokoll
– | TOP 7 wird vertagt, Unterlagen kamen zu spät | ratsprotokoll
name | Für Birte Sandkuhl rückt Enno Folkerts nach | ratsprotokoll
person | Beigeordnete Dr. Reinking erläutert den Haushalt | ratsprotokoll
– | Die Kämmerei rechnet mit 2,4 Mio. Euro Defizit | ratsprotokoll
– | Vorlage 118/2023, Ausschuss für Umwelt und Verkehr | ratsprotokoll
person | Ortsvorsteherin Habermehl meldet Schäden am Bolzplatz | ortsbeirat
– | Der Ortsbeirat bittet um Tempo 30 vor der Schule | ortsbeirat
address | Sperrmüll vor Haus Untere Rinne 6, zweimal gemeldet | ortsbeirat
– | Spielplatz an der Rinne: neue Schaukel im Mai | ortsbeirat
person | ein Anwohner, Herr Kubitzki, beschwert sich über Lärm | ortsbeirat
– | Ein Anwohner fragt nach dem Winterdienst | ortsbeirat
– | Die Bürgersprechstunde fällt im August aus | ortsbeirat
name | stv. Ortsvorsteher Ludger Wennemann | ortsbeirat
phone | Friedhofsamt 03 63 38 / 4 58-12 | amtsblatt
– | Amtsblatt Nr. 7, Auflage 3.200 Stück | amtsblatt
address | Abgabe der Hefte: Pfarrgasse 2, 99759 Großlohra | amtsblatt
– | Redaktionsschluss ist der 15. jeden Monats | amtsblatt
name | Zum 80. Geburtstag: Waltraud Henniger | amtsblatt
– | Zum 100-jährigen Bestehen der Feuerwehr wird gefeiert | amtsblatt
name | zum neunzigsten gratulieren wir erna wiegleb | amtsblatt
person | Pfarrer Rothmaler segnet die Fahrzeuge | amtsblatt
– | Der Pfarrer und die Chöre laden ein | amtsblatt
name | Abteilungsleiterin Turnen: Silke Harnack | sportverein
name | 2. Kassier Tobias Brunnhuber kandidiert nicht mehr | sportverein
– | Zweiter Kassier wird noch gesucht | sportverein
– | Die Damen I spielen Samstag gegen Eintracht | sportverein
person | Übungsleiter Kretschmann fällt wegen Knie-OP aus | sportverein
– | Jahresbeitrag steigt auf 84 Euro, Kinder 36 Euro | sportverein
e-mail | Anmeldung: turnen-harnack@tsv-musterau.example | sportverein
phone | Trainer erreichbar 0160-9 55 81 07 | sportverein
– | Halle 2 ist bis Ostern gesperrt | sportverein
person | Ehrenmitglied Hans-Georg W. verstarb im Februar | sportverein
– | Im Trikot der Ersten liefen acht Neue auf | sportverein
name | Torschützen: Emil Rademacher (2), Yusuf Kaplan | sportverein
person | Sangesbruder Ottmann erhält die goldene Nadel | gesangverein
person | Kamerad Fritzsche wurde zum Löschmeister befördert | feuerwehr
person | Schützenbruder Overkamp ist neuer König | schuetzen
person | Imkerfreund Rieger zeigt den Schwarmfang | imker
– | Kameraden treffen sich Freitag am Gerätehaus | feuerwehr
– | Sängerinnen und Sänger proben wieder montags | gesangverein
– | 12 Einsätze, davon 3 Fehlalarme | feuerwehr
– | Schützenfest vom 14. bis 16. Juni, Zelt am Anger | schuetzen
– | Honig nur im Glas mit Etikett verkaufen | imker
name | Wehrführer Maik Hentzschel berichtet | feuerwehr
family | Das Grundstück stellen die Overkamps kostenlos | schuetzen
address | Treffpunkt Zugaufstellung: Kirchplatz 9 | schuetzen
iban | Startgeld bitte auf DE63 8309 4495 1400 2781 63 | sportverein
iban | Bankverbindung alt: CH72 0076 2011 6230 0012 3, bitte ändern | foerderverein
name | Lastschrift zurück: Brigitte Uhlenbrock, Konto erloschen | foerderverein
name | UHLENBROCK, JENS BEITRAG 2024 DANKE | foerderverein
– | Lastschrift zurück, Konto erloschen, Gebühr 3 Euro | foerderverein
– | Einzug läuft zum 1. April, 96 Mandate | foerderverein
– | Saldo alt 1.204,77 H, Saldo neu 988,10 H | foerderverein
– | Bareinzahlung Flohmarkt 312,40 Euro | foerderverein
– | RG 20240077 Druckerei, Skonto 2 Prozent | foerderverein
– | Rückfrage beim Finanzamt wegen Freistellungsbescheid | foerderverein
person | Frau Dahlke-Voss zahlt bar, Quittung offen | foerderverein
name | überweisung kam von peter schimanski | foerderverein
e-mail | Bescheinigung an uhlenbrock.j@web.example nachreichen | foerderverein
– | Spendendose im Laden: 41,20 Euro | foerderverein
person | kann den Beitrag nicht zahlen, bezieht Bürgergeld | foerderverein
floor | 1. OG Mitte: Kind macht auf, Eltern arbeiten | klingelbericht
floor | hinterhaus parterre, da wohnt der mit den Schildern | klingelbericht
family | bei Grabowskis unbedingt abends hin | klingelbericht
family | steht nur „Tran / Köhler“ dran, beide nett | klingelbericht
door | vorletztes Reihenhaus links will mitmachen | klingelbericht
door | Haus mit der Solaranlage am Wendehammer: nie wieder | klingelbericht
address | kastanienring 41 bis oben durch, dann pause | klingelbericht
person | Studentin aus Syrien, wartet auf ihre Papiere | klingelbericht
person | Rentner, blind, lässt sich alles vorlesen | klingelbericht
person | der Mann war betrunken und weinte | klingelbericht
person | sie hat drei kleine Kinder und keinen Kitaplatz | klingelbericht
person | hat früher SPD gewählt, jetzt enttäuscht von allen | klingelbericht
– | Rentner und Studierende machen am ehesten auf | klingelbericht
– | Bei Regen machen weniger Leute auf | klingelbericht
– | Nach zwei Stunden waren alle Türanhänger weg | klingelbericht
– | Mieten und Müll, immer wieder Mieten und Müll | klingelbericht
– | Plattenbauten lohnen sich mehr als Einfamilienhäuser | klingelbericht
– | Ein Viertel hat uns die Tür zugemacht | klingelbericht
– | Wir haben jeden Aufgang zweimal versucht | klingelbericht
– | Drei neue Mitglieder nach dem Aktionstag | klingelbericht
– | Gesprächsleitfaden ist zu lang, bitte kürzen | klingelbericht
– | Viele haben Angst vor der nächsten Nebenkostenabrechnung | klingelbericht
– | Jugendliche fragten nach dem Skatepark | klingelbericht
– | Hunde sind harmloser als gedacht | klingelbericht
name | Team 3 sind Leyla Aydemir und Rolf Stenzel | einsatzplan
– | Team 3 übernimmt die Plätze am Bahnhof | einsatzplan
phone | Notfallnummer Fahrdienst: 0 15 25/ 7 73 20 91 | einsatzplan
– | Infostand 10 bis 13 Uhr, Aufbau ab 9 | einsatzplan
– | Pavillon, Beachflag, Luftballons, Gas | einsatzplan
person | Schlüssel hat Kollegin Bergander | einsatzplan
person | Genosse Tschirner bringt den Anhänger | einsatzplan
– | Genossen aus dem Nachbarkreis helfen am Samstag | einsatzplan
– | Anhänger steht bis Montag im Hof | einsatzplan
address | Material abholen: Stellmacherweg 5 (Garage) | einsatzplan
– | Schicht 2 ist noch unbesetzt, bitte melden | einsatzplan
name | Jonas Pfefferkorn macht Fotos, Einwilligung liegt vor | einsatzplan
name | vegetarisch: mandy krause, timo lenz | einsatzplan
– | Suppe für 30, davon zehn vegan | einsatzplan
– | Rückgabe der Westen am Sonntagabend | einsatzplan
– | Lager: 400 Kulis, 60 Stoffbeutel, 2 Rollen Klebeband | einsatzplan
person | MdL Kranich kommt um elf | einsatzplan
person | Kreisrätin Lobinger übernimmt die Moderation | einsatzplan
– | Kreisräte sind eingeladen, Zusagen fehlen noch | einsatzplan
– | Weimar und Suhl tauschen ihre Infostände | einsatzplan
– | Martin-Luther-Straße wird am Samstag gesperrt | presse
– | Treff an der Ecke Goethestraße, 16 Uhr | presse
– | Der Verein „Lebenshilfe“ bekommt neue Räume | presse
– | Autohaus Krüger stellt den Bus | presse
– | Metzgerei Brandl spendiert Wurst für alle | presse
– | Lesung in der Buchhandlung am Markt, Karten 8 Euro | presse
name | Foto: Ingmar Wolters | presse
person | erzählt die 43-jährige Verkäuferin, die nachts putzt | presse
– | Jeder fünfte Haushalt lebt hier von Grundsicherung | presse
name | liest Autorin Swantje Petri aus ihrem Roman | presse
– | Rosa-Luxemburg-Stiftung fördert das Seminar mit 500 Euro | presse
– | Clara-Zetkin-Park, Wiese am Teich, Decke mitbringen | presse
– | Thälmann-Gedenken am 18. August, Blumen besorgen | presse
– | Willy-Brandt-Haus als Ziel der Bildungsfahrt | presse
floor | Waschkeller-Schlüssel hängt bei Wohnung 12 | hausaushang
family | Liebe Nachbarn, eure Familie Szymański aus dem Dritten | hausaushang
– | Ab Montag wird im Haus das Wasser abgestellt | hausaushang
– | Bitte die Haustür ab 22 Uhr abschließen | hausaushang
person | Hausverwalterin Frau Ilgner ist im Urlaub | hausaushang
phone | Verwaltung: (03 41) 9 61 07-33, Mo bis Do | hausaushang
– | Fahrräder ohne Zettel werden entsorgt | hausaushang
– | Termin Rauchmelder: 8 bis 12 Uhr, alle Etagen | hausaushang
floor | Umzug aus dem Dachgeschoss rechts, Aufzug belegt | hausaushang
family | Päckchen für Lehmanns liegt bei mir | hausaushang
– | Ablageort Garage, Zustellung ohne Unterschrift | zustellung
address | Nachsenden an Zur Alten Ziegelei 14b | zustellung
person | Empf. Hr. v. Dannenberg, nur persönlich | zustellung
– | Tour 14: 62 Stopps, zwei Rückläufer | zustellung
– | 2 Paletten Zeitungen, Abladen am Seiteneingang | zustellung
name | Unterschrift: Agnieszka Malinowska | zustellung
– | Annahme verweigert, zurück an Absender | zustellung
name | Cllr Fiona Braithwaite chaired the meeting | parish-council
person | Cllr Ogden raised the broken street lights | parish-council
– | Minutes of the last meeting were approved | parish-council
– | The clerk will write to the county about potholes | parish-council
person | Mrs Tattersall asked about the allotment waiting list | parish-council
– | Two applications for the vacant seat were received | parish-council
address | Tree works at 7 Old Rectory Close: no objection | parish-council
– | Grass cutting contract renewed for two years | parish-council
e-mail | contact the clerk: clerk@upperfield.example | parish-council
– | Volunteers logged 46 hours in the food bank | food-bank
name | Shift lead today: Omar Haddad | food-bank
person | woman with two kids, fled her husband, needs nappies | food-bank
– | Short on pasta, plenty of beans | food-bank
– | Families with children come before noon | food-bank
phone | driver's mobile 07700 900 418 | food-bank
floor | Drop at flat 9, second floor, buzz twice | food-bank
– | Fridge temperature checked at 9 and 5 | food-bank
family | parcel for the Okonkwo family picked up | food-bank
– | The van needs new tyres before winter | food-bank
person | her son is in rehab, handle gently | canvass-log
– | Strong support on the east side of town | canvass-log
door | last cottage before the bridge, dog loose | canvass-log
– | Turf 6 done, turf 7 half done | canvass-log
– | People want buses, not more parking | canvass-log
– | Twenty leaflets left, printer out of ink | canvass-log
name | met darren whitlock, wants to volunteer | canvass-log
`;
