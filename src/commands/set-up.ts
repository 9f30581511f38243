import type { AppDesk } from '../app/desk.ts';
import { defineCommand } from '../define/command.ts';
import { permits } from '../define/permits.ts';
import { fail, ok } from '../domain/result.ts';
import { both, joinTexts, say, type Text } from '../domain/text.ts';
import { mailsToSay } from '../mails/to-say.ts';
import type { AssociationNews } from '../reference/association-news.ts';

const listed = (tabs: readonly Text[]): Text =>
  both((lang) => tabs.map((tab) => (lang === 'de' ? `„${say(tab, lang)}“` : `"${say(tab, lang)}"`)).join(', '));

/** Many spellings would fill the window: three stand for them, and the first steps show all. */
const SPELLINGS = 3;

/** What became of associations, as sentences. */
function newsWords(news: readonly AssociationNews[]): Text[] {
  if (news.length === 0) return [];
  const of = (...kinds: AssociationNews['kind'][]): Text[] =>
    news.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
  const [became, renamed, added] = [of('merged', 'split'), of('renamed'), of('new')];
  return [
    both((lang) => {
      const german = lang === 'de';
      const join = (texts: readonly Text[], by = ', '): string => texts.map((text) => say(text, lang)).join(by);
      const rest = renamed.length - SPELLINGS;
      const more = rest > 0 ? (german ? ` und ${rest} weitere` : ` and ${rest} more`) : '';
      return [
        german
          ? 'Was aus Verbänden geworden ist, Stand November 2024:'
          : 'What became of associations by November 2024:',
        became.length > 0 ? `${join(became, '. ')}.` : '',
        renamed.length > 0 ? `${join(renamed.slice(0, SPELLINGS))}${more}.` : '',
        added.length > 0 ? `${german ? 'Neu' : 'New'}: ${join(added)}.` : '',
      ]
        .filter((part) => part !== '')
        .join(' ');
    }),
    {
      de: 'Geändert haben wir nichts. Alles davon steht rechts unter „Erste Schritte“.',
      en: 'We changed nothing. All of it stands on the right, in "First steps".',
    },
  ];
}

/** What there is to know of mails, where the tabs that say it can be read. */
function mailWords(desk: Pick<AppDesk, 'some' | 'settings' | 'today'>): readonly Text[] {
  const [read, settings] = [desk.some(['contacts', 'associations']), desk.settings()];
  return read.ok && settings.ok ? mailsToSay(read.value, settings.value, desk.today) : [];
}

/** Creates what is missing, mends what was changed, and leads on to the first steps while the register is empty or has news. */
export const setUpCommand = defineCommand({
  name: 'setUp',
  menu: { de: 'Einrichten und reparieren', en: 'Set up and repair' },
  run: (
    desk: Pick<AppDesk, 'refusal' | 'setUp' | 'freshAssociationNews' | 'showForm' | 'some' | 'settings' | 'today'>,
  ) => {
    // Its schedules send mails from the account of whoever runs it, and it lets that person into the protected tabs. Where
    // the tab Koordination itself is broken, anybody may mend it.
    const refused = desk.refusal(permits.setUp);
    if (refused?.code === 'forbidden') return fail(refused);
    const done = desk.setUp();
    if (!done.ok) return done;
    const { created, mended, renewed, open, doubts, registered } = done.value;
    const told: Text[] = [];
    if (created.length > 0)
      told.push(
        created.length === 1
          ? both((lang) => `Tab ${say(listed(created), lang)} ${lang === 'de' ? 'angelegt' : 'created'}.`)
          : { de: `${created.length} Tabs angelegt.`, en: `${created.length} tabs created.` },
      );
    if (mended.length > 0)
      told.push(both((lang) => `${lang === 'de' ? 'Repariert' : 'Mended'}: ${say(listed(mended), lang)}.`));
    told.push(...renewed);
    if (told.length === 0 && doubts.length === 0)
      told.push({ de: 'Es war nichts zu reparieren.', en: 'There was nothing to mend.' });
    const news = doubts.length > 0 ? [] : desk.freshAssociationNews();
    if (doubts.some(({ stray }) => !stray)) desk.showForm('assignColumns');
    else if (registered === 0 || news.length > 0) desk.showForm('firstSteps');
    return ok(joinTexts([...told, ...open, ...(created.length > 0 ? [] : mailWords(desk)), ...newsWords(news)], ' '));
  },
});
