/** A sum of help as it is shown: in the words of the tab Auswertung, never a zero for what nobody entered. */
export interface HelpShown {
  readonly visits: number;
  /** Person-hours of the visits that say them: for lengths and widths, never to be read. */
  readonly hours: number;
  /** `20`, or that they are unknown. */
  readonly shown: string;
  /** `5 Einsätze`, or from how many of them the hours are known. */
  readonly base: string;
}

/** A large figure of the evaluation with its trend in words. */
export interface FigureShown {
  readonly name: string;
  readonly figure: string;
  readonly trend: string;
}

/** Opens the Steckbrief of an association in a dialog; several pages do. */
export interface OpenProfileCalls {
  readonly openProfile: { readonly input: { readonly association: string }; readonly output: true };
}
