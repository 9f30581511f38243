/* Written by scripts/reference.ts from data/gruene_*.csv and data/verbaende_*.csv; change those. */
export const ASSOCIATIONS = `Bund;DE;Bundesverband;;;
LV;BW;LV Baden-Württemberg;;;L
LV;BY;LV Bayern;;;L
LV;BE;LV Berlin;;;L
LV;BB;LV Brandenburg;;;L
LV;HB;LV Bremen;;;L
LV;HH;LV Hamburg;;;L
LV;HE;LV Hessen;;;L
LV;MV;LV Mecklenburg-Vorpommern;LV MV;;L
LV;NI;LV Niedersachsen;;;L
LV;NW;LV Nordrhein-Westfalen;LV NRW;;L
LV;RP;LV Rheinland-Pfalz;;;L
LV;SL;LV Saarland;;;L
LV;SN;LV Sachsen;;;L
LV;ST;LV Sachsen-Anhalt;;;L
LV;SH;LV Schleswig-Holstein;;;L
LV;TH;LV Thüringen;;;L
KV;BW;KV Aalen/Ellwangen;;;~08136
KV;BW;KV Alb-Donau;Alb-Donau-Kreis;;=08425
KV;BW;KV Biberach;;;=08426
KV;BW;KV Bodenseekreis;;;=08435
KV;BW;KV Breisgau-Hochschwarzwald;;;=08315
KV;BW;KV Böblingen;;;=08115
KV;BW;KV Calw;;;=08235
KV;BW;KV Emmendingen;;;=08316
KV;BW;KV Esslingen;;;=08116
KV;BW;KV Ettlingen;;;~08215
KV;BW;KV Freiburg;Freiburg im Breisgau;;=08311
KV;BW;KV Freudenstadt;;;=08237
KV;BW;KV Göppingen;;;=08117
KV;BW;KV Heidelberg;;;=08221
KV;BW;KV Heidenheim;;;=08135
KV;BW;KV Heilbronn;;;~08121 08125
KV;BW;KV Hohenlohe;Hohenlohekreis;;=08126
KV;BW;KV Karlsruhe;;;=08212
KV;BW;KV Karlsruhe-Land;;;~08215
KV;BW;KV Konstanz;;;=08335
KV;BW;KV Kurpfalz-Hardt;;;~08226
KV;BW;KV Ludwigsburg;;;=08118
KV;BW;KV Lörrach;;;=08336
KV;BW;KV Main-Tauber;Main-Tauber-Kreis;;=08128
KV;BW;KV Mannheim;;;=08222
KV;BW;KV Neckar-Bergstraße;;;~08226
KV;BW;KV Neckar-Odenwald;Neckar-Odenwald-Kreis;;=08225
KV;BW;KV Odenwald-Kraichgau;;;~08226
KV;BW;KV Ortenau;Ortenaukreis;;=08317
KV;BW;KV Pforzheim-Enzkreis;;;+08231 08236
KV;BW;KV Rastatt/Baden-Baden;;;+08216 08211
KV;BW;KV Ravensburg;;;~08436
KV;BW;KV Rems-Murr;Rems-Murr-Kreis;;=08119
KV;BW;KV Reutlingen;;;=08415
KV;BW;KV Rottweil;;;=08325
KV;BW;KV Schwarzwald-Baar;Schwarzwald-Baar-Kreis;;=08326
KV;BW;KV Schwäbisch Gmünd;;;~08136
KV;BW;KV Schwäbisch Hall;;;=08127
KV;BW;KV Sigmaringen;;;=08437
KV;BW;KV Stuttgart;;;=08111
KV;BW;KV Tuttlingen;;;=08327
KV;BW;KV Tübingen;;;=08416
KV;BW;KV Ulm;;;=08421
KV;BW;KV Waldshut;;;=08337
KV;BW;KV Wangen;Wangen (Allgäu)|Wangen im Allgäu;;~08436
KV;BW;KV Zollernalb;Zollernalbkreis;;=08417
KV;BY;KV Aichach-Friedberg;;;=09771
KV;BY;KV Altötting;;;=09171
KV;BY;KV Amberg-Stadt;;;=09361
KV;BY;KV Amberg-Sulzbach;;;=09371
KV;BY;KV Ansbach;;;~09561 09571
KV;BY;KV Aschaffenburg-Land;;;=09671
KV;BY;KV Aschaffenburg-Stadt;;;=09661
KV;BY;KV Augsburg-Land;;;=09772
KV;BY;KV Augsburg-Stadt;;;=09761
KV;BY;KV Bad Kissingen;;;=09672
KV;BY;KV Bad Tölz/Wolfratshausen;;;=09173
KV;BY;KV Bamberg-Land;;;=09471
KV;BY;KV Bamberg-Stadt;;;=09461
KV;BY;KV Bayreuth-Land;;;=09472
KV;BY;KV Bayreuth-Stadt;;;=09462
KV;BY;KV Berchtesgadener Land;;;=09172
KV;BY;KV Cham;;;=09372
KV;BY;KV Coburg-Land;;;=09473
KV;BY;KV Coburg-Stadt;;;=09463
KV;BY;KV Dachau;;;=09174
KV;BY;KV Deggendorf;;;=09271
KV;BY;KV Dillingen;Dillingen a.d.Donau;;=09773
KV;BY;KV Dingolfing-Landau;;;=09279
KV;BY;KV Donau-Ries;;;=09779
KV;BY;KV Ebersberg;;;=09175
KV;BY;KV Eichstätt;;;=09176
KV;BY;KV Erding;;;=09177
KV;BY;KV Erlangen-Land;Erlangen-Höchstadt;;=09572
KV;BY;KV Erlangen-Stadt;;;=09562
KV;BY;KV Forchheim;;;=09474
KV;BY;KV Freising;;;=09178
KV;BY;KV Freyung-Grafenau;;;=09272
KV;BY;KV Fürstenfeldbruck;;;=09179
KV;BY;KV Fürth-Land;;;=09573
KV;BY;KV Fürth-Stadt;;;=09563
KV;BY;KV Garmisch-Partenkirchen;;;=09180
KV;BY;KV Günzburg;;;=09774
KV;BY;KV Haßberge;;;=09674
KV;BY;KV Hof;;;~09464 09475
KV;BY;KV Ingolstadt;;;=09161
KV;BY;KV Kelheim;;;=09273
KV;BY;KV Kempten;Kempten (Allgäu);;=09763
KV;BY;KV Kitzingen;;;=09675
KV;BY;KV Kronach;;;=09476
KV;BY;KV Kulmbach;;;=09477
KV;BY;KV Landsberg am Lech;;;=09181
KV;BY;KV Landshut-Land;;;=09274
KV;BY;KV Landshut-Stadt;;;=09261
KV;BY;KV Lichtenfels;;;=09478
KV;BY;KV Lindau;Lindau (Bodensee);;=09776
KV;BY;KV Main-Spessart;;;=09677
KV;BY;KV Memmingen;;;=09764
KV;BY;KV Miesbach;;;=09182
KV;BY;KV Miltenberg;;;=09676
BV;BY;BV Mittelfranken;;;
KV;BY;KV Mühldorf;Mühldorf a.Inn;;=09183
KV;BY;KV München;;;=09162
KV;BY;KV München-Land;;;=09184
KV;BY;KV Neu-Ulm;;;=09775
KV;BY;KV Neuburg-Schrobenhausen;;;=09185
KV;BY;KV Neumarkt;Neumarkt i.d.OPf.;;=09373
KV;BY;KV Neustadt-Aisch;Neustadt a.d.Aisch-Bad Windsheim;;=09575
BV;BY;BV Niederbayern;;;
KV;BY;KV Nürnberg-Stadt;Nürnberg;;=09564
KV;BY;KV Nürnberger Land;;;=09574
KV;BY;KV Oberallgäu;;;=09780
BV;BY;BV Oberbayern;;;
BV;BY;BV Oberfranken;;;
BV;BY;BV Oberpfalz;;;
KV;BY;KV Ostallgäu;;;~09777
KV;BY;KV Passau-Land;;;=09275
KV;BY;KV Passau-Stadt;;;=09262
KV;BY;KV Pfaffenhofen;Pfaffenhofen a.d.Ilm;;=09186
KV;BY;KV Regen;;;=09276
KV;BY;KV Regensburg;;;=09362
KV;BY;KV Regensburg-Land;;;=09375
KV;BY;KV Rhön-Grabfeld;;;=09673
KV;BY;KV Rosenheim;;;~09163 09187
KV;BY;KV Roth;;;=09576
KV;BY;KV Rottal-Inn;;;=09277
KV;BY;KV Schwabach;;;=09565
BV;BY;BV Schwaben;;;
KV;BY;KV Schwandorf;;;=09376
KV;BY;KV Schweinfurt;;;~09662 09678
KV;BY;KV Starnberg;;;=09188
KV;BY;KV Straubing-Bogen;;;~09278
KV;BY;KV Tirschenreuth;;;=09377
KV;BY;KV Traunstein;;;=09189
KV;BY;KV Unterallgäu;;;=09778
BV;BY;BV Unterfranken;;;
KV;BY;KV Weiden;;;~09363
KV;BY;KV Weiden-Neustadt a.d. Waldnaab;;;+09363 09374
KV;BY;KV Weilheim-Schongau;;;=09190
KV;BY;KV Weißenburg-Gunzenhausen;;;=09577
KV;BY;KV Wunsiedel;Wunsiedel i.Fichtelgebirge;;=09479
KV;BY;KV Würzburg-Land;;;=09679
KV;BY;KV Würzburg-Stadt;;;=09663
KV;BE;KV Berlin-Charlottenburg-Wilmersdorf;Charlottenburg-Wilmersdorf;;~11000
KV;BE;KV Berlin-Friedrichshain-Kreuzberg;Xhain|Friedrichshain-Kreuzberg;;~11000
KV;BE;KV Berlin-Lichtenberg;Lichtenberg;;~11000
KV;BE;KV Berlin-Marzahn-Hellersdorf;Marzahn-Hellersdorf;;~11000
KV;BE;KV Berlin-Mitte;;;~11000
KV;BE;KV Berlin-Neukölln;Neukölln;;~11000
KV;BE;KV Berlin-Pankow;Pankow;;~11000
KV;BE;KV Berlin-Reinickendorf;Reinickendorf;;~11000
KV;BE;KV Berlin-Spandau;Spandau;;~11000
KV;BE;KV Berlin-Steglitz-Zehlendorf;Steglitz-Zehlendorf;;~11000
KV;BE;KV Berlin-Tempelhof-Schöneberg;Tempelhof-Schöneberg;;~11000
KV;BE;KV Berlin-Treptow-Köpenick;Treptow-Köpenick;;~11000
KV;BB;KV Barnim;;;=12060
KV;BB;KV Brandenburg/Havel;Brandenburg an der Havel;;=12051
KV;BB;KV Cottbus;;;=12052
KV;BB;KV Dahme-Spreewald;;;=12061
KV;BB;KV Elbe-Elster;;;=12062
KV;BB;KV Frankfurt (Oder);;;=12053
KV;BB;KV Havelland;;;=12063
KV;BB;KV Märkisch-Oderland;;;=12064
KV;BB;KV Oberhavel;;;=12065
KV;BB;KV Oberspreewald-Lausitz;;;=12066
KV;BB;KV Oder-Spree;;;=12067
KV;BB;KV Ostprignitz-Ruppin;;;=12068
KV;BB;KV Potsdam;;;=12054
KV;BB;KV Potsdam-Mittelmark;;;=12069
KV;BB;KV Prignitz;;;=12070
KV;BB;KV Spree-Neiße;;;=12071
KV;BB;KV Teltow-Fläming;;;=12072
KV;BB;KV Uckermark;;;=12073
KV;HB;KV Bremerhaven;;;=04012
KV;HB;KV Bremen-Links der Weser;Links der Weser;;~04011
KV;HB;KV Bremen-Mitte/Östliche Vorstadt;Mitte - Östliche Vorstadt;;~04011
KV;HB;KV Bremen-Nord;;;~04011
KV;HB;KV Bremen-Nordost;;;~04011
KV;HB;KV Bremen-Ost;;;~04011
KV;HH;KV Hamburg-Altona;Altona;;~02000
KV;HH;KV Hamburg-Bergedorf;Bergedorf;;~02000
KV;HH;KV Hamburg-Eimsbüttel;Eimsbüttel;;~02000
KV;HH;KV Hamburg-Harburg;;;~02000
KV;HH;KV Hamburg-Mitte;;;~02000
KV;HH;KV Hamburg-Nord;;;~02000
KV;HH;KV Hamburg-Wandsbek;Wandsbek;;~02000
KV;HE;KV Bergstraße;;;=06431
KV;HE;KV Darmstadt;;;=06411
KV;HE;KV Darmstadt-Dieburg;;;=06432
KV;HE;KV Frankfurt;Frankfurt am Main;;=06412
KV;HE;KV Fulda;;;=06631
KV;HE;KV Gießen;;;=06531
KV;HE;KV Groß-Gerau;;;=06433
KV;HE;KV Hersfeld-Rotenburg;;;=06632
KV;HE;KV Hochtaunus;Hochtaunuskreis;;=06434
KV;HE;KV Kassel-Land;;;=06633
KV;HE;KV Kassel-Stadt;;;=06611
KV;HE;KV Lahn-Dill;Lahn-Dill-Kreis;;=06532
KV;HE;KV Limburg-Weilburg;;;=06533
KV;HE;KV Main-Kinzig;Main-Kinzig-Kreis;;=06435
KV;HE;KV Main-Taunus;Main-Taunus-Kreis;;=06436
KV;HE;KV Marburg-Biedenkopf;;;=06534
KV;HE;KV Odenwald;Odenwaldkreis;;=06437
KV;HE;KV Offenbach-Stadt;Offenbach am Main;;=06413
KV;HE;KV Offenbach-Land;;;=06438
KV;HE;KV Rheingau-Taunus;Rheingau-Taunus-Kreis;;=06439
KV;HE;KV Schwalm-Eder;Schwalm-Eder-Kreis;;=06634
KV;HE;KV Vogelsberg;Vogelsbergkreis;;=06535
KV;HE;KV Waldeck-Frankenberg;;;=06635
KV;HE;KV Werra-Meißner;Werra-Meißner-Kreis;;=06636
KV;HE;KV Wetterau;Wetteraukreis;;=06440
KV;HE;KV Wiesbaden;;;=06414
KV;MV;KV Landkreis Rostock;;;=13072
KV;MV;KV Ludwigslust-Parchim;;;=13076
KV;MV;KV Mecklenburgische Seenplatte;;;=13071
KV;MV;KV Nordwestmecklenburg;;;=13074
KV;MV;KV Rostock;;;=13003
KV;MV;KV Schwerin;;;=13004
KV;MV;KV Vorpommern-Greifswald;;;=13075
KV;MV;KV Vorpommern-Rügen;;;=13073
KV;NI;KV Ammerland;;;=03451
KV;NI;KV Aurich-Norden;Aurich;;=03452
KV;NI;KV Braunschweig;;;=03101
KV;NI;KV Celle;;;=03351
KV;NI;KV Cloppenburg;;;=03453
KV;NI;KV Cuxhaven;;;=03352
KV;NI;KV Delmenhorst;;;=03401
KV;NI;KV Diepholz;;;=03251
KV;NI;KV Emden/Ostfriesland;Emden;;=03402
KV;NI;KV Emsland-Nord;;;~03454
KV;NI;KV Emsland-Süd;;;~03454
KV;NI;KV Friesland;;;=03455
KV;NI;KV Gifhorn;;;=03151
KV;NI;KV Goslar;;;=03153
KV;NI;KV Grafschaft Bentheim;;;=03456
KV;NI;KV Göttingen;;;=03159
KV;NI;KV Hameln-Pyrmont;;;=03252
KV;NI;RV Hannover;KV Hannover|Regionsverband Hannover|Region Hannover;;=03241
KV;NI;KV Harburg-Land;;;=03353
KV;NI;KV Heidekreis;;;=03358
KV;NI;KV Helmstedt;;;=03154
KV;NI;KV Hildesheim;;;=03254
KV;NI;KV Holzminden;;;=03255
KV;NI;KV Leer/Ostfriesland;Leer;;=03457
KV;NI;KV Lüchow-Dannenberg;;;=03354
KV;NI;KV Lüneburg;;;=03355
KV;NI;KV Nienburg;Nienburg (Weser);;=03256
KV;NI;KV Northeim/Einbeck;Northeim;;=03155
KV;NI;KV Oldenburg-Land;;;=03458
KV;NI;KV Oldenburg-Stadt;;;=03403
KV;NI;KV Osnabrück-Land;;;=03459
KV;NI;KV Osnabrück-Stadt;;;=03404
KV;NI;KV Osterholz;;;=03356
KV;NI;KV Peine;;;=03157
KV;NI;KV Rotenburg/Wümme;;;=03357
KV;NI;KV Salzgitter;;;=03102
KV;NI;KV Schaumburg;;;=03257
KV;NI;KV Stade;;;=03359
KV;NI;KV Uelzen;;;=03360
KV;NI;KV Vechta;;;=03460
KV;NI;KV Verden;;;=03361
KV;NI;KV Wesermarsch;;;=03461
KV;NI;KV Wilhelmshaven;;;=03405
KV;NI;KV Wittmund;;;=03462
KV;NI;KV Wolfenbüttel;;;=03158
KV;NI;KV Wolfsburg;;;=03103
KV;NW;KV Aachen;Region Aachen;;~05334
KV;NW;KV Bielefeld;;;=05711
KV;NW;KV Bochum;;;=05911
KV;NW;KV Bonn;;;=05314
KV;NW;KV Borken;;;=05554
KV;NW;KV Bottrop;;;=05512
KV;NW;KV Coesfeld;;;=05558
KV;NW;KV Dortmund;;;=05913
KV;NW;KV Duisburg;;;=05112
KV;NW;KV Düren;;;=05358
KV;NW;KV Düsseldorf;;;=05111
KV;NW;KV Ennepe-Ruhr;Ennepe-Ruhr-Kreis;;=05954
KV;NW;KV Essen;;;=05113
KV;NW;KV Euskirchen;;;=05366
KV;NW;KV Gelsenkirchen;;;=05513
KV;NW;KV Gütersloh;;;=05754
KV;NW;KV Hagen;;;=05914
KV;NW;KV Hamm;;;=05915
KV;NW;KV Heinsberg;;;=05370
KV;NW;KV Herford;;;=05758
KV;NW;KV Herne;;;=05916
KV;NW;KV Hochsauerlandkreis;;;=05958
KV;NW;KV Höxter;;;=05762
KV;NW;KV Kleve;;;=05154
KV;NW;KV Krefeld;;;=05114
KV;NW;KV Köln;;;=05315
KV;NW;KV Leverkusen;;;=05316
KV;NW;KV Lippe;;;=05766
KV;NW;KV Mark;Märkischer Kreis;;=05962
KV;NW;KV Mettmann;;;=05158
KV;NW;KV Minden-Lübbecke;;;=05770
BV;NW;BV Mittelrhein;;;
KV;NW;KV Mönchengladbach;;;=05116
KV;NW;KV Mülheim;Mülheim an der Ruhr;;=05117
KV;NW;KV Münster;;;=05515
BV;NW;BV Niederrhein-Wupper;;;
KV;NW;KV Oberberg;Oberbergischer Kreis;;=05374
KV;NW;KV Oberhausen;;;=05119
KV;NW;KV Olpe;;;=05966
BV;NW;BV Ostwestfalen-Lippe;;;
KV;NW;KV Paderborn;;;=05774
KV;NW;KV Recklinghausen;;;=05562
KV;NW;KV Remscheid;;;=05120
KV;NW;KV Rhein-Erft-Kreis;;;=05362
KV;NW;KV Rhein-Kreis Neuss;;;=05162
KV;NW;KV Rhein-Sieg;Rhein-Sieg-Kreis;;=05382
KV;NW;KV Rheinisch-Bergischer Kreis;;;=05378
BV;NW;BV Ruhr;;;
KV;NW;KV Siegen-Wittgenstein;;;=05970
KV;NW;KV Soest;;;=05974
KV;NW;KV Solingen;;;=05122
KV;NW;KV Steinfurt;;;=05566
KV;NW;KV Unna;;;=05978
KV;NW;KV Viersen;;;=05166
KV;NW;KV Warendorf;;;=05570
KV;NW;KV Wesel;;;=05170
BV;NW;BV Westfalen;;;
KV;NW;KV Wuppertal;;;=05124
KV;RP;KV Ahrweiler;;;=07131
KV;RP;KV Altenkirchen;Altenkirchen (Westerwald);;=07132
KV;RP;KV Alzey-Worms;;;=07331
KV;RP;KV Bad Dürkheim;;;=07332
KV;RP;KV Bad Kreuznach;;;=07133
KV;RP;KV Bernkastel-Wittlich;;;=07231
KV;RP;KV Birkenfeld;;;=07134
KV;RP;KV Bitburg-Prüm;Eifelkreis Bitburg-Prüm;;=07232
KV;RP;KV Cochem-Zell;;;=07135
KV;RP;KV Donnersbergkreis;;;=07333
KV;RP;KV Frankenthal;Frankenthal (Pfalz);;=07311
KV;RP;KV Germersheim;;;=07334
KV;RP;KV Kaiserslautern;;;~07312 07335
KV;RP;KV Koblenz;;;=07111
KV;RP;KV Kusel;;;=07336
KV;RP;KV Landau;Landau in der Pfalz;;=07313
KV;RP;KV Ludwigshafen;Ludwigshafen am Rhein;;=07314
KV;RP;KV Mainz;;;=07315
KV;RP;KV Mainz-Bingen;;;=07339
KV;RP;KV Mayen-Koblenz;;;=07137
KV;RP;KV Neustadt an der Weinstraße;;;=07316
KV;RP;KV Neuwied;;;=07138
KV;RP;KV Pirmasens;;;=07317
KV;RP;KV Rhein-Hunsrück;Rhein-Hunsrück-Kreis;;=07140
KV;RP;KV Rhein-Lahn;Rhein-Lahn-Kreis;;=07141
KV;RP;KV Rhein-Pfalz;Rhein-Pfalz-Kreis;;=07338
KV;RP;KV Speyer;;;=07318
KV;RP;KV Südliche Weinstraße;;;=07337
KV;RP;KV Südwestpfalz;;;=07340
KV;RP;KV Trier;;;=07211
KV;RP;KV Trier-Saarburg;;;=07235
KV;RP;KV Vulkaneifel;;;=07233
KV;RP;KV Westerwald;Westerwaldkreis;;=07143
KV;RP;KV Worms;;;=07319
KV;RP;KV Zweibrücken;;;=07320
KV;SL;KV Merzig-Wadern;;;=10042
KV;SL;KV Neunkirchen;;;=10043
KV;SL;KV Saar-Pfalz;Saarpfalz-Kreis;;=10045
KV;SL;KV Saarbrücken;;;=10041
KV;SL;KV Saarlouis;;;=10044
KV;SL;KV St. Wendel;;;=10046
KV;SN;KV Bautzen;;;=14625
KV;SN;KV Chemnitz;;;=14511
KV;SN;KV Dresden;;;=14612
KV;SN;KV Erzgebirge;Erzgebirgskreis;;=14521
KV;SN;KV Görlitz;;;=14626
KV;SN;KV Landkreis Leipzig;;;=14729
KV;SN;KV Leipzig;;;=14713
KV;SN;KV Meißen;;;=14627
KV;SN;KV Mittelsachsen;;;=14522
KV;SN;KV Nordsachsen;;;=14730
KV;SN;KV Sächsische Schweiz/Osterzgebirge;;;=14628
KV;SN;KV Vogtland;Vogtlandkreis;;=14523
KV;SN;KV Zwickau;;;=14524
KV;ST;KV Altmarkkreis Salzwedel;;;=15081
KV;ST;KV Anhalt-Bitterfeld;;;=15082
KV;ST;KV Burgenlandkreis;;;=15084
KV;ST;KV Börde;;;=15083
KV;ST;KV Dessau-Roßlau;;;=15001
KV;ST;KV Halle (Saale);;;=15002
KV;ST;KV Harz;;;=15085
KV;ST;KV Jerichower Land;;;=15086
KV;ST;KV Magdeburg;;;=15003
KV;ST;KV Mansfeld-Südharz;;;=15087
KV;ST;KV Saalekreis;;;=15088
KV;ST;KV Salzlandkreis;;;=15089
KV;ST;KV Stendal;;;=15090
KV;ST;KV Wittenberg;;;=15091
KV;SH;KV Dithmarschen;;;=01051
KV;SH;KV Flensburg;;;=01001
KV;SH;KV Herzogtum Lauenburg;;;=01053
KV;SH;KV Kiel;;;=01002
KV;SH;KV Lübeck;;;=01003
KV;SH;KV Neumünster;;;=01004
KV;SH;KV Nordfriesland;;;=01054
KV;SH;KV Ostholstein;;;=01055
KV;SH;KV Pinneberg;;;=01056
KV;SH;KV Plön;;;=01057
KV;SH;KV Rendsburg-Eckernförde;;;=01058
KV;SH;KV Schleswig-Flensburg;;;=01059
KV;SH;KV Segeberg;;;=01060
KV;SH;KV Steinburg;;;=01061
KV;SH;KV Stormarn;;;=01062
KV;TH;KV Altenburger Land;Altenburg;;=16077
KV;TH;KV Eichsfeld;;;=16061
KV;TH;KV Erfurt;;;=16051
KV;TH;KV Gera;;;=16052
KV;TH;KV Gotha;;;=16067
KV;TH;KV Greiz;;;=16076
KV;TH;KV Ilm-Kreis;;;=16070
KV;TH;KV Jena;;;=16053
KV;TH;KV Kyffhäuserkreis;;;=16065
KV;TH;KV Nordhausen;;;=16062
KV;TH;KV Saale-Holzland;Saale-Holzland-Kreis;;=16074
KV;TH;KV Saale-Orla;Saale-Orla-Kreis;;=16075
KV;TH;KV Saalfeld-Rudolstadt;;;=16073
RV;TH;RV Schmalkalden-Meiningen-Suhl;;;+16066 16054
RV;TH;RV Sonneberg/Hildburghausen;;;+16072 16069
KV;TH;KV Sömmerda;;;=16068
KV;TH;KV Unstrut-Hainich-Kreis;;;=16064
RV;TH;RV Wartburgkreis/Eisenach;Wartburgkreis;;=16063
KV;TH;KV Weimar;;;=16055
KV;TH;KV Weimarer Land;;;=16071
OV;BW;OV Gerlingen;KV Gerlingen;KV Ludwigsburg;~08118
OV;BW;OV Steinlach-Wiesaz;;KV Tübingen;~08416
OV;NW;OV Drensteinfurt;;KV Warendorf;~05570
OV;TH;OV Nesse-Apfelstädt;;KV Gotha;~16067
OV;NI;OV Lehrte;;RV Hannover;~03241`;
