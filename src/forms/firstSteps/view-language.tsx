import { SegmentedControl } from '../../client/segmented.tsx';
import { useLang, useSay } from '../../client/text.tsx';
import { type Lang, otherLang } from '../../domain/text.ts';
import * as words from './view-texts.ts';

const SEGMENTS = [
  { value: 'de', label: 'Deutsch' },
  { value: 'en', label: 'English' },
];

interface LanguageChoiceProps {
  readonly busy: boolean;
  readonly onChoose: (lang: Lang) => void;
}

/** The first question of a new sheet; answered already by the language of the account that set it up. */
export function LanguageChoice({ busy, onChoose }: LanguageChoiceProps) {
  const say = useSay();
  const lang = useLang();
  return (
    <section class="step">
      <h2>{say(words.LANGUAGE_HEAD)}</h2>
      <SegmentedControl
        label={say(words.LANGUAGE_HEAD)}
        segments={SEGMENTS}
        pressed={[lang]}
        onPress={(chosen) => {
          if (chosen !== lang && !busy) onChoose(otherLang(lang));
        }}
      />
      <p class="quiet">{say(busy ? words.SWITCHING : words.LANGUAGE_WORDS)}</p>
    </section>
  );
}
