import { check, choice, day, id, reference, text } from '../define/columns.ts';
import { dayTold, labelOf, sentenceOf } from '../define/sentence.ts';
import { defineTable } from '../define/table.ts';
import type { Text } from '../domain/text.ts';
import { requestKinds, requestStatus } from './options.ts';

/** What is to be done with a request that waits. */
export const HOW_TO_ANSWER: Text = {
  de: 'Antworten und den Status ändern. Auch ein Nein mit Grund ist eine Antwort.',
  en: 'Answer, and change the status. A no with its reason is an answer, too.',
};

const handling = { de: 'Bearbeitung', en: 'Handling' };

export const requests = defineTable({
  name: 'requests',
  tab: { de: 'Anfragen', en: 'Requests' },
  about: { de: 'Wer etwas sucht, fragt oder meldet.', en: 'Who seeks, asks or reports something.' },
  prefix: 'A',
  eventDay: 'receivedOn',
  profiles: ['shared', 'network'],
  columns: {
    check: check(),
    id: id(),
    receivedOn: day({
      header: { de: 'Eingang am', en: 'Received on' },
      required: true,
      seenIn: 'handover',
      help: { de: 'Tag der Anfrage.', en: 'Day of the request.' },
    }),
    kind: choice({
      header: { de: 'Art', en: 'Kind' },
      width: 170,
      required: true,
      options: requestKinds,
      seenIn: 'handover',
      help: { de: 'Worum es geht.', en: 'What it is about.' },
    }),
    concern: text({
      header: { de: 'Anliegen', en: 'Concern' },
      width: 220,
      required: true,
      privacy: 'free text',
      help: {
        de: 'In einem Satz, ohne Namen von Personen. Steht in Übergabe und Steckbrief.',
        en: 'In one sentence, without names of persons. Shown when handing over and in the profile.',
      },
    }),
    status: choice({
      header: { de: 'Status', en: 'Status' },
      width: 120,
      required: true,
      options: requestStatus,
      seenIn: 'handover',
      help: { de: 'Wie weit die Antwort ist.', en: 'How far the answer is.' },
    }),
    association: reference({
      header: { de: 'Verband', en: 'Association' },
      width: 160,
      to: 'associations',
      seenIn: 'handover',
      help: { de: 'Wer fragt.', en: 'Who asks.' },
    }),
    assignee: reference({
      header: { de: 'Zuständig', en: 'In charge' },
      group: handling,
      to: 'contacts',
      width: 120,
      help: {
        de: 'Kennung aus „Koordination“. Steht in der Übergabe.',
        en: 'Id from "Contacts". Shown in "Hand over".',
      },
    }),
    dueOn: day({
      header: { de: 'Fällig am', en: 'Due on' },
      group: handling,
      help: {
        de: 'Bis wann geantwortet wird. Heute, Prüfung und Mail erinnern daran.',
        en: 'When the answer is due. Today, check and mail remind of it.',
      },
    }),
    doneOn: day({
      header: { de: 'Erledigt am', en: 'Done on' },
      group: handling,
      done: { notBefore: 'receivedOn' },
      seenIn: 'profile',
      help: { de: 'Tag der Antwort.', en: 'Day of the answer.' },
    }),
    answer: text({
      header: { de: 'Antwort', en: 'Answer' },
      width: 200,
      privacy: 'free text',
      help: {
        de: 'Was geantwortet wurde, ohne Namen. Steht ein Jahr im Steckbrief.',
        en: 'What was answered, without names. Shown in the profile for a year.',
      },
    }),
  },
  sentence: ({ kind, association, receivedOn }, telling) =>
    sentenceOf(labelOf(requestKinds, kind, telling), association, dayTold(receivedOn, telling)),
});
