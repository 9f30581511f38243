import type { Day } from '../domain/day.ts';
import { both, type Text } from '../domain/text.ts';
import { settings as allSettings, type MailSwitch, mailSwitches, type SheetSettings } from '../settings/index.ts';
import type { RowIn } from '../tables/index.ts';
import { everythingIsTold } from './in-charge.ts';
import { reachable } from './recipients.ts';

interface Rows {
  readonly contacts: readonly RowIn<'contacts'>[];
  readonly associations: readonly RowIn<'associations'>[];
}

const NOBODY: Text = {
  de: 'Von Dringendem erfährt niemand: Im Tab „Koordination“ fehlt allen die Einwilligung, oder bei „Bericht“ steht „nie“.',
  en: 'Nobody is told of what is urgent: in the tab "Contacts" all lack consent, or have "never" at "Report".',
};
const NOT_ALL: Text = {
  de: 'Für alles ist niemand zuständig: Dringendes, das zu keinem Verband gehört oder zu einem ohne Kontakt, erreicht niemanden. Das ändert eine Koordination beim Bundesverband.',
  en: 'Nobody is in charge of everything: what is urgent and belongs to no association, or to one without a contact, reaches nobody. A coordination at the federal association changes that.',
};
/** Which kinds are off, by their settings' names. */
function offWords(settings: Pick<SheetSettings, MailSwitch>): readonly Text[] {
  const off = mailSwitches.filter((key) => !settings[key]);
  if (off.length === 0) return [];
  const all = off.length === mailSwitches.length;
  return [
    both((lang) => {
      const names = off.map((key) => allSettings[key].name[lang]).join(', ');
      if (all)
        return lang === 'de'
          ? 'Mails sind noch aus, keine geht hinaus. „Zeitplan…“ schaltet sie ein.'
          : 'Mails are still off, none leaves. "Schedule…" switches them on.';
      return lang === 'de'
        ? `Noch aus: ${names}. „Zeitplan…“ schaltet sie ein.`
        : `Still off: ${names}. "Schedule…" switches them on.`;
    }),
  ];
}

/** Of whom mails do not reach, what a person has to know before relying on them. Before anyone is entered, the first steps say what comes next. */
export function whoIsNotTold({ contacts, associations }: Rows, today: Day): readonly Text[] {
  if (contacts.length === 0) return [];
  const told = reachable({ contacts, associations }, today);
  if (told.length === 0) return [NOBODY];
  return everythingIsTold(told, associations) ? [] : [NOT_ALL];
}

/** The same, and which kinds of mails are off. Nothing where somebody is told of everything and all are on. */
export const mailsToSay = (rows: Rows, settings: Pick<SheetSettings, MailSwitch>, today: Day): readonly Text[] =>
  rows.contacts.length === 0 ? [] : [...whoIsNotTold(rows, today), ...offWords(settings)];
