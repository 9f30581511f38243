/* Written by scripts/reference.ts from data/wahltermine_*.csv; change those. */
export const ELECTIONS = `2024-09-01;SN;landtag;fixed;kabelbinderversand.de/pages/wahltermine, wahlrecht.de
2024-09-01;TH;landtag;fixed;kabelbinderversand.de/pages/wahltermine, wahlrecht.de
2024-09-22;BB;landtag;fixed;kabelbinderversand.de/pages/wahltermine, wahlrecht.de
2025-02-23;DE;bundestag;fixed;dewiki.de
2025-03-02;HH;buergerschaft;fixed;dewiki.de
2025-09-14;NW;kommunal;fixed;bundeswahlleiterin.de/service/wahltermine.html
2026-03-08;BW;landtag;fixed;bundeswahlleiterin.de
2026-03-08;BY;kommunal;fixed;bundeswahlleiterin.de
2026-03-15;HE;kommunal;fixed;bundeswahlleiterin.de
2026-03-22;RP;landtag;fixed;bundeswahlleiterin.de
2026-09-06;ST;landtag;fixed;bundeswahlleiterin.de
2026-09-13;NI;kommunal;fixed;bundeswahlleiterin.de
2026-09-20;MV;landtag;fixed;gruene-mv.de/?p=31043 ("Am 20.9.")
2026-09-20;BE;abgeordnetenhaus;unconfirmed;bundeswahlleiterin.de nennt nur Herbst
2027-spring;SL;landtag;season;bundeswahlleiterin.de
2027-spring;SH;landtag;season;bundeswahlleiterin.de
2027-spring;NW;landtag;season;bundeswahlleiterin.de
2027-spring;HB;buergerschaft;season;bundeswahlleiterin.de
2027-autumn;NI;landtag;season;bundeswahlleiterin.de
2028-spring;SH;kommunal;season;bundeswahlleiterin.de
2028-autumn;BY;landtag;season;bundeswahlleiterin.de
2028-autumn;HE;landtag;season;bundeswahlleiterin.de
2029-spring;DE;bundestag;season;bundeswahlleiterin.de
2029-spring;DE;europa;season;bundeswahlleiterin.de
2029-spring;BW;kommunal;season;bundeswahlleiterin.de
2029-spring;BB;kommunal;season;bundeswahlleiterin.de
2029-spring;MV;kommunal;season;bundeswahlleiterin.de
2029-spring;RP;kommunal;season;bundeswahlleiterin.de
2029-spring;SL;kommunal;season;bundeswahlleiterin.de
2029-spring;SN;kommunal;season;bundeswahlleiterin.de
2029-spring;ST;kommunal;season;bundeswahlleiterin.de
2029-spring;TH;kommunal;season;bundeswahlleiterin.de
2029-autumn;BB;landtag;season;bundeswahlleiterin.de
2029-autumn;SN;landtag;season;bundeswahlleiterin.de
2029-autumn;TH;landtag;season;bundeswahlleiterin.de`;
