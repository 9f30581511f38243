import { facts } from './facts.ts';

/** Which facts the self-test asks as well, by what they say. */
const PROBES: Readonly<Record<string, string>> = {
  'whole rows print as such': 'whole rows',
  'objects print as their class': 'class of a range',
  '"general" reads back as the default format': 'automatic format',
  '3 as #0.#': 'point of a pattern',
  'clearFormat leaves number formats': 'format after clearFormat',
  'a negative wait fails': 'negative wait',
  'a new protection leaves the owner out': 'new protection',
};

/** The lines of test/parity.md that the facts stand in. */
export function factLines(): readonly string[] {
  return Object.entries(facts).flatMap(([area, listed]) =>
    listed.map(({ says, mark, source, quote }) => {
      const probe = PROBES[says];
      const how = probe === undefined ? 'by hand: a line in the script editor' : `Selbsttest (\`${probe}\`)`;
      return `| ${says} | ${how} | facts: ${area} | [${mark}](${source}) “${quote}” |`;
    }),
  );
}
