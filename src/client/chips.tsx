import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { asName, controlProps, FieldNote, type FieldProps } from './field.tsx';
import { ChevronDownIcon, ChevronUpIcon, TickIcon } from './icons.tsx';
import { useSay } from './text.tsx';

export interface Chip {
  readonly value: string;
  readonly label: string;
}

const MORE = { de: 'Weitere', en: 'More' };
const FEWER = { de: 'Weniger', en: 'Fewer' };

interface ChoiceChipsProps extends FieldProps {
  readonly chips: readonly Chip[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** How many stand before "Weitere"; default: all. */
  readonly shown?: number;
  /** Choosing the chosen one again takes the answer back. */
  readonly clearable?: boolean;
}

/** One of a few, as radio buttons: arrows move within, the chosen one is filled and carries a tick. */
export function ChoiceChips({ id, label, aside, note, chips, value, onChange, shown, clearable }: ChoiceChipsProps) {
  const [open, setOpen] = useState(false);
  const say = useSay();
  const most = shown ?? chips.length;
  const visible = open ? chips : chips.filter((chip, index) => index < most || chip.value === value);
  const { 'aria-describedby': describedBy } = controlProps(id, note);
  return (
    <fieldset class="field" id={id} aria-describedby={describedBy} tabIndex={-1}>
      <legend class="field-label">{label}</legend>
      {aside && <span class="field-aside">{aside}</span>}
      <div class="chips">
        {visible.map((chip) => (
          <label class="chip" key={chip.value}>
            <input
              class="chip-input"
              type="radio"
              name={id}
              value={chip.value}
              checked={chip.value === value}
              aria-describedby={describedBy}
              onClick={() => {
                if (clearable && chip.value === value) onChange('');
              }}
              onInput={() => onChange(chip.value)}
            />
            <span class="chip-face">
              <TickIcon />
              {chip.label}
            </span>
          </label>
        ))}
        {most < chips.length && (
          <button
            type="button"
            class="chip-face chip-more"
            aria-label={`${say(open ? FEWER : MORE)}: ${asName(label)}`}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {say(open ? FEWER : MORE)}
            {open ? <ChevronUpIcon /> : <ChevronDownIcon />}
          </button>
        )}
      </div>
      <FieldNote id={id} note={note} />
    </fieldset>
  );
}

interface ManyChipsProps extends FieldProps {
  readonly chips: readonly Chip[];
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Any number of a few, as checkboxes. */
export function ManyChips({ id, label, note, chips, values, onChange }: ManyChipsProps) {
  const toggle = (value: string) =>
    onChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
  return (
    <fieldset class="field" id={id} tabIndex={-1}>
      <legend class="field-label">{label}</legend>
      <div class="chips">
        {chips.map((chip) => (
          <label class="chip" key={chip.value}>
            <input
              class="chip-input"
              type="checkbox"
              checked={values.includes(chip.value)}
              onChange={() => toggle(chip.value)}
            />
            <span class="chip-face">
              <TickIcon />
              {chip.label}
            </span>
          </label>
        ))}
      </div>
      <FieldNote id={id} note={note} />
    </fieldset>
  );
}

interface ShortcutsProps {
  readonly chips: readonly Chip[];
  /** The input's value; the input stays the truth. */
  readonly value: string;
  readonly onPick: (value: string) => void;
  /** Names the group, seen before the chips where `shown`. */
  readonly label: string;
  readonly shown?: boolean;
}

/** Chips below an input that fill it: Heute, Gestern; own partners; "Meinst Du". */
export function Shortcuts({ chips, value, onPick, label, shown = false }: ShortcutsProps): ComponentChildren {
  if (chips.length === 0) return null;
  return (
    <fieldset class="field chips">
      <legend class="hidden-text">{label}</legend>
      {shown && (
        <span class="chips-label" aria-hidden="true">
          {label}
        </span>
      )}
      {chips.map((chip) => (
        <button
          key={chip.value}
          type="button"
          class="chip-face"
          aria-pressed={chip.value === value}
          onClick={() => onPick(chip.value)}
        >
          <TickIcon />
          {chip.label}
        </button>
      ))}
    </fieldset>
  );
}
