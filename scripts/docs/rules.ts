import { houseValuesInWords, levelWord, sourceInWords } from '../../src/app/check/index.ts';
import type { Basis } from '../../src/define/rule.ts';
import { formatDay } from '../../src/domain/day.ts';
import { showDated, showFigure } from '../../src/domain/figure.ts';
import type { ExampleResult } from '../../src/rules/examples/run.ts';
import { rules } from '../../src/rules/index.ts';
import type { ProjectRule } from '../../src/rules/kit/project-rule.ts';
import { type DataTableName, tables } from '../../src/tables/index.ts';
import { contactRoles } from '../../src/tables/options.ts';
import { inCell, line, table } from './markdown.ts';
import { resultsOf } from './rule-examples.ts';

const SERIES: Readonly<Record<string, string>> = {
  S: 'Spenden (contributions)',
  W: 'Einsätze (visits)',
  D: 'Datenschutz (data protection)',
  F: 'Fairness und Zustimmung (fairness and agreement)',
  Q: 'Qualität der Daten (data quality)',
};

const INTRODUCTION = `# Regeln / Rules

Diese Datei entsteht mit \`npm run docs\` aus \`src/rules/\`. Bitte nicht von Hand ändern.
*Generated from \`src/rules/\` by \`npm run docs\`. Please do not edit by hand.*

Stufen: **dringend** (urgent), **klären** (clarify), **Hinweis** (hint). Regeln des **Gesetzes** lassen sich nicht
lockern. **Hausregeln** sind Praxis: Koordinator:innen können sie im Tab „Regeln“ ändern oder mit Begründung abschalten.
Eine Grenze gilt nach dem Tag des Ereignisses, nicht nach heute. Das Werkzeug sieht nur diese Tabelle: Findet es nichts,
heißt das nicht, dass alles stimmt.

*Levels: urgent, clarify, hint. Rules of law cannot be loosened; house rules are practice and can be changed or, with a
reason, switched off in the tab "Rules". A figure holds by the day of the event. The tool sees this sheet only: that it
found nothing does not mean that all is well.*

Alle Zahlen und Tage stehen noch einmal in [law.md](law.md). Die Tafel schreiben Menschen mit Absicht von Hand, und ein
Test vergleicht sie mit dem Code. *All figures and dates stand a second time in [law.md](law.md), kept by hand on purpose
and compared with the code by a test.*

Die Kennungen sind dauerhaft. F-07 und F-08 sind nicht vergeben. *Ids are permanent; F-07 and F-08 are not used.*`;

const STATE: Readonly<Record<Basis['state'], string>> = {
  verified: 'im Wortlaut gelesen / read in the source',
  partly: 'nur teilweise gesehen, bitte nachsehen / only partly seen, please look it up',
  unverified: '**ungeprüft, bitte nachsehen / unverified, please look it up**',
  practice: 'Praxis, keine Rechtsquelle / practice, no statute',
};

const scopeOf = (rule: ProjectRule): string => {
  if (rule.scope === 'cells') return 'jede Zeile, auch beim Tippen / each row, also while typing';
  if (rule.scope === 'dataset')
    return 'die ganze Tabelle, auf Wunsch und nachts / the whole sheet, on demand and nightly';
  const { tab } = tables[rule.on as DataTableName];
  const together =
    rule.scope === 'row' && rule.whole ? '; zusammen auf Wunsch und nachts / together on demand and nightly' : '';
  return `Zeilen in „${tab.de}“, auch beim Tippen / rows in "${tab.en}", also while typing${together}`;
};

/** `*1.000,00 € ab 01.07.2002* · source · last checked`. */
const figuresOf = (rule: ProjectRule): readonly (readonly [string, string])[] =>
  Object.values({ ...rule.figures, ...rule.shows }).flatMap(({ title, unit, values }) =>
    values.map(
      (value) =>
        [
          `${title.de} / ${title.en}`,
          `**${showDated(value, unit, 'de')}** · ${value.source.de} · zuletzt geprüft ${formatDay(value.checkedOn, 'de')}`,
        ] as const,
    ),
  );

