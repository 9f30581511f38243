import { lostMany } from '../../domain/lost-rows.ts';
import { dataTables, tables } from '../../tables/index.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitTab } from '../kit/define-dataset.ts';
import { fill } from '../kit/words.ts';

export const rowsLost = defineDatasetRule({
  id: 'Q-14',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Viele Zeilen sind weg', en: 'Many rows are gone' },
  about: {
    de: 'Seit der letzten Prüfung fehlt mehr als die Hälfte eines Tabs. Gemeint sind zehn und mehr, oder alle von mindestens dreien.',
    en: 'A tab holds less than half of the rows that it held at the last check, and ten fewer at least. Or none of three and more.',
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  check: (dataset, { rowsBefore, settings }) => {
    if (rowsBefore === undefined) return [];
    const before = rowsBefore();
    const unread = new Set((dataset.unread ?? []).map(({ table }) => table));
    return dataTables.flatMap((table) => {
      const were = before[table] ?? 0;
      const isOurs = tables[table].profiles.includes(settings.profile) && !unread.has(table);
      if (!isOurs || !lostMany(were, dataset[table].length)) return [];
      return [hitTab(table, { ...tables[table].tab, were: String(were) })];
    });
  },
  message: ({ de, en, were }) =>
    fill(
      {
        de: 'Im Tab „{de}“ standen zuletzt {were} Zeilen, die meisten sind weg.',
        en: 'Tab "{en}" held {were} rows at the last check, most of them are gone.',
      },
      { de, en, were },
    ),
  next: {
    de: 'War es ein Versehen? Strg+Z oder der Versionsverlauf holt sie zurück. War es Absicht, dann akzeptieren.',
    en: 'Was it an accident? Ctrl+Z or the version history brings them back. If it was meant, accept it.',
  },
});
