/** See phrases.ts. Written to break the detector once it was tuned; its first run said precision 0.88, recall 0.80. */
export const secondHeldOut = `
e-mail | Orga läuft über ov-nord@mail.beispielstadt.example, bitte cc an alle
e-mail | erika_muster ( at ) example.com
e-mail | neue Adresse -> wahl2026@example.org
e-mail | Verteiler=helfer@example.net;
e-mail | post AT example DOT org
e-mail | „kontakt@example.org“ hat nicht geantwortet
e-mail | Rechnung ging an buero@beispiel-stadt.example.
e-mail | maxi.muster%wahl@example.org
phone | Bitte 0171 3920041 o. 0171 3920042
phone | Tel. privat 030 23125482
phone | Wer Fragen hat:030/23125483
phone | 0221 / 4710 484
phone | +49 176 / 040 690 43
phone | ruft vorher an (0171-3920044)
phone | Handynummer 0171_3920045
phone | T: 089/99998485
phone | 0049 30 23125486
phone | 0171/ 3920046
phone | Pforte 030-23125-0
phone | 0171 3920047/48
phone | mobil: +49 (171) 3920049
phone | 040-66 96 94 87
iban | Auslagen bitte auf DE66 9999 9999 1234 5678 90, danke
iban | DE 90 9999 9999 0000 0047 11
iban | IBAN=DE53999999990000000042
iban | Kto. DE13-9999-9999-7777-0000-12
iban | Rücklastschrift AT98 9999 9000 0000 4711 vom 3.5.
iban | GB29 NWBK 6016 1331 9268 19
iban | DE90 99999999 0000004711
address | wohnt Ahornweg 27
address | Keller Ecke Goethestr. 30, Eingang hinten
address | Abfahrt 8:30 ab Parkstraße 6
address | Obere Gasse 4
address | Am Alten Bahnhof 2
address | Zum Dorfanger 1
address | St.-Georg-Straße 12
address | Straße am Wald 5
address | Lager in Beispielstadt, Kastanienallee 15 (Garage)
address | Rote-Kreuz-Str.7
address | Bäckergäßchen 3
address | Lindenstraße 104A
address | Marktplatz 1, 12345 Beispielstadt
address | Schloßstr. 8 bei Beispiel klingeln
address | Kleiner Sand 4, 54321 Musterburg
address | Neue Str. 16
address | Haydnstrasse 4 2.OG
address | Fritz-Beispiel-Ring 19 c
person | Danke an Frau Beispiel und Herrn Muster
person | Frau Beispiel-Özdemir
person | hr. Muster kommt später
person | Fam Beispiel
person | die Frau Muster vom Vorstand
person | Herr Prof. Muster
person | frau dr. Beispiel
person | Frau Sophie Muster
person | Herrn und Frau Beispiel
person | Familie v. Beispiel
person | Fr.Muster fragt nach
person | Dr. A. Muster
person | Herr Landrat Beispiel begrüßte uns
person | Fräulein Beispiel
person | Dipl.-Ing. Muster
person | bei Frau Muster geklingelt
phone,person | Hr. Beispiel (Hausmeister), Tel. 030/23125488
address,person | Fr. Muster, Birkenweg 11a
e-mail,person | Dr. Beispiel: praxis@example.org
iban,person | DE66 9999 9999 1234 5678 90 Familie Muster
– | Start 9 Uhr Rathaus, Ende 13 Uhr Marktplatz
– | 8 Personen x 3 Stunden = 24
– | Kreisstraße, Landstraße und B 4 plakatiert
– | Marktplatz 3x umgebaut
– | Bahnhofstraße 200 Flyer, Marktstraße 150 Flyer
– | Schillerstraße 2. Runde
– | Hauptstraße: 5 Stände
– | Goethestraße (20 Türen)
– | Kirchweg 3 Türen zu
– | Gartenstraße 15 % offen
– | Wir gingen die Lange Straße 2 Mal ab
– | Am Park 5 Plakate weg
– | An der Schule 12 Eltern gesprochen
– | Am See 2026 wieder
– | Unter den Linden war viel los
– | Zum Wald 4 km
– | Zug 6:05, Rückfahrt 19:52
– | Wahlkreis 101 bis 103
– | 04.09.–06.09.2026
– | 0 Vorfälle
– | Stimmen: 02.314
– | 0151 und 0160 sind Stimmbezirke
– | Beschluss 2026/017-3 des Vorstands
– | Inventar 0420 1187
– | Seriennummer 4711-0815-1234
– | Beleg-Nr. 0099 1234
– | Plakatgenehmigung 32-08154711/26
– | Artikelnummer 0340 2210
– | Anteil 0,171 392
– | Kassenbuch Seite 12, Zeile 3
– | Sammlung 12.05., 180,50 €
– | Losnummer 018 5521
– | Wahlbezirke 0201, 0202
– | 1. FC Beispielstadt 4:2
– | Folge @gruene_jugend_beispiel
– | 12 @ Infostand
– | Treffen at home
– | Kick-off at Beispielstadt
– | Frau als Kandidatin wäre gut
– | Frauen Union war auch da
– | Frauenfrühstück
– | Herr und Hund
– | Familienfest im Park
– | Familie, Rente, Wohnen
– | Fr. Flyer, Sa. Stand, So. frei
– | Fr. 18 Uhr
– | Fr 14-17 Uhr
– | Dr. Beispiel-Straße gesperrt
– | Professor-Muster-Platz
– | Doktorspiele im Ausschuss
– | Prof und Studis diskutierten
– | Herrliches Wetter
– | Frau (60) fragte nach Rente
– | Mehr Herrenfahrräder als gedacht
– | jung, weiblich, Erstwählerin
– | Top 5 Themen: Miete, Bus, Kita, Rente, Klima
– | 3 Kisten Äpfel und 40 Brezeln
– | Beamer aus Raum 3 mitnehmen
– | AT 2 Grenze, CH nicht
– | BE 100, BB 20 Plakate
– | Platz 12 von 40
– | Weg 3 km bis zum Bahnhof
– | Ring frei für Runde 2
– | Abschnitt Markt 5 bis 9 fertig
– | Rathausplatz 11-13 Uhr
– | Alter Markt 18 Uhr
– | Neuer Platz 2 Stände
– | Großer Ring 12 km
– | Treffpunkt Parkplatz 3 am Stadion
– | Spielplatz 4 besucht
– | Campingplatz 12 Zelte
– | Nordhof 2 Busse
– | 20er Zone in der Bergstraße
– | Straße 7 und 8 fertig
– | Allee mit 12 Bäumen
`;
