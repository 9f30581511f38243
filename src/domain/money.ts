import { askWhichNumber, numbersIn } from './number.ts';
import { GERMAN, type Reading, type Refusal, refusal } from './reading.ts';
import { fail, ok, type Result } from './result.ts';
import { tidy } from './spelling.ts';
import { both, type Lang, type Text } from './text.ts';

declare const centsBrand: unique symbol;
/** Money in integer cents of one euro. */
export type Cents = number & { readonly [centsBrand]: true };

/** More than this is a typing error, not a contribution: 100 million euros. */
const LARGEST = 10_000_000_000;

/** Integer cents; throws where it is none, since that is a bug and not an input. */
export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new Error(`no cents: ${amount}`);
  return amount as Cents;
}

/** Euros as written in code and examples: `eur(1000.01)` is 100,001 cents. */
export const eur = (euros: number): Cents => cents(Math.round(euros * 100));

const EXAMPLE: Text = { de: '1.234,56', en: '1,234.56' };
/** A refusal that ends in an amount that is read. */
export const refuseMoney = (words: Text): Refusal =>
  refusal({ de: `${words.de} Zum Beispiel: {x}`, en: `${words.en} For example: {x}` }, EXAMPLE);

const NO_MONEY = refusal({ de: 'Bitte einen Betrag wie {x}', en: 'Please enter an amount like {x}' }, EXAMPLE);
const PERCENT = refuseMoney({ de: 'Prozent sind kein Betrag.', en: 'A percentage is not an amount.' });
const OTHER_CURRENCY = refuseMoney({ de: 'Bitte einen Betrag in Euro.', en: 'Please enter an amount in euros.' });
const TOO_LARGE = refuseMoney({ de: 'Der Betrag ist zu groß.', en: 'The amount is too large.' });
const TOO_FINE = refuseMoney({
  de: 'Bitte höchstens zwei Stellen nach dem Komma.',
  en: 'At most two decimal places, please.',
});

/** A cell's number of euros as cents; refuses fractions of a cent and what is out of reason. */
export function centsOfEuros(euros: number): Result<Cents, Refusal> {
  const rounded = Math.round(euros * 100);
  if (!Number.isFinite(euros) || Math.abs(rounded) > LARGEST) return fail(TOO_LARGE);
  if (Math.abs(euros * 100 - rounded) > 1e-6) return fail(TOO_FINE);
  return ok(cents(rounded));
}

const SIGN = '(?:€|euros?|eur)';
/** A minus may stand before or behind the sign in front: `-€5`, `€ -5`. */
const FRONT = new RegExp(`^(-?) ?${SIGN} ?(?=[-+\\d])`, 'i');
const BACK = new RegExp(`(?<=[\\d-]) ?${SIGN}$`, 'i');

/** The number in a typed amount: the currency's sign at one end taken off, `500,-` and `1.234,--` with cents. */
const bareAmount = (text: string): string => {
  const front = FRONT.exec(text);
  const bare = front ? (front[1] ?? '') + text.slice(front[0].length) : text.replace(BACK, '');
  return bare.replace(/(?<=\d)([.,]) ?-{1,2}$/, '$100');
};

const inFull = (euros: number): Text => both((lang) => formatMoney(eur(euros), lang).replace(/[€\u00A0]/g, ''));

/**
 * Reads `1.234,56 €`, `1234,56`, `EUR 1 234`, `1,234.56`, `500,-`; the currency's sign at one end or nowhere. Refuses
 * percent, other currencies, more than two decimals, and asks where there are two readings (`1,234` in German).
 */
export function parseMoney(typed: string, { lang }: Reading = GERMAN): Result<Cents, Refusal> {
  const text = tidy(typed);
  if (/%|prozent|percent/i.test(text)) return fail(PERCENT);
  if (/[$£¥]|\b(?:usd|chf|gbp|dollars?|franken)\b/i.test(text)) return fail(OTHER_CURRENCY);
  const bare = bareAmount(text);
  const found = numbersIn(bare, lang);
  const [first] = found;
  if (first === undefined) return fail(NO_MONEY);
  // Nobody writes 1.2500 for an amount but by mistake: a digit too many, or thousands.
  if (/^-?\d+[.,]\d{4,}$/.test(bare)) return fail(TOO_FINE);
  if (found.length === 1) return centsOfEuros(first);
  const asked = askWhichNumber(found, (value) => (centsOfEuros(value).ok ? inFull(value) : asTyped(value)));
  const possible = found.filter((value) => centsOfEuros(value).ok);
  return fail({ ...asked, readings: possible.map(inFull) });
}

/** With more decimals than money has: named as what it would be, and not offered. */
const asTyped = (value: number): Text => both((lang) => String(value).replace('.', lang === 'de' ? ',' : '.'));

const NO_BREAK_SPACE = '\u00A0';

/** `1.234,56 €` or `€1,234.56`, with a no-break space where one stands. */
export function formatMoney(amount: Cents, lang: Lang): string {
  const sign = amount < 0 ? '−' : '';
  const whole = Math.floor(Math.abs(amount) / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, lang === 'de' ? '.' : ',');
  const rest = String(Math.abs(amount) % 100).padStart(2, '0');
  return lang === 'de' ? `${sign}${whole},${rest}${NO_BREAK_SPACE}€` : `${sign}€${whole}.${rest}`;
}

/** The sum in cents; 0 of none. */
export const sumCents = (amounts: readonly Cents[]): Cents =>
  cents(amounts.reduce<number>((sum, amount) => sum + amount, 0));
