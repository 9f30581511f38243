import { useState } from 'preact/hooks';
import { Banner } from '../../client/banner.tsx';
import { Button } from '../../client/button.tsx';
import { asDelimited, utf8 } from '../../client/lists/write-text.ts';
import { ProblemBanner } from '../../client/problem-banner.tsx';
import { callServer } from '../../client/rpc.ts';
import { saveFile } from '../../client/save-file.ts';
import { useLang, useSay } from '../../client/text.tsx';
import { useCall } from '../../client/use-call.ts';
import { type Lang, say as sayIn } from '../../domain/text.ts';
import type { ImportCalls, Written } from './shape.ts';
import { whyOf } from './view-rows.tsx';
import { type Import, otherLists } from './view-state.ts';
import { otherSheets } from './view-texts.ts';
import * as words from './view-verdict-texts.ts';

/** The rows that stayed out, as they stood in the list, with why: nothing of them is lost. */
function leftOut(all: Import, written: Written, lang: Lang): readonly (readonly string[])[] {
  const { look, fates, proposal } = all;
  if (!look || !proposal) return [];
  const byLine = new Map(look.verdicts.map((verdict) => [verdict.line, verdict]));
  const late = new Map(written.refused.map(({ line, text }) => [line, text]));
  return proposal.anatomy.entries.flatMap(({ line, cells }) => {
    const verdict = byLine.get(line);
    const fate = fates.get(line) ?? 'in';
    const refused = late.get(line);
    if (!verdict || (fate === 'in' && refused === undefined)) return [];
    const why = refused === undefined ? [words.FATES[fate], ...whyOf(verdict, fate, all)] : [refused];
    const held = proposal.anatomy.headers.map((_, at) => {
      const cell = cells[at] ?? '';
      return typeof cell === 'object' ? cell.day : String(cell);
    });
    return [[...held, why.map((text) => sayIn(text, lang)).join(' ')]];
  });
}

/** The last step: what stands in the tab now, what stayed out, and the way back. */
export function DoneList({ all, written }: { readonly all: Import; readonly written: Written }) {
  const say = useSay();
  const lang = useLang();
  const [undone, setUndone] = useState<ImportCalls['undoImport']['output'] | undefined>(undefined);
  const operation = all.look?.operation ?? '';
  const call = useCall(() => callServer<ImportCalls, 'undoImport'>('undoImport', { operation }), setUndone);
  const others = all.loaded ? otherLists(all.loaded, all.start) : [];
  const out = leftOut(all, written, lang);
  const tab = all.loaded?.table.tab ?? { de: '', en: '' };
  if (undone)
    return (
      <Banner
        tone="ok"
        head={say(words.UNDONE)}
        focused
        actions={<Button onPress={all.again}>{say(words.ANOTHER)}</Button>}
      >
        {undone.left.map((text) => (
          <p key={text.en}>{say(text)}</p>
        ))}
      </Banner>
    );
  const running = call.state.kind === 'running';
  return (
    <>
      {(call.state.kind === 'failed' || call.state.kind === 'waiting') && (
        <ProblemBanner problem={call.state.problem} head={words.NOT_UNDONE} focused />
      )}
      <Banner
        tone="ok"
        head={say(words.DONE)}
        focused
        actions={
          <>
            {written.undoable && written.written > 0 && (
              <Button waiting={running} onPress={() => call.run(undefined)}>
                {say(running ? words.UNDOING : words.UNDO)}
              </Button>
            )}
            <Button onPress={all.again}>{say(words.ANOTHER)}</Button>
          </>
        }
      >
        <p>{say(words.doneWords(written.written, tab))}</p>
        {others.length > 0 && <p>{say(otherSheets(others))}</p>}
        {written.undoable && <p>{say(words.LATER)}</p>}
        {written.left.map((text) => (
          <p key={text.en}>{say(text)}</p>
        ))}
      </Banner>
      {out.length > 0 && (
        <section class="stack-small">
          <h2>{say(words.counted(words.LEFT_OUT, out.length))}</h2>
          <Button
            onPress={() => {
              const header = [...(all.proposal?.anatomy.headers ?? []), say(words.WHY)];
              saveFile(
                say(words.LEFT_FILE),
                'text/csv',
                utf8(asDelimited([header, ...out], lang === 'de' ? ';' : ',', lang)),
              );
            }}
          >
            {say(words.SAVE_LEFT)}
          </Button>
        </section>
      )}
    </>
  );
}
