import type { AppDesk } from '../../app/desk.ts';
import { defineForm } from '../../define/form.ts';
import { nothing } from '../../define/input.ts';
import { ok } from '../../domain/result.ts';
import { tables } from '../../tables/index.ts';
import { tabSchema } from './schema.ts';
import type { HowCalls } from './shape.ts';

/** The sidebar "Zeig mir, wie": four steps, each of at most a minute, each to be skipped. */
export const showMeHow = defineForm<HowCalls, Pick<AppDesk, 'lang' | 'settings' | 'showTab'>>({
  name: 'showMeHow',
  title: { de: 'Zeig mir, wie', en: 'Show me how' },
  menu: { de: 'Zeig mir, wie…', en: 'Show me how…' },
  shown: { in: 'sidebar' },
  calls: {
    showMeHowStart: {
      input: nothing,
      run: (_, desk) => {
        const settings = desk.settings();
        return settings.ok ? ok({ lang: desk.lang, profile: settings.value.profile }) : settings;
      },
    },
    showTabHere: {
      input: tabSchema,
      run: ({ tab }, desk) => {
        desk.showTab(tables[tab].tab);
        return ok(true as const);
      },
    },
  },
});
