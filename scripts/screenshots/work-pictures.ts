import { features } from '../../src/main.ts';
import type { PictureTaker } from './pictures.ts';
import type { Stage } from './stage.ts';

async function choose(stage: Stage, feature: string): Promise<void> {
  const form = features.forms.find(({ name }) => name === feature);
  if (!form) throw new Error(`No form ${feature}`);
  await stage.choose(form.menu[stage.lang]);
}

type Shown = (feature: string, picture: string, before?: () => Promise<unknown>) => Promise<void>;

/** Opens a page, does what is to be seen, and keeps its picture. */
const showing =
  (stage: Stage, take: PictureTaker, place: string, drawn: number): Shown =>
  async (feature, picture, before) => {
    const { page, settle } = stage;
    await choose(stage, feature);
    await page.waitForTimeout(drawn);
    await before?.();
    await page.mouse.move(0, 0);
    await settle();
    await take(picture, page.locator(place));
    await page.locator(`${place} header button`).first().click();
    await settle();
  };

/** A list of gifts: one was saved, the next is typed. */
async function seriesUnderway({ page, say, settle, sidebar }: Stage): Promise<void> {
  const form = sidebar();
  const amount = form.getByLabel(say('howMuch'));
  await form
    .locator('label.chip')
    .filter({ hasText: say('inARow') })
    .click();
  await form.getByRole('radio', { name: say('donation') }).check();
  await form.getByLabel(say('toWhom')).fill('KV Beispielstadt');
  await form.getByLabel(say('toWhom')).press('Tab');
  await form.getByRole('radio', { name: say('transfer') }).check();
  await amount.fill('80');
  await amount.press('Enter');
  await settle();
  await amount.fill('120');
  await page.waitForTimeout(1_500);
  await amount.evaluate(() => scrollTo(0, 0));
}

/** What stands in a sidebar: today, help, a plan, a contribution, a partnership, partners, tips, the schedule. */
export async function sidebarPictures(stage: Stage, take: PictureTaker): Promise<void> {
  const { page, say } = stage;
  const shown = showing(stage, take, 'aside.sidebar', 0);
  const form = stage.sidebar();
  const pick = async (question: string, association: string): Promise<void> => {
    await form.getByLabel(question).fill(association);
    await form.getByLabel(question).press('Tab');
  };
  await shown('today', 'heute');
  await shown('help', 'hilfe');
  await shown('planVisit', 'einsatz-planen', async () => {
    await form.getByRole('radio', { name: say('stall') }).check();
    await pick(say('toWhomPlanned'), 'KV Probedorf');
    const host = form.getByText(say('atTheHost'), { exact: true });
    await host.waitFor();
    await page.waitForTimeout(1_500);
    await host.evaluate((head) => head.scrollIntoView({ block: 'start' }));
  });
  await shown('logContribution', 'spende-erfassen', async () => {
    await form.getByRole('radio', { name: say('donation') }).check();
    await form.getByLabel(say('howMuch')).fill(say('tooMuchInCash'));
    await pick(say('toWhom'), 'KV Beispielstadt');
    await form.getByRole('radio', { name: say('cash') }).check();
    await page.waitForTimeout(1_500);
  });
  await shown('addPartnership', 'partnerschaft-anlegen');
  await shown('suggestPartners', 'partner-vorschlagen');
  await shown('tips', 'tipps');
  await shown('schedule', 'zeitplan');
}

/** What opens as a dialog over the sheet: import, report, the page of an association, and the yearly ones. */
export async function dialogPictures(stage: Stage, take: PictureTaker): Promise<void> {
  const { say } = stage;
  const shown = showing(stage, take, '[role="dialog"]', 1_500);
  const dialog = stage.dialog();
  await shown('importRows', 'importieren', async () => {
    await dialog.getByLabel(say('orPasted')).fill(say('list'));
    await dialog.getByRole('button', { name: say('readPasted') }).click();
    await dialog.getByText(say('understood')).waitFor();
  });
  await shown('report', 'bericht');
  await shown('report', 'bericht-karte', () =>
    dialog.locator('.map').evaluate((map) => map.scrollIntoView({ block: 'center' })),
  );
  await shown('profile', 'steckbrief');
  await shown('transparency', 'transparenzbericht', async () => {
    await dialog.getByRole('button', { name: say('makeEdition') }).click();
    const table = dialog.locator('table').first();
    await table.waitFor();
    await table.evaluate(() => scrollTo(0, 0));
  });
  await shown('yearList', 'jahresliste');
}

/** A treasurer's year: a list of gifts one after the other, and the yearly list on a phone, each row a card. */
export async function treasurerPictures(stage: Stage, take: PictureTaker): Promise<void> {
  const { page } = stage;
  const shown = showing(stage, take, 'aside.sidebar', 0);
  await shown('logContribution', 'spenden-nacheinander', () => seriesUnderway(stage));
  await page.setViewportSize({ width: 360, height: 740 });
  await choose(stage, 'yearList');
  const row = stage.dialog().locator('tbody tr').first();
  await row.waitFor();
  await row.evaluate((card) => card.scrollIntoView({ block: 'start' }));
  await page.mouse.move(0, 0);
  await stage.settle();
  await take('jahresliste-telefon', page);
}
