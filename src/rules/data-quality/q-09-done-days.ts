import { hit } from '../../define/rule.ts';
import { PRACTICE } from '../figures/practice.ts';
import { type Doubt, doubtsIn } from '../kit/believed.ts';
import { defineCellRule } from '../kit/define-cells.ts';
import { date, fill } from '../kit/words.ts';
import { FOUNDED } from './q-06-days-in-reason.ts';

export const doneDays = defineCellRule({
  id: 'Q-09',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Ein Tag, an dem es nicht geschehen sein kann', en: 'A day on which it cannot have happened' },
  about: {
    de: 'Ein Tag sagt, dass etwas getan ist, und liegt in der Zukunft. Oder er liegt vor dem Ereignis, zu dem er gehört. Für alle anderen Regeln fehlt ein solcher Tag.',
    en: 'A day says that something is done, and is in the future or before the event it belongs to. For all other rules such a day is missing.',
  },
  basis: PRACTICE.plausibility,
  inCharge: 'coordination',
  check: (row, table, { today }) => {
    const header = (key: string) => table.columns[key]?.header ?? { de: key, en: key };
    const said = doubtsIn(table, row, today).filter(({ column }) => String(row.values[column]) >= FOUNDED);
    return said.map(({ column, because, before }: Doubt) => {
      const event = before === undefined ? undefined : String(row.values[before]);
      const other = before === undefined ? undefined : header(before);
      const { de, en } = header(column);
      return hit(column, {
        de,
        en,
        on: String(row.values[column]),
        because,
        event,
        otherDe: other?.de,
        otherEn: other?.en,
      });
    });
  },
  message: ({ de, en, on, because, event, otherDe, otherEn }) =>
    fill(
      because === 'future'
        ? {
            de: '„{de}“ ist der {on}, das liegt in der Zukunft. Bis dahin zählt der Tag nicht.',
            en: '"{en}" is {on}, which is in the future. Until then the day does not count.',
          }
        : {
            de: '„{de}“ ist der {on}, „{other}“ ist der {event}. Früher kann es nicht gewesen sein, der Tag zählt nicht.',
            en: '"{en}" is {on}, "{other}" is {event}. It cannot have been earlier, the day does not count.',
          },
      {
        ...{ de, en, on: date(on) },
        event: date(event ?? on),
        other: { de: otherDe ?? '', en: otherEn ?? '' },
      },
    ),
  next: { de: 'Bitte den Tag noch einmal ansehen.', en: 'Please look at the day again.' },
});
