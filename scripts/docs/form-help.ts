/** Which section of the handbook is the help of a form: its heading in docs/handbuch.md and in docs/handbook-forms.md. */
const SECTIONS = {
  logVisit: ['Einen Einsatz erfassen', 'Log a visit'],
  planVisit: ['Einen Einsatz planen', 'Plan a visit'],
  logContribution: ['Eine Spende erfassen', 'Record a contribution'],
  addPartnership: ['Eine Partnerschaft anlegen', 'Add a partnership'],
  addAssociation: ['Einen Verband anlegen', 'Add an association'],
  changeAssociation: ['Verbände umbenennen, zusammenlegen, aufteilen', 'Change an association'],
  addRequest: ['Eine Anfrage aufnehmen', 'Take a request'],
  suggestPartners: ['Partner vorschlagen', 'Suggest partners'],
  tips: ['Tipps', 'Tips'],
  importRows: ['Listen importieren', 'Import lists'],
  exportTab: ['Exportieren', 'Export a tab'],
  askRule: ['Was sagt die Regel?', 'What does the rule say?'],
  showFindings: ['Prüfhinweise', 'Findings'],
  undo: ['Rückgängig machen', 'Undo'],
  today: ['Heute für Dich', 'For you today'],
  enterMe: ['Mich eintragen', 'Add me'],
} as const satisfies Readonly<Record<string, readonly [de: string, en: string]>>;

/** The lines below a heading, down to the next one of its level or above; its own subsections among them. */
function section(page: string, heading: string, without: readonly string[]): string {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => /^##+ /.test(line) && line.replace(/^#+ /, '') === heading);
  if (start < 0) throw new RangeError(`The handbook has no section "${heading}"`);
  const level = /^#+/.exec(lines[start] ?? '')?.[0].length ?? 2;
  const rest = lines.slice(start + 1);
  const isEnd = (line: string): boolean => {
    const depth = /^(#+) /.exec(line)?.[1]?.length;
    return depth !== undefined && (depth <= level || without.includes(line.replace(/^#+ /, '')));
  };
  const end = rest.findIndex(isEnd);
  return rest.slice(0, end < 0 ? undefined : end).join('\n');
}

/** What a page can show of it: no pictures, no comments; links lead nowhere from a sidebar and become their words. */
const shown = (markdown: string): string =>
  markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^!\[.*\]\(.*\)$/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

const literal = (text: string): string => `\`${text.replace(/[\\`$]/g, '\\$&')}\``;

/** By file: the words that each form's page opens as its help. */
export function formHelp(german: string, english: string): Readonly<Record<string, string>> {
  const headings = Object.values(SECTIONS);
  return Object.fromEntries(
    Object.entries(SECTIONS).map(([form, [de, en]]) => {
      // A subsection that is a form's own help is not its parent's.
      const words = (page: string, own: string, at: 0 | 1): string =>
        literal(
          shown(
            section(
              page,
              own,
              headings.map((one) => one[at]).filter((one) => one !== own),
            ),
          ),
        );
      const text = [
        '/** Written by `npm run docs` from docs/handbuch.md and docs/handbook-forms.md. */',
        'export const HANDBOOK = {',
        `  de: ${words(german, de, 0)},`,
        `  en: ${words(english, en, 1)},`,
        '};',
        '',
      ].join('\n');
      return [`${form.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`, text];
    }),
  );
}
