import type { AppDesk } from '../app/desk.ts';
import type { LanguageSwitch } from '../app/runs/switch-language.ts';
import { defineCommand } from '../define/command.ts';
import { permits } from '../define/permits.ts';
import { counted } from '../domain/counted.ts';
import { formatNumber } from '../domain/number.ts';
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
      const more = rest > 0 ? (german ? ` und ${counted(rest, 'weiterer', 'weitere')}` : ` and ${rest} more`) : '';
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
      en: 'We changed nothing. All of it is on the right, in "First steps".',
    },
  ];
}

/** What there is to know of mails, where the tabs that say it can be read. */
function mailWords(desk: Pick<AppDesk, 'some' | 'settings' | 'today'>): readonly Text[] {
  const [read, settings] = [desk.some(['contacts', 'associations']), desk.settings()];
  return read.ok && settings.ok ? mailsToSay(read.value, settings.value, desk.today) : [];
}

const SWITCH: Text = { de: 'Sprache umstellen', en: 'Switch the language' };

const cellsIn = ({ cells, tabs }: LanguageSwitch): Text =>
  both((lang) => {
    const count = formatNumber(cells, lang, 0);
    return lang === 'de'
      ? `${count} ${cells === 1 ? 'Auswahl' : 'Auswahlen'} in ${tabs} ${tabs === 1 ? 'Tab' : 'Tabs'}`
      : `${count} ${cells === 1 ? 'choice' : 'choices'} in ${tabs} ${tabs === 1 ? 'tab' : 'tabs'}`;
  });

/** What will follow, before anything is written. */
const switchWords = (preview: LanguageSwitch): Text =>
  joinTexts(
    [
      preview.to === 'de'
        ? { de: 'Die Tabelle wird deutsch: bis zu', en: 'The sheet becomes German: up to' }
        : { de: 'Die Tabelle wird englisch: bis zu', en: 'The sheet becomes English: up to' },
      joinTexts(
        [
          cellsIn(preview),
          {
            de: 'Tabs, Überschriften, Listen, Prüfung und Prüfhinweise.',
            en: 'tabs, headers, lists, Check and findings.',
          },
        ],
        ', ',
      ),
      {
        de: 'Tage und Beträge schreibt die Datei dann wie ihre Sprache. Formeln und was Menschen in eigenen Worten geschrieben haben bleiben.',
        en: 'The file then writes days and amounts as its language does. Formulas and what people wrote in their own words stay.',
      },
      ...preview.left,
      {
        de: 'Zurück geht es mit „Rückgängig machen…“. Umstellen?',
        en: 'The way back is "Undo…". Switch?',
      },
    ],
    ' ',
  );

const NOT_SWITCHED: Text = {
  de: 'Nichts umgestellt. Stell die Sprache im Tab „Einstellungen“ zurück: Bis dahin schreibt das Werkzeug schon in der neuen.',
  en: 'Nothing was switched. Set the language back in the tab "Settings": until then the tool writes in the new one.',
};

const switchedWords = (switched: LanguageSwitch): Text =>
  joinTexts(
    [
      cellsIn(switched),
      switched.to === 'de'
        ? { de: 'stehen jetzt auf Deutsch.', en: 'are German now.' }
        : { de: 'stehen jetzt auf Englisch.', en: 'are English now.' },
      {
        de: 'Menü und Formulare sprechen die Sprache des eigenen Kontos. Zurück: „Rückgängig machen…“.',
        en: 'Menu and forms speak the language of each account. Back: "Undo…".',
      },
    ],
    ' ',
  );

const WAS_THERE: Text = {
  de: 'Stand darin schon etwas, auch Status und Begründungen, holt es nur „Datei ▸ Versionsverlauf“ zurück.',
  en: 'If something stood there, statuses and reasons too, only "File ▸ Version history" brings it back.',
};

/** Creates what is missing, mends what was changed, and leads on to the first steps while the register is empty or has news. */
export const setUpCommand = defineCommand({
  name: 'setUp',
  menu: { de: 'Einrichten und reparieren', en: 'Set up and repair' },
  run: (
    desk: Pick<
      AppDesk,
      | ('refusal' | 'languagePreview' | 'agreed' | 'setUp' | 'freshAssociationNews' | 'showForm')
      | ('some' | 'settings' | 'today')
    >,
  ) => {
    // Its schedules send mails from the account of whoever runs it, and it lets that person into the protected tabs. Where
    // the tab Koordination itself is broken, anybody may mend it.
    const refused = desk.refusal(permits.setUp);
    if (refused?.code === 'forbidden') return fail(refused);
    const preview = desk.languagePreview();
    const asked = preview.ok && preview.value ? desk.agreed(SWITCH, switchWords(preview.value)) : true;
    if (!asked) return ok(NOT_SWITCHED);
    const done = desk.setUp();
    if (!done.ok) return done;
    const { created, mended, renewed, open, doubts, registered, switched, waits } = done.value;
    const told: Text[] = switched ? [switchedWords(switched), ...switched.left] : [];
    if (waits) told.push(waits);
    if (created.length > 0)
      told.push(
        created.length === 1
          ? both((lang) => `Tab ${say(listed(created), lang)} ${lang === 'de' ? 'angelegt' : 'created'}.`)
          : { de: `${created.length} Tabs angelegt.`, en: `${created.length} tabs created.` },
      );
    if (created.length > 0 && (registered ?? 0) > 0) told.push(WAS_THERE);
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
