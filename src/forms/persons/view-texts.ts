import type { Text } from '../../domain/text.ts';
import type { Around, Place } from './shape.ts';

export const WHO = { de: 'Um wen geht es?', en: 'Who is it about?' };
export const WHO_HINT = {
  de: 'Sucht im Tab „Koordination“. Eine ganze Adresse suchen wir in der ganzen Tabelle.',
  en: 'Searches the tab "Contacts". For a whole address we search the whole sheet.',
};
export const NOBODY = { de: 'Niemand gefunden', en: 'Nobody found' };
export const NOBODY_WORDS = {
  de: 'Gib die ganze E-Mail-Adresse ein, dann suchen wir in allen Tabs.',
  en: 'Enter the whole e-mail address, then we look in all tabs.',
};
export const lookFor = (address: string): Text => ({
  de: `In allen Tabs nach „${address}“ suchen`,
  en: `Look for "${address}" in all tabs`,
});
export const OTHER = { de: 'Jemand anderes', en: 'Somebody else' };
export const LOOKING = { de: 'Durchsucht alle Tabs …', en: 'Searching all tabs …' };
const AROUND: Readonly<Record<Around, Text>> = {
  file: { de: 'Name der Datei', en: 'Name of the file' },
  tab: { de: 'Name des Tabs', en: 'Name of the tab' },
  chart: { de: 'Titel eines Diagramms', en: 'Title of a chart' },
  protection: { de: 'Schutz des Tabs oder eines Bereichs', en: 'Protection of the tab or of a range' },
  filter: { de: 'wonach der Filter sucht oder was er ausblendet', en: 'what the filter looks for or hides' },
  sharing: {
    de: 'Die Datei ist für diese Adresse freigegeben. Beenden kann das, wem sie gehört: oben rechts „Freigeben“.',
    en: 'The file is shared with this address. Its owner can end that: "Share" at the top right.',
  },
};
/** What stands in no tab. */
export const WHOLE_FILE = { de: 'Ganze Datei', en: 'Whole file' };
export const placeOf = ({ line, column, kind }: Place): Text => {
  if (kind !== 'cell' && kind !== 'formula' && kind !== 'note') return AROUND[kind];
  const note = {
    cell: ['', ''],
    formula: [', Formel', ', formula'],
    note: [', Notiz an der Zelle', ', note on the cell'],
  };
  const [de = '', en = ''] = note[kind];
  return { de: `Zeile ${line}, ${column}${de}`, en: `Row ${line}, ${column}${en}` };
};
