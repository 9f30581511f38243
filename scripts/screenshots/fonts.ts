import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The packed Chromium brings Open Sans, which lacks the signs of mails and trends (triangles, crosses). This lets it
 * take single signs from the machine's fonts, and the letters from Open Sans all the same. Without effect elsewhere.
 */
export function lendSigns(): void {
  const file = join(mkdtempSync(join(tmpdir(), 'pictures-fonts-')), 'fonts.conf');
  const prefer = ['sans-serif', 'serif', 'system-ui', 'Arial', 'Roboto']
    .map(
      (family) =>
        `<alias binding="strong"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
    )
    .join('');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(tmpdir(), 'fonts')}</dir>` +
      `<dir>/usr/share/fonts</dir>${prefer}<cachedir>${join(tmpdir(), 'fonts-cache')}</cachedir></fontconfig>`,
  );
  process.env.FONTCONFIG_FILE = file;
}
