import { indexNames } from '../domain/names.ts';
import { both, type Text } from '../domain/text.ts';
import type { AssociationChange, KnownAssociation } from './associations.ts';

/** Something that became known of an association which a register still has as it was, or lacks. */
export interface AssociationNews {
  readonly kind: AssociationChange['kind'];
  /** Names what is said, the same at every run: the present name, after a split the former one. */
  readonly key: string;
  /** A sentence without its full stop; of a new association its name. */
  readonly text: Text;
}

/** A row of a register, as far as this goes. */
export interface RegisterRow {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Rows of associations that are dissolved tell nothing any more. */
  readonly gone: boolean;
}

const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} ${and} ${names.slice(-1).join()}`;

/**
 * What became of associations that a register still has by a former name, and new ones that it lacks. Those are told
 * only to registers with more than half of the known ones: others keep a choice of their own. Changes nothing. Pure.
 */
export function associationNews(
  known: readonly KnownAssociation[],
  register: readonly RegisterRow[],
): readonly AssociationNews[] {
  const present = register.filter(({ gone }) => !gone);
  const own = indexNames(present.map(({ name }) => ({ name, aliases: [] })));
  const any = indexNames(register);
  const held = (former: readonly string[]): boolean => former.some((name) => own.find(name) !== undefined);
  const whole = known.filter(({ name, aliases }) => isHeld({ name, aliases }, any.find)).length * 2 > known.length;
  const news: AssociationNews[] = [];
  for (const { name, aliases, change } of known) {
    if (change === null) continue;
    const { kind, former } = change;
    if (kind === 'new' ? !whole || isHeld({ name, aliases }, any.find) : !held(former)) continue;
    const key = kind === 'split' ? (former[0] ?? name) : name;
    if (news.some((one) => one.key === key)) continue;
    const parts = known.flatMap((one) =>
      one.change?.kind === 'split' && one.change.former.includes(key) ? [one.name] : [],
    );
    news.push({ kind, key, text: words({ kind, name, former, parts }) });
  }
  return news;
}

/** Whether a register has an association by its name or by another one of it at its level. */
export function isHeld(
  { name, aliases }: Pick<KnownAssociation, 'name' | 'aliases'>,
  find: (typed: string) => string | undefined,
): boolean {
  const level = name.split(' ')[0] ?? '';
  return [name, ...aliases].some((one) => find(LEVELLED.test(one) ? one : `${level} ${one}`) !== undefined);
}
/* "Neukölln" alone could be a local branch of that name; "Bundesverband" is a name without a level. */
const LEVELLED = /^(OV|SV|KV|RV|BV|LV|Bundesverband)\b/;

function words({
  kind,
  name,
  former,
  parts,
}: AssociationChange & { readonly name: string; readonly parts: readonly string[] }): Text {
  return both((lang) => {
    const german = lang === 'de';
    const and = german ? 'und' : 'and';
    if (kind === 'new') return name;
    if (kind === 'merged') return `${name} ${german ? 'entstand aus' : 'was formed from'} ${listed(former, and)}`;
    if (kind === 'split')
      return german
        ? `Aus ${listed(former, and)} wurden ${listed(parts, and)}`
        : `${listed(former, and)} became ${listed(parts, and)}`;
    return `${listed(former, and)} ${german ? 'heißt jetzt' : 'is now called'} ${name}`;
  });
}
