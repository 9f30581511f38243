import type { AppDesk } from '../app/desk.ts';
import { defineCommand } from '../define/command.ts';
import { permits } from '../define/permits.ts';
import { counted } from '../domain/counted.ts';
import { ok } from '../domain/result.ts';
import { type Lang, say } from '../domain/text.ts';
import { type PointWords, unnamedPoint } from '../reference/self-test.ts';
import { USUAL_LOCALE } from '../settings/locale.ts';
import { type SelfTestCheck, selfTestChecks } from './self-test-checks.ts';

const TAB = { de: 'Selbsttest', en: 'Self-test' };
const HEADS = {
  de: ['Prüfpunkt', 'Ergebnis', 'Erwartet', 'Gesehen', 'Was tun'],
  en: ['Point', 'Result', 'Expected', 'Seen', 'What to do'],
} as const;

/** One line per point, what needs a person first. */
function linesOf(
  checks: readonly SelfTestCheck[],
  observed: ReadonlyMap<string, string>,
  spoken: ReadonlyMap<string, PointWords>,
  lang: Lang,
): readonly (readonly string[])[] {
  const words = lang === 'de' ? { good: 'wie erwartet', other: 'anders' } : { good: 'as expected', other: 'different' };
  const lines = checks.map((check) => {
    const seen = observed.get(check.probe) ?? '';
    const fits = check.fits(seen);
    const { title, expected } = spoken.get(check.probe) ?? unnamedPoint(check.probe);
    return {
      fits,
      cells: [
        say(title, lang),
        fits ? words.good : words.other,
        expected ? say(expected, lang) : check.expected,
        seen,
        fits ? '' : say(check.advice, lang),
      ],
    };
  });
  return [...lines.filter(({ fits }) => !fits), ...lines.filter(({ fits }) => fits)].map(({ cells }) => cells);
}

const SEND = { de: 'Zum Einsenden', en: 'To send in' };
const COPY = {
  de: 'Diese Zelle kopieren und den technischen Ehrenamtlichen schicken. Namen und Adressen stehen nicht darin.',
  en: 'Copy this cell and send it to the technical volunteers. It holds no names and no addresses.',
};

/** All answers as one text in one cell, in an order that does not depend on what fits. */
const textOf = (checks: readonly SelfTestCheck[], observed: ReadonlyMap<string, string>, today: string): string =>
  [`Selbsttest ${today}`, ...checks.map(({ probe }) => `${probe}: ${observed.get(probe) ?? ''}`)].join('\n');

/** Asks the platform, from inside the real sheet, what test/parity.md lists as checkable, and writes a tab with the answers. */
export const selfTest = defineCommand({
  name: 'selfTest',
  menu: { de: 'Selbsttest', en: 'Self-test' },
  ...permits.selfTest,
  run: (
    desk: Pick<AppDesk, 'sheetLang' | 'today' | 'settings' | 'observePlatform' | 'pointWords' | 'writePlainTab'>,
  ) => {
    const settings = desk.settings();
    const checks = selfTestChecks(settings.ok ? settings.value.locale : USUAL_LOCALE);
    const observed = desk.observePlatform();
    const lines = linesOf(checks, observed, desk.pointWords(), desk.sheetLang);
    const text = textOf(checks, observed, desk.today);
    const send = [say(SEND, desk.sheetLang), '', '', text, say(COPY, desk.sheetLang)];
    desk.writePlainTab(TAB, [[...HEADS[desk.sheetLang]], ...lines, send]);
    const different = checks.filter((check) => !check.fits(observed.get(check.probe) ?? '')).length;
    return ok(
      different === 0
        ? {
            de: `${counted(lines.length, 'Punkt', 'Punkte')} wie erwartet. Mehr steht im Tab „Selbsttest“.`,
            en: `${counted(lines.length, 'point', 'points')} as expected. The tab "Self-test" says more.`,
          }
        : {
            de: `${different} von ${counted(lines.length, 'Punkt', 'Punkten')} ${different === 1 ? 'ist' : 'sind'} anders. Was zu tun ist, steht im Tab „Selbsttest“.`,
            en: `${different} of ${counted(lines.length, 'point', 'points')} ${different === 1 ? 'differs' : 'differ'}. The tab "Self-test" says what to do.`,
          },
    );
  },
});
