import type { Stage } from './stage.ts';

interface Picturable {
  screenshot(options: { path: string; animations: 'disabled' }): Promise<unknown>;
}

/** Keeps a picture of a page or a part of it under a name. */
export type PictureTaker = (name: string, what: Picturable) => Promise<void>;

/** The first minutes: the empty file, the consent, and the first steps. */
export async function startPictures(stage: Stage, take: PictureTaker): Promise<void> {
  const { page } = stage;
  await take('leer', page);
  await page.getByRole('button', { name: 'Einrichten und reparieren' }).first().click();
  const allow = page.getByRole('button', { name: 'Zulassen' });
  await allow.waitFor();
  await take('zustimmung', page);
  await allow.click();
  await page.locator('aside.sidebar').waitFor();
  await stage.settle();
  await page.waitForTimeout(1_500);
  await take('erste-schritte', page);
}

/** What the workbench and the tabs look like. */
export async function tablePictures(stage: Stage, take: PictureTaker): Promise<void> {
  const { page } = stage;
  const recent = stage.rowOf('Einsätze', 'Gast', 'Beispielstatt') - 4;
  await stage.show('Einsätze', `A${recent}`);
  await stage.choose('Einsatz erfassen…');
  await fillVisit(stage);
  await take('tabelle', page);
  await page.locator('aside.sidebar header button').click();
  await stage.show('Spenden', `A${stage.rowOf('Spenden', 'Prüfung', 'dringend')}`);
  await take('pruefung', page);
  await page.getByRole('menuitem', { name: 'Partnerschaften' }).click();
  await take('menue', page);
  await page.keyboard.press('Escape');
  await page.mouse.move(640, 400);
  await page.evaluate('document.activeElement.blur()');
  const alone = stage.rowOf('Regeln', 'Regel', 'W-03');
  await stage.show('Regeln', `A${alone}`);
  await page.evaluate(`werkbank.paste('Regeln', 'G${alone}', 'Mindestens: 3 Personen')`);
  await stage.settle();
  await stage.show('Regeln', `A${alone}`);
  await take('regeln', page);
  await stage.show('Auswertung', 'A1');
  await page.waitForTimeout(1_000);
  await take('auswertung', page);
  await stage.show('Auswertung', 'Z90');
  await stage.show('Auswertung', 'I20');
  await page.waitForTimeout(1_000);
  await take('diagramme', page);
  await stage.show('Versand', 'A1');
  await page.getByRole('button', { name: '+1 Tag' }).click();
  await page.waitForTimeout(3_000);
  await stage.settle();
  await page.getByRole('tab', { name: /Postausgang/ }).click();
  await page.mouse.move(640, 300);
  await page.waitForTimeout(1_000);
  await take('postausgang', page);
}

/** Answers the five questions of the form, without saving. */
async function fillVisit(stage: Stage): Promise<void> {
  const form = stage.sidebar();
  await form.getByRole('radio', { name: 'Infostand' }).check();
  await form.getByRole('button', { name: 'KV Musterkreis' }).click();
  await form.getByRole('spinbutton').or(form.getByLabel('Wie viele haben geholfen?')).first().fill('6');
  await stage.settle();
}

