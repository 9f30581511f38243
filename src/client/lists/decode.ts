/** How the letters of a text were written down. */
export type Encoding = 'UTF-8' | 'UTF-8 BOM' | 'UTF-16' | 'Windows-1252' | 'Mac Roman';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const startsWith = (bytes: Uint8Array, ...marks: readonly number[]): boolean =>
  marks.every((mark, index) => bytes[index] === mark);

/** Where a text without a mark is of two bytes a letter, every other byte of Latin letters is 0. */
function zerosAt(bytes: Uint8Array, odd: boolean): boolean {
  const length = Math.min(bytes.length - (bytes.length % 2), 2_000);
  let zeros = 0;
  for (let index = odd ? 1 : 0; index < length; index += 2) if (bytes[index] === 0) zeros += 1;
  return length >= 8 && zeros > length / 4;
}

/** What the bytes 0x80 to 0x9f mean in Windows-1252 (WHATWG Encoding, index windows-1252), in which Latin-1 has signs of control. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand: some engines decode this label as Latin-1 and lose €, dashes and quotation marks. */
function fromWindows(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let from = 0; from < bytes.length; from += 8_192)
    letters.push(String.fromCharCode(...bytes.subarray(from, from + 8_192)));
  return letters.join('').replace(/[\u0080-\u009f]/g, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** ä, ö, ü, Ä, Ö, Ü, ß as Windows writes them, and as Excel on a Mac does (WHATWG Encoding, index macintosh). */
const ON_WINDOWS: ReadonlySet<number> = new Set([0xe4, 0xf6, 0xfc, 0xc4, 0xd6, 0xdc, 0xdf]);
const ON_MAC: ReadonlySet<number> = new Set([0x8a, 0x9a, 0x9f, 0x80, 0x85, 0x86, 0xa7]);
/** Ä, Ö and Ü of a Mac are €, … and † of Windows, which follow a word: as letters they begin one, or stand among capitals. */
const MAC_CAPITALS: ReadonlySet<number> = new Set([0x80, 0x85, 0x86]);
const isSmall = (byte = 0): boolean => byte >= 97 && byte <= 122;
const isLetter = (byte = 0): boolean => isSmall(byte | 32);

/** Both take any bytes. German words tell them apart: which one's umlauts stand beside letters more often. */
function isOfMac(bytes: Uint8Array): boolean {
  let more = 0;
  bytes.forEach((byte, at) => {
    const [before, after] = [bytes[at - 1], bytes[at + 1]];
    if (byte < 0x80 || !(isLetter(before) || isLetter(after))) return;
    const isSign = MAC_CAPITALS.has(byte) && (isSmall(before) || !isLetter(after));
    if (ON_MAC.has(byte) && !isSign) more += 1;
    if (ON_WINDOWS.has(byte)) more -= 1;
  });
  return more > 0;
}

const decoded = (bytes: Uint8Array, label: string, encoding: Encoding): Decoded => ({
  text: new TextDecoder(label).decode(bytes),
  encoding,
});

/**
 * The text of a file: by its mark (BOM), else UTF-16 where every other byte is 0, else UTF-8 where it is that without a
 * fault, else Windows-1252 or Mac Roman, which every sequence of bytes is. Nothing where bytes of 0 or of control say that it is no
 * text: pictures, programs, archives.
 */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return decoded(bytes, 'utf-8', 'UTF-8 BOM');
  if (startsWith(bytes, 0xff, 0xfe) || zerosAt(bytes, true)) return decoded(bytes, 'utf-16le', 'UTF-16');
  if (startsWith(bytes, 0xfe, 0xff) || zerosAt(bytes, false)) return decoded(bytes, 'utf-16be', 'UTF-16');
  if (!isText(bytes)) return undefined;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    if (isOfMac(bytes)) return decoded(bytes, 'macintosh', 'Mac Roman');
    return { text: fromWindows(bytes), encoding: 'Windows-1252' };
  }
}

/** The encodings that a person can choose where the guess is wrong; a mark at the beginning of UTF-8 is passed over anyway. */
export const ENCODINGS: readonly Encoding[] = ['UTF-8', 'Windows-1252', 'Mac Roman', 'UTF-16'];

/** The same text as a person says that it is written: bytes that the encoding does not have read as �. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  if (encoding === 'Windows-1252') return { text: fromWindows(bytes), encoding };
  if (encoding === 'Mac Roman') return decoded(bytes, 'macintosh', encoding);
  if (encoding !== 'UTF-16') return decoded(bytes, 'utf-8', encoding);
  const bigFirst = startsWith(bytes, 0xfe, 0xff) || (!startsWith(bytes, 0xff, 0xfe) && zerosAt(bytes, false));
  return decoded(bytes, bigFirst ? 'utf-16be' : 'utf-16le', encoding);
}

/** Bytes of control that no text has, but for a tab, ends of lines and pages, and the end mark of old systems. */
function isText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46) || startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return false;
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26)) return false;
  return true;
}
