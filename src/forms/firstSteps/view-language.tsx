import { SegmentedControl } from '../../client/segmented.tsx';
import { useSay } from '../../client/text.tsx';
import { type Lang, otherLang } from '../../domain/text.ts';
import * as words from './view-texts.ts';

const SEGMENTS = [
  { value: 'de', label: 'Deutsch' },
  { value: 'en', label: 'English' },
];

interface LanguageChoiceProps {
  readonly sheetLang: Lang;
  readonly busy: boolean;
  readonly onChoose: (lang: Lang) => void;
}

/** The first question of a new sheet; answered already by the language of the account that set it up. */
export function LanguageChoice({ sheetLang, busy, onChoose }: LanguageChoiceProps) {
  const say = useSay();
  return (
    <section class="step">
      <h2>{say(words.LANGUAGE_HEAD)}</h2>
      <SegmentedControl
        label={say(words.LANGUAGE_HEAD)}
        segments={SEGMENTS}
        pressed={[sheetLang]}
        onPress={(chosen) => {
          if (chosen !== sheetLang && !busy) onChoose(otherLang(sheetLang));
        }}
      />
      <p class="quiet">{say(busy ? words.SWITCHING : words.LANGUAGE_WORDS)}</p>
    </section>
  );
}
