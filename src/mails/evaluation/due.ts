import type { Asked, Considered, Occasion } from '../../define/mail.ts';
import type { Reading } from '../../define/use-case.ts';
import type { Day } from '../../domain/day.ts';
import { type Period, parsePeriodKey, periodKey } from '../../domain/period.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Lang } from '../../domain/text.ts';
import type { SheetSettings } from '../../settings/index.ts';
import { rhythmPeriod } from '../../tables/contacts.ts';
import type { RowIn } from '../../tables/index.ts';
import { recipientsOn } from '../recipients.ts';
import { type Asking, evaluationInput, hasNothingToTell } from './input.ts';
import type { EvaluationMailInput } from './shape.ts';
import { addressees, type EvaluationDesk, type EvaluationWork, evaluationWork } from './work.ts';

type Contact = RowIn<'contacts'>;

/** All contacts, each with the periods on which they are to be told: the chosen one, else their rhythm's and those that wait. */
export function dueEvaluations(
  desk: Reading<EvaluationDesk>,
  asked: Asked,
): Result<readonly Considered<EvaluationMailInput>[]> {
  const read = addressees(desk);
  if (!read.ok) return read;
  const { dataset, settings } = read.value;
  let whole: Result<EvaluationWork> | undefined;
  const work = (): Result<EvaluationWork> => {
    whole ??= evaluationWork(desk);
    return whole;
  };
  // It tells of help: a sheet without visits sends none.
  if (settings.profile === 'treasury') return ok([]);
  const chosen = asked.chosen ? parsePeriodKey(asked.chosen.about) : undefined;
  if (chosen?.ok === false) return fail({ code: 'invalid', text: chosen.problem });
  const occasion = (contact: Contact, period: Period, lang: Lang): Occasion<EvaluationMailInput> => {
    const asking: Asking = { contact, period, ledger: asked.ledger, byHand: asked.chosen !== undefined };
    return {
      about: periodKey(period),
      nothingToTell: () => told(hasNothingToTell, asking, lang, work()),
      input: (words: Lang) => told(evaluationInput, asking, words, work()),
    };
  };
  const recipient = recipientsOn(dataset, desk.today, settings);
  return ok(
    dataset.contacts.map((contact) => {
      const to = recipient(contact);
      const periods = chosen ? chosenFor(contact, chosen.value, asked) : dueFor(contact, asked, desk.today, settings);
      return { to, occasions: periods.map((period) => occasion(contact, period, to.lang)) };
    }),
  );
}

/** What is written of a contact, once all is read that it comes from. */
const told = <T>(
  tell: (asking: Asking, lang: Lang, work: EvaluationWork) => Result<T>,
  asking: Asking,
  lang: Lang,
  work: Result<EvaluationWork>,
): Result<T> => (work.ok ? tell(asking, lang, work.value) : work);

const chosenFor = ({ id }: Contact, period: Period, { chosen }: Asked): readonly Period[] =>
  chosen?.recipients.includes(id) ? [period] : [];

function dueFor(contact: Contact, { ledger }: Asked, today: Day, settings: SheetSettings): readonly Period[] {
  const own = rhythmPeriod(contact, today, settings.setUpOn);
  const waited = ledger
    .filter(({ contact: of, state }) => of === contact.id && state === 'waiting')
    .map(({ about }) => parsePeriodKey(about))
    .flatMap((read) => (read.ok ? [read.value] : []));
  const all = own === undefined ? waited : [...waited, own];
  return all.filter((period, i) => all.findIndex((other) => periodKey(other) === periodKey(period)) === i);
}
