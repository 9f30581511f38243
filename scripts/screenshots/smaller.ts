import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Above this many colours a picture has more than letters and flat grounds, and would show steps. */
const MOST = 4_000;

/** The same picture with a palette of its 256 most frequent colours, about a third as large; takes what a browser takes, else gives it back. */
export function smaller(png: Buffer): Buffer {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  // Eight bits for each of red, green and blue, not interlaced.
  if (png[24] !== 8 || png[25] !== 2 || png[28] !== 0) return png;
  const pixels = pixelsOf(png, width * 3, height);
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 3)
    counts.set(pixels.readUIntBE(at, 3), (counts.get(pixels.readUIntBE(at, 3)) ?? 0) + 1);
  if (counts.size > MOST) return png;
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 256)
    .map(([colour]) => colour);
  const nearest = new Map([...counts.keys()].map((colour) => [colour, nearestOf(palette, colour)]));
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      lines[y * (width + 1) + 1 + x] = nearest.get(pixels.readUIntBE((y * width + x) * 3, 3)) ?? 0;
  const head = Buffer.from(png.subarray(16, 29));
  head[9] = 3;
  const colours = Buffer.alloc(palette.length * 3);
  palette.forEach((colour, at) => {
    colours.writeUIntBE(colour, at * 3, 3);
  });
  const parts = [chunk('IHDR', head), chunk('PLTE', colours), chunk('IDAT', deflateSync(lines, { level: 9 }))];
  return Buffer.concat([png.subarray(0, 8), ...parts, chunk('IEND', Buffer.alloc(0))]);
}

/** Place in the palette of the colour that differs least. */
function nearestOf(palette: readonly number[], colour: number): number {
  const apart = (other: number): number =>
    [16, 8, 0].reduce((sum, bits) => sum + (((other >> bits) & 255) - ((colour >> bits) & 255)) ** 2, 0);
  return palette.reduce((best, other, at) => (apart(other) < apart(palette[best] ?? 0) ? at : best), 0);
}

/** Red, green and blue of each pixel, line by line: undoes the filters of the format (PNG specification, section 9). */
function pixelsOf(png: Buffer, stride: number, height: number): Buffer {
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const lines = inflateSync(Buffer.concat(data));
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < 3 ? 0 : (pixels[at - 3] ?? 0);
      const above = pixels[at - stride] ?? 0;
      const corner = x < 3 ? 0 : (pixels[at - stride - 3] ?? 0);
      pixels[at] = (lines[at + y + 1] ?? 0) + foretold(lines[y * (stride + 1)] ?? 0, left, above, corner);
    }
  return pixels;
}

/** What a line's filter foretells from the neighbours; 1 to 4 are Sub, Up, Average and Paeth. */
function foretold(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const apart = [left, above, corner].map((one) => Math.abs(left + above - corner - one));
  return [left, above, corner][apart.indexOf(Math.min(...apart))] ?? 0;
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
