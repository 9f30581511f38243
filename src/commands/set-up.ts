import type { AppDesk } from '../app/desk.ts';
import { defineCommand } from '../define/command.ts';
import type { Desk } from '../define/use-case.ts';
import { fail, ok } from '../domain/result.ts';
import { both, joinTexts, say, type Text } from '../domain/text.ts';
import type { Dataset } from '../tables/index.ts';

const listed = (tabs: readonly Text[]): Text =>
  both((lang) => tabs.map((tab) => (lang === 'de' ? `„${say(tab, lang)}“` : `"${say(tab, lang)}"`)).join(', '));

/** Creates what is missing, mends what was changed, and leads on to the first steps while the register is empty. */
export const setUpCommand = defineCommand<Dataset>({
  name: 'setUp',
  menu: { de: 'Einrichten und reparieren', en: 'Set up and repair' },
  run: (given: Desk<Dataset>) => {
    const desk = given as AppDesk;
    // Its schedules send mails from the account of whoever runs it, and it lets that person into the protected tabs. Where
    // the tab Koordination itself is broken, anybody may mend it.
    const refused = desk.refusal({ roles: ['coordination'], whileNobodyCoordinates: true });
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
    if (doubts.some(({ stray }) => !stray)) desk.showForm('assignColumns');
    else if (registered === 0) desk.showForm('firstSteps');
    return ok(joinTexts([...told, ...open], ' '));
  },
});
