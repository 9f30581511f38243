import type { Cell } from '../../domain/cell.ts';
import { findingLevels } from '../../tables/options.ts';

/** Whether this is what the tool writes into Prüfung, or nothing: else a person wrote it, or another column stands there. */
export const isToolsWord = (cell: Cell): boolean =>
  cell === '' ||
  (typeof cell === 'string' &&
    findingLevels.some(({ label }) => cell.startsWith(`${label.de}:`) || cell.startsWith(`${label.en}:`)));
