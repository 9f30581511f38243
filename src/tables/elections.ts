import { check, choice, day, id, period, text } from '../define/columns.ts';
import { defineTable, type RowOf } from '../define/table.ts';
import { periodYear } from '../domain/season.ts';
import { type Lang, say } from '../domain/text.ts';
import { electionKinds, landOptions } from './options.ts';

export const elections = defineTable({
  name: 'elections',
  tab: { de: 'Wahlen', en: 'Elections' },
  about: { de: 'Wahltermine, so genau sie bekannt sind.', en: 'Election days, as exact as they are known.' },
  prefix: 'W',
  profiles: ['shared', 'network'],
  columns: {
    check: check(),
    id: id(),
    date: period({
      header: { de: 'Datum', en: 'Date' },
      required: true,
      help: { de: 'Ein Tag oder ein Zeitraum wie „Frühjahr 2027“.', en: 'A day, or a period such as "Spring 2027".' },
    }),
    area: choice({
      header: { de: 'Gebiet', en: 'Area' },
      required: true,
      width: 190,
      options: landOptions,
      help: { de: 'Wo gewählt wird.', en: 'Where the election is.' },
    }),
    kind: choice({
      header: { de: 'Art', en: 'Kind' },
      required: true,
      width: 160,
      options: electionKinds,
      help: { de: 'Was gewählt wird.', en: 'What is elected.' },
    }),
    source: text({
      header: { de: 'Quelle', en: 'Source' },
      width: 260,
      help: { de: 'Woher der Termin stammt.', en: 'Where the date comes from.' },
    }),
    labellingClearedOn: day({
      header: { de: 'Kennzeichnung geklärt am', en: 'Labelling cleared on' },
      done: {},
      help: {
        de: 'Wann geklärt war, wie politische Werbung zu kennzeichnen ist.',
        en: 'When it was clear how political advertising must be labelled.',
      },
    }),
  },
});

/** How a visit names its election: `Landtagswahl Sachsen-Anhalt 2026`. */
export function electionLabel(election: RowOf<typeof elections>, lang: Lang): string | undefined {
  const { date, area, kind } = election;
  if (date === undefined || area === undefined || kind === undefined) return undefined;
  const label = (options: typeof electionKinds | typeof landOptions, key: string): string => {
    const found = options.find((option) => option.key === key);
    return found ? say(found.label, lang) : key;
  };
  return `${label(electionKinds, kind)} ${label(landOptions, area)} ${periodYear(date)}`;
}
