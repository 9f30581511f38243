/** Puts the focus on a control, or on the chosen or first control of a group. */
export function focusField(id: string): void {
  const found = document.getElementById(id);
  const inside =
    found instanceof HTMLFieldSetElement
      ? (found.querySelector<HTMLElement>('input:checked') ?? found.querySelector<HTMLElement>('input, button'))
      : found;
  inside?.focus();
  found?.scrollIntoView({ block: 'nearest' });
}
