import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../client/button.tsx';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { SegmentedControl } from '../../client/segmented.tsx';
import { useSay } from '../../client/text.tsx';
import type { Problem } from '../../domain/result.ts';
import type { Lang } from '../../domain/text.ts';
import type { MailKind, Preview, Recipient, SendCalls } from './shape.ts';
import * as words from './view-texts.ts';

type Look = keyof typeof words.LOOKS;
const LOOKS: readonly Look[] = ['wide', 'phone', 'text'];
const LANGS: readonly Lang[] = ['de', 'en'];
const isLook = (value: string): value is Look => LOOKS.some((look) => look === value);

type Loaded = { readonly preview: Preview } | { readonly problem: Problem } | undefined;

/** The mail of one contact; a newer question outruns an older answer. */
function usePreview(
  period: string,
  contact: string,
  kind: MailKind,
  lang: Lang | undefined,
): { readonly loaded: Loaded; readonly again: () => void } {
  const [loaded, setLoaded] = useState<Loaded>(undefined);
  const [asked, ask] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` asks once more for the same mail
  useEffect(() => {
    let wanted = true;
    setLoaded(undefined);
    callServer<SendCalls, 'previewEvaluation'>('previewEvaluation', { period, contact, kind, lang }).then((result) => {
      if (wanted) setLoaded(result.ok ? { preview: result.value } : { problem: result.problem });
    });
    return () => {
      wanted = false;
    };
  }, [period, contact, kind, lang, asked]);
  return { loaded, again: () => ask(asked + 1) };
}

/* Links of the picture would replace it; in a frame without permissions a new window opens nowhere. */
const forFrame = (html: string): string => html.replace('<head>', () => '<head><base target="_blank">');

function Picture({ preview, look, title }: { readonly preview: Preview; readonly look: Look; readonly title: string }) {
  if (look === 'text')
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
      <section class="mail-text" aria-label={title} tabIndex={0}>
        <pre lang={preview.lang}>{preview.text}</pre>
      </section>
    );
  return (
    <div class={`mail-frame mail-frame-${look}`}>
      <iframe title={title} sandbox="" srcdoc={forFrame(preview.html)} />
    </div>
  );
}

interface PreviewProps {
  readonly period: string;
  readonly recipient: Recipient;
  readonly kind: MailKind;
}

/** The mail as a picture in two widths, or as text, with its subject and address. */
export function MailPreview({ period, recipient, kind }: PreviewProps) {
  const say = useSay();
  const [look, setLook] = useState<Look>('wide');
  const [other, setOther] = useState<{ readonly of: string; readonly lang: Lang }>();
  const lang = other?.of === recipient.id ? other.lang : recipient.lang;
  const { loaded, again } = usePreview(period, recipient.id, kind, lang === recipient.lang ? undefined : lang);
  const title = say(words.PREVIEW_OF(recipient.association));
  return (
    <div class="preview">
      <div class="preview-head">
        <h2>{say(words.PREVIEW)}</h2>
        <SegmentedControl
          label={say(words.PREVIEW)}
          segments={LOOKS.map((value) => ({ value, label: say(words.LOOKS[value]) }))}
          pressed={[look]}
          onPress={(value) => {
            if (isLook(value)) setLook(value);
          }}
        />
      </div>
      <SegmentedControl
        label={say(words.LANGUAGE)}
        segments={LANGS.map((value) => ({ value, label: say(words.LANGUAGES[value]) }))}
        pressed={[lang]}
        onPress={(value) => {
          const chosen = LANGS.find((one) => one === value);
          if (chosen) setOther({ of: recipient.id, lang: chosen });
        }}
      />
      {loaded === undefined && (
        <p role="status" class="quiet">
          {say(words.LOADING_PREVIEW)}
        </p>
      )}
      {loaded !== undefined && 'problem' in loaded && (
        <ProblemBanner
          problem={loaded.problem}
          head={words.NOT_SHOWN}
          actions={<Button onPress={again}>{say({ de: 'Noch einmal', en: 'Try again' })}</Button>}
        />
      )}
      {loaded !== undefined && 'preview' in loaded && (
        <>
          <dl class="facts">
            <dt>{say(words.TO)}</dt>
            <dd>{loaded.preview.to}</dd>
            <dt>{say(words.SUBJECT)}</dt>
            <dd lang={loaded.preview.lang}>{loaded.preview.subject}</dd>
          </dl>
          <Picture preview={loaded.preview} look={look} title={title} />
        </>
      )}
    </div>
  );
}
