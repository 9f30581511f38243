/**
 * Whether something written through this folder may not have been carried out yet. The platform gathers writes and carries
 * them out at the next reading or flush; what it refuses then is thrown there.
 */
let waits = false;

/** Says that something was written that may wait. */
export const noteWrite = (): void => {
  waits = true;
};

/** After a reading everything that was written before has been carried out. */
export const noteRead = (): void => {
  waits = false;
};

/** Has everything carried out; no call where nothing waits. Throws what the platform refuses only now. */
export function settle(): void {
  if (!waits) return;
  waits = false;
  SpreadsheetApp.flush();
}
