import { expect, test } from 'vitest';
import type { MailPart } from '../../src/define/mail.ts';
import { type Foot, footHtml, footText } from '../../src/mails/foot.ts';
import { letter } from '../../src/mails/letter.ts';

const part = (why: string): MailPart => {
  const foot: Foot = {
    words: [why, 'So endet es', 'Meine Zeile'],
    ...{ link: 'https://example.org/', questions: 'wir@example.org' },
  };
  return {
    ...{ subject: why, main: [`<p>${why}</p>`], text: why },
    ...{ foot: footHtml(foot, 'de'), footText: footText(foot, 'de') },
  };
};
const times = (text: string, words: string): number => text.split(words).length - 1;

test('what several occasions have in common stands once in the foot, below what is their own', () => {
  const { html, text, subject } = letter([part('Weil es eilt'), part('Weil Quartal ist')], 'de');
  expect(subject).toBe('Weil es eilt');
  for (const words of ['So endet es', 'Schreib an']) {
    expect(times(html, words), words).toBe(1);
    expect(times(text, words), words).toBe(1);
  }
  const foot = text.slice(text.indexOf('--\n'));
  expect(foot.indexOf('Weil Quartal ist')).toBeLessThan(foot.indexOf('So endet es'));
  expect(foot.indexOf('Weil es eilt')).toBeGreaterThan(0);
});
