import { PUBLIC_HELP } from './partnerships.data.ts';
import type { PublicHelp } from './public-help.ts';

/** All 27 public rows; only those of kind `partnership` are partnerships. */
export const publicHelp = (): readonly PublicHelp[] => PUBLIC_HELP;

/** The public partnerships, without one-off help and grants. */
export const publicPartnerships = (): readonly PublicHelp[] => PUBLIC_HELP.filter(({ kind }) => kind === 'partnership');
