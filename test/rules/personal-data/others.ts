/**
 * Phrases that others wrote, at most twelve words of each, altered: every name, address and number is replaced, digits are
 * shifted. From minutes of a makerspace and of a group for free software (the public repositories makerspace-gt/protokolle and
 * fsfw-dresden/protokolle), from news and encyclopedia sentences of the GermEval 2014 corpus of names (Benikova, Biemann,
 * Reznicek, CC BY 4.0), and from pages, forms and lessons found by a search of public repositories. What stands in each was
 * said by the corpus or read by hand: kinds, or – for nothing, then a bar and the phrase. Every third line was looked at by
 * nobody while the patterns were written.
 */
export const othersPhrases = `
– | Finanzantrag nochmals abgestimmt wird - wenn ich es richtig
– | Option 7: Verlosung von einzelnen Preisen
– | Verzeichnis-Struktur des Repos ggf. überarbeiten oder zumindest
address | Neuengrodener Weg 63 c Beispielhaven
– | TOP2 - Vereinsziele für das Jahr 7174
address | Telgenkamp 49, Musterbrück
– | Eine Liste aller Merkmale kann unter Lightfeather.de gefunden werden.
– | Protokolle von Makerspace Gütersloh-Veranstaltungen
name | Dabei musste Alba im Viertelfinale ohne Ayse Brandt auskommen.
– | Carsten hat den StuRa vorgewarnt dass wir mal mit unserem
– | Hallo, wir sind eine neue Hochschulgruppe und heißen Initiative für
– | Datenverarbeitungs-Anlagen (PEGIDA) :P
name | Im vergangenen Jahr hat Brigitte Nowak 20 Pullover angefertigt.
– | Darf man als Basis das Filmplakat verwenden (mit Footer mit den
address | Fabrikräume von k52, Zwickauer Straße 56 Beispielstadt
– | Anliegen 7: Förderung des freien Zugangs zu Wissen (open Access)
person | Der Fall: Bei Familie Sommer nutzen vier denselben Router.
phone | 09131 - 746 89 34
– | Wahl eines Kassenprüfers
phone | Tel.: 033845/347 52
e-mail | Eventuell kann man auch hilfe@verein.example einrichten.
– | Technische Sammlungen, IT-Hersteller
name | Yusuf Pohl hat den Mini-TV-Apparat entdeckt.
name | Durch einen Zufall bekommt Chefinspektor Hadden Kühne in seine Gewalt.
person | Fr. Kühne von der SLUB, stellte in meiner Session viele Rückfragen
address | Wer wohnt in der Marienstr. 83, 78418 Musterstadt
– | Umstellung des TU-E-Mailverkehrs auf MS-Exchange
iban | SVWZ+Beitrag IBAN+DE83958422684575581468 BIC+TESTDEFF
address | Am Weichselgarten 70
– | Bericht des Kassenprüfers
– | Resumé des letzten Basteltags
address | das kann Neuendorfer Straße 55c sein.
– | Außerdem erhielt der 74-Jährige ein Stadionverbot für zwei Jahre.
– | Die Veränderungen am Signal werden ausschließlich im digitalen Bereich vorgenommen.
– | es gab bereits eine Meldung zum Testen von matrix
iban | bitte auf FR91 3562 6718 9702 4265 3769 478, Verwendungszweck Beitrag
address | Nebenstraße 94, 71943 Musterstadt
phone | erreichbar unter 0171-2317546, Steuer-ID folgt
person | Vorstellung von Frau Dr. Malte Ahrens, IHK
person | Idee: Anfrage an die Stabsstelle (Herr Yilmaz) zur Verarbeitung
– | eingeladener Hauptvortrag (etwa von der FSFW)
– | Ideologie wird hinten angestellt, dafür gibt es praktische beispiele
person | Frau Exempel wohnt im 2. Stock ohne Aufzug.
person | Kunde: Familie Vorlage, offen, Zahlungseingang prüfen
– | Tages-Workshop im März
– | Besonders nachdem Orkan Kyrill in den Wäldern gewütet hat.
– | Doku muss noch geschrieben werden
– | 1 Stimmen: c) Nein, wir sollten uns auf andere Themen fokussieren.
– | Es werden Computer eingerüstet und die finalen Systemtest durchgeführt.
– | in vielen verschiedenen Größen
address | Ringstraße 12, 2. OG links, 38372 Beispielstadt
– | kompetent und fordert zu fachlicher Zuarbeit auf
name | Derweil freut sich Clara Krause auf seinen nächsten Einsatz.
person | evtl. Prof. Sommer
address | Lutterothstrasse 79 Erdgeschoss Links
phone | Tel.: 038378 29512
– | Haufen hat sich getroffen
– | 1 Stimmen: d) Enthaltung
– | Vorschlag für Termin: 20.10. (2. TU-Vorlesungswoche)
name | Er selbst und Malte Nowak (Beruf) werden ausfallen.
– | 5.1. Bericht der Kassenprüferinnen für 2024
e-mail | Die gesamte interne Vorstandskommunikation muss grundsätzlich über die Mailingliste kontakt@example.org erfolgen
– | hier sollte doch das Matroska-Mediencontainerformat auch helfen
– | Begleitband zur Ausstellung im Maximilianmuseum Augsburg.
person | Frau Kühne hat nachgefragt ob die Sprechstunde auch nach März weiter
address | Kaiserdamm 89, 25289 Beispielstadt
– | UFaTa: 7.4. - 9.4, JH in Ostsachsen
– | noch ein Vorschlag: öffentliches Archiv bei allen Listen, die frei
name | Als Assistent stand ihm der ehemalige Schweizer Internationale Yusuf Lindner zur Seite.
name | Mit Renate Lindner habe man jetzt auch eine stellvertretende Landrätin.
– | Die jeweils aktuellen Bauabschnitte werden auch für sie gesperrt.
– | Das wird sich erst in eineinhalb Wochen in Melbourne zeigen.
– | Noch größer war die Begeisterung in Brasilien.
– | Samstag den 25. Februar 2023, 11:00 Uhr
– | Des Weiteren existiert auch noch eine Berufsvorbereitungsklasse für ältere Schüler.
– | Infomaterial bereithalten, Vorträge veranstalten
– | Es sind maximal 5 Gewinne insgesamt verfügbar
phone | Bestellungen unter Telefon 07134/3317 entgegen.
– | Box-FamilieMit technologischen Highlights und einer umfangreichen Ausstattung setzt die neue Fritz!
– | Estimate: 42h für alle Sticks, wenn sequentiell
– | Keine Daten sammeln, sondern Anreiz schaffen, sich mit
– | mal aber besser machen wollen (und vor allem mit mehr Aktiven):
– | Thema Lizenzen (nicht nur wichtig für Software, sondern auch für
– | Als Ersatz bestellten daraufhin einige Bundesländer auf den betreffenden Strecken InterRegioExpress-Züge.
address | Sie wohnt in der Gutenbergstraße 88 in 96585 Beispielstadt.
– | “The name is the most important part of the product”:
– | Per Handzeichen wurde über die Entlastung der Schatzmeisterin abgestimmt.
– | Unternehmen entdecken die Familienfreundlichkeit als Wettbewerbsfaktor.
– | ein Wikisystem aufsetzen um Wissen zu dokumentieren
– | Noch einen weiteren Raum reservieren?
– | Über sechs Jahrhunderte wurden die Geschicke Mosbachs von den Johannitern bestimmt.
– | Falls jmd .onion für $uns machen will, beachte: subdomains gibt es da
– | status obsolet fehlt, oder rejected
person | Bei Familie Nowak in der Nacht ein Zähler ausgefallen
name | Herausgeberschaft * (gemeinsam mit Ernest Kühne) Whitehead und der Prozeßbegriff.
– | (ohne Firefox-Konfig Binärdateien) wieder ein
phone | Tel.: 0351 225-0, chirurgie
– | Der Kontostand am 75. Dezember 7145 betrug 907,96 €.
person | Ansprechpartnerin wäre Frau Kühne
address | Gartenstr. 71.
name | Astro Winter konnte durch die Fernsehserie seine Popularität um ein Vielfaches steigern.
– | Dabei hatte er es vor allem auf wertvolle Halsketten abgesehen.
– | ca. 61% der anwesenden hatten das Programm vorab gelesen, Carsten hat es
phone | Tel.: 030 49184848
– | Wir bekommen Unterstüzung von der Kassiererin vom FSuB
– | Abstimmung über die Preise
phone | Bitte kontaktiere uns telefonisch unter 06131 2397737
name | Trotz solcher Unsicherheiten hält Tobias Brandt den PSA-Test derzeit für unverzichtbar.
address | Treffpunkt: Gymnasiumstr. 49A, 67941 Beispielstadt
– | Im Sommer 4889 wurde die Denomination um Französisch: Literaturwissenschaft erweitert.
person | Fr. Hanna Pohl Referentin für Kommunikation und digitale Medien
name | Dieses Buch ist der erste Roman, in dem Miss Kühne ermittelt.
phone | Mobil: 0151 16696733
– | Siehe auch den Tracker
phone | ist die Stornierung telefonisch unter 01517 0274293 mitzuteilen
address | in der Musterstraße 62 funktioniert ein Zähler nicht
person | Wo wohnt Frau Exempel?
– | Freie Software und Textverarbeitung
– | Entschlüsseltes Speichern von OpenPGP Mails in Thunderbird
person | Informatikprofs & Co. (Prof. Exempel?)
e-mail | stick@verein.example: Kurs findet im Wintersemester statt
– | übersicht habe, was momentan alles abläuft, was die bestrebungen
– | Wenn du Windows verwendest...
– | generelles Verhalten in den Werkstätten (nie alleine, keine Selbstüberschätzung, aufräumen)
– | Fall auch auf der HP verlinken
– | Idee Hackspace für Kinder
name | Auf den vierten Platz kam Williams-Tester Bernd Lindner mit 1:20.953 Minuten.
– | Hier wurde die Marksburg errichtet.
– | Früher endete die Straße dort am Boyneburgufer.
name | Das hatte Reinhard Vorlage vom Mikrobiologischen Institut am Montagabend festgestellt.
– | z.B. Siebdruck, Nähcafé
person | Schlüsselübergabe bei Familie Krause
– | Weinkauf wird gleichzeitig zum Architekturtrip.
– | Artikel über Linux im Unijournal als Reaktion auf den Artikel über
– | PKN Orlen gaben 4,9 % nach und BZ WBK 4,3 %.
address | Am Markt 6, 38559 Beispielstadt
– | Im Mai, August, November.
– | Teams, Projects und Issues auf Grundlage der vorhandenen Protokolle erstellen
– | Sie wachsen niederliegend - dem Substrat angedrückt.
– | für's nächste Semester vermeiden
– | Wikiartikel zu überlegen (und er bevorzugt ein weiterhin
name | Dann wechselte er nach Paris in die Klasse Olivier Wendt am Konservatorium.
e-mail | (Entwurf an vorstand@mail.example.net..., geht morgen Freitag an die
– | Terminfindung, Mainungsäußerungen, Entscheidungsprozesse... dauert alles
– | wolf versucht die monitore zu ownen (legal wise)
– | Phosphor-Grün zumindest für Spezialanwendungen? - anscheinend nicht
– | 0 Stimmen: b) Ja, aber ich kann mich nicht daran beteiligen.
– | E-Mail Verteiler
– | ad rem: weiterer Artikel über Vorratsdatenspeicherung, ggfs. durch
phone | kontaktieren Sie uns telefonisch unter 07672/84773
iban | Gutschrift CH3002399798231352838 Dauerauftrag
– | sehr teuer (nicht für jeden Commit, nur auf einem branch?)
person | Werbung durch an der Veranstaltung Beteiligte (Prof. Testmeier)
– | baut jetzt 7149-15-48
name | Der Vergleich mit Steffi Kühne schmeichelt der ehrgeizigen Blondine.
– | Das Eigenkapital wird erhöht, um die Verschuldung zurückzufahren.
– | 2005 kamen bereits über 5.000 ausländische Touristen nach Kratie.
– | Wie siehts Anfang nächste Woche aus mit Probevortrag für WikiCon?
– | Privatpersonen, Firmen und eigentlich auch von der Hochschule o.ä.
person | Einwurf: Felix kennt Professor Testmeier von der Mediengestaltung, der
e-mail | kontakt-Mailingliste ist auf kontakt@verein.example gealiast
– | Postkarte (besser als Flyer)
– | Auf nem USB 2.0 Stick ist so’n livesystem nicht mehr langsam, auf
– | etwa 18:30 (nicht zu spät)
– | Details des Deals wurden nicht genannt.
– | Diese sind zumeist entweder auf Formel- oder auf NASCAR-Rennen spezialisiert.
– | Es sind nur Mitglieder versichert, keine Besucher! (Haftpflicht)
– | Bericht Ufata (Dom, 46 Min)
– | Änderungsvorschläge für kurze und ausführliche Beschreibung (Am Besten
– | liste-der-protokolle enthalten sind. Um die Datums-Strings in dieser Datei
phone | Erreichbar unter 0176 7458153
– | In den Seitengassen befinden sich die neu gestalteten Märchendioramen.
– | Anleitung in Kapitel unterteilen
– | Per Mentimeter wurde abgefragt, wer sich an den einzelnen Punkten beteiligen würde
– | umgezogen (aus demselben Grund), DNS genau so wie beim Wiki
e-mail | Vorschlag E-Mail-Adresse: vorstand@example.org
name | Der Hauptbuchhalter Yusuf Wendt übernahm die Firma seiner bisherigen Chefs.
person | Prof. Lindner hat an Tobias herangetragen dass es sinnvoll wäre, wenn
– | vv14f macht Liste mit Software bis Samstag, 4811
e-mail | Keysigning für den Key von kontakt@verein.example
– | Diese Regelung gilt ausnahmslos für ALLE Mitglieder aus dem Vorstandsmailverteiler.
– | Zugriffe Webserver (Echo der vermehrten Öffentlichkeitsarbeit?)
– | alternativen zu facebook nennen
address | Hauptstr. 55 57878 Beispielstadt
e-mail | Bitte teilt eure Kandidatur per Mail an kontakt@example.org mit.
– | installiert (wäre natürlich etwas Distro spezifisch)
phone | gerne telefonisch unter 0211 612 45 348 zur Verfügung
e-mail | separate Mailaddresse? nicht: kontakt@verein.example (Gerd ist
– | (Erfahrungen aus der Sprechstunde)
iban | Kontonummer und IBAN: DE80695357157623572392
person | Kontakt mit Herrn Yilmaz (Der macht was: ... )
– | Den 70-Jährigen brachten sie nach den sofort notwendigen Maßnahmen ins Gefängnis.
– | sucht noch andere Räume falls o.g. ausgebucht sind
name | Für US-Präsident Barack Brandt wird es ein schweres Jahr.
– | der Code dazu ist auf github:
name | Landau/Ganacker.Vor 16 Jahren baute sich Wolfgang Brandt sein Traumhaus.
name | Mein Dank gilt an Manfred Sommer, den Literaturwissenschaftler mit Spezialgebiet Reiseberichte.
– | Satzungsänderungen müssen dem Amtsgericht vom Notar gemeldet werden
– | wenns mit unseren Grundsätzen vereinbar ist, können wir ja mal drüber
– | 4848 wurde Gagra per Dekret ein sowjetischer Urlaubsort.
– | 0x Arbeitstische mit Stühlen
– | git annex Evaluation für unsere Infrastruktur
– | möglicherweise dann hinter HTTP-Auth
iban | Überweisung an DE61 4127 2291 4888 6619 78 bis Freitag
person | Frau Dr. med. Emil Probst behandelt
phone | Ihre Telefonnummer ist 0345 891274.
phone | einen echten Ansprechpartner, direkt erreichbar unter 0152 69495479
– | Möglichkeit der Suche in verschlüsselten Emails (Suchfunktion von
– | Die Charta enthält die Parkstrategie.
– | Nach 4864 fand kein weiteres World Jamboree auf österreichischem Boden statt.
– | HTW-Informatik-FSR will Ersti-Nachmittag veranstalten, in den
name | Handlung Little Seidel soll nach alter Tradition das Geschäft seines Vaters übernehmen.
address | Sandstr. 97, 23468 Musterstadt
e-mail | Interessenten bitte bei hilfe@example.org melden, da die Teilnehmerzahl begrenzt ist
person | Zukunft der LaTeX-Libre-Office-Sprechstunde (Frau Kühne von der SLUB
– | 8 Stimmen: a) Ja, aber nur mit einem Förderantrag.
name | Finanzminister Yusuf Mustermann freilich will von mehr Geld nichts wissen.
phone | 0385 / 838 875 69
– | Die bevorzugten Wuchsstandorte sind Waldlichtungen und feuchte Senken.
– | soll dies Jahr umgesetzt werden
– | (Das Hochschul- & Erwachsenenbildungsprojekt der Wikipedia)
– | viele Leute bei der Ausgabe (451 Plätze, 761 Teilnehmer)
– | issues: von chronologisch er anzeige getrennte sortierung
– | Es gibt Bestrebungen die gesamte IT der Fachrichtung auf Debian zu
– | Das (ziemlich realistische) Gerücht der Abschaltung des
– | Anhang zu TOP41 - Mitgliederkisten
– | Projektbeschreibung für die Studentenstiftung?
– | (Carsten) Organisation der Preise
phone | der Unfallkasse telefonisch unter 069/46177-595
– | Schlüssel) bieten dem Schlüssel einen Vorteil bei der Verlosung
– | Ohne ihn wäre das hier alles nicht.
– | Argumente an Argumentations-Kontaktgruppe senden
name | Hochspringer Jonas Musterfrau liebäugelt mit einem Ergebnis um die 2,10 Meter.
phone | melden Sie sich bitte telefonisch unter 0221 337621 0
– | Workflow: Antrag an Foerderausschuss, Liste mit mindestens 2
– | Wie umsetzen? Als einfache Anfrage an die Stabsstelle?
e-mail | aggressiv dagegen), lieber info-team@mail.example.net; nac will
name | Auch die stellvertretende Fraktionsvorsitzende der Union, Ilse Exempel, übte Kritik.
– | erste Projekte wurden zusammengetragen
– | Für uns relevant: Stundenplan-App für Studis relevant und damit für
person | wenn mehrere Kinder wie bei Familie Seidel dazugehören
– | Fabeln über Freie Software
– | Der Mann gehörte zu einer Sportgruppe von vier Fallschirmspringern.
address | Musterweg 65, bei uns klingeln
address | Anschrift: An der Alten Beienburg 47, 22179 Musterstadt
– | Ist Windows 41 zulässig im Dienstgebrauch (Datenschutz)
name | Dort saß sie neben Bernd Hübner und Britt Nowak in der Jury.
address | like Am Markt 60 in Musterhausen
– | Insbesondere sollte auch ein Logo entworfen werden.
phone | Telefon: +49 176 73946162
– | Beschließen der Ziele für das Jahr 7179
– | Wie gehts mit dem Stick-Projekt weiter?
phone | Tel.: 030 7681-1787
– | 3 Stimmen: a) Ja, ich möchte mich auch daran beteiligen.
person | Wie ist der Stand bei Familie Yilmaz?
person | Eventuell Prof. Lindner aus der Mathematik noch mit ins Boot holen?
– | Wer kümmert sich drum?
person | VM beim ZIH? ? Verantwortlicher: Prof. Exempel? Lukas Probst?
person | Kooperationsmöglichkeit FH-GT (BI), Herr Beispiel
– | Kontoeröffnung, Recherche und Bedingungen
name | Auch wurde das Bistum unter Bernhard Beispiel neu gegliedert.
– | Des Weiteren gab es zahlreiche Versuche, Kritiker zu diffamieren.
– | Dresden +61 km!). Wenn wir das machen zeigt Facebook wohl der Zielgruppe
phone | telefonisch unter 02173 147-3213 oder persönlich
phone | Ich bin Max, erreichbar unter 0171 4853578
– | Doku) die drauf soll: Pad
e-mail | include: vorstand@mail.example.net, hilfe@verein.example,
– | mehrere positive Wortmeldungen zum Programmpapier und zu den Aktivitäten
person | Herr Felix Brandt, welcher das UniJournal Interview mit Anneliese und
person | Zu Gast: Prof. Lindner
– | Mittwoch, 19. März 7148
– | Der Förderantrag wurde sehr zügig bearbeitet und umgesetzt, sagte Gosslar.
– | Wurde zwar voriges mal nicht mehr besprochen, fände ich aber trotzdem wichtig:
– | Lange Nacht der Kunst, am 71. Mai 7170
name | Der syrische US-Botschafter Imad Hübner bestritt die Echtheit des CIA-Videos.
– | H.I.: Es gibt ein arabische Welt.
– | Carsten hat geheime Ideen für Geldquellen
– | Dann kann der nächste Umzug kommen.
name | Die politischen Risiken ließen wegen dem Aufsehen erregenden Fall Michail Nowak aufhorchen.
– | Damit man das auf dem Schirm hat langfristige Issues auf die
– | Status: Filmabend (Basi) z.K.
– | Dieser leitete die Aufnahmearbeiten im damaligen Großfürstentum Siebenbürgen.
– | Da Facebookseiten mit privaten Accounts verknüpft sein müssen (außer bei
person | Herr Bernd Seidel von der Technischen Informationsbibliothek (TIB)
– | Mittwoch, 44. März 7171
– | einige Binärdateien öffentlich, andere nicht
– | Verletzt wurde niemand, wie ein Polizeisprecher gestern mitteilte.
– | Wahl einer Versammlungsleiters
– | TOP0 - Abstimmung über die Anschaffung eines Lasercutters:
– | Kurs: Announcement über Twitter?
– | Anfangsbestand am 01.01.2024: 2.690,42 €
– | Welche locale empfehlen wir Einsteigern?
– | Das Berufsbild Märtyrer sieht anders aus.
– | An den Fahrzeugen entstand ein Schaden von rund 92 111 Euro.
– | Bericht des Vorstands
– | (alten) Wiki verlinkt und kann gerne überarbeitet werden
– | Vorschläge: UNI-Stick, Uni-Stick, FSFW-Uni-Stick, …
– | LDAP authentifiziert und dem User ermöglicht, Tweets auf den
– | 7111 – 7110 erreichte VLPFK einen jährlichen Umsatz von 4 Mlrd.
– | können (siehe E-Mails)
– | Damit reagiert der DHB auf die Kritik am Schiedsrichter-System.
– | Carsten: wollen Leute erreichen, auch wenn die Systeme kritisch zu
iban | AT376536236239292373 MUSTER VEREIN SPENDE
name | Was halten Sie eigentlich von Frieda Pohl als Trainer?
– | 01 W CO7 Laser per PWM (möglich per Arduino)
– | keine Gegenleistung außer Namensnennung!
– | Mehr Kontrolle über das System
person | Telefonat mit Frau Musterfrau zwecks Klärung der Crowdfunding-Bedingungen
– | steiny Anonymität im Netz, Krypto-Kram
name | Volker Musterfrau traf nach 14 Minuten zum 1:0.
– | Wahl eines Protokollführers
– | Wiki: Einer schreibt – das funktioniert aber bestimmt schlechter
– | muss) in einen eigenen Reiter umziehen?
– | 0 Stimmen: a) Ja, ich möchte mich auch daran beteiligen.
– | Die ganz teuren Pakete braucht aber kaum jemand.
– | Sicherheit, Stabilität, einfaches Warten und Updaten
– | Hierfür brauchen wir eine konkrete Uhrzeit.
person | Sehr geehrte Frau Dr. Pohl
– | Sein Name ist unsicherer Herkunft.
– | Anregung eigene Services einzusetzen:
– | portable apps für Windows
address | Anschrift: Blücherstraße 31, 21323 Musterstadt, Hinterhaus
– | Dennoch beklagte sie zunehmend mangelnde Resonanz beim Publikum.
– | in einer Hochschulgruppe anerkennen lassen (Carsten)
– | anschaulich für die Öffentlichkeit?
– | 19.09.2015: Software Freedom Day 2015 (
– | für Einsteiger aus nichttechnischen Studienrichtungen hilfreich;
– | Carsten berichtet von der Konferenz n
– | es werden Leute für Promotion gesucht, Uni als bevorzugtes Zielpublikum
address | Albertplatz, vor Bautzner Straße 25)
– | Das Kondensat wird unten in einem Gefäß aufgefangen und abgeleitet.
– | Sitzung Montag GF (Geschäftsführung)
– | Entlastung des Vorstands
– | Immer noch die Frage: Was ist die Zielgruppe?
– | jeder bringt für sich was mit
– | Let’s Encrypt? dauert noch, ansonsten cool IMO Für die erste
– | das nicht zu stimmen
– | Benutzerdaten verwenden sollen? Sonst machen wir das einfach.
name | Für Erika Beispiel besteht angesichts dieser Entwicklung die Gefahr eines Zweiklassen-Gesundheitssystems.
name | Octagon Worldwide wird seit 2003 von CEO Bernd Nowak geleitet.
iban | Rechnung zahlbar auf NL88 ABCD 5655 2818 36
iban | geboren in Musterstadt, IBAN DE69234432997746762568
– | Abrufen der Mails aller Mailaccounts zur gleichen Zeit
– | Mindestens einen Monat vorher ansprechen
– | Verbesserungen und Vorschläge kommunizieren (in privaten Issue im
phone | oder telefonisch unter 030 555 542 37. Unser Team meldet sich
– | Eigener Haufen und separate(s) Treffen?
– | Tagesworkshop – Mitte August - Anfang Oktober – dann gibt es ein
– | Unabhängigkeit von Hersteller, Anpassbarkeit, freie Software als
– | Das Ergebnis der Abstimmung: 47 Ja-Stimmen, keine Nein-Stimme und 3 Enthaltungen.
– | Einigung auf Ubuntu LTS, Webserver (Apache), DevOps System (Ansible)
e-mail | Roundup & Tracker (vorstand@mail.example.net)
– | Der König kündigte an, er wolle im Land bleiben.
– | in die Erstie-Gruppen posten?
person | Lukas schreibt Frau Kühne
– | Support-Kanal einrichten und betreuen (Email, Sprechstunde) (u.a.
– | Veranstalten von Workshops
person | über Prof. Lindner davon erfahren. Er würde gern mithelfen.
– | vielleicht auch Informatik für Elektrotechniker auf Python umstellen
– | Die Produktion neuer Stammzellen zu Forschungszwecken wird ausdrücklich abgelehnt.
– | WikiCon 7146 (Wikipedia-Convention im Dresdner Hygienemuseum
– | (wann wir uns wie wo was treffen), Stellungnahme zu Facebook und zum
– | das Gewinnspiel erforderlichen Schritte erfolgreich eingerichtet?)
phone | Tel.: 030-1291347
person | Frau Dr. Seidel arbeitet weiterhin als Zahnärztin
– | Es liegen drei verschiedene Versicherungsangebote vor.
phone | oder telefonisch unter 030 92718511.
e-mail | Ansprechpartner: Datenkollektiv, Patu, hilfe@example.org, FSFW-Infra
– | Dazu gehören militärischer Druck, wirtschaftliche Sanktionen und eine politische Kampagne.
phone | Erreichbar unter 0171/6121165 jederzeit
– | 3.2. Umsetzung der Beschlüsse der letzten Mitgliederversammlung
– | In Deutschland ist nach StGB eine Anwerbung für die Fremdenlegion strafbar.
– | Newletter-Aboseite von Ballast befreit
– | Er war dort Vorsitzender der Ortsgruppe Amberg -Stadt und -Land.
– | Air Berlin sehe dieses Engagement als Finanzbeteiligung an.
– | Verhältniss von Interessenten zu Veranstalterinnen ... was für Erstere
person | Prof. Probst Systemtheorie (Mi 16:40 HSZ 02)
phone | Wir sind erreichbar unter 0176 65292765 (Montag bis Freitag)
name | Derzeitiger Geistlicher ist Pfarrer Waldemar Nowak in Szczeglino.
– | Carsten sagt Basi bescheid.
– | Stellen, auf die von extern verwiesen werden kann (etwa per Playlist
address | Wer wohnt in der Bäuminghausstr. 62
– | Tippfehler bei Mailadresse im Wiki gefixt
– | Wahrscheinlichkeit technisch kompetent genug, um das selber einzurichten
– | Auch in den Osterferien ist für Programm gesorgt.
– | Förderanträge bei folgenden Stellen möglich
– | 01s (mit Folie länger)
– | ersetzen, so weiter bis 411% geladenem Poster
– | Es ist so leicht heutzutage, eine schlechte Schufa zu bekommen.
– | Idee: Dokumentation als Markdown im Stick-Repo behalten und via Hook in
– | wurde verlesen und zur Kenntnis genommen
– | Wochenende freihalten, wer kann
name | Janet Mustermann Bemerkungen Der Thriller wurde in Montreal gedreht.
– | einige neue Leute hinzugefügt
name | Die dritte Person ist nicht irgendwer, sondern Barbara Exempel.
– | Denn wo Verzicht ist, sei auch Platz für Neues.
address | Amselring 36, 19366 Beispielstadt
phone | telefonisch unter 030/61 62 35 31
– | jemanden haben, der es macht, wird es gemacht
– | Sprachproduktion unter spatio-temporalem Aspekt.
e-mail | Infrastruktur jabber: vorstand@mail.example.net
– | Europäische Börsen etwas fester - Z..
– | Carsten geht auf die github-Seite
name | Der 36-Jährige bremste mit seinem Ausfall auch Ferrari-Technikchef Ross Wendt aus.
– | Kampagne Snowden-Jubiläum: Crowdfunding?
name | Kerstin Wendt weigerte sich und trat zurück.
– | wie sollen Spenden eingezahlt werden?
– | erfüllt), das geht halt leider nicht in Klicki-Bunti
– | Außerdem organisierte er Hilfsaktionen für von den Nazis verfolgte Pfarrer.
name | Vorstandsvorsitzender der Hays AG ist Klaus Yilmaz.
person | Prof. Vorlage (Rechnerarchitektur Di. 6. DS, HSZ17, 411)
person | Frau Mustermann ist zurzeit im Urlaub, Nora spricht mit dem Hausmeister.
person | Prof Lindner wird erwähnt: Mitarbeiterin im Cooporate Design ist freien
– | angesprochen, mal schauen ob's was gebracht hat
name | Dagegen war zum Beispiel Dick Sommer für Borussia Mönchengladbach ein echter Fehlgriff.
– | Eventuell können wir die Räumlichkeiten dann auch mit nutzen
person | INF-PC-Pool (kein Ethernet), Physik-PC-Pool (Dr. Winter)
– | E-Learning (codequiz.org, Carsten fragen)
– | Eine 4567 veröffentlichte Gedichtsammlung fand guten Absatz.
e-mail | Ein Besucher (hilfe@verein.example) fragte wegen den Ersti-Sticks. Er hat
– | Wahl KassenprüferInnen 7173 für 7 Jahre (Einfachwahl)
– | Protokoll fsfw Dresden 7149-44-41
– | Zusammenarbeit mit CMS (Chaos macht Schule des CCC)?
`;
