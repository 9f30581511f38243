import { parseDecimal } from './number.ts';
import { fail, ok, type Result } from './result.ts';
import type { Lang, Text } from './text.ts';

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

/** A cell's number of euros as cents; refuses fractions of a cent and what is out of reason. */
export function centsOfEuros(euros: number): Result<Cents, Text> {
  const rounded = Math.round(euros * 100);
  if (!Number.isFinite(euros) || Math.abs(rounded) > LARGEST)
    return fail({ de: 'Der Betrag ist zu groß.', en: 'The amount is too large.' });
  if (Math.abs(euros * 100 - rounded) > 1e-6)
    return fail({ de: 'Bitte höchstens zwei Stellen nach dem Komma.', en: 'At most two decimal places, please.' });
  return ok(cents(rounded));
}

/** Reads `1.234,56 €`, `1234,56`, `EUR 1 234`, `1,234.56`; refuses what has two readings (`1,234`) with its reason. */
export function parseMoney(typed: string): Result<Cents, Text> {
  const bare = typed.replace(/€|Euro|EUR/gi, '').trim();
  const number = parseDecimal(bare);
  return number.ok ? centsOfEuros(number.value) : number;
}

const NO_BREAK_SPACE = ' ';

/** `1.234,56 €` or `€1,234.56`, with a no-break space where one stands. */
export function formatMoney(amount: Cents, lang: Lang): string {
  const sign = amount < 0 ? '−' : '';
  const whole = Math.floor(Math.abs(amount) / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, lang === 'de' ? '.' : ',');
  const rest = String(Math.abs(amount) % 100).padStart(2, '0');
  return lang === 'de' ? `${sign}${whole},${rest}${NO_BREAK_SPACE}€` : `${sign}€${whole}.${rest}`;
}

export const sumCents = (amounts: readonly Cents[]): Cents =>
  cents(amounts.reduce<number>((sum, amount) => sum + amount, 0));
