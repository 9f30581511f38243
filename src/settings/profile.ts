import { defineSetting, oneOf } from '../define/setting.ts';
import { ALL_PROFILES, type Profile } from '../define/table.ts';
import { fail, ok } from '../domain/result.ts';
import { fold } from '../domain/spelling.ts';
import { say, type Text } from '../domain/text.ts';

const WORD_OF_PROFILE: Readonly<Record<Profile, Text>> = {
  shared: { de: 'gemeinsam', en: 'shared' },
  network: { de: 'Verbund', en: 'network' },
  treasury: { de: 'Kasse', en: 'treasury' },
};
/** The profile's word in the tab Einstellungen. */
export const profileWord = (profile: Profile): Text => WORD_OF_PROFILE[profile];

const WORDS = ALL_PROFILES.map(profileWord);

/** Which tabs the sheet has. */
export const profile = defineSetting<Profile>({
  name: { de: 'Profil', en: 'Profile' },
  explanation: {
    de: '„gemeinsam“: alle Tabs. „Verbund“: ohne Spenden. „Kasse“: Spenden und was dazugehört.',
    en: '"shared": all tabs. "network": without contributions. "treasury": contributions and what they need.',
  },
  preset: profileWord('shared'),
  first: (sheet) => say(profileWord(sheet.profile), sheet.lang),
  words: WORDS,
  otherwise: 'shared',
  read: (typed) => {
    const word = fold(typed);
    const found = ALL_PROFILES.find((one) => [fold(profileWord(one).de), profileWord(one).en].includes(word));
    return found ? ok(found) : fail(oneOf(WORDS));
  },
});
