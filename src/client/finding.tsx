import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { RuleView } from '../define/rule-view.ts';
import { type Day, formatDay } from '../domain/day.ts';
import { both, type Lang, type Text } from '../domain/text.ts';
import type { FindingLevel } from '../tables/options.ts';
import { capital } from './capital.ts';
import { withoutHouse } from './house-words.ts';
import { ChevronDownIcon, ChevronUpIcon } from './icons.tsx';
import { Level } from './level.tsx';
import { useSay } from './text.tsx';

const WHY = { de: 'Warum', en: 'Why' };
const SOURCE = { de: 'Quelle', en: 'Source' };
const HOUSE_RULE = { de: 'Hausregel', en: 'House rule' };
const UNVERIFIED = { de: 'ungeprüft', en: 'unverified' };
const PARTLY = { de: 'nur teilweise gesehen', en: 'only partly seen' };
const NEXT_STEP = { de: 'Nächster Schritt', en: 'Next step' };

const validSince = (day: Day): Text =>
  both((lang) => (lang === 'de' ? 'gilt seit ' : 'holds since ') + formatDay(day, lang));
const checkedOn = (day: Day): Text =>
  both((lang) => (lang === 'de' ? 'zuletzt geprüft ' : 'last checked ') + formatDay(day, lang));
const ruleNamed = (id: string): Text => ({ de: `Regel ${id}`, en: `Rule ${id}` });
const inChargeIs = (who: string): Text => ({ de: `Zuständig: ${who}`, en: `In charge: ${who}` });

interface FindingRowProps {
  readonly level: FindingLevel;
  /** A short word right of the level: the status. */
  readonly tag?: string | undefined;
  readonly title: string;
  /** The row in a sentence, and its id. */
  readonly about?: ComponentChildren;
  /** What else there is: two words for the eye, the rest for who hears it. */
  readonly also?: string | undefined;
  /** Since when. */
  readonly meta?: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Drawn only while it is open. */
  readonly children: ComponentChildren;
}

/** No line ends between a number and its unit. */
const unbroken = (title: string): string => title.replace(/(\d) (?=[%€])/g, '$1\u00a0');

function Also({ words }: { readonly words: string }) {
  const [count, word, ...rest] = words.split(' ');
  return (
    <span class="finding-meta">
      {`+ ${count} ${word}`}
      <span class="hidden-text"> {rest.join(' ')}</span>
    </span>
  );
}

/** One finding as a row of a list `findings`, which opens below its head. */
export function FindingRow({ level, tag, title, about, also, meta, open, onToggle, children }: FindingRowProps) {
  const id = useId();
  return (
    <li class={open ? 'finding finding-open' : 'finding'}>
      <h2>
        <button type="button" class="finding-head" aria-expanded={open} aria-controls={id} onClick={onToggle}>
          <span class="finding-line">
            <Level level={level} />
            {meta && <span class="finding-meta">{meta}</span>}
            {also && <Also words={also} />}
            {tag && <span class="tag">{tag}</span>}
            {open ? <ChevronUpIcon /> : <ChevronDownIcon />}
          </span>
          <span class="finding-title">{unbroken(title)}</span>
          {about && <span class="finding-about">{about}</span>}
        </button>
      </h2>
      <div id={id} hidden={!open}>
        {open && <div class="finding-body">{children}</div>}
      </div>
    </li>
  );
}

interface FindingWordsProps {
  readonly id: string;
  readonly rule: RuleView | undefined;
  readonly what: string;
  readonly next: string;
  readonly inCharge: string;
  /** The language of `what` and `next`, where it is not the page's. */
  readonly lang?: Lang | undefined;
}

/** Why, where from, what next and who: the words of a finding. */
export function FindingWords({ id, rule, what, next, inCharge, lang }: FindingWordsProps) {
  const say = useSay();
  const { step, changed } = withoutHouse(next);
  return (
    <>
      <section>
        <h3 class="finding-part">{say(WHY)}</h3>
        <p lang={lang}>{what}</p>
      </section>
      {rule && <Source id={id} rule={rule} />}
      {changed && (
        <p class="quiet" lang={lang}>
          {changed}
        </p>
      )}
      {step && (
        <section class="card">
          <h3 class="finding-part">{say(NEXT_STEP)}</h3>
          <p lang={lang}>{step}</p>
          {inCharge && <p class="quiet">{say(inChargeIs(inCharge))}</p>}
        </section>
      )}
    </>
  );
}

function Source({ id, rule }: { readonly id: string; readonly rule: RuleView }) {
  const say = useSay();
  const facts = [
    rule.state === 'unverified' && say(UNVERIFIED),
    rule.state === 'partly' && say(PARTLY),
    rule.validFrom && say(validSince(rule.validFrom)),
    rule.checkedOn && say(checkedOn(rule.checkedOn)),
    rule.binding === 'house' && say(HOUSE_RULE),
  ];
  return (
    <section>
      <h3 class="finding-part">{say(SOURCE)}</h3>
      {rule.link ? (
        <a href={rule.link} target="_blank" rel="noreferrer">
          {capital(say(rule.citation))}
        </a>
      ) : (
        <p>{capital(say(rule.citation))}</p>
      )}
      <p class="quiet">
        {facts.map((fact) => fact && `${fact} · `)}
        <span class="whole">{say(ruleNamed(id))}</span>
      </p>
      <Details rule={rule} />
    </section>
  );
}

/** What one should know of the source, and the dated figures that it names. */
function Details({ rule: { details, shown = [] } }: { readonly rule: RuleView }) {
  const say = useSay();
  if (details === undefined) return null;
  return (
    <>
      <p>{say(details)}</p>
      {shown.length > 0 && (
        <ul>
          {shown.map(({ title, value }) => (
            <li key={say(title)}>{`${say(title)} ${say(value)}`}</li>
          ))}
        </ul>
      )}
    </>
  );
}
