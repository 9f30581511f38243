/**
 * Written after the patterns had learned from the seen half of the fourth list, before they saw these: phrases after the like in hallonachbar.org,
 * bad-vilbeler-anzeiger.de, br.de, schwaebische.de, donaukurier.de, emkneu.de (visits to neighbours), kurier.at, susanbhunt.wordpress.com,
 * dagmar-kiesel.de, berliner-zeitung.de, waz.de, reneschneider.de (post at the door), evangelisch.de, religio.de, zeugenjehovas-ausstieg.de,
 * wol.pr418.com (from house to house), mehr-demokratie.de, tour41.net, auf-gelsenkirchen.de, wagenwiz.noblogs.org, autofreie-kitschburger.de,
 * joerg-bierwirth.com (signatures), studylibde.com, jk03.de, ol.wittich.de, yumpu.com (clubs), libdems.org.uk, sclibdems.org.uk,
 * theguardian.com, markpack.org.uk (telephone and doorstep). Altered; every name, number and address is invented. At first sight 41 of 62
 * with one false one: of numbers, places and names 35 of 38, of what is told of one person 6 of 24; that half of it stood in no list of
 * words is why the patterns look at the sentence since then.
 */
export const fifthUnseen = `
trait | seine Frau starb im Frühjahr nach kurzer schwerer Krankheit | hallonachbar
trait | hat in kurzer Zeit zwanzig Kilo abgenommen, kippte dreimal um | hallonachbar
trait | Käthe konnte kaum noch laufen, lag hilflos am Boden | hallonachbar
trait | fünf Kinder, zu fast allen keinen Kontakt mehr, sagt sie | hallonachbar
trait | Seniorin, drei Schlaganfälle, kommt nicht mehr aus dem Haus | vilbel
trait | wohnt allein mit einer Pflegerin, Fremde machen ihr Angst | vilbel
trait | er leidet an Osteoporose, mehrere Wirbelbrüche | br
trait | die rechte Hand ist gelähmt, sie braucht den Rollstuhl | schwaebische
trait | wegen eines gebrochenen Fußes bekommt die Dame Hilfe | donaukurier
trait | seit 2002 Witwe, zog danach hierher | emkneu
trait | die neuen Mieter sind Zeugen Jehovas | evangelisch
trait | sie las täglich in der Bibel, lebte früher in Italien | pr418
trait | Mann besteht darauf, dass wir nie wieder kommen, sehr erregt | pr418
trait | jugendliche Söhne drehen völlig durch, Eltern nie da | ausstieg
trait | der Postbote sitzt vormittags schon in der Kneipe | kiesel
trait | unser Zusteller hatte nach der Metzgerei erst keinen Job | schneider
trait | Verwaltungsangestellter und seine Frau vom Amt gaben keine Unterschrift | tour41
trait | eine Frau am Rollator unterschrieb und weinte | kitschburger
trait | Mutter sagt, ihr Sohn sei im Osten rechts geworden | bierwirth
trait | elderly Brummie, lives with her sister, both Labour | guardian
trait | she is recovering from a hip operation | markpack
trait | he voted Leave and is ashamed of it now | sclibdems
trait | older resident, single, needs her medication picked up | markpack
trait | soft Con, wife is a Lib Dem member | bridgnorth
door | vierzehn Parteien, Klingel ganz oben links nimmt Pakete an | bhunt
floor | der dritte Stock hat einen Aufzug, dort wartet das Ehepaar | bhunt
floor | wohnt im Erdgeschoss und macht immer auf | berliner
door | am Haus gegenüber der Tankstelle klebt ein AfD-Aufkleber | waz
family | die Weißmüllers nehmen Pakete für alle an | bhunt
family | Paket für Puffels abgegeben | berliner
family | Familie Scheidemann fühlt sich nicht mehr wohl | evangelisch
family | kleines Schild „Dr. Okafor“ am Eingang | steamtrain
door | an Nr. 12 nicht mehr vorsprechen, bitte notieren | pr418
door | Tür mit dem Schild „keine Werbung“ im Hof, Hausnr. 8b | pr418
floor | Apartment im 7. Stock, Sprechanlage, zweimal geklingelt | pr418
door | the farm past the church, last house, wants a stakeboard | sclibdems
door | flat 3b said not now, having supper | guardian
floor | lady on the ground floor joined the mailing list | sclibdems
address | Leopold-Muster-Straße 16, vierzehn Parteien | bhunt
address | Sonnenberger Str. 244, 99528 Musterblick | studylib
address | Regierungsstr. 73 Eingang Hof | studylib
address | Waldstadion, Am Bock 2 | jk03
address | wohnt Friedrich-Ebert-Straße sieben | waz
address | Auf der Schanze 12 abholen | kurier
person | Frau Weißmüller bot uns Espresso an | bhunt
person | Landrat Thomas Möller dankte allen | wittich
person | Pfarrerin Katharina Lüpkes kommt zum Fest | yumpu
person | Herr Ministerpräsident Ramlau, so der Brief | studylib
person | Cllr Maria Cowden runs the phone bank | markpack
person | sehr geehrte Frau Jechter | evangelisch
phone | Telefon: 036766 84 790, Vorstand | studylib
phone | Mobil: 0152/039 345 15, Abteilungsleiter | jk03
phone | 0211 15 30 60 für das Heft | hallonachbar
phone | 0157-37547505 Stellvertreter | jk03
iban | Beitrag an DE12500105170648489890 bis März | tennis
email | guido_beispiel@freenet.example nicht mehr gültig | jk03
name | Christa Renger bringt die Lebensmittel | br
name | Ingeborg Dietrichs, seit zehn Jahren dabei | emkneu
name | Fotos: Frank Würzer | kitschburger
name | Enrico Schwarze trainiert die Jugend | jk03
name | ask for Pete Headley at the office | markpack
name | Helmut Griesmann ist unser Urgestein | yumpu
– | drei bis vier Hausnummern am Stück, dann Pause | schneider
– | zwischen zwei Hausnummern schnell etwas trinken | schneider
– | Briefkästen ganz unten in der Tür sind mühsam | technologie
– | wütende Hunde hinter vielen Zäunen | technologie
– | niemand gießt so viele Blumen wie diese Straße | technologie
– | Namensschilder fehlen oft, Klingelknöpfe sind neu | steamtrain
– | sieben Straßen heißen so, wir suchten lange | waz
– | 1100 Bezirke, 200 Leute, 46 und 47 am Anfang | waz
– | zur Leopoldstraße ging es mit Bus 16 | bhunt
– | wer arbeitet, ist tagsüber nicht zu Hause | bhunt
– | viele junge Leute bestellen im Netz | bhunt
– | in dem Block leben viele Parteien | bhunt
– | abends beginnt die Klingeltour von vorn | berliner
– | Notizen an der Tür machen wir keine | religio
– | Schild „Betteln verboten“ heißt nicht klingeln | pr418
– | Wohnanlagen mit Kamera besser auslassen | pr418
– | 100 Wohnungen drei- bis sechsmal im Jahr | religio
– | junge Frau rief uns hinterher, wollte einen Flyer | pr418
– | ein Mann nahm den Flyer und gab ihn zurück | mehr-demokratie
– | ein Kaffee, eine Tomate vom Markt, nette Worte | mehr-demokratie
– | ein Kollege sagt, jeder ist es wert | mehr-demokratie
– | ein Zuhörer blieb lange stehen und fragte viel | gelsenkirchen
– | zu acht durch die Straßen, Start Hauptmarkt | gelsenkirchen
– | zwei Frauen fanden die Baustelle gefährlich | gelsenkirchen
– | Familien mit Kindern unterschreiben gern | kitschburger
– | Seniorinnen mit Rollator haben uns ermutigt | kitschburger
– | 1200 Unterschriften bis 23.08., 180 am ersten Tag | wagenwiz
– | Mittwoch den 21.07 von 16-21 Uhr | wagenwiz
– | 24 Unterschriften, so wenig war es nie | tour41
– | mein Bruder würde sagen: weiter so | tour41
– | Sorge um die Schulen in den Ortsteilen | bierwirth
– | man wolle keinen Parteienstreit, hörten wir | bierwirth
– | in der S-Bahn interessante Gespräche | wuermranger
– | 23 Ehrenamtliche, 15 Frauen, sieben Männer | la24
– | mit sechs Helfern begonnen, heute 115 | schwaebische
– | Demenz, Pflege, Einkauf: dafür gibt es Dienste | schwaebische
– | Menschen im Rollstuhl kommen nicht in den Saal | schwaebische
– | Besuchsdienst fehlt, das sagten mehrere | vilbel
– | bis zu 700 Stunden im Jahr, 18 Aktive | donaukurier
– | Kirche will zu den Menschen gehen, wir auch | br
– | Dienstag 18:00 – 19:30 Uhr Sporthalle | jk03
– | 6:4 gewonnen, danach Bratwurst | jk03
– | Ehepaare 295,00 €, Studierende 120,00 € | tennis
– | bis 31. März zahlen, Kündigung bis 30. September | tennis
– | Vereinsregister Nummer 180099 | dorste
– | Ausgabe 20/2023, Nr. 40 vom 6. Oktober | wittich
– | Ehrenamtsgala am 10.11., 55 Gäste | wittich
– | der Landrat schaute in glückliche Gesichter | wittich
– | 30 wahlberechtigte Christen im Dorf | yumpu
– | Am Sonntag nach Trinitatis kein Stand | yumpu
– | Jakobsweg und Jakobikirche als Treffpunkt | yumpu
– | Frau Holle als Kindertheater am Stand | yumpu
– | Fr. 10. Nov. Gala, bitte früh da sein | wittich
– | phoned for an hour, stopped for tea | markpack
– | 100 house run in the town, 10 farms outside | markpack
– | most people were friendly on the doorstep | sclibdems
– | 20% more likely to vote after a visit | sclibdems
– | a room buzzing with 30 volunteers | guardian
– | first dozen calls went to voicemail | guardian
– | won't say, undecided, moved: tick a box | libdems
`;
