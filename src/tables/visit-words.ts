import type { RowOf } from '../define/table.ts';
import { counted } from '../domain/counted.ts';
import { formatDay } from '../domain/day.ts';
import { both, type Lang, say, type Text } from '../domain/text.ts';
import type { localRules } from './local-rules.ts';
import { visitKinds } from './options.ts';
import type { visits } from './visits.ts';

/** How a visit is told on the sheet that a group takes along and in mails. */

type Visit = RowOf<typeof visits>;
type LocalRule = RowOf<typeof localRules>;

/** `6 von 8 zugesagt`, or nothing where none are needed. */
export const promisedOf = (needed: number | undefined, promised = 0): Text | undefined =>
  needed === undefined || needed === 0
    ? undefined
    : { de: `${promised} von ${needed} zugesagt`, en: `${promised} of ${needed} promised` };

/** `Infostand: KV Bonn bei KV Weimar`. */
export const summaryOf = ({ kind, guest = '', host = '' }: Visit): Text =>
  both((lang) => {
    const label = visitKinds.find(({ key }) => key === kind)?.label;
    return `${label ? say(label, lang) : lang === 'de' ? 'Einsatz' : 'Visit'}: ${guest} ${lang === 'de' ? 'bei' : 'at'} ${host}`;
  });

/** `5.12.2026`, or from the first day to the last. */
export const daysOf = ({ start, end }: Visit, lang: Lang): string =>
  start === undefined
    ? ''
    : end === undefined || end === start
      ? formatDay(start, lang)
      : `${formatDay(start, lang)} – ${formatDay(end, lang)}`;

/** What the municipality says, as far as somebody looked it up; `''` where nothing is known. */
export const localWords = ({ place, postersFromWeeks, removeWithinDays, stallPermit }: LocalRule): Text =>
  both((lang) => {
    const de = lang === 'de';
    const parts = [
      postersFromWeeks !== undefined &&
        (de
          ? `Plakate ab ${counted(postersFromWeeks, 'Woche', 'Wochen')} vor der Wahl`
          : `posters from ${counted(postersFromWeeks, 'week', 'weeks')} before the polls`),
      removeWithinDays !== undefined &&
        (de
          ? `abhängen binnen ${counted(removeWithinDays, 'Tag', 'Tagen')} danach`
          : `take down within ${counted(removeWithinDays, 'day', 'days')} after`),
      stallPermit !== undefined &&
        (de
          ? `Infostand ${stallPermit === 'yes' ? 'braucht eine' : 'braucht keine'} Genehmigung`
          : `a stall needs ${stallPermit === 'yes' ? 'a' : 'no'} permit`),
    ].filter((one) => one !== false);
    return parts.length === 0 ? '' : `${place ?? ''}: ${parts.join(', ')}.`;
  });

/** Before the partners that a form offers; `count` of them. */
export const partnersHead = (count: number): Text =>
  count === 1 ? { de: 'Euer Partner:', en: 'Your partner:' } : { de: 'Eure Partner:', en: 'Your partners:' };
