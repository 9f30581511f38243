/** What a sheet of A4 takes between margins of a centimetre, in CSS pixels. */
const PAPER = { width: 718, height: 1_040 };
/** Smaller letters nobody reads on the way: then it takes a second sheet. */
const SMALLEST = 0.7;
const STEP = 0.05;

/** Sets the page as small as one sheet of paper needs it. `size` of the letters on screen: 1. */
export function fitOnPaper(): void {
  const page = document.querySelector('main');
  if (!page) return;
  let size = 1;
  page.style.maxWidth = 'none';
  for (; size > SMALLEST; size -= STEP) {
    page.style.width = `${PAPER.width / size}px`;
    if ((page.querySelector('.page-main')?.scrollHeight ?? 0) * size <= PAPER.height) break;
  }
  Object.assign(page.style, { width: '', zoom: String(size) });
}

/** As it is on the screen. */
export function leavePaper(): void {
  const page = document.querySelector('main');
  if (page) Object.assign(page.style, { maxWidth: '', zoom: '' });
}
