import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../test/workbench/browser.ts';
import { build } from './build.ts';
import { lendSigns } from './screenshots/fonts.ts';
import {
  formPictures,
  handoverPicture,
  mailPictures,
  type PictureTaker,
  questionPicture,
  startPictures,
  tablePictures,
} from './screenshots/pictures.ts';
import { openStage, type Stage } from './screenshots/stage.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'docs', 'pictures');

/** Makes all pictures of README and Handbuch from a workbench of its own: always the same data, clock and chance. */
async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { dist } = await build({ dist: join(root, 'node_modules', '.cache', 'screenshots', 'dist') });
  lendSigns();
  const browser = await launchBrowser();
  const take: PictureTaker = async (name, what) => {
    await what.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
    console.log(`docs/pictures/${name}.png`);
  };
  const staged = async (more: { empty?: boolean; scale?: number }, work: (stage: Stage) => Promise<void>) => {
    const stage = await openStage({ root, dist, browser, ...more });
    try {
      await work(stage);
    } finally {
      await stage.close();
    }
  };
  try {
    await staged({ empty: true }, (stage) => startPictures(stage, take));
    await staged({}, (stage) => tablePictures(stage, take));
    await staged({ scale: 2 }, (stage) => formPictures(stage, take));
    await staged({ scale: 2 }, (stage) => questionPicture(stage, take));
    await staged({ scale: 2 }, (stage) => handoverPicture(stage, take));
    await staged({ scale: 2 }, (stage) => mailPictures(stage, take));
  } finally {
    await browser.close();
  }
}

await main();
process.exit(0);
