import { broken, type Mutant, type Place } from './mutants.ts';

/** A mutant and the number by which it is switched on, from 1. */
export interface Numbered {
  readonly number: number;
  readonly mutant: Mutant;
}

/** Whether a mutant is on; notes that it was asked for. Nothing is ever on where no trial runs. */
export const HELPER =
  'const on$ = (n: number): boolean => { const t = (globalThis as { trial$?: { reached: number[]; on: number } }).trial$; if (!t) return false; t.reached[n] = 1; return t.on === n; }; ';

interface Fork extends Place {
  readonly form: Mutant['form'];
  readonly numbered: readonly Numbered[];
}

/** The mutants of one place beside each other; wide places before what lies in them. */
function places(mutants: readonly Numbered[]): readonly Fork[] {
  const found = new Map<string, Fork>();
  for (const one of mutants) {
    const { whole, form } = one.mutant;
    const key = `${whole.start} ${whole.end} ${form}`;
    found.set(key, { ...whole, form, numbered: [...(found.get(key)?.numbered ?? []), one] });
  }
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * A TypeScript text with all these mutants in it, each behind its number, so that it is built once for all of them.
 * Lines stay where they are.
 */
export function switched(text: string, mutants: readonly Numbered[]): string {
  const all = places(mutants);
  let next = 0;
  const render = (from: number, to: number): string => {
    let done = '';
    let at = from;
    for (let place = all[next]; place && place.start < to; place = all[next]) {
      next += 1;
      done += text.slice(at, place.start) + either(text, place, render(place.start, place.end));
      at = place.end;
    }
    return done + text.slice(at, to);
  };
  return HELPER + render(0, text.length);
}

function either(text: string, { start, end, form, numbered }: Fork, whole: string): string {
  const conditions = numbered.map(({ number }) => `on$(${number})`);
  if (form === 'entry') return `if (${conditions.join(' || ')}) return; `;
  if (form === 'statement') return `{ if (!(${conditions.join(' || ')})) ${whole} }`;
  const cases = numbered.map(({ mutant }, index) => {
    const behind = text.length - end;
    const instead = broken(text, mutant);
    return `${conditions[index]} ? (${instead.slice(start, instead.length - behind)}) : `;
  });
  return `(${cases.join('')}(${whole}))`;
}
