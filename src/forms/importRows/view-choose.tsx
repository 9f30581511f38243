import { useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { TextArea } from '../../client/field.tsx';
import { type ReadList, readListFile, readListText } from '../../client/lists/read-list.ts';
import { type ListRefusal, MOST_BYTES, refuseList } from '../../client/lists/refusal.ts';
import { useSay } from '../../client/text.tsx';
import type { Result } from '../../domain/result.ts';
import { FileChoice } from './view-file.tsx';
import type { Import } from './view-state.ts';
import * as words from './view-texts.ts';

/** The first step: a file, or what was pasted. */
export function ChooseList({ all }: { readonly all: Import }) {
  const say = useSay();
  const [pasted, setPasted] = useState('');
  const [reading, setReading] = useState(false);
  const [refused, setRefused] = useState<ListRefusal | undefined>(undefined);
  const take = (read: Result<ReadList, ListRefusal>): void => {
    setReading(false);
    setRefused(read.ok ? undefined : read.problem);
    if (read.ok) all.load(read.value);
  };
  const open = async (file: File): Promise<void> => {
    setReading(true);
    setRefused(undefined);
    if (file.size > MOST_BYTES) return take(refuseList('too large'));
    // A folder can be dropped, and has no bytes.
    const bytes = await file.arrayBuffer().catch(() => undefined);
    take(bytes ? await readListFile(new Uint8Array(bytes)) : refuseList('no list'));
  };
  return (
    <>
      <p>{say(words.WHAT)}</p>
      {all.start.open && <Banner tone="info" head={say(words.OPEN)} />}
      {refused && (
        <Banner tone="err" head={say(words.NOT_READ)} focused>
          <p>{say(refused.text)}</p>
          <p>{say(refused.hint)}</p>
        </Banner>
      )}
      {reading && <p role="status">{say(words.READING)}</p>}
      <FileChoice onFile={open} />
      <TextArea
        id="pasted"
        label={say(words.PASTE)}
        note={{ tone: 'hint', text: say(words.PASTE_HINT) }}
        value={pasted}
        onChange={setPasted}
      />
      <Button onPress={() => take(readListText(pasted))}>{say(words.READ_PASTED)}</Button>
      <p class="quiet">{say(words.STAYS_HERE)}</p>
    </>
  );
}
