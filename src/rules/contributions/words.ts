import type { Day } from '../../domain/day.ts';
import type { Text } from '../../domain/text.ts';
import { date, fill, money } from '../kit/words.ts';

/** The next step for what § 25(2) PartG may forbid: a branch forwards nothing by itself (§ 25(4)). */
export const MAY_BE_INADMISSIBLE: Text = {
  de: 'Nicht ausgeben. Heute die Landesschatzmeisterei anrufen. Unverzüglich zurückgeben; was nicht zurückgegeben werden kann, führt die Partei an die Bundestagsverwaltung ab.',
  en: 'Do not spend it. Call the state treasury today. Return it without delay; what cannot be returned the party forwards to the Bundestag administration.',
};

/** The same for cash above the limit: what § 25(2) does not name is not forwarded (§ 25(4)). */
export const TOO_MUCH_CASH: Text = {
  de: 'Nicht ausgeben. Heute die Landesschatzmeisterei anrufen. Zurückgeben; das Weitere klärt die Landesschatzmeisterei.',
  en: 'Do not spend it. Call the state treasury today. Return it; the state treasury settles the rest.',
};

/** What came in, and when: the beginning of each sentence that weighs an amount against a figure. */
export const received = (amount: number, on: Day): Text =>
  fill(
    {
      de: '{contributions.amount} ist {amount}, Eingang am {day}',
      en: '{contributions.amount} is {amount}, received on {day}',
    },
    { amount: money(amount), day: date(on) },
  );

/** What is said of a donor from whom nothing may be taken; `kind` is filled in. */
export const NOTHING_FROM_THERE: Text = {
  de: '{contributions.donorKind} ist „{kind}“. Von dort nimmt die Partei keine Spenden an, in keiner Höhe.',
  en: '{contributions.donorKind} is "{kind}". The party accepts no donations from there, of any amount.',
};

/** Where a contribution lacks the donor's number. */
export const ASK_FOR_NUMBER: Text = {
  de: 'In der Buchhaltung nach der Nummer fragen und sie eintragen, keinen Namen.',
  en: 'Ask the accounting for the number, and enter it, no name.',
};