const houseValuesOf = (rule: ProjectRule): readonly (readonly [string, string])[] => {
  const shown = Object.values(rule.house).map(
    ({ title, unit, value, min, max }) =>
      `${title.de} / ${title.en}: **${showFigure(value, unit, 'de')}** (${showFigure(min, unit, 'de')} bis ${showFigure(max, unit, 'de')})`,
  );
  if (shown.length === 0) return [];
  const name =
    rule.binding === 'house' ? 'Hauswerte, änderbar / house values, editable' : 'Hauswerte, fest / house values, fixed';
  return [[name, shown.join('; ')]];
};

/** What is said at the first example with a hit. */
const saysOf = (results: readonly ExampleResult[]): readonly (readonly [string, string])[] => {
  const judged = results.find((result) => result.judged.length > 0)?.judged[0];
  if (judged === undefined) return [];
  return [
    ['Sagt zum Beispiel / says, for example', `${judged.what.de} / *${judged.what.en}*`],
    ['Nächster Schritt / next step', `${judged.next.de} / *${judged.next.en}*`],
  ];
};

const exampleLine = ({ says, found }: ExampleResult): string =>
  `- ${says.de} / *${says.en}* → ${found.length === 0 ? 'nichts / nothing' : found.map((place) => `\`${place || 'row'}\``).join(', ')}`;

function section(rule: ProjectRule): string {
  const office = contactRoles.find(({ key }) => key === rule.inCharge)?.label;
  const level = levelWord(rule.level);
  const source = rule.basis.link ? `[${rule.basis.citation.de}](${rule.basis.link})` : rule.basis.citation.de;
  const results = resultsOf(rule);
  const rows: readonly (readonly [string, string])[] = [
    ['Stufe / level', `${level.de} / ${level.en}`],
    ['Art / kind', rule.binding === 'law' ? 'Gesetz / law' : 'Hausregel / house rule'],
    ['Grundlage / basis', `${source} / ${rule.basis.citation.en}`],
    ['Stand der Quelle / state', STATE[rule.basis.state]],
    ...(rule.details ? [['Dazu / note', `${rule.details.de} / *${rule.details.en}*`] as const] : []),
    ...figuresOf(rule),
    ...houseValuesOf(rule),
    ['Prüft / looks at', scopeOf(rule)],
    ['Zuständig / in charge', `${office?.de} / ${office?.en}`],
    ...saysOf(results),
  ];
  return [
    `### ${rule.id} · ${rule.title.de}`,
    `*${rule.title.en}*`,
    `${rule.about.de}\n*${rule.about.en}*`,
    table(
      ['', ''],
      rows.map(([name, value]) => [name, inCell(value)]),
    ),
    'Beispiele, zugleich Tests / examples, tests as well:',
    results.map(exampleLine).join('\n'),
  ].join('\n\n');
}

/** The rules as a page: sorted by series and number, with figures, sources and examples. */
export function rulesPage(): string {
  const sorted = [...rules].sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
  const overview = table(
    ['Regel', 'Titel / title', 'Stufe', 'Art', 'Grundlage'],
    sorted.map((rule) => [
      `[${rule.id}](#${anchor(rule)})`,
      `${rule.title.de} / *${rule.title.en}*`,
      levelWord(rule.level).de,
      rule.binding === 'law' ? 'Gesetz' : 'Hausregel',
      [sourceInWords(rule.basis).de, houseValuesInWords(rule.house, {}, 'de')]
        .filter((words) => words !== '')
        .join('; '),
    ]),
  );
  const sections = Object.entries(SERIES).flatMap(([letter, title]) => {
    const own = sorted.filter(({ id }) => id.startsWith(letter));
    return own.length === 0 ? [] : [`## ${title}`, ...own.map(section)];
  });
  return line([INTRODUCTION, overview, ...sections]);
}

const order = ({ id }: ProjectRule): number => Object.keys(SERIES).indexOf(id.slice(0, 1));

/** As GitHub makes it from the heading. */
const anchor = ({ id, title }: ProjectRule): string =>
  `${id} · ${title.de}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');
