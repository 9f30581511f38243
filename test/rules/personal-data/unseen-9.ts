/**
 * Written before their author read a pattern, after sentences in public texts of others: minutes of district councils, parish councils and
 * associations, programmes of hiking clubs, parish letters, reports and blogs of canvassing, wikis of parties, notes for deliveries, texts
 * on neighbours, on rubbish, cats, donations and accounts. Altered and shortened; every name, number and address is invented.
 * At first sight, by patterns alone, 102 of 118 with five false ones among 120. Mended since.
 */
export const ninthUnseen = `
address | Sitzung in der Mensa, Sorstkamp 16, 30177 Hannover | hannover-rat
– | Beginn 18.30 Uhr, Ende 19.36 Uhr | hannover-rat
person | Bezirksratsherr Dronske (GRÜNE) fragt nach dem Radweg | hannover-rat
person | (Bezirksratsfrau Hußling) entschuldigt | hannover-rat
– | Genehmigung des Protokolls über die Sitzung am 06.09.2017 (öffentlicher Teil) | hannover-rat
person | Stellv. Bezirksbürgermeisterin Rothacker leitet die Sitzung | hannover-rat
person | Frau Herzog-Karstmann vom Stadtbezirksmanagement stellt sich vor | hannover-rat
– | Antrag der SPD-Fraktion zu Tempo 30, Drucks. 15-2214/2017 | hannover-rat
name | Schriftführer: Peter Urbansky | dortmund-bv
name | Anwesend: Fibig, Hans-Ulrich und Krügel, Svenja | dortmund-bv
person | Dr. Frank Gillmann ab 17:10 TOP 2 | dortmund-bv
name | Karin Naumann, Bezirksvorsteherin, eröffnet um 17:02 | dortmund-bv
– | Saal Rothe Erde, Rathaus | dortmund-bv
– | Drucksache Nr.: 16051-09-E2 zur Kenntnis genommen | dortmund-bv
person | hierzu Schreiben des Herrn Spahnhoff | dortmund-bv
– | Bau der Busschleife, Ausbau Hertastraße, Antrag der SPD | dortmund-bv
– | 6 Ja-Stimmen, 2 Enthaltungen, keine Gegenstimme | dortmund-bv
person | Frau Mengler StA 66/S-2 berichtet | dortmund-bv
address | Haus der sozialen Dienste, Wernher Str. 10, 44388 Dortmund | dortmund-bv
– | auf der Steuerwälder Straße blockieren LKW die Spur | hildesheim-ortsrat
– | Feuerwerk spät abends auf dem Nämschplatz, Bürger bittet um Kontrollen | hildesheim-ortsrat
name | sich direkt an Katja Matzner vom ZAH wenden | hildesheim-ortsrat
person | Herr Dömning fürchtet Überforderung der Jugendlichen | hildesheim-ortsrat
– | ein herrenloses Fahrrad konnte nicht beseitigt werden | hildesheim-ortsrat
person | Frau Dr. Stephens und Herr Wolff werden geehrt | altona-bv
– | Die Bezirksversammlung nimmt die Drucksache zur Kenntnis. | altona-bv
– | Grünpatenschaften schon in den 1970ern gefordert | altona-bv
person | herr capaz merkt an, vielen fehle das wahlrecht | altona-bv
– | Kattenhofer Marktstand bekommt den 1. Platz | altona-bv
person | Vertreter des Seniorenbeirats Herr Dr. Friedhelm Reisewald | haan-rat
– | Anwohner der Adlerstraße wurden angeschrieben, 6 Rückantworten | haan-rat
phone | 1. Vorsitzende Tel: 05337-90119 | kissenbrueck
name,phone | Schatzmeister: Frank Hohlaus Tel: 05337-948119 | kissenbrueck
phone | Schriftführerin erreichbar 05337/7173 ab 18 Uhr | kissenbrueck
– | § 17 Vereinseigentum, § 18 Wahlen und Abstimmungen | kissenbrueck
– | eingetragen beim Amtsgericht unter VR 100183 | gartenbund
– | Vereinsregister-Nummer VR200417, Steuernr. 23/204/01765 | gartenbund
address | Gesellschaft für Kunst, Telgenbrook 23, Osnabrück | docplayer
address | Förderverein sitzt Neuengroder Weg 22 c, Wilhelmshaven | docplayer
– | Satzung Nachtrag vom 22. März, Fassung 3 | docplayer
name | Der Protokollführer Jost Biermann liest vor | gartenbund
phone,person | Rückmeldung an Pfarrerin Bielinger, Telefon 90 87 163 | hennef-gemeinde
e-mail | Mail: annekathrin.b@ev-hennef.example | hennef-gemeinde
– | Jeden Mittwoch Mittagstisch für bis zu 30 Personen | hennef-gemeinde
phone | telefonisch (0201 / 69 13 73) geschehen | frintrop-tt
e-mail | zettel zurück per mail (andreas.g@frintrop.example) oder in der halle | frintrop-tt
name | Teilnehmerzettel bei Andreas Görtler abgeben | frintrop-tt
– | ab ca. 12 Uhr vor dem oberen Halleneingang | frintrop-tt
name,phone | Anmeldung bei Toni Reizle (Telefon 07621 86 114) | ruemmingen-wandern
– | Sonntag 20. März, Abfahrt 9 Uhr: Staufen-Burgruine, 300 Höhenmeter | ruemmingen-wandern
– | Parkplatz im Grütt, Rucksackverpflegung obligatorisch | ruemmingen-wandern
– | Muggenbrunn – Notschrei – Stübenwasen (4 Stunden, 400 Meter) | ruemmingen-wandern
name | Fotos: Michaela Spielmeier, Günther Kössel | lorch-albverein
– | Ausfahrt zum Deister vom 12. bis 18. Juli fällt aus | lorch-albverein
– | Wasserräder in der Schelmenklinge stehen noch nicht | lorch-albverein
name | gedankt wird Gunther Belsner und seinem Team | lorch-albverein
– | Goethe-Gymnasium, Aula, 20 Uhr Eröffnung | wandertag
address | Treffen Hotel Steigerhof, Markt 13, 01855 Sebnitz | wandertag
address | KiEZ, Bergwiese 28, 01855 Sebnitz | wandertag
– | 14:00 - 18:00 Uhr Tourismusbörse Marktplatz / Schandauer Str. | wandertag
– | 10-km-Wanderung durch die Finie, 18 Wanderfreunde | algermissen
person | wanderführer herr jostmann erklärte den Wasserlehrpfad | algermissen
– | Genehmigung beim Tiefbauamt persönlich beantragen | piratenwiki
person | klappte gut beim tiefbauamt bei herrn omelahn | piratenwiki
– | 9 verschiedene Kabelbinderlängen, Breiten und Farben | piratenwiki
name | Betreff Adresse Plakate an Thomas Laubner senden | piratenwiki
– | Stapelhöhe 2-3m, Grundfläche DIN A1, passt in jede Garage | piratenwiki
– | 3000 Plakate mit vier Motiven, Lieferung 21.8. | piratenwiki
– | Transporter voll, 750 Kilogramm Plakate aus Eimsbüttel | gruene-wandsbek
– | neun Wahlkreishaufen nach Motiven sortiert | gruene-wandsbek
family | Dann gings zu Familie Falkner, dort stehen die Stapel | gruene-wandsbek
– | vom Bahnhof über HIT und REWE bis zur Klinik plakatiert | zoz-plakate
– | 250 Plakate übrig, vorwiegend kleine | zoz-plakate
– | Klemmbrett und Stapel knallroter Türanhänger bekommen | cicero-tuer
– | Pro Stunde zwischen 20 und 25 Türen schaffen | stern-tuer
– | Bei Regen macht niemand auf, sagt das Team | ntz-tuer
– | Familien sagten: wir wählen eh immer die gleichen | sz-tuer
– | Freitags zwischen 14 und 18 Uhr klingeln, samstags ab 10 | links-bewegt
– | Zu zweit gehen, am besten eine Frau und ein Mann | links-bewegt
– | Nur knapp einer von zehn Befragten (9 Prozent) hatte Kontakt | zeit-tuer
person | Frau Mühlhäusler klingelt an der Wohnungstür | ntz-tuer
floor | 3. OG, klingeln bei Müllner | lieferhinweis
floor | klingeln bei Bronner, 2. stock rechts, lift vorhanden | lieferhinweis
address | Bahnhofstrasse 142, 5400 Baden, Rollstuhl nötig | lieferhinweis
floor | 3. Stock linke Wohnung, nochmal kommen | lieferhinweis
name | c/o Veronica Hauptmeier | lieferhinweis
address,floor | Siegburger Straße 425 b 3. Hinterhaus | lieferhinweis
– | Bin werktags ab 16 Uhr zu Hause. | lieferhinweis
– | Geschenk, bitte ohne Rechnung beilegen | lieferhinweis
floor | die Alte im Erdgeschoss nimmt keine Pakete mehr an | berliner-post
– | wer im Erdgeschoss wohnt, wird zur Paketannahme | jetzt-post
family | Päckchen liegt bei Schönbergs, schräg gegenüber | nummerneun
floor | rechts neben der Treppe im Parterre abgegeben | nummerneun
– | Nachbarn kennt man in der Stadt kaum | nummerneun
– | Elf Mietparteien, eine dritte Tonne kostet 8,40 Euro | riesa-muell
name | in der Tonne fand Manuela Möller alte Töpfe | riesa-muell
floor | Beschwerde über Mieter 2.OG mitte wegen Müllbeutel im Flur | mietrecht
– | Az.: V ZR 57/06, Kinderwagen dürfen im Flur stehen | rundschau-miete
– | (LG Hannover, 20 S 39/05) Gehhilfen sind erlaubt | rundschau-miete
– | § 573 Abs. 1, 2 Nr. 1 BGB gilt auch hier | mietrecht
family | Tour startet beim Ehepaar Sosnowka | dinslaken-sternsinger
name | Empfang durch Gerda und Manfred Sosnowka ist freundlich | dinslaken-sternsinger
– | Fünf Gruppen statt zehn, Kinder werden weniger | marbach-sternsinger
– | 20*C+M+B*18 steht an der Tür | sternsinger
family | erklaert familie schneiderhahn aus Dettingen | bodanrueck-sternsinger
– | Gruppe 2 trifft sich im Johannahaus um 9 | dinslaken-sternsinger
name | Anke ter Laaken kümmert sich um die Fahrer | dinslaken-sternsinger
iban | Spendenkonto DE76 3702 0500 0008 2911 00 BFSWDE33XXX | uno-spenden
iban | IBAN:DE73370501980020011850 Stichwort Winterhilfe | uno-spenden
iban | Konto-Nr. 829 11 00 - BLZ 370 205 00 | uno-spenden
– | SEPA gilt seit 1. Februar 2014 für alle | waz-sepa
– | BIC BFSWDE33XXX reicht, IBAN folgt | alzheimer-spenden
iban | überwiesen von de29 3005 0110 1005 4811 28 | alzheimer-spenden
– | Die IBAN besteht aus 22 Stellen | waz-sepa
name | sagt Brigitte Heydorn, Kassiererin beim ASV | waz-sepa
– | Beitrag 2024: Ehepaare 295,00 €, Erwachsene 180,00 € | riegelsberg-tc
– | Gläubiger-ID DE98ZZZ09999999999 beantragt | waz-sepa
iban | Zahlung Austausch AT64 2011 1822 2188 7119 eingegangen | spenden-at
iban | Rücklastschrift Kto 4711 0815 22, BLZ 50050201 | foerderverein
– | Mandatsreferenz 2023-0118 geändert | foerderverein
iban | Bitte auf die DE17 5005 0201 0200 4711 90 umbuchen | foerderverein
– | 2400 Euro durch Kuchen to go eingenommen | dwbf-kuchen
name | Dank an Elisabeth Hessel und Carmen Kempfer | dwbf-kuchen
person | Pfarrer Marianus Schrammel stellte das Pfarrzentrum | dwbf-kuchen
– | Rund 50 Kuchen angemeldet, über 60 geliefert | dwbf-kuchen
– | 17 Helfer im Dienstplan, mehr wären schön | seniorentreff
address | Unsere Begegnungsstätte Haus Hirschgraben 17 | seniorentreff
– | Speiseaufzug vom Keller bis ins Obergeschoss | seniorentreff
– | Steckbrief an Bäumen, Ampeln und im Supermarkt aufhängen | katze-forum
phone | Kater gesehen? bitte anrufen 0176 04069071 | katze-forum
phone | Belohnung! ruft durch: 0171-39 200 55 auch nachts | katze-forum
address | zuletzt am Birkenhain 9 gesehen, grau getigert | katze-forum
– | meist rund 500 Meter ums Haus, maximal 1,5 Kilometer | katze-forum
– | Notruf 110 oder Tierheim informieren | katze-forum
address | stand vor meinem Haus Lindenallee12 am Zaun | katze-forum
phone | Handy null eins sieben eins 3920012 | katze-forum
address | Ich wohne Hinter den Gärten 4, Schlüssel beim Nachbarn | nachbar-forum
floor | die WG über uns, 4. Etage rechts, feiert wieder | nachbar-forum
family | Müllners ausm Vorderhaus haben den Keller offen gelassen | nachbar-forum
person | Fr. Kowalke hat sich beschwert wegen Fahrrad | nachbar-forum
– | Fr. 18 Uhr Hoffest, Sa. Aufräumen | nachbar-forum
– | Herr der Lage ist keiner mehr, so voll war es | nachbar-forum
– | Frau Holle kommt am Sonntag ins Puppentheater | nachbar-forum
phone | Hausmeister 0351 4 71 12 09 nur im Notfall | nachbar-forum
phone | meldet euch unter 03 72 06 - 88 11 4 | nachbar-forum
– | Ersatzteil 0351-4711-2 bestellt | nachbar-forum
– | Bus 351 fährt ab 17.10 alle 20 min | nachbar-forum
address | Grillen bei uns: Am Wehr 3a hinten durch | nachbar-forum
address | Garage Zur alten Schmiede 8 steht offen | plakat-lager
– | Am Wehr 3 Plakate hängen schief | plakat-lager
– | Lindenallee beidseitig, 12 Stück bis zur Schule | plakat-lager
– | Kirchplatz 14 Uhr Aufbau, Zelt 3x3 m | plakat-lager
address | Restposten zu kirchstr 8 hh bringen | plakat-lager
address | abholung bei mir, gartenweg 5 in 04571 rötha | plakat-lager
phone | Schlüssel vorher anrufen 034206/ 5 11 82 | plakat-lager
– | PLZ 04571 haben wir noch nicht verteilt | plakat-lager
– | Hauptstr. gesperrt bis 14.10., Umleitung B95 | plakat-lager
– | Straße des Friedens 40 Briefkästen, 12 Werbeverbote | verteilplan
– | Nordring 180 Haushalte, Rest übernimmt der OV | verteilplan
address | Plattenbau Straße des Friedens 40, Kasten aufgebrochen | verteilplan
floor | Haus 3, Aufgang B, zweite Tür rechts: will Plakat | verteilplan
floor | HNr. 17 bitte nicht mehr einwerfen | verteilplan
floor | Nr. 22 hat einen bissigen Hund | verteilplan
– | Route 22 ist zu lang für zwei Leute | verteilplan
– | Block 4 fertig, 60 Türen, 25 offen | verteilplan
door | im gelben Eckhaus neben der Bäckerei wohnt ein Unterstützer | verteilplan
– | neben der Bäckerei steht das Großplakat | verteilplan
floor | dg links, zweites klingeln erwünscht | haustuer-notiz
floor | Dachgeschoss: junger Mann will mitmachen | haustuer-notiz
floor | Hochparterre re. hat Fragen zur Heizung | haustuer-notiz
family | bei Wieczoreks Kaffee bekommen, sehr nett | haustuer-notiz
family | Türschild Kaya/Brandl, beide interessiert | haustuer-notiz
family | die Hoffmanns wollen Briefwahl | haustuer-notiz
person | Herrn Stein in der Küche beraten, Rente | haustuer-notiz
person | frau  el-masri hat viele Fragen | haustuer-notiz
person | Hr Vogel möchte Rückruf | haustuer-notiz
– | bei Rentnern kam das Thema Pflege gut an | haustuer-notiz
– | Die Müllers dieser Welt fragen nach der Rente | haustuer-notiz
– | im Dachgeschoss des Rathauses ist unser Büro | haustuer-notiz
– | Zweiter Stock Flyer ist aufgebraucht | haustuer-notiz
– | Haustiere, Hunde vor allem, bellen oft | haustuer-notiz
– | 22 Türen, 9 Gespräche, 3 Plakate | haustuer-notiz
– | Das Thema Nr. 1 war der Bus | haustuer-notiz
– | Dr. Oetker Stiftung gibt 500 Euro | foerderverein
– | Frau Ministerin kommt um 11 zum Stand | ortsverband
– | Herr Bürgermeister sagt Grußwort zu | ortsverband
person | Prof. Lindqvist hält das Impulsreferat | ortsverband
– | Konrad-Adenauer-Platz ist für uns reserviert | ortsverband
– | Willy-Brandt-Haus bestellt 400 Brötchentüten | ortsverband
name | Stand übernimmt Bernd Kolb, Auto hat Anja | ortsverband
– | Karl Marx Zitat auf dem Plakat gab Ärger | ortsverband
name | entschuldigt: Özlem Demirkan, Lutz Petzold | ortsverband
phone | Diensthandy KV 0151/ 234 99 870 | ortsverband
phone | Büro +49(0)341 / 99 98 11 0 Durchwahl 14 | ortsverband
phone | tel. 0043 664 38 17 211 Österreich-Besuch | ortsverband
e-mail | schreibt an lutz punkt petzold at example punkt org | ortsverband
e-mail | kv-nord(at)partei-beispiel.example für Rechnungen | ortsverband
– | @alle: Plakate bis Freitag zurück | ortsverband
– | Rechnung 2026/0815 über 1.240,00 Euro bezahlt | ortsverband
person | Mrs Hendricks said Smallgain Lane had been quiet | stock-parish
person | Cllr. Peabody to chase up the speed loop | stock-parish
– | articulated lorries are back using the lane | stock-parish
– | Minute 874, Finance, Precept and Budget 2004/05 | stock-parish
name | Chelmsley Borough Councillor Ian Grundell also present | stock-parish
address | Highway light out outside 27 Willow Park | minsterley
– | 77m savings to be made, library at 4p per week | minsterley
– | 2 Harassment, 1 Fraud, 1 Assault reported | minsterley
address,person | Clerk: Mrs Shirley Howell, 7 Rectory Road, Weeley | mundford
– | Proceedings commenced at 7.30pm, public present: 13 | neen-savage
person | Ms Turnbull asked for the letters on the website | neen-savage
– | The Clerk to add DALC renewal to next agenda | plymtree
– | we spoke to more than 2,000 people since March | cally-labour
– | 37 pieces of casework from one afternoon | baldock-blog
floor | top floor flat wants a stair lift, call again | canvass-en
floor | no. 14 said dog muck is the worst | canvass-en
family | the Okafors will take a stakeboard | canvass-en
– | dog muck is top of the agenda for most people | baldock-blog
phone | ring the clerk on 01984 0 96 712 re bins | parish-en
– | Route 3 (care homes and HMOs) is done | doncaster-canvass
phone | text Priya on 07700 900 461 for leaflets | canvass-en
address | drop spare leaflets at 3 Mill Cottages, Church Lane | canvass-en
– | Kasse geprüft, Belege 1 bis 118 vollständig | kissenbrueck
– | Schützenkönig wird am Sonntag um 15 Uhr gekürt | kissenbrueck
– | Telefonliste liegt nur beim Vorstand, nicht hier | kissenbrueck
– | Klingelschilder wurden im ganzen Viertel erneuert | berliner-post
– | IT-Raum im 2. Stock der Schule ist gebucht | ortsverband
– | nur Anrufbeantworter, niemand ging ran | ortsverband
– | Steuererklärung Anlage N, Zeile 31 bis 40 | foerderverein
– | bei Familienfesten kommt man schnell ins Gespräch | sz-tuer
– | Postbote klingelt zweimal, hieß der Film | berliner-post
– | Plakatgröße A1 quer, 594 x 841 mm | csu-plakate
– | 1.000 Euro Budget für 29 Gemeinden | sz-plakate
– | the post office shut, people want it back | cally-labour
– | house prices were the main topic again | newcastle-canvass
iban | my refund goes to GB29 NWBK 6016 1331 9268 19 please | canvass-en
iban | Empfänger KV, DE025001 0517 5407 3249 11, Betrag 80 | spenden-at
e-mail | Anmeldung bis 3.5.: wandern@albverein-lorch.example | lorch-albverein
door | das rote Backsteinhaus am Ende vom Feldweg will Plakat | verteilplan
`;
