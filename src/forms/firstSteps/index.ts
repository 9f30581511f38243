import type { AppDesk } from '../../app/desk.ts';
import { defineForm } from '../../define/form.ts';
import { nothing, onlyOperation } from '../../define/input.ts';
import { permits } from '../../define/permits.ts';
import type { Reading } from '../../define/use-case.ts';
import { ok, type Result } from '../../domain/result.ts';
import { tables } from '../../tables/index.ts';
import { languageSchema, profileSchema, tabSchema } from './schema.ts';
import type { FirstSteps, StepCalls } from './shape.ts';

type StepsDesk = Pick<
  AppDesk,
  | ('lang' | 'sheetLang' | 'today' | 'some' | 'settings')
  | (
      | 'ownAddress'
      | 'showTab'
      | 'offeredAssociations'
      | 'associationNews'
      | 'seedAssociations'
      | 'chooseProfile'
      | 'chooseLanguage'
    )
>;

function start(desk: Reading<StepsDesk>): Result<FirstSteps> {
  const read = desk.some(['associations', 'contacts']);
  if (!read.ok) return read;
  const settings = desk.settings();
  if (!settings.ok) return settings;
  const offered = desk.offeredAssociations();
  if (!offered.ok) return offered;
  const own = desk.ownAddress();
  const address = own.ok ? own.value : '';
  const me = read.value.contacts.find(
    ({ values: { email, signedOffOn } }) =>
      address !== '' &&
      email?.toLowerCase() === address.toLowerCase() &&
      (signedOffOn === undefined || signedOffOn > desk.today),
  );
  return ok({
    ...{ lang: desk.lang, sheetLang: desk.sheetLang, address, role: me?.values.role },
    profile: settings.value.profile,
    registered: read.value.associations.length,
    offered: offered.value,
    news: desk.associationNews(read.value.associations).map(({ text }) => text),
  });
}

/** The sidebar "Erste Schritte": who sets the sheet up chooses a profile and is led to associations, contacts and visits. */
export const firstSteps = defineForm<StepCalls, StepsDesk>({
  name: 'firstSteps',
  title: { de: 'Erste Schritte', en: 'First steps' },
  menu: { de: 'Erste Schritte…', en: 'First steps…' },
  shown: { in: 'sidebar' },
  calls: {
    firstStepsStart: { input: nothing, run: (_, desk) => start(desk) },
    seedAssociations: {
      input: onlyOperation,
      writes: true,
      ...permits.setUp,
      run: ({ operation }, desk) => {
        const added = desk.seedAssociations(operation);
        return added.ok ? ok({ added: added.value }) : added;
      },
    },
    showTabOf: {
      input: tabSchema,
      run: ({ tab }, desk) => {
        desk.showTab(tables[tab].tab);
        return ok(true as const);
      },
    },
    chooseLanguage: {
      input: languageSchema,
      writes: true,
      ...permits.setUp,
      run: ({ lang }, desk) => {
        const chosen = desk.chooseLanguage(lang);
        return chosen.ok ? ok({ lang: desk.lang, sheetLang: chosen.value.lang, left: chosen.value.left }) : chosen;
      },
    },
    chooseProfile: {
      input: profileSchema,
      writes: true,
      ...permits.setUp,
      run: ({ profile }, desk) => desk.chooseProfile(profile),
    },
  },
});
