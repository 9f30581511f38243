import { defineSetting } from '../define/setting.ts';
import { refusal } from '../domain/reading.ts';
import { fail, ok } from '../domain/result.ts';
import { same } from '../domain/text.ts';

const NO_LINK = refusal(
  {
    de: 'Bitte ein Link, der mit https:// beginnt, wie {x}',
    en: 'Please enter a link that begins with https://, like {x}',
  },
  same('https://example.org/handbuch'),
);

/** Where the Handbuch can be read; `''` where nobody has said it. */
export const handbook = defineSetting<string>({
  name: { de: 'Handbuch', en: 'Handbook' },
  explanation: {
    de: 'Link zum Handbuch, freiwillig. Steht in der Hilfe.',
    en: 'Link to the handbook, optional. Shown in the help.',
  },
  preset: same(''),
  otherwise: '',
  read: (typed) => {
    const link = typed.trim();
    return /^https:\/\/[^\s"<>]+$/.test(link) ? ok(link) : fail(NO_LINK);
  },
});
