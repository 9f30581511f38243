import type { Text } from '../../domain/text.ts';

export const WHO = { de: 'Um wen geht es?', en: 'Whom is it about?' };
export const WHO_HINT = {
  de: 'Sucht in Koordination. Eine ganze Adresse suchen wir in der ganzen Tabelle.',
  en: 'Searches Contacts. A whole address is looked for in the whole sheet.',
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
export const placeOf = (line: number, column: string, kind: 'cell' | 'formula' | 'note'): Text => {
  const note = {
    cell: ['', ''],
    formula: [', Formel', ', formula'],
    note: [', Notiz an der Zelle', ', note on the cell'],
  };
  const [de = '', en = ''] = note[kind];
  return { de: `Zeile ${line}, ${column}${de}`, en: `Row ${line}, ${column}${en}` };
};
