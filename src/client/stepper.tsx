import type { ComponentChildren } from 'preact';
import { parseDecimal } from '../domain/number.ts';
import type { Lang } from '../domain/text.ts';
import { asName, controlProps, Field, FieldNote, type FieldProps } from './field.tsx';
import { MinusIcon, PlusIcon } from './icons.tsx';
import { useLang, useSay } from './text.tsx';

const LESS = { de: 'Weniger', en: 'Less' };
const MORE = { de: 'Mehr', en: 'More' };

/** A hint of up to this many letters stands beside the stepper and saves a line. */
const SHORT = 30;

/** A number as one types it, without separators between thousands, which could be read two ways. */
export const numberInField = (value: number, lang: Lang): string =>
  String(Math.round(value * 1e6) / 1e6).replace('.', lang === 'de' ? ',' : '.');

interface StepperProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly step?: number;
  /** The buttons stop here; typed values are taken as typed. */
  readonly min?: number;
  readonly required?: boolean;
  readonly after?: ComponentChildren;
}

/** − [field] +. Arrow keys step as well; what is typed is never rounded. */
export function Stepper({
  id,
  label,
  aside,
  note,
  value,
  onChange,
  onBlur,
  step = 1,
  min = 0,
  required,
  after,
}: StepperProps) {
  const lang = useLang();
  const say = useSay();
  const by = (amount: number) => {
    const now = value.trim() === '' ? undefined : parseDecimal(value, { lang });
    if (now && !now.ok) return;
    const next = now ? now.value + amount : amount > 0 ? Math.max(min, step) : min;
    onChange(numberInField(Math.max(min, next), lang));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    by(event.key === 'ArrowUp' ? step : -step);
  };
  const button = (words: string, amount: number, icon: ComponentChildren) => (
    <button type="button" class="stepper-button" tabIndex={-1} onClick={() => by(amount)}>
      {icon}
      <span class="hidden-text">{`${words}: ${asName(label)}`}</span>
    </button>
  );
  const beside = note?.tone === 'hint' && note.text.length <= SHORT;
  const stepper = (
    <div class="stepper">
      {button(say(LESS), -step, <MinusIcon />)}
      <input
        {...controlProps(id, note)}
        type="text"
        inputMode={step % 1 === 0 ? 'numeric' : 'decimal'}
        aria-required={required ? 'true' : undefined}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      {button(say(MORE), step, <PlusIcon />)}
    </div>
  );
  return (
    <Field id={id} label={label} aside={aside} note={beside ? undefined : note} after={after}>
      {beside ? (
        <div class="stepper-row">
          {stepper}
          <FieldNote id={id} note={note} />
        </div>
      ) : (
        stepper
      )}
    </Field>
  );
}
