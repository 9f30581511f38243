export const unitId = 'werkbank';
/** The grid's id of a tab. */
export const sheetId = (tab: { id: number }): string => `t${tab.id}`;
