import { describe, expect, test } from 'vitest';
import type { MailContent } from '../../src/define/mail.ts';
import type { Lang } from '../../src/domain/text.ts';
import { mails } from '../../src/mails/index.ts';
import { letter } from '../../src/mails/letter.ts';
import {
  accountsInput,
  muchInput,
  noInput,
  partnershipInput,
  requestInput,
  urgentInput,
  usualInput,
  visitInput,
} from './sample.ts';

/** What each mail of the registry is tried with; a mail without an entry fails the first test. */
const inputs: Readonly<Record<string, Readonly<Record<string, never>>>> = {
  urgent: { none: urgentInput(1) as never, much: urgentInput(400) as never },
  visit: { none: visitInput(1) as never, much: visitInput(25) as never },
  partnership: { none: partnershipInput(1) as never, much: partnershipInput(60) as never },
  requests: { none: requestInput(1) as never, much: requestInput(60) as never },
  accounts: { none: accountsInput(1) as never, much: accountsInput(4) as never },
  evaluation: { none: noInput as never, usual: usualInput as never, much: muchInput as never },
};
const langs: readonly Lang[] = ['de', 'en'];
const cases = mails.flatMap((mail) =>
  Object.entries(inputs[mail.name] ?? {}).flatMap(([size, input]) =>
    langs.map(
      (lang) =>
        [
          `${mail.name}, ${size}, ${lang}`,
          lang,
          letter(mail.render(Array.isArray(input) ? input : [input], lang), lang),
        ] as const,
    ),
  ),
);

test('every mail of the registry is tried with no data and with a lot', () => {
  for (const { name, title, reason } of mails) {
    expect(Object.keys(inputs[name] ?? {})).toEqual(expect.arrayContaining(['none', 'much']));
    for (const text of [title, reason]) expect(text.de !== '' && text.en !== '').toBe(true);
  }
});

describe.each(cases)('%s', (_name, lang: Lang, { subject, html, text }: MailContent) => {
  test('has a subject of one line', () => {
    expect(subject.trim()).not.toBe('');
    expect(subject).not.toMatch(/[\r\n]/);
  });
  test('stays far below the 200 KB of a mail', () => expect(html.length + text.length).toBeLessThan(50_000));
  test('is a document in its language, without images, scripts, styles in the head, or remote things', () => {
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).not.toMatch(/<img|<script|<style|<link|@media|url\(|<[^>]* src=/i);
  });
  test('holds no value that is none', () => {
    for (const part of [html, text]) expect(part).not.toMatch(/undefined|NaN|\[object|Infinity|null/);
  });
  test('never runs what the sheet holds', () => {
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<b>Alex');
    expect(html).not.toMatch(/<[^>]+onerror/);
  });
  test('closes what it opens', () => {
    for (const tag of ['table', 'tr', 'td', 'p', 'a', 'span', 'h1', 'h2', 'strong', 'div']) {
      const opened = html.match(new RegExp(`<${tag}[ >]`, 'g'))?.length ?? 0;
      const closed = html.match(new RegExp(`</${tag}>`, 'g'))?.length ?? 0;
      expect(opened, tag).toBe(closed);
    }
  });
  test('the plain text is a mail by itself: its links written out, no HTML', () => {
    expect(text).toContain('https://example.org/');
    expect(text).not.toMatch(/&(amp|lt|gt|quot|#39);|<\/?(p|td|table|a)\b/);
    expect(text.split('\n').length).toBeGreaterThan(15);
  });
});
