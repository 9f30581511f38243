/** Colours of the look as pictures need them: a saved picture knows no variables of the page. */
export const INK = '#1b2a24';
export const INK_2 = '#4c5b54';
export const TANNE = '#005538';
export const HIMMEL = '#00638c';
export const GRUEN = '#eaf4de';
export const SONNE = '#fff17a';
export const GRAU = '#8a958e';
export const LINE = '#d8d1c3';
export const LINE_STRONG = '#7b857f';
export const JOINED = '#d3e3bd';

export const FONT = '"Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif';
/** How words stand in a picture. */
export const STYLE = {
  fontFamily: FONT,
  fontSize: '12px',
  color: INK,
  background: 'none',
  overflow: 'visible',
} as const;

const SVG = 'http://www.w3.org/2000/svg';

/** A mark that adds a pattern of slanted lines under this id: the second series, which a grey printer tells apart too. */
export const hatching = (id: string, colour: string) => (): SVGElement => {
  const make = (name: string, attributes: Readonly<Record<string, string>>): SVGElement => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const defs = make('defs', {});
  const pattern = make('pattern', {
    ...{ id, width: '5', height: '5', patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
  });
  pattern.append(make('rect', { width: '5', height: '5', fill: '#fff' }));
  pattern.append(make('rect', { width: '2', height: '5', fill: colour }));
  defs.append(pattern);
  return defs;
};
