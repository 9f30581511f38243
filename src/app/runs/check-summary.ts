import type { Lang, Text } from '../../domain/text.ts';
import type { Reconciled } from '../check/index.ts';

/** What the run came to, in a sentence. */
export function summaryOf({ counts }: Reconciled): Text {
  const parts = (lang: Lang): string => {
    const german = lang === 'de';
    const words = [
      german ? `${counts.open - counts.baseline} offen` : `${counts.open - counts.baseline} open`,
      counts.fresh + counts.returned + counts.reopened > 0
        ? `${counts.fresh + counts.returned + counts.reopened} ${german ? 'neu' : 'new'}`
        : '',
      counts.baseline > 0 ? `${counts.baseline} ${german ? 'im Bestand' : 'in the baseline'}` : '',
      counts.gone > 0 ? `${counts.gone} ${german ? 'erledigt' : 'done'}` : '',
    ];
    return words.filter((word) => word !== '').join(', ');
  };
  return { de: `Transparenz geprüft: ${parts('de')}`, en: `Transparency checked: ${parts('en')}` };
}
