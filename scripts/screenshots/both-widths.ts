import type { Browser, Page } from 'playwright-core';

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Both widths side by side, below the subject as a mailbox shows it. */
const sheetOf = (words: { readonly subject: string; readonly html: string; readonly on: string }): string => {
  const frame = (width: number): string =>
    `<iframe width="${width}" height="100" style="border:1px solid #c9c5b8;background:#fff" srcdoc="${escaped(words.html)}"></iframe>`;
  return `<body style="margin:0;padding:16px;background:#e7e4da;font:14px 'Open Sans',sans-serif"><p style="margin:0 0 12px"><b>${escaped(words.subject)}</b> ${words.on}</p><div style="display:flex;gap:16px;align-items:flex-start">${frame(640)}${frame(360)}</div></body>`;
};

/** A mail at both widths. */
export async function bothWidths(browser: Browser, words: Parameters<typeof sheetOf>[0]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1_052, height: 400 }, deviceScaleFactor: 1.5 });
  await page.setContent(sheetOf(words));
  await page.evaluate(`for (const one of document.querySelectorAll('iframe'))
    one.height = String(one.contentDocument.documentElement.scrollHeight)`);
  return page;
}
