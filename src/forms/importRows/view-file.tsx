import { useEffect, useRef, useState } from 'preact/hooks';
import { FieldNote, noteId } from '../../client/field.tsx';
import { useSay } from '../../client/text.tsx';
import * as words from './view-texts.ts';

const ACCEPTED = '.csv,.txt,.tsv,.xlsx,.ods,text/csv,text/plain';

/** Takes a file that is dropped anywhere on the page (of several the first); says whether one is held over it. */
function useDropped(onFile: (file: File) => Promise<void>): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef(onFile);
  latest.current = onFile;
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      // Without this the browser would open the file in place of the page.
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void latest.current(file);
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onDragLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onDragLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
  return over;
}

/** A file, chosen or dropped. The button is ours: a browser labels its own in its own language, whatever the page speaks. */
export function FileChoice({ onFile }: { readonly onFile: (file: File) => Promise<void> }) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const over = useDropped((file) => {
    // What an earlier file was refused for goes away, and may have had the focus.
    button.current?.focus();
    return onFile(file);
  });
  return (
    <div class={`field file-place${over ? ' file-place-over' : ''}`}>
      <div class="file-ways">
        <button
          ref={button}
          type="button"
          class="button"
          aria-describedby={noteId('file')}
          onClick={() => input.current?.click()}
        >
          {say(words.CHOOSE_FILE)}
        </button>
        <span class="file-drop">{say(words.OR_DROP)}</span>
      </div>
      <FieldNote id="file" note={{ tone: 'hint', text: say(words.FILE_HINT) }} />
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (!file) return;
          // The same file again is a change too.
          void onFile(file).then(() => {
            currentTarget.value = '';
          });
        }}
      />
    </div>
  );
}
