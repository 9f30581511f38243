/** An example of what once lost or guessed rows, and the test that shows its right outcome through the built script. */
export interface Example {
  readonly what: string;
  readonly file: string;
  /** Of the test, or of the group of tests, as it stands in the file. */
  readonly test: string;
}

const HEADERS = 'test/integration/headers.test.ts';
const TABS = 'test/integration/tab-in-doubt.test.ts';
const SAVE = 'test/app/apply/save.test.ts';
const UNDO = 'test/app/apply/undo.test.ts';
const MAILS = 'test/app/apply/mails.test.ts';
const RELATIVES = 'test/simulation/relatives.test.ts';
const MUTATIONS = 'test/simulation/mutations.ts';

const of = (file: string, examples: Readonly<Record<string, string>>): Example[] =>
  Object.entries(examples).map(([what, test]) => ({ what, file, test }));

/** A column is known by its name, never by what stands in it. */
export const columnsByName: readonly Example[] = [
  ...of('test/contracts/headers.test.ts', {
    'notes that name a column apart from every other of its tab':
      'the note on each header names its column and no other',
  }),
  ...of(HEADERS, {
    'an emptied header row, two neighbours': 'comes back by its note, also two neighbours at once and a whole row',
    'a header without its note: asked, with three values and the missing headers':
      'is asked for where its note is gone too, and nothing is written before',
    'the answers: one operation, one undo': 'is given back by the answers, as one operation with one undo',
    'none of these': '"none of these" leaves the column as it is and makes a new one',
    'a note that a person wrote': 'keeps a note that a person wrote, and asks',
    'a title row above': 'a title above it may stay: typing, saving, checking and undo work below',
    'the header row deleted': 'gone: it is said, no data row is taken for it, and it is set above the data',
    'a header twice': 'a header that stands twice is named with both places, and nothing is read until it is settled',
    'a renamed tab and a new one of its name': 'is asked for in the dialog, with the rows of both',
    'its undo': 'stays as it is where the new one is chosen, which setup knows from then on; one undo',
    'random damage, repaired and compared':
      'after the repair each cell lies under the header it was written under, or under none of ours',
  }),
  ...of('test/integration/header-damage.test.ts', {
    'copies of columns, with and without their notes, and damage of every other kind, to every kept sheet':
      'each cell stays in its column, and no column gets a name that is not its own',
  }),
  ...of('test/mails/titled.test.ts', {
    'the first ten rows, by mails too': 'a title of %s lines above every tab changes no mail, and none leaves twice',
    'below them: a line in the job’s log and in Prüfhinweise':
      'headers below the tenth line are none: no mail counts without them, and Prüfhinweise and the log of the job say so',
  }),
  ...of('test/integration/which-tab.test.ts', {
    'one toast while typing': 'typing is left unanswered in either, with one toast',
    'a save and an undo while it is open': '%s: a save and an undo are refused, and nothing is written',
    'the others go on': '%s: a check goes on with the others',
    'Prüfhinweise and the job’s log say it': 'the night leaves both alone, and says so in its log and in Prüfhinweise',
  }),
];

