import type { AppDesk } from '../../app/desk.ts';
import { defineForm } from '../../define/form.ts';
import { nothing } from '../../define/input.ts';
import { permits } from '../../define/permits.ts';
import { ok } from '../../domain/result.ts';
import { readSettings } from '../../settings/index.ts';
import type { HelpCalls } from './shape.ts';

type HelpDesk = Pick<AppDesk, 'lang' | 'actor' | 'settings' | 'ownAddress' | 'refusal'>;

/** The sidebar "Hilfe": what this is, what comes next, who decides what, and whom to ask. */
export const help = defineForm<HelpCalls, HelpDesk>({
  name: 'help',
  title: { de: 'Hilfe', en: 'Help' },
  menu: { de: 'Hilfe…', en: 'Help…' },
  shown: { in: 'sidebar' },
  calls: {
    helpStart: {
      input: nothing,
      run: (_, desk) => {
        const settings = desk.settings();
        // Whoever opens the help first of all reads it all the same.
        const isSetUp = settings.ok || settings.problem.code !== 'not-set-up';
        if (!settings.ok && isSetUp) return settings;
        const own = desk.ownAddress();
        const { contact: entered, role, unread } = desk.actor();
        const { profile, contact, handbook } = settings.ok ? settings.value : readSettings({});
        const mayCoordinate = desk.refusal(permits.sendMails) === undefined;
        return ok({
          ...{ isSetUp, lang: desk.lang, profile, contact, handbook, address: own.ok ? own.value : '' },
          ...{ entered: entered !== undefined, unread, role: mayCoordinate ? ('coordination' as const) : role },
          // While nobody coordinates, setting up is open to whoever may do no more than that.
          coordinated: mayCoordinate || desk.refusal(permits.setUp) !== undefined,
        });
      },
    },
  },
});
