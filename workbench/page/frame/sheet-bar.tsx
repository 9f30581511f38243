import { fileTitle } from '../../server/file-title.ts';
import type { MenuItem, SubMenu } from '../../server/wire.ts';
import type { PageState } from '../state.ts';
import { t, texts } from '../texts.ts';
import { MenuBar } from './menu-bar.tsx';

interface Props {
  state: PageState;
  choose(item: MenuItem): void;
  file(what: string): void;
  /** A window lies over it. */
  covered: boolean;
}

const item = (label: string, run: string): MenuItem => ({ kind: 'item', label, run });

/** Title, the add-in's own menu, what the workbench does with files, and whether the state is kept. */
export function SheetBar({ state, choose, file, covered }: Props) {
  const menus = state.menus.filter((entry): entry is SubMenu => entry.kind === 'menu');
  const files: SubMenu = {
    kind: 'menu',
    label: t(texts.file),
    items: [
      item(t(texts.saveFile), 'save'),
      item(t(texts.loadFile), 'load'),
      { kind: 'line' },
      item(t(texts.startEmpty), 'empty'),
    ],
  };
  // A file that a person named keeps its name; the workbench's own one speaks the page's language.
  const title = state.around.title === fileTitle.de ? t(fileTitle) : state.around.title;
  return (
    <nav class="sheetbar" inert={covered} aria-label={t(texts.sheet)}>
      <h2>{title}</h2>
      <MenuBar menus={menus} label={title} choose={choose} />
      <span class="space" />
      <span role="status" class={state.line ? 'kept' : 'kept wrong'}>
        {t(!state.line ? texts.offline : state.pending > 0 ? texts.working : texts.saved)}
      </span>
      <div class="own">
        <MenuBar menus={[files]} label={t(texts.workbench)} choose={(chosen) => file(chosen.run)} />
      </div>
    </nav>
  );
}
