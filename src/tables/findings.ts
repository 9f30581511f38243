import { choice, day, id, link, list, text, yesNo } from '../define/columns.ts';
import { defineTable } from '../define/table.ts';
import { findingLevels, findingStatus } from './options.ts';

/** Beside the id, whose group this is. */
const place = { de: 'Kennung', en: 'Identity' };
const whom = { de: 'Verbände', en: 'Associations' };
const course = { de: 'Verlauf', en: 'Course' };

export const findings = defineTable({
  name: 'findings',
  tab: { de: 'Prüfhinweise', en: 'Findings' },
  about: {
    de: 'Was in der Tabelle auffiel, mit dem nächsten Schritt.',
    en: 'What was noticed in the sheet, with the next step.',
  },
  prefix: 'H',
  kept: 'tool',
  columns: {
    level: choice({
      header: { de: 'Stufe', en: 'Level' },
      width: 116,
      required: true,
      writer: 'tool',
      options: findingLevels,
      help: { de: 'Wie eilig es ist.', en: 'How urgent it is.' },
    }),
    about: text({
      header: { de: 'Worum es geht', en: 'What it is about' },
      width: 190,
      writer: 'tool',
      help: { de: 'Die Zeile in einem Satz.', en: 'The row in one sentence.' },
    }),
    id: id(),
    rule: text({
      header: { de: 'Regel', en: 'Rule' },
      group: place,
      required: true,
      writer: 'tool',
      width: 72,
      help: { de: 'Kennung der Regel.', en: 'Id of the rule.' },
    }),
    tab: text({
      header: { de: 'Tab', en: 'Tab' },
      group: place,
      writer: 'tool',
      width: 120,
      help: { de: 'Wo es steht.', en: 'Where it stands.' },
    }),
    row: link({
      header: { de: 'Zeile', en: 'Row' },
      width: 90,
      writer: 'tool',
      help: { de: 'Kennung der Zeile.', en: 'Id of the row.' },
    }),
    associations: list({
      header: { de: 'Verbände', en: 'Associations' },
      group: whom,
      writer: 'tool',
      width: 180,
      help: { de: 'Wen die Zeile betrifft.', en: 'Whom the row concerns.' },
    }),
    what: text({
      header: { de: 'Was auffällt', en: 'What was noticed' },
      width: 230,
      writer: 'tool',
      help: { de: 'Was in der Zeile steht.', en: 'What stands in the row.' },
    }),
    next: text({
      header: { de: 'Nächster Schritt', en: 'Next step' },
      width: 200,
      writer: 'tool',
      help: { de: 'Was jetzt hilft.', en: 'What helps now.' },
    }),
    inCharge: text({
      header: { de: 'Zuständig', en: 'In charge' },
      width: 120,
      help: { de: 'Wer sich kümmert. Darf geändert werden.', en: 'Who takes care. May be changed.' },
    }),
    status: choice({
      header: { de: 'Status', en: 'Status' },
      width: 120,
      options: findingStatus,
      help: {
        de: '„Erledigt“ setzt das Werkzeug. „Akzeptiert“ gilt für Hausregeln.',
        en: '"Done" is set by the tool. "Accepted" is for house rules.',
      },
    }),
    reason: text({
      header: { de: 'Begründung', en: 'Reason' },
      width: 150,
      privacy: 'free text',
      help: { de: 'Ohne Namen und Kontodaten.', en: 'Without names and account data.' },
    }),
    firstSeen: day({
      header: { de: 'Zuerst gesehen', en: 'First seen' },
      group: course,
      writer: 'tool',
      help: { de: 'Wann es zum ersten Mal auffiel.', en: 'When it was first noticed.' },
    }),
    doneOn: day({
      header: { de: 'Erledigt am', en: 'Done on' },
      group: course,
      writer: 'tool',
      help: { de: 'Seit wann es nicht mehr auffällt.', en: 'Since when it is no longer noticed.' },
    }),
    baseline: yesNo({
      header: { de: 'Bestand', en: 'Baseline' },
      group: course,
      writer: 'tool',
      help: {
        de: '„Ja“: Die Zeile ist älter als diese Tabelle und fiel gleich am Anfang auf.',
        en: '"Yes": the row is older than this sheet and was noticed right at the start.',
      },
    }),
    facts: text({
      header: { de: 'Merkmal', en: 'Fingerprint' },
      group: course,
      writer: 'tool',
      hidden: true,
      width: 100,
      help: {
        de: 'Daran erkennt das Werkzeug, ob sich etwas geändert hat. Dahinter die Sätze in der anderen Sprache.',
        en: 'Tells the tool whether anything changed. Behind it the sentences in the other language.',
      },
    }),
  },
  sentence: ({ about }) => about ?? '',
});
