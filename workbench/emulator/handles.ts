import type { Rectangle } from './workbook.ts';

/** What stands behind a Sheet object: a tab by id, since its name and place may change. */
export class TabHandle {
  constructor(
    readonly tabId: number,
    readonly tabName: string,
  ) {}
}

/**
 * Which ends of a range its notation left open; they follow the sheet's size: none of A1:C5, the last row of A2:C
 * ('down'), both rows of B:D ('columns'), the last column of B2:5 ('right'), both columns of 5:7 ('rows'), all of a
 * whole sheet ('all').
 */
export type Open = 'none' | 'down' | 'columns' | 'right' | 'rows' | 'all';

/** What stands behind a Range object: fixed coordinates, as on the platform; rows that move do not take it along. */
export class RangeHandle implements Rectangle {
  constructor(
    readonly tabId: number,
    readonly tabName: string,
    readonly row: number,
    readonly column: number,
    readonly rows: number,
    readonly columns: number,
    readonly open: Open = 'none',
  ) {}
}

/** What stands behind a protection, group, chart, filter …: its tab and id. */
export class PartHandle {
  constructor(
    readonly tabId: number,
    readonly partId: number,
  ) {}
}

/** A value object that a script built and hands back (rule, rich text, blob …). */
export class ValueHandle<T = unknown> {
  constructor(readonly value: T) {}
}
