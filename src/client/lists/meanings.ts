import type { Column } from '../../define/column.ts';
import type { Table } from '../../define/table.ts';
import type { Cell } from '../../domain/cell.ts';
import { fold } from '../../domain/spelling.ts';
import { saysCalledOff } from './spans.ts';

/** What people write for an option of a choice, by table, column and option; folded when compared. */
const SAID: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>> = {
  visits: {
    kind: {
      canvassing: [
        'Haustür',
        'Haustüren',
        'Tür zu Tür',
        'TzT',
        'Türwahlkampf',
        'Haustürgespräche',
        'Door to door',
        'Doors',
      ],
      postering: [
        'Plakate',
        'plakatiert',
        'Plakate hängen',
        'Plakataktion',
        'Plakate aufhängen',
        'Posters',
        'Postering',
      ],
      'poster-removal': ['abhängen', 'Plakate abnehmen', 'Abplakatieren', 'Plakate runter'],
      stall: ['Stand', 'Info-Stand', 'Infostände', 'Infotisch', 'Stall', 'Wahlkampfstand', 'Info Stand'],
      leaflets: [
        'Flyern',
        'Flyer verteilen',
        'Flyerverteilung',
        'Verteilaktion',
        'Steckaktion',
        'Flyers',
        'Leafleting',
      ],
      event: ['Veranstaltungen', 'Kundgebung', 'Diskussion', 'Podium', 'Demo'],
      'election-night': ['Wahlabend', 'Wahlparty', 'Wahlnacht'],
      exchange: ['Austausch', 'Besuch', 'Treffen', 'Kennenlernen', 'Exchange', 'Austauschtreffen'],
      training: ['Workshop', 'Fortbildung', 'Seminar'],
      online: ['Online', 'Videokonferenz', 'Zoom', 'digital', 'Online Treffen', 'Videocall'],
      other: ['anderes', 'Sonstige', 'divers', 'Verschiedenes', 'Misc'],
    },
    status: {
      planned: ['geplant', 'in Planung', 'offen', 'plan'],
      confirmed: ['fest', 'zugesagt', 'steht'],
      done: [
        ...['erledigt', 'fertig', 'stattgefunden', 'fand statt', 'hat stattgefunden', 'gewesen', 'war', 'gemacht'],
        ...['completed', 'took place'],
      ],
      cancelled: ['ausgefallen', 'fällt aus', 'fiel aus', 'entfallen', 'entfällt', 'storniert', 'canceled'],
    },
  },
  contributions: {
    kind: {
      money: ['Spende', 'Geld', 'Donation', 'Einzelspende', 'Barspende'],
      goods: ['Sache', 'Sachspenden', 'In kind', 'Goods'],
      waiver: ['Verzicht', 'Aufwandsspende', 'Aufwandsverzicht', 'Verzichtsspende', 'Waiver'],
      collection: [
        'Kollekte',
        'Sammelbüchse',
        'Spendendose',
        'Spendenbüchse',
        'Hutspende',
        'Hut',
        'Büchse',
        'Dose',
        'Tellersammlung',
      ],
      grant: ['Umbuchung', 'Umbuchung KV', 'Zuwendung', 'Umlage', 'Transfer', 'Zuschuss KV', 'Subsidy'],
      sponsoring: ['Sponsor'],
      'event-income': ['Eintritt', 'Einnahme', 'Veranstaltung', 'Ticketverkauf'],
    },
    channel: {
      transfer: ['Bank', 'Konto', 'überwiesen', 'Überw', 'Dauerauftrag', 'Banküberweisung', 'Transfer', 'UW', 'Ueb'],
      debit: ['Einzug', 'Bankeinzug', 'SEPA-Lastschrift'],
      online: ['Paypal', 'Kreditkarte', 'Spendenformular'],
      cash: ['Bargeld', 'Barzahlung', 'in bar', 'Kasse'],
      goods: ['Sachleistung'],
      none: ['keine', 'ohne'],
    },
  },
  partnerships: {
    status: {
      requested: ['Anfrage', 'in Anfrage', 'in Anbahnung', 'geplant', 'offen'],
      active: ['läuft', 'laufend', 'besteht', 'ja', 'current'],
      dormant: ['pausiert', 'ruht', 'Pause', 'inaktiv', 'eingeschlafen', 'inactive'],
      ended: ['vorbei', 'zu Ende', 'ausgelaufen', 'aufgelöst', 'over'],
    },
  },
  associations: {
    level: {
      OV: ['Ortsverband', 'Ortsgruppe', 'Local association'],
      KV: ['Kreisverband', 'Kreis', 'District association'],
      SV: ['Stadtverband'],
      RV: ['Regionalverband'],
      BV: ['Bezirksverband'],
      LV: ['Landesverband'],
      Bund: ['Bundesverband', 'Bundesebene'],
    },
    search: {
      seeks: ['sucht Partner', 'ja', 'gesucht'],
      offers: ['bietet an', 'Angebot'],
      no: ['keine', 'kein Bedarf'],
    },
  },
  contacts: {
    role: {
      coordination: ['Koordinator', 'Koordinatorin', 'Koordinator:in'],
      treasury: [
        ...['Schatzmeister', 'Schatzmeisterin', 'Schatzmeister:in', 'Kasse', 'Finanzen', 'Treasurer'],
        ...['Kassenwart', 'Kassenwartin', 'Kassierer', 'Kassiererin', 'Kassierer:in'],
      ],
      board: ['Vorsitz', 'Sprecherin', 'Sprecher', 'Sprecher:in'],
    },
    rhythm: {
      monthly: ['jeden Monat', 'Monat', '1x im Monat'],
      quarterly: ['vierteljährlich', 'Quartal', 'jedes Quartal', '1x im Quartal'],
      yearly: ['jährl', 'jedes Jahr', '1x im Jahr'],
      never: ['keine', 'nicht', 'nein', 'keine Mails', 'no mails'],
    },
  },
  sums: {
    kind: {
      money: ['Spende', 'Spenden', 'Geldspenden'],
      goods: ['Sachspenden'],
      collection: ['Sammlungen'],
      grant: ['Zuschüsse'],
    },
  },
  requests: {
    kind: {
      seeking: ['sucht Partner', 'Partnersuche', 'Partner gesucht', 'partner wanted'],
      feedback: ['Lob', 'Kritik'],
      question: ['Anfrage'],
    },
    status: {
      'in-progress': ['läuft', 'offen', 'in Bearbeitung', 'in Bearb'],
      answered: ['erledigt', 'fertig'],
      refused: ['nein', 'Absage'],
    },
  },
};

