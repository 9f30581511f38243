import { day } from '../domain/day.ts';
import type { PublicHelp } from './partnerships.ts';

type Told = Pick<PublicHelp, 'row' | 'kind' | 'givers' | 'receivers' | 'text' | 'sources'> & Partial<PublicHelp>;

const told = (row: Told): PublicHelp => ({
  since: null,
  lastKnown: null,
  townTwinning: null,
  place: null,
  visits: [],
  grantCents: null,
  doubt: null,
  ...row,
});

const GRUENE_DE = 'https://www.gruene.de/artikel/gemeinsam-stark-partnerschaften-buendnisgruener-kreisverbaende';
const TEMPELHOF = 'https://gruene-ts.de/?p=26678';
const STEINLACH = 'https://gruene-steinlach-wiesaz.de/partnerschaft-abg';
const STEINLACH_2024 = 'https://gruene-steinlach-wiesaz.de/partnerschaft-abg/besuch-august-2024';
const WANGEN = ['https://www.schwaebische.de/... arid,11103483', 'diebildschirmzeitung.de 37999'];

const PARTNERSHIP = { de: 'Partnerschaft', en: 'Partnership' };
const STALL_2024 = { de: 'Wahlkampfhilfe 2024: Infostand, Flyer', en: 'Campaign help 2024: stall, leaflets' };

