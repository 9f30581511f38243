/**
 * 120 phrases, half of them with nothing in them, as people write in minutes, forums, chats and notes from the door, in
 * German and English; written in November 2026 by one who had not looked at the patterns. Persons, numbers and addresses are
 * invented. `donor` and `no donor` are what stands in the column of donor numbers.
 */
export const firstUnseen = `
phone | Wer mitfahren will: Orga-Telefon 0176 040 690 12
phone | bin erst ab 18h zu erreichen, 030-23125 117
phone | Rückfragen bitte an 0171/39200-45 (abends)
phone | call me on +49 171 3920033 if you get lost
phone | Schlüssel liegt beim Hausmeister, Tel 040.66969.212
phone | Notfallnummer der Gruppe 01763920011
phone | Festnetz 089 / 999 98 340, AB läuft
phone | ihre mobile is 07700 900 123
phone | hab die Nummer: null eins sieben eins 39 200 12
phone | Fahrer erreichbar unter 0049 176 04069033
phone | zur Not bei der Oma anrufen 037383 6421
phone | whats app bitte nur 0171 392 00 88 danke!!
email | schreib an m.beispiel91@posteo.example
email | anmeldung bei beispiel [ät] gruene-muster punkt example
email | erika (at) muster-kv (dot) example has the list
email | Mailverteiler: kai@muster.example; uli@muster.example
iban | bitte auf DE02 1203 0000 0000 2020 51 überweisen
iban | Auslagen zurück an AT611904300234573201
iban | Kontodaten liegen vor: de02120300000000202051
iban | refund to GB29 NWBK 6016 1331 9268 19
address | Treffen in der Lindenallee 14, Hinterhof links
address | Material steht bei uns, Am Mühlgraben 3
address | abholen: Brunnengasse 7b in 99999 Beispielstadt
address | wir schlafen in der Hermann-Löns-Str. 22
address | Plakate lagern Zum Sportplatz 5, Garage
address | pick up at 12 Station Road, top floor
address | wohnt Lange Reihe 88 und hat Platz für zwei
address | Kistenabgabe beethovenstr 4 bis 20 uhr
address | Quartier: Unter den Eichen 31
address | Klingeln bei Schillerpl. 2
person | Herr Kowalczyk vom Ordnungsamt war freundlich
person | Frau Dr. Öztürk übernimmt den Stand
person | mit Fr. Hinrichs abgesprochen
person | Mr Whitfield let us use his garden
person | Pfarrer Lohmann stellt den Saal
person | Danke an die Frau Nguyen für den Kuchen
person | Familie Grabowski nimmt drei Gäste auf
person | Ms. Oyelaran will bring the banner
name | Protokoll: Sabine Petersdorf
name | Jannis Kolb und Mira Stein sind entschuldigt
name | TOP 3 stellt Dominik Rehbein vor
name | Kassenprüfung durch Hannelore Timm und Cem Aydin
name | Den Schlüssel hat Franziska Wolter
name | Karin M. fährt mit zwei Autos
name | Lunch was cooked by Olga Ivanova
name | gewählt wurde Torben Siefert mit 12 Stimmen
door | im dritten Stock links will man keine Flyer mehr
door | Nr. 17 ist sauer wegen Windrad
door | bei Meiers nicht nochmal klingeln
door | Hausnummer 9, Herr mit Hund, wählt uns vielleicht
door | EG rechts hat Interesse an Solar
door | no. 23 asked for a leaflet on rents
door | zweites Haus hinter der Kirche: nie wieder klingeln
door | Wohnung 4 hat nach der Wärmepumpe gefragt
door | flat 2b was angry about parking
door | Haus mit dem roten Tor, Besitzer schimpft
about | eine Helferin hatte einen epileptischen Anfall
about | der Gastgeber ist seit Mai arbeitslos
about | she is pregnant and cannot carry boxes
about | ein Mitfahrer ist aus der Kirche ausgetreten
about | Anwohnerin, 83, dement, hat uns reingebeten
about | unser Fahrer sitzt im Rollstuhl
about | her son is in rehab, be careful
about | der Kassierer lebt getrennt von seiner Frau
donor | Huber M.
donor | Fam. Scholz
donor | Annette-Krause
donor | peter schmitt 12
donor | J.Bauer
donor | Dr. Wendt 2026
donor | müllerin
donor | Kowalski/Berlin
no donor | SP-2026-0117
no donor | 004711
no donor | D 1001
no donor | Q3/26-14
no donor | MITGL-88213
no donor | Beleg 17
no donor | LV-HE-0815
no donor | Nr 12 b
– | Wir waren zu siebt und haben 340 Türen geschafft
– | Start 9:30 am Bahnhof, Ende gegen 16 Uhr
– | Ankunft Gleis 12, Zug 14:07, RE 4711
– | Tür 1 bis 40, danach Pause
– | Materialbestellung 2026-118 ist raus
– | 2.500 Flyer A5, 120 Plakate A1, 40 Kabelbinder
– | Der KV Musterkreis übernimmt die Fahrtkosten
– | Infostand am Markt 10-13 Uhr
– | Genehmigung Az. 32-4711/26 liegt vor
– | Rund 030 Leute pro Stunde am Stand
– | good turnout, 45 people at the stall
– | Die Stimmung in der Straße war gut
– | Im Viertel wohnen viele Familien
– | Wahlkreis 17 hat 61.000 Wahlberechtigte
– | bei Regen treffen wir uns in der Halle
– | Bus 117 hält direkt davor
– | Frauenanteil 48 Prozent
– | Herrenlose Kartons bitte mitnehmen
– | Grüne Woche 2027: Stand 12, Halle 5
– | Budget 1.200 Euro, davon 300 für Sprit
– | 12 Haustüren offen, 30 zu
– | Der dritte Stock war nicht zugänglich
– | Die Landesgeschäftsstelle antwortet bis Montag
– | Haus der Jugend, großer Saal
– | Platz für 40 Personen
– | doors 1 to 60 on the east side are done
– | met at ten, finished at four, no rain
– | Wir brauchen zwei Fahrer und ein Auto mit Anhänger
– | Europawahl 2029: Beginn der Planung im Mai
– | Nächstes Treffen 14.03.2027 um 19:00
– | Schulung Haustür, Teil 2, online
– | Die Linke und die SPD standen nebenan
– | Straße komplett, Rücklauf gering
– | Höhe der Plakate mindestens 2,50 m
– | 99 Luftballons für das Kinderfest
– | Rechnungsnummer 2026/0300123
– | Bei Nachfragen hilft die Geschäftsstelle
– | Ein Helfer hat sein Rad vergessen
– | PLZ-Gebiet 03 und 04 abdecken
– | Die Kirche am Ring erlaubt keinen Stand
– | Karl-Marx-Stadt heißt heute Chemnitz
– | Goethe und Schiller stehen vor dem Theater
– | Martin-Luther-King-Tag als Anlass nutzen
– | Lena, die Straßenbahnlinie, fährt alle 10 Minuten
– | Stand neben Edeka, gute Laufkundschaft
– | Es gab Kaffee, 3 Kannen, und Kuchen
– | Leute über 60 haben am meisten gefragt
– | Krankenhaus, Pflege und Miete waren Themen
– | Themen: Rente, Kirchenaustritt, Asyl
– | two flats per floor, five floors
– | please bring 50 leaflets and tape
– | Rückmeldung der Gemeinde: keine Auflagen
`;
