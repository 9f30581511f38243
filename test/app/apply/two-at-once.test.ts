import { describe, expect, it } from 'vitest';
import { builtScript } from '../../bundle.ts';
import { acts } from '../../simulation/acts.ts';
import { disturbances } from '../../simulation/disturbances.ts';
import { everyOperation } from '../../simulation/further-operations.ts';
import { serialJudge, serialStage } from '../../simulation/serial.ts';
import { usedSheet } from '../../simulation/world.ts';

/** Columns or lines move right before rows are written, and lines come, go or are sorted as that is mended. */
const script = await builtScript();
const everyAct = [...disturbances, ...acts];

describe.each([
  [
    'undo another name of an association',
    'a column inserted in Protokoll',
    'a row inserted in Protokoll',
    68,
    [77, 80, 82],
  ],
  ['undo an import', 'a column moved in Protokoll', 'Protokoll sorted', 29, [56, 59, 61]],
  ['undo another name of an association', 'a column inserted in Einsätze', 'a row deleted in Einsätze', 41, [57]],
  ['report a plan', 'a column inserted in Einsätze', 'Einsätze sorted', 31, [41, 42, 43]],
  [
    'split an association',
    'a column without a header inserted in Einsätze',
    'a row inserted in Einsätze',
    69,
    [94, 95],
  ],
  ['merge two associations', 'a column moved in Einsätze', 'a row inserted in Einsätze', 78, [93, 95, 97]],
  ['rename an association everywhere', 'a column inserted in Einsätze', 'a row deleted in Einsätze', 71, [95, 96]],
  ['type a new row', 'a column inserted in Einsätze', 'a row inserted in Einsätze', 14, [14, 17]],
  ['type a new row', 'a row deleted in Einsätze', 'Einsätze sorted', 14, [21, 23]],
  ['type one cell', 'a column without a header inserted in Einsätze', 'a row inserted in Einsätze', 10, [10, 12]],
  ['paste 20 rows', 'a column without a header inserted in Einsätze', 'Einsätze sorted', 15, [16, 19, 22]],
  ['paste 20 rows', 'Einsätze sorted', 'a row inserted in Einsätze', 8, [16, 18]],
  ['paste 20 rows', 'a row inserted in Einsätze', 'a row deleted in Einsätze', 15, [21, 23]],
] as const)('%s beside "%s" and "%s"', (name, first, lines, at, later) => {
  it('leaves every row and every operation whole', () => {
    const host = usedSheet(script, { stranger: false });
    const operation = everyOperation.find((one) => one.name === name);
    const others = [first, lines].flatMap((act) => everyAct.find((one) => one.name === act) ?? []);
    if (!operation || others.length < 2) throw new RangeError(name);
    const judge = serialJudge(serialStage(host, host.snapshot(), operation), others);
    for (const one of later) expect(judge([at, one]), `at ${one}`).toEqual([]);
  });
});
