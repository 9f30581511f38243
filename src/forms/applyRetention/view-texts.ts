import type { PrivacyClass } from '../../define/column.ts';
import { both, say, type Text } from '../../domain/text.ts';
import type { RetentionClass } from './shape.ts';

export const TITLE = { de: 'Aufbewahrung anwenden', en: 'Apply retention' };
export const LEAD = {
  de: 'Was seine Frist hinter sich hat, nach Tab und Art der Angaben. Gelöscht wird nur, was Du ankreuzt.',
  en: 'What is past its time, by tab and kind of data. Only what you tick is erased.',
};
export const ALL_KEPT = { de: 'Nichts ist älter als nötig', en: 'Nothing is older than needed' };
export const NOT_ALL_READ = {
  de: 'Ob in diesen Tabs etwas seine Frist hinter sich hat, wissen wir nicht',
  en: 'Whether anything in these tabs is past its time, we do not know',
};
export const NIGHTLY = {
  de: 'Jede Nacht sieht Regel D-04 nach und schreibt einen Prüfhinweis. Frühere Werte im Protokoll verschwinden nach 30 Tagen von selbst.',
  en: 'Every night rule D-04 checks this and writes a finding. Former values in the journal disappear by themselves after 30 days.',
};
const KINDS: Readonly<Record<PrivacyClass, Text>> = {
  none: { de: 'Sachangaben', en: 'facts' },
  contact: { de: 'Kontakt', en: 'contact' },
  pseudonym: { de: 'Nummern (Pseudonym)', en: 'numbers (pseudonym)' },
  'free text': { de: 'freier Text', en: 'free text' },
};
export const headOf = ({ tab, privacy }: RetentionClass): Text =>
  both((lang) => `${say(tab, lang)}: ${say(KINDS[privacy], lang)}`);
const lasting = ({ days, months }: RetentionClass): Text => {
  const years = months / 12;
  if (months === 0) return { de: `${days} Tage`, en: `${days} days` };
  if (!Number.isInteger(years)) return { de: `${months} Monate`, en: `${months} months` };
  return years === 1 ? { de: 'ein Jahr', en: 'one year' } : { de: `${years} Jahre`, en: `${years} years` };
};
export const periodOf = (one: RetentionClass): Text => ({
  de: `Frist: ${lasting(one).de} nach „${one.after.de}“`,
  en: `Kept for ${lasting(one).en} after "${one.after.en}"`,
});
export const effectOf = ({ whole, columns, rows }: RetentionClass): Text => {
  const names = (lang: 'de' | 'en'): string => {
    const said = columns.map((column) => say(column, lang));
    const last = said.length > 1 ? [said.slice(0, -1).join(', '), said.at(-1)] : said;
    return last.join(lang === 'de' ? ' und ' : ' and ');
  };
  if (rows === 0) return { de: 'Nichts ist fällig.', en: 'Nothing is due.' };
  const count = { de: rows === 1 ? '1 Zeile' : `${rows} Zeilen`, en: rows === 1 ? '1 row' : `${rows} rows` };
  return whole
    ? {
        de: `${count.de} ${rows === 1 ? 'wird' : 'werden'} ganz gelöscht.`,
        en: `${count.en} ${rows === 1 ? 'is' : 'are'} erased completely.`,
      }
    : {
        de: `In ${count.de} ${columns.length === 1 ? 'wird' : 'werden'} ${names('de')} geleert.`,
        en: `In ${count.en}, ${names('en')} ${columns.length === 1 ? 'is' : 'are'} emptied.`,
      };
};
export const example = (line: number, sentence: string): Text => ({
  de: `Zeile ${line}: ${sentence}`,
  en: `Row ${line}: ${sentence}`,
});
export const furtherRows = (count: number): Text => ({ de: `und ${count} weitere`, en: `and ${count} more` });
export const KEPT = {
  de: 'Tage, Beträge und Verbände bleiben: Ohne sie stimmt keine Summe, und sie nennen niemanden. Belege bewahrt die Buchhaltung zehn Jahre auf (§ 24 Abs. 2 PartG). Hinweise zu einer Spende, die das Recht verlangt, bleiben offen, bis ein Mensch sie beendet.',
  en: 'Days, amounts and associations stay: no sum is right without them, and they name nobody. The accounting keeps vouchers for ten years (§ 24(2) PartG). Findings of law about a contribution stay open until a person ends them.',
};
export const BESIDE = {
  de: 'Notizen und Kommentare an Zellen und Eure eigenen Spalten bleiben stehen. Steht die Nummer oder der Name auch dort, nehmt sie selbst heraus.',
  en: 'Notes and comments on cells and your own columns stay. Where the number or name is there, too, take it out yourselves.',
};
export const APPLY = { de: 'Anwenden…', en: 'Apply…' };
export const APPLYING = { de: 'Wendet an …', en: 'Applying …' };
export const SURE = { de: 'Wirklich löschen?', en: 'Really erase?' };
export const SURE_WORDS = {
  de: 'Das lässt sich nicht rückgängig machen. Im Protokoll steht danach nur, dass es geschah.',
  en: 'This cannot be undone. The journal then says only that it happened.',
};
export const YES = { de: 'Endgültig löschen', en: 'Erase for good' };
export const NO = { de: 'Nicht löschen', en: 'Do not erase' };
export const NOT_APPLIED = { de: 'Nicht angewandt', en: 'Not applied' };
export const DONE = { de: 'Angewandt', en: 'Applied' };
export const PARTLY = { de: 'Zum Teil angewandt', en: 'Partly applied' };
export const doneWords = (rows: number): Text => ({
  de: `${rows === 1 ? 'Eine Zeile ist' : `${rows} Zeilen sind`} bereinigt. Das Wort in „Prüfung“ ändert sich mit der nächsten Prüfung.`,
  en: `${rows === 1 ? 'One row is' : `${rows} rows are`} cleared. The word in "Check" changes with the next check.`,
});
