import { counted } from '../../domain/counted.ts';
import { formatNumber } from '../../domain/number.ts';
import { both, type Text } from '../../domain/text.ts';

export const TITLE: Text = { de: 'Bericht', en: 'Report' };
export const PERIOD: Text = { de: 'Art des Zeitraums', en: 'Kind of period' };
export const KINDS = {
  month: { de: 'Monat', en: 'Month' },
  quarter: { de: 'Quartal', en: 'Quarter' },
  half: { de: 'Halbjahr', en: 'Half-year' },
  year: { de: 'Jahr', en: 'Year' },
  all: { de: 'Alles', en: 'All' },
} as const;
export const EARLIER: Text = { de: 'Zeitraum davor', en: 'Period before' };
export const LATER: Text = { de: 'Zeitraum danach', en: 'Period after' };
export const STILL_RUNS: Text = { de: 'läuft noch', en: 'still running' };
export const NOT_LOADED: Text = { de: 'Dieser Zeitraum ist nicht geladen', en: 'This period is not loaded' };

export const SHOWN: Text = { de: 'Gezeigte Verbände', en: 'Associations shown' };
export const LAND: Text = { de: 'Land', en: 'Land' };
export const ALL_LAENDER: Text = { de: 'Alle Länder', en: 'All Länder' };
export const ONLY_OWN = (name: string): Text => ({
  de: `Nur ${name} und was dazu gehört`,
  en: `Only ${name} and what belongs to it`,
});
export const CHOSEN = (places: number, pairs: number): Text => ({
  de: `Auf Karte und Listen: ${counted(places, 'Verband', 'Verbände')}, ${counted(pairs, 'Paar', 'Paare')}`,
  en: `On map and lists: ${counted(places, 'association', 'associations')}, ${counted(pairs, 'pair', 'pairs')}`,
});
export const FILTERED: Text = {
  de: 'Karte und Listen zeigen die Auswahl. Überschrift, Kennzahlen, Verteilung, Länder und Monate gelten für alle.',
  en: 'Map and lists show the selection. Headline, figures, distribution, Länder and months hold for all.',
};

export const WHO_HELPS: Text = { de: 'Wer hilft wem', en: 'Who helps whom' };
export const MAP_KEYS: Text = {
  de: 'Mit den Pfeiltasten geht es durch Hilfe, Suchende, Verbände und Kreise, mit Bild auf und ab zur nächsten Gruppe. Enter öffnet den Steckbrief eines Verbands.',
  en: 'Arrow keys go through help, seekers, associations and districts, page keys to the next group. Enter opens the profile of an association.',
};
export const MAP_SAYS = (arcs: number, seekers: number, joined: number): Text => ({
  de: `Deutschlandkarte: ${arcs} ${arcs === 1 ? 'Paar' : 'Paare'} mit Hilfe, ${seekers} ${seekers === 1 ? 'Verband sucht' : 'Verbände suchen'} einen Partner, ${joined} mit aktiver Partnerschaft.`,
  en: `Map of Germany: ${arcs} ${arcs === 1 ? 'pair' : 'pairs'} with help, ${seekers} ${seekers === 1 ? 'association seeks' : 'associations seek'} a partner, ${joined} with an active partnership.`,
});
export const LEGEND = {
  strong: { de: 'Hilfe, stärkere Richtung', en: 'Help, stronger direction' },
  back: { de: 'Hilfe zurück', en: 'Help back' },
  once: { de: 'Hilfe ohne Partnerschaft', en: 'Help without a partnership' },
  quiet: { de: 'Partnerschaft ohne Hilfe im Zeitraum', en: 'Partnership without help in the period' },
  seeks: { de: 'sucht einen Partner', en: 'seeks a partner' },
  dot: { de: 'Verband', en: 'Association' },
  joined: { de: 'Kreis mit aktiver Partnerschaft', en: 'District with an active partnership' },
  white: { de: 'Kreis ohne', en: 'District without' },
} as const;
export const WIDTH: Text = {
  de: 'Breite: Stunden. Unbekannte Stunden sind am dünnsten.',
  en: 'Width: hours. Unknown hours are thinnest.',
};
export const BKG = '© GeoBasis-DE / BKG 2021';
export const CHANGED: Text = { de: '(Daten verändert)', en: '(data changed)' };
export const DESTATIS: Text = {
  de: 'Einwohner:innen: © Statistisches Bundesamt (Destatis), 2025; Stand 31.12.2023.',
  en: 'Inhabitants: © Statistisches Bundesamt (Destatis), 2025; as of 31 Dec 2023.',
};
export const NOT_ON_MAP = (names: readonly string[]): Text => {
  const few = names.slice(0, 5).join(', ');
  const more = names.length - 5;
  return {
    de: `Ohne Lage im Tab „Verbände“, daher nicht auf der Karte: ${few}${more > 0 ? ` und ${counted(more, 'weiterer', 'weitere')}` : ''}.`,
    en: `Without a place in the tab "Associations", so not on the map: ${few}${more > 0 ? ` and ${more} more` : ''}.`,
  };
};
export const HELPED = (from: string, to: string): Text => ({ de: `${from} half ${to}`, en: `${from} helped ${to}` });
export const HOURS = (shown: string, known: boolean): Text =>
  known
    ? { de: counted(shown, 'Stunde', 'Stunden'), en: counted(shown, 'hour', 'hours') }
    : { de: 'Stunden unbekannt', en: 'hours unknown' };
