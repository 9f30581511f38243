import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from './announce.ts';
import { controlProps, Field, type FieldProps } from './field.tsx';
import { SearchIcon } from './icons.tsx';
import type { NameSearch } from './search-names.ts';
import { useSay } from './text.tsx';

const PLACEHOLDER = { de: 'Verband suchen', en: 'Find an association' };
const NONE = { de: 'Kein Verband passt', en: 'No association fits' };
const hits = (count: number) => ({
  de: count === 1 ? 'Ein Verband passt, Pfeil nach unten wählt' : `${count} Verbände passen, Pfeil nach unten wählt`,
  en: count === 1 ? 'One association fits, arrow down chooses' : `${count} associations fit, arrow down chooses`,
});
const LIST = { de: 'Verbände', en: 'Associations' };

interface AssociationFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur: () => void;
  readonly search: NameSearch;
  readonly required?: boolean;
  /** Chips below: own partners, "Meinst Du". */
  readonly after?: ComponentChildren;
}

/** Typing, the list and the marked entry of a combobox; Enter takes the marked one, Esc closes. */
function useList(props: AssociationFieldProps) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const names = open ? props.search(props.value) : [];
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const pick = (name: string) => {
    props.onChange(name);
    close();
  };
  const type = (value: string) => {
    props.onChange(value);
    setOpen(true);
    setActive(-1);
  };
  const move = (step: number) => {
    if (!open) return setOpen(true);
    const count = names.length;
    if (count > 0) setActive(active < 0 ? (step > 0 ? 0 : count - 1) : (active + step + count) % count);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const marked = names[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && marked !== undefined) pick(marked);
    else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
  };
  const typed = open && props.value.trim() !== '';
  return { names, active, typed, open: open && names.length > 0, close, pick, type, onKeyDown };
}

/** A field for one association: typed parts match anywhere, aliases too; what was typed stays as typed. */
export function AssociationField(props: AssociationFieldProps) {
  const { id, label, aside, note, value, onBlur, required = true, after } = props;
  const say = useSay();
  const list = useList(props);
  const marked = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (list.active >= 0) marked.current?.scrollIntoView({ block: 'nearest' });
  }, [list.active]);
  const { active, typed } = list;
  const count = typed ? list.names.length : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when the number changes, not while one moves within
  useEffect(() => {
    if (count !== undefined && active < 0) announce(say(count === 0 ? NONE : hits(count)));
  }, [count]);
  return (
    <Field id={id} label={label} aside={aside} note={note} after={after}>
      <div class="control">
        <input
          {...controlProps(id, note)}
          type="text"
          role="combobox"
          aria-required={required ? 'true' : undefined}
          aria-autocomplete="list"
          aria-expanded={list.open}
          aria-controls={`${id}-list`}
          aria-activedescendant={list.open && list.active >= 0 ? `${id}-${list.active}` : undefined}
          spellcheck={false}
          placeholder={say(PLACEHOLDER)}
          value={value}
          onInput={(event) => list.type(event.currentTarget.value)}
          onKeyDown={list.onKeyDown}
          onBlur={() => {
            list.close();
            onBlur();
          }}
        />
        <SearchIcon />
        <div id={`${id}-list`} class="listbox" role="listbox" aria-label={say(LIST)} hidden={!list.open}>
          {list.names.map((name, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the input keeps the focus and points here (ARIA combobox)
            // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles the keys
            <div
              key={name}
              id={`${id}-${index}`}
              ref={index === list.active ? marked : undefined}
              class="listbox-option"
              role="option"
              aria-selected={index === list.active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => list.pick(name)}
            >
              {name}
            </div>
          ))}
        </div>
      </div>
    </Field>
  );
}
