import type { Profile } from '../../define/table.ts';
import type { Text } from '../../domain/text.ts';

export const TITLE = { de: 'Zeig mir, wie', en: 'Show me how' };

/** One step: what one sees, what to try, and the button that leads there. */
export interface HowStep {
  readonly head: Text;
  readonly words: readonly Text[];
  readonly button: Text;
  /** A tab to show, or a menu entry to open. */
  readonly leads: { readonly tab: 'visits' | 'contributions' } | { readonly entry: string };
}

const LOOK: HowStep = {
  head: { de: 'Schau Dich um', en: 'Have a look around' },
  words: [
    {
      de: 'Unten stehen die Tabs. Im Tab „Einsätze“ ist jede Zeile ein Besuch bei einem anderen Verband.',
      en: 'The tabs are at the bottom. In the tab "Visits" each row is a visit to another association.',
    },
    {
      de: 'Ganz links sagt „Prüfung“ in Worten, was an der Zeile auffällt. Leer heißt: Hier fiel nichts auf.',
      en: 'On the far left "Check" says in words what stands out in the row. Empty means: nothing stood out here.',
    },
  ],
  button: { de: 'Einsätze zeigen', en: 'Show visits' },
  leads: { tab: 'visits' },
};
const LOG: HowStep = {
  head: { de: 'Erfass einen Einsatz', en: 'Log a visit' },
  words: [
    {
      de: 'Fünf Angaben genügen: was, wann, wer, bei wem, wie viele. Enter speichert.',
      en: 'Five answers are enough: what, when, who, where, how many. Enter saves.',
    },
    {
      de: 'Danach steht da, in welcher Zeile, und „Rückgängig“ nimmt es zurück.',
      en: 'Then you see in which row it is, and "Undo" takes it back.',
    },
  ],
  button: { de: 'Einsatz erfassen', en: 'Log a visit' },
  leads: { entry: 'logVisit' },
};
const MONEY: HowStep = {
  head: { de: 'Frag nach einer Spende', en: 'Ask about a contribution' },
  words: [
    {
      de: 'Darf Euer Verband das annehmen? Die Antwort nennt die Regel, ihre Quelle und den nächsten Schritt.',
      en: 'May your association accept it? The answer names the rule, its source and the next step.',
    },
    { de: 'Gespeichert wird dabei nichts.', en: 'Nothing is saved by it.' },
  ],
  button: { de: 'Was sagt die Regel?', en: 'What does the rule say?' },
  leads: { entry: 'askRule' },
};
const TYPE: HowStep = {
  head: { de: 'Tipp selbst eine Zeile', en: 'Type a row yourself' },
  words: [
    {
      de: 'Formulare sind nicht nötig: Tipp einfach in die erste freie Zeile. Das geht auch am Telefon.',
      en: 'Forms are not needed: just type into the first free row. This works on a phone, too.',
    },
    {
      de: 'Versuch es ruhig falsch, zum Beispiel mit dem 31.09. „Prüfung“ sagt gleich, was richtig wäre.',
      en: 'Try it wrong, such as 31 Sep. "Check" says at once what would be right.',
    },
  ],
  button: { de: 'Einsätze zeigen', en: 'Show visits' },
  leads: { tab: 'visits' },
};
const FINDINGS: HowStep = {
  head: { de: 'Sieh, was auffällt', en: 'See what stands out' },
  words: [
    {
      de: 'Jeder Hinweis nennt den Grund, die Quelle und den nächsten Schritt.',
      en: 'Each finding names the reason, the source and the next step.',
    },
    {
      de: 'Ist etwas in Ordnung, wie es ist? Dann gib dem Hinweis einen Status und sag kurz, warum.',
      en: 'Is something fine as it is? Then give the finding a status and say briefly why.',
    },
  ],
  button: { de: 'Prüfhinweise zeigen', en: 'Show findings' },
  leads: { entry: 'showFindings' },
};

const CONTRIBUTIONS: Pick<HowStep, 'button' | 'leads'> = {
  button: { de: 'Spenden zeigen', en: 'Show contributions' },
  leads: { tab: 'contributions' },
};
const SEE_MONEY: HowStep = {
  ...LOOK,
  ...CONTRIBUTIONS,
  words: [
    {
      de: 'Unten stehen die Tabs. Im Tab „Spenden“ ist jede Zeile ein Eingang. Namen stehen nirgends.',
      en: 'The tabs are at the bottom. In the tab "Contributions" each row is a receipt. There are no names.',
    },
    ...LOOK.words.slice(1),
  ],
};

const VISITS: readonly HowStep[] = [LOOK, LOG, TYPE, FINDINGS];
export const STEPS: Readonly<Record<Profile, readonly HowStep[]>> = {
  shared: VISITS,
  network: VISITS,
  treasury: [SEE_MONEY, MONEY, { ...TYPE, ...CONTRIBUTIONS }, FINDINGS],
};

export const stepOf = (at: number, count: number): Text => ({
  de: `Schritt ${at} von ${count}, eine Minute`,
  en: `Step ${at} of ${count}, one minute`,
});
export const NEXT = { de: 'Weiter', en: 'Next' };
export const BACK = { de: 'Zurück', en: 'Back' };
export const SKIP = { de: 'Überspringen und zur Hilfe', en: 'Skip to the help' };
export const DONE = { de: 'Fertig, zur Hilfe', en: 'Done, to the help' };
export const COME_BACK = {
  de: 'Öffnet sich etwas anderes, findest Du diese Schritte wieder im Menü unter „Hilfe“. Wir merken uns, wo Du warst.',
  en: 'Where something else opens, you find these steps again in the menu under "Help". We remember where you were.',
};
export const NOT_SHOWN = { de: 'Nicht gezeigt', en: 'Not shown' };