/** Read by hand from data/partnerschaften_oeffentlich_bekannt.csv; the test compares them row by row. */
export const PUBLIC_HELP: readonly PublicHelp[] = [
  told({
    row: 1,
    kind: 'partnership',
    givers: ['KV Hamburg-Mitte'],
    receivers: ['KV Saale-Orla'],
    lastKnown: 2025,
    visits: [
      {
        year: 2024,
        text: {
          de: 'Landtagswahl: Haustür, Plakate, Festival, Spendensammlung',
          en: 'State election: door to door, posters, festival, collecting donations',
        },
      },
      { year: 2025, text: { de: 'Gegenbesuch', en: 'Return visit' } },
    ],
    text: PARTNERSHIP,
    sources: [GRUENE_DE],
  }),
  told({
    row: 2,
    kind: 'partnership',
    givers: ['OV Gerlingen'],
    receivers: ['KV Saale-Orla'],
    lastKnown: 2026,
    townTwinning: 'Gerlingen–Gefell',
    text: {
      de: 'Partnerschaft; Flyer, Stand und Haustür, wo wenige vor Ort sind',
      en: 'Partnership; leaflets, stall and doors where few are on site',
    },
    doubt: {
      de: 'Der Artikel nennt „KV Gerlingen“; gemeint ist eher der Ortsverband.',
      en: 'The article says "KV Gerlingen"; it rather means the local branch.',
    },
    sources: [GRUENE_DE, 'https://freiheitspolitik.de/2026/02/1--fritz--gruene--kreisverbands-partnerscha-news'],
  }),
  told({
    row: 3,
    kind: 'partnership',
    givers: ['KV Berlin-Neukölln'],
    receivers: ['KV Uckermark'],
    text: PARTNERSHIP,
    sources: [GRUENE_DE],
  }),
  told({
    row: 4,
    kind: 'partnership',
    givers: ['KV Bonn'],
    receivers: ['KV Weimar'],
    text: PARTNERSHIP,
    doubt: {
      de: 'Der Artikel nennt Weimar; ob Kreis- oder Stadtverband, bleibt offen.',
      en: 'The article says Weimar; whether the district or the city branch is open.',
    },
    sources: [GRUENE_DE],
  }),
  told({
    row: 5,
    kind: 'partnership',
    givers: ['KV Berlin-Tempelhof-Schöneberg'],
    receivers: ['KV Teltow-Fläming'],
    text: {
      de: 'Partnerschaft; Radtour, Markt, Wahlkampfhilfe',
      en: 'Partnership; bicycle tour, market, campaign help',
    },
    sources: [TEMPELHOF],
  }),
  told({
    row: 6,
    kind: 'partnership',
    givers: ['KV Berlin-Tempelhof-Schöneberg'],
    receivers: ['RV Schmalkalden-Meiningen-Suhl'],
    text: PARTNERSHIP,
    sources: [TEMPELHOF],
  }),
  told({
    row: 7,
    kind: 'partnership',
    givers: ['OV Steinlach-Wiesaz'],
    receivers: ['KV Altenburger Land'],
    since: '2021-spring',
    lastKnown: 2024,
    visits: [
      { year: 2021, text: { de: 'Besuch', en: 'Visit' } },
      {
        year: 2023,
        first: day('2023-04-28'),
        last: day('2023-05-01'),
        people: 10,
        text: { de: 'Besuch', en: 'Visit' },
      },
      {
        year: 2024,
        first: day('2024-08-16'),
        last: day('2024-08-18'),
        text: { de: 'Infostand, Flyer', en: 'Stall, leaflets' },
      },
    ],
    text: PARTNERSHIP,
    sources: [STEINLACH],
  }),
  told({
    row: 8,
    kind: 'help',
    givers: ['KV Alzey-Worms'],
    receivers: ['KV Altenburger Land'],
    lastKnown: 2024,
    text: STALL_2024,
    sources: [STEINLACH_2024],
  }),
  told({
    row: 9,
    kind: 'help',
    givers: ['KV Bonn'],
    receivers: ['KV Altenburger Land'],
    lastKnown: 2024,
    text: STALL_2024,
    doubt: {
      de: 'Die Seite nennt „Grüne aus Bonn“, nicht den Kreisverband.',
      en: 'The page says "Greens from Bonn", not the district association.',
    },
    sources: [STEINLACH_2024],
  }),
  told({
    row: 10,
    kind: 'partnership',
    givers: ['KV Pinneberg'],
    receivers: ['KV Saalekreis'],
    lastKnown: 2023,
    text: {
      de: 'Partnerschaft; Baumpflanzung, Wahlhilfe, Fachveranstaltung',
      en: 'Partnership; tree planting, campaign help, policy event',
    },
    sources: ['https://gruene-pi.de/2023/09/18/neuer-kreisvorstand-kaempft-fuer-staerkere-gruene-in-ostdeutschland/'],
  }),
  told({
    row: 11,
    kind: 'partnership',
    givers: ['LV Schleswig-Holstein'],
    receivers: ['LV Sachsen-Anhalt'],
    lastKnown: 2024,
    text: { de: 'Partner-Landesverband; AK Partnerschaft-Ost', en: 'Partner of a Land; working group on the East' },
    sources: [
      'https://sh-gruene.de/blog/2024/05/06/lpt-5-2024-gemeinsam-sind-wir-staerker-unterstuetzung-fuer-die-gruenen-wahlkaempferinnen-im-osten/',
    ],
  }),
  told({
    row: 12,
    kind: 'help',
    givers: ['RV Hannover'],
    receivers: ['KV Vogtland'],
    lastKnown: 2024,
    text: {
      de: 'Wahlkampfhilfe 2024: ein Wochenende Plakate, Unterkunft bei Mitgliedern',
      en: 'Campaign help 2024: a weekend of posters, beds at members’ homes',
    },
    doubt: {
      de: 'Die Quelle nennt Regions- und Stadtverband Hannover.',
      en: 'The source names the regional and the city branch of Hannover.',
    },
    sources: ['https://regionsverband-gruene-hannover.de/?p=1353'],
  }),
  told({
    row: 13,
    kind: 'help',
    givers: ['RV Hannover'],
    receivers: ['KV Havelland'],
    lastKnown: 2024,
    place: 'Rathenow',
    visits: [{ year: 2024, people: 4, text: { de: 'Stand, Plakate, Flyer', en: 'Stall, posters, leaflets' } }],
    text: { de: 'Wahlkampfhilfe 2024 im Westhavelland', en: 'Campaign help 2024 in the Westhavelland' },
    sources: ['https://regionsverband-gruene-hannover.de/mehr-mut-einander-sommerlicher-wahlkampf-in-brandenburg/'],
  }),
  told({
    row: 14,
    kind: 'money',
    givers: ['RV Hannover'],
    receivers: ['LV Mecklenburg-Vorpommern', 'LV Sachsen-Anhalt'],
    lastKnown: 2025,
    text: {
      de: 'Spendenaktion für Reisekosten zu CSDs, Überschuss an Landesverbände; Beschluss vom 28.06.2025',
      en: 'Collection for journeys to Prides, surplus to Land associations; decided on 28 June 2025',
    },
    sources: [
      'https://rv-hannover.antragsgruen.de/mv20250628/Starke-Grune-Prasenz-auf-den-CSDs-in-Rostock-und-Grevesmuhlen-Gelebt-30558',
    ],
  }),
  told({
    row: 15,
    kind: 'money',
    givers: ['KV Wangen'],
    receivers: ['KV Vogtland'],
    lastKnown: 2019,
    grantCents: 50_000,
    text: { de: 'Zuschuss zur Landtagswahl 2019', en: 'Grant for the state election of 2019' },
    sources: WANGEN,
  }),
  told({
    row: 16,
    kind: 'money',
    givers: ['KV Wangen'],
    receivers: ['KV Sächsische Schweiz/Osterzgebirge'],
    lastKnown: 2019,
    grantCents: 50_000,
    text: { de: 'Zuschuss zur Landtagswahl 2019', en: 'Grant for the state election of 2019' },
    sources: WANGEN,
  }),
  told({
    row: 17,
    kind: 'help',
    givers: ['BV Niederbayern', 'BV Oberpfalz'],
    receivers: ['KV Chemnitz'],
    lastKnown: 2019,
    visits: [{ year: 2019, people: 8, text: { de: 'Infostand, Plakate', en: 'Stall, posters' } }],
    text: { de: 'Wahlkampfhilfe 2019', en: 'Campaign help 2019' },
    doubt: {
      de: 'Die Seite nennt „Grüne Niederbayern/Oberpfalz“, keinen Verband.',
      en: 'The page says "Greens of Niederbayern/Oberpfalz", no association.',
    },
    sources: [
      'https://gruene-btw-landshut.de/archiv/vollansicht-themen/niederbayerische_gruene_zur_wahlkampfunterstuetzung_in_sachsen',
    ],
  }),
  told({
    row: 18,
    kind: 'partnership',
    givers: ['OV Drensteinfurt'],
    receivers: ['OV Nesse-Apfelstädt'],
    lastKnown: 2016,
    visits: [{ year: 2016, text: { de: 'Besuch', en: 'Visit' } }],
    text: { de: 'Partnerverband (2016)', en: 'Partner association (2016)' },
    doubt: { de: 'Seit 2016 ist nichts Öffentliches bekannt.', en: 'Nothing public is known since 2016.' },
    sources: ['http://www.gruene-drensteinfurt.de/content/index.php/2016/06/06/besuch-in-nesse-apfelstaedt/'],
  }),
  told({
    row: 19,
    kind: 'help',
    givers: ['OV Lehrte'],
    receivers: ['KV Salzlandkreis'],
    townTwinning: 'Lehrte–Staßfurt',
    place: 'Staßfurt',
    text: { de: 'Besuch am Wahlkampfstand', en: 'Visit at the campaign stall' },
    doubt: {
      de: 'Am 22. Mai, vermutlich 2009; das Jahr ist unbestätigt.',
      en: 'On 22 May, probably 2009; the year is unconfirmed.',
    },
    sources: [
      'https://myheimat.de/lehrte/c-lokalpolitik/lehrter-gruene-zu-besuch-in-der-partnerstadt-stassfurt_a99201/amp',
    ],
  }),
  told({
    row: 20,
    kind: 'help',
    givers: ['LV Niedersachsen'],
    receivers: ['LV Sachsen-Anhalt', 'LV Mecklenburg-Vorpommern'],
    lastKnown: 2026,
    text: {
      de: 'Geld und Helfende zu den Landtagswahlen 2026; wirbt für Partnerschaften von Kreisverbänden',
      en: 'Money and helpers for the state elections of 2026; calls for partnerships of districts',
    },
    sources: ['https://gruene-niedersachsen.de/?p=27015'],
  }),
];
