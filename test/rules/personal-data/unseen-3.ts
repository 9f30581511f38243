/**
 * Three lists. The first: 276 phrases of at most twelve words in the shape of public texts that neither the patterns nor the other lists knew: reports on
 * canvassing in newspapers and of parties, minutes of councils, statutes and boards of clubs, police reports, blogs about
 * neighbours, visiting services. Altered; every name, number and address is invented. 160 hold something (`trait`: what is told of
 * one person), 116 nothing. November 2026, the patterns of before: recall 0.76 (told of one person 0.48), precision 0.99. Every
 * second line, the first one included, was looked at for mending, and then said 0.98 and 1.00; the others, unseen and measured
 * once: 0.93 (told of one person 0.92) and 0.99. The second and third were made up to be hard, after what such notes tell of one
 * person; at first sight, by the words that had come till then: 0.66 and 0.93, 0.43 and 1.00. Since then what somebody is, has or
 * lives from is found whichever word says it; a fourth of that kind, with twenty harmless notes on single people beside twenty
 * others, said 0.80 and 0.73 at first sight.
 */
export const thirdUnseen: readonly string[] = [
  `
trait | ältere Frau im Nachthemd, zitternd auf ihren Rollator gestützt
trait | Nachbarin polnischer Herkunft, arbeitet nachts
trait | die Mutter der Mieterin ist wohl senil
trait | Frau war sehr verwirrt, Tochter kam dazu
trait | Nachbar hustet chronisch, seit Wochen
trait | Mann mit zwei künstlichen Hüftgelenken, kommt kaum runter
trait | er ist zu 60 % schwerbehindert
trait | ihr Mann ist vor drei Jahren verstorben
trait | seit sie gestürzt ist, traut sie sich nicht raus
trait | Seniorin ist dement, Sohn regelt alles
trait | Dame hat zwanzig Jahre Grün gewählt, jetzt nicht mehr
trait | Familie wählt schon immer die CSU
trait | junger Mann roch stark nach Alkohol
trait | Mieter lag im Rausch und öffnete nicht
trait | 21-Jähriger ohne festen Wohnsitz
trait | 27-jähriger polnischer Staatsbürger öffnet
trait | Frau spricht kein Deutsch, kommt aus Syrien
trait | Paar hat kein Wahlrecht, nur Duldung
trait | der Herr unten bekommt Bürgergeld
trait | Bewohnerin weint, Ehemann letzte Woche gestorben
trait | alleinerziehende Mutter mit drei Kindern, sehr erschöpft
trait | Anwohner ist nach Schlaganfall halbseitig gelähmt
trait | Frau ist seit der Trennung allein mit Kind
trait | Sohn sitzt im Gefängnis, Mutter schämt sich
trait | alter Herr hört fast nichts mehr
trait | Dame sieht kaum noch, Flyer vorgelesen
trait | Rentnerin lebt von der Tafel
trait | Mann ist Zeuge Jehovas, wählt grundsätzlich nicht
trait | Nachbarin geht dreimal die Woche zur Dialyse
trait | Mieterin ist hochschwanger, Termin im Januar
trait | Student ist an Depression erkrankt
trait | Kollegin wegen Burnout seit März krank
trait | Fahrer hat den Führerschein wegen Alkohol verloren
trait | sie trägt seit Kurzem Kopftuch, fühlt sich angestarrt
trait | Mann wird rechtlich betreut, Betreuerin anrufen
trait | Eigentümer ist pleite, Haus wird versteigert
trait | Schatzmeister ist an Krebs erkrankt
trait | Helferin hatte eine Fehlgeburt, bitte schonen
trait | älterer Herr mit Sauerstoffgerät
trait | junge Frau mit blauen Flecken, Mann schreit
trait | er ist aus der Partei ausgetreten und wählt jetzt BSW
trait | sie ist bei ver.di aktiv und streikt gerade
trait | Vater von vier Kindern, seit Mai ohne Arbeit
trait | Rentner mit Pflegegrad 3, Essen auf Rädern
trait | Frau in Therapie, möchte nicht gestört werden
trait | der Junge ist Autist und mag kein Klingeln
trait | Mutter ist lesbisch und hat Angst vor Rechten
trait | Paar ist muslimisch, fragt nach der Moschee
trait | Mann schimpft auf Ausländer, wählt blau
trait | Witwer, Frau im Sommer beerdigt
door | Wohnung über dem Bäcker, will Rückruf
door | im Hinterhof zweiter Aufgang, ganz oben, Dame winkt
door | 2. OG rechts, Post quillt über
door | Erdgeschoss, Jalousien immer unten
door | Haus mit der blauen Garage nochmal anklingeln
door | an der 14 hängt ein Schild: keine Werbung
door | dritter Stock, Schuhe vor der Tür
door | Klingelschild ohne Namen, EG links
door | in der Nr. 23 Hund, Vorsicht
door | letztes Haus vor dem Wald, freundlich
door | Dachgeschoss offen, WG diskutiert gern
door | direkt gegenüber vom Kindergarten, gelbes Haus
door | Nebenaufgang, 4. Etage, wollte Bonbons
door | sechster Stock ohne Aufzug, bitte Flyer bringen
door | Souterrain, Fenster zum Hof
door | Hausnr 7a hat nach Briefwahl gefragt
door | im Vorderhaus erste Etage Mitte Interesse
door | Nr 31 und 33 nicht mehr klingeln
door | zweite Klingel von oben reagiert
door | Haus 5, Wohnung 12, Termin vereinbart
door | bei Hagers im ersten Stock Streit
door | das rote Reihenhaus am Ende, Plakat erlaubt
door | Tür neben dem Aufzug, 8. Etage
door | 1. Stock links will austreten
door | Eckhaus, unterste Klingel, sehr wütend
address | Bauantrag Schlehenhang 2 u. 4
address | Neubau Am Gutshof 12 genehmigt
address | Anbau Jahnstr. 4 ohne Einwände
address | Lagerplatz nähe Am Heßlich 9
address | Treffen bei ihm, Reuthgasse 9
address | Gebäude Hauptstraße 29 angeschlossen
address | Krems/Donau Schillerstraße 18
address | Schlüssel liegt Neuengrodener Weg 22 c
address | abholen: Magdeburger Straße 52, Hof
address | Zaun steht schief, Fleiner Straße 112
address | Paket liegt Tuchmacherstraße 8 beim Nachbarn
address | Grundstück Erlenweg 1, Garage
address | wohnt jetzt An der Bleiche 3a
address | Zum Alten Sportplatz 6, Tor offen
address | Leiter steht Kirchgasse 17 im Schuppen
address | Burgstr.44 Plakate lagern
address | Beispielweg 5, 01234 Musterhausen
address | Im Winkel 11 um 17 Uhr abholen
address | Unter den Linden 77, Hinterhof
address | Dorfstraße 3b Lager
phone | Vorsitzende Tel: 05337-00889
phone | Schriftführer 05337 7473 00
phone | Hinweise an (0531) 4700115
phone | Wache 0631 / 369 - 0250
phone | erreichbar unter 0173 600 8634
phone | Fax 03381 560-2009
phone | Fahrer 0151.22334455
phone | ruf an: 0049 172 33 44 556
phone | WhatsApp 0157 3456 7890
phone | Büro 089/1234567-12
phone | Handy von ihm: 01605556677
phone | Notfallnummer +49 (0) 391 555 01 23
phone | tel. 036741 5 12 88
phone | Hausmeister 0341-9876543
phone | Spediteur 0911 / 20 30 40
phone | Kontakt Stand: 0178/1112233
email | Anmeldung an orga.team@beispiel.example
email | Rückfragen vorstand (at) musterverein.de
email | max.muster@gmx.example hat den Schlüssel
email | schreibt mir: lena-b@posteo.example
email | kv-buero@gruene-beispiel.example zuständig
email | Mail ging an t.muster[at]web.example
iban | Spendenkonto DE45 9999 9999 0001 2345 11
iban | Kaution zurück auf DE18999999990001234512
iban | AT61 1904 3002 3457 3201 für die Miete
iban | IBAN: DE88 9999 9999 0001 2345 13 Kassenwart
iban | überweist bitte auf CH93 0076 2011 6238 5295 7
iban | Konto DE61-9999-9999-0001-2345-14
person | Frau Dunkel aus dem Erdgeschoss war da
person | dazu war Frau Guglia vom Planungsbüro anwesend
person | Herr Schaar holt den Schlüssel
person | begrüßt wird Herr Dipl.-Ing. (FH) Otmar Kern
person | Vorgespräche mit Frau Katja Mangold
person | Pfarrer Lindner öffnet den Saal
person | Bürgermeister Wagenfeld will kommen
person | Dr. Nierhaus hat abgesagt
person | Familie Dittmer lädt zum Kaffee
person | Hr. Obst von der Presse fragt nach
person | Gemeinderätin Kraus stellt den Antrag
person | Genosse Hanke übernimmt den Stand
person | Hausmeister Petzold schließt auf
person | Dank an Eheleute Wiesner
person | Stadträtin Grimmel ging darauf ein
person | Prof. Senner hält den Vortrag
person | Kollege Brockmann bringt Flyer
name | Rolf Knaake hat die Kasse geprüft
name | Schatzmeister: Frank Hohmann
name | Andrea Borchert führt Protokoll
name | Text von Waltraud Doll
name | Kamera macht Otto Aigel
name | Petra Budig räumt das Büro auf
name | Franz Reisig entschuldigt
name | es fehlen Karl Gatter und Josef Handel
name | Monika Acker fährt den Bus
name | Claudia Mertens hat die Formulare
name | Jens Pallas sprach kurz
name | Leopold Maier nur bis TOP 7
name | Miriam Kessler bringt Bonbons mit
name | Ursel Wolters macht den Besuchsdienst
name | Birgit Hunker schreibt den Bericht
name | Kontakt hält Gerhard Breuning
plate | VW Polo, Nummer HVL YY 144
plate | parkt immer quer: B-AB 1234
plate | schwarzer BMW, PM XY 987
plate | Transporter mit Kennzeichen OHV-KV 21
– | bei rund 100 Haustüren 40 % nicht angetroffen
– | Viergeschossige Mietshäuser, viele Familien neu zugezogen
– | vier angetroffen, elf Flyer eingeworfen
– | meistens machten Frauen auf, manchmal Kinder
– | viele dürfen nicht wählen, nehmen aber Infos
– | Wahl-O-Mat gemacht, wir auf Platz zwei
– | freitags zwischen 14 und 18 Uhr am besten
– | samstags von 10 bis 12 und 14 bis 18 Uhr
– | Hunde einplanen, Taschen nachrüsten
– | alte Mitglieder freuen sich über Besuch
– | Viele sagen: natürlich gehen wir wählen
– | Thema Rente kommt bei Rentnern immer
– | Bahnhofstraße 40 Briefkästen, alle offen
– | Zimmerstraße 300 Leute auf der Straße
– | Fr. 17 Uhr Aufbau, Sa. 9 Uhr Stand
– | TOP 1.1.1 nach TOP 1.1 behandelt
– | Abstimmung 13 : 0 angenommen
– | Flst.Nr. 1056/15 ist noch offen
– | Sitzung Nr. 9/2022 vom 16.11.2022
– | Niederschrift Nr. 8/2022 genehmigt
– | Vereinsregister VR 180099, Amtsgericht Göttingen
– | Auslegung 15.02.2021 bis 19.03.2021 ohne Bedenken
– | VR100183 seit 01.08.2005 in Braunschweig
– | Vorlage 2015-0028 wird verschoben
– | Baugebiet Am Zimmerbach, 2. BA, vertagt
– | Breitenbergstraße: Doppelgarage, Einvernehmen erteilt
– | Kosten 4.300.000 bis 8.300.000 Euro
– | Satzung vom 27. Juni 2012, § 9 Abs. 2
– | zwei Aufgänge mit je 20 Wohnungen auf 4 Geschossen
– | bis zum sechsten Stock alles verteilt
– | Nachbarn nehmen Pakete an, danke
– | Erste Hilfe: Notruf 110 und 112
– | Auto bleibt stehen, Reifen platt
– | Täter etwa 1,80 groß, keine Angaben
– | zwischen 23.30 und 0.50 Uhr Ruhestörung
– | Maxstraße/Burgstraße ab 18 Uhr gesperrt
– | Linie 11 fährt nicht, Bus 112 nehmen
– | Menschen mit Demenz als Zielgruppe besprochen
– | Selbsthilfegruppe Krebs lädt ein
– | Rollstuhlrampe am Eingang fehlt
– | Barrierefreiheit: Aufzug im Rathaus defekt
– | Moschee und Kirche laden gemeinsam ein
– | Gespräch über Pflege und Heimkosten
– | viele Alleinerziehende, Kita-Plätze fehlen
– | Jugendliche fragten nach Cannabis
– | die meisten wählen per Brief
– | AfD-Stand gegenüber, alles friedlich
– | CDU und SPD waren schon hier
– | Einsamkeit im Alter ist großes Thema
– | Besuchsdienst sucht Ehrenamtliche
– | Tag der offenen Tür am 30. April
– | Markt 20 Uhr Abbau
– | Am Samstag 3 Stunden Regen
– | Im Saal 60 Stühle gestellt
– | Hauptstr. 10 Stk. Plakate A1
– | Ringstraße 250 Zettel, Rest am Dienstag
– | Nr. 1 Thema: Miete, Nr. 2: Busse
– | Haus der Jugend um 19 Uhr
– | im Erdgeschoss des Rathauses ist der Raum
– | Raum 214, zweite Etage, Volkshochschule
– | Stufe 3 von 5 geschafft
– | Dr.-Oetker-Werk besichtigt
– | Film „Dr. Seltsam“ im Kino
– | Firma Müller & Sohn druckt
– | Frau und Mann im Team hat sich bewährt
– | Herren-Toilette abgeschlossen
– | Familie und Beruf als Motto
– | Dame-Brettspiel am Stand kam gut an
– | Bürgermeister kommt zur Eröffnung
– | Presse war da, zwei Fotos
– | Kaffee 2,50 €, Kuchen 1,80 €
– | Rechnung 2026-0417 bezahlt
– | Az. 4 K 112/26 läuft noch
– | Artikel 12345678 nachbestellt
– | PLZ 14712 bis 14715 verteilt
– | Wahlkreis 61, Stimmbezirk 104
– | 5.000 Flyer, 1.200 Türhänger
– | 1 ½ Stunden bei 30 Grad
– | Kopien 200 x A4, 50 x A3
– | GPS 52.3906, 13.0645 als Treffpunkt
– | KW 19/2024 Newsletter raus
– | Mit-Bring-Buffet, Getränke stellt der Vorstand
– | grüne Wollmützen kamen super an
– | Treffpunkt Wandelhalle im Kurpark
– | Einlass ab 18 Uhr, Beginn 19:30
– | Parkdeck 1 der Arkaden nutzen
– | Schwerpunkt Nahwärme und Straßenzustand
– | Skaterpark war großes Thema
– | Hochwasser am Mühlweiher macht Sorgen
– | Kita St. Sebastian als Wahllokal
– | Neue Mitte: Dorfzentrum und Schule
– | Leute wollen abends ihre Ruhe
– | bei Regen 20 % weniger Gespräche
– | Post-it und Prospekt in den Briefkasten
– | Klingeln hier nicht, Schild respektiert
– | Hausverwaltung erlaubt Aushang im Flur
– | Mieterbund hilft bei Nebenkosten
– | Alte Straße gesperrt, Umleitung über Ring
– | Kasse stimmt, 312,40 € eingezahlt
– | Grüner Stammtisch am 22.10. um 19 Uhr
– | Kreisverband zahlt Fahrt bis 80 km
– | Baum des Jahres: Thema für Stand
– | Lastenrad 2 Tage geliehen
– | Einwohner: 3.214, Haushalte 1.480
– | Team Rot 12, Team Grün 15 Türen
– | Plakate bis 3 Uhr gehängt
– | Straße der Jugend komplett
– | Block A bis F fertig
– | Weg 2 von 4 gelaufen
– | Platz 3 auf der Liste
– | Rentenniveau und Steuern gefragt
– | Asylbewerberheim: Führung möglich
– | Frauenhaus braucht Spenden
– | Behindertenbeirat wünscht Termin
– | Gewerkschaften rufen zum 1. Mai auf
– | Muslimische Gemeinde feiert Zuckerfest
`,
  `
trait | die Frau aus dem Dritten ist seit dem Unfall querschnittsgelähmt
trait | Herr mit Beatmungsgerät, Pflegerin öffnete
trait | Mieterin nimmt Antidepressiva, sagte sie
trait | Nachbarin wurde gestern mit dem Rettungswagen geholt
trait | er sitzt in Untersuchungshaft
trait | Tochter ist vom Vater geschlagen worden
trait | Mann ohne deutschen Pass, wählt bei der Kommunalwahl
trait | Frau ist zum Islam konvertiert
trait | Rentner war früher bei der Stasi
trait | Sohn ist spielsüchtig und verschuldet
trait | junge Frau lebt mit ihrer Freundin zusammen
trait | Bewohner hat Schizophrenie, wird laut
trait | Oma hat einen Herzschrittmacher, keine Aufregung
trait | Kollege ist HIV-positiv
trait | Gastgeberin hat Diabetes, kein Kuchen
trait | sie stottert und mag nicht telefonieren
trait | alter Herr ist fast blind
trait | Dame will nach dem Tod ihres Mannes Ruhe
trait | Vater trinkt, Kinder sind oft allein
trait | Anwohnerin ist Alevitin und engagiert
trait | Mieter aus Afghanistan wartet auf Asylbescheid
trait | Frau hat Parteibuch der Linken
trait | Herr gehört zur Querdenker-Szene
trait | Helfer bekam Hausverbot wegen Gewalt
trait | Mutter ist überschuldet, Strom gesperrt
door | oben unterm Dach wohnt jemand mit Interesse
door | 3. Stock Mitte, Licht war an
door | bei Kowalskis klingeln, die machen mit
door | Wohnung 4 hat Aufkleber dran: keine Parteien
door | Hausnummer zwölf, Seiteneingang
door | das weiße Haus hinter der Schule nochmal
door | Parterre links, Hund bellt
door | Aufgang C, 5. Etage, wollte Gespräch
door | in der Siebzehn will jemand mithelfen
door | linker Eingang, mittlere Klingel
address | Übergabe Lerchenweg 14a bei der Garage
address | Lager: Industriestr. 7, Halle 3
address | Sie wohnt Am Sonnenhang 23
address | Zur Alten Post 2, 1. Hof
address | Kuchen abgeben Rosa-Luxemburg-Platz 5
address | Ahornallee 88 b, Klingel kaputt
phone | Tel. privat 03621/400 123
phone | 0162 / 77 88 990 Fahrdienst
phone | Rückruf: 040-555 01 02
phone | Nummer vom Saal: 0371 5550199
person | Herr Yıldız fragt nach Plakaten
person | frau schmitz bringt kuchen
person | Fam. Özdemir lädt ein
person | mit Frau van der Berg gesprochen
person | Dr. Sommer hält Vortrag
person | Pastorin Engel leiht die Bänke
name | Uwe Kramer fährt
name | Plan von Sabine Roth
name | Lisa-Marie Vogt kommt später
name | Danke an Mehmet Aydin
email | Liste bei uwe punkt kramer at mail.example
email | an info@verein-beispiel.example
iban | DE45 9999 9999 0001 2345 11 für Benzin
plate | Bus mit HAL-KV 77 nehmen
– | Mutter-Kind-Gruppe trifft sich dienstags
– | Krankenhaus-Schließung bewegt alle
– | Pflegeheim Sonnenhof: Stand erlaubt
– | Frau und Mann sollen gleich viel verdienen
– | Vater-Tochter-Lauf unterstützt
– | Kollege hilft beim Aufbau
– | Partner bringt Zelt mit
– | Nachbarschaftsfest mit 200 Gästen
– | Mitglied werden kostet nichts
– | Tochtergesellschaft der Stadt vermietet
– | Gast aus der Partnerstadt kommt
– | Familie als Schwerpunkt im Flyer
– | Freund der Natur als Motto
– | Kind und Kegel waren da
– | Referent kommt aus Köln
– | Student:innen bekommen Rabatt
– | Mann der Stunde: unser Grillmeister
– | Schwester-Verband liefert Zelte
– | er ist immer gut besucht
– | sie ist barrierefrei, die neue Halle
– | Wähler sind müde, Themen fehlen
– | Rentner sind gut erreichbar vormittags
– | Krebsvorsorge als Thema am Stand
– | Drogenpolitik: viele Fragen
– | Therapieplätze fehlen überall
– | Schulden der Stadt, Haushalt
– | Gewalt gegen Helfer nimmt zu
– | Polizei war freundlich
– | Der 1. Mai mit Gewerkschaften
– | Türkischer Verein macht mit
– | Syrische Küche am Stand
– | Ukraine-Hilfe sammelt weiter
– | Frau Holle im Theater
– | Hans-Böckler-Straße 20 Plakate
– | Schillerplatz 15 bis 18 Uhr
– | Marktplatz 2 Stunden
– | Wahllokal 0312 bis 0318
– | Auftrag 2026-11-0042
– | Seite 12 von 40
– | Raum E.04 im Rathaus
– | Etage für Gäste gemietet
– | alle Stockwerke, alle Türen
– | Tor 3 am Stadion
– | Halle 2, Stand 14
– | Gleis 5, Abfahrt 8:12
– | Haus am See als Tagungsort
– | dritter Termin, erstes Gespräch
– | oben in der Liste steht der Link
– | EG der EU zur Agrarpolitik
– | 12 Uhr mittags, 24 Helfende
– | Block 3 der Schulung
– | Herr der Ringe als Filmabend
– | Dr. med. Wurst heißt der Imbiss
`,
  `
trait | Mieterin leidet unter Panikattacken
trait | der Mann braucht täglich Insulin
trait | Rentnerin mit Gehstock, kommt nicht zur Urne
trait | ihr Sohn ist gehbehindert
trait | Herr ist schwer herzkrank
trait | Frau hat Angst vor ihrem Mann
trait | junger Vater bezieht Hartz IV
trait | Bewohnerin stammt aus dem Libanon
trait | Nachbar betet fünfmal am Tag
trait | alte Dame ist bettlägerig
trait | er ist überzeugter Kommunist
trait | Frau wählt heimlich FDP
trait | Kandidatin ist schwanger, noch geheim
trait | Student ist wegen Angststörung beurlaubt
trait | Oma vergisst alles, Enkelin hilft
trait | Mann ist Epileptiker
trait | Dame war im KZ, erzählte lange
trait | Gastgeber hat eine Katzenallergie
trait | Tochter lebt in einer Pflegefamilie
trait | Frau ist evangelisch und singt im Chor
trait | Witwer, hat Krebs überlebt
trait | sie bekommt Erwerbsminderungsrente
trait | Herr wohnt im betreuten Wohnen
trait | Nachbarin ist Mitglied der AfD
trait | er war drogenabhängig, jetzt clean
trait | Mutter hat MS und sitzt im Rolli
trait | Mieter hört Stimmen
trait | Fahrer hat eine Nachtblindheit
trait | Familie ist jesidisch, aus dem Irak geflohen
trait | Bruder sitzt wegen Diebstahl
– | Frauenquote als Frage am Stand
– | der Fahrer kommt um sechs
– | Mutter mit Kinderwagen bekam einen Ballon
– | Herr wollte nur den Flyer
– | Dame fragte nach dem Bus
– | Student aus dem Team zählte mit
– | Nachbarin brachte Kuchen für alle
– | Familie hatte keine Zeit
– | Mann schloss gleich die Tür
– | Rentner freuten sich über Besuch
– | junge Frau hat Interesse an Mitarbeit
– | Helferin ist heute im Urlaub
– | Kollege war zu spät
– | Person mit Schlüssel fehlt
– | Kind bekam Luftballon
– | Oma und Opa am Stand, nett
– | Mitglied sucht Mitfahrgelegenheit
– | Krankenschwestern streiken, Thema Löhne
– | Diabetes-Vortrag im Gemeindehaus
– | Sozialhilfe und Wohngeld als Fragen
– | Blinde und Taube ansprechen: Leichte Sprache
– | Angst vor Krieg ist groß
– | viele Ältere hören schlecht, lauter sprechen
– | Christopher Street Day mit Stand
– | Islamunterricht wird diskutiert
– | Kirchenchor singt am Sonntag
– | Katholische Jugend grillt
– | Betriebsräte eingeladen
– | Arbeitslose zahlen keinen Eintritt
– | Ausländerbeirat gewählt
`,
  `
trait | Frau arbeitet im Bordell, nicht wieder klingeln
trait | Opa hat nur noch ein Bein
trait | Mieterin lebt von ihrem Mann getrennt
trait | Nachbar ist strammer CDU-Mann
trait | Dame bekommt Morphium
trait | Seniorin ist seit Ostern im Heim
trait | Vater ist Imam
trait | der Bewohner ist ein Reichsdeutscher
trait | Sohn wird von der Polizei gesucht
trait | Rentner leidet an Gicht
trait | Studentin ist bisexuell, engagiert bei uns
trait | Mann braucht eine neue Niere
trait | Frau hat drei Kinder von drei Vätern
trait | Mutter nimmt Beruhigungsmittel
trait | Herr sitzt nur noch im Sessel, schwach
trait | Bewohnerin ist Ungarin und darf nicht wählen
trait | Tochter hat Downsyndrom
trait | Mann war bei der Wehrmacht
trait | Nachbarin lebt in Scheidung
trait | junge Mutter ist in einer Sekte
– | Frau hat unterschrieben
– | Mann war freundlich und nahm zwei Flyer
– | Nachbarin hat uns Wasser gebracht
– | Rentner ist für Tempo 30
– | Mutter war mit Kinderwagen unterwegs
– | Herr hat lange diskutiert
– | Dame ist unentschlossen
– | Student hat Fragen zum Semesterticket
– | Frau ist neu in der Stadt und sucht Anschluss
– | Paar war gerade beim Essen
– | Mieterin hat sich über Müll beklagt
– | Mann hat die Tür zugeknallt
– | Oma hat uns Kekse geschenkt
– | Junge hat den Luftballon platzen lassen
– | Tochter hat für ihre Mutter geöffnet
– | Frau war auf dem Sprung
– | Nachbar ist auch bei der Feuerwehr
– | Herr hört uns gern zu
– | Vater nimmt einen Aufkleber
– | Bewohner ist verreist bis Montag
`,
];
