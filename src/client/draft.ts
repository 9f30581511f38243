/** What was typed, kept for a reload of the page. A browser that forbids storage only loses that comfort. */
export interface Draft {
  readonly operation: string;
  readonly values: Readonly<Record<string, string>>;
}

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  'operation' in value &&
  typeof value.operation === 'string' &&
  'values' in value &&
  typeof value.values === 'object' &&
  value.values !== null &&
  Object.values(value.values).every((entry) => typeof entry === 'string');

const keyOf = (form: string): string => `kv-draft-${form}`;

export function readDraft(form: string): Draft | undefined {
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(keyOf(form)) ?? 'null');
    return isDraft(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft; without one the kept draft goes. */
export function keepDraft(form: string, draft: Draft | undefined): void {
  try {
    if (draft) sessionStorage.setItem(keyOf(form), JSON.stringify(draft));
    else sessionStorage.removeItem(keyOf(form));
  } catch {
    // Storage may be forbidden or full; the entries then live in the page alone.
  }
}

/** A new operation id: 80 random bits, made on the page so that saving twice is one operation. */
export function newOperation(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return `op-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
