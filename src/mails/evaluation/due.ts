import type { Asked, Considered, Occasion } from '../../define/mail.ts';
import type { Reading } from '../../define/use-case.ts';
import type { Day } from '../../domain/day.ts';
import { type Period, parsePeriodKey, periodKey } from '../../domain/period.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Lang } from '../../domain/text.ts';
import { rhythmPeriod } from '../../tables/contacts.ts';
import type { RowIn } from '../../tables/index.ts';
import { recipientsOn } from '../recipients.ts';
import { type Asking, evaluationInput, hasNothingToTell } from './input.ts';
import type { EvaluationMailInput } from './shape.ts';
import { type EvaluationDesk, type EvaluationWork, evaluationWork } from './work.ts';

type Contact = RowIn<'contacts'>;

/** All contacts, each with the periods on which they are to be told: the chosen one, else their rhythm's and those that wait. */
export function dueEvaluations(
  desk: Reading<EvaluationDesk>,
  asked: Asked,
): Result<readonly Considered<EvaluationMailInput>[]> {
  const work = evaluationWork(desk);
  if (!work.ok) return work;
  // It tells of help: a sheet without visits sends none.
  if (work.value.settings.profile === 'treasury') return ok([]);
  const chosen = asked.chosen ? parsePeriodKey(asked.chosen.about) : undefined;
  if (chosen?.ok === false) return fail({ code: 'invalid', text: chosen.problem });
  const occasion = (contact: Contact, period: Period, lang: Lang): Occasion<EvaluationMailInput> => {
    const asking: Asking = { contact, period, ledger: asked.ledger, byHand: asked.chosen !== undefined };
    return {
      about: periodKey(period),
      nothingToTell: () => hasNothingToTell(asking, lang, work.value),
      input: (words: Lang) => evaluationInput(asking, words, work.value),
    };
  };
  const { dataset, settings } = work.value;
  const recipient = recipientsOn(dataset, desk.today, settings);
  return ok(
    dataset.contacts.map((contact) => {
      const to = recipient(contact);
      const periods = chosen ? chosenFor(contact, chosen.value, asked) : dueFor(contact, asked, desk.today, work.value);
      return { to, occasions: periods.map((period) => occasion(contact, period, to.lang)) };
    }),
  );
}

const chosenFor = ({ id }: Contact, period: Period, { chosen }: Asked): readonly Period[] =>
  chosen?.recipients.includes(id) ? [period] : [];

function dueFor(contact: Contact, { ledger }: Asked, today: Day, { settings }: EvaluationWork): readonly Period[] {
  const own = rhythmPeriod(contact, today, settings.setUpOn);
  const waited = ledger
    .filter(({ contact: of, state }) => of === contact.id && state === 'waiting')
    .map(({ about }) => parsePeriodKey(about))
    .flatMap((read) => (read.ok ? [read.value] : []));
  const all = own === undefined ? waited : [...waited, own];
  return all.filter((period, i) => all.findIndex((other) => periodKey(other) === periodKey(period)) === i);
}
