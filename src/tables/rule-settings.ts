import { check, choice, day, text, yesNo } from '../define/columns.ts';
import { defineTable } from '../define/table.ts';
import { findingLevels } from './options.ts';

const origin = { de: 'Quelle', en: 'Source' };

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
      width: 72,
      required: true,
      writer: 'tool',
      help: { de: 'Kennung der Regel, bleibt für immer.', en: 'Id of the rule; permanent.' },
    }),
    title: text({
      header: { de: 'Titel', en: 'Title' },
      width: 220,
      writer: 'tool',
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
      width: 116,
      options: findingLevels,
      help: { de: 'Bei Hausregeln änderbar.', en: 'Can be changed for house rules.' },
    }),
    active: yesNo({
      header: { de: 'Aktiv', en: 'Active' },
      width: 80,
      help: { de: 'Bei Hausregeln änderbar, mit Begründung.', en: 'Can be changed for house rules, with a reason.' },
    }),
    figures: text({
      header: { de: 'Werte', en: 'Values' },
      width: 200,
      help: {
        de: 'Grenzen mit Gültigkeit. Bei Hausregeln änderbar.',
        en: 'Figures with their validity. Can be changed for house rules.',
      },
    }),
    reason: text({
      header: { de: 'Begründung', en: 'Reason' },
      width: 180,
      privacy: 'free text',
      help: { de: 'Warum die Hausregel geändert ist.', en: 'Why the house rule was changed.' },
    }),
    source: text({
      header: { de: 'Quelle', en: 'Source' },
      group: origin,
      writer: 'tool',
      width: 320,
      help: { de: 'Paragraf oder Herkunft.', en: 'Section or origin.' },
    }),
    checkedOn: day({
      header: { de: 'Zuletzt geprüft', en: 'Last checked' },
      group: origin,
      writer: 'tool',
      help: { de: 'Wann die Quelle zuletzt verglichen wurde.', en: 'When the source was last compared.' },
    }),
  },
});
