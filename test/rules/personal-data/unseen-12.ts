/**
 * Written with the thirteenth list before their author read a pattern, after the shapes of further public texts of others: reports of councils,
 * pages of associations and allotments, advice on canvassing, notices of parcels, lines of bank statements, notes among neighbours; one in
 * seven in English. Altered and shortened; every name, number and address is invented. Labelled before anybody measured them.
 */
export const twelfthUnseen = `
person | Ratsmitglied Gleisner fehlt entschuldigt | grasleben
person | SGB Janke hält einen ausführlichen Bericht für entbehrlich | grasleben
– | Das Protokoll Nr. 12 wird einstimmig genehmigt | grasleben
– | Abstimmung: 14 Ja, 2 Nein, 1 Enthaltung | grasleben
name | Vorstellung des Geoparks durch Bürgermeister Detmar Kaatsch | grasleben
– | Es erfolgen keine Wortmeldungen in der Einwohnerfragestunde | grasleben
– | Die Samtgemeinde trägt ein Drittel der Kosten | grasleben
person | GR Hermsdorf übernimmt den Vorsitz, die Vorsitzende ist befangen | wannweil
person | 2. Beisitzerin GRin Woltmann, 3. Beisitzer offen | wannweil
person | Schriftführer wird Gemeindeamtsrat Steinbeiß | wannweil
– | Bewerberfrist endet Montag, 27. September, 18 Uhr | wannweil
– | Stellenausschreibung wie 2002, nur im Amtsblatt | wannweil
person | Die CDU schlägt Herrn Allwanger als Vertreter vor | wannweil
– | Die Verwaltung soll drei Angebote einholen | wannweil
address | Bauantrag Doppelgarage, Schleifweg 17 a, Flst. 686/1 | burgkunstadt
– | Bauvoranfrage für 3 Doppelhäuser, Flst.Nrn. 701/1 und 701/2 | burgkunstadt
address | Blecheindeckung einer Garage, Jahnweg 4, Ortsteil Weidach | burgkunstadt
– | Lagerplatz auf dem Grundstück Gemarkung Mainrode, Nähe Auen | burgkunstadt
address | Neubau Pflegeheim (Am Gutshof 21) | burgkunstadt
– | Tagesordnung Punkt 13 wird in den öffentlichen Teil verlegt | burgkunstadt
person | Von der Planstatt war Frau Guglielmi anwesend | waldburg
– | Das Einvernehmen zum Baugesuch wurde erteilt | waldburg
– | Umnutzung einer Gaststätte als Wohnung, keine Einwände | waldburg
– | Die Kirchengemeinde St. Kassian erweitert den Aufbahrungsraum | waldburg
name | Stadtratsvorsitzender Hendrik Lambrecht verweist Störer des Saales | dubisthalle
name | rodney thiele fragte zu den stadtwerken | dubisthalle
person | OB Wiegmann sagt, die Fragen gehen an die Versammlungsbehörde | dubisthalle
– | Die Räte arbeiten fast 40 schriftliche Anfragen ab | dubisthalle
– | Rettungsboot für Nietleben, Fahrradbügel auf dem Markt | dubisthalle
– | Die Linke fragt nach den Kosten der Polizeieinsätze | dubisthalle
– | Fragestunde: zwei Anfragen zu Kitas, eine zur Straßenbahn | dubisthalle
phone | 1. Vorsitzende, Tel: 05337-91889 | kissenbrueck
name,phone | Schatzmeister: Frank Hohmeier Tel: 05337-948451 | kissenbrueck
name | Schriftführerin: Andrea Borkmann | kissenbrueck
– | § 14 Kassenprüfer, § 15 Ehrenrat, § 16 Datenschutz | kissenbrueck
– | Vereinsregister des Amtsgerichts, Nummer 1364 | klaukschieter
– | Der Verein ist politisch und konfessionell neutral | kissenbrueck
address | Versammlungsort Café, Gymnasiumstr. 24A, 70199 Stuttgart | wikivoyage
– | Versammlungszeit 12.15 – 19.15 Uhr, Pause ab 15:15 Uhr | wikivoyage
– | Sechs der acht Mitglieder sind da, beschlussfähig | wikivoyage
– | Der Vorstand wird entlastet, eine Gegenstimme | wikivoyage
name | Zur Kassenprüfung bereit: Ulrike Bienek und Jörn Mattheis | wikivoyage
name | Protokoll: Kersten, Malte | wikivoyage
– | Nächste Versammlung im Herbst, Ort wird noch gesucht | wikivoyage
person | Gartenfreund Lindemann mahnt die Wasserablesung an | gartenverein
person | Gartenfreundin Scholz wird Obfrau für Wege | gartenverein
person | Gfr. Petzold spendet zwei Bänke | gartenverein
– | Gartenfreunde ohne Wasseruhr zahlen die Pauschale | gartenverein
– | Parzelle frei ab März, Laube muss ausgebessert werden | gartenverein
– | Arbeitseinsatz Samstag, 6 Stunden pro Garten | gartenverein
phone | Wasserwart unter 03 52 41 / 8 17 36 ab 18 Uhr | gartenverein
person | Sportfreund Ehlert führt die Kegler seit 20 Jahren | gartenverein
family | Kaffeetafel bei Schuberts im Garten, Kuchen mitbringen | gartenverein
– | Die Pumpe 3 ist defekt, Ersatz kostet 480 Euro | gartenverein
name | Geehrt für 40 Jahre: Gisela Rautenberg | gartenverein
name | für die kasse kandidiert sabine kuhlmann | gartenverein
– | Geehrt wurden elf Mitglieder für 25 Jahre Treue | gartenverein
– | Klingelte freitags von 14 bis 18 Uhr | links-bewegt
– | Hochburgen zuerst, das gibt Mut für den Rest | links-bewegt
– | Klemmbrett und Schreibblock nicht vergessen | links-bewegt
– | Am besten zu zweit, eine Frau und ein Mann | links-bewegt
person | Eine ältere Frau im zweiten Haus pflegt ihren kranken Mann | links-bewegt
door | Im gelben Haus neben der Bäckerei kam keiner raus | links-bewegt
floor | Ganz oben rechts bellt ein Hund, Flyer durchgeschoben | links-bewegt
– | Die meisten Leute sind freundlich, wenn sie öffnen | ntz
name | Anna-Lena Mühlbauer klingelt in ihrer Freizeit | ntz
person | sagt Frau Mühlbauer und gibt einen Prospekt | ntz
– | Wer besucht wurde, geht eher zur Wahl | ntz
person | Die junge Frau hat Angst, ihre Wohnung zu verlieren | ntz
name | Landeslistenkandidat Oliver Schwemmer übt mit uns | gruene-wandsbek
person | Vorsitzende M. Blumenreich leitet den Workshop | gruene-wandsbek
– | Je höher die Beteiligung, desto besser unser Anteil | gruene-wandsbek
– | Flyer geben, lachen, weitergehen | gruene-wandsbek
– | Drei Minuten pro Haustür einplanen | dlf-nova
– | Nicht nach 20 Uhr klingeln, das wird spooky | dlf-nova
– | Bei Hausbesuchen trifft man vormittags Senioren an | politicom
– | Samstags nicht vor 15 Uhr, sonntags gar nicht | spdhessensued
name | Ortsvereinsvorsitzender Boris Straubinger mobilisierte andere Stadtteile | spdhessensued
– | 14 Genossinnen mit 500 Rosen unterwegs | spdhessensued
– | Markt Lappersdorf auf die Ortsvereine aufgeteilt | lappersdorf
– | Mein Mann übernahm einige Straßen | lappersdorf
door | Beim letzten Hof hinter dem Weiher warnt ein Hundeschild | lappersdorf
– | Straßenseite ständig wechseln, Briefkästen suchen | lappersdorf
floor | Paket bei Nachbar im HH 2. OG | paketda
family | Sendung abgegeben bei: Yildirim, EG links | paketda
address | Zugestellt an Nachbarn, Lerchenfeld 8 | paketda
– | Benachrichtigungskarte im Briefkasten, Abholung ab 15 Uhr | paketda
– | Packstation voll, Sendung geht in die Filiale | paketda
– | Niemand muss ein fremdes Paket annehmen | paketda
– | Sendung 00340434 liegt sieben Werktage bereit | paketda
person | Wunschnachbar Hr. Dombrowsky nimmt alles an | finanz-reporter
– | Lieferung: 12 Kartons Flyer, Rampe Tor 4 | lieferschein
address | Lieferanschrift: Kreisbüro, Brunnengasse 3 HH | lieferschein
– | Pos. 2: Plakate A1, 150 Stk., Art.-Nr. 4471 | lieferschein
phone | Avis tel. unter 0174/ 33 92 611 | lieferschein
name | Empfangen: T. Wiesner-Okafor | lieferschein
– | Lieferschein 2024-118, Gewicht 23,5 kg brutto | lieferschein
– | Umlage Bund I. Quartal 21,60 | piraten-schatzmeister
– | Belegnummer auf dem Beleg notieren, dann abheften | piraten-schatzmeister
iban | Gutschrift DE75 1203 0000 1020 3040 50 Spende Sommerfest | kontoauszug
iban | Dauerauftrag an AT161234500012345678 Miete Büro | kontoauszug
name | SEPA-Gutschrift MARTENS INGEBORG Spende Wahlkampf | kontoauszug
name | Beitrag 03/24 Kerstin u. Olaf Trautmann | kontoauszug
– | EREF+RE-2024-0412 SVWZ+Miete Saal | kontoauszug
– | Kartenzahlung REWE Markt 11.03. 23,40 EUR | kontoauszug
– | Entgeltabschluss siehe Anlage, 7,90 EUR | kontoauszug
– | Gläubiger-ID fehlt auf drei Mandaten | kontoauszug
– | Sammelüberweisung 14 Posten, 812,50 Euro | kontoauszug
name | Spenderkonto läuft auf Susi Beispielmann | adra
– | Verwendungszweck bitte vollständig ausfüllen | adra
e-mail | Quittung an k.trautmann@posteo.example schicken | kontoauszug
person | wohnt seit der Trennung allein, freut sich über Besuch | nachbarschaft
– | Suche jemanden, der samstags Laub recht | nachbarschaft
family | Oma Krüger aus der Nr. 9 braucht Einkaufshilfe | nachbarschaft
– | Straßenfest braucht noch Bierbänke und zwei Pavillons | nachbarschaft
– | Wer hat eine lange Leiter zu verleihen? | nachbarschaft
address | Schlüssel gefunden vor Ahornallee 22, bitte melden | nachbarschaft
phone | Katze entlaufen, bitte anrufen 0157 33 09 12 44 | nachbarschaft
family | Familie Nowak-Lindner sucht Leihfahrräder | nachbarschaft
floor | Klavier geht nachts im dritten stock mitte | nachbarschaft
– | Der Hausmeister kommt nur noch dienstags | nachbarschaft
– | In allen Treppenhäusern hängen neue Aushänge | nachbarschaft
person | Mieterin hat gerade ihr Kind verloren, nicht klingeln | tuernotiz
floor | 4. Etage li. will Plakat, Klingel geht nicht | tuernotiz
family | Klingelschild Özcan, möchte türkischen Flyer | tuernotiz
– | 18 Türen offen, 7 Gespräche, eine Zusage | tuernotiz
– | Thema Nummer eins: Heizkosten und Bus | tuernotiz
door | nr. 15 zweiter eingang nochmal probieren | tuernotiz
– | Block komplett, morgen andere Straßenseite | tuernotiz
– | viele Rentner, wenig Zeit, Rente ist Thema | tuernotiz
person | älterer herr, schwerhörig, laut sprechen | tuernotiz
– | Aufzug kaputt, wir kamen nur bis zur Mitte | tuernotiz
– | Keine Flyer mehr, Nachschub aus dem Büro | tuernotiz
person | Kollege ist seit Mai arbeitslos und schämt sich | tuernotiz
– | Stadtrat tagt nächste Woche wieder im Rathaus | stadtblatt
person | Stadtrat Böhnke stimmt dagegen | stadtblatt
person | Stadträtin Vollmert vermisst einen Radweg | stadtblatt
person | OB Krahmann eröffnet die Baustelle | stadtblatt
– | OB und Stadtrat streiten um den Haushalt | stadtblatt
– | Stadtrat Grün-Weiß Turnier am Sonntag, Eintritt frei | stadtblatt
person | Mr Pembleton wants a yard sign | e3council
– | Never open a mailbox, use the doorstep | e3council
– | OK to slide it under the newspaper | e3council
– | Report your actual route to the team leader | e3council
address | Left postcard at 48 Birchwood Lane | outreach-walk
– | No one home: 12, spoke to resident: 5 | outreach-walk
name | Signed the petition: Gloria Hensley | outreach-walk
– | Petition sheets are full, bring more | outreach-walk
floor | Apt 3C says come back on Sunday | outreach-walk
person | lady at the corner just had surgery | outreach-walk
name | Hi, I'm Jill Smithers, your neighbor | citizenshandbook
door | green house three doors down, very supportive | citizenshandbook
– | Knock your own block first, it is easier | citizenshandbook
– | Use a door-hanger two days before | citizenshandbook
– | Canvass in twos or threes for safety | saferail
phone | call back after six, 020 7946 0321 | saferail
– | Pens, clipboards and a map of the area | saferail
– | Sunday afternoons generally work well | saferail
family | The Hendersons said no to the survey | bendoregon
– | Don't leave fliers in mailboxes | bendoregon
e-mail | put her on the list: dana.w@riverside.example | qomon
– | Mark present, absent or refused in the app | qomon
person | he is on parole and afraid of the police | rcghp
– | Keep two metres from the door | rcghp
– | Pair up with a buddy from your area | rcghp
`;
