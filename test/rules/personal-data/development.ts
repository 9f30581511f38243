/** See phrases.ts. */
export const developmentPhrases = `
e-mail | Rückfragen an helferin@example.org
e-mail | Bitte schreibt an kv.beispielstadt@example.com, danke
e-mail | Anmeldung über erika.muster+wahl@mail.example.net!
e-mail | wahlkampf_team@example.org hat den Schlüssel
e-mail | name (at) example.org
e-mail | helfer[at]example.com wegen Plakaten
e-mail | Kontakt: max(at)example(dot)org
e-mail | kasse [at] example [dot] com
e-mail | info@bücher.example
e-mail | orga@müller-beispiel.example fragen
e-mail | <vorstand@example.org>
e-mail | E-Mail:team@example.org
e-mail | mailto:post@example.org
e-mail | TEAM@EXAMPLE.ORG
e-mail | Zusage kam von m.muster@uni.beispiel.example am 3.5.
e-mail | schickt Fotos an foto@example.org/presse@example.org
e-mail | name (ät) example.org
e-mail | Spende angekündigt per Mail (spenderin@example.com)
e-mail | Adresse war falsch, richtig: k-muster@example.org.
e-mail | vorname.nachname at example.org
phone | Schlüssel: 0171 3920001 anrufen
phone | 0171/3920002
phone | Handy 0171-3920003
phone | ruf an: 030 23125456
phone | (030) 23125 457
phone | 030/23125-458
phone | 030 - 231 25 459
phone | +49 30 23125460
phone | +49 (0)30 23125 461
phone | +49 (0) 171 / 39200 04
phone | 0049 171 3920005
phone | 0049-30-23125-462
phone | 00491713920006
phone | +491713920007
phone | +49-171-39200-08
phone | 030.23125.463
phone | 0171.39200.09
phone | 03023125464
phone | 01713920010
phone | 0176 04069011
phone | 0176/040 690 12
phone | Tel.: 23125465
phone | Telefonnummer 23125 466 steht am Büro
phone | Tel.-Nr. 23125467
phone | Handynr.: 0171 39200 13
phone | mobil 0171 39 20 014
phone | WhatsApp 017604069015
phone | Material gibt es unter 0221 4710123 bis Samstag
phone | Köln: 0221/4710-124
phone | Hamburg 040 66969 125 App. 12
phone | 069-90009126
phone | München (089) 99998 127
phone | Whatsapp-Gruppe über +44 20 7946 0958
phone | aus den USA: +1 202 555 0143
phone | Fahrer 0171 3920016, ab 8 Uhr
phone | Tel 030/23125468 oder 0171/3920017
phone | Wer mitfährt: 0 171 392 00 18
phone | (+49) 171 3920019
phone | Durchwahl 030 23125-469
phone | Tel:0171-39 200 20
iban | DE89370400440532013000
iban | DE89 3704 0044 0532 0130 00
iban | bitte auf de89 3704 0044 0532 0130 00 überweisen
iban | Konto DE90 9999 9999 0000 0047 11 der Kasse
iban | Spende kam von DE66999999991234567890.
iban | IBAN:DE55999999990815081500
iban | Erstattung an AT61 1904 3002 3457 3201
iban | NL91 ABNA 0417 1643 00
iban | nl91abna0417164300
iban | CH93 0076 2011 6238 5295 7
iban | Rücküberweisung (CH9300762011623852957)
iban | IBAN DE89-3704-0044-0532-0130-00
iban | KW12 DE89370400440532013000 gebucht
iban | Spende 50 € von De89 3704 0044 0532 0130 00, Zweck Wahlkampf
iban | AT989999900000004711 BIC unbekannt
iban | LU28 0019 4006 4475 0000
iban | Beleg 12 DE13 9999 9999 7777 0000 12 Sammelbuchung
address | Treffpunkt Musterstraße 12
address | Musterstr. 12
address | Hauptstr.5
address | Karl-Marx-Str. 8a
address | Karl-Marx-Straße 8 in Beispielstadt
address | Hauptstraße 12 b
address | Hauptstrasse 12b
address | Lange Straße 7
address | Berliner Allee 101
address | Lindenweg 3, 12345 Beispielstadt
address | 12345 Beispielstadt, Lindenweg 3
address | Am Rathausplatz 7
address | Goetheplatz 2, Hinterhof
address | Berliner Platz 4
address | Schlüssel liegt Kirchgasse 9
address | Innerer Ring 14
address | Nordring 22
address | Kurfürstendamm 210
address | Material bei Schöneberger Ufer 15 abholen
address | Mühlensteig 6
address | Potsdamer Chaussee 44
address | Neumarkt 3
address | Alter Markt 5
address | Rosenhof 8
address | Am Anger 3
address | An der Kirche 5
address | Zum Sportplatz 8
address | Unter den Linden 5
address | Im Winkel 4, 12345 Beispielstadt
address | Auf dem Hügel 11
address | Musterstraße 12-14
address | Musterstraße 12 – 14
address | Musterstr. 3/5
address | Straße der Jugend 18
address | Straße des 17. Juni 135
address | Platz der Einheit 3
address | Musterstraße Nr. 12
address | Lindenallee, Nr. 5
address | abgestellt in der hauptstraße 12
address | Plakate lagern musterstr. 5
address | MUSTERSTRASSE 12
address | Ernst-Muster-Weg 17a, 2. OG
address | Spende von Beispielweg 4
address | Wir waren in der Gartenstraße 3 und dann im Büro
address | Jungfernstieg 9
address | Lager: Bahnhofstraße 21.
address | Musterpfad 2
address | Seepromenade 6
address | Infostand vor Marktstraße 15, 10 Uhr
address | Auto steht Rosa-Luxemburg-Platz 1
person | Herr Beispiel war da
person | Frau Beispiel möchte helfen
person | mit Frau Dr. Muster
person | Hr. Beispiel
person | Fr. Muster rief an
person | Herrn Mustermann Bescheid geben
person | Frau Müller-Lüdenscheidt öffnet das Büro
person | Dr. Beispiel hat gespendet
person | Prof. Muster sprach zur Energie
person | Prof. Dr. Muster
person | Dank an Familie Beispiel
person | Fam. Muster
person | Spende der Eheleute Beispiel
person | Ehepaar Muster gibt Schlafplätze
person | Frau E. Beispiel
person | Frau Prof. Dr. Beispiel
person | Herr von Beispiel
person | Frau van Muster
person | Herr und Frau Muster
person | Dr. med. Beispiel
person | FRAU BEISPIEL
person | von Frau Şahin
person | Herr Öztürk hilft am Samstag
person | Frau O'Beispiel
person | Übergabe an frau Beispiel
person | Gespräch mit Herrn Dr. Muster-Beispiel
person | Professorin Beispiel kommt
person | Hrn. Muster gefragt
person | Mrs Sample helped
person | Schatzmeister Herr Beispiel
phone,person | Frau Beispiel, 0171 3920021
e-mail,person | Herr Muster (muster@example.org)
address,person | Fam. Beispiel, Lindenweg 8
iban,person | Erstattung an Herrn Beispiel DE89 3704 0044 0532 0130 00
e-mail,phone | Kontakt team@example.org oder 030 23125470
– | Haus 7 Türen offen
– | Festival in der Lange Straße
– | 45 Türen, 20 Gespräche, 3 Absagen
– | Tür 12 von 30
– | 14:00–17:30
– | 10-14 Uhr
– | 09-12 Uhr, dann 13-16 Uhr
– | 08:00-10:00
– | 2024-08-30
– | 30.08.2026
– | vom 01.02.2026 bis 03.02.2026
– | 01/2026 02/2026
– | 1.234,56 €
– | 12.500 Flyer, 300 Plakate
– | 10 000 Flyer
– | 1 200 000 Stimmen
– | 100 200 300 Flyer
– | 3-4 Leute
– | Wahlkreis 012, Stimmbezirk 0815
– | 01067 Dresden
– | PLZ 01067, 01069, 01097
– | PLZ 01067-01099 verteilt
– | AGS 09162
– | AGS 09162000
– | Gemeinden 09162 09163
– | Aktenzeichen 32.1-45/2026
– | Az. 013-4567/26
– | Bescheid vom 2026-05-01, Nr. 4711
– | Rechnung 0815-4711
– | Beleg 0123/4567
– | Beleg 2026-000123
– | ISBN 978-3-16-148410-0
– | BGBl. 2024 I Nr. 70
– | § 25 Abs. 2 Nr. 6
– | § 25 Abs. 2 Satz 1 Nr. 6 PartG
– | USt-IdNr. DE123456789
– | Steuernummer 151/815/08156
– | DE88 3704 0044 0532 0130 00
– | Gläubiger-ID DE98ZZZ09999999999
– | Konto 4711
– | Spende 2024-0815
– | Spendennummer D-4711
– | Version 2.10.3
– | 52.5200, 13.4050
– | Koordinaten 50.110922 / 8.682127
– | #Beispielstadt2026
– | @gruene_beispielstadt hat geteilt
– | Instagram: @gruene.beispielstadt
– | Mastodon @kv_beispiel@social.example
– | https://example.org/termine/0171234567/2026
– | https://video.example/@gruene.beispielstadt
– | www.example.org/termine
– | Öffnungszeiten Mo-Fr 9-17 Uhr
– | Öffnungszeiten 0900-1700
– | B 27 gesperrt
– | A 9 war voll
– | L 1005 gesperrt
– | Bundesstraße 27
– | Landesstraße 1005 Umleitung
– | Kreisstraße 12
– | Gleis 3
– | Halle 12
– | Linie 5
– | Bus 120 ab Bahnhof
– | Straßenbahn 5
– | Plakat 12
– | Listenplatz 3
– | Platz 2 im Wahlkreis 191
– | Auf Platz 2 der Landesliste
– | Sitzplatz 12
– | Platz 1 bei der Wahl
– | Infostand Marktplatz 10 Uhr
– | Marktplatz 14:00–17:30
– | Marktplatz 30.08.
– | Marktplatz 10 bis 14 Uhr
– | Rathausplatz 3. Mai
– | Marktplatz 12. und 13. August
– | Hauptstraße 12 Plakate gehängt
– | Hauptstraße 12 Großplakate
– | Lindenweg 5 Türen offen
– | Gartenstraße 20 gute Gespräche
– | Berliner Straße 14–17 Uhr
– | In der Hauptstraße viele Gespräche
– | Straße der Jugend
– | Straße der Jugend 12 Plakate
– | Dr.-Külz-Ring wurde plakatiert
– | Frau-Holle-Land
– | Herrenberg
– | Frauenstein
– | Herrenberg 3 Stunden
– | Bahnhof 5 Leute
– | Wochenmarkt 8-12 Uhr
– | Wochenmarkt 3 Gespräche
– | Flohmarkt 2026
– | Umweg 2 km
– | Radweg 3 verteilt
– | Hinweg 3 Stunden
– | Banner Marktplatz 5 m breit
– | Am Samstag 3 Stunden Haustür
– | Am Infostand 5 Gespräche
– | Im August 2026
– | Im Wahlkreis 191 unterwegs
– | Am Stand 2 war es ruhig
– | In der Halle 12
– | Im Saal 3
– | Am Gleis 3 treffen
– | An der Tür 12 Minuten geredet
– | In der KW 32
– | Im Schnitt 4 Gespräche
– | Herr der Lage
– | Frau und Mann
– | Frauen und Männer
– | frauenpolitisch
– | Familie und Beruf
– | Themen: Familie, Miete, Rente
– | viele Familien mit Kindern
– | Frau Mitte 50 sehr interessiert
– | Fr. Abend und Sa. früh
– | Fr. 30.08.
– | Fr. Infostand, Sa. Haustür
– | Frau, Leben, Freiheit
– | die Frau von der Presse war da
– | Frau zu Hause, Mann auf Arbeit
– | Herr vom Ordnungsamt kam vorbei
– | Prof. gesucht
– | Dr.-Ing. als Referent gesucht
– | Landtagswahl Sachsen 2024
– | Bundestagswahl 23.02.2025
– | Kommunalwahl 26.05.
– | Wahlkreis 191 Beispielland I
– | Städtepartnerschaft Beispielstadt – Musterburg
– | 3:1 gewonnen
– | FC Beispiel gegen SV Muster 2:2
– | Treffen um 18 Uhr im Büro
– | 350 € Fahrtkosten
– | 2.000,00 EUR bar
– | Telefonaktion mit 12 Leuten
– | Tel. 3 Gespräche
– | 200 Anrufe per Telefon, 12345 Flyer verteilt
– | 4 x A1, 20 x A2
– | 3 x 2 m Banner
– | 2024-2029
– | 25 % Beteiligung
– | Zug ICE 1005, Wagen 12
– | RE 3 nach Musterburg
– | Route 12 bis 15 fertig
– | Plakate 1–40 hängen
– | 10 Stück @ 2,50 €
– | 5er-Gruppen liefen gut
– | 2. Stock an Flyern nötig
– | 3. Versuch klappte
– | Nr. 1 Thema Miete
– | Raum 204, Etage 2
– | Viele Ältere, Rente ist Thema
– | Musik kam gut an
– | Wir brauchen mehr Kleber
– | Radverkehr und Wärmenetz waren Thema
– | Schlüssel im Büro
– | Reise mit Deutschlandticket
– | um12 Uhr treffen wir uns alle am Bahnhof
– | ca20 Leute waren beim Auftakt in der Mitte
– | DE 12 Stimmen
`;
