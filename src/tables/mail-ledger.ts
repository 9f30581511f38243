import { choice, id, moment, occasion, reference, text } from '../define/columns.ts';
import { defineTable } from '../define/table.ts';
import { mailStates } from './options.ts';

export const mailLedger = defineTable({
  name: 'mailLedger',
  tab: { de: 'Versand', en: 'Mail ledger' },
  about: {
    de: 'Jede Mail geht einmal hinaus. Was unklar ist, entscheidet ein Mensch.',
    en: 'Each mail leaves once. What is unclear is decided by a person.',
  },
  prefix: 'M',
  kept: 'tool',
  columns: {
    id: id(),
    mail: text({
      header: { de: 'Mail', en: 'Mail' },
      writer: 'tool',
      width: 130,
      help: { de: 'Welche Mail.', en: 'Which mail.' },
    }),
    about: occasion({
      header: { de: 'Zeitraum', en: 'Period' },
      writer: 'tool',
      width: 120,
      help: { de: 'Worüber sie berichtet.', en: 'What it reports on.' },
    }),
    contact: reference({
      header: { de: 'Kontakt', en: 'Contact' },
      to: 'contacts',
      writer: 'tool',
      width: 120,
      help: { de: 'Kennung aus „Koordination“, keine Adresse.', en: 'Id from "Contacts", no address.' },
    }),
    state: choice({
      header: { de: 'Stand', en: 'State' },
      width: 120,
      options: mailStates,
      help: { de: 'Reserviert, gesendet oder unklar.', en: 'Reserved, sent or unclear.' },
    }),
    reservedAt: moment({
      header: { de: 'Reserviert um', en: 'Reserved at' },
      writer: 'tool',
      width: 150,
      help: { de: 'Vor dem Senden.', en: 'Before sending.' },
    }),
    sentAt: moment({
      header: { de: 'Gesendet um', en: 'Sent at' },
      writer: 'tool',
      width: 150,
      help: { de: 'Nach dem Senden.', en: 'After sending.' },
    }),
    remark: text({
      header: { de: 'Bemerkung', en: 'Remark' },
      writer: 'tool',
      width: 260,
      help: { de: 'Was dazu zu sagen ist.', en: 'What there is to say.' },
    }),
  },
});
