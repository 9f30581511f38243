import type { Day } from '../../domain/day.ts';
import { formatDay } from '../../domain/day.ts';
import { type Cents, formatMoney } from '../../domain/money.ts';
import { both, type Text } from '../../domain/text.ts';
import type { TotalSoFar } from './shape.ts';

export const TITLE = { de: 'Was sagt die Regel?', en: 'What does the rule say?' };
export const INTRO = {
  de: 'Frag, bevor Du etwas annimmst oder einträgst. Nichts davon wird gespeichert.',
  en: 'Ask before you accept or enter something. None of this is stored.',
};
export const MORE = { de: 'Mehr dazu', en: 'More about it' };
export const OPTIONAL = { de: 'freiwillig', en: 'optional' };
export const AS_LAST_TIME = { de: 'wie zuletzt', en: 'as last time' };
export const MEANT = { de: 'Meinst Du:', en: 'Did you mean:' };
export const ASK = { de: 'Regel fragen', en: 'Ask the rule' };
export const ASKING = { de: 'Sieht nach …', en: 'Looking it up …' };
export const OR_ENTER = { de: 'oder Enter', en: 'or Enter' };
export const SLOW = { de: 'Sieht noch nach …', en: 'Still looking …' };
export const SLOW_WORDS = {
  de: 'Große Tabellen brauchen länger. Lass das Fenster offen.',
  en: 'Large sheets take longer. Keep the window open.',
};
export const NO_ANSWER = { de: 'Keine Antwort', en: 'No answer' };
export const KEPT = { de: 'Deine Eingaben sind noch da.', en: 'Your entries are still here.' };
export const NOT_YET = { de: 'Noch nicht gefragt', en: 'Not asked yet' };
export const LOOK_AT = { de: 'Bitte sieh Dir das an:', en: 'Please look at this:' };

export const CHANGE = { de: 'Angaben ändern', en: 'Change the entries' };
export const ANEW = { de: 'Neue Frage', en: 'New question' };
export const ENTER = { de: 'Als Spende erfassen', en: 'Log it as a contribution' };
export const ENTERING = { de: 'Öffnet …', en: 'Opening …' };
export const NOT_ENTERED = { de: 'Das ging nicht. Versuch es noch einmal.', en: 'That did not work. Try once more.' };
export const ASKED = { de: 'Gefragt war', en: 'You asked' };
export const NOTHING = { de: 'Dazu fanden wir nichts', en: 'We found nothing on this' };
export const NOT_ALL_WELL = {
  de: 'Das heißt nicht, dass alles stimmt. Wir kennen nur Deine Angaben.',
  en: 'That does not mean all is well. We know your entries only.',
};
export const URGENT_FIRST = {
  de: 'Noch nicht angenommen? Dann klär zuerst, was dringend ist.',
  en: 'Not accepted yet? Then settle first what is urgent.',
};
export const ONLY_HERE = {
  de: 'Wir sehen nur diese Tabelle. § 25 PartG zählt über alle Gliederungen. Im Zweifel frag Deine Landesschatzmeisterei, bevor Du etwas annimmst. Nichts davon wurde gespeichert.',
  en: 'We see this sheet only. Section 25 PartG counts across all branches. When in doubt, ask your state treasury before you accept anything. None of this was stored.',
};
export const OPEN_HEAD = { de: 'Noch offen', en: 'Still open' };
export const OPEN_WORDS = {
  de: 'Diese Antworten würden das Ergebnis ändern.',
  en: 'These answers would change the result.',
};
export const NOT_SAID = { de: 'nicht gesagt', en: 'not said' };
export const LATER_HEAD = { de: 'Wenn Du es einträgst, fehlt noch', en: 'When you enter it, still missing' };
export const WHICH_FIGURES = { de: 'Welche Grenzen gelten an diesem Tag?', en: 'Which limits apply on this day?' };
export const FIGURE = { de: 'Grenze', en: 'Figure' };
export const VALUE = { de: 'Wert', en: 'Value' };
export const NO_FIGURES = {
  de: 'Für diese Art und diesen Tag kennen wir keine.',
  en: 'We know none for this kind and this day.',
};
export const UNVERIFIED = { de: 'ungeprüft', en: 'unverified' };
export const PARTLY = { de: 'nur teilweise gesehen', en: 'only partly seen' };
export const LOOKED_AT = { de: 'Welche Regeln haben wir angesehen?', en: 'Which rules did we look at?' };
export const NOT_JOINED = {
  de: 'Ohne Spendennummer zählen wir nichts mit Früherem zusammen.',
  en: 'Without a donor number we add nothing up with earlier ones.',
};
export const SO_FAR = { de: 'Bisher', en: 'So far' };
export const WITH_THIS = { de: 'Mit dieser', en: 'With this one' };
export const OTHERS_COUNT = {
  de: 'Beiträge und Spenden an andere Verbände sehen wir nicht.',
  en: 'We do not see fees and donations to other branches.',
};

const NUMBERS = {
  de: ['', 'Eine Regel sagt', 'Zwei Regeln sagen', 'Drei Regeln sagen', 'Vier Regeln sagen', 'Fünf Regeln sagen'],
  en: ['', 'One rule has', 'Two rules have', 'Three rules have', 'Four rules have', 'Five rules have'],
};

/** `Zwei Regeln sagen dazu etwas`. */
export const rulesSay = (count: number): Text => ({
  de: `${NUMBERS.de[count] ?? `${count} Regeln sagen`} dazu etwas`,
  en: `${NUMBERS.en[count] ?? `${count} rules have`} something to say`,
});

export const readAs = (amount: Cents): Text =>
  both((lang) => (lang === 'de' ? 'Gelesen als ' : 'Read as ') + formatMoney(amount, lang));

/** `bei „bar“ (S-01), „Konto Dritter“ (S-15)`: answers and the rules that would then speak. */
export const whenAnswered = (answers: readonly { readonly name: string; readonly rules: readonly string[] }[]): Text =>
  both((lang) => {
    const [open, close] = lang === 'de' ? '„“' : '""';
    const each = answers.map(({ name, rules }) => `${open}${name}${close} (${rules.join(', ')})`);
    return (lang === 'de' ? 'bei ' : 'if ') + each.join(', ');
  });

export const numberInYear = ({ year }: TotalSoFar): Text => ({
  de: `Diese Spendennummer im Jahr ${year}, in dieser Tabelle`,
  en: `This donor number in ${year}, in this sheet`,
});
export const soFar = ({ count, before }: TotalSoFar): Text =>
  both((lang) => {
    const donations =
      lang === 'de' ? `${count} ${count === 1 ? 'Spende' : 'Spenden'}` : `${count} donation${count === 1 ? '' : 's'}`;
    return count === 0 ? (lang === 'de' ? 'nichts' : 'nothing') : `${donations}, ${formatMoney(before, lang)}`;
  });
export const uncounted = (count: number): Text => ({
  de: `Nicht mitgezählt: ${count} ${count === 1 ? 'Zeile, in der' : 'Zeilen, in denen'} etwas fehlt oder unlesbar ist.`,
  en: `Not counted: ${count} ${count === 1 ? 'row' : 'rows'} with something missing or unreadable.`,
});
export const lookedAtCount = (count: number): Text => ({
  de: `Angesehen haben wir ${count} ${count === 1 ? 'Regel' : 'Regeln'}.`,
  en: `We looked at ${count} ${count === 1 ? 'rule' : 'rules'}.`,
});
export const validSince = (day: Day): Text =>
  both((lang) => (lang === 'de' ? 'gilt seit ' : 'holds since ') + formatDay(day, lang));
