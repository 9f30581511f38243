/** The version of the tabs' layout that this bundle writes and reads; `src/migrations` brings older sheets up to it. */
export const LAYOUT = 5;
