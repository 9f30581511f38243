import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { pollingsIn } from '../kit/elections-ahead.ts';
import { fromToday, isAhead, isHelp, lastDay } from '../kit/visits.ts';
import { date, fill } from '../kit/words.ts';

export const onPollingDay = defineDatasetRule({
  id: 'W-08',
  of: 'visits',
  level: 'hint',
  binding: 'law',
  title: { de: 'Hilfe am Wahltag: Art der Hilfe ansehen', en: 'Help on polling day: look at the kind of help' },
  about: {
    de: 'Wahlkampfhilfe, die bevorsteht, am Wahltag des Gastgebers. Es zählen Wahlen in seinem Land, Kreis oder Ort. Bundesweite zählen auch, und der Tag muss feststehen.',
    en: "Campaign help, still ahead, on the host's polling day. Elections of its Land, district or place count. Nationwide ones do too, and the day must be certain.",
  },
  basis: {
    citation: {
      de: '§ 32 Abs. 1 BWahlG (gelesen) und Wahlgesetze der Länder (nicht gesehen)',
      en: 'section 32(1) BWahlG (read) and the election laws of the Länder (not seen)',
    },
    link: 'https://www.gesetze-im-internet.de/bwahlg/__32.html',
    state: 'partly',
  },
  details: {
    de: '§ 32 Abs. 1 BWahlG meint die Wahlzeit. Er nennt das Gebäude und den Platz unmittelbar vor dem Zugang.',
    en: 'Section 32(1) BWahlG means the polling hours. It names the building and the space directly before its entrance.',
  },
  inCharge: 'coordination',
  check: (dataset, { survey, today }) => {
    const pollings = pollingsIn(dataset, survey);
    return dataset.visits.flatMap((row) => {
      const visit = row.values;
      const last = lastDay(visit);
      if (visit.start === undefined || last === undefined || !isAhead(visit, today) || !isHelp(visit)) return [];
      const start = fromToday(visit.start, today);
      const found = pollings.find((one) => one.polling >= start && one.polling <= last && one.visit(visit));
      return found === undefined ? [] : [hitAt('visits', row, 'start', { polling: found.polling })];
    });
  },
  message: ({ polling }) =>
    fill(
      {
        de: 'Am {polling} wird beim Gastgeber gewählt. Solange gewählt wird, ist Werbung im und am Gebäude nicht erlaubt. Das gilt auch direkt vor dem Zugang.',
        en: 'On {polling} the host votes. During the polling hours campaigning in, at and directly before the building is not allowed.',
      },
      { polling: date(polling) },
    ),
  next: {
    de: 'Mit dem Gastgeber absprechen, was an diesem Tag geht.',
    en: 'Agree with the host what is possible on that day.',
  },
});
