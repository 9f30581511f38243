import { useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { copyText } from './copy.ts';
import { useSay } from './text.tsx';

const COPY = { de: 'Kopieren', en: 'Copy' };
const COPIED = { de: 'Kopiert', en: 'Copied' };
const NOT_COPIED = {
  de: 'Kopieren erlaubt dieser Browser hier nicht. Der Text ist markiert: Strg+C, am Mac ⌘C.',
  en: 'This browser does not allow copying here. The text is selected: Ctrl+C, on a Mac ⌘C.',
};

/** Copies what stands in a field of several lines; where the browser refuses, the text is selected for the keys that copy. */
export function CopyButton({ field, text }: { readonly field: string; readonly text: string }) {
  const say = useSay();
  const [tried, setTried] = useState<{ readonly text: string; readonly done: boolean } | undefined>(undefined);
  // What was changed since is not on the clipboard.
  const copied = tried?.text === text ? tried.done : undefined;
  const copy = async () => {
    const done = await copyText(text);
    setTried({ text, done });
    const area = document.getElementById(field);
    if (!done && area instanceof HTMLTextAreaElement) {
      area.focus();
      area.select();
    }
  };
  return (
    <>
      <Button onPress={() => void copy()}>{say(copied ? COPIED : COPY)}</Button>
      <p role="status" class={copied ? 'hidden-text' : ''}>
        {copied === undefined ? '' : say(copied ? COPIED : NOT_COPIED)}
      </p>
    </>
  );
}
