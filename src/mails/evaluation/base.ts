import { counted } from '../../domain/counted.ts';
import type { Lang } from '../../domain/text.ts';
import type { Dataset, RowIn } from '../../tables/index.ts';
import { charges } from '../../tables/options.ts';
import type { Scope } from '../in-charge.ts';
import { type Base, type Memory, markOf } from './told.ts';

type Contact = Pick<RowIn<'contacts'>, 'values'>;
type Register = Dataset['associations'];

const markOfPost = (id: string, charge: string | undefined): string => markOf(`${id}|${charge ?? ''}`);

/** What a contact is in charge of, as a mark: association and "Zuständig für". */
export const scopeMark = ({ values: { association, charge } }: Contact, register: Register): string =>
  markOfPost(register.find(({ values }) => values.name === association)?.id ?? '', charge);

/** The associations that a mail counts, as they are remembered: a new name is no new association. */
export function baseOf({ names }: Scope, register: Register): Base {
  const wanted = new Set(names);
  const ids = register.flatMap(({ id, values: { name = '' } }) => (wanted.has(name) ? [id] : []));
  return { count: ids.length, mark: markOf([...ids].sort().join('|')) };
}

const CHARGES = [undefined, ...charges.map(({ key }) => key)] as const;

/** What was changed in a contact's row since the last mail; nothing where that stands as it did. */
function rowChanged(
  { values: { association = '', charge } }: Contact,
  mark: string,
  register: Register,
  lang: Lang,
): string {
  const nothing = lang === 'de' ? 'nichts' : 'nothing';
  const said = (key: string | undefined): string => {
    const label = charges.find((one) => one.key === key)?.label[lang];
    return label === undefined ? nothing : lang === 'de' ? `„${label}“` : `"${label}"`;
  };
  const own = register.find(({ values }) => values.name === association)?.id ?? '';
  if (CHARGES.some((one) => markOfPost(own, one) === mark)) {
    const former = CHARGES.find((one) => markOfPost(own, one) === mark);
    return lang === 'de'
      ? `In Deiner Zeile steht bei „Zuständig für“ jetzt ${said(charge)}, vorher ${said(former)}`
      : `Your row now says ${said(charge)} at "Told about", before that ${said(former)}`;
  }
  const left = register.find(({ id }) => CHARGES.some((one) => markOfPost(id, one) === mark))?.values.name;
  const before = left === undefined ? '' : lang === 'de' ? `, vorher ${left}` : `, before that ${left}`;
  return lang === 'de'
    ? `In Deiner Zeile steht jetzt ${association}${before}`
    : `Your row now names ${association}${before}`;
}

const howMany = (count: number, lang: Lang): string =>
  lang === 'de' ? counted(count, 'Verband', 'Verbände') : counted(count, 'association', 'associations');

/** What a contact is told of, and what mails told before. */
export interface Counted {
  readonly contact: Contact;
  readonly memory: Pick<Memory, 'scope' | 'base'>;
  readonly scope: Scope;
  readonly register: Register;
}

/** Whether a mail counts other associations than the one before it, as far as somebody kept it. */
const isOther = ({ contact, memory, scope, register }: Counted): boolean =>
  memory.base === undefined
    ? memory.scope !== undefined && memory.scope !== scopeMark(contact, register)
    : memory.base.mark !== baseOf(scope, register).mark;

/** Whether figures of before are no comparison: of everything, what was counted then is counted still. */
export const isIncomparable = (given: Counted): boolean =>
  isOther(given) && !(given.scope.all && given.memory.scope === scopeMark(given.contact, given.register));

/** That a mail counts other associations than the one before it, how many, and why; empty where it counts the same. */
export function baseChanged(given: Counted, lang: Lang): string {
  if (!isOther(given)) return '';
  const { contact, memory, scope, register } = given;
  const isMoved = memory.scope !== undefined && memory.scope !== scopeMark(contact, register);
  const many = howMany(baseOf(scope, register).count, lang);
  const former = memory.base && howMany(memory.base.count, lang);
  const why = isMoved ? rowChanged(contact, memory.scope, register, lang) : REGISTER[lang];
  const before = former === undefined ? '' : former === many ? SWAPPED[lang] : LAST[lang](former);
  const late = isIncomparable(given) ? ` ${NO_LATE[lang]}` : '';
  return `${why}: ${lang === 'de' ? 'Diese Mail zählt' : 'this mail counts'} ${many}${before}.${late}`;
}

const REGISTER = { de: 'Das Register der Verbände hat sich geändert', en: 'The register of associations has changed' };
const SWAPPED = { de: ', aber andere als die letzte', en: ', but others than the last one' };
const LAST = {
  de: (former: string): string => `, die letzte zählte ${former}`,
  en: (former: string): string => `, the last one counted ${former}`,
};
const NO_LATE = {
  de: 'Mit früheren Mails ist das nicht zu vergleichen: Was für Monate davor nachgemeldet wurde, steht nicht darin.',
  en: 'It cannot be compared with former mails: what was reported late for months before is not in it.',
};
