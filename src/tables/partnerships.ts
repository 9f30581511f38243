import { check, choice, day, id, link, reference, text, yesNo } from '../define/columns.ts';
import { joined, labelOf, sentenceOf } from '../define/sentence.ts';
import { defineTable } from '../define/table.ts';
import { partnershipStatus } from './options.ts';

const agreement = { de: 'Zustimmung', en: 'Agreement' };
const course = { de: 'Verlauf', en: 'Course' };
const more = { de: 'Weiteres', en: 'More' };

export const partnerships = defineTable({
  name: 'partnerships',
  tab: { de: 'Partnerschaften', en: 'Partnerships' },
  about: {
    de: 'Wer mit wem verbunden ist. A–B und B–A sind dasselbe.',
    en: 'Who is joined with whom. A–B and B–A are the same.',
  },
  prefix: 'P',
  eventDay: 'since',
  columns: {
    check: check(),
    id: id(),
    a: reference({
      header: { de: 'Verband A', en: 'Association A' },
      to: 'associations',
      required: true,
      seenIn: 'profile',
      help: { de: 'Der eine Verband.', en: 'The one association.' },
    }),
    b: reference({
      header: { de: 'Verband B', en: 'Association B' },
      to: 'associations',
      required: true,
      seenIn: 'profile',
      help: { de: 'Der andere Verband.', en: 'The other association.' },
    }),
    status: choice({
      header: { de: 'Status', en: 'Status' },
      width: 120,
      required: true,
      options: partnershipStatus,
      seenIn: 'profile',
      help: { de: 'Stand der Partnerschaft.', en: 'State of the partnership.' },
    }),
    since: day({
      header: { de: 'Seit', en: 'Since' },
      seenIn: 'profile',
      help: { de: 'Beginn der Partnerschaft.', en: 'Start of the partnership.' },
    }),
    agreedA: day({
      header: { de: 'Zustimmung A am', en: 'Agreed by A on' },
      group: agreement,
      done: {},
      seenIn: 'findings',
      help: { de: 'Wann Verband A zugestimmt hat.', en: 'When association A agreed.' },
    }),
    agreedB: day({
      header: { de: 'Zustimmung B am', en: 'Agreed by B on' },
      group: agreement,
      done: {},
      seenIn: 'findings',
      help: { de: 'Wann Verband B zugestimmt hat.', en: 'When association B agreed.' },
    }),
    confirmedOn: day({
      header: { de: 'Zuletzt bestätigt am', en: 'Last confirmed on' },
      width: 110,
      done: { notBefore: 'since' },
      seenIn: 'profile',
      help: { de: 'Wann beide zuletzt Ja gesagt haben.', en: 'When both last said yes.' },
    }),
    requestedOn: day({
      header: { de: 'Angefragt am', en: 'Asked on' },
      group: course,
      done: {},
      seenIn: 'handover',
      help: { de: 'Wann die Anfrage hinausging.', en: 'When the request went out.' },
    }),
    until: day({
      header: { de: 'Bis', en: 'Until' },
      group: course,
      seenIn: 'profile',
      help: { de: 'Ende der Partnerschaft.', en: 'End of the partnership.' },
    }),
    endReason: text({
      header: { de: 'Endgrund', en: 'Reason for the end' },
      group: course,
      privacy: 'free text',
      help: {
        de: 'Warum sie endete, ohne Namen. Steht im Steckbrief.',
        en: 'Why it ended, without names. Shown in the profile.',
      },
    }),
    successorOf: reference({
      header: { de: 'Nachfolgerin von', en: 'Successor of' },
      width: 132,
      group: course,
      to: 'partnerships',
      help: {
        de: 'Kennung der früheren Partnerschaft. Steht im Steckbrief.',
        en: 'Id of the earlier partnership. Shown in the profile.',
      },
    }),
    nextMeeting: day({
      header: { de: 'Nächstes Treffen', en: 'Next meeting' },
      width: 110,
      seenIn: 'handover',
      help: { de: 'Wann Ihr Euch wieder trefft.', en: 'When you meet again.' },
    }),
    steward: reference({
      header: { de: 'Betreuung', en: 'Steward' },
      group: more,
      to: 'contacts',
      width: 120,
      help: {
        de: 'Kennung aus „Koordination“. Steht in Übergabe und Steckbrief.',
        en: 'Id from "Contacts". Shown when handing over and in the profile.',
      },
    }),
    twinTown: yesNo({
      header: { de: 'Städtepartnerschaft', en: 'Town twinning' },
      width: 168,
      group: more,
      help: {
        de: 'Sind auch die Orte verschwistert? Zählt beim Vorschlagen, steht im Steckbrief.',
        en: 'Are the towns twinned too? Counts in suggestions, shown in the profile.',
      },
    }),
    goals: text({
      header: { de: 'Ziele', en: 'Goals' },
      group: more,
      privacy: 'free text',
      help: {
        de: 'Was Ihr zusammen vorhabt. Steht im Steckbrief und in der jährlichen Mail.',
        en: 'What you want to do together. Shown in the profile and the yearly mail.',
      },
    }),
    agreement: link({
      header: { de: 'Vereinbarung', en: 'Agreement' },
      width: 160,
      group: more,
      help: {
        de: 'Link zur Vereinbarung. Steht im Steckbrief und in der jährlichen Mail.',
        en: 'Link to the agreement. Shown in the profile and the yearly mail.',
      },
    }),
    note: text({
      header: { de: 'Notiz', en: 'Note' },
      group: more,
      privacy: 'free text',
      seenIn: 'profile',
      help: { de: 'Kurz und ohne Namen von Personen.', en: 'Short, and without names of persons.' },
    }),
  },
  sentence: ({ a, b, status }, telling) =>
    sentenceOf(joined(a, { de: 'und', en: 'and' }, b, telling), labelOf(partnershipStatus, status, telling)),
});
