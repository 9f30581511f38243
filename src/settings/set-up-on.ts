import { defineSetting } from '../define/setting.ts';
import { type Day, formatDay } from '../domain/day.ts';
import { parseDay } from '../domain/day-typed.ts';
import { same } from '../domain/text.ts';

/** The day on which the sheet was first set up; agreements older than it are only hinted at. */
export const setUpOn = defineSetting<Day | undefined>({
  name: { de: 'Eingerichtet am', en: 'Set up on' },
  explanation: {
    de: 'Seit wann diese Tabelle mit dem Werkzeug geführt wird.',
    en: 'Since when this sheet has been kept with the tool.',
  },
  preset: same(''),
  first: ({ today }) => formatDay(today, 'de'),
  otherwise: undefined,
  read: (typed, lang) => parseDay(typed, { lang }),
});
