let timer: ReturnType<typeof setTimeout> | undefined;

function region(): HTMLElement {
  const found = document.getElementById('announced');
  if (found) return found;
  const made = document.createElement('p');
  made.id = 'announced';
  made.className = 'hidden-text';
  made.setAttribute('role', 'status');
  (document.querySelector('main') ?? document.body).append(made);
  return made;
}

/** Counts that change while one types are said once, this long after the last key. */
const CALM = 150;

/** How long a screen reader takes to notice what a page changed at once. */
const NOTICED = 500;

/** The lines at the fields keep silent while a summary, which has the focus, says all of them. */
export function hushFields(): void {
  const lines = document.querySelectorAll('.field-live');
  const set = (live: 'off' | 'polite') => {
    for (const line of lines) line.setAttribute('aria-live', live);
  };
  set('off');
  setTimeout(() => set('polite'), NOTICED);
}

/** Lets a screen reader say once what no field shows in words: how many fit what was typed or chosen. */
export function announce(words: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    region().textContent = words;
  }, CALM);
}
