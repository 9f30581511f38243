import type { Rectangle } from './workbook';

/** What stands behind a Sheet object: a tab by id, since its name and place may change. */
export class TabHandle {
  constructor(
    readonly tabId: number,
    readonly tabName: string,
  ) {}
}

/** What stands behind a Range object: fixed coordinates, as on the platform; rows that move do not take it along. */
export class RangeHandle implements Rectangle {
  constructor(
    readonly tabId: number,
    readonly tabName: string,
    readonly row: number,
    readonly column: number,
    readonly rows: number,
    readonly columns: number,
    /** Whether the notation left the end open (A2:C): then it follows the sheet's size. */
    readonly open = false,
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
