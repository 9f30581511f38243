import { FONT } from './look.ts';

/** Hands a file to the person; its name loses what no file may hold. */
function download(name: string, parts: BlobPart, type: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([parts], { type }));
  link.href = address;
  link.download = name.replace(/[\\/:*?"<>|]+/g, '-');
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A picture as text that stands for itself: with its font, its size and a white ground. */
export function svgText(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('font-family', FONT);
  copy.style.background = '#fff';
  for (const marked of copy.querySelectorAll('.map-active')) marked.classList.remove('map-active');
  return new XMLSerializer().serializeToString(copy);
}

export const saveSvg = (picture: SVGSVGElement, name: string): void =>
  download(`${name}.svg`, svgText(picture), 'image/svg+xml');

/** Saves a picture in twice its size; false where the browser cannot draw it. */
export function savePng(picture: SVGSVGElement, name: string): Promise<boolean> {
  const { width, height } = picture.viewBox.baseVal;
  return new Promise((resolve) => {
    const image = new Image();
    image.onerror = () => resolve(false);
    image.onload = () => {
      const canvas = document.createElement('canvas');
      canvas.width = 2 * width;
      canvas.height = 2 * height;
      const pen = canvas.getContext('2d');
      if (!pen) return resolve(false);
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => {
        if (blob) download(`${name}.png`, blob, 'image/png');
        resolve(blob !== null);
      });
    };
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(picture))}`;
  });
}

/** The page as it stands, without what acts, with all its tables: one file that needs nothing else and runs no script. */
export function savePage(title: string): void {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  for (const gone of copy.querySelectorAll('script, base, .no-print')) gone.remove();
  for (const map of copy.querySelectorAll('[role="application"]')) {
    map.setAttribute('role', 'group');
    map.removeAttribute('tabindex');
  }
  copy.classList.add('saved');
  const named = copy.querySelector('title');
  if (named) named.textContent = title;
  download(`${title}.html`, `<!DOCTYPE html>\n${copy.outerHTML}`, 'text/html;charset=utf-8');
}
