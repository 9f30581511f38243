import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitTab } from '../kit/define-dataset.ts';

export const tabUnread = defineDatasetRule({
  id: 'Q-00',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Tab nicht lesbar', en: 'Tab not readable' },
  about: {
    de: 'Eine Überschrift fehlt oder steht zweimal da, oder die Kopfzeile fehlt. Dann liest und schreibt das Werkzeug in diesem Tab nichts. Die anderen Tabs prüft es weiter. Was es hier schon fand, bleibt stehen.',
    en: 'A header is missing or stands twice, or the header row is gone. Then the tool reads and writes nothing in that tab. It goes on checking the others. What it had found here stays.',
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  check: ({ unread = [] }) =>
    unread.map(({ table, what, next }) =>
      hitTab(table, { de: what.de, en: what.en, nextDe: next.de, nextEn: next.en }),
    ),
  message: ({ de, en }) => ({ de, en }),
  next: ({ nextDe, nextEn }) => ({ de: nextDe, en: nextEn }),
});
