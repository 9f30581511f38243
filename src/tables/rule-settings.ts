import { check, choice, day, text, yesNo } from '../define/columns.ts';
import { defineTable } from '../define/table.ts';
import { findingLevels } from './options.ts';

export const ruleSettings = defineTable({
  name: 'ruleSettings',
  tab: { de: 'Regeln', en: 'Rules' },
  about: {
    de: 'Alle Regeln mit Quelle. Regeln des Gesetzes lassen sich nicht lockern.',
    en: 'All rules with their source. Rules of law cannot be loosened.',
  },
  kept: 'locked',
  columns: {
    check: check(),
    id: text({
      header: { de: 'Regel', en: 'Rule' },
      required: true,
      writer: 'tool',
      width: 72,
      help: { de: 'Kennung der Regel, bleibt für immer.', en: 'Id of the rule; permanent.' },
    }),
    title: text({
      header: { de: 'Titel', en: 'Title' },
      writer: 'tool',
      width: 300,
      help: { de: 'Worum es geht.', en: 'What it is about.' },
    }),
    binding: text({
      header: { de: 'Grundlage', en: 'Ground' },
      writer: 'tool',
      width: 110,
      help: { de: 'Gesetz oder Hausregel.', en: 'Law or house rule.' },
    }),
    level: choice({
      header: { de: 'Stufe', en: 'Level' },
      options: findingLevels,
      width: 110,
      help: { de: 'Bei Hausregeln änderbar.', en: 'Can be changed for house rules.' },
    }),
    active: yesNo({
      header: { de: 'Aktiv', en: 'Active' },
      help: { de: 'Bei Hausregeln änderbar, mit Begründung.', en: 'Can be changed for house rules, with a reason.' },
    }),
    figures: text({
      header: { de: 'Werte', en: 'Values' },
      width: 260,
      help: {
        de: 'Grenzen mit Gültigkeit. Bei Hausregeln änderbar.',
        en: 'Figures with their validity. Can be changed for house rules.',
      },
    }),
    reason: text({
      header: { de: 'Begründung', en: 'Reason' },
      width: 220,
      privacy: 'free text',
      help: { de: 'Warum die Hausregel geändert ist.', en: 'Why the house rule was changed.' },
    }),
    source: text({
      header: { de: 'Quelle', en: 'Source' },
      writer: 'tool',
      width: 320,
      help: { de: 'Paragraf oder Herkunft.', en: 'Section or origin.' },
    }),
    checkedOn: day({
      header: { de: 'Zuletzt geprüft', en: 'Last checked' },
      writer: 'tool',
      help: { de: 'Wann die Quelle zuletzt verglichen wurde.', en: 'When the source was last compared.' },
    }),
  },
});
