import type { ComponentChildren } from 'preact';
import type { Lang } from '../domain/text.ts';
import { DoneIcon, OctagonIcon, TriangleIcon } from './icons.tsx';

/** One line below a control: a hint, what is wrong, what is odd, or what the tool found out. */
export interface Note {
  readonly tone: 'hint' | 'error' | 'warn' | 'found';
  readonly text: string;
}

const NOTE_ICONS = { hint: undefined, error: OctagonIcon, warn: TriangleIcon, found: DoneIcon } as const;

/** A question as a part of another name: "Mehr: Wie viele haben geholfen". */
export const asName = (label: string): string => label.replace(/\?$/, '');

export const noteId = (id: string): string => `${id}-note`;

/** The place of the note stays while the note comes and goes, so that a screen reader says it once when it comes. */
export function FieldNote({ id, note }: { readonly id: string; readonly note: Note | undefined }) {
  const Icon = note && NOTE_ICONS[note.tone];
  return (
    <div class="field-live" aria-live="polite">
      {note && (
        <p id={noteId(id)} class={`field-note field-note-${note.tone}`}>
          {Icon && <Icon size={14} />}
          <span>{note.text}</span>
        </p>
      )}
    </div>
  );
}

export interface FieldProps {
  readonly id: string;
  /** The question. */
  readonly label: string;
  /** A quiet word right of the label, or a small button. */
  readonly aside?: ComponentChildren;
  readonly note?: Note | undefined;
}

/** A question above its control, and one line below it. Shortcuts come last. */
export function Field({
  id,
  label,
  aside,
  note,
  children,
  after,
}: FieldProps & { readonly children: ComponentChildren; readonly after?: ComponentChildren }) {
  return (
    <div class="field">
      <div class="field-head">
        <label class="field-label" for={id}>
          {label}
        </label>
        {aside && <span class="field-aside">{aside}</span>}
      </div>
      {children}
      <FieldNote id={id} note={note} />
      {after}
    </div>
  );
}

/** What a control says about itself to a screen reader, and how it looks. */
export const controlProps = (id: string, note: Note | undefined) => ({
  id,
  'aria-describedby': note ? noteId(id) : undefined,
  'aria-invalid': note?.tone === 'error' ? ('true' as const) : undefined,
  class: `input${note?.tone === 'error' ? ' input-error' : note?.tone === 'warn' ? ' input-warn' : ''}`,
  autocomplete: 'off',
});

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly placeholder?: string;
  /** Which keyboard a phone shows. */
  readonly keyboard?: 'text' | 'numeric' | 'decimal' | 'email';
  readonly icon?: ComponentChildren;
  /** What else the control says of itself, by its id. */
  readonly describedBy?: string;
  readonly required?: boolean;
  readonly after?: ComponentChildren;
}

/** A single-line field; it holds what was typed, letter by letter. */
export function TextField(props: TextFieldProps) {
  const { id, label, aside, note, value, onChange, onBlur, placeholder, keyboard = 'text', icon, required } = props;
  const input = (
    <input
      {...controlProps(id, note)}
      {...(props.describedBy
        ? { 'aria-describedby': [note && noteId(id), props.describedBy].filter(Boolean).join(' ') }
        : {})}
      type="text"
      inputMode={keyboard}
      value={value}
      placeholder={placeholder}
      aria-required={required ? 'true' : undefined}
      onInput={(event) => onChange(event.currentTarget.value)}
      onBlur={onBlur}
      onKeyDown={props.onKeyDown}
    />
  );
  return (
    <Field id={id} label={label} aside={aside} note={note} after={props.after}>
      {icon ? (
        <div class="control">
          {input}
          {icon}
        </div>
      ) : (
        input
      )}
    </Field>
  );
}

/** A field of several lines, in which Enter begins a new one. */
export function TextArea({
  id,
  label,
  aside,
  note,
  value,
  onChange,
  required,
  rows = 2,
  lang,
}: FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly required?: boolean;
  readonly rows?: number;
  /** Of what is written in it, where that is not the page's. */
  readonly lang?: Lang | undefined;
}) {
  return (
    <Field id={id} label={label} aside={aside} note={note}>
      <textarea
        {...controlProps(id, note)}
        rows={rows}
        lang={lang}
        value={value}
        aria-required={required ? 'true' : undefined}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  );
}

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

/** One of many; the first option is the empty one where a field may stay empty. */
export function SelectField({
  id,
  label,
  aside,
  note,
  value,
  options,
  onChange,
}: FieldProps & {
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
}) {
  return (
    <Field id={id} label={label} aside={aside} note={note}>
      <select {...controlProps(id, note)} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
