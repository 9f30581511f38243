/**
 * `name@example.org`, umlaut domains too. At most 64 signs before the @ (RFC 5321), begun where a word begins, so that
 * a long text without an @ is read once. No `/`, so that `example.org/@team` is a page; no further @ before, so that
 * `@team@social.example` is an account in a network.
 */
const PLAIN = /(?<![^\s<>(),;:/?"„])[^\s@<>(),;:/?"„]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,5}\p{L}{2,}/u;
/** `name (at) example.org`, `name[ät]example[dot]org`; bare ` at ` only before something that ends like a domain. */
const SPELT =
  /[\p{L}\d._+-](?:\s?[([{]\s?(?:at|ät|bei)\s?[)\]}]\s?|\sat\s(?=[\p{L}\d.-]{1,63}(?:\.|\s(?:dot|punkt)\s)[a-z]{2,}(?![\p{L}\d])))[\p{L}\d-]{1,63}(?:\.|\s?[([{]?(?:dot|punkt)[)\]}]?\s?)\p{L}{2,}/iu;
/** `name ät gmail`, `name @ example.org`: a known house without its end, blanks around the sign. */
const LOOSE =
  /[\p{L}\d](?:\s?@\s?|\s[aä]t\s)(?:gmail|gmx|web|posteo|yahoo|outlook|hotmail|icloud|t-online|mailbox|freenet)(?![\p{L}\d])|[\p{L}\d](?:\s@\s?|@\s)(?:[\p{L}\d-]{1,63}\.){1,3}[a-z]{2,}/iu;
/** A cheap look that spares most texts the patterns. */
const SIGN = /@|[\s([{](?:[aä]t|bei)[\s)\]}]/i;

export const findEMail = (text: string): number | undefined =>
  SIGN.test(text) ? (PLAIN.exec(text) ?? SPELT.exec(text) ?? LOOSE.exec(text))?.index : undefined;
