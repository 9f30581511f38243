/**
 * 120 further phrases of the same kinds, half of them with nothing in them, written when the patterns had learned from the
 * first list, and measured once before anything was mended.
 */
export const secondUnseen = `
phone | Rückruf erbeten: 0171 39 20 014
phone | Busunternehmen erreichbar unter 03 85/593 11 20
phone | meine nr falls was ist 017604069055
phone | Ansprechpartnerin vor Ort 040 / 66 96 94 71
phone | ring the host on 020 7946 0321
phone | Telefon des Wirts: 0221-4710-555
phone | notfalls +49-30-23125-600 wählen
phone | Mobil (privat) 0171.3920099
phone | 089 99998 - 17, nur vormittags
phone | Quartiergeber in Graz: +43 316 123456
phone | Ruf bitte die 0 69 / 9 00 09 112 an
email | infos bei moni_k@mail.example
email | Kontakt: beispiel.vorstand@ov-muster.example (privat)
email | jonas.k at web dot example writes the minutes
email | anmelden unter kreis[at]muster[punkt]example
iban | Spritgeld bitte an DE91 1000 0000 0123 4567 89
iban | IBAN: CH93 0076 2011 6238 5295 7
iban | Quittung liegt bei, Konto DE75512108001245126199
address | Übernachtung bei uns, Goethestr. 19
address | Kartons stehen Feldstr.7 im Schuppen
address | Treffpunkt vor der Bahnhofsallee 2a
address | bring the posters to 5 Mill Lane
address | Schlüsselübergabe Kastanienweg 41, Seiteneingang
address | Sie wohnen An der Bleiche 6
address | Anhänger parkt Alte Dorfstraße 13
address | Ausgabe der Flyer: Marienplatz 4, 3. Klingel
address | Musterhagen 22, 99998 Beispielhausen
address | Zelt liegt bei Leipziger Ring 118
person | Frau Yildirim bringt den Beamer mit
person | Gespräch mit Herrn Prof. Dr. Steinmann
person | Nachbarin Hartwig hat den Schlüssel
person | hr brandt vom bauhof war nett
person | Mrs. Donnelly donated the cake
person | Ehepaar Jankowski beherbergt vier Leute
person | laut Fr. Behrends kein Problem
person | Kollegin Ostermann übernimmt die Kasse
name | Moderation: Ulrike Sandner
name | Entschuldigt fehlten Lars Böhm und Ayse Demir
name | Foto von Matthias Groll, bitte nicht posten
name | thanks to Peter Halloway for driving
name | Die Rede hielt Swetlana Petrowa
name | Ole Hansen fährt den Transporter
name | Bericht der Kassenwartin Gudrun Thiele
name | Wahlleitung hatte Mehmet Kaya
door | ganz oben unterm Dach wohnt ein Fan von uns
door | Hnr 31: bitte nicht mehr klingeln
door | die im Hochparterre will mitmachen
door | 2. Etage Mitte, Hund beißt
door | bei Schusters gab es Kaffee
door | last house on the left, very rude
door | in der 12b wohnt eine Wählerin von uns
door | first floor flat wants a poster
door | Eckhaus an der Ampel: starkes Interesse
door | Klingel 3 von oben, Name abgeklebt
about | ältere Dame, schwerhörig, sehr nett
about | ein Helfer musste wegen Herzproblemen abbrechen
about | Gastgeberin ist gerade in Scheidung
about | our driver lost his licence for drink driving
about | der Hausmeister ist aus Syrien geflohen
about | Student, schwul, wollte über Queerpolitik reden
about | eine Mutter ohne Aufenthaltstitel bat um Hilfe
about | Mitfahrerin hat eine Nussallergie
donor | Brandt, S.
donor | Eheleute Vogt
donor | m.keller
donor | Schulze-Ahrens 3
donor | Oma Hilde
no donor | 2026/113
no donor | SPN 77120
no donor | K-0042
no donor | X17
no donor | Kasse 2-118
– | Abfahrt 7:45 ab ZOB, Rückkehr circa 20 Uhr
– | 18 Aktive, 5 Stunden, 620 Türen
– | Antrag A-17 wurde vertagt
– | Etat 2027: 4.800 Euro
– | Die Nummer 3 der Liste war zu Gast
– | Kontakt läuft über die Geschäftsstelle
– | 3 x 250 Flyer, 2 x 40 Plakate
– | Weg 3 auf der Wanderkarte, 12 km
– | Platz 2 beim Kreativwettbewerb
– | Landtagswahl: 14,2 Prozent in 12 Bezirken
– | Stand vor dem Rathaus, 9 bis 13 Uhr
– | Straßenfest mit 300 Gästen
– | Herr im Haus ist der Kreisverband
– | Die Frau an der Kasse verkauft auch Tickets
– | the hall seats 80, parking is free
– | 24 doors open, 51 closed, 3 rude
– | Winter in Sachsen, Sommer in Bayern
– | Wir danken allen Familien im Ort
– | Bei Müller gibt es Klebeband im Angebot
– | Oma gegen Rechts waren auch da
– | Polizei: Demo ohne Zwischenfälle
– | Themen am Stand: Pflege, Krankheit, Armut
– | viele Menschen sind krank oder im Urlaub
– | Der Aufzug im zweiten Stock ist defekt
– | Parkhaus, Ebene 2, Reihe C
– | Wohnungen sind knapp, Mieten hoch
– | Haushalt 2027 beschlossen
– | 0 Uhr bis 6 Uhr Nachtruhe
– | Vertrag 2024-0815-33 läuft aus
– | ICE 1071, Wagen 23, Plätze 11-14
– | Temperatur 03 bis 08 Grad
– | Kreis 07, Bezirk 02, Lokal 115
– | rote Häuser, grüne Bäume, gute Gegend
– | Einladung an alle Ortsverbände in Muster
– | Rosa Luxemburg ist Namensgeberin der Stiftung
– | Heinrich-Böll-Stiftung zahlt das Seminar
– | die Bundestagsfraktion schickt Material
– | Unser Bus braucht eine neue Batterie
– | One guide per group, two groups
– | Material in Kiste 4, Regal 2
– | Aktion am Freitag, Auswertung am Montag
– | Bitte Warnwesten und Handschuhe mitbringen
– | Türen in der Altstadt gehen gut
– | Keine Plakate an Bäumen und Ampeln
– | Sammelbestellung endet am 30.11.
– | Ausgaben: Bahn 118,40, Essen 64,00
– | Lesung um acht, Eintritt frei
– | Quote bei Hausbesuchen 38 Prozent
– | Schlechtes Netz, kaum Empfang im Tal
– | Anfrage an das Amt 61 gestellt
– | fünf Leute pro Team, drei Teams
– | Die Tour endet am Markt
– | Unterlagen im Ordner 2026/11
– | Kita und Schule waren häufig Thema
`;
