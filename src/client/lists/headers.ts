import type { Column } from '../../define/column.ts';
import type { Table } from '../../define/table.ts';
import { fold } from '../../domain/spelling.ts';

/** What people write above a column, beside its own names, by table and column; folded when compared. */
const SAID: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  visits: {
    status: ['Stand', 'State'],
    start: [
      'Datum',
      'Tag',
      'am',
      'Wann',
      'Von',
      'Anreise',
      'Date',
      'Day',
      'Termin',
      'Einsatztag',
      'An welchem Tag',
      'On which day',
      'When',
    ],
    end: ['Abreise', 'letzter Tag', 'End date'],
    kind: [
      'Aktion',
      'Was',
      'Einsatzart',
      'Tätigkeit',
      'Format',
      'Aktivität',
      'Activity',
      'Type',
      'What',
      'Was habt Ihr gemacht',
      'What did you do',
      'Was habt Ihr vor',
      'What do you plan',
    ],
    guest: [
      'Gast-KV',
      'Gäste',
      'Gastverband',
      'wer',
      'kommt aus',
      'aus',
      'Anreisender Verband',
      'Unterstützender Verband',
      'Visitor',
      'Visiting association',
      'From association',
      'Wer hat geholfen',
      'Who helped',
      'Who',
      'Wer fährt hin',
      'Who travels',
      'von wem',
    ],
    host: [
      'Gastgeber-KV',
      'Gastgebender Verband',
      'bei',
      'Ziel',
      'Ziel-KV',
      'wohin',
      'Unterstützter Verband',
      'Empfangender Verband',
      'Host association',
      'Where to',
      'bei wem',
      'Who hosted',
      'zu wem',
      'To whom',
      'At whose place',
    ],
    people: [
      'Personen',
      'Anzahl',
      'Anzahl Personen',
      'Leute',
      'Teilnehmende',
      'TN',
      'Köpfe',
      'Helfende',
      'Zahl',
      'Wie viele',
      'Pers',
      'People',
      'Number',
      'Participants',
      'Headcount',
      'Wie viele haben geholfen',
      'How many helped',
      'How many',
      'Wie viele fahren mit',
      'How many travel',
    ],
    hours: ['Std', 'Stunden', 'Dauer', 'Stunden pro Person', 'h', 'Hours', 'Duration'],
    from: ['Uhrzeit', 'Beginn Uhr', 'Start time', 'ab'],
    to: ['Ende Uhr', 'End time'],
    place: ['Stadt', 'Gemeinde', 'Town', 'City', 'Wo'],
    election: ['Anlass', 'Wahlkampf', 'Occasion'],
    doors: ['Haustüren', 'Türen gesamt', 'Anzahl Türen'],
    doorsOpened: ['offene Türen', 'geöffnet', 'geöffnete Türen'],
    leaflets: ['Flyer verteilt', 'Anzahl Flyer', 'Flugblätter', 'Flyers'],
    posters: ['Plakate gehängt', 'Anzahl Plakate', 'Poster'],
    note: [
      'Bemerkung',
      'Bemerkungen',
      'Anmerkung',
      'Anmerkungen',
      'Kommentar',
      'Notizen',
      'Hinweis',
      'Remark',
      'Remarks',
      'Comment',
      'Notes',
    ],
  },
  contributions: {
    receivedOn: [
      'Eingang',
      'Datum',
      'Tag',
      'Buchungstag',
      'Buchungsdatum',
      'Eingangsdatum',
      'Valuta',
      'Date',
      'Received',
      'Wann',
      'An welchem Tag',
      'On which day',
      'When',
    ],
    receiver: [
      'an',
      'Empfänger',
      'Empfänger-KV',
      'Empfangender KV',
      'zugunsten',
      'Begünstigter',
      'Receiver',
      'Recipient',
      'To',
      'an wen',
      'An welchen Verband',
      'To which association',
      'To whom',
    ],
    giver: ['von', 'Geber', 'Geber-KV', 'Gebender KV', 'Zahlender Verband', 'Absender', 'From', 'Giver'],
    kind: ['Spendenart', 'Was', 'Typ', 'Buchungsart', 'Type', 'Was ist es', 'What is it', 'What'],
    amount: [
      'Betrag in Euro',
      'Betrag €',
      'Betrag (€)',
      'Betrag EUR',
      'Summe',
      'Wert',
      'Euro',
      'EUR',
      'Höhe',
      'Sum',
      'Value',
      'Wie viel',
      'How much',
    ],
    channel: [
      'Weg',
      'Zahlungsart',
      'Zahlweise',
      'wie',
      'Zahlung',
      'Payment',
      'Payment method',
      'Method',
      'Wie kommt es an',
      'How does it arrive',
      'How',
    ],
    donorNumber: [
      'Spender-Nr.',
      'Spendernummer',
      'Spender Nr',
      'Spenden-Nr.',
      'Nr. der Buchhaltung',
      'Donor no.',
      'Donor id',
    ],
    donorKind: ['Art der Spender:in', 'Donor type'],
    purpose: ['Verwendungszweck', 'wofür', 'Anlass', 'For'],
    voucher: ['Belegnummer', 'Beleg-Nr.', 'Belegnr', 'Receipt no.'],
    note: [
      'Bemerkung',
      'Bemerkungen',
      'Anmerkung',
      'Anmerkungen',
      'Kommentar',
      'Remark',
      'Remarks',
      'Comment',
      'Notes',
    ],
  },
  partnerships: {
    a: [
      'Geber',
      'Verband 1',
      'KV 1',
      'KV A',
      'Partner 1',
      'Partner A',
      'Association 1',
      'Verband',
      'KV',
      'Erster Verband',
    ],
    b: [
      'Verband 2',
      'KV 2',
      'KV B',
      'Partner 2',
      'Partner B',
      'Association 2',
      'Partner',
      'Partnerverband',
      'Partner-KV',
      'Zweiter Verband',
    ],
    status: ['Stand', 'Zustand', 'State'],
    since: ['Seit wann', 'Beginn', 'Start', 'besteht seit', 'von', 'gegründet', 'From'],
    until: ['Ende', 'beendet am', 'End', 'To'],
    twinTown: ['Städtepartner', 'Partnerstadt', 'Partnerstädte', 'Twin town'],
    endReason: ['Grund', 'Reason'],
    note: ['Bemerkung', 'Bemerkungen', 'Anmerkung', 'Anmerkungen', 'Kommentar', 'Remark', 'Comment', 'Notes'],
  },
  associations: {
    name: ['Verband', 'Kreisverband', 'KV', 'Verbandsname', 'Gliederung', 'Association', 'Branch'],
    level: ['Gliederungsebene', 'Art', 'Typ', 'Type'],
    land: ['Bundesland', 'LV', 'Landesverband', 'State', 'Federal state'],
    parent: ['übergeordnet', 'Oberverband', 'Parent'],
    district: ['AGS', 'Kreis', 'Kreisschlüssel', 'District'],
    inhabitants: ['Bevölkerung', 'Population'],
    members: ['Mitgliederzahl', 'Anzahl Mitglieder', 'Mitgl'],
    search: ['sucht Partner', 'Suche'],
    mailbox: ['E-Mail', 'Mail', 'Mailadresse', 'Email'],
    aliases: ['Alias', 'früherer Name', 'Kürzel', 'Aliases'],
    note: ['Bemerkung', 'Anmerkung', 'Kommentar', 'Remark', 'Comment', 'Notes'],
  },
  contacts: {
    association: ['KV', 'Kreisverband', 'Gliederung'],
    role: ['Funktion', 'Aufgabe', 'Amt', 'Function'],
    email: ['Mail', 'Mailadresse', 'E-Mail-Adresse', 'Postfach', 'Email', 'Email address'],
    rhythm: ['Rhythmus', 'wie oft', 'Bericht wie oft', 'Frequency'],
    consentOn: ['Einwilligung', 'Zustimmung am', 'Consent'],
    consentBy: ['Einwilligung wie', 'Nachweis'],
    displayName: ['Name', 'Anrede'],
    language: ['Sprache der Mails'],
  },
  requests: {
    receivedOn: ['Eingang', 'Datum', 'Date', 'Received'],
    kind: ['Thema', 'Typ', 'Type', 'Topic'],
    concern: ['Frage', 'Text', 'Nachricht', 'Inhalt', 'Betreff', 'Question', 'Message', 'Subject'],
    association: ['KV', 'Kreisverband', 'von', 'From'],
    status: ['Stand', 'State'],
    dueOn: ['Frist', 'bis', 'Due'],
    answer: ['Reaktion', 'Reply'],
    doneOn: ['beantwortet am', 'Closed on'],
  },
  tips: { topic: ['Kategorie', 'Category'], tip: ['Hinweis', 'Rat', 'Text', 'Advice'] },
  elections: { date: ['Termin', 'Wahltag', 'Tag', 'Day'], area: ['Wo', 'Land', 'Ort'], kind: ['Wahl', 'Election'] },
  localRules: { place: ['Gemeinde', 'Stadt', 'Municipality'], land: ['Bundesland', 'State'] },
};

