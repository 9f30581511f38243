import type { Profile, Table } from '../../define/table.ts';
import { both, type Lang, say, type Text } from '../../domain/text.ts';
import { lastLineOf } from '../../google/append.ts';
import { readHeader } from '../../google/book.ts';
import { tabNamed } from '../../google/tabs.ts';
import { profileWord } from '../../settings/profile.ts';
import { dataTables, tables } from '../../tables/index.ts';
import type { Reader } from '../reading/reader.ts';
import { layoutIn } from '../reading/tab-reads.ts';

const unchecked = ({ tab }: Table, profile: Profile): Text =>
  both((lang) => {
    const [name, word] = [say(tab, lang), say(profileWord(profile), lang)];
    return lang === 'de'
      ? `„${name}“ gehört nicht zum Profil „${word}“: Was dort steht, haben wir nicht geprüft. „Hilfe ▸ Profil wechseln…“ nimmt es heraus.`
      : `"${name}" is not part of the profile "${word}": what stands there was not checked. "Help ▸ Change profile…" takes it out.`;
  });

/**
 * Says of tabs with rows that the profile does not have and that stand there all the same, that nobody checks them: someone
 * typed another profile, or chose it for a sheet in use. Nothing in a shared sheet, which has all that people type into.
 */
export function outOfProfile({ book, zone }: Pick<Reader, 'book' | 'zone'>, profile: Profile, lang: Lang): Text[] {
  if (profile === 'shared') return [];
  return dataTables.flatMap((name): Text[] => {
    const table: Table = tables[name];
    const sheet = table.profiles.includes(profile) ? undefined : tabNamed(book, say(table.tab, lang));
    if (!sheet) return [];
    const { headerLine } = layoutIn(table, sheet, readHeader(sheet, zone));
    return lastLineOf(sheet) > headerLine ? [unchecked(table, profile)] : [];
  });
}
