import { defineSetting } from '../define/setting.ts';
import { ok } from '../domain/result.ts';
import { same } from '../domain/text.ts';

/** The file's own id, as written at setup; another id in the file means: this is a copy. */
export const sheetId = defineSetting<string>({
  name: { de: 'Kennung der Tabelle', en: 'Id of the sheet' },
  explanation: {
    de: 'Daran erkennt das Werkzeug eine Kopie. Eine Kopie sendet keine Mails.',
    en: 'Tells the tool a copy from the original. A copy sends no mail.',
  },
  preset: same(''),
  first: (sheet) => sheet.sheetId,
  otherwise: '',
  read: (typed) => ok(typed.trim()),
});
