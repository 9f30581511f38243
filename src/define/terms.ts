import { type Lang, say, type Text } from '../domain/text.ts';

/** A word of the party, of its law or of counting that not everybody knows, and what it means in one sentence. */
export interface Term {
  readonly word: Text;
  /** What stands in a text where the word is met, beside the word itself. */
  readonly also?: Readonly<Record<Lang, readonly string[]>>;
  readonly says: Text;
}

/** In the order of the Handbuch, which prints it: branches of the party, money, figures, the tool. */
export const terms: readonly Term[] = [
  {
    word: { de: 'KV', en: 'KV' },
    says: {
      de: 'Kreisverband, der Verband eines Kreises oder einer größeren Stadt.',
      en: 'district association (Kreisverband), the party’s branch of a district or larger city.',
    },
  },
  {
    word: { de: 'OV', en: 'OV' },
    says: {
      de: 'Ortsverband, der Verband eines Ortes oder Stadtteils.',
      en: 'local association (Ortsverband), the branch of a town or part of a city.',
    },
  },
  {
    word: { de: 'SV', en: 'SV' },
    says: {
      de: 'Stadtverband, der Verband einer Stadt.',
      en: 'city association (Stadtverband), the branch of a city.',
    },
  },
  {
    word: { de: 'RV', en: 'RV' },
    says: {
      de: 'Regionalverband, zwischen Kreis und Land.',
      en: 'regional association (Regionalverband), between district and state.',
    },
  },
  {
    word: { de: 'BV', en: 'BV' },
    says: {
      de: 'Bezirksverband, zwischen Kreis und Land.',
      en: 'regional association (Bezirksverband), between district and state.',
    },
  },
  {
    word: { de: 'LV', en: 'LV' },
    says: {
      de: 'Landesverband, der Verband eines Bundeslands.',
      en: 'state association (Landesverband), the branch of a federal state.',
    },
  },
  {
    word: { de: 'Gliederung', en: 'branch' },
    says: {
      de: 'jeder Verband der Partei, vom Ortsverband bis zum Bundesverband.',
      en: 'any association of the party, from the local to the federal one.',
    },
  },
  {
    word: { de: 'AGS', en: 'AGS' },
    says: {
      de: 'Amtlicher Gemeindeschlüssel, hier die fünf Ziffern, die einen Kreis eindeutig benennen.',
      en: 'official municipality key, here the five digits that name a district.',
    },
  },
  {
    word: { de: 'Breite und Länge', en: 'latitude and longitude' },
    also: { de: ['Breite', 'Länge', 'Breitengrad', 'Längengrad'], en: ['latitude', 'longitude'] },
    says: {
      de: 'die Lage auf der Karte in Grad, zum Beispiel 50,98 und 11,33 für Weimar.',
      en: 'the place on the map in degrees, such as 50.98 and 11.33 for Weimar.',
    },
  },
  {
    word: { de: 'Codex', en: 'codex' },
    also: { de: ['Spendenkodex'], en: ['donations codex'] },
    says: {
      de: 'die Regeln der Partei, von wem sie Spenden annimmt.',
      en: 'the party’s own rules on whose donations it accepts.',
    },
  },
  {
    word: { de: 'Verzicht', en: 'waiver' },
    says: {
      de: 'jemand könnte Geld zurückbekommen, etwa Fahrtkosten, und lässt es der Partei; das zählt als Spende.',
      en: 'someone could get money back, such as fares, and leaves it to the party; that counts as a donation.',
    },
  },
  {
    word: { de: 'Zählliste', en: 'count record' },
    says: {
      de: 'das Blatt, auf dem der Inhalt einer Sammelbüchse gezählt und unterschrieben wird.',
      en: 'the sheet on which the content of a collection box is counted and signed.',
    },
  },
  {
    word: { de: 'abgeführt', en: 'forwarded' },
    says: {
      de: 'weitergegeben an die Bundestagsverwaltung, weil die Partei das Geld nicht behalten darf.',
      en: 'passed on to the Bundestag, because the party may not keep the money.',
    },
  },
  {
    word: { de: 'Zuwendungsbestätigung', en: 'tax receipt' },
    says: {
      de: 'die Bescheinigung, mit der man eine Spende beim Finanzamt angibt.',
      en: 'the paper with which one declares a donation to the tax office.',
    },
  },
  {
    word: { de: 'Einwerbeprovision', en: 'fundraising fee' },
    says: {
      de: 'Geld dafür, dass jemand eine Spende eingeworben hat.',
      en: 'money to someone for having raised a donation.',
    },
  },
  {
    word: { de: 'Rechenschaftsbericht', en: 'annual account' },
    says: {
      de: 'der jährliche Bericht der Partei über ihr Geld.',
      en: 'the party’s yearly report on its money.',
    },
  },
  {
    word: { de: 'Median', en: 'median' },
    says: {
      de: 'der mittlere Wert: die eine Hälfte liegt darunter, die andere darüber.',
      en: 'the middle value: one half lies below, the other above.',
    },
  },
  {
    word: { de: 'Gini', en: 'Gini' },
    says: {
      de: 'ein Wert von 0 (alle gleich viel) bis nahe 1 (fast alles an wenige).',
      en: 'a value from 0 (all receive the same) to nearly 1 (almost all goes to a few).',
    },
  },
  {
    word: { de: 'HHI', en: 'HHI' },
    says: {
      de: 'sagt, ob die Hilfe von vielen kommt (nahe 0) oder von einem (1).',
      en: 'tells whether help comes from many (nearly 0) or from one (1).',
    },
  },
  {
    word: { de: 'Andrang', en: 'crowding' },
    says: {
      de: 'drei oder mehr Gruppen am selben Wochenende beim selben Gastgeber.',
      en: 'three or more groups at the same host on the same weekend.',
    },
  },
  {
    word: { de: 'Merkmal', en: 'fingerprint' },
    says: {
      de: 'eine Prüfzahl: Sie ändert sich genau dann, wenn sich ändert, worauf der Prüfhinweis beruht.',
      en: 'a check sum: it changes exactly when what the finding rests on changes.',
    },
  },
  {
    word: { de: 'Vorgang', en: 'operation' },
    says: {
      de: 'ein Klick und alles, was er geschrieben hat; er lässt sich als Ganzes zurücknehmen.',
      en: 'one click and all that it wrote; it can be taken back as a whole.',
    },
  },
  {
    word: { de: 'Auslöser', en: 'trigger' },
    says: {
      de: 'ein Zeitplan bei Google, der das Werkzeug von selbst startet.',
      en: 'a schedule at Google that starts the tool by itself.',
    },
  },
];

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/* A word begins or ends where no letter goes on; German words may go on: "Verzichts", "Codex-Prüfung". */
const patternOf = ({ word, also }: Term, lang: Lang): RegExp => {
  const words = [say(word, lang), ...(also?.[lang] ?? [])].map(escaped);
  return new RegExp(
    `(?<![\\p{L}\\d])(?:${words.join('|')})(?:e?s|e?n)?(?![\\p{L}\\d])`,
    words[0]?.toUpperCase() === words[0] ? 'u' : 'iu',
  );
};

const patterns: Partial<Record<Lang, readonly (readonly [RegExp, Term])[]>> = {};

/** The terms that are met in a text, in the order of the list. */
export function termsIn(text: string, lang: Lang): readonly Term[] {
  patterns[lang] ??= terms.map((term) => [patternOf(term, lang), term] as const);
  return (patterns[lang] ?? []).flatMap(([pattern, term]) => (pattern.test(text) ? [term] : []));
}

/** `KV: Kreisverband, der Verband eines Kreises oder einer größeren Stadt.` */
export const explained = ({ word, says }: Term, lang: Lang): string => `${say(word, lang)}: ${say(says, lang)}`;
