import type { Day } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import type { DataTableName, ValuesIn } from '../../tables/index.ts';
import type { Became, Said } from './shape.ts';

/** What one press says of a row, over the rows of one tab. */
interface Saying<T extends DataTableName = DataTableName> {
  readonly table: T;
  /** As the list of undos names it. */
  readonly says: Text;
  /** Whether it can still be said of the row; true also where it was said already. */
  fits(values: ValuesIn<T>): boolean;
  /** What it writes. */
  sets(values: ValuesIn<T>, today: Day): ValuesIn<T>;
}

const define = <T extends DataTableName>(saying: Saying<T>): Saying<T> => saying;

const isPlan = (status: ValuesIn<'visits'>['status']): boolean => status === 'planned' || status === 'confirmed';
const isRunning = (status: ValuesIn<'partnerships'>['status']): boolean => status === 'active';

export const SAYINGS: Readonly<Record<Said, Saying>> = {
  suits: define({
    table: 'visits',
    says: { de: 'bestätigt', en: 'confirmed' },
    fits: ({ status }) => isPlan(status),
    sets: () => ({ status: 'confirmed' }),
  }),
  cancelled: define({
    table: 'visits',
    says: { de: 'abgesagt', en: 'cancelled' },
    fits: ({ status }) => isPlan(status) || status === 'cancelled',
    sets: () => ({ status: 'cancelled' }),
  }),
  'goes-on': define({
    table: 'partnerships',
    says: { de: 'läuft noch', en: 'goes on' },
    fits: ({ status }) => isRunning(status),
    sets: (_, today) => ({ confirmedOn: today }),
  }),
  dormant: define({
    table: 'partnerships',
    says: { de: 'ruht', en: 'dormant' },
    fits: ({ status }) => isRunning(status) || status === 'dormant',
    sets: () => ({ status: 'dormant' }),
  }),
  ended: define({
    table: 'partnerships',
    says: { de: 'beendet', en: 'ended' },
    fits: ({ status }) => isRunning(status) || status === 'ended',
    // A day that stands there and is not ahead was somebody's word: it stays.
    sets: ({ until }, today) => ({
      status: 'ended',
      ...(until !== undefined && until <= today ? {} : { until: today }),
    }),
  }),
};

/** The form that goes on with what became of a row: a visit's report or new day, a request's answer. Never a second row. */
export const FORMS: Readonly<
  Record<Became, { readonly form: string; readonly values: Readonly<Record<string, string>> }>
> = {
  done: { form: 'logVisit', values: { status: 'done' } },
  postponed: { form: 'planVisit', values: { status: 'planned', start: '', end: '' } },
  answered: { form: 'addRequest', values: { status: 'answered' } },
  refused: { form: 'addRequest', values: { status: 'refused' } },
};
