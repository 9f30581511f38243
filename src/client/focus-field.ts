/** The chosen one of a group of radio buttons or toggles, where one is chosen. */
export const chosenIn = (group: Element | null | undefined): HTMLElement | null =>
  group?.querySelector<HTMLElement>('input:checked, [aria-pressed="true"]') ?? null;

/** Puts the focus on a control, or on the chosen or first control of a group. */
export function focusField(id: string): void {
  const found = document.getElementById(id);
  const inside =
    found instanceof HTMLFieldSetElement
      ? (chosenIn(found) ?? found.querySelector<HTMLElement>('input, button'))
      : found;
  inside?.focus();
  found?.scrollIntoView({ block: 'nearest' });
}
