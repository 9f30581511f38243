import type { Day } from '../domain/day.ts';
import type { Text } from '../domain/text.ts';
import type { SheetSettings } from '../settings/index.ts';
import { barred } from '../tables/contacts.ts';
import type { RowIn } from '../tables/index.ts';
import { everythingIsTold } from './in-charge.ts';

interface Rows {
  readonly contacts: readonly RowIn<'contacts'>[];
  readonly associations: readonly RowIn<'associations'>[];
}

const NOBODY: Text = {
  de: 'Von Dringendem erfährt niemand: Im Tab „Koordination“ steht noch niemand mit Einwilligung.',
  en: 'Nobody is told of what is urgent: in the tab "Contacts" nobody has agreed yet.',
};
const NOT_ALL: Text = {
  de: 'Für alles ist niemand zuständig: Dringendes, das zu keinem Verband gehört oder zu einem ohne Kontakt, erreicht niemanden. Das ändert eine Koordination beim Bundesverband.',
  en: 'Nobody is in charge of everything: what is urgent and belongs to no association, or to one without a contact, reaches nobody. A coordination at the federal association changes that.',
};
const OFF: Text = {
  de: 'Mails zu Dringendem sind noch aus. „Zeitplan…“ schaltet sie ein.',
  en: 'Mails on what is urgent are still off. "Schedule…" switches them on.',
};

/** Of whom mails reach: what a person has to know before relying on them. Nothing where somebody is told of everything and all are on. */
export function mailsToSay(
  { contacts, associations }: Rows,
  settings: Pick<SheetSettings, 'mailUrgent'>,
  today: Day,
): readonly Text[] {
  const reachable = contacts.filter((contact) => barred(contact, today) === undefined);
  // Before anyone is entered, the first steps say what comes next.
  if (contacts.length === 0) return [];
  if (reachable.length === 0) return [NOBODY];
  return [...(everythingIsTold(reachable, associations) ? [] : [NOT_ALL]), ...(settings.mailUrgent ? [] : [OFF])];
}
