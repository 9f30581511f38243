import type { Text } from '../domain/text.ts';

/** One point of the self-test: what should be seen, and what to do where something else is. */
export interface SelfTestCheck {
  /** The probe's name in google/probes.ts; its words stand in reference/self-test.txt. */
  readonly probe: string;
  /** What is seen where all is well, as far as one text says it. */
  readonly expected: string;
  readonly fits: (observed: string) => boolean;
  readonly advice: Text;
}

const REPAIR: Text = {
  de: '„Einrichten und reparieren“ wählen, dann noch einmal testen.',
  en: 'Choose "Set up and repair", then test again.',
};
const REPORT: Text = {
  de: 'Bitte den technischen Ehrenamtlichen melden: Google verhält sich anders als gedacht.',
  en: 'Please tell the technical volunteers: Google behaves differently than expected.',
};
const TRIGGERS: Text = {
  de: 'Jede Person sieht nur die eigenen. Hat niemand sonst eingerichtet: „Einrichten und reparieren“ wählen.',
  en: 'Each person sees only their own. If nobody else has set up: choose "Set up and repair".',
};
const WAIT: Text = { de: 'Später noch einmal testen.', en: 'Test again later.' };
const CONSENT: Text = { de: 'Dem Zugriff zustimmen und noch einmal testen.', en: 'Give consent and test again.' };
const DEPLOY: Text = {
  de: 'Bitte den technischen Ehrenamtlichen melden: neu ausliefern.',
  en: 'Please tell the technical volunteers: deploy again.',
};

const exactly = (probe: string, expected: string, advice = REPORT): SelfTestCheck => ({
  probe,
  expected,
  fits: (observed) => observed === expected,
  advice,
});

/** What has no one right answer, only a shape. */
const like = (probe: string, shape: RegExp, expected = ''): SelfTestCheck => ({
  probe,
  expected,
  fits: (observed) => shape.test(observed),
  advice: REPORT,
});

/**
 * In the order of the result; test/parity.md says which fact each one settles. `locale`: how this file is to read numbers
 * and days, by its settings.
 */
export function selfTestChecks(locale: string): readonly SelfTestCheck[] {
  const german = locale.startsWith('de');
  return [
    exactly('locale', locale, REPAIR),
    exactly('sheet zone', 'Europe/Berlin', REPAIR),
    exactly('script zone', 'Europe/Berlin'),
    exactly('local hours', '12'),
    exactly('zones known to Intl', '11'),
    exactly('German month names', 'März'),
    exactly('a day as Date', '2026-08-29T22:00:00.000Z'),
    exactly('a day as shown', '30.08.2026', REPAIR),
    exactly('decimal comma', german ? '1234.56' : '"1.234,56"', REPAIR),
    like('ISO day as text', /^2026-08-(?:29T22:00|30T)/),
    exactly('leading zeros, general', '7'),
    exactly('leading zeros, text', '"007"'),
    exactly('percent, text', '"25 %"'),
    exactly('month, text', '"2024-08"'),
    exactly('formula behind apostrophe', '"=1+1"'),
    exactly('plus behind apostrophe', '"+49"'),
    exactly('asterisk by format', 'Beginn Beginn*'),
    like('error cell', /^"#/),
    exactly('atomic append', '12 x'),
    exactly('suggesting dropdown', '"vielleicht"'),
    exactly('dropdown of 600 rows', 'kept'),
    exactly('warning-only protection', 'true x'),
    exactly('column groups', '1'),
    exactly('document properties', '1000'),
    exactly('cache', '90000'),
    exactly('lock', 'true', WAIT),
    exactly('data files', 'as written', DEPLOY),
    exactly('mail quota', 'some left', WAIT),
    {
      ...like('triggers', /nightlyCheck.*sendDueEvaluations/, 'nightlyCheck, sendDueEvaluations'),
      advice: TRIGGERS,
    },
    exactly('own address', 'known', CONSENT),
    exactly('whole rows', '5:7'),
    exactly('class of a range', 'Range'),
    exactly('automatic format', '0.###############'),
    exactly('point of a pattern', german ? '3,' : '3.'),
    exactly('format after clearFormat', '0.00'),
    exactly('negative wait', 'false'),
    exactly('new protection', 'owner left out'),
    exactly('chart by title', 'Selbsttest I1:J2'),
    like('numbers as typed', /^\["/),
    exactly('two-digit years', '2029 1930'),
    exactly('number in text format', 'number'),
    exactly('percent as typed', '25%'),
    like('day among amounts', /\d/),
    like('number among days', /\d/),
    exactly('rich text', '=1, no formula'),
    exactly('list of 501', 'refused'),
    exactly('rejecting dropdown', 'refused'),
    exactly('long text', 'refused'),
    exactly('long property', 'refused'),
    exactly('inserted row', '0.00 dropdown'),
    exactly('sorted', '1 2 a b true _ / true b a 2 1 _'),
    exactly('English month names', 'March'),
    exactly('missing globals', 'setTimeout fetch URL TextEncoder structuredClone'),
    exactly('fresh globals', '1'),
    like('cost of a call', /^\d+ ms$/),
    like('append to a full tab', /^1 (?:text|date)$/),
  ];
}
