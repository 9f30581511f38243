import { type Refusal, refusal } from '../domain/reading.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { same, type Text } from '../domain/text.ts';
import { isDistrictKey } from '../reference/district-keys.ts';

const refuse = (words: Text, example = '16075'): Refusal =>
  refusal(
    { de: `${words.de} Bitte einen Schlüssel wie {x}`, en: `${words.en} Please enter a key like {x}` },
    same(example),
  );
const UNKNOWN = refuse({ de: 'Diesen Kreis kennen wir nicht.', en: 'We do not know this district.' });

/** Reads a district's key of five digits; refuses one that no district has, and offers the leading zero that a sheet drops. */
export function readDistrictKey(typed: string): Result<string, Refusal> {
  if (/^\d{5}$/.test(typed)) return isDistrictKey(typed) ? ok(typed) : fail(UNKNOWN);
  if (/^\d{4}$/.test(typed) && isDistrictKey(`0${typed}`))
    return fail(refuse({ de: 'Hier fehlt die Null am Anfang.', en: 'The zero in front is missing.' }, `0${typed}`));
  if (/^\d{8}$/.test(typed) && isDistrictKey(typed.slice(0, 5)))
    return fail(refuse({ de: 'Das ist eine Gemeinde.', en: 'This is a municipality.' }, typed.slice(0, 5)));
  return fail(UNKNOWN);
}
