/* Written by scripts/reference.ts from data/kreise_*.csv; change those. */
export const DISTRICT_NAMES = `01001;Flensburg;c
01002;Kiel;c
01003;Lübeck;c
01004;Neumünster;c
01051;Dithmarschen;r
01053;Herzogtum Lauenburg;r
01054;Nordfriesland;r
01055;Ostholstein;r
01056;Pinneberg;r
01057;Plön;r
01058;Rendsburg-Eckernförde;r
01059;Schleswig-Flensburg;r
01060;Segeberg;r
01061;Steinburg;r
01062;Stormarn;r
02000;Hamburg;c
03101;Braunschweig;c
03102;Salzgitter;c
03103;Wolfsburg;c
03151;Gifhorn;r
03153;Goslar;r
03154;Helmstedt;r
03155;Northeim;r
03157;Peine;r
03158;Wolfenbüttel;r
03159;Göttingen;r
03241;Region Hannover;r
03251;Diepholz;r
03252;Hameln-Pyrmont;r
03254;Hildesheim;r
03255;Holzminden;r
03256;Nienburg (Weser);r
03257;Schaumburg;r
03351;Celle;r
03352;Cuxhaven;r
03353;Harburg;r
03354;Lüchow-Dannenberg;r
03355;Lüneburg;r
03356;Osterholz;r
03357;Rotenburg (Wümme);r
03358;Heidekreis;r
03359;Stade;r
03360;Uelzen;r
03361;Verden;r
03401;Delmenhorst;c
03402;Emden;c
03403;Oldenburg (Oldenburg);c
03404;Osnabrück;c
03405;Wilhelmshaven;c
03451;Ammerland;r
03452;Aurich;r
03453;Cloppenburg;r
03454;Emsland;r
03455;Friesland;r
03456;Grafschaft Bentheim;r
03457;Leer;r
03458;Oldenburg;r
03459;Osnabrück;r
03460;Vechta;r
03461;Wesermarsch;r
03462;Wittmund;r
04011;Bremen;c
04012;Bremerhaven;c
05111;Düsseldorf;c
05112;Duisburg;c
05113;Essen;c
05114;Krefeld;c
05116;Mönchengladbach;c
05117;Mülheim an der Ruhr;c
05119;Oberhausen;c
05120;Remscheid;c
05122;Solingen;c
05124;Wuppertal;c
05154;Kleve;r
05158;Mettmann;r
05162;Rhein-Kreis Neuss;r
05166;Viersen;r
05170;Wesel;r
05314;Bonn;c
05315;Köln;c
05316;Leverkusen;c
05334;Städteregion Aachen;r
05358;Düren;r
05362;Rhein-Erft-Kreis;r
05366;Euskirchen;r
05370;Heinsberg;r
05374;Oberbergischer Kreis;r
05378;Rheinisch-Bergischer Kreis;r
05382;Rhein-Sieg-Kreis;r
05512;Bottrop;c
05513;Gelsenkirchen;c
05515;Münster;c
05554;Borken;r
05558;Coesfeld;r
05562;Recklinghausen;r
05566;Steinfurt;r
05570;Warendorf;r
05711;Bielefeld;c
05754;Gütersloh;r
05758;Herford;r
05762;Höxter;r
05766;Lippe;r
05770;Minden-Lübbecke;r
05774;Paderborn;r
05911;Bochum;c
05913;Dortmund;c
05914;Hagen;c
05915;Hamm;c
05916;Herne;c
05954;Ennepe-Ruhr-Kreis;r
05958;Hochsauerlandkreis;r
05962;Märkischer Kreis;r
05966;Olpe;r
05970;Siegen-Wittgenstein;r
05974;Soest;r
05978;Unna;r
06411;Darmstadt;c
06412;Frankfurt am Main;c
06413;Offenbach am Main;c
06414;Wiesbaden;c
06431;Bergstraße;r
06432;Darmstadt-Dieburg;r
06433;Groß-Gerau;r
06434;Hochtaunuskreis;r
06435;Main-Kinzig-Kreis;r
06436;Main-Taunus-Kreis;r
06437;Odenwaldkreis;r
06438;Offenbach;r
06439;Rheingau-Taunus-Kreis;r
06440;Wetteraukreis;r
06531;Gießen;r
06532;Lahn-Dill-Kreis;r
06533;Limburg-Weilburg;r
06534;Marburg-Biedenkopf;r
06535;Vogelsbergkreis;r
06611;Kassel;c
06631;Fulda;r
06632;Hersfeld-Rotenburg;r
06633;Kassel;r
06634;Schwalm-Eder-Kreis;r
06635;Waldeck-Frankenberg;r
06636;Werra-Meißner-Kreis;r
07111;Koblenz;c
07131;Ahrweiler;r
07132;Altenkirchen (Westerwald);r
07133;Bad Kreuznach;r
07134;Birkenfeld;r
07135;Cochem-Zell;r
07137;Mayen-Koblenz;r
07138;Neuwied;r
07140;Rhein-Hunsrück-Kreis;r
07141;Rhein-Lahn-Kreis;r
07143;Westerwaldkreis;r
07211;Trier;c
07231;Bernkastel-Wittlich;r
07232;Eifelkreis Bitburg-Prüm;r
07233;Vulkaneifel;r
07235;Trier-Saarburg;r
07311;Frankenthal (Pfalz);c
07312;Kaiserslautern;c
07313;Landau in der Pfalz;c
07314;Ludwigshafen am Rhein;c
07315;Mainz;c
07316;Neustadt an der Weinstraße;c
07317;Pirmasens;c
07318;Speyer;c
07319;Worms;c
07320;Zweibrücken;c
07331;Alzey-Worms;r
07332;Bad Dürkheim;r
07333;Donnersbergkreis;r
07334;Germersheim;r
07335;Kaiserslautern;r
07336;Kusel;r
07337;Südliche Weinstraße;r
07338;Rhein-Pfalz-Kreis;r
07339;Mainz-Bingen;r
07340;Südwestpfalz;r
08111;Stuttgart;c
08115;Böblingen;r
08116;Esslingen;r
08117;Göppingen;r
08118;Ludwigsburg;r
08119;Rems-Murr-Kreis;r
08121;Heilbronn;c
08125;Heilbronn;r
08126;Hohenlohekreis;r
08127;Schwäbisch Hall;r
08128;Main-Tauber-Kreis;r
08135;Heidenheim;r
08136;Ostalbkreis;r
08211;Baden-Baden;c
08212;Karlsruhe;c
08215;Karlsruhe;r
08216;Rastatt;r
08221;Heidelberg;c
08222;Mannheim;c
08225;Neckar-Odenwald-Kreis;r
08226;Rhein-Neckar-Kreis;r
08231;Pforzheim;c
08235;Calw;r
08236;Enzkreis;r
08237;Freudenstadt;r
08311;Freiburg im Breisgau;c
08315;Breisgau-Hochschwarzwald;r
08316;Emmendingen;r
08317;Ortenaukreis;r
08325;Rottweil;r
08326;Schwarzwald-Baar-Kreis;r
08327;Tuttlingen;r
08335;Konstanz;r
08336;Lörrach;r
08337;Waldshut;r
08415;Reutlingen;r
08416;Tübingen;r
08417;Zollernalbkreis;r
08421;Ulm;c
08425;Alb-Donau-Kreis;r
08426;Biberach;r
08435;Bodenseekreis;r
08436;Ravensburg;r
08437;Sigmaringen;r
09161;Ingolstadt;c
09162;München;c
09163;Rosenheim;c
09171;Altötting;r
09172;Berchtesgadener Land;r
09173;Bad Tölz-Wolfratshausen;r
09174;Dachau;r
09175;Ebersberg;r
09176;Eichstätt;r
09177;Erding;r
09178;Freising;r
09179;Fürstenfeldbruck;r
09180;Garmisch-Partenkirchen;r
09181;Landsberg am Lech;r
09182;Miesbach;r
09183;Mühldorf a.Inn;r
09184;München;r
09185;Neuburg-Schrobenhausen;r
09186;Pfaffenhofen a.d.Ilm;r
09187;Rosenheim;r
09188;Starnberg;r
09189;Traunstein;r
09190;Weilheim-Schongau;r
09261;Landshut;c
09262;Passau;c
09263;Straubing;c
09271;Deggendorf;r
09272;Freyung-Grafenau;r
09273;Kelheim;r
09274;Landshut;r
09275;Passau;r
09276;Regen;r
09277;Rottal-Inn;r
09278;Straubing-Bogen;r
09279;Dingolfing-Landau;r
09361;Amberg;c
09362;Regensburg;c
09363;Weiden i.d.OPf.;c
09371;Amberg-Sulzbach;r
09372;Cham;r
09373;Neumarkt i.d.OPf.;r
09374;Neustadt a.d.Waldnaab;r
09375;Regensburg;r
09376;Schwandorf;r
09377;Tirschenreuth;r
09461;Bamberg;c
09462;Bayreuth;c
09463;Coburg;c
09464;Hof;c
09471;Bamberg;r
09472;Bayreuth;r
09473;Coburg;r
09474;Forchheim;r
09475;Hof;r
09476;Kronach;r
09477;Kulmbach;r
09478;Lichtenfels;r
09479;Wunsiedel i.Fichtelgebirge;r
09561;Ansbach;c
09562;Erlangen;c
09563;Fürth;c
09564;Nürnberg;c
09565;Schwabach;c
09571;Ansbach;r
09572;Erlangen-Höchstadt;r
09573;Fürth;r
09574;Nürnberger Land;r
09575;Neustadt a.d.Aisch-Bad Windsheim;r
09576;Roth;r
09577;Weißenburg-Gunzenhausen;r
09661;Aschaffenburg;c
09662;Schweinfurt;c
09663;Würzburg;c
09671;Aschaffenburg;r
09672;Bad Kissingen;r
09673;Rhön-Grabfeld;r
09674;Haßberge;r
09675;Kitzingen;r
09676;Miltenberg;r
09677;Main-Spessart;r
09678;Schweinfurt;r
09679;Würzburg;r
09761;Augsburg;c
09762;Kaufbeuren;c
09763;Kempten (Allgäu);c
09764;Memmingen;c
09771;Aichach-Friedberg;r
09772;Augsburg;r
09773;Dillingen a.d.Donau;r
09774;Günzburg;r
09775;Neu-Ulm;r
09776;Lindau (Bodensee);r
09777;Ostallgäu;r
09778;Unterallgäu;r
09779;Donau-Ries;r
09780;Oberallgäu;r
10041;Regionalverband Saarbrücken;r
10042;Merzig-Wadern;r
10043;Neunkirchen;r
10044;Saarlouis;r
10045;Saarpfalz-Kreis;r
10046;St. Wendel;r
11000;Berlin;c
12051;Brandenburg an der Havel;c
12052;Cottbus;c
12053;Frankfurt (Oder);c
12054;Potsdam;c
12060;Barnim;r
12061;Dahme-Spreewald;r
12062;Elbe-Elster;r
12063;Havelland;r
12064;Märkisch-Oderland;r
12065;Oberhavel;r
12066;Oberspreewald-Lausitz;r
12067;Oder-Spree;r
12068;Ostprignitz-Ruppin;r
12069;Potsdam-Mittelmark;r
12070;Prignitz;r
12071;Spree-Neiße;r
12072;Teltow-Fläming;r
12073;Uckermark;r
13003;Rostock;c
13004;Schwerin;c
13071;Mecklenburgische Seenplatte;r
13072;Landkreis Rostock;r
13073;Vorpommern-Rügen;r
13074;Nordwestmecklenburg;r
13075;Vorpommern-Greifswald;r
13076;Ludwigslust-Parchim;r
14511;Chemnitz;c
14521;Erzgebirgskreis;r
14522;Mittelsachsen;r
14523;Vogtlandkreis;r
14524;Zwickau;r
14612;Dresden;c
14625;Bautzen;r
14626;Görlitz;r
14627;Meißen;r
14628;Sächsische Schweiz-Osterzgebirge;r
14713;Leipzig;c
14729;Leipzig;r
14730;Nordsachsen;r
15001;Dessau-Roßlau;c
15002;Halle (Saale);c
15003;Magdeburg;c
15081;Altmarkkreis Salzwedel;r
15082;Anhalt-Bitterfeld;r
15083;Börde;r
15084;Burgenlandkreis;r
15085;Harz;r
15086;Jerichower Land;r
15087;Mansfeld-Südharz;r
15088;Saalekreis;r
15089;Salzlandkreis;r
15090;Stendal;r
15091;Wittenberg;r
16051;Erfurt;c
16052;Gera;c
16053;Jena;c
16054;Suhl;c
16055;Weimar;c
16061;Eichsfeld;r
16062;Nordhausen;r
16063;Wartburgkreis;r
16064;Unstrut-Hainich-Kreis;r
16065;Kyffhäuserkreis;r
16066;Schmalkalden-Meiningen;r
16067;Gotha;r
16068;Sömmerda;r
16069;Hildburghausen;r
16070;Ilm-Kreis;r
16071;Weimarer Land;r
16072;Sonneberg;r
16073;Saalfeld-Rudolstadt;r
16074;Saale-Holzland-Kreis;r
16075;Saale-Orla-Kreis;r
16076;Greiz;r
16077;Altenburger Land;r`;
/* Written by scripts/reference.ts from data/verbaende_*.csv; change those. */
export const SHARED_DISTRICTS = `KV Aalen/Ellwangen;08136
KV Ettlingen;08215
KV Heilbronn;08121 08125
KV Karlsruhe-Land;08215
KV Kurpfalz-Hardt;08226
KV Neckar-Bergstraße;08226
KV Odenwald-Kraichgau;08226
KV Pforzheim und Enzkreis;08231 08236
KV Pforzheim-Enzkreis;08231 08236
KV Rastatt/Baden-Baden;08216 08211
KV Ravensburg;08436
KV Schwäbisch Gmünd;08136
KV Wangen;08436
KV Ansbach;09561 09571
KV Hof;09464 09475
KV Ostallgäu;09777
KV Rosenheim;09163 09187
KV Schweinfurt;09662 09678
KV Straubing-Bogen;09278
KV Weiden;09363
KV Weiden-Neustadt a.d. Waldnaab;09363 09374
KV Neustadt-Waldnaab;09374
KV Berlin-Charlottenburg-Wilmersdorf;11000
KV Berlin-Friedrichshain-Kreuzberg;11000
KV Berlin-Lichtenberg;11000
KV Berlin-Marzahn-Hellersdorf;11000
KV Berlin-Mitte;11000
KV Berlin-Neukölln;11000
KV Berlin-Pankow;11000
KV Berlin-Reinickendorf;11000
KV Berlin-Spandau;11000
KV Berlin-Steglitz-Zehlendorf;11000
KV Berlin-Tempelhof-Schöneberg;11000
KV Berlin-Treptow-Köpenick;11000
KV Bremen-Links der Weser;04011
KV Bremen-Mitte;04011
KV Bremen-Mitte/Östliche Vorstadt;04011
KV Bremen-Nord;04011
KV Bremen-Nordost;04011
KV Bremen-Ost;04011
KV Hamburg-Altona;02000
KV Hamburg-Bergedorf;02000
KV Hamburg-Eimsbüttel;02000
KV Hamburg-Harburg;02000
KV Hamburg-Mitte;02000
KV Hamburg-Nord;02000
KV Hamburg-Wandsbek;02000
KV Emsland-Nord;03454
KV Emsland-Süd;03454
KV Aachen;05334
KV Kaiserslautern;07312 07335
KV Altmark;15081 15090
KV Schmalkalden-Meiningen-Suhl;16066 16054
RV Schmalkalden-Meiningen-Suhl;16066 16054
KV Sonneberg/Hildburghausen;16072 16069
RV Sonneberg/Hildburghausen;16072 16069
KV Bremen-West;04011
OV Gerlingen;08118
OV Steinlach-Wiesaz;08416
OV Drensteinfurt;05570
OV Nesse-Apfelstädt;16067
OV Lehrte;03241`;
