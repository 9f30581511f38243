import { saysWhere } from '../../src/app/setup/note.ts';
import type { Column, Option } from '../../src/define/column.ts';
import type { Profile, Table } from '../../src/define/table.ts';
import { tables } from '../../src/tables/index.ts';
import { inCell, line, table } from './markdown.ts';

const INTRODUCTION = `# Tabs und Spalten / Tabs and columns

Diese Datei entsteht mit \`npm run docs\` aus \`src/tables/\`. Bitte nicht von Hand ändern.
*Generated from \`src/tables/\` by \`npm run docs\`. Please do not edit by hand.*

\\* heißt: Pflicht. „Werkzeug“ heißt: Das Werkzeug schreibt die Spalte. Klassen des Datenschutzes: keine, Kontakt,
Pseudonym (die Nummer aus der Buchhaltung), freier Text.
*\\* means required; "tool" means the tool writes the column. Privacy classes: none, contact, pseudonym, free text.*`;

const PROFILES: Readonly<Record<Profile, string>> = {
  shared: 'gemeinsam / shared',
  network: 'Verbund / network',
  treasury: 'Kasse / treasury',
};
/** As the note on the header says it, beside what the words mean. */
function helpIn(column: Column, lang: 'de' | 'en'): string {
  const where = saysWhere(column, 'shared');
  return where ? `${column.help[lang]} ${where[lang]}` : column.help[lang];
}
const KEPT: Readonly<Record<Table['kept'], string>> = {
  people: 'von Menschen / by people',
  tool: 'vom Werkzeug, mit Warnung geschützt / by the tool, protected with a warning',
  locked: 'nur Koordination / coordinators only',
};
const PRIVACY: Readonly<Record<Column['privacy'], string>> = {
  none: 'keine / none',
  contact: 'Kontakt / contact',
  pseudonym: 'Pseudonym / pseudonym',
  'free text': 'freier Text / free text',
};

const optionsOf = (options: readonly Option[] | undefined): string =>
  options === undefined ? '' : ` Auswahl: ${options.map(({ label }) => label.de).join(', ')}.`;

const retentionOf = (column: Column, columns: Table['columns']): string => {
  if (column.retention === undefined) return '';
  const { days, months, after } = column.retention;
  const [de, en] = months === undefined ? [`${days} Tage`, `${days} days`] : [`${months} Monate`, `${months} months`];
  return `${de} nach „${columns[after]?.header.de ?? after}“ / ${en} after`;
};

const rowOf = (column: Column, columns: Table['columns']): readonly string[] => [
  `${column.header.de}${column.required ? ' \\*' : ''} / *${column.header.en}*`,
  column.kind + (column.to === undefined ? '' : ` → ${column.to}`),
  column.writer === 'tool' ? 'Werkzeug / tool' : 'Menschen / people',
  PRIVACY[column.privacy],
  retentionOf(column, columns),
  inCell(`${helpIn(column, 'de')}${optionsOf(column.options)} / *${helpIn(column, 'en')}*`),
];

/** Tables of different columns have different types; here they are read as any table. */
const all: readonly Table[] = Object.values(tables);

/** All tabs and columns as a page. */
export const tablesPage = (): string =>
  line([
    INTRODUCTION,
    ...all.flatMap(({ tab, name, about, profiles, kept, prefix, columns }) => [
      `## ${tab.de} / ${tab.en}`,
      `${about.de}\n*${about.en}*`,
      [
        `- im Code / in code: \`${name}\`${prefix === undefined ? '' : `, Kennungen / ids \`${prefix}-…\``}`,
        `- geschrieben / written: ${KEPT[kept]}`,
        `- Profile / profiles: ${profiles.map((profile) => PROFILES[profile]).join(', ')}`,
      ].join('\n'),
      table(
        [
          'Spalte / column',
          'Art / kind',
          'schreibt / writer',
          'Datenschutz / privacy',
          'Aufbewahrung / retention',
          'Hilfe / help',
        ],
        Object.values(columns).map((column) => rowOf(column, columns)),
      ),
    ]),
  ]);
