import type { Page } from 'playwright-core';

type Chosen = Parameters<Awaited<ReturnType<typeof filesAsked>>['setFiles']>[0];

const listening = new WeakSet<Page>();

/** What the browser asks once something was pressed that lets one choose a file. */
async function filesAsked(page: Page, press: () => Promise<void>) {
  if (!listening.has(page)) {
    // The driver asks the browser to hand the question over while somebody listens, and waits for no answer: a press right after it was too early.
    page.on('filechooser', () => undefined);
    listening.add(page);
    await page.evaluate('0');
  }
  const [asked] = await Promise.all([page.waitForEvent('filechooser'), press()]);
  return asked;
}

/** Presses the import's button and gives the file to the dialog that the browser opens. */
export async function chooseFile(page: Page, chosen: Chosen, name = 'Datei wählen…'): Promise<void> {
  const asked = await filesAsked(page, () => page.getByRole('button', { name, exact: true }).click());
  await asked.setFiles(chosen);
}

/** The same by the key of somebody who stands on the button. */
export async function chooseFileByKey(page: Page, key: string, chosen: Chosen): Promise<void> {
  const asked = await filesAsked(page, () => page.keyboard.press(key));
  await asked.setFiles(chosen);
}
