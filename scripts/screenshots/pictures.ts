import type { Browser } from 'playwright-core';
import { bothWidths } from './both-widths.ts';
import type { Stage } from './stage.ts';

interface Picturable {
  screenshot(options: { path: string; animations: 'disabled' }): Promise<unknown>;
}

/** Keeps a picture of a page or a part of it under a name. */
export type PictureTaker = (name: string, what: Picturable) => Promise<void>;

/** The first minutes: the empty file, the consent, and the first steps. */
export async function startPictures(stage: Stage, take: PictureTaker): Promise<void> {
  const { page, say } = stage;
  await take('leer', page);
  await page
    .getByRole('button', { name: say('setUp') })
    .first()
    .click();
  const allow = page.getByRole('button', { name: say('allow') });
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
  const { page, say } = stage;
  const recent = stage.rowOf(say('visits'), say('guest'), 'Beispielstatt') - 4;
  await stage.show(say('visits'), `A${recent}`);
  await stage.choose(say('logVisit'));
  await fillVisit(stage);
  await take('tabelle', page);
  await page.locator('aside.sidebar header button').click();
  await stage.show(say('contributions'), `A${stage.rowOf(say('contributions'), say('check'), say('urgent'))}`);
  await take('pruefung', page);
  await page.getByRole('menuitem', { name: say('menu') }).click();
  await take('menue', page);
  await page.keyboard.press('Escape');
  await page.mouse.move(640, 400);
  await page.evaluate('document.activeElement.blur()');
  const alone = stage.rowOf(say('rules'), say('rule'), 'W-03');
  await stage.show(say('rules'), `A${alone}`);
  await page.evaluate(
    `werkbank.paste(${JSON.stringify(say('rules'))}, 'G${alone}', ${JSON.stringify(say('atLeast'))})`,
  );
  await stage.settle();
  await stage.show(say('rules'), `A${alone}`);
  await take('regeln', page);
  await stage.show(say('evaluation'), 'A1');
  await page.waitForTimeout(1_000);
  await take('auswertung', page);
  await stage.show(say('evaluation'), 'Z90');
  await stage.show(say('evaluation'), 'I20');
  await page.waitForTimeout(1_000);
  await take('diagramme', page);
  await stage.show(say('ledger'), 'A1');
  await page.getByRole('button', { name: say('nextDay') }).click();
  await page.waitForTimeout(3_000);
  await stage.settle();
  await page.getByRole('tab', { name: new RegExp(say('outbox')) }).click();
  await page.mouse.move(640, 300);
  await page.waitForTimeout(1_000);
  await take('postausgang', page);
}

/** Answers the five questions of the form, without saving. */
async function fillVisit(stage: Stage): Promise<void> {
  const { say } = stage;
  const form = stage.sidebar();
  await form.getByRole('radio', { name: say('stall') }).check();
  await form.getByRole('button', { name: 'KV Musterkreis' }).click();
  await form
    .getByRole('spinbutton')
    .or(form.getByLabel(say('howMany')))
    .first()
    .fill('6');
  await stage.settle();
}

/** The add-in's own pages, 300 px wide as in Sheets, twice as sharp. */
export async function formPictures(stage: Stage, take: PictureTaker): Promise<void> {
  const { page, say } = stage;
  const sidebar = page.locator('aside.sidebar');
  await stage.choose(say('logVisit'));
  await take('einsatz-erfassen', sidebar);
  await fillVisit(stage);
  await stage
    .sidebar()
    .getByRole('button', { name: say('save') })
    .click();
  await stage.sidebar().getByText(say('saved')).first().waitFor();
  await stage.settle();
  await take('einsatz-gespeichert', sidebar);
  await page.locator('aside.sidebar header button').click();
  await stage.choose(say('addRequest'));
  await stage
    .sidebar()
    .getByRole('radio', { name: say('wanted') })
    .check();
  await stage.sidebar().getByLabel(say('concern')).fill(say('looking'));
  await stage.settle();
  await take('anfrage-aufnehmen', sidebar);
  await page.locator('aside.sidebar header button').click();
  await stage.choose(say('showFindings'));
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1_000);
  await take('pruefhinweise', sidebar);
  await stage
    .sidebar()
    .getByRole('button', { name: new RegExp(say('undecided')) })
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
  await stage.show(say('contributions'), `A${stage.rowOf(say('contributions'), say('check'), say('urgent'))}`);
  await stage.choose(say('showFindings'));
  await stage
    .sidebar()
    .getByRole('button', { name: say('onlyThese') })
    .click();
  await page.mouse.move(0, 0);
  await stage.settle();
  await take('pruefhinweise-zeile', sidebar);
  await page.locator('aside.sidebar header button').click();
  await stage.choose(say('undo'));
  await page.waitForTimeout(1_000);
  await take('rueckgaengig', sidebar);
}

/** Asks what the rules say about money that was not accepted yet. */
export async function questionPicture(stage: Stage, take: PictureTaker): Promise<void> {
  const { page, say } = stage;
  await stage.choose(say('askRule'));
  const form = stage.dialog();
  await form.getByRole('radio', { name: say('donation') }).check();
  await form.getByLabel(say('howMuch')).fill(say('amount'));
  await form.getByLabel(say('toWhom')).fill('KV Beispielstadt');
  await form.getByRole('radio', { name: say('company') }).check();
  await form.getByRole('radio', { name: say('abroad') }).check();
  await form.getByRole('button', { name: say('ask') }).click();
  await form.getByText(say('rulesSay')).waitFor();
  await page.mouse.move(0, 0);
  await stage.settle();
  await take('regel-fragen', page.locator('[role="dialog"]'));
}

/** What whoever takes over sees. */
export async function handoverPicture(stage: Stage, take: PictureTaker): Promise<void> {
  const { page, say } = stage;
  await stage.choose(say('handOver'));
  await stage.dialog().getByText(say('switchedOn')).waitFor();
  await page.mouse.move(0, 0);
  await stage.settle();
  await take('uebergabe', page.locator('[role="dialog"]'));
}

/** Sends the evaluation as a coordinator does, then shows the mail at two widths. */
export async function mailPictures(browser: Browser, stage: Stage, take: PictureTaker): Promise<void> {
  const { page, say } = stage;
  await stage.choose(say('send'));
  const recipient = stage
    .dialog()
    .getByRole('listitem')
    .filter({ hasText: say('recipient') });
  await recipient.getByRole('button', { name: new RegExp(say('view')) }).click();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(2_000);
  await take('auswertung-senden', page.locator('[role="dialog"]'));
  await stage.dialog().getByRole('button', { name: /Test/ }).first().click();
  await stage.settle();
  await page.waitForTimeout(1_500);
  const state: { readonly mails: readonly { readonly html?: string; readonly subject: string }[] } =
    await page.evaluate("fetch('/api/state').then((answer) => answer.json())");
  const { html, subject } = state.mails.at(-1) ?? {};
  if (html === undefined || subject === undefined) throw new Error('No mail in the outbox');
  await page.keyboard.press('Escape');
  const letter = await page.context().newPage();
  await letter.setViewportSize({ width: 360, height: 800 });
  await letter.setContent(html);
  await take('mail-360', { screenshot: (options) => letter.screenshot({ ...options, fullPage: true }) });
  await letter.close();
  const both = await bothWidths(browser, { subject, html, on: '' });
  await take('mail-auswertung', { screenshot: (options) => both.screenshot({ ...options, fullPage: true }) });
  await both.close();
}
