/** The version of the tabs' layout that this bundle knows. */
export const LAYOUT = 1;
