/** See phrases.ts. Written before the detector was tuned; the first run of the tuned one found no slip. */
export const firstHeldOut = `
e-mail | Mail an anna_b@example.com schicken
e-mail | Rückmeldung: kontakt@beispielstadt.example
e-mail | wer mitmacht: plakate(at)example.net
e-mail | ortsverband [at] example.org
e-mail | Die Adresse lautet grün@grün.example
e-mail | verteiler-liste@lists.example.org eintragen
e-mail | s.muster@example.co.uk hat zugesagt
e-mail | Fragen?orga@example.org
e-mail | name{at}example.org
e-mail | Mail: "chef@example.com"
e-mail | kasse(at)example.org oder kasse(ät)example.org
phone | Rückruf erbeten: 0171 39200 30
phone | 0171 – 39200 31
phone | 030/231 25 471
phone | Tel. (0221) 47 10 472
phone | +49 171 39 20 032
phone | +49(0)30/23125473
phone | 0049 (0)171 3920033
phone | Büro 040/66969-474
phone | 0176-04069034
phone | Telefon: +49 69 90009475
phone | Festnetz 089 99998476
phone | fon 030 23125 477
phone | Meine Nummer ist 0171 392 0035
phone | Nummer vom Hausmeister: 030-23125478
phone | Handy: 0171.3920036
phone | 017604069037 (Fahrdienst)
phone | erreichbar unter 0221-4710479 ab 17 Uhr
phone | Anruf 0171/39 20 038 genügt
phone | Signal +491713920039
phone | Notfall 030 23125480!
iban | Überweisung von DE53 9999 9999 0000 0000 42
iban | DE53999999990000000042
iban | iban: de13 9999 9999 7777 0000 12
iban | Rückzahlung auf Konto AT61 1904 3002 3457 3201 erfolgt
iban | CH39 9999 9000 0000 0471 1
iban | NL64XXXX0123456789
iban | Geld ging an DE90999999990000004711 (Kasse)
iban | FR14 2004 1010 0505 0001 3M02 606
iban | PL61109010140000071219812874
iban | BE68 5390 0754 7034
address | Treff: Schillerstraße 4
address | Schillerstr 4
address | Lessingstr. 14-16
address | Große Gasse 2
address | Ostallee 33a
address | Am Bach 12
address | An den Eichen 7
address | Zur Alten Mühle 3
address | Hinter dem Dorf 6
address | Albert-Muster-Platz 10
address | Stuttgarter Platz 12
address | Schlüssel im Café, Poststr. 1
address | 54321 Musterburg, Ringstr. 9
address | Deichweg 5 c
address | Plakatlager Industriestraße 47, Tor 2
address | Große Bleichen Straße 8
address | Nelkenweg Nr. 3
address | Wiener Ring 3
address | Rheinufer 18
address | Fährdamm 2
address | Weinsteig 15
address | Hamburger Chaussee 150
address | Heumarkt 6
address | Tannenhof 1
address | Abholung Talstraße 5, bitte klingeln
address | Platz der Freiheit 9
address | Alte Landstraße 33
address | Westring 5-7
address | Wilhelmstraße 20 Hinterhaus
address | Dr.-Muster-Straße 6
address | Friedrich-Beispiel-Allee 40
person | Frau Yılmaz bietet ein Zimmer
person | Herr Kovač
person | Hr Beispiel hat abgesagt
person | Dr. Anna Beispiel
person | Frau Anna Muster
person | Familie Mustermann nimmt zwei Leute auf
person | Eheleute Muster spenden
person | Frau Bürgermeisterin Beispiel
person | Herr de Muster
person | Herr zu Beispielstein
person | Dank geht an Fr. Dr. Beispiel
person | Prof. Dr. Dr. h.c. Muster
person | von Herrn M. Beispiel
person | Spende von Fam. Beispiel-Muster
person | Doktor Muster aus dem Ortsverband
person | laut Frau Musterfrau
person | Herr Ng
person | Mr. Sample wrote
phone,person | Hr. Muster 030/23125481
e-mail,address | Beispielweg 5, wg@example.org
address,person | Dr. Muster, Seestraße 7
– | Haus 12 drei Gespräche
– | Straßenfest in der Kurze Straße
– | Türen 120, offen 40
– | 17.30 bis 19 Uhr
– | 2026-09-12 bis 2026-09-14
– | am 05.06. und 06.06.2026
– | Beginn 09:30
– | 0,50 € je Flyer
– | 3.000 EUR, 500 EUR, 20 EUR
– | 5 000 Haushalte
– | 0171 Plakate sind zu wenig
– | Stimmbezirke 0101 bis 0123
– | Stimmbezirke 0101, 0102 und 0103
– | Postleitzahl 04109
– | 04109 Leipzig und 04177
– | Kreisschlüssel 14713
– | Az: 66/0123-26
– | Genehmigung Nr. 2026/04711
– | Rechnung 2026-0412 vom 03.05.2026
– | Kundennummer 0815 4711
– | ISSN 2049-3630
– | BGBl. I S. 149
– | Art. 9 Abs. 2 lit. d
– | Drucksache 20/12345
– | HRB 12345
– | Buchung 70001 an 1200
– | Verwendungszweck Spende 0815
– | Kennung SP-2026-0042
– | v1.0.12
– | N 51° 20.4' E 12° 22.5'
– | #gemeinsam
– | @oekobeispiel
– | @team.beispiel.org auf Instagram
– | https://example.org/@team
– | example.org
– | geöffnet 10–18
– | B 6 stadteinwärts
– | A 100 gesperrt
– | Staatsstraße 177
– | Ausfahrt 12
– | S-Bahn 3
– | Tram 11 bis Endstelle
– | Wahllokal 14
– | Top 3
– | Startplatz 7
– | Stellplatz 4 für den Bus
– | Parkplatz 12 reserviert
– | Platz 3 für die Jugend
– | Kirchplatz 9 bis 12 Uhr
– | Kirchplatz 20. September
– | Neumarkt 9-13 Uhr
– | Rathausplatz 15 h
– | Schillerstraße 30 Flyer eingeworfen
– | Gartenweg 8 Kontakte
– | Bergstraße 40 nette Leute
– | Hauptstraße beidseitig
– | Platz der Freiheit mit 300 Menschen
– | Allee der Bäume gepflanzt
– | Prof.-Beispiel-Straße wird umbenannt
– | Frauental
– | Frauenplatz
– | Herrnhut
– | Herrengasse
– | Supermarkt 2 Stunden
– | Parkhof 2026
– | Friedhof 10 Uhr
– | Heimweg 40 Minuten
– | Am Sonntag 14 Leute
– | Am 12. September
– | Im Juli 3 Einsätze
– | Im Raum 12 ist Probe
– | Zum Termin 3 kamen alle
– | Am Tag 2 mehr los
– | Im Bezirk 4
– | In der Gruppe 5 Personen
– | Am Marktplatz 2 Stände
– | Zur Bundestagswahl 2025
– | Unter 18 Jahre
– | Herr im Haus
– | Frau am Stand war nett
– | Frau mit Hund
– | Familie mit drei Kindern
– | Familie ist uns wichtig
– | Doktorarbeit über Wahlkampf
– | Fr. früh, Sa. Nachmittag
– | Fr. und Sa. je 4 Stunden
– | Herr Ober, bitte
– | eine Frau von Attac
– | Ein Herr aus der Nachbarschaft
– | Frau Anfang 30
– | Europawahl 9. Juni 2024
– | Wahlkreis 52 Musterland-West
– | Partnerstadt Musterville
– | 2:0 im Derby
– | Ergebnis 12,3 % (+2,1)
– | 1. Platz beim Lauf
– | Telefonzelle
– | Handyempfang schlecht
– | Anruf bei 40 Mitgliedern
– | 15 Signale
– | A3-Plakate 40 Stück
– | 2 x 3 Stunden
– | 1990 bis 2026
– | IC 2045 Verspätung 30
– | Team 4 lief Route 7
– | Plakat Nr. 0815
– | 5 @ 3 €
– | Kleister 12 kg
– | Dritter Anlauf
– | Block 4 fertig
– | Solardächer, Bus und Bahn
– | Kamen gut ins Gespräch
– | Neue Kisten nötig
– | Frühstück vorher hilft
– | 2 Autos, 8 Leute, 120 km
– | ab12 Leuten lohnt sich das Zelt auf der Wiese
– | IBAN bitte bei der Kasse erfragen
– | E-Mail folgt
– | Mobil und flexibel
`;
