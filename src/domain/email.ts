import { type Refusal, refusal } from './reading.ts';
import { fail, ok, type Result } from './result.ts';
import { hasInvisible, tidy } from './spelling.ts';
import { same, type Text } from './text.ts';

/** One address that a mail can go to: parts between single dots, a domain of letters, digits and hyphens. */
const ADDRESS =
  /^[^\s@;,<>()"[\]\\:.]+(?:\.[^\s@;,<>()"[\]\\:.]+)*@(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+(?:\p{L}{2,}|xn--[a-z\d-]+)$/u;

const refuse = (words: Text, example = 'kv@example.org'): Refusal =>
  refusal(
    { de: `${words.de}Bitte eine Adresse wie {x}`, en: `${words.en}Please enter an address like {x}` },
    same(example),
  );
const NO_ADDRESS = refusal(
  { de: 'Bitte eine E-Mail-Adresse wie {x}', en: 'Please enter an e-mail address like {x}' },
  same('kv@example.org'),
);

/** What makes it none, and what would be right. */
function whyNot(text: string): Refusal {
  const bare = tidy(text)
    .replace(/^mailto:/i, '')
    .replace(/^.*<([^<>]*)>$/, '$1')
    .replace(/\.{2,}/g, '.')
    .replace(/[.,;]+$/, '')
    .trim();
  const example = ADDRESS.test(bare) ? bare : undefined;
  const parts = bare.split(/[\s,;/]+/).filter((part) => /[^@]@[^@]/.test(part));
  if (parts.length > 1)
    return refuse(
      { de: 'Hier stehen zwei Adressen. ', en: 'There are two addresses here. ' },
      parts.find((part) => ADDRESS.test(part)),
    );
  if (hasInvisible(text))
    return refuse({ de: 'Hier steht ein unsichtbares Zeichen. ', en: 'There is an invisible sign. ' }, example);
  return example === undefined ? NO_ADDRESS : refuse({ de: '', en: '' }, example);
}

/** Reads one e-mail address; refuses `mailto:`, a dot at an end, two dots, signs nobody sees, and two addresses. */
export function parseEmail(typed: string): Result<string, Refusal> {
  const text = typed.trim();
  return ADDRESS.test(text) && !hasInvisible(text) && tidy(text) === text.normalize('NFC')
    ? ok(text)
    : fail(whyNot(text));
}
