import { ok, type Result } from '../../domain/result.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { alone } from '../apply/alone.ts';
import type { Bench } from '../bench.ts';
import { createReader } from '../reading/reader.ts';
import { writeSetting } from '../setup/write-setting.ts';
import { setUpInLanguage } from './switch-language.ts';

/** How long a person's choice waits for another script. */
const WAIT_MS = 8_000;

/**
 * Writes the setting "Sprache" and sets the sheet up by it, as whoever types it into the tab and then sets up. Gives what
 * people have to look at. `undoes`: the switch that it takes back. Problems: 'busy', 'not-set-up', 'missing-tab', 'missing-column'.
 */
export function chooseLanguage(
  bench: Bench,
  lang: Lang,
  checkAll: (bench: Bench) => Result<unknown>,
  undoes?: string,
): Result<{ readonly lang: Lang; readonly left: readonly Text[] }> {
  const written = alone(bench.reader, WAIT_MS, () => writeSetting(bench.reader, 'language', lang));
  if (!written.ok) return written;
  bench.reader.forgetFacts();
  const done = setUpInLanguage({ ...bench, reader: createReader(bench.book, bench.zone) }, checkAll, undoes);
  if (!done.ok) return done;
  const { waits, switched } = done.value;
  return ok({ lang, left: [...(waits ? [waits] : []), ...(switched?.left ?? [])] });
}
