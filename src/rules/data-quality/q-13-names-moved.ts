import { movedNames } from '../../domain/moved-names.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import { fill } from '../kit/words.ts';

export const namesMoved = defineDatasetRule({
  id: 'Q-13',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Name steht neben den Angaben eines anderen', en: "A name stands beside another one's data" },
  about: {
    de: 'Ein Verband heißt jetzt wie zuletzt eine andere Zeile. So ist es, wenn jemand nur die Spalte „Name“ sortiert oder verschiebt.',
    en: 'An association is now called as another row was at the last check: so it is where somebody sorted or moved the column "Name" alone.',
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  check: ({ associations }, { namesBefore }) => {
    if (namesBefore === undefined) return [];
    const named = associations.flatMap(({ id, values }) =>
      values.name === undefined ? [] : [[id, values.name] as const],
    );
    const moved = movedNames(Object.fromEntries(named), namesBefore());
    return associations.flatMap((row) => {
      const one = moved.get(row.id);
      return one ? [hitAt('associations', row, 'name', { ...one, now: row.values.name ?? '' })] : [];
    });
  },
  message: ({ before, now, from }) =>
    fill(
      {
        de: '{now} hieß bei der letzten Prüfung {before}. Land, Postfach und alles andere hier gehören wohl noch zu {before}. {now} stand bei {from}.',
        en: '{now} was {before} at the last check. Land, mailbox and all else here probably still belong to {before}. {now} stood at {from}.',
      },
      { before, now, from },
    ),
  next: {
    de: 'Die Namen zurückschieben (Strg+Z, Versionsverlauf). Ist alles richtig, dann akzeptieren.',
    en: 'Move the names back (Ctrl+Z, version history). If all is right, accept it.',
  },
});
