import type { Text } from '../../src/domain/text.ts';

/** What Google's consent page says of each scope, in its sense. */
const words: Record<string, Text> = {
  'spreadsheets.currentonly': {
    de: 'Diese Tabelle sehen und bearbeiten',
    en: 'See and edit this spreadsheet',
  },
  'script.container.ui': {
    de: 'Menüs, Seitenleisten und Dialoge in dieser Tabelle zeigen',
    en: 'Show menus, sidebars and dialogs in this spreadsheet',
  },
  'script.scriptapp': {
    de: 'Auch dann laufen, wenn Du nicht da bist (Auslöser)',
    en: 'Run when you are not present (triggers)',
  },
  'script.send_mail': { de: 'Mails in Deinem Namen senden', en: 'Send email as you' },
  'userinfo.email': { de: 'Deine E-Mail-Adresse sehen', en: 'See your email address' },
};

/** A scope in words; one that is not known is named as it is. */
export function scopeWords(scope: string): Text {
  const short = scope.replace(/^https:\/\/www\.googleapis\.com\/auth\//, '');
  return words[short] ?? { de: short, en: short };
}