export const STATES = {
  active: { de: 'Partnerschaft aktiv', en: 'Partnership active' },
  dormant: { de: 'Partnerschaft ruht', en: 'Partnership dormant' },
  ended: { de: 'Partnerschaft beendet', en: 'Partnership ended' },
  none: { de: 'ohne Partnerschaft', en: 'without a partnership' },
} as const;
export const NO_HELP: Text = { de: 'keine Hilfe im Zeitraum', en: 'no help in the period' };
export const RECEIVED: Text = { de: 'bekam', en: 'received' };
export const GAVE: Text = { de: 'gab', en: 'gave' };
export const SEEKS: Text = { de: 'sucht einen Partner', en: 'seeks a partner' };
export const INHABITANTS_OF = (count: number): Text =>
  both((lang) => `${formatNumber(count, lang, 0)} ${lang === 'de' ? 'Einwohner:innen' : 'inhabitants'}`);
export const JOINED_BY = (names: readonly string[]): Text =>
  names.length === 0
    ? { de: 'ohne aktive Partnerschaft', en: 'without an active partnership' }
    : { de: `aktive Partnerschaft: ${names.join(', ')}`, en: `active partnership: ${names.join(', ')}` };

export const EQUAL: Text = { de: 'Wie gleich ist Hilfe verteilt?', en: 'How equally is help shared?' };
export const EVENLY: Text = { de: 'gleich verteilt', en: 'equal shares' };
export const SHARE_OF_HELP: Text = { de: 'Anteil an der Hilfe', en: 'Share of the help' };
export const FROM_LITTLE: Text = {
  de: 'Verbände, von wenig zu viel Hilfe',
  en: 'Associations, from little to much help',
};
export const HALF_GOT = (share: string): Text => ({ de: `die Hälfte bekam ${share}`, en: `half received ${share}` });
export const LORENZ_SAYS = (n: number, half: string | undefined): Text => ({
  de: `Lorenzkurve über ${counted(n, 'Verband', 'Verbände')}.${half === undefined ? '' : ` Die Hälfte mit weniger Hilfe bekam ${half}.`}`,
  en: `Lorenz curve over ${counted(n, 'association', 'associations')}.${half === undefined ? '' : ` The half with less help received ${half}.`}`,
});
export const WHAT_HELPS: Text = { de: 'Was hilft', en: 'What helps' };
export const ASSOCIATIONS_SHARE: Text = { de: 'Anteil der Verbände', en: 'Share of associations' };

export const WAITING: Text = { de: 'Wer auf einen Partner wartet', en: 'Who is waiting for a partner' };
export const NOBODY_WAITS: Text = { de: 'Gerade sucht niemand.', en: 'Nobody is seeking now.' };
export const MEDIAN = (days: string): Text => ({
  de: `Median: ${counted(days, 'Tag', 'Tage')}.`,
  en: `Median: ${counted(days, 'day', 'days')}.`,
});

export const BY_LAND: Text = { de: 'Hilfe nach Land', en: 'Help by Land' };
export const LANDS_SAY = (first: string, shown: string): Text => ({
  de: `Balken je Land. Am meisten bekam ${first}: ${counted(shown, 'Stunde', 'Stunden')}.`,
  en: `Bars by Land. Most went to ${first}: ${counted(shown, 'hour', 'hours')}.`,
});
export const BY_MONTH: Text = { de: 'Stunden je Monat', en: 'Hours by month' };
export const MONTHS_SAY = (most: string, shown: string): Text => ({
  de: `Säulen je Monat, zwölf Monate. Am meisten: ${most}, ${counted(shown, 'Stunde', 'Stunden')}. Der Zeitraum ist dunkel, der Rest grau.`,
  en: `Columns by month, twelve months. Most: ${most}, ${counted(shown, 'hour', 'hours')}. The period is dark, the rest grey.`,
});
export const NO_HOURS: Text = {
  de: 'In diesen Monaten sind keine Stunden Hilfe eingetragen.',
  en: 'No hours of help are entered for these months.',
};
export const NOTHING_HERE: Text = {
  de: 'Für diesen Zeitraum und diese Auswahl ist nichts eingetragen.',
  en: 'Nothing is entered for this period and selection.',
};
export const WEEKENDS: Text = { de: 'Kommende Wochenenden', en: 'Coming weekends' };
export const NO_WEEKENDS: Text = {
  de: 'In den nächsten acht Wochen ist kein Wochenende geplant.',
  en: 'No weekend is planned for the next eight weeks.',
};
export const CROWDED: Text = { de: 'Andrang, bitte absprechen', en: 'crowded, please coordinate' };
export const WEEKENDS_NOTE: Text = {
  de: 'Gäste des vollsten Tages. Ab drei zugleich: Andrang. Eigene Wahlen der Gäste nennt die letzte Prüfung.',
  en: 'Guests of the fullest day. From three at once: crowding. Own elections of guests are as of the last check.',
};

export const BY_ASSOCIATION: Text = { de: 'Hilfe nach Verband', en: 'Help by association' };
export const HEADS = {
  association: { de: 'Verband', en: 'Association' },
  from: { de: 'aus', en: 'from' },
  who: { de: 'Wer half wem', en: 'Who helped whom' },
  hours: { de: 'Stunden', en: 'Hours' },
  partnership: { de: 'Partnerschaft', en: 'Partnership' },
  month: { de: 'Monat', en: 'Month' },
  inhabitants: { de: 'Einwohner', en: 'Inhabitants' },
  days: { de: 'Tage', en: 'Days' },
  host: { de: 'Gastgeber', en: 'Host' },
  weekend: { de: 'Wochenende', en: 'Weekend' },
  guests: { de: 'Gäste', en: 'Guests' },
  notable: { de: 'Zu klären', en: 'To clarify' },
} as const;
export const PROFILE_OF = (name: string): Text => ({ de: `Steckbrief ${name}`, en: `Profile ${name}` });
