import { moment, text } from '../define/columns.ts';
import { defineTable } from '../define/table.ts';

/** Former values are deleted after 30 days (rule D-04). */
const retention = { days: 30, after: 'at' } as const;

export const journal = defineTable({
  name: 'journal',
  tab: { de: 'Protokoll', en: 'Journal' },
  about: {
    de: 'Was das Werkzeug geschrieben hat. Grundlage für „Rückgängig machen“.',
    en: 'What the tool wrote. The ground for undoing.',
  },
  kept: 'tool',
  columns: {
    at: moment({
      header: { de: 'Zeit', en: 'Time' },
      width: 130,
      writer: 'tool',
      help: { de: 'Wann, in der Zeit der Tabelle.', en: "When, in the sheet's time." },
    }),
    operation: text({
      header: { de: 'Vorgang', en: 'Operation' },
      width: 110,
      writer: 'tool',
      help: { de: 'Kennung des Vorgangs.', en: 'Id of the operation.' },
    }),
    title: text({
      header: { de: 'Was', en: 'What' },
      width: 240,
      writer: 'tool',
      help: { de: 'Der Vorgang in Worten.', en: 'The operation in words.' },
    }),
    who: text({
      header: { de: 'Wer', en: 'Who' },
      writer: 'tool',
      width: 140,
      help: { de: 'Rolle und Kennung des Kontakts, soweit bekannt.', en: 'Role and id of the contact, where known.' },
    }),
    command: text({
      header: { de: 'Befehl', en: 'Command' },
      width: 120,
      writer: 'tool',
      help: { de: 'Welcher Befehl.', en: 'Which command.' },
    }),
    tab: text({
      header: { de: 'Tab', en: 'Tab' },
      writer: 'tool',
      width: 110,
      help: { de: 'In welchem Tab.', en: 'In which tab.' },
    }),
    change: text({
      header: { de: 'Änderung', en: 'Change' },
      writer: 'tool',
      width: 110,
      help: { de: 'Neu, geändert oder entfernt.', en: 'Appended, changed or removed.' },
    }),
    rows: text({
      header: { de: 'Zeilen', en: 'Rows' },
      width: 240,
      writer: 'tool',
      help: { de: 'Kennungen der Zeilen.', en: 'Ids of the rows.' },
    }),
    wrote: text({
      header: { de: 'Geschrieben', en: 'Written' },
      writer: 'tool',
      hidden: true,
      width: 200,
      retention,
      help: {
        de: 'Was danach in den Spalten stand, ohne personenbezogene Spalten.',
        en: 'What the columns held afterwards, personal ones left out.',
      },
    }),
    held: text({
      header: { de: 'Vorher', en: 'Before' },
      writer: 'tool',
      hidden: true,
      width: 200,
      retention,
      help: { de: 'Was vorher in den Spalten stand, 30 Tage lang.', en: 'What the columns held before, for 30 days.' },
    }),
  },
});
