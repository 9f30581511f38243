/** A row of Koordination, for whoever looks for the person in it. */
export interface PersonOffered {
  readonly id: string;
  /** `Koordination von KV Bonn` */
  readonly label: string;
  readonly address: string;
}

/** One place in the file: where it stands, and what. */
export interface Place {
  readonly tab: string;
  readonly line: number;
  readonly id: string;
  readonly column: string;
  readonly kind: 'cell' | 'formula' | 'note';
}

export interface PlaceShown extends Place {
  readonly text: string;
}
