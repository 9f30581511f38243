/** A length for a style; Preact adds no unit of its own. */
export const px = (pixels: number): string => `${Math.round(pixels)}px`;
