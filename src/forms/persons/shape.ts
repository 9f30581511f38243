/** A row of Koordination, for whoever looks for the person in it. */
export interface PersonOffered {
  readonly id: string;
  /** `Koordination von KV Bonn` */
  readonly label: string;
  readonly address: string;
}

/** Beside the cells of a tab: its name, a chart's title, a protection, what a filter hides; and who may open the file. */
export type Around = 'file' | 'tab' | 'chart' | 'protection' | 'filter' | 'sharing';

/** One place in the file: where it stands, and what. Beside cells there is no line and no column. */
export interface Place {
  readonly tab: string;
  readonly line: number;
  readonly id: string;
  readonly column: string;
  readonly kind: 'cell' | 'formula' | 'note' | Around;
}

export interface PlaceShown extends Place {
  readonly text: string;
}
