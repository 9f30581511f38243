import { formatNumber } from '../../domain/number.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { ScopeTold, Standing } from './scope.ts';

const few = (names: readonly string[], lang: Lang): string =>
  names.length <= 5
    ? names.join(', ')
    : `${names.slice(0, 4).join(', ')} ${lang === 'de' ? 'und' : 'and'} ${names.length - 4} ${lang === 'de' ? 'weitere' : 'more'}`;

/** Why someone is measured, or no longer is. */
const WHY: Readonly<Record<Standing | 'out', Text>> = {
  seeking: { de: 'sucht', en: 'seeking' },
  partnership: { de: 'Partnerschaft', en: 'partnership' },
  received: { de: 'bekam Hilfe', en: 'received help' },
  helper: { de: 'half nur', en: 'only helped' },
  new: { de: 'neu dabei', en: 'new' },
  unknown: { de: 'Stunden unbekannt', en: 'hours unknown' },
  out: { de: 'weder Suche noch Partnerschaft', en: 'neither seeking nor in a partnership' },
};

type Moved = readonly { readonly name: string; readonly standing: Standing | undefined }[];
const moved = (all: Moved, lang: Lang): string =>
  few(
    all.map(({ name, standing }) => `${name} (${WHY[standing ?? 'out'][lang]})`),
    lang,
  );

/** Who is measured, who stands beside, and why these are more or fewer than in the period before. */
export function scopeLines(of: ScopeTold, lang: Lang): readonly string[] {
  const { n, nBefore, helpers, newOnes, unknown, came, left, hoursFrom, visits } = of;
  const count = formatNumber(n, lang, 0);
  const german = lang === 'de';
  const measured = german
    ? `Gemessen ${n === 1 ? 'ist ein Verband' : `sind ${count} Verbände`}: sucht, hat eine aktive Partnerschaft oder bekam Hilfe. Stunden aus ${hoursFrom} von ${visits} ${visits === 1 ? 'Einsatz' : 'Einsätzen'}.`
    : `Measured ${n === 1 ? 'is one association' : `are ${count} associations`}: seeking, in an active partnership, or helped. Hours from ${hoursFrom} of ${visits} ${visits === 1 ? 'visit' : 'visits'}.`;
  const beside = [
    [helpers, { de: `${helpers.length === 1 ? 'gab' : 'gaben'} nur Hilfe`, en: 'only gave help' }],
    [newOnes, { de: 'seit unter 30 Tagen dabei', en: 'with us for under 30 days' }],
    [
      unknown,
      {
        de: `${unknown.length === 1 ? 'bekam' : 'bekamen'} Hilfe, Stunden unbekannt`,
        en: 'received help, hours unknown',
      },
    ],
  ] as const;
  const others = beside
    .filter(([names]) => names.length > 0)
    .map(([names, words]) => `${names.length} ${words[lang]} (${few(names, lang)})`);
  const changed = [
    ...(came.length === 0 ? [] : [`${german ? 'dazu' : 'came'}: ${moved(came, lang)}`]),
    ...(left.length === 0 ? [] : [`${german ? 'weg' : 'left'}: ${moved(left, lang)}`]),
  ];
  return [
    measured,
    ...(others.length === 0 ? [] : [`${german ? 'Daneben' : 'Beside'}: ${others.join('; ')}.`]),
    ...(changed.length === 0
      ? []
      : [`${german ? `Davor waren es ${nBefore}` : `Before there were ${nBefore}`}; ${changed.join('; ')}.`]),
    german
      ? 'Für frühere Zeiträume gelten „Partnersuche“ und „ruhend“, wie sie heute eingetragen sind.'
      : 'For former periods "partner search" and "dormant" are taken as they stand today.',
  ];
}
