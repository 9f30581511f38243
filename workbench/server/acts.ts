/**
 * What a person can do to the sheet by hand, as the page sends it. Rows and columns count from 1.
 * Types only: the page imports them, the server checks each one with the schema in `check-act.ts`.
 */
export type Act =
  | { kind: 'type'; tab: number; row: number; column: number; values: string[][] }
  | { kind: 'clear'; tab: number; row: number; column: number; rows: number; columns: number }
  | { kind: 'sort'; tab: number; column: number; ascending: boolean }
  | { kind: 'filter'; tab: number; column: number; visible?: string[] | undefined }
  | { kind: 'filterOn'; tab: number; on: boolean }
  | { kind: 'insertRows'; tab: number; row: number; count: number }
  | { kind: 'deleteRows'; tab: number; row: number; count: number }
  | { kind: 'insertColumn'; tab: number; column: number }
  | { kind: 'deleteColumns'; tab: number; column: number; count: number }
  | { kind: 'moveColumn'; tab: number; from: number; to: number }
  | { kind: 'hideColumns'; tab: number; column: number; count: number; hidden: boolean }
  | { kind: 'width'; tab: number; column: number; width: number }
  | { kind: 'group'; tab: number; start: number; collapsed: boolean }
  | { kind: 'note'; tab: number; row: number; column: number; text: string }
  | { kind: 'renameTab'; tab: number; name: string }
  | { kind: 'addTab' }
  | { kind: 'deleteTab'; tab: number }
  | { kind: 'computed'; tab: number; cells: [row: number, column: number, value: string | number | boolean][] }
  | { kind: 'undo' }
  | { kind: 'redo' };