const YES: readonly string[] = ['x', '✓', '✔', '1', 'j', 'y'];
const NO: readonly string[] = ['-', '–', '0', 'n'];

/** Words of a list that a choice does not know by itself, with how many cells hold them and what they may mean. */
export interface Meaning {
  readonly key: string;
  readonly word: string;
  readonly cells: number;
  /** The option's key; empty where nobody can guess it. */
  readonly guess: string;
}

export const isChoice = ({ kind }: Column): boolean => kind === 'choice' || kind === 'choices' || kind === 'yes-no';

const bare = (word: string): string => fold(word).replace(/[\s.\-/]+/g, '');

function guessOf(table: Table, key: string, column: Column, word: string): string {
  if (column.kind === 'yes-no') return YES.includes(fold(word)) ? 'yes' : NO.includes(fold(word)) ? 'no' : '';
  const typed = bare(word);
  const own = column.options?.find(({ label }) => bare(label.de) === typed || bare(label.en) === typed);
  if (own) return own.key;
  const said = Object.entries(SAID[table.name]?.[key] ?? {});
  const inLists = said.find(([, words]) => words.some((one) => bare(one) === typed))?.[0];
  if (inLists !== undefined) return inLists;
  // What was put off says of a list's visit that it was not then, and no more.
  const told = column.options?.find(({ instead = [] }) => instead.some((one) => bare(one) === typed))?.key ?? '';
  return told === 'planned' && saysCalledOff([word]) ? '' : told;
}

/** The words of one cell: a choice of several holds more than one. */
export const wordsIn = (cell: Cell, column: Column): readonly string[] =>
  typeof cell !== 'string'
    ? []
    : (column.kind === 'choices' ? cell.split(/[,;\n]/) : [cell])
        .map((word) => word.trim())
        .filter((word) => word !== '');

/** The kinds of a cell that holds more than one, each of them known or easily guessed; else the cell as it stands. */
export function severalIn(table: Table, cell: Cell, key: string, column: Column): readonly Cell[] {
  const isKnown = (word: string): boolean => column.codec.parse(word).ok || guessOf(table, key, column, word) !== '';
  if (typeof cell !== 'string' || isKnown(cell)) return [cell];
  const words = cell.split(/[,;/+&\n]|(?<= )(?:und|and|sowie)(?= )/).map((word) => word.trim());
  return words.length > 1 && words.every(isKnown) ? words : [cell];
}

/** Under this name a word of a column is looked up. */
export const meaningKey = (key: string, word: string): string => `${key}\t${fold(word)}`;

/** The words of a column that its codec does not read, each once, the most frequent first. */
export function unknownWords(table: Table, key: string, column: Column, cells: readonly Cell[]): readonly Meaning[] {
  if (!isChoice(column)) return [];
  const counts = new Map<string, { word: string; cells: number }>();
  for (const cell of cells)
    for (const word of wordsIn(cell, column)) {
      if (column.codec.parse(word).ok) continue;
      const known = counts.get(fold(word)) ?? { word, cells: 0 };
      counts.set(fold(word), { ...known, cells: known.cells + 1 });
    }
  return [...counts.values()]
    .sort((a, b) => b.cells - a.cells)
    .map(({ word, cells: often }) => ({ key, word, cells: often, guess: guessOf(table, key, column, word) }));
}

/** A cell with each word that a person or the tool explained put as its option's own name. */
export function meantCell(cell: Cell, key: string, column: Column, meanings: ReadonlyMap<string, string>): Cell {
  if (!isChoice(column) || typeof cell !== 'string') return cell;
  const words = wordsIn(cell, column).map((word) => {
    const option = meanings.get(meaningKey(key, word));
    return column.options?.find((one) => one.key === option)?.label.de ?? word;
  });
  return words.join(', ');
}
