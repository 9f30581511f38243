import { strToU8 } from 'fflate';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** Numbers of a ZIP file, each as [value, bytes], the lowest byte first. */
const numbers = (...all: readonly (readonly [number, number])[]): Uint8Array =>
  Uint8Array.from(
    all.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 255)),
  );

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
};

/**
 * Parts as a ZIP archive (PKWARE, APPNOTE 4.3) that packs nothing and has no check sums, for the page's own readers, which
 * ask for none: the library's writer would make the page 4 KiB heavier. Not for a file that anyone gets.
 */
export function storedZip(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, bytes] of Object.entries(parts)) {
    const called = strToU8(name);
    // Version 2.0, names in UTF-8, not packed, no time, no check sum, both sizes.
    const about = [
      [20, 2],
      [0x800, 2],
      [0, 2],
      [0, 4],
      [0, 4],
      [bytes.length, 4],
      [bytes.length, 4],
    ] as const;
    const local = numbers([LOCAL, 4], ...about, [called.length, 2], [0, 2]);
    files.push(local, called, bytes);
    directory.push(
      numbers([CENTRAL, 4], [20, 2], ...about, [called.length, 2], [0, 6], [0, 2], [0, 4], [offset, 4]),
      called,
    );
    offset += local.length + called.length + bytes.length;
  }
  const [central, count] = [joined(directory), directory.length / 2];
  return joined([
    ...files,
    central,
    numbers([END, 4], [0, 4], [count, 2], [count, 2], [central.length, 4], [offset, 4], [0, 2]),
  ]);
}