/** The add-in's own pages, 300 px wide as in Sheets, twice as sharp. */
export async function formPictures(stage: Stage, take: PictureTaker): Promise<void> {
  const { page } = stage;
  const sidebar = page.locator('aside.sidebar');
  await stage.choose('Einsatz erfassen…');
  await take('einsatz-erfassen', sidebar);
  await fillVisit(stage);
  await stage.sidebar().getByRole('button', { name: 'Speichern' }).click();
  await stage.sidebar().getByText('Gespeichert').first().waitFor();
  await stage.settle();
  await take('einsatz-gespeichert', sidebar);
  await page.locator('aside.sidebar header button').click();
  await stage.choose('Anfrage aufnehmen…');
  await stage.sidebar().getByRole('radio', { name: 'Partnerschaft gesucht' }).check();
  await stage.sidebar().getByLabel('Was ist das Anliegen?').fill('Wir suchen einen Partner auf dem Land.');
  await stage.settle();
  await take('anfrage-aufnehmen', sidebar);
  await page.locator('aside.sidebar header button').click();
  await stage.choose('Prüfhinweise zeigen…');
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1_000);
  await take('pruefhinweise', sidebar);
  await stage
    .sidebar()
    .getByRole('button', { name: /Entscheidung steht aus/ })
    .first()
    .click();
  await page.mouse.move(0, 0);
  await stage.settle();
  await stage
    .sidebar()
    .locator('.finding-open')
    .evaluate((card) => card.scrollIntoView({ block: 'start' }));
  await stage.settle();
  await take('pruefhinweis', sidebar);
  await page.locator('aside.sidebar header button').click();
  await stage.show('Spenden', `A${stage.rowOf('Spenden', 'Prüfung', 'dringend')}`);
  await stage.choose('Prüfhinweise zeigen…');
  await stage.sidebar().getByRole('button', { name: 'Nur diese zeigen' }).click();
  await page.mouse.move(0, 0);
  await stage.settle();
  await take('pruefhinweise-zeile', sidebar);
  await page.locator('aside.sidebar header button').click();
  await stage.choose('Rückgängig machen…');
  await page.waitForTimeout(1_000);
  await take('rueckgaengig', sidebar);
}

/** Asks what the rules say about money that was not accepted yet. */
export async function questionPicture(stage: Stage, take: PictureTaker): Promise<void> {
  const { page } = stage;
  await stage.choose('Was sagt die Regel?');
  const form = stage.dialog();
  await form.getByRole('radio', { name: 'Geldspende' }).check();
  await form.getByLabel('Wie viel?').fill('12.000');
  await form.getByLabel('An welchen Verband?').fill('KV Beispielstadt');
  await form.getByRole('radio', { name: 'Unternehmen' }).check();
  await form.getByRole('radio', { name: 'Ausland, andere' }).check();
  await form.getByRole('button', { name: 'Regel fragen' }).click();
  await form.getByText('sagen dazu etwas').waitFor();
  await page.mouse.move(0, 0);
  await stage.settle();
  await take('regel-fragen', page.locator('[role="dialog"]'));
}

/** What whoever takes over sees. */
export async function handoverPicture(stage: Stage, take: PictureTaker): Promise<void> {
  const { page } = stage;
  await stage.choose('Übergabe…');
  await stage.dialog().getByText('Was eingeschaltet ist').waitFor();
  await page.mouse.move(0, 0);
  await stage.settle();
  await take('uebergabe', page.locator('[role="dialog"]'));
}

/** Sends the evaluation as a coordinator does, then shows the mail at two widths. */
export async function mailPictures(stage: Stage, take: PictureTaker): Promise<void> {
  const { page } = stage;
  await stage.choose('Auswertung senden…');
  const recipient = stage.dialog().getByRole('listitem').filter({ hasText: 'KV Altmuster' });
  await recipient.getByRole('button', { name: /Ansehen/ }).click();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(2_000);
  await take('auswertung-senden', page.locator('[role="dialog"]'));
  await stage.dialog().getByRole('button', { name: /Test/ }).first().click();
  await stage.settle();
  await page.waitForTimeout(1_500);
  const state: { readonly mails: readonly { readonly html?: string }[] } = await page.evaluate(
    "fetch('/api/state').then((answer) => answer.json())",
  );
  const html = state.mails.at(-1)?.html;
  if (html === undefined) throw new Error('No mail in the outbox');
  await page.keyboard.press('Escape');
  const letter = await page.context().newPage();
  for (const width of [640, 360]) {
    await letter.setViewportSize({ width, height: 800 });
    await letter.setContent(html);
    await take(`mail-${width}`, { screenshot: (options) => letter.screenshot({ ...options, fullPage: true }) });
  }
  await letter.close();
}
