import type { Problem } from '../domain/result.ts';
import { loggable, ProblemSignal } from './failure.ts';

/** The data files by their names; few runs need them, and what stands in the script is parsed at every click. */
export const DATA_FILES = [
  'districts',
  'associations',
  'elections',
  'given-names',
  'note-classifier',
  'self-test',
] as const;

const MISSING: Problem = {
  code: 'missing-file',
  text: { de: 'Dem Werkzeug fehlt gerade eine seiner Dateien.', en: 'The tool lacks one of its files just now.' },
  hint: {
    de: 'Bitte versuch es noch einmal. Sonst hilft den technischen Ehrenamtlichen: neu ausliefern.',
    en: 'Please try again. Else the technical volunteers can help: deploy again.',
  },
  retry: true,
};

/**
 * The text of a data file beside the script, `data-<name>.html` in dist/: Google keeps no other kind of text file. As a
 * template's raw content it comes unprocessed; a file as HtmlOutput may be sanitised. Signals a problem where it is not
 * there: Google's words for that differ by language, so whatever is thrown counts.
 */
export function resourceText(name: (typeof DATA_FILES)[number]): string {
  try {
    return HtmlService.createTemplateFromFile(`data-${name}`).getRawContent();
  } catch (error) {
    console.error(loggable(error));
    throw new ProblemSignal(MISSING);
  }
}
