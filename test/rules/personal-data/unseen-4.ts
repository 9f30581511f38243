/**
 * Phrases of at most twelve words after what others wrote, altered; every name, number and address is invented. Behind the second bar
 * where the like of it stood: reports of canvassing (ntz.de, zeit.de, mdr.de, n-tv.de, sueddeutsche.de, tagesspiegel.de, kreuzer-leipzig.de,
 * kerstenartus.info, openyourwindow.de, links-bewegt.de, rf-news.de, sisterdistrict.com, offtoafrica.blogspot.com, inews.co.uk,
 * progressivebritain.org, uncommongroundmedia.com, reelingatall.wordpress.com, traceycrouch.org), of neighbours and cases (holyfruitsalad.blogspot.com,
 * wochenblatt-reporter.de, buechereule.de, rachellindenbaum.de, infranken.de, nachbarn-in-not.de, hinzundkunzt.de, medizinethiklehre.de,
 * schluesselsituationen.net, muensterschezeitung.de, suedkurier.de, sagamedia.de, n-joy.de, helmont.de, blog.gwg-halle.de), minutes (amtlandschaftsylt.de,
 * doczz.net, ris-sg-gl-migration.edv-helmstedt.de, ksd.rostock.de, session.elbe-parey.de, wannweil.de, uwg-hausen.de, gemeinde-waldburg.de,
 * buergerverein-burgkunstadt.de, region-muenchen.com, diebasis.wiki), clubs and parishes (tilsit-stadtundland.de, expydoc.com, spvggeltville.de, kgv-sued.de,
 * shz.de, ekgv.de, ckd-netzwerk.de, stiftung-loschwitz.de, kirchengemeinden-koenigsmoos.de, buergerhaus-ofenerdiek.de), fire brigades
 * (feuerwehr-raisdorf.de, diewildedreizehn.com, blaulichtfan.de). Labelled before the patterns saw them. Every second line of a kind, its
 * first one included, was looked at for mending, the others once at the end. The patterns of before found 108 of 166 with three false
 * ones (told of one person 12 of 48); afterwards 73 of 83 with two false ones on the half that was not looked at (before 58 of 83).
 */