/** Nothing is lost while people work. */
export const nothingLost: readonly Example[] = [
  ...of(SAVE, {
    'save ∥ a column inserted or moved': '%s: every value stands under its header, at every call',
    'save ∥ rows typed below or inserted': '%s: nobody loses anything, at every call',
    'Protokoll renamed or missing: refused before anything is written': 'missing or renamed: nothing is written',
    'Protokoll that goes away meanwhile': '%s while a visit is saved: refused and nothing written, or saved and said',
    'a full grid': 'may have a full grid, and its time stays a text',
    'formats cleared': 'may have lost its formats: its cells are texts all the same',
    'the answer is what stands there': 'what is answered is what stands there',
    'a late second try': 'changes nothing once it stands whole, whatever people did since',
    'the same save after its undo': 'says that it was taken back, and brings nothing back',
    'a second try completes': 'completes what a crash left unfinished, at every call',
  }),
  ...of(UNDO, {
    'a copy of the saved row, changed': 'takes the row and leaves its changed copy, whose id was copied along',
    'a deleted row stays deleted and is named': 'leaves a deleted row deleted, and names it',
    'undo ∥ an edit in an empty column of the row': 'leaves a row into which someone typed, whenever that was',
    'undo ∥ a row deleted above, one without id below':
      'never clears a row without id, though rows above are deleted meanwhile',
    'undo ∥ a row deleted and sorted': 'brings no deleted row back when the tab is sorted meanwhile',
    'undo ∥ a column inserted':
      'clears nothing of others when a column comes or moves meanwhile, nor the row beside which they typed: %s',
    'undo ∥ an edit beside the row, in a column of their own': 'leaves the row, whenever that was, with what was typed',
    'undo of an undo': 'of an undo brings back what Protokoll holds, and names what it does not',
    'a text that D-01 refuses': 'keeps no text in Protokoll that D-01 refuses',
    'a copied row of Prüfhinweise':
      'is joined with its original at the next check, and nothing that people wrote is lost',
    'former values with Protokoll missing': 'end after 30 days although Protokoll has another name',
  }),
  ...of('test/app/apply/referring.test.ts', {
    'how many other rows refer to it': 'says how many tips refer to a visit, and nothing where none does',
  }),
  ...of(TABS, {
    'one missing header holds no other tab up':
      'is left alone at night, the others are checked, and both the log and Prüfhinweise say so',
    'a mail goes on or waits': '%s: mails that do not need it leave, by hand and by themselves',
  }),
  ...of('test/app/people.test.ts', {
    'an address or a sign-off of the only coordinator': '%s of the only coordinator',
    'a future sign-off': 'a sign-off that lies ahead takes no role away',
    'nobody coordinates': 'while nobody coordinates, the first steps and the repair are open, and nothing else',
  }),
  ...of(MAILS, {
    'a copied contact': 'although a contact was copied and a check gave the copy its own id',
    'a ledger row deleted while mails leave': 'although they are deleted while mails leave, at every call',
    'rows of Versand deleted before the next run': 'although rows of Versand are deleted before the next run',
    'a second memory without the address': 'remembers no address',
    'a name with a line break or of 300 letters': 'a name of 300 letters or with a line break leaves in one line',
    'Protokoll missing: no mail is reserved': 'nothing is reserved where Protokoll is missing',
  }),
  ...of('test/simulation/typing.test.ts', {
    'paste ∥ sort ∥ the trigger ends': '%s ∥ %s ∥ the trigger ends: the next check gives each row its own id',
  }),
  ...of(RELATIVES, {
    'known associations ∥ typed below, rows inserted; the night ∥ a row inserted in Prüfhinweise':
      '%s ∥ %s: each stands once, with its id',
    'the same finding answered by two':
      'of two who answer the same finding, at every call, one answer stands and the other is told that it does not',
    'a check’s own write into Status ∥ sorted ∥ the end':
      'a check that closes a finding ∥ Prüfhinweise sorted ∥ its end: the answers of people stay with their findings',
    'a write that fails later':
      'a write that fails, whichever it is and whenever it is carried out, is an answer and no exception',
    '2,000 rows, cache cold': '%s ∥ %s: no orphan remains, and each row has its own id and word',
    'Protokoll, findings, Versand ∥ a column inserted ∥ a look that fails':
      'a look at Protokoll that fails, a column having come there: no line stays beside its columns, and none twice',
    'undo of another name ∥ a column inserted ∥ the end': '%s ∥ %s ∥ its end: the next try makes it whole',
  }),
  ...of('test/jobs/thin-journal.test.ts', {
    'Protokoll thinned ∥ sorted, rows deleted or inserted ∥ its end':
      'loses no young row, by its own look or, where it is ended, by the next run',
  }),
  ...of('test/simulation/two-faults.test.ts', {
    'two faults at once': 'rows and columns that move while a run is ended leave every row whole',
  }),
];

/** Lines that guard against loss, each broken once. */
export const guards: readonly Example[] = of(MUTATIONS, {
  lock: 'the lock',
  flush: 'the flush before the lock is released',
  're-read': 'the reading under the lock',
  'own cells': "the operation's own cells looked at again",
  verification: 'the look at rows after they were written',
  reservation: 'the reservation of mails',
  'refusal to send what is reserved': 'the guard against a second sending',
  'formula escaping': 'texts that look like formulas',
  'later changes in an undo': 'what an undo compares',
});

/** Kept sheets of every layout. */
export const layouts: readonly Example[] = of('test/migrations/layouts.test.ts', {
  'every kept workbook loses no cell': 'comes up to date by setup, without losing a cell',
  'one of each version': "have a kept sheet of each version, today's among them",
  'an older bundle, by a form': 'is not written by a form, which says why',
  'an older bundle, by a command': 'is not written by %s, which says why',
  'an older bundle, by a job': 'is not written by a job, which says so in its log',
  'an older bundle, while typing': 'is not answered where one types, with one word why',
});
