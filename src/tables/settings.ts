import { check, text } from '../define/columns.ts';
import { defineTable } from '../define/table.ts';

export const settings = defineTable({
  name: 'settings',
  tab: { de: 'Einstellungen', en: 'Settings' },
  about: { de: 'Wie sich das Werkzeug in dieser Tabelle verhält.', en: 'How the tool behaves in this sheet.' },
  kept: 'locked',
  columns: {
    key: text({
      header: { de: 'Einstellung', en: 'Setting' },
      required: true,
      writer: 'tool',
      width: 260,
      help: { de: 'Name der Einstellung.', en: 'Name of the setting.' },
    }),
    value: text({ header: { de: 'Wert', en: 'Value' }, width: 220, help: { de: 'Was gilt.', en: 'What holds.' } }),
    explanation: text({
      header: { de: 'Erklärung', en: 'Explanation' },
      writer: 'tool',
      width: 480,
      help: { de: 'Was die Einstellung bewirkt.', en: 'What the setting does.' },
    }),
    check: check(),
  },
});
