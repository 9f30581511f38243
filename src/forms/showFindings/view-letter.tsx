import { useState } from 'preact/hooks';
import { CopyButton } from '../../client/copy-button.tsx';
import { TextArea } from '../../client/field.tsx';
import { Disclosure } from '../../client/group.tsx';
import { useSay } from '../../client/text.tsx';
import type { RuleView } from '../../define/rule-view.ts';
import { both, say as sayIn, type Text } from '../../domain/text.ts';
import { tables } from '../../tables/index.ts';
import type { FindingView } from './shape.ts';

const ASK = { de: 'Die Landesschatzmeisterei fragen', en: 'Ask the state treasury' };
const LETTER = { de: 'Text zum Kopieren', en: 'Text to copy' };
const HINT = {
  de: 'Ohne Namen von Personen und ohne Spendennummern. Was Du ergänzt, bleibt hier im Fenster.',
  en: 'Without names of persons and without donor numbers. What you add stays in this window.',
};

const { tab } = tables.contributions;

/** Whether a finding is about money, a matter of the treasury whoever takes care here, and says something that one can ask. */
export const asksTreasury = (finding: FindingView, { office }: RuleView): boolean =>
  [tab.de, tab.en].includes(finding.tab) && office === 'treasury' && finding.level !== 'incomplete';

/** The figures, the rule and the question. Findings hold no person's name and no donor's number, and the row's id says which it is. */
export const letterOn = ({ rule: id, about, row, what, next }: FindingView, rule: RuleView): Text =>
  both((lang) => {
    const german = lang === 'de';
    const title = sayIn(rule.title, lang);
    const paragraphs = german
      ? [
          `Betreff: Frage zu einer Spende: ${title}`,
          'Liebe Landesschatzmeisterei,',
          `zu dieser Zeile unserer Tabelle der Partnerschaften bitten wir um Eure Einschätzung:`,
          `${about === '' ? tab.de : about} (${row})`,
          `Was auffällt: ${what}`,
          `Regel: ${sayIn(rule.citation, lang)}, ${title} (${id})`,
          `Vorgesehen ist: ${next}`,
          'Unsere Frage: Seht Ihr das auch so? Was sollen wir tun, und bis wann?',
          'Viele Grüße',
        ]
      : [
          `Subject: Question about a contribution: ${title}`,
          'Dear state treasury,',
          'please tell us what you think of this row of our sheet of partnerships:',
          `${about === '' ? tab.en : about} (${row})`,
          `What stands out: ${what}`,
          `Rule: ${sayIn(rule.citation, lang)}, ${title} (${id})`,
          `The step foreseen: ${next}`,
          'Our question: do you see it the same way? What should we do, and by when?',
          'Kind regards',
        ];
    return paragraphs.join('\n\n');
  });

/** The letter behind a button that names it; it may be changed before it is copied. */
export function Letter({ finding, rule }: { readonly finding: FindingView; readonly rule: RuleView }) {
  const say = useSay();
  // A letter in two languages is read by nobody.
  const { lang } = finding;
  const [text, setText] = useState(() => sayIn(letterOn(finding, rule), lang));
  const field = `letter-${finding.id}`;
  return (
    <Disclosure label={say(ASK)}>
      <TextArea
        id={field}
        label={say(LETTER)}
        value={text}
        onChange={setText}
        rows={12}
        lang={lang}
        note={{ tone: 'hint', text: say(HINT) }}
      />
      <CopyButton field={field} text={text} />
    </Disclosure>
  );
}