export const fourthUnseen = `
trait | alter Mann winkt ab, er ist krank | mdr
trait | blonde Frau kommt aus Ex-Jugoslawien, will nicht wählen gehen | tagesspiegel
trait | Enddreißiger in Unterhose, Angestellter einer Krankenkasse | tagesspiegel
trait | Paar hatte gerade den Wahl-O-Mat gemacht, bei beiden SPD vorn | zeit
trait | ein Mann war so beeindruckt, dass er eingetreten ist | zeit
trait | drei Generationen unter einem Dach, wählen alle die CSU | sueddeutsche
trait | der Mann am Gartenzaun wählt AfD, sagt er | n-tv
trait | das Paar gegenüber gehört zur Moschee um die Ecke | kerstenartus
trait | der Herr darf nicht wählen, hat keinen deutschen Pass | kerstenartus
trait | tattooed woman has cancer and MS, needs her chemo | sisterdistrict
trait | two of her kids have disabilities | sisterdistrict
trait | lady, 69, scared of losing her health insurance | sisterdistrict
trait | he comes from a family of immigrants and leans Republican | sisterdistrict
trait | talkative ex-con, not allowed to vote until November | uncommonground
trait | the man upstairs was convicted of burglary | uncommonground
trait | top flat: he is tagged, has to be in by eight | inews
trait | she said she has found a new religion | inews
trait | he always voted Labour, his wife hates them | progressive
trait | shambling chap at the door, seemed to be on drugs | reelingatall
trait | chap in his underpants will vote Conservative | traceycrouch
trait | daughter refuses to vote, mum already voted for us | offtoafrica
trait | Mutter schwer krebskrank, spart sich die Miete vom Mund ab | infranken
trait | die Rentnerin muss raus, Wohnung laut Amt zu teuer | infranken
trait | er hat den Job bei der Zeitarbeit verloren, Miete offen | nachbarn
trait | Kinder wurden mehrmals operiert, deshalb arbeitet sie nicht | nachbarn
trait | Frau unten hört Stimmen, Jalousien immer zu | holyfruit
trait | Nachbarin hat ihre Medikamente abgesetzt | wochenblatt
trait | meine Nachbarin ist ein Messie, riecht man im Flur | wochenblatt
trait | mittags leert sie allein eine Flasche Wein | wochenblatt
trait | die Dame steht beim Taxifahrer in der Kreide | wochenblatt
trait | über mir wohnt ein Afrikaner mit Satellitenschüssel | buechereule
trait | Mieter zahlen nicht, Strom den ganzen Sommer abgeschaltet | rachel
trait | Mutter mit kleinem Kind, ständig betrunken | hinzundkunzt
trait | Oma torkelte neulich durchs Treppenhaus | hinzundkunzt
trait | junge Mutter wird seit Jahren mit Methadon behandelt | medizinethik
trait | ihre Tante lebt ebenfalls vom Amt | medizinethik
trait | Klient leidet unter Panikattacken | schluessel
trait | er wartet auf einen Platz in der Entzugsklinik | schluessel
trait | lebt seit dem Tod ihres Mannes ganz allein | muenster
trait | alte Dame, seit Jahren kein Besuch, Sohn gestorben | suedkurier
trait | der junge Iraker lebt in einer Sammelunterkunft | saga
trait | Frau mit Baby sucht Wohnung, getrennt vom Vater | saga
trait | Bewohner nahm Tabletten, Rettungsdienst kam | raisdorf
trait | die Ärztin hat gekündigt, um Politik zu machen | kreuzer
trait | Kinderkrankenschwester aus dem Haus, stark übergewichtig | buechereule
trait | sie hat zwei Fehlgeburten hinter sich | openyourwindow
trait | Typ mit Reichsflagge im Garten, Vorsicht | rf-news
trait | Sohn ist magersüchtig, Eltern verzweifelt | helmont
– | ein Hund bellt in der Wohnung, niemand öffnet | mdr
– | elf Stockwerke ohne Aufzug, danach waren alle platt | mdr
– | Klingel scheint ausgestellt, also klopfen wir | mdr
– | viele berichten von ganz persönlichen Sorgen | mdr
– | die wenigen Männer waren eher distanziert | kerstenartus
– | meistens machten Frauen auf, manchmal Kinder | kerstenartus
– | mehr Menschen ohne deutschen Pass als gedacht | kerstenartus
– | man stört beim Essen, beim Telefonieren, beim Kindertrösten | sueddeutsche
– | in Corona-Zeiten ist man auch noch ein Eindringling mit Maske | sueddeutsche
– | zu zweit gehen, am besten eine Frau und ein Mann | links-bewegt
– | freitags zwischen 14 und 18 Uhr geklingelt | links-bewegt
– | in diesen Straßen wohnen viele Linken-Wähler | links-bewegt
– | wer komplett gegen die CDU ist, den überzeugt man nicht | welt
– | ein Paar schlendert vorbei, das Plakat hing verkehrt herum | rf-news
– | hängt mehr auf, dann findet die AfD keinen Platz mehr | rf-news
– | der Passant half uns beim Umhängen der Plakate | rf-news
– | bei großen Häusern immer oben anfangen | kreuzer
– | die Angst ist mit jeder Tür weniger geworden | kreuzer
– | Geld bekommt niemand, alle machen das ehrenamtlich | kreuzer
– | Fragen zu Pflege und Demenz häufen sich | betreuungswerk
– | Einsamkeit macht krank, das hörten wir oft | nachbarschaftsheim
– | Seniorinnen wollen eher von Frauen besucht werden | pfaelzischer
– | Besuchsdienst sucht Leute für einsame Bewohner | suedkurier
– | Nachbarn sind nach 22 Uhr zu laut, hieß es oft | gwg
– | Schritte von oben, Türen, Duschen: alles normal | helmont
– | jeder Vierte fühlt sich von Musik gestört | morgenweb
– | der ganze Block wartet auf die neue Heizung | rachel
– | kein Strom am Stand, nächstes Mal Kabel mitnehmen | ckd
– | der Hausmeister hat uns aufgeschlossen | buergerhaus
– | der Nachbar lieh uns eine Leiter | shz
– | Mann vom Ordnungsamt kam vorbei, alles in Ordnung | rf-news
– | eine Frau nahm gleich zwanzig Flyer für ihr Haus mit | rf-news
– | junge Leute fragten nach dem Wahlalter | openyourwindow
– | den meisten war das Thema Rente wichtig | infranken
– | eine Dame schenkte uns Kuchen | buechereule
– | ein Herr wollte nur plaudern, sehr nett | openyourwindow
– | Mutter mit Kinderwagen bat um einen Ballon | shz
– | Sorge um das Krankenhaus war Thema Nummer eins | mdr
– | viele Rentner:innen, Miete zu hoch | zdf
– | people with cancer asked about waiting lists | sisterdistrict
– | most of the street was out, one dog | traceycrouch
– | doors 1 to 40 done, rain from number two on | mpswife
– | almost every door raised the buses | traceycrouch
– | a man helped us with the wasp | traceycrouch
– | three doors in a row with no answer | sisterdistrict
– | nobody under thirty opened | reelingatall
floor | schon im ersten Stock machte einer auf | mdr
floor | im vierten Stock haben wir Glück | mdr
floor | zweiter Stock, Trainingsanzug, schimpft | tagesspiegel
floor | einen Stock höher wollte jemand reden | tagesspiegel
floor | unter meiner Wohnung lebt ein älteres Ehepaar | holyfruit
floor | erste Etage, befreundete Nachbarn, kommen zum Fest | holyfruit
floor | im Parterre ausschließlich heruntergelassene Jalousien | holyfruit
floor | aus dem 2.Stock kam jemand runter | buechereule
floor | eine Etage unter uns: Schreikind | advocard
floor | 1.OG, Rauch aus gekipptem Fenster | wildedreizehn
floor | on the first floor a thirty-something said yes | reelingatall
floor | man at the top of the block could not vote | inews
floor | Dachgeschoßwohnung, Katze, keiner da | gwg
floor | ganz oben unterm Dach, zwei Studis | gwg
floor | 4.Et. mi., öffnet nicht | helmont
floor | Souterrain hinten links: will Infos | gwg
door | pressed the 6th buzzer, would not say | reelingatall
door | skipped house #11, angry | sisterdistrict
door | # 14 wants a yard sign | sisterdistrict
door | the grand house split into six flats, flat C | reelingatall
door | vor der Hausnummer sieben piept ein Rauchmelder | blaulichtfan
door | direkt neben mir die Wohnung ist oft laut | rachel
door | an der nächsten Tür: heute nicht | mdr
door | bei der 23a lieber nicht klingeln | helmont
door | letztes Haus vor dem Bahndamm möchte ein Banner | raisdorf
door | Hs.-Nr. 4 u. 6 offen für Gespräch | burgkunstadt
door | Tür rechts vom Aufzug hat unterschrieben | mdr
door | das Reihenhaus ganz hinten bitte auslassen | raisdorf
door | Nr 17 sagt vielleicht, Nr 19 nein | sisterdistrict
door | Wohneinheit 12 braucht die Broschüre auf Türkisch | wildedreizehn
door | Haus Nr. drei: Hund, bissig | blaulichtfan
door | number 42, the one with the red porch, keen | mpswife
– | Häuser mit elf Etagen schafft man an einem Abend | mdr
– | im ersten Stock des Rathauses war die Schulung | uwg
– | Sitzungssaal, 2. OG, barrierefrei erreichbar | birkenau
– | Haus zu Haus, danach Pizza | n-tv
– | viergeschossige Neubauten, viele junge Familien | zeit
– | neun von zehn Türen blieben zu | welt
– | 20 bis 25 Türen je Stunde sind zu schaffen | stern
– | Haustür 1 bis 3 geübt, dann los | stern
– | Übungstür im Foyer, alle durften mal | stern
– | Platz eins SPD, Platz zwei wir | zeit
– | Wahlkreis 61, Stimmbezirk 12 und 13 fertig | cicero
– | TOP 14 vertagt, TOP 15 einstimmig | sylt
– | Artikel 88 Abs. 3 nachlesen | muenchen
– | Bebauungsplan Nr. 17, Gebiet Nord | doczz
– | Flst. 686/1 und 686/2 sind noch frei | burgkunstadt
– | Nr. 2/2006 der Niederschrift fehlt | doczz
– | der 25. Lauf startet am Hafen | sylt
– | 54 Stufen bis zur Tür, viermal | traceycrouch
– | houses with an average of 20 steps | traceycrouch
– | the last house took ages, then home | progressive
– | went in groups of 3 and did 54 doors | progressive
family | Familie Rothemund hilft beim Aufbau | ekgv
family | bei Petersens gab es Kaffee | sylt
family | Fam. Ochs gibt uns Strom | ckd
family | an der Klingel stand Kowalewski | rachel
family | Namensschild „Brömme“, hat geöffnet | helmont
family | die Hansens wollen ein Plakat | gwg
family | bei den Wischnewskis nochmal klingeln | gwg
family | Türschild Abu Saleh, sehr herzlich | helmont
family | Briefkasten Özkan-Weber, Flyer bitte auf Türkisch | helmont
family | fam. lüdtke will mitmachen | ekgv
family | the Whitakers at the end want a sign | mpswife
family | Schlüssel liegt bei Familie Kurz | buergerhaus
person | Herr Sauer eröffnet und begrüßt alle | rostock
person | Frau Klein trifft gegen 19 Uhr ein | rostock
person | es fehlen Herr Engel und Frau Sommer | elbe-parey
person | Hr.  Bär fragt nach dem Spielplatz | sylt
person | Frau el-Khatib stellt den Antrag | helmstedt
person | mit Herrn O'Reilly abgestimmt | helmstedt
person | Dr. Samira Haddad übernimmt die Leitung | doczz
person | herr wolff meldet sich wegen der leiter | ekgv
person | Frau Sabine Kanter darf dort ausschenken | sylt
person | Ratsvorsitzender Bartels begrüßt die Anwesenden | helmstedt
person | Bürgermeister Lorch teilt mit, was kommt | doczz
person | GV Hebenstreit fragt nach den Räumen | sylt
person | Stadträtin Lindemann-Kress kommt zum Stand | muenchen
person | Pfarrer Schadewald lädt uns ein | christophorus
person | Gemeinderätin Grimmel stellte das Projekt vor | uwg
person | Mrs Ashworth signed the petition | mpswife
person | Frl. Nowotny macht die Kasse | kgv-sued
person | Hrn. Prof. Eisfeld bitte anschreiben | loschwitz
– | der Bürgermeister eröffnet die Sitzung | sylt
– | Herr Bürgermeister, so begann jede zweite Frage | sylt
– | Frau Vorsitzende erklärt sich für befangen | wannweil
– | die Vorsitzende übergibt an den Stellvertreter | wannweil
– | ein Ratsmitglied fehlt entschuldigt | helmstedt
– | Herren und Damen getrennt gezählt | kgv-sued
– | Fr. ab 14 Uhr Aufbau, Sa. Stand | ckd
– | Fr. 16.10. Tische holen, So. Abbau | pfadis
– | Dr. Best und Dr. Hauschka als Tombolapreis | shz
– | Filmabend: Dr. Seltsam, danach Diskussion | uwg
– | Frau im Fokus, unser Thema im März | uwg
– | Bürgermeister begrüßt alle, danach Buffet | doczz
– | Frauen-Power am Stand, sieben Helferinnen | shz
– | Kinder der Familien durften gratis rutschen | shz
– | bei Eltern kam der Ballon gut an | shz
– | bei Gästen beliebt: Kuchen gegen Spende | buergerhaus
– | bei Veranstaltungen immer zwei Leute am Stand | ckd
– | bei Rentnern eher vormittags klingeln | pfaelzischer
– | Familien mit Kindern bleiben länger | shz
– | Sprecher der Initiative war nicht da | uwg
– | Pfarrer und Kantor waren eingeladen | christophorus
address | Erlenweg 1, Garage, Schlüssel im Kasten | burgkunstadt
address | Am Gutshof 12 lagern die Zelte | burgkunstadt
address | Schlehenhang 2 u. 4 noch nicht beflyert | burgkunstadt
address | Am Rosenbaum 48, 99990 Musterau | tilsit
address | Alter Kirchsteig 22, bitte hinten klingeln | tilsit
address | Wrister Str.1, Stellplatz vorhanden | tilsit
address | Gemeindezentrum, Hofweg 2, ab 20 Uhr | doczz
address | Ausschank in der Strandstr. 22 | sylt
address | Kirchgemeindehaus Grundstraße 36 | loschwitz
address | Geschäftsstelle Breiter Weg 23 | expydoc
address | Sportplatz Am Wiesweg 5 | eltville
address | Hinter der Kirche 3, dort parken | kgv-sued
address | Am Markt 11: Hof offen | kgv-sued
address | Dorfstraße44, zweite Einfahrt | raisdorf
address | Zur Sonnenhöhe 7 wohnt die Fahrerin | raisdorf
address | Voßstraße 9 B, Aufgang C | mdr
address | An den Mainauen 15 wird gebaut | burgkunstadt
address | Anger 6, Nebengebäude | burgkunstadt
address | Reuthgasse neun, Zelt abholen | burgkunstadt
address | 14 Leafy Close, ask for the keys | uncommonground
address | In der Au 2a übernachten vier | loschwitz
address | Musterhof 4, 99991 Beispielau | spvgg
– | Hauptstraße 40 Briefkästen geschafft | n-tv
– | Bahnhofstr. 10 Stk. aufgehängt | welt
– | Marktplatz 250 qm, reicht für alle | shz
– | Lindenallee 3 Stunden, dann Regen | ekgv
– | am Anger 34 Stände gezählt | buergerhaus
– | Gartenstraße 24 Einsatzkräfte, 8 Fahrzeuge | mettmann
– | in der Weststraße 9 von 11 Mitgliedern getroffen | rostock
– | Straße der Einheit gesperrt, Umweg 2 km | raisdorf
– | Schulstraße 11 Laternen, alle behängt | welt
– | Platz 4 auf der Landesliste | jf
– | Am 15.12. im Saal, 19 Uhr | sylt
– | Im Juli 16 bis 18 Uhr geöffnet | ckd
– | Ringstraße 5 freie Masten | welt
– | Weg 1 war zu lang, Weg 2 besser | mystery
– | Zum 25. Mal am Hafen dabei | sylt
– | Am Ende 24 zu 20 Stimmen | cduhamburg
phone | Tel. 02243 – 29 99 | tilsit
phone | Tel. 0 23 06/94 29 40, Fax -20 | expydoc
phone | Rückruf 0208 20767160 erbeten | immobilien
phone | 036642 / 21 87 (Anrufbeantworter) | kgv-sued
phone | ruf mal durch: 039771-5 31 44 | ekgv
phone | 03 83 1 / 66 04 12 – 15 | kgv-sued
phone | erreichbar mobil 0176/040690 44 | tilsit
phone | handy 01713920031, abends | ekgv
phone | 0341.23 11 790 wegen der schlüssel | mdr
phone | +41 44 668 18 00 für die Schweizer | loschwitz
phone | 035208/80 344 fragt nach flyern | loschwitz
phone | zu erreichen über die 03641 4 98 17 | mdr
phone | Fax und Telefon: (03375) 29 44 18 | kgv-sued
phone | 0043 664 1234 567 ist der Fahrer | pfadis
iban | Spendenkonto DE02100100100006820101 | kirchgeld
iban | bitte auf DE02 1203 0000 0000 2020 51 überweisen | kirchgeld
iban | Auslagen an AT611904300234573201 | pfadis
iban | sie hat FR14 2004 1010 0505 0001 3M02 606 angegeben | kirchgeld
iban | PL61109010140000071219812874 steht auf dem Beleg | kirchgeld
iban | CH93 0076 2011 6238 5295 7 für den Bus | kirchgeld
email | neuhaus-kv@t-online.example wegen Plakaten | tilsit
email | guh.beispiel (at) web punkt example | tilsit
name | Dieter Neuhaus, Am Rosenbaum | tilsit
name | Elif Yıldırım kämpft um Stimmen | n-tv
name | Elias Haddad gibt den Einweiser | mdr
name | mit Carola Behrens gesprochen | mdr
name | Sebastian Schade schreibt den Brief | christophorus
name | Monique Petersohn und Nadine Borsch am Grill | shz
name | Obfrau Elsbeth Buhse sorgte für Kaffee | ekgv
name | Kristina Gersten besucht sie jede Woche | muenster
name | Vortrag von Dietmar Selinka | loschwitz
name | Hans-Joachim Scheerer verschickt die Briefe | tilsit
name | Filiz Demirhan klingelt mit | zeit
name | Rodney Thomsen fragte nach den Kosten | halle
– | Mail an die Geschäftsstelle, nicht an Einzelne | diebasis
– | Telefonisch erreichbar Mo bis Do 7.30 bis 16.00 | expydoc
– | Antrag 2015-0030 und 2015-0032 liegen vor | burgkunstadt
– | Registernummer VR 5707 | eltville
– | 38440 und 65343 sind Nachbarorte | eltville
– | Kollekte 110,67 €, Frühschoppen 407,16 € | koenigsmoos
– | 4.300.000 bis 8.300.000 Euro Schaden | uwg
– | 18.09.2012 – Eröffnung, 18:45 Uhr | rostock
– | Wahlperiode 2019-2024, Sitzung 11 | helmstedt
– | Florian 5/10/1 rückte aus | blaulichtfan
– | ISBN 978-3-666-70309-6 | dokumen
– | Spende 2026-0712, Beleg 40711 | kirchgeld
– | Verwendungszweck Kirchgeld 2026, keine IBAN nötig | kirchgeld
– | Bonn, Bad Godesberg und Hardtberg waren dabei | gruene-bonn
– | Goethe-Schule und Anna-Grundschule angeschrieben | uwg
– | Kurt-Schumacher-Haus war zu klein | cicero
– | Team Rot gegen Team Grün beim Quiz | zeit
– | Maria Himmelfahrt und Fronleichnam kein Stand | koenigsmoos
– | Haus Lorenz, Haus Elisabeth: Heime angefragt | suedkurier
– | Flower Power Markt, 3000 Lose verkauft | shz
– | Paula's Nachrichten berichten über uns | ntz
`;
