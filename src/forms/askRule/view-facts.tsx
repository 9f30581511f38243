import { useLang, useSay } from '../../client/text.tsx';
import { showFigure } from '../../domain/figure.ts';
import { formatMoney } from '../../domain/money.ts';
import { contributions } from '../../tables/contributions.ts';
import type { AskKey } from './contract.ts';
import type { FigureView, RuleAnswer, TotalSoFar } from './shape.ts';
import * as words from './view-texts.ts';

/** What stands under this donor number, and what it comes to with this one. */
export function Total({ total }: { readonly total: TotalSoFar }) {
  const say = useSay();
  const lang = useLang();
  return (
    <section class="card figures">
      <h2>{say(words.numberInYear(total))}</h2>
      <dl class="facts">
        <dt>{say(words.SO_FAR)}</dt>
        <dd>{say(words.soFar(total))}</dd>
        <dt>{say(words.WITH_THIS)}</dt>
        <dd>{formatMoney(total.after, lang)}</dd>
      </dl>
      {total.uncounted > 0 && <p>{say(words.uncounted(total.uncounted))}</p>}
      <p class="quiet">{say(words.OTHERS_COUNT)}</p>
    </section>
  );
}

/** What the entry will need, in the words of its columns. */
export function Later({ later }: { readonly later: readonly string[] }) {
  const say = useSay();
  if (later.length === 0) return null;
  return (
    <section>
      <h2>{say(words.LATER_HEAD)}</h2>
      <ul class="ask-later">
        {later.map((key) => {
          // The server names columns of this very table.
          const { header, help } = contributions.columns[key as AskKey];
          return (
            <li key={key}>
              <b>{say(header)}</b> – {say(help)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The legal figures of the day, each with its source. */
export function Figures({ answer }: { readonly answer: RuleAnswer }) {
  const say = useSay();
  const lang = useLang();
  if (answer.figures.length === 0) return <p>{say(words.NO_FIGURES)}</p>;
  return (
    <table class="ask-figures">
      <caption class="hidden-text">{say(words.WHICH_FIGURES)}</caption>
      <thead>
        <tr>
          <th scope="col">{say(words.FIGURE)}</th>
          <th scope="col">{say(words.VALUE)}</th>
        </tr>
      </thead>
      <tbody>
        {answer.figures.map((figure) => (
          <tr key={figure.title.en}>
            <th scope="row">
              {say(figure.title)}
              <SourceLine figure={figure} />
            </th>
            <td>{showFigure(figure.value, figure.unit, lang)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SourceLine({ figure }: { readonly figure: FigureView }) {
  const say = useSay();
  const parts = [
    figure.state === 'unverified' && say(words.UNVERIFIED),
    figure.state === 'partly' && say(words.PARTLY),
    say(words.validSince(figure.from)),
    say(figure.source),
    figure.rule,
  ];
  return <span class="quiet">{parts.filter((part) => part).join(' · ')}</span>;
}

/** Each rule that could have spoken, with what it looks at. */
export function LookedAt({ answer, joined }: { readonly answer: RuleAnswer; readonly joined: boolean }) {
  const say = useSay();
  return (
    <>
      {!joined && <p>{say(words.NOT_JOINED)}</p>}
      <ul class="ask-looked">
        {answer.lookedAt.map(({ rule, title, about }) => (
          <li key={rule}>
            <b>{say(title)}</b> <span class="quiet">{rule}</span>
            <br />
            {say(about)}
          </li>
        ))}
      </ul>
    </>
  );
}
