import { Component, type ComponentChildren, createContext, render } from 'preact';
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Problem, Result } from '../domain/result.ts';
import { type Lang, say, type Text } from '../domain/text.ts';
import { Banner } from './banner.tsx';
import { Button } from './button.tsx';
import { HandbookHelp } from './handbook.tsx';
import { keepFocus } from './keep-focus.ts';
import { closeOnEscape, focusPage } from './page-keys.ts';
import { ProblemBanner } from './problem-banner.tsx';
import { LangContext } from './text.tsx';
import { WordsHere } from './words-here.tsx';

const LOADING = { de: 'Lädt …', en: 'Loading …' };
const STILL_LOADING = { de: 'Lädt noch. Das dauert länger als sonst.', en: 'Still loading. This takes longer.' };
const NOT_LOADED = { de: 'Nicht geladen', en: 'Not loaded' };
const AGAIN = { de: 'Noch einmal laden', en: 'Load again' };
const BROKEN = { de: 'Hier ging etwas schief', en: 'Something went wrong here' };
const BROKEN_WORDS = {
  de: 'Das liegt an uns, nicht an Dir. Deine Eingaben sind noch da.',
  en: 'This is our fault, not yours. Your entries are still here.',
};

interface PageSpec<S> {
  readonly title: Text;
  readonly load: () => Promise<Result<S>>;
  readonly view: (start: S) => ComponentChildren;
  readonly dialog?: boolean;
  /** What the handbook says of it. */
  readonly help?: Text | undefined;
}

/** As the page was opened, before the server has answered. */
const openedIn = (): Lang => (document.getElementById('app')?.lang === 'en' ? 'en' : 'de');

const HelpContext = createContext<Text | undefined>(undefined);

interface ShellProps {
  readonly title: string;
  readonly dialog: boolean;
  readonly children: ComponentChildren;
  /** Sticks to the lower edge: the primary button. */
  readonly foot?: ComponentChildren;
}

/** `main` with its hidden heading, the foot, and last the help and what the words mean: who is done with the fields comes to saving first. Google draws the visible title outside the frame. */
export function Shell({ title, dialog, children, foot }: ShellProps) {
  const help = useContext(HelpContext);
  const page = useRef<HTMLElement>(null);
  return (
    <main ref={page} class={dialog ? 'page page-dialog' : 'page'}>
      <div class="page-main">
        <h1 class="hidden-text">{title}</h1>
        {children}
      </div>
      {foot && <div class="page-foot">{foot}</div>}
      {help && <HandbookHelp words={help} />}
      <WordsHere page={page} />
    </main>
  );
}

interface BoundaryProps {
  readonly lang: Lang;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A bug in a page becomes words and a way on, never an empty frame. */
class Boundary extends Component<BoundaryProps, { broken: boolean }> {
  override state = { broken: false };
  override componentDidCatch() {
    this.setState({ broken: true });
  }
  override render() {
    const { lang, title, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <Shell title={title} dialog={false}>
        <Banner
          tone="err"
          head={say(BROKEN, lang)}
          focused
          actions={<Button onPress={() => this.setState({ broken: false })}>{say(AGAIN, lang)}</Button>}
        >
          <p>{say(BROKEN_WORDS, lang)}</p>
        </Banner>
      </Shell>
    );
  }
}

/** What a page knows of languages: the person's. */
interface Spoken {
  readonly lang: Lang;
}

function Page<S extends Spoken>({ title, load, view, dialog = false, help }: PageSpec<S>) {
  const [start, setStart] = useState<S | undefined>(undefined);
  const [problem, setProblem] = useState<Problem | undefined>(undefined);
  const [slow, setSlow] = useState(false);
  const [attempt, setAttempt] = useState({ load });
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => setSlow(true), 5_000);
    attempt.load().then((result) => {
      clearTimeout(timer);
      if (!wanted) return;
      if (result.ok) {
        document.documentElement.lang = result.value.lang;
        setStart(result.value);
      } else setProblem(result.problem);
    });
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [attempt]);
  useLayoutEffect(closeOnEscape, []);
  useLayoutEffect(() => {
    if (!start) return;
    document.title = say(title, start.lang);
    focusPage();
  }, [start, title]);
  const again = () => {
    setProblem(undefined);
    setSlow(false);
    setAttempt({ load });
  };
  const lang: Lang = start?.lang ?? openedIn();
  if (start)
    return (
      <LangContext.Provider value={lang}>
        <Boundary lang={lang} title={say(title, lang)}>
          <HelpContext.Provider value={help}>{view(start)}</HelpContext.Provider>
        </Boundary>
      </LangContext.Provider>
    );
  return (
    <LangContext.Provider value={lang}>
      <Shell title={say(title, lang)} dialog={dialog}>
        {problem ? (
          <ProblemBanner
            problem={problem}
            head={NOT_LOADED}
            focused
            actions={<Button onPress={again}>{say(AGAIN, lang)}</Button>}
          />
        ) : (
          <p role="status" class="quiet">
            {say(slow ? STILL_LOADING : LOADING, lang)}
          </p>
        )}
      </Shell>
    </LangContext.Provider>
  );
}

/** Draws a page into `#app`: loads what its `<form>Start` call gives, then shows the view in the person's language. */
export function mountPage<S extends Spoken>(spec: PageSpec<S>): void {
  const root = document.getElementById('app');
  if (!root) return;
  document.documentElement.lang = openedIn();
  document.title = say(spec.title, openedIn());
  keepFocus(root);
  render(<Page {...spec} />, root);
}
