import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Lang } from '../src/domain/text.ts';
import { launchBrowser } from '../test/workbench/browser.ts';
import { build } from './build.ts';
import { lendSigns } from './screenshots/fonts.ts';
import { mailKindPictures } from './screenshots/mails.ts';
import {
  formPictures,
  handoverPicture,
  mailPictures,
  type PictureTaker,
  questionPicture,
  startPictures,
  tablePictures,
} from './screenshots/pictures.ts';
import { smaller } from './screenshots/smaller.ts';
import { openStage, type Stage } from './screenshots/stage.ts';
import { dialogPictures, sidebarPictures, treasurerPictures } from './screenshots/work-pictures.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pictures = join(root, 'docs', 'pictures');
/** With the name of a language only its set is taken. */
const langs = (['de', 'en'] as const).filter((lang) => process.argv.length < 3 || process.argv.includes(lang));

/** Makes all pictures of README and Handbuch from a workbench of its own: always the same data, clock and chance. */
async function main(): Promise<void> {
  const { dist } = await build({ dist: join(root, 'node_modules', '.cache', 'screenshots', 'dist') });
  lendSigns();
  const browser = await launchBrowser();
  try {
    for (const lang of langs) await allIn(lang, dist, browser);
  } finally {
    await browser.close();
  }
}

/** The same walk in one language; English pictures stand in `docs/pictures/en` under the same names. */
async function allIn(lang: Lang, dist: string, browser: Browser): Promise<void> {
  const folder = lang === 'de' ? pictures : join(pictures, lang);
  mkdirSync(folder, { recursive: true });
  const take: PictureTaker = async (name, what) => {
    const path = join(folder, `${name}.png`);
    await what.screenshot({ path, animations: 'disabled' });
    writeFileSync(path, smaller(readFileSync(path)));
    console.log(relative(root, path));
  };
  const staged = async (more: { empty?: boolean; scale?: number }, work: (stage: Stage) => Promise<void>) => {
    const stage = await openStage({ root, dist, browser, lang, ...more });
    try {
      await work(stage);
    } finally {
      await stage.close();
    }
  };
  await staged({ empty: true }, (stage) => startPictures(stage, take));
  await staged({}, (stage) => tablePictures(stage, take));
  await staged({ scale: 2 }, (stage) => formPictures(stage, take));
  await staged({ scale: 2 }, (stage) => sidebarPictures(stage, take));
  await staged({}, (stage) => dialogPictures(stage, take));
  await staged({ scale: 2 }, (stage) => treasurerPictures(stage, take));
  await staged({ scale: 2 }, (stage) => questionPicture(stage, take));
  await staged({ scale: 2 }, (stage) => handoverPicture(stage, take));
  await staged({ scale: 2 }, (stage) => mailPictures(browser, stage, take));
  await mailKindPictures(browser, join(dist, 'Code.js'), lang, take);
}

await main();
process.exit(0);
