import { same, type Text } from '../domain/text.ts';
import { linesOf } from './lines.ts';

/** How the self-test speaks of a point, and what it expects where no one text says it. */
export interface PointWords {
  readonly title: Text;
  readonly expected?: Text;
}

/** The words of each point, from lines `name | German | English`, with what is expected behind them where that is told. */
export function pointWordsFrom(text: string): ReadonlyMap<string, PointWords> {
  return new Map(
    linesOf(text).map((line) => {
      const [probe = '', de = '', en = '', expectedDe, expectedEn = ''] = line.split(' | ');
      const expected = expectedDe === undefined ? {} : { expected: { de: expectedDe, en: expectedEn } };
      return [probe, { title: { de, en }, ...expected }];
    }),
  );
}

/** Words for a point that has none, as where the file lacks: its name. */
export const unnamedPoint = (probe: string): PointWords => ({ title: same(probe) });
