import { check, choice, day, id, list, period, text } from '../define/columns.ts';
import { labelOf, sentenceOf } from '../define/sentence.ts';
import { defineTable, type RowOf } from '../define/table.ts';
import { periodYear, showPeriod } from '../domain/season.ts';
import { type Lang, say } from '../domain/text.ts';
import { area, showArea } from './election-area.ts';
import { electionKinds } from './options.ts';

const origin = { de: 'Quelle und Namen', en: 'Source and names' };

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
      seenIn: 'handover',
      help: { de: 'Ein Tag oder ein Zeitraum wie „Frühjahr 2027“.', en: 'A day, or a period such as "Spring 2027".' },
    }),
    area: area({
      header: { de: 'Gebiet', en: 'Area' },
      required: true,
      width: 190,
      seenIn: 'handover',
      help: {
        de: 'Wo gewählt wird: ein Land, „Deutschland“, ein Kreis oder eine Gemeinde mit ihrem Kreis wie „Pößneck (Saale-Orla-Kreis)“.',
        en: 'Where the election is: a Land, "Germany", a district, or a municipality with its district such as "Pößneck (Saale-Orla-Kreis)".',
      },
    }),
    kind: choice({
      header: { de: 'Art', en: 'Kind' },
      required: true,
      width: 160,
      options: electionKinds,
      seenIn: 'handover',
      help: { de: 'Was gewählt wird.', en: 'What is elected.' },
    }),
    source: text({
      header: { de: 'Quelle', en: 'Source' },
      width: 260,
      group: origin,
      seenIn: 'profile',
      help: { de: 'Woher der Termin stammt.', en: 'Where the date comes from.' },
    }),
    aliases: list({
      header: { de: 'Auch bekannt als', en: 'Also known as' },
      width: 220,
      group: origin,
      seenIn: 'findings',
      help: {
        de: 'Wie die Wahl sonst heißt, etwa nach dem früheren Jahr; getrennt mit Semikolon.',
        en: 'What else the election is called, such as by its former year; separated by semicolons.',
      },
    }),
    labellingClearedOn: day({
      header: { de: 'Kennzeichnung geklärt am', en: 'Labelling cleared on' },
      width: 128,
      done: {},
      seenIn: 'findings',
      help: {
        de: 'Wann geklärt war, wie politische Werbung zu kennzeichnen ist.',
        en: 'When it was clear how political advertising must be labelled.',
      },
    }),
  },
  sentence: ({ date, area: held, kind }, telling) =>
    sentenceOf(
      [labelOf(electionKinds, kind, telling), held && showArea(held, telling.lang)].filter(Boolean).join(' '),
      date && showPeriod(date, telling.lang),
    ),
});

type Election = RowOf<typeof elections>;

/** What an election is called where no other bears the name: `Landtagswahl Sachsen-Anhalt 2026`. */
export function electionLabel({ date, area, kind }: Election, lang: Lang): string | undefined {
  if (date === undefined || area === undefined || kind === undefined) return undefined;
  const found = electionKinds.find((option) => option.key === kind);
  return `${found ? say(found.label, lang) : kind} ${showArea(area, lang)} ${periodYear(date)}`;
}
