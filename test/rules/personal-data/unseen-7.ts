/**
 * The like from other places (chats of neighbours, delivery notes, notices, minutes of councils). At first sight, by the patterns of
 * before, 91 of 129 with seven false ones among 114; by the patterns that had learned from the sixth list 97 with six. Mended since.
 */
export const seventhUnseen = `
family | Klingel Schreiber/Novak zweimal drücken | zustellnotiz
– | Focus round 7 has 180 houses | leaflet-en
– | kann wer freitag zwei stunden stand machen? | nachbarchat
name | Vollmacht für Emine Yıldız liegt bei | lieferschein
– | hat jemand nen Bolzenschneider übrig | nachbarchat
iban | neue bank, neue nummer: DE18701999000044556677 | forum
family | Familie Winterhalter sucht Wohnung ab Mai | aushang
– | Treppenhausreinigung jeden zweiten Dienstag | hausaushang
floor | Seitenflügel 1. Stock, Glocke kaputt | zustellnotiz
– | altes Rathaus hinter dem Dom wird Museum | ratsprotokoll
iban | Gegenkonto PL29 9990 1014 0000 0712 1981 2874 RÜCKBUCHUNG | ueberweisung
door | linke Doppelhaushälfte am Wendehammer ist frisch bezogen | nachbarchat
– | Familie und Beruf war das Hauptthema | forum
family | bei familie storch abgegeben | zustellnotiz
address | Birkengasse 6/2/14 beim ersten Mal nicht gefunden | zustellnotiz
– | Sendung 00340434161094 noch unterwegs | lieferschein
– | Goetheplatz 12 Uhr Mahnwache | nachbarchat
– | Katze entlaufen, grau, Nähe Stadtpark | aushang
– | Artikel 4711-B nicht lieferbar | lieferschein
– | Clara-Zetkin-Park, Eingang Süd | festplan
– | High St 3 pm, bring umbrellas | leaflet-en
e-mail | antwort an tante.erna[at]example.org dauert | forum
– | SVP-Flyer lagen schon in jedem Milchkasten | forum
trait | Enkelin epileptisch, drum keine Besuche abends | besuchsdienst
address | Zeitung kommt nicht an: Kastanienhof 3 | zustellnotiz
trait | Kundin mit Rollator hat Demenz, zahlt doppelt | forum
– | Karl-May-Festspiele Busfahrt ausgebucht | aushang
– | in der 2. Halbzeit Freibier | festplan
address | treffen privat Zeisigstr 8, nicht im Vereinsheim | nachbarchat
– | Kontoführung 4,90 pro Quartal | ueberweisung
– | gelbe Säcke liegen im Bürgerhaus | nachbarchat
person | Frau D'Angelo gibt Sprachkurs | aushang
– | first floor of the library closed for repairs | minutes-en
– | Strassenaktion Bahnhof Süd 7 bis 9 | gv-protokoll
– | Anfrage zu Laternen in der Richard-Wagner-Straße | ratsprotokoll
trait | chap with the oxygen tank, lifelong Tory | leaflet-en
– | Müllermilch sponsert 80 Becher | festplan
– | Damen 60+ gewinnen Kegelturnier | zeitung
name | minutes taken by Siobhan Carraway | minutes-en
– | IBAN vom Verein steht im Impressum | forum
door | mein Haus ist das dritte nach der Brücke | wegbeschreibung
person | Dr. Zahn übernimmt die Urlaubsvertretung | arztaushang
floor | WG im Erdgeschoss macht wieder Lärm | hausaushang
person | Mag. Steinbichler lässt grüßen | mailsignatur
– | Pflegekräfte fehlen überall im Kreis | forum
– | Rollator-Tanzkurs ab Oktober | aushang
– | Handynummer bitte selbst in Liste eintragen | helferzettel
– | Aldi, Lidl und Penny erlauben keinen Stand | forum
door | Efeuhaus an der Ecke zur Schule, Tor quietscht | wegbeschreibung
– | Nr. 5 der Vereinszeitung erscheint im Mai | gv-protokoll
– | E-Mail-Verteiler wird ab Mai gelöscht | gv-protokoll
– | Gemeinderat lehnt Tempo 30 ab | ratsprotokoll
– | Fahrdienst für Gehbehinderte wird organisiert | helferzettel
family | die Kowalskis fahren ab Montag weg | nachbarchat
door | kein Name dran, Haus mit den Fahrrädern davor | forum
trait | unsere Postbotin ist wieder schwanger | nachbarchat
– | SEPA-Lastschriftlauf am 10. April | gv-protokoll
family | Post für Familie Al-Hamdani nehm ich mit | nachbarchat
family | the Fitzgeralds are away till Sunday | neighbours-en
name | Zuber, Hans-Jörg – Schicht 2 – Grill | helferzettel
– | WLAN-Passwort gibts an der Theke | festplan
door | Nr. 11 hat den Türcode geändert | zustellnotiz
door | rosa Haus gegenüber der Volksschule, Kastl am Tor | zustellnotiz
trait | der Mann mit dem Dackel: Ex-SED, jetzt BSW | nachbarchat
– | Regen ab 15 Uhr, alles abgesagt | nachbarchat
– | Fr. 20.– pro Plakat laut Offerte | offerte
– | Rg.-Nr. RE20250917-03 fällig 14 Tage netto | rechnung
trait | Kollegin ist zum Judentum konvertiert | forum
– | Rentner schimpfen am Stammtisch über alles | forum
e-mail | Mail: bluemchen1958@example.com (für die Fotos) | forum
– | Dr Who quiz night raised 240 quid | minutes-en
– | Bertolt-Brecht-Abend im Stadthaus | aushang
person | Ms Nightingale will bring the trestle table | leaflet-en
– | Hoffest am 14.6., jeder bringt was mit | nachbarchat
person,trait | Herr Winter hat nach Infarkt Pflegegrad 3 | pflegebericht
– | Vereinsbus Reifen 205/55 R16 bestellt | rechnung
– | Funkgeräte auf Kanal 3 stellen | festplan
– | Bezirksgruppe tagt im Gasthaus Post | einladung
door | nur noch die 3, 7 und 13 unbeliefert | zustellnotiz
– | EAN 4006381333931 falsch ausgezeichnet | lieferschein
family | Lehmanns gegenüber füttern die Katze | nachbarchat
door | Wohnungstür mit Kranz neben dem Friseur, da klopfen | wegbeschreibung
trait | alter Herr mit Hörgerät spendet seit Jahren der Linken | besuchsdienst
phone | 037296 / 1 88 45 oma anrufen wegen schlüssel | nachbarchat
name | Empfang bestätigt: Rosalinde Quast | lieferschein
door | skip number 31, they complained twice | leaflet-en
door | bei der 29 liegt zeitung immer im matsch | zustellnotiz
door | Hof mit der großen Linde gleich nach dem Ortsschild | wegbeschreibung
– | suche Anhänger für Samstag, tausche Kuchen | kleinanzeige
e-mail | cc mabel.finch@example.net on everything | neighbours-en
– | Protestwähler gibts hier in jedem Dorf | forum
address | Lange Reihe 14–16 alle Kästen innen | zustellnotiz
– | Postfach wird montags geleert | helferzettel
– | die Klingel am Vereinsheim geht wieder | nachbarchat
– | Frau Holle im Puppentheater ausverkauft | aushang
name | mit freundlichen grüßen Ludmilla Hackbarth | mailsignatur
– | Stadtbücherei EG rechts, Kinderabteilung | aushang
floor,trait | dame im 1. stock hat corona, suppe vor tür | nachbarchat
address | parcel for 5 Orchard Close went next door | neighbours-en
– | Lindenstr. 2 Std. Parkverbot wegen Fest | aushang
– | parents angry about school run traffic | minutes-en
door | Einfahrt zwischen Trafo und Nr. 70 | wegbeschreibung
– | Hausordnung gilt für alle Mieter | hausaushang
trait | his boy has cystic fibrosis, worried about school | neighbours-en
floor | oberste Wohnung mit Dachterrasse hat den Schlüssel | nachbarchat
phone | ruf einfach durch: 0341 99 88 07 12 | nachbarchat
door | H.Nr. 202 hat zwei Kästen | zustellnotiz
– | bitte nix auf Autos klemmen!! | helferzettel
address | Unterm Rain 4 bitte durch den Schlitz | zustellnotiz
person | hr vogel hat den schlüssel vom gemeindehaus | nachbarchat
address | Tour 6 endet Schlossbergring 90 | zustellnotiz
family | auf dem Briefkasten steht Ohnesorg, innen Metzler | zustellnotiz
– | Sitzung öffentlich, 11 Zuhörer | ratsprotokoll
family | doorbell says Patel & Wood | leaflet-en
– | BEITRAG 2025 SAMMELLASTSCHRIFT 48 POSTEN | ueberweisung
– | Selbsthilfegruppe Krebs sucht neuen Raum | aushang
address | Zürcherstrasse 118 stellt Velos ins Treppenhaus | forum
trait | Opa von gegenüber ist fast blind, wählt per Schablone | nachbarchat
person | Hausmeister Krause schließt um 22 Uhr ab | aushang
– | geese by the pond, give them space | leaflet-en
– | Hohlkammer 84,1 x 59,4 cm | offerte
– | bins go out Tuesday this week | neighbours-en
– | Uferweg Schlamm, Gummistiefel! | zustellnotiz
– | Frauenhaus sammelt Winterjacken | aushang
– | Mülltonnen diese Woche schon Donnerstag | nachbarchat
– | Doktor Schiwago im Kurtheater | aushang
address | Lieferanschrift: Wiesenrain 30, Tor links | lieferschein
address | Deichreihe 2, rechts ab zum Hof | wegbeschreibung
– | GV Traktandum 7 Varia | gv-protokoll
– | Herrentoilette im Festzelt defekt | festplan
family | Paket bei Fam. Dachs hinterlegt | zustellnotiz
person | Ing. Haberl will den Traktor herborgen | nachbarchat
phone | Festnetz 038371-5509-61, AB läuft | kleinanzeige
iban | Beitrag Sektion auf CH58 0999 8000 9876 5432 1 | ueberweisung
name | Ueli Zgraggen hat Traktandum 4 beantragt | gv-protokoll
– | Muslime und Christen feiern zusammen Stadtteilfest | zeitung
– | Käthe-Kollwitz-Schule spendet Tombolapreise | festplan
person | Herr v. d. Heyde beschwert sich übers Hupen | ratsprotokoll
– | Die Ortsvorsteherin verweist auf die Bauverwaltung | ratsprotokoll
– | Vorlage BV/2024/087 ungeändert beschlossen | ratsprotokoll
– | Gebiet 17 Nord noch frei | zustellnotiz
phone | sms an 0043 676 812 00 44 reicht | kleinanzeige
iban | Grillfleisch umlegen: DE28 9995 0000 1122 3344 55 | nachbarchat
– | Stehleiter 6-stufig zu klein für Laternen | forum
phone | bin erreichbar 0174-909 13 17 lg | nachbarchat
address | hier nochmal die adresse: obere kehre 21 | nachbarchat
– | Otto-Versand Gutschein verlost | festplan
e-mail | schreib mir k.sturmvogel@post.example | nachbarchat
e-mail | Gesendet von birnbaum-ute@example.org | mailsignatur
phone | Mobil +43 660 555 18 29, Bezirksgruppe Süd | mailsignatur
floor | zweite Etage Mitte: bitte nicht vor 10 läuten | zustellnotiz
– | Umkleide Turnhalle 1. OG links | aushang
– | Schulstr. 8.30 Uhr Schülerlotsen | ratsprotokoll
address | Laterne vor Hohe Straße 53 flackert | ratsprotokoll
– | Impfbus steht Mittwoch vorm Kaufland | aushang
– | Packstation voll, Umleitung Filiale | zustellnotiz
door | the bungalow with solar panels past the chapel | leaflet-en
phone | nr vom fahrer 01520 4471 903 falls stau | lieferschein
phone | Tel 0471/800806-33 (Durchwahl daheim) | mailsignatur
– | Straße Am Ring komplett Einwurfverbot | zustellnotiz
person | herr o'connor sucht nachhilfe in mathe | aushang
floor | basement flat never gets the newsletter | leaflet-en
address | bin umgezogen, jetzt Torfmoor 19 | nachbarchat
– | Blinde bekommen Wahlschablonen kostenlos | aushang
floor | ich wohn im 5. stock ohne lift | kleinanzeige
trait | ihr Mann trinkt, sie wählt aus Protest AfD | forum
trait | sie ist strenggläubig und wählt was der Pastor sagt | forum
– | A3 quer, 135 g, matt | offerte
– | flats on the ring road all need key fobs | leaflet-en
address | pls collect boards from 112a Mill Street | leaflet-en
– | Alleinerziehende fordern längere Kitazeiten | zeitung
– | Dr. Best Zahnbürsten als Giveaway? | nachbarchat
iban | Kontonr. 00817263 BLZ 12099900 Auslagen Benzin | ueberweisung
door | nachbar aus der 6 nimmt nix mehr an | nachbarchat
address,floor | Hernalser Zeile 31 Top 5, Mezzanin | lieferschein
family | bei Meiers im Garten ist Hofflohmarkt | aushang
address | Bauantrag Schlehenhang 102 Garage abgelehnt | ratsprotokoll
door | Haus-Nr. 1: Schlitz ganz unten, Hund dahinter | zustellnotiz
address | Abholung in der Bachzeile 12a nach 16h | kleinanzeige
– | Sektion Oberland verteilt am Samstag | gv-protokoll
door | no. 9 wants the gate kept shut | leaflet-en
– | toll gemacht heute, 340 Karten weg | nachbarchat
– | Ticket #20418 beim Support offen | forum
– | wer 80 wird bekommt Besuch vom Kirchenkreis | besuchsdienst
– | Stadtrat vertagt Entscheidung zum Freibad | ratsprotokoll
– | in den Blocks geht kein Türsummer | zustellnotiz
floor | Hochparterrewohnung rechts will Katzensitter | aushang
address | Zeil 20 Eingang über Hof | lieferschein
– | Palette 1,20 x 0,80, 400 kg | lieferschein
trait | Jubilarin nach Hüft-OP bettlägerig, Tochter weit weg | besuchsdienst
trait | Bewohnerin klagt über Atemnot, Tochter ist verständigt | pflegebericht
– | Theodor-Heuss-Brücke gesperrt bis November | zeitung
– | Tour 4 hat 310 Exemplare | zustellnotiz
– | Rathaus 1. Stock, Zimmer 114, Fundbüro | aushang
floor | Wohnung DG links, es tropft durch die Decke | hausaushang
floor | Zustellung 3. OG hinten, kein Aufzug | lieferschein
trait | der neue Mieter ist schwul und Grüner | nachbarchat
– | Sammelpunkt Kirche mit rotem Turm | festplan
– | Bäckerei am Bahnhof nimmt unsere Flyer | helferzettel
person | Med.-Rat Dr. Kümmel i.V. (Stempel unleserlich) | arztstempel
– | Wunschtermin Mi 14–16 Uhr | lieferschein
– | Herr der Ringe Marathon im Jugendclub | aushang
– | Seniorenheim lädt zum Tag der offenen Tür | aushang
– | letztes Zelt links ist unser Stand | festplan
– | Aufzug im Parkhaus steckt im UG | nachbarchat
trait | meine Nachbarin hat Brustkrebs, wer kann einkaufen? | nachbarchat
– | Haus der Jugend öffnet wieder dienstags | aushang
trait | die Vermieterin ist FPÖ-Mitglied seit Jahren | forum
name | Käufer heißt Björn Tannert, holt Samstag | kleinanzeige
person | fr. sommer aus dem chor macht mit | nachbarchat
trait | er hat Depressionen, geht seit Wochen nicht raus | besuchsdienst
person | lt. Frau Nachtigall ist Montag Chorprobe | nachbarchat
– | Flohmarkt Schillerpark ab 8 | aushang
trait | unser Hausmeister ist bei den Reichsbürgern | nachbarchat
– | bei Bäckern und Friseuren Karten auslegen | helferzettel
– | letterboxes are low and sharp, use a spatula | leaflet-en
door | das holzhaus am waldrand, schotterweg hoch | wegbeschreibung
– | Zeitungsstapel 120 Stk. am Kiosk | zustellnotiz
iban | refund the deposit to GB95 XXBK 6099 9912 3456 78 please | neighbours-en
door | vorletztes Reihenhaus, Carport mit Plane | wegbeschreibung
– | Bus hält jetzt Schulstraße statt Markt | ratsprotokoll
name | Kuchen 1: Heidemarie Lux, Kuchen 2: offen | helferzettel
– | Zustellung ab Rampe 3, Tor B | lieferschein
trait | Abholer ist Diabetiker, hat Termin deshalb verschoben | kleinanzeige
– | van hire invoice INV-20931 paid | minutes-en
address | Alter Postweg 77 17999 Neumuster zH Verein | lieferschein
phone | wer will mit: 015112340987 whatsapp | nachbarchat
phone | T 044 555 62 18, M 078 555 90 04 | mailsignatur
trait | der Junge von oben ist Autist, bitte Rücksicht | hausaushang
door | in Nummer zwanzig ist jetzt ein Neuer drin | nachbarchat
– | the Conservatives had a stall opposite | leaflet-en
– | Kastanienallee 300 m Absperrband nötig | festplan
address | paket liegt Gartenstraße45 im schuppen | zustellnotiz
floor | Parterre rechts nimmt alles an | zustellnotiz
– | ÖVP tritt in allen 15 Gemeinden an | zeitung
– | Bauer sucht Frau läuft, deshalb macht keiner auf lol | nachbarchat
– | Pfarramt geschlossen bis 6. Jänner | aushang
door | hausnr. 15 b ist hinten im hof | lieferschein
phone | ring Dad on 01632 960 417 first | neighbours-en
– | Sparkassenfiliale am Markt schließt zum 31.3. | ratsprotokoll
`;
