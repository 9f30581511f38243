/**
 * Lists legal figures whose source was last compared more than twelve months ago, and those never verified.
 * `npm run check:law -- --today 2027-12-01`; exits 1 where a figure is due.
 */
import { formatISO } from 'date-fns';
import { addMonths, formatDay } from '../src/domain/day.ts';
import { parseDay } from '../src/domain/day-typed.ts';
import { showDated } from '../src/domain/figure.ts';
import { rules } from '../src/rules/index.ts';

const given = process.argv[process.argv.indexOf('--today') + 1];
const today = parseDay(
  process.argv.includes('--today') && given ? given : formatISO(new Date(), { representation: 'date' }),
);
if (!today.ok) throw new Error(`--today: ${today.problem.en}`);
const limit = addMonths(today.value, -12);

const seen = new Set<unknown>();
const dated = rules.flatMap(({ id, figures, shows }) =>
  Object.values({ ...figures, ...shows }).flatMap((figure) =>
    figure.values.flatMap((value) => {
      if (seen.has(value)) return [];
      seen.add(value);
      return [{ id, figure, value }];
    }),
  ),
);
const say = ({ id, figure, value }: (typeof dated)[number]): string =>
  `${id}  ${figure.title.de}: ${showDated(value, figure.unit, 'de')}\n      ${value.source.de}\n      zuletzt geprüft ${formatDay(value.checkedOn, 'de')}`;

const due = dated.filter(({ value }) => value.checkedOn < limit);
const unsure = dated.filter(({ value }) => value.state !== 'verified');
console.log(`${dated.length} Werte, ${due.length} zuletzt vor dem ${formatDay(limit, 'de')} geprüft.`);
for (const one of due) console.log(say(one));
if (unsure.length > 0) console.log(`\nNoch nicht im Wortlaut gelesen (${unsure.length}):`);
for (const one of unsure) console.log(say(one));
process.exitCode = due.length > 0 ? 1 : 0;