/** What people write above the column of ids, whatever the table. */
const IDS: readonly string[] = ['Kennung', 'Zeilennummer', 'Identity'];

/** A header as it is compared: letters and digits alone. `Spender-Nr.` and `Spender Nr` are one. */
export const bareHeader = (words: string): string => fold(words).replace(/[^\p{L}\p{N}%€]+/gu, '');

type Names = readonly (readonly [key: string, names: readonly string[]])[];

/** The names of each column that a list may bring: its own in both languages, former ones, then what people say. */
function namesOf(table: Table): { readonly own: Names; readonly said: Names } {
  const columns: readonly (readonly [string, Column])[] = Object.entries(table.columns);
  return {
    own: columns.map(([key, { header, formerly = [] }]) => [
      key,
      [key, header.de, header.en, ...formerly].map(bareHeader),
    ]),
    said: columns.map(([key]) => [key, (key === 'id' ? IDS : (SAID[table.name]?.[key] ?? [])).map(bareHeader)]),
  };
}

/** The tool's own columns: `id` is recognised, its words on rows are not taken in. */
export const isTakenIn = (table: Table, key: string): boolean =>
  key === 'id' || table.columns[key]?.writer === 'person';

/**
 * Which column each header means; nothing where none does or where another header has taken it already. A column's own
 * name goes before what people say, the header further left before the one further right.
 */
export function matchHeaders(table: Table, headers: readonly string[]): readonly (string | undefined)[] {
  const found: (string | undefined)[] = headers.map(() => undefined);
  const { own, said } = namesOf(table);
  const taken = new Set<string>();
  for (const names of [own, said])
    headers.forEach((header, index) => {
      const bare = bareHeader(header);
      if (found[index] !== undefined || bare === '') return;
      const match = names.find(([key, some]) => !taken.has(key) && some.includes(bare));
      if (match === undefined) return;
      found[index] = match[0];
      taken.add(match[0]);
    });
  return found.map((key) => (key !== undefined && !isTakenIn(table, key) ? undefined : key));
}

/** Whether a header is that of a column which the tool alone writes. */
export function isToolHeader(table: Table, header: string): boolean {
  const bare = bareHeader(header);
  return Object.entries<Column>(table.columns).some(
    ([key, { writer, header: own }]) =>
      key !== 'id' && writer === 'tool' && [own.de, own.en].some((name) => bareHeader(name) === bare),
  );
}
