import { readdirSync, readFileSync } from 'node:fs';
import { developmentPhrases } from './development.ts';
import { doorNotes } from './door-notes.ts';
import { freshPhrases } from './fresh.ts';
import { firstHeldOut } from './held-out-1.ts';
import { secondHeldOut } from './held-out-2.ts';
import { thirdHeldOut } from './held-out-3.ts';
import { fourthHeldOut } from './held-out-4.ts';
import { othersPhrases } from './others.ts';
import { sightedNotes } from './sighted-notes.ts';
import { firstUnseen } from './unseen-1.ts';
import { secondUnseen } from './unseen-2.ts';
import { thirdUnseen } from './unseen-3.ts';
import { fourthUnseen } from './unseen-4.ts';
import { fifthUnseen } from './unseen-5.ts';
import { sixthUnseen } from './unseen-6.ts';
import { seventhUnseen } from './unseen-7.ts';
import { eighthUnseen } from './unseen-8.ts';
import { ninthUnseen } from './unseen-9.ts';
import { tenthUnseen } from './unseen-10.ts';
import { eleventhUnseen } from './unseen-11.ts';

/** A note with what it holds, `–` for nothing, as one of the lists has it. */
export interface LabelledNote {
  readonly list: string;
  readonly labels: ReadonlySet<string>;
  readonly text: string;
}

const read = (list: string, text: string): readonly LabelledNote[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [labels = '', note = ''] = line.split(' | ');
      return { list, labels: new Set(labels.split(',')), text: note };
    });

/**
 * Written for the classifier to learn from, each list by somebody who saw no other list, no pattern and no code: notes of canvassing,
 * stalls, rides, depots and minutes, half of them with nothing in them and most of those near misses. Everything in them is invented.
 * A line: labels, the note, its scene.
 */
const FOLDER = new URL('./notes/', import.meta.url);
const written = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(FOLDER).map((name) => [name.replace('.txt', ''), readFileSync(new URL(name, FOLDER), 'utf8')]),
  );

/** All lists of labelled notes, whatever else tests them: what the classifier learns from. A note in two of them counts once. */
export const labelledNotes: readonly LabelledNote[] = [
  ...new Map(
    Object.entries({
      ...{ development: developmentPhrases, doors: doorNotes.join(''), fresh: freshPhrases, others: othersPhrases },
      ...{ 'held-out-1': firstHeldOut, 'held-out-2': secondHeldOut, 'held-out-3': thirdHeldOut },
      ...{ 'held-out-4': fourthHeldOut, sighted: sightedNotes.join(''), 'unseen-1': firstUnseen },
      ...{ 'unseen-2': secondUnseen, 'unseen-3': thirdUnseen.join(''), 'unseen-4': fourthUnseen },
      ...{ 'unseen-5': fifthUnseen, 'unseen-6': sixthUnseen, 'unseen-7': seventhUnseen, 'unseen-8': eighthUnseen },
      ...{ 'unseen-9': ninthUnseen, 'unseen-10': tenthUnseen, 'unseen-11': eleventhUnseen },
      ...written(),
    })
      .flatMap(([list, text]) => read(list, text))
      .map((note) => [note.text, note] as const),
  ).values(),
];
