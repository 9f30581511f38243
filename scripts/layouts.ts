/**
 * Writes the sheets that people may have today into test/fixtures/layouts/<version>/, by the bundle as it is now. A
 * version is written once, before its layout changes: later versions have to bring these very sheets up to date.
 *   npm run layouts
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LAYOUT } from '../src/tables/layout.ts';
import { build } from './build.ts';
import { keptSheets } from './layouts/sheets.ts';

const folder = resolve(import.meta.dirname, '../test/fixtures/layouts', String(LAYOUT));
if (existsSync(folder)) {
  console.error(
    `Layout ${LAYOUT} is kept already. A kept sheet never changes: remove the folder first if none was released.`,
  );
  process.exit(1);
}
const dist = mkdtempSync(join(tmpdir(), 'kv-layouts-'));
try {
  await build({ dist });
  mkdirSync(folder, { recursive: true });
  for (const { name, make } of keptSheets) {
    const packed = gzipSync(JSON.stringify(make(join(dist, 'Code.js')).snapshot()), { level: 9 });
    writeFileSync(join(folder, `${name}.json.gz`), packed);
    console.log(`${name}: ${Math.round(packed.length / 1024)} KiB`);
  }
} finally {
  rmSync(dist, { recursive: true, force: true });
}
