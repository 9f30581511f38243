import type { Lang } from '../domain/text.ts';

/** A side of a visit or partnership that nobody writes to, and why. */
export interface Unreached {
  readonly name: string;
  readonly why: 'nobody' | 'no mails' | 'dissolved';
}

/** What whoever hears of it is asked to do there. */
type Asked = 'pass on' | 'ask';

const ASK: Readonly<Record<Asked, Readonly<Record<Lang, string>>>> = {
  'pass on': { de: 'Bitte sagt es dort weiter.', en: 'Please pass it on there.' },
  ask: { de: 'Bitte fragt dort nach.', en: 'Please ask there.' },
};

function whyWords(why: Unreached['why'], names: readonly string[], lang: Lang): string {
  const [one, all] = [names.length === 1, names.join(lang === 'de' ? ' und ' : ' and ')];
  if (lang === 'de') {
    if (why === 'dissolved') return `${all} ${one ? 'ist' : 'sind'} aufgelöst.`;
    if (why === 'nobody') return `${all} ${one ? 'hat' : 'haben'} weder Postfach noch Kontakt.`;
    return `${all} ${one ? 'bekommt' : 'bekommen'} keine Mails: abgemeldet, „nie“ oder ohne Einwilligung.`;
  }
  if (why === 'dissolved') return `${all} ${one ? 'is' : 'are'} dissolved.`;
  if (why === 'nobody') return `${all} ${one ? 'has' : 'have'} neither mailbox nor contact.`;
  return `${all} ${one ? 'gets' : 'get'} no mails: signed off, "never" or without consent.`;
}

/** Which sides no mail reaches, why, and what to do about it; `''` where all are reached. */
export function unreachedWords(unreached: readonly Unreached[], asked: Asked, lang: Lang): string {
  const told = (['dissolved', 'no mails', 'nobody'] as const).flatMap((why) => {
    const names = unreached.flatMap((one) => (one.why === why ? [one.name] : []));
    return names.length === 0 ? [] : [whyWords(why, names, lang)];
  });
  return told.length === 0 ? '' : [...told, ASK[asked][lang]].join(' ');
}
