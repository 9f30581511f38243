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

/** Lets a screen reader say once what no field shows in words: how many fit what was typed or chosen. */
export function announce(words: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    region().textContent = words;
  }, CALM);
}
