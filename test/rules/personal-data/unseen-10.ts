/**
 * Written with the ninth list, before their author read a pattern, after sentences in further public texts of others: rules and notices of
 * schools, owners' meetings, Austrian parish papers, diaries of canvassing, offices that moved, allotments, statements of accounts,
 * neighbourhood watches. Altered and shortened; every name, number and address is invented.
 * At first sight, by patterns that had learned from the ninth, 96 of 110 with nine false ones among 111. Mended since.
 */
export const tenthUnseen = `
name | Direktorin: Gesa Rammler, Institut in Kronshagen | iqsh
address | Schreberstieg 15, 24119 Kronshagen | iqsh
phone | Tel.: +49 (0)431 5403-918 Fax folgt | iqsh
– | Best.-Nr. 8/2007, Schutzgebühr 1,00 € pro Exemplar | iqsh
name | unter mitwirkung von thorsten muschke und heike seegers | iqsh
– | Elternvertreter werden geheim gewählt, zwei je Klasse | hd-grundschule
– | Johann-Peter-Hebel-Schule, Aula, 19 Uhr Elternabend | gundelfingen
person | Klassenlehrerin Frau Zimmerli ist Gast | gundelfingen
– | Artikel 17 (4) gilt, siehe § 57 SchG | gundelfingen
phone | Elternbeirat 0761/58 99 12 nur abends | gundelfingen
e-mail | eb.vorsitz@hebelschule.example für Anträge | gundelfingen
– | wegen Klassenfahrt im Mai keine Sitzung | cretzschmar
person | RAin Annett Engelmann erklärt das Verwalter-ABC | ivd
phone | Telefon: 0 30 / 27 57 92 - 0 Immobilienverband | ivd
– | § 16 Abs. 3 WEG, einfache Mehrheit reicht | ivd
– | 877 gegen 79 Miteigentumsanteile, Antrag abgelehnt | ag-bochum
– | 6 Mehrfamilienhäuser mit jeweils 8 Wohnungen, 154 Rauchmelder | ag-bochum
floor | Rauchmelder in Wohnung 7, 2. OG rechts fehlt noch | ag-bochum
person | Verwalter Hr. Frohnert leitet die Eigentümerversammlung | doczz-weg
– | Heizung bis 15. September prüfen lassen | verbeg
name | Axel Ewald, Vorstandsmitglied, warnt vor der Frist | verbeg
floor | die Leute aus der Wohnung ganz oben links zahlen nicht | weg-forum
floor | Eigentümer WE 14 lässt keinen rein | weg-forum
family | Ärger mit den Petersens wegen der Hecke | weg-forum
– | Hausgeld steigt auf 312 Euro im Monat | weg-forum
– | Haus 3 bekommt neue Briefkästen, 24 Stück | weg-forum
name | Obfrau Evelyne Zierhauer, Stellvertreterin bleibt offen | meinbezirk
name | Bezirksbäuerin Karoline Ofenböcker dankt | meinbezirk
family | Faschingsgilde rund um die Familie Bartoschek | meinbezirk
– | Die Bäuerinnen aus drei Gemeinden legen zusammen | meinbezirk
– | Martini-Treffen im Café Himmelblau, 2. Mal | meinbezirk
person | Bgm. Lessing und Vbgm. Mitterer gratulieren | reichenau
name | Kommandant OBI Andreas Foditschnig | reichenau
– | 24 zusätzliche Hütten, ein Rezeptionsgebäude mit Tiefgarage | reichenau
name | Niederbacher Ewald hat den Betrieb übergeben | reichenau
person | herr leitgeb hat alle mitarbeiter übernommen | reichenau
name | so Obmann Markus Ledler beim Punsch | pielachberg
family | Brennholz spendete die Familie Kloimstein | pielachberg
family | Reisig von Familie Hinterberger Willi | pielachberg
– | Reingewinn von über 1.000,00 Euro | pielachberg
– | FF-Haus und Sporthaus liegen kompakt beisammen | pielachberg
phone | Gemeindeamt Tel.-Nr.: 04714 / 211, DW 3 | dellach
address | 9772 Dellach im Drautal Nr. 118 | dellach
e-mail | anmeldung an dellach-drau@gde.example | dellach
– | Redaktionsschluss für die nächste Ausgabe ist der 15. Oktober | dellach
– | Biomasseheizwerk Seite 10, Wanderkarte Seite 12 | hansbergland
person | Fr. Andrea Straussing macht das Layout der Zeitung | raxendorf
name | GR Erhard Maierhofer, GGR Johann Geiger | raxendorf
– | Fr 17.10. Zahnärztenotdienst, Sa frei | raxendorf
– | Beschlüsse des Gemeinderates 4, Kanalgesetz 7 | raxendorf
– | In der Nostitzstraße viele Unentschiedene getroffen | kreuzberg-spd
door | im Haus mit dem Blumenladen öffnete uns eine Aktivistin | kreuzberg-spd
– | Hausbesuche in der Belziger Straße, Stand in der Akazienstraße | oberg-tagebuch
– | wegen 30qm Wiese den Park nicht zur Baustelle machen | oberg-tagebuch
– | Kranoldmarkt, Sonnabend, zwischen 10 und 12 Uhr | lilienthal-cdu
– | Viele Mietwohnungen, Thema Gute Arbeit, gute Rente | stade-spd
– | „Der tut Sozis nichts“, sagte jemand über den Hund | stade-spd
– | 70 Plakate an einem Abend kleistern | goethe-story
name | Mit Ingo Schreeber und Christof Hertler am Haustürstand | wandsbek
– | 2000 Stück sind verteilt, Nachbestellung läuft | wandsbek
– | Stand-Erlaubnis am Wochenmarkt immer dabeihaben | wandsbek
– | Vor Penny in Meiendorf gute Stimmung beim Flyern | wandsbek
name | Maryam Blumberg gibt das Interview am Samstag | wandsbek
– | Training am Vortag, dann Prohlis von Block zu Block | lise-dd
– | Klinkenputzen lohnt sich, sagen die aus Berlin | gruene-hamm
address | Geschäftsstelle zieht in die Potsdamer Straße 743, Hinterhof | hgv-kreuzberg
address | vom Poststraße 38 in den Amselstieg 2 | waz-wolfsburg
name | Geschäftsführer Adam Ciemnik: brauchen mehr Platz | waz-wolfsburg
– | 2268 Mitglieder, Mitarbeiter von acht auf zehn gestiegen | waz-wolfsburg
– | Statt 114 Quadratmetern nun mehr als 150 | waz-wolfsburg
– | 41 M 1753/09, Beschluss vom 23.12. geändert | lg-cottbus
phone | Sozialberatung: 030 26 93 38-0 bitte vorher anrufen | sovd
address | Kurfürstenstr. 931 · Karl-Heinrich-Ulrichs-Str. 912 | sovd
person | Landesvorsitzende Prof. Dr. Ursula Engelmann eröffnet | sovd
– | Nr. 11 / November 2020, Seite 11 | sovd
– | Motto 2020: Eigenständig. Selbstbewusst. | sovd
– | BGBl. 1 S. 2414, zuletzt geändert 21.12.2006 | kgv-bergen
person | gartenfreund hultzer schlägt eine Internetseite vor | rosengarten
name | unser Gartenfreund Udo Hultzer macht die Chronik | rosengarten
– | Bei Garten Nummero 18 schlugen wir zu | gartenfreunde
– | 2 Drittel Nutzgarten, 1 Drittel Ziergarten | gartenfreunde
– | alle 103 Parzellen werden begangen, Heckenhöhe geprüft | marzahn-kga
– | Kürenzer Straße, Ruwersteig, Winniger Weg: alles abgelaufen | marzahn-kga
floor | Parzelle 57 bitte klingeln, will Beitritt | marzahn-kga
address | Straße des 17. Juni 912, D-10623 Berlin | galk
iban | Konto 30 202 954 (BLZ 370 501 98) | galk
phone | Telefon +49 2 21 37 79-0, Telefax -928 | galk
– | Avenue-Plan, Stand September, 20 Seiten | galk
iban | DE 21 83020087 000 4141967 | verein24
iban | iban de21 8302 0087 0004 1419 67 vom Kassier | verein24
– | Eine deutsche Kontonummer hat 10 Stellen | verein24
– | BIC MARKDEFF mit XXX ergänzen | verein24
– | Glaeubiger-ID DE35ZZZ00000977965, Pruefung 0,01 EUR | gimborn
iban | SEPA-UEBERWEISUNG 25,00 DE39120300001053998812 BYLADEM1001 | gimborn
– | Mitglieds-Nr. 4418, Mandat vom 30. März | gimborn
iban | Rückzahlung an CH11 0076 2011 6238 5297 8 | spendenliste
iban | NL37 ABNA 0417 1643 99 Auslage Sticker | spendenliste
iban | kto. 1053998812 blz 12030000 bitte prüfen | spendenliste
– | Spende 50 EUR bar, Beleg 2026-118 | spendenliste
– | 100 EUR von Nr. 4418, Quittung folgt | spendenliste
name | Auslage Sticker 34,50 an Nele Brinkmann | spendenliste
– | Watch out for people tailgating you at the doors | grandunion
person | PC May conducted the walk around the estate | grandunion
– | 78% majority for morning patrols | grandunion
– | Meeting on Wednesday, 28 April at 7.30pm at LIFRA Hall | grandunion
– | each coordinator looks after 10 to 20 households | s17-watch
– | better lighting and less graffiti, members asked | tameside
address | coordinator lives at 41 Beechwood Drive, knock first | beech-watch
phone | emergency number 0161 496 0812, Sue knows | beech-watch
name | spoke to Graham Whitlock about the litter pick | arnold-hub
– | Candle Street junction with Harford Street, kids loitering | grandunion
floor | flat 12b is empty, neighbours collect post | canvass-en
floor | second floor back, wants postal vote form | canvass-en
family | the Patels at the corner shop want posters | canvass-en
person | Miss Achebe can drive on polling day | canvass-en
address | tellers meet at 8 Orchard Close at half six | canvass-en
e-mail | leaflets: tom dot w at riverside dot example | canvass-en
– | eight streets left, two teams, rain expected | canvass-en
– | Number 10 was all over the news today | canvass-en
– | Dr Foster leaflet ran out by noon | canvass-en
– | Mr Whippy van parked next to our stall | canvass-en
– | 22 contacts, 9 supporters, 3 members | canvass-en
floor | whg 3/12 hat aufkleber keine werbung | haustuer-app
floor | 1.OG li 2x nicht da | haustuer-app
floor | OG 5 Mitte sehr gesprächig | haustuer-app
floor | im fünften ganz hinten hört man schlecht | haustuer-app
floor | Eingang 24c, unterste Klingel, kommt zum Stand | haustuer-app
floor | hausnr 61 hat nein gesagt | haustuer-app
floor | Souterrain links will Unterschriftenliste | haustuer-app
floor | in der 33 und 35 nochmal nach 18 Uhr | haustuer-app
floor | Nummer 9 hat Hund, Zettel gegenüber einwerfen | haustuer-app
family | klingel „jansen/ abdi“ öffnet nur nachmittags | haustuer-app
family | bei Lehmkuhls war die Oma gesprächsbereit | haustuer-app
family | Fam. Brzezinski würde Plakat ans Tor hängen | haustuer-app
door | das Haus mit dem Carport, letzte Zeile: nicht mehr klingeln | haustuer-app
door | Villa am Hang mit Solarzaun spendet vielleicht | haustuer-app
person | Hr. Dr. Al-Khatib möchte Infos zur Kita | haustuer-app
person | frau sommer aus der bäckerei unterschreibt | haustuer-app
person | Herrn und Frau Koch haben wir länger gesprochen | haustuer-app
person | Herr  Lange will Rückruf wegen Parkplatz | haustuer-app
– | EG und 1. OG werden saniert, Haus steht leer | haustuer-app
– | Treppenhäuser 1 bis 5 erledigt | haustuer-app
– | im dritten Anlauf endlich Leute erreicht | haustuer-app
– | bei Schülern kam das Thema Bus gut an | haustuer-app
– | Klingelanlage defekt, kein Zugang zum Block | haustuer-app
– | Nummer 1 beim Quiz gewann einen Beutel | haustuer-app
– | Herr und Hund sind beliebte Motive | haustuer-app
– | Frau und Familie als Wahlkampfthema | haustuer-app
– | Familie Sonntag ist kein Aktionstag | haustuer-app
– | Hausnummern fehlen in der ganzen Siedlung | haustuer-app
– | 61 Häuser, 9 offen, 4 Zusagen | haustuer-app
– | Stock der Fahne ist gebrochen | materialliste
– | 5. Stockwerk Zeltgestänge fehlt | materialliste
– | Zelt 3x3, Tisch 180 cm, 2 Banner 500x100 | materialliste
– | Schlüssel 14 passt nicht mehr | materialliste
address | lager jetzt An der Ziegelei 12 tor 2 | materialliste
address | Anhänger steht Mühlweg6, Code kommt per Chat | materialliste
address | Zum Sportplatz 3 liefern lassen, 10 Kartons | materialliste
– | An der Ziegelei 12 Plakate nachhängen | materialliste
– | Mühlweg 6 Kartons übrig | materialliste
– | Lieferschein 4711/12 fehlt, Firma Müller GmbH | materialliste
phone | Fahrer 0176-040 690 12 ruft vorher an | materialliste
phone | Spedition 03641 / 2 23 91 7, Herrn verlangen | materialliste
phone | Notfall: 01713920087 (Anhänger) | materialliste
– | Sendung 0034 0434 1610 9412 ist unterwegs | materialliste
– | Artikel 03641-22 im Angebot bis 31.12. | materialliste
address | Abfahrt 6.30 bei mir (Feldstr. 9, Klingel geht nicht) | fahrgemeinschaft
phone | mitfahren? sms an 0162 / 55 5 01 33 | fahrgemeinschaft
name | Auto 2: Jonas, Auto 3: Merle Thomsen | fahrgemeinschaft
– | Auto 2 fährt 6.30 ab P+R Nord | fahrgemeinschaft
– | Treffpunkt Kreisel, gegenüber der Tanke, 7 Uhr | fahrgemeinschaft
– | A14 Abfahrt 27, dann B6 Richtung Zentrum | fahrgemeinschaft
address | Schlafplatz am kirchberg 2 bei der Pfarrerin | fahrgemeinschaft
person | Übernachtung hat Pastorin Wehrmann organisiert | fahrgemeinschaft
address | Unterkunft: Rue de Lyon 14, 68100 Mülhausen | fahrgemeinschaft
– | sechs Schlafplätze, zwei Matratzen fehlen | fahrgemeinschaft
name | TOP 3: Gen. Rüdiger Paulsen bittet um Abstimmung | sitzung
person | Kassiererin Frau v. Thadden legt Bericht vor | sitzung
name | Wahlleitung: M. Yıldırım, Schriftführung Sabine Kruse | sitzung
name | Gäste: Ahmed Rahmani (Jugend), Lisbeth Ott | sitzung
– | Wahlleitung einstimmig, 14 dafür, keine Enthaltung | sitzung
– | Der Kassierer wird entlastet, Kasse stimmt | sitzung
– | Herr Vorsitzender eröffnet um 19:04 Uhr | sitzung
– | Frau Landrätin schickt ein Grußwort | sitzung
– | Rosa-Luxemburg-Stiftung zahlt den Saal | sitzung
– | Otto Normal wählt nicht, sagt die Studie | sitzung
– | Max Mustermann im Formular ersetzen | sitzung
– | Peter und Paul Fest fällt aus | sitzung
– | nächste Sitzung 3.11., Raum 2.14 | sitzung
phone | Vertretung: Handy 0151 - 2 34 99 871 | sitzung
e-mail | Anträge bis Montag an antrag [at] ov-beispiel [punkt] example | sitzung
e-mail | protokoll geht an m.yildirim@posteo.example | sitzung
phone | Rückfragen (0 37 71) 55 18 92 | sitzung
phone | 0041 79 334 55 96 aus der Schweiz erreichbar | sitzung
phone | 06131 967 Apparat 4412 nach 14 Uhr | sitzung
iban | Spendenkonto lautet jetzt DE098607 0024 0588 4411 00 | sitzung
person | Dank an Gärtner Herrn Baum für die Blumen | sitzung
address | Wahllokal: Grundschule, Obere Gasse 7 | sitzung
address | Wohnhaus Steinweg 14/16 brannte, wir sammeln | sitzung
– | Steinweg wird bis 14.16. gesperrt, schreibt das Amt | sitzung
– | Wahllokal 7 und 8 bekommen neue Aufsteller | sitzung
– | Bei Kindern beliebt: Ballons in Grün | infostand
– | Bei Sturm bleibt der Schirm zu | infostand
– | Stand vor Rossmann, Genehmigung liegt vor | infostand
– | 3 Std. Stand, 2 Personen, 40 Kontakte | infostand
name | neu dabei seit Samstag: Cornelius Dahl | infostand
person | Ein Herr Schuster unterschrieb zweimal | infostand
person | Dr. Kühn-Mertens fragt nach Rad-Demo | infostand
phone | Interessentin hinterließ 0341 99 81 14 | infostand
– | Elternabend verschoben, neuer Termin steht noch nicht | hd-grundschule
– | Wohnungen ohne Balkon sind 40 Euro günstiger | weg-forum
– | Aufzug hält nur bis zur vierten Etage | weg-forum
– | 3. Advent: Glühwein am Feuerwehrhaus | pielachberg
– | Rasenmähen ist sonntags verboten, Hunde an die Leine | dellach
– | vom Bahnhof sind es 12 Minuten zu Fuß | hgv-kreuzberg
– | Konto leer, Haushalt 2026 muss warten | sitzung
– | Familienname im Formular bitte weglassen | sitzung
– | Rückmeldung bis zum 14.11. in den Chat | fahrgemeinschaft
– | 200 Flyer „Frau am Steuer“ vernichtet | materialliste
– | doorstep script B worked better than A | canvass-en
– | they moved the bins behind the hall | tameside
`;
