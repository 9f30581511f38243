import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../../domain/text.ts';
import { useSay } from '../text.tsx';
import { savePng, saveSvg } from './save.ts';
import { Table, type TableSpec } from './table.tsx';
import * as words from './words.ts';

interface PanelProps {
  readonly id: string;
  readonly title: Text;
  /** The figures of the picture: shown on demand, always printed and saved. */
  readonly table?: TableSpec | undefined;
  /** The picture that can be saved. */
  readonly picture?: () => SVGSVGElement | null;
  /** The name of a saved file. */
  readonly file?: string;
  readonly children: ComponentChildren;
}

/** A part of the report: its heading, what can be done with its picture, and its table. */
export function Panel({ id, title, table, picture, file = '', children }: PanelProps) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const save = (how: (svg: SVGSVGElement, name: string) => void) => {
    const svg = picture?.();
    if (svg) how(svg, file);
  };
  const png = (svg: SVGSVGElement, name: string) => {
    void savePng(svg, name).then((saved) => setFailed(!saved));
  };
  return (
    <section class={`panel panel-${id}`} aria-labelledby={`${id}-head`}>
      <div class="panel-head">
        <h2 id={`${id}-head`}>{say(title)}</h2>
        <div class="panel-acts no-print">
          {picture && (
            <>
              <button
                type="button"
                class="link"
                aria-label={say(words.saveAs(words.SAVE_SVG, title))}
                onClick={() => save(saveSvg)}
              >
                SVG
              </button>
              <button
                type="button"
                class="link"
                aria-label={say(words.saveAs(words.SAVE_PNG, title))}
                onClick={() => save(png)}
              >
                PNG
              </button>
            </>
          )}
          {table && (
            <button
              type="button"
              class="link"
              aria-expanded={open}
              aria-controls={`${id}-table`}
              onClick={() => setOpen(!open)}
            >
              {say(open ? words.HIDE_TABLE : words.AS_TABLE)}
              <span class="hidden-text">: {say(title)}</span>
            </button>
          )}
        </div>
      </div>
      {failed && (
        <p role="alert" class="no-print">
          {say(words.NOT_SAVED)}. {say(words.NOT_SAVED_WHY)}
        </p>
      )}
      {children}
      {table && (
        <div id={`${id}-table`} class={open ? undefined : 'only-print'}>
          <Table {...table} />
        </div>
      )}
    </section>
  );
}

interface DrawnProps extends Omit<PanelProps, 'picture'> {
  /** What the picture shows, in words. */
  readonly says: string;
  /** Called anew where it is another function. */
  readonly draw: () => Element;
  /** What cannot be shown in the picture, in its place. */
  readonly instead?: string | undefined;
}

/** A part of the report with a picture. */
export function Drawn({ says, draw, instead, children, ...panel }: DrawnProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (instead !== undefined) return;
    const picture = draw();
    // The library names its marks where no name may stand; the frame says what the picture shows.
    for (const named of picture.querySelectorAll('[aria-label]')) named.removeAttribute('aria-label');
    frame.current?.replaceChildren(picture);
    // Enlarged so far that its words stay those of the page.
    if (frame.current) frame.current.style.maxWidth = `${Number(picture.getAttribute('width')) * 1.3}px`;
  }, [draw, instead]);
  if (instead !== undefined)
    return (
      <Panel {...panel}>
        <p>{instead}</p>
        {children}
      </Panel>
    );
  return (
    <Panel {...panel} picture={() => frame.current?.querySelector('svg') ?? null}>
      <div ref={frame} class="picture" role="img" aria-label={says} />
      {children}
    </Panel>
  );
}
